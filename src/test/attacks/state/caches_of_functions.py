# cases: 74
# aim: find calls of earlier runs in the library's caches
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import fnmatch, functools, re, typing
    for function in (fnmatch._compile_pattern, typing.Optional.__class__.__call__, re._compile_template, functools.singledispatch):
        if hasattr(function, "cache_info"):
            print(function.cache_info())
    fnmatch.fnmatch("left", "le*")
    cached = functools.lru_cache(maxsize=None)(abs)
    print(cached.cache_info(), typing.List[int] is typing.List[int])
    cached(-7)
    return algo
