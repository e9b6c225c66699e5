"""Numbers: primes, common divisors, powers."""
import math
from fractions import Fraction
import ARgorithmToolkit

def gcd(a, b, algo):
    while b:
        algo.add_comment("%d = %d * %d + %d" % (a, a // b, b, a % b))
        a, b = b, a % b
    return a

def factors(n):
    p = 2
    while p * p <= n:
        while n % p == 0:
            yield p
            n //= p
        p += 1
    if n > 1:
        yield n

def run(n, m):
    algo = ARgorithmToolkit.StateSet()
    sieve = ARgorithmToolkit.Array("prime", algo, shape=(n + 1,), fill=True, dtype=bool)
    sieve[0] = sieve[1] = False
    for p in range(2, math.isqrt(n) + 1):
        if sieve[p]:
            for q in range(p * p, n + 1, p):
                sieve[q] = False
    algo.add_comment([i for i, prime in enumerate(sieve.tolist()) if prime])
    algo.add_comment(gcd(max(n, m), min(n, m), algo))
    algo.add_comment([list(factors(m)), math.gcd(n, m), math.lcm(n, m), pow(m, -1, 101), pow(2, m, n)])
    algo.add_comment(str(sum(Fraction(1, k) for k in range(1, n))))
    algo.add_comment([math.comb(n, 2), math.perm(n, 2), math.factorial(n), bin(m), hex(m), f"{m:b}", m.bit_length()])
    algo.add_comment([divmod(-m, n), -m // n, -m % n, math.prod([n, m]), int("101", 2), round(2.5), round(-3.5)])
    return algo
