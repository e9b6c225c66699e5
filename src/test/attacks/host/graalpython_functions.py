# cases: 40
# aim: call everything that GraalPy keeps for itself
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import __graalpython__
    for name in sorted(dir(__graalpython__)):
        if name not in ("dump_heap", "get_graalvm_version"):
            for arguments in ((), ("java.lang.System",), ("/etc/passwd", "x"), (None, None, None)):
                try:
                    getattr(__graalpython__, name)(*arguments)
                except Exception as denial:
                    print("denied")
    return algo
