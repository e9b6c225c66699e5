# cases: 54
# aim: call functions without writing a call
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    def path(_):
        return "/etc/passwd"
    try:
        @print
        @open
        @path
        class File:
            pass
        print("breached")
    except OSError:
        print("denied")
    class Meta(type):
        __getitem__ = lambda kind, name: open(name)
    class Files(metaclass=Meta):
        __class_getitem__ = open
    attempt(lambda: Files["/etc/passwd"])
    if (opened := [open])[0] is open:
        attempt(opened[0], "/etc/passwd")
    return algo
