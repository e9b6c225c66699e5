# cases: 74
# aim: leave values in caches for the next run
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import functools, re, sys
    print(re._cache.get((str, "left", 0)) if hasattr(re, "_cache") else None, len(re._cache) < 50)
    @functools.lru_cache
    def remembered(x):
        return object()
    print(remembered.cache_info())
    remembered(1)
    re.compile("left")
    sys.intern("left behind")
    return algo
