# cases: 30
# aim: open a page on the host's screen
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import webbrowser
    attempt(lambda: webbrowser.get("firefox"))
    print("breached" if webbrowser.open("http://127.0.0.1/") else "denied")
    return algo
