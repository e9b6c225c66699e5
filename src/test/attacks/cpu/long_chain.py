# cases: 62
# aim: exhaust the compiler's stack with a chain of operations
# expect: rejected | fine | blocked | limit time
# expand: SUM 20000 1 +

def run(**parameters): return SUM 1
