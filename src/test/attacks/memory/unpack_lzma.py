# cases: 67
# aim: unpack little data to very much by LZMA
# expect: limit memory | limit time | blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import lzma
    packed = lzma.compress(bytes(1 << 22))
    kept = []
    while True:
        kept.append(lzma.decompress(packed * 16))
    return algo
