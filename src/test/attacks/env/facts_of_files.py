# cases: 31
# aim: learn whose the library's files are and when the server was installed
# expect: fine
# says: [1,1000,1000,1735689600.0]

from ARgorithmToolkit import StateSet


def run(**parameters):
    from sandbox import home
    import os

    algo = StateSet()
    found = os.stat(home.real + "/lib")
    algo.add_comment([found.st_ino, found.st_uid, found.st_gid, found.st_mtime])
    return algo
