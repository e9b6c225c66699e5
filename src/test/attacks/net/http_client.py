# cases: 27
# aim: speak HTTP
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import http.client
    attempt(http.client.HTTPConnection("127.0.0.1", 8080, timeout=1).request, "GET", "/argorithms/list")
    return algo
