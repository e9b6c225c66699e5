# cases: 25
# aim: reach services by the module below socket
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import _socket
    for family in (_socket.AF_INET, _socket.AF_INET6, _socket.AF_UNIX):
        attempt(_socket.socket, family, _socket.SOCK_STREAM)
        attempt(_socket.socket, family, _socket.SOCK_DGRAM)
    return algo
