# cases: 37
# aim: exchange values with the host
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
    attempt(polyglot.export_value, "x", 1)
    attempt(polyglot.import_value, "x")
    attempt(polyglot.eval, path="/etc/passwd", language="python")
    return algo
