"""Sets of the toolkit and of the language."""
import ARgorithmToolkit

def run(a, b):
    algo = ARgorithmToolkit.StateSet()
    x = ARgorithmToolkit.Set("x", algo, a)
    y = ARgorithmToolkit.Set("y", algo, b)
    u = x.union(y)
    i = x.intersection(y, comments="both")
    d = x.difference(y)
    for v in sorted(set(a) ^ set(b)):
        algo.add_comment(f"{v}: {x.find(v)} {y.find(v)}")
    x.add(100)
    x.remove(100)
    try:
        y.remove(100, comments="not there")
    except ARgorithmToolkit.ARgorithmError as e:
        algo.add_comment(str(e))
    algo.add_comment([len(u), len(i), len(d)])
    algo.add_comment(sorted(frozenset(a) & frozenset(b)))
    algo.add_comment([set(a) <= set(b), set(a).isdisjoint(b), {1, 2} == {2, 1}])
    return algo
