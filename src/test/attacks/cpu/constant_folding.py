# cases: 62, 59
# aim: have the compiler compute large constants at submission
# expect: rejected | blocked | limit time | limit memory

def run(**parameters): return ("x" * 1000000000, 9 ** 9 ** 9, (1,) * 1000000000, 1 << 9999999999)
