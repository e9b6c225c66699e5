# cases: 52
# aim: reach objects by the errors about them
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    try:
        algo.missing
    except AttributeError as error:
        attempt(lambda: error.obj.add_comment.__globals__["__builtins__"]["open"]("/etc/passwd"))
    try:
        {}["missing"]
    except* KeyError as group:
        attempt(lambda: group.__traceback__.tb_frame.f_builtins["open"]("/etc/passwd"))
    return algo
