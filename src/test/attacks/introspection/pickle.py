# cases: 55
# aim: have an unpickled object run a command
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import pickle
    class Evil:
        def __reduce__(self):
            return open, ("/etc/passwd",)
    attempt(lambda: pickle.loads(pickle.dumps(Evil())))
    attempt(lambda: pickle.loads(b"cposix\nsystem\n(S'id'\ntR."))
    return algo
