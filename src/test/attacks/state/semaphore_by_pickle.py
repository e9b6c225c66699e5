# cases: 74
# aim: unpickle a semaphore by its name
# expect: blocked
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import pickle
    stream = b"c_multiprocessing_graalpy\nSemLock\n(I1\nI42\nI2000\nS'/left'\nI00\ntR."
    for loads in (pickle.loads, pickle._loads):
        try:
            print("breached", loads(stream))
        except ImportError as denial:
            print("denied", type(denial).__name__)
    return algo
