# cases: 16
# aim: run a program
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import subprocess
    attempt(subprocess.run, ["/bin/id"])
    attempt(subprocess.check_output, "id", shell=True)
    attempt(subprocess.getoutput, "id")
    return algo
