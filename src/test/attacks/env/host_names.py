# cases: 33
# aim: learn the names of machine and user
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import os, _socket
    attempt(lambda: os.uname())
    attempt(lambda: os.getlogin())
    print("breached" if _socket.gethostname() else "denied")
    attempt(lambda: __import__("pwd").getpwuid(0))
    attempt(lambda: __import__("grp").getgrgid(0))
    return algo
