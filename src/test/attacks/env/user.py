# cases: 33
# aim: learn who runs the server
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import getpass, os
    attempt(getpass.getuser)
    print(os.getpid(), os.getppid(), os.getuid(), os.getgid())
    return algo
