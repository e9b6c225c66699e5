# cases: 74
# aim: find expressions that an earlier run has compiled
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import re
    print("breached" if any("left" in str(key) for cache in (re._cache, re._cache2) for key in cache) else "clean")
    print(re._compile_template.cache_info() if hasattr(re._compile_template, "cache_info") else None)
    for number in range(50):
        re.sub("left(%d)" % number, r"\g<1>", "left1")
    re._MAXCACHE = 1
    return algo
