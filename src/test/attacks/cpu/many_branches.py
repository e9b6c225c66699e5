# cases: 62
# aim: keep the compiler busy with branches at submission
# expect: rejected | fine | blocked | limit time
# expand: BRANCHES 5000 \n        case 1: pass

def run(**parameters):
    match parameters:BRANCHES
