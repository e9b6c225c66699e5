# cases: 62
# aim: exhaust the parser's stack at submission
# expect: rejected
# expand: OPEN 200000 (

def run(**parameters): return OPEN
