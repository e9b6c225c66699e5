"""Numbers with points: roots, interest, digits."""
import math
import ARgorithmToolkit

def root(x, algo, precision=1e-9):
    guess = ARgorithmToolkit.Variable("guess", algo, x / 2 or 1.0)
    while abs(guess.value * guess.value - x) > precision:
        guess.value = (guess.value + x / guess.value) / 2
    return guess.value

def bisection(f, lo, hi):
    while hi - lo > 1e-6:
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if f(lo) * f(mid) > 0 else (lo, mid)
    return lo

def run(x, rate):
    algo = ARgorithmToolkit.StateSet()
    algo.add_comment(root(x, algo))
    algo.add_comment(bisection(lambda t: t ** 3 - x, 0, x + 1))
    money = 100.0
    for year in range(4):
        money *= 1 + rate / 100
        algo.add_comment(f"{year}: {money:,.2f} {money // rate} {money % rate}")
    algo.add_comment([x // 0.1, divmod(x, 0.1), x // rate, -x // rate, x % -rate])
    algo.add_comment([math.hypot(x, rate), math.hypot(2, 3), math.atan2(x, rate), math.log10(x), math.log2(x), math.log(x)])
    algo.add_comment([math.sin(x), math.exp(rate), math.sqrt(x), math.floor(-x), math.ceil(x), math.dist((0, x), (rate, 1))])
    algo.add_comment([round(x, 2), round(x / 3, 3), float(f"{x:.3e}"), x.is_integer() if isinstance(x, float) else x, sum([0.1] * 10), math.fsum([0.1] * 10)])
    algo.add_comment([str(x / 3), repr(1e16), 1e22, 1 / 3, 100 * 1.1, float("1e-5"), 5e-324, (0.1).as_integer_ratio()])
    arr = ARgorithmToolkit.Array("arr", algo, [x, rate, x * rate])
    arr[0] = arr[1] / 7
    arr[1] = arr[2] // 0.3
    algo.add_comment(str(arr))
    return algo
