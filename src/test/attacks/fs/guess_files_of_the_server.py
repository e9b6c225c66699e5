# cases: 8
# aim: read the server's database, log, settings and the sources of others by guessed paths
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import os
    names = ("argorithm.db", "argorithms.db", "server.log", "application.yml", "application.properties", "spool",
             "argorithm-server.jar", "argorithm-worker.jar")
    for folder in ("", "../", "../../", "../storage/", "/app/", "/data/", "/var/lib/argorithm/", "/opt/argorithm/"):
        for name in names:
            attempt(open, folder + name, "rb")
    return algo
