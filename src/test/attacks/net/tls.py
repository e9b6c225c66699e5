# cases: 27
# aim: speak TLS
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import ssl
    attempt(ssl.get_server_certificate, ("127.0.0.1", 443))
    return algo
