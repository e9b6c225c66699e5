# cases: 43
# aim: import in text that is executed
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    exec("import subprocess\nattempt(subprocess.run, ['id'])", {"attempt": attempt})
    eval(compile("attempt(open, '/etc/passwd')", "<text>", "eval"), {"attempt": attempt})
    eval(compile("attempt(open, '/etc/passwd')", "/etc/passwd", "eval"), {"attempt": attempt})
    return algo
