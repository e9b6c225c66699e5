# cases: 67
# aim: unpack little data to very much by other packers
# expect: limit memory | limit time | blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import bz2
    packed = bz2.compress(bytes(1 << 22))
    kept = []
    while True:
        kept.append(bz2.decompress(packed * 16))
    return algo
