# cases: 15
# aim: run a command in a shell
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os
    os.system("touch /tmp/argorithm-attack")
    algo.add_comment("breached")
    return algo
