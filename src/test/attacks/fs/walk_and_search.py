# cases: 11
# aim: find files by walking and searching
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import glob, os, pathlib
    found = [*glob.glob("/*"), *glob.glob("/etc/*"), *os.walk("/"), *pathlib.Path("/").glob("*")]
    print("breached" if found else "denied", found)
    attempt(lambda: list(pathlib.Path("/etc").iterdir()))
    attempt(pathlib.Path("/etc/passwd").read_text)
    return algo
