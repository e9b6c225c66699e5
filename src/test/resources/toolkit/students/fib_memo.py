"""Fibonacci numbers, three ways."""
from functools import lru_cache
import ARgorithmToolkit

memo = {}

def run(n):
    algo = ARgorithmToolkit.StateSet()

    def fib(k):
        if k in memo:
            algo.add_comment(f"known {k}")
            return memo[k]
        result = k if k < 2 else fib(k - 1) + fib(k - 2)
        memo[k] = result
        return result

    @lru_cache(maxsize=None)
    def cached(k):
        calls.value += 1
        return k if k < 2 else cached(k - 1) + cached(k - 2)

    def gen():
        a, b = 0, 1
        while True:
            yield a
            a, b = b, a + b

    calls = ARgorithmToolkit.Variable("calls", algo, 0)
    algo.add_comment(fib(n))
    algo.add_comment(cached(n))
    info = cached.cache_info()
    algo.add_comment(f"{info.hits} {info.misses} {info}")
    table = ARgorithmToolkit.Array("fib", algo, shape=n + 1)
    for i, value in zip(range(n + 1), gen()):
        table[i] = value
    return algo
