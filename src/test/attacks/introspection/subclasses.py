# cases: 48
# aim: find a class that opens files or starts processes
# expect: blocked
# never: /bin/

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    seen = set()
    def below(kind):
        for each in type.__subclasses__(kind):
            if each not in seen:
                seen.add(each)
                below(each)
    below(object)
    for kind in sorted(seen, key=repr):
        if hasattr(kind, "get_data"):
            attempt(lambda: kind("x", "/etc/passwd").get_data("/etc/passwd"))
        if "FileIO" in kind.__name__:
            attempt(lambda: kind("/etc/passwd").read())
    print("denied" if len(seen) > 50 else "breached", len(seen) > 50)
    return algo
