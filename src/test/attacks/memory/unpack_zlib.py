# cases: 67
# aim: unpack little data to very much
# expect: limit memory | limit time | blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import zlib
    packer = zlib.compressobj(9)
    packed = b"".join([packer.compress(bytes(1 << 20)) for _ in range(64)] * 1) + packer.flush()
    kept = []
    while True:
        kept.append(zlib.decompress(packed))
    return algo
