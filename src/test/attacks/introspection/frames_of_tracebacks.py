# cases: 49
# aim: reach the code around the program by a traceback
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import inspect
    try:
        raise ValueError
    except ValueError as error:
        frame = error.__traceback__.tb_frame
    while frame.f_back is not None:
        frame = frame.f_back
    attempt(lambda: frame.f_builtins["open"]("/etc/passwd"))
    attempt(lambda: frame.f_globals["__builtins__"].open("/etc/passwd"))
    print(len(inspect.stack()) > 0)
    return algo
