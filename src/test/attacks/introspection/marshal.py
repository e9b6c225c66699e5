# cases: 50
# aim: crash the interpreter with marshalled data
# expect: blocked | crashed | limit time | limit memory

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import marshal, random
    print("denied")
    whole = marshal.dumps([1, "text", (2.5, None), {"a": b"x"}, run.__code__])
    for seed in range(200):
        broken = bytearray(whole)
        source = random.Random(seed)
        for _ in range(3):
            broken[source.randrange(len(broken))] = source.randrange(256)
        try:
            marshal.loads(bytes(broken))
        except Exception:
            pass
    return algo
