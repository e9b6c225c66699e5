# cases: 32
# aim: learn where things lie on the host
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    for name in ("argv", "path", "prefix", "base_prefix", "exec_prefix", "executable", "_base_executable", "orig_argv", "flags",
                 "path_importer_cache", "meta_path", "path_hooks", "warnoptions", "_xoptions", "platlibdir", "pycache_prefix",
                 "implementation", "version", "graal_python_cext_home"):
        print(name, getattr(sys, name, None))
    print(vars(sys.modules["__main__"]))
    return algo
