# cases: 34
# aim: find paths of the host in what is said about denials
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import traceback
    for what in (lambda: open("/etc/passwd"), lambda: __import__("java"), lambda: __import__("ctypes").string_at(0)):
        try:
            what()
        except BaseException as denial:
            print(traceback.format_exc(), vars(denial), denial.__cause__, denial.__context__, denial.args)
    return algo
