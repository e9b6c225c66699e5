"""The sieve of Eratosthenes: what is no multiple of anything smaller is prime."""

import ARgorithmToolkit


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    limit = kwargs["limit"]
    # A crossed-out number is replaced by 0; 0 and 1 are crossed out from the start.
    numbers = ARgorithmToolkit.Array(
        "numbers", algo, data=[0, 0] + list(range(2, limit + 1)), comments="0 means: crossed out"
    )
    primes = ARgorithmToolkit.Vector("primes", algo, [], comments="What is left over")
    for number in range(2, limit + 1):
        if not numbers.__getitem__(number, comments=f"Is {number} still there?"):
            continue
        primes.insert(number, comments=f"It is, so {number} is prime")
        for multiple in range(number * number, limit + 1, number):
            if numbers.body[multiple]:
                numbers[multiple] = 0
    algo.add_comment(f"There are {len(primes)} primes up to {limit}")
    return algo
