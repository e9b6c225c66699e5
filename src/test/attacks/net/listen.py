# cases: 29
# aim: wait for others to connect
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import socket
    attempt(socket.create_server, ("", 0))
    attempt(socket.socketpair)
    return algo
