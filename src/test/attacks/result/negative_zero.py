# cases: 78
# aim: return numbers that are easily spelled otherwise
# expect: fine
# says: [-0.0,1e+16,1e-07,5e-324]

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment([-0.0, 1e16, 1e-7, 5e-324])
    return algo
