# cases: 74
# aim: fill the memory of later runs with functions that have no code
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import types
    code = run.__code__
    for number in range(2000):
        try:
            types.FunctionType(code.replace(co_code=b"", co_name="left%d" % number), {})()
            print("breached")
        except Exception as denial:
            problem = type(denial).__name__
    print(problem)
    return algo
