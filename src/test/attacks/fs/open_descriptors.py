# cases: 10
# aim: use descriptors that the process has open, such as the pipe to the server
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import io, os
    for descriptor in range(3, 21):
        attempt(os.read, descriptor, 1)
        attempt(os.write, descriptor, b"\0\0\0\1\x10")
        attempt(lambda: os.read(os.dup(descriptor), 1))
        attempt(lambda: os.write(os.dup(descriptor), b"x"))
        attempt(os.fdopen, descriptor)
        attempt(io.FileIO, descriptor)
    return algo
