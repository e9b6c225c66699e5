# cases: 62
# aim: keep the compiler busy with a format string
# expect: rejected | blocked | fine | limit time
# expand: FIELDS 10000 {x}

x = 1
def run(**parameters): return f"FIELDS"
