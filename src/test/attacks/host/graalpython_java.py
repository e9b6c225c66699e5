# cases: 40
# aim: make Java classes and speak to native code by GraalPy's own modules
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import __graalpython__
    attempt(lambda: __graalpython__.build_java_class(dict, "x", object))
    attempt(lambda: __graalpython__.extend("java.lang.Object"))
    attempt(lambda: __graalpython__.dump_heap("/tmp/argorithm-attack"))
    attempt(lambda: __graalpython__.load_bytecode_file("/etc/passwd", "/etc/passwd", []))
    return algo
