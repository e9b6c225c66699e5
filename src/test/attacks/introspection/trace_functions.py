# cases: 53
# aim: watch and change the code around the program as it runs
# expect: fine | blocked | limit time
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    def watch(frame, event, argument):
        frame.f_globals["_most_states"] = 10**9
        return watch
    print(sys.gettrace(), sys.getprofile())
    sys.settrace(watch)
    sys.setprofile(watch)
    return algo
