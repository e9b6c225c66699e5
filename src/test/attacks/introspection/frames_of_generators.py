# cases: 49
# aim: climb from a generator's frame into the code around the program
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    def climb():
        yield generator.gi_frame.f_back
    generator = climb()
    frame = next(generator)
    names = set()
    while frame is not None:
        names.update(frame.f_globals)
        frame.f_globals.get("_execute", print)
        frame = frame.f_back
    attempt(lambda: open("/etc/passwd"))
    return algo
