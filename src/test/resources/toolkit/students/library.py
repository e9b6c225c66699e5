"""Some of the standard library that students use."""
import datetime
import itertools
import json
import statistics
from decimal import Decimal, getcontext
import ARgorithmToolkit

def run(numbers, day):
    algo = ARgorithmToolkit.StateSet()
    date = datetime.date.fromisoformat(day)
    algo.add_comment([str(date + datetime.timedelta(days=n)) for n in numbers] + [date.weekday(), date.strftime("%d.%m.%Y")])
    algo.add_comment([statistics.mean(numbers), statistics.median(numbers), statistics.pstdev(numbers), statistics.mode(numbers)])
    getcontext().prec = 12
    algo.add_comment([str(Decimal(n) / Decimal(7)) for n in numbers] + [str(Decimal("0.1") + Decimal("0.2")), str(Decimal(2).sqrt())])
    algo.add_comment([list(g) for _, g in itertools.groupby(sorted(numbers), key=lambda n: n // 2)])
    algo.add_comment(list(itertools.chain(numbers, itertools.repeat(0, 2))) + list(itertools.takewhile(lambda n: n < 3, numbers)))
    algo.add_comment([list(itertools.zip_longest(numbers, "ab")), list(itertools.pairwise(numbers)), list(itertools.product([0, 1], repeat=2))])
    algo.add_comment([list(itertools.combinations_with_replacement("ab", 2)), list(itertools.starmap(pow, [(2, 3)])), list(itertools.compress("abc", [1, 0, 1]))])
    algo.add_comment(json.dumps({"n": numbers, "t": (1, None, True, 1.5, "é")}, indent=1, sort_keys=True))
    algo.add_comment(json.loads('{"a": [1, 2.0, "x"], "b": null}'))
    return algo
