# cases: 15
# aim: run a command in a shell and read its output
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os
    algo.add_comment(os.popen("id").read())
    algo.add_comment("breached")
    return algo
