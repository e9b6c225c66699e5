"""Random numbers from a seed of one's own."""
import random
import ARgorithmToolkit

def run(seed, steps):
    algo = ARgorithmToolkit.StateSet()
    random.seed(seed)
    x, y = 0, 0
    path = ARgorithmToolkit.Vector("path", algo, [(x, y)])
    for _ in range(steps):
        dx, dy = random.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
        x, y = x + dx, y + dy
        path.insert((x, y))
    cards = list(range(8))
    random.shuffle(cards)
    algo.add_comment(cards)
    algo.add_comment([random.random(), random.uniform(1, 2), random.randrange(0, 100, 5)])
    algo.add_comment([random.sample("abcdef", 3), random.choices([1, 2, 3], weights=[1, 2, 3], k=4)])
    algo.add_comment([round(random.gauss(0, 1), 9), random.getrandbits(40), random.triangular(1, 5)])
    own = random.Random(seed)
    inside = sum(own.random() ** 2 + own.random() ** 2 <= 1 for _ in range(200))
    algo.add_comment(4 * inside / 200)
    algo.add_comment(own.expovariate(1.5))
    return algo
