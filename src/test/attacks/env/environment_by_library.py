# cases: 31
# aim: read the environment through the library
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os, os.path
    print("breached" if os.path.expandvars("$SECRET_KEY$HOME$PATH") != "$SECRET_KEY$HOME$PATH" else "denied")
    print("breached" if os.environb.get(b"SECRET_KEY") else "denied", os.environb)
    os.putenv("SECRET_KEY", "x")
    print(os.path.expanduser("~"))
    return algo
