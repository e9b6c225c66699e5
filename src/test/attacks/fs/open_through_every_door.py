# cases: 1
# aim: read a file by whatever opens one
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
    import codecs, io, os, posix, tokenize
    attempt(codecs.open, "/etc/passwd")
    attempt(io.open, b"/etc/passwd", "rb")
    attempt(io.FileIO, "/etc/passwd")
    attempt(io.open_code, "/etc/passwd")
    attempt(posix.open, "/etc/passwd", os.O_RDONLY)
    attempt(tokenize.open, "/etc/passwd")
    return algo
