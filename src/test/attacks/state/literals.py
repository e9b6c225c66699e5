# cases: 74
# aim: change the literals of the program, whose code is kept
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def default(kept=[0]):
    return kept


def run(**parameters):
    algo = StateSet()
    import io
    numbers, texts, table, raw = [1, 2, 3], ["a", "b"], {"a": [1]}, b"bytes of the program"
    floats, flags, chosen = [0.5, 1.5], [True, False], {1, 2, 3}
    print(numbers, texts, table, raw, floats, flags, chosen, default())
    numbers[0], texts[0], floats[0], flags[0] = 7, "left", 7.5, False
    numbers.append(8)
    table["a"].append("left")
    chosen.add("left")
    io.BytesIO(raw).getbuffer()[:4] = b"left"
    default().append("left")
    return algo
