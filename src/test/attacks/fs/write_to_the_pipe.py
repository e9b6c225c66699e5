# cases: 10
# aim: write frames of the protocol to the standard output, and close it
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os
    for descriptor in (0, 1, 2):
        try:
            os.write(descriptor, b"\0\0\0\1\x10" * 1000)
            os.close(descriptor)
        except OSError:
            pass
    algo.add_comment("done")
    return algo
