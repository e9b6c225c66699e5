# cases: 26
# aim: carry data out in questions for names
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
    attempt(_socket.getaddrinfo, "secret.example.org", 80)
    attempt(_socket.gethostbyname, "secret.example.org")
    attempt(_socket.gethostbyaddr, "192.0.2.1")
    attempt(_socket.getnameinfo, ("192.0.2.1", 80), 0)
    return algo
