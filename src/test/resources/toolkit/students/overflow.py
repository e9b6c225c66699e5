"""Infinities, and what is too large."""
import math
import sys
import ARgorithmToolkit

def attempt(algo, text, function):
    try:
        algo.add_comment(f"{text}: {function()!r}")
    except (OverflowError, ValueError, ZeroDivisionError) as error:
        algo.add_comment(f"{text}: {type(error).__name__}: {error}")

def run(base, power):
    algo = ARgorithmToolkit.StateSet()
    attempt(algo, "power", lambda: float(base) ** power)
    attempt(algo, "mixed", lambda: base ** float(power))
    attempt(algo, "exp", lambda: math.exp(power))
    attempt(algo, "float", lambda: float(base ** power))
    attempt(algo, "divide", lambda: (base ** power) / 7)
    attempt(algo, "root", lambda: math.sqrt(-power))
    attempt(algo, "log", lambda: math.log(base - base))
    attempt(algo, "int", lambda: int(float("inf")))
    attempt(algo, "zero", lambda: base / (power - power))
    attempt(algo, "length", lambda: len(range(5 * 10 ** 9)))
    algo.add_comment(f"{sys.maxsize} {float('inf')} {-math.inf} {math.nan}")
    algo.add_comment([min(math.inf, base), max(-math.inf, power), math.inf > sys.maxsize])
    smallest = sys.maxsize
    for x in (5 * 10 ** 9, 3 * 10 ** 9, base):
        if x < smallest:
            smallest = x
            algo.add_comment(f"smaller: {x}")
    return algo
