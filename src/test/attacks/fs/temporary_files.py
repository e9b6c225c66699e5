# cases: 11
# aim: make temporary files and folders
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import tempfile
    for make in (tempfile.mkdtemp, tempfile.mkstemp, tempfile.TemporaryFile, tempfile.NamedTemporaryFile):
        attempt(make)
    return algo
