# cases: 37
# aim: evaluate other languages
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import polyglot
    for language in ("python", "js", "llvm", "nfi", "java"):
        attempt(polyglot.eval, language=language, string="1")
    return algo
