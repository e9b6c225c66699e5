# cases: 40
# aim: change how host types look to Python
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
    attempt(lambda: polyglot.register_interop_type("java.lang.String", str))
    attempt(lambda: polyglot.register_interop_behavior(str, is_string=lambda x: False))
    attempt(lambda: polyglot.register_interop_behavior(tuple, get_array_element=lambda t, i: 5))
    return algo
