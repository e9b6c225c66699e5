# cases: 33
# aim: learn the names of machine and user through the library
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import platform
    for name in ("node", "uname", "platform", "processor", "machine", "libc_ver"):
        try:
            print(name, getattr(platform, name)())
        except Exception as denial:
            print("denied", type(denial).__name__)
    return algo
