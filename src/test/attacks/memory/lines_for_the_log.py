# cases: 69
# aim: write lines that look like the log's own
# expect: blocked
# never-logged: argorithm-attack-line

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    print("ok\r\n2026-01-01 00:00:00 INFO argorithm-attack-line\r\n")
    raise ValueError("ok\r\n2026-01-01 00:00:00 INFO argorithm-attack-line\r\n")
    return algo
