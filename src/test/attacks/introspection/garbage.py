# cases: 51
# aim: find objects of others in memory
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import gc
    for what in (lambda: gc.get_objects(), lambda: gc.get_referrers(algo), lambda: gc.get_referents(algo)):
        try:
            found = what()
            print("breached" if any("SECRET" in repr(type(each)) for each in found) else "nothing")
        except Exception as denial:
            print("denied")
    return algo
