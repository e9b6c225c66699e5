# cases: 25
# aim: reach the services of the machine
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
    for port in (22, 80, 8080, 6379, 27017):
        attempt(socket.create_connection, ("127.0.0.1", port), 1)
    return algo
