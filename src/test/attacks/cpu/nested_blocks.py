# cases: 62
# aim: exhaust the parser with blocks
# expect: rejected | blocked
# expand: CHAIN 20000 x.y(

def run(**parameters): return CHAIN
