# cases: 62
# aim: exhaust the compiler's stack at submission with nothing left open
# expect: rejected
# expand: OPEN 100000 [
# expand: CLOSE 100000 ]

def run(**parameters): return OPENCLOSE
