# cases: 16
# aim: leave a process behind
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
    attempt(subprocess.Popen, ["/bin/sleep", "600"], start_new_session=True)
    return algo
