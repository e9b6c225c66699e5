# cases: 31
# aim: read the server's secrets from the environment
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os, posix
    secrets = [os.getenv("SECRET_KEY"), os.environ.get("PATH"), os.environ.get("HOME"), posix.environ.get(b"SECRET_KEY")]
    print("breached" if any(secrets) else "denied", dict(os.environ), posix.environ)
    return algo
