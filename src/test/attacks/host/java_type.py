# cases: 36
# aim: reach Java classes
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import java
    java.type("java.lang.System").exit(1)
    return algo
