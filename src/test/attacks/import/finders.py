# cases: 45
# aim: leave a finder behind that answers for every import
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    print([repr(each).replace(" object at 0x", "")[:40] for each in sys.meta_path if "Evil" in repr(each)])
    class Evil:
        @staticmethod
        def find_spec(*arguments):
            raise ImportError("breached")
    sys.meta_path.insert(0, Evil)
    sys.path_hooks.insert(0, Evil)
    return algo
