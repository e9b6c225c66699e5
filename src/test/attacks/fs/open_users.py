# cases: 1
# aim: read the users of the host
# expect: blocked
# never: /bin/

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment(open("/etc/passwd").read())
    return algo
