# cases: 74
# aim: count the registrations of earlier runs
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import abc, collections.abc
    print(abc.get_cache_token())
    for number in range(3):
        collections.abc.Sized.register(type("Left%d" % number, (), {}))
    print(abc.get_cache_token())
    return algo
