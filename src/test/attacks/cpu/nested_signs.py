# cases: 62
# aim: exhaust the compiler's stack at submission
# expect: rejected
# expand: SIGNS 50000 -

def run(**parameters): return SIGNS1
