# cases: 55
# aim: have a copied object or a shelf run a command
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import copy, copyreg
    class Evil:
        pass
    copyreg.pickle(Evil, lambda evil: (open, ("/etc/passwd",)))
    attempt(copy.copy, Evil())
    attempt(copy.deepcopy, Evil())
    attempt(lambda: __import__("shelve").open("argorithm-attack"))
    return algo
