# cases: 62
# aim: send one line as long as a program may be
# expect: blocked
# expand: NUMBERS 30000 1,

def run(**parameters): return [NUMBERS]
