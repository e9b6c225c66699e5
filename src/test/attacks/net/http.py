# cases: 27
# aim: fetch a page
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import urllib.request
    attempt(urllib.request.urlopen, "http://127.0.0.1/")
    return algo
