# cases: 28
# aim: ask the cloud for the machine's credentials
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
    attempt(socket.create_connection, ("169.254.169.254", 80), 1)
    attempt(socket.create_connection, ("fd00:ec2::254", 80), 1)
    return algo
