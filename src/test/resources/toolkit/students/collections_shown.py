"""The kinds of containers, and how they are shown."""
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
import ARgorithmToolkit

Card = namedtuple("Card", ["rank", "suit"], defaults=["hearts"])

def run(values):
    algo = ARgorithmToolkit.StateSet()
    v = ARgorithmToolkit.Vector("values", algo, list(values))
    d = deque(values, maxlen=3)
    d.extendleft(values[:2])
    algo.add_comment(f"{d} {d.maxlen} {list(d)} {d.count(values[0]) if values else 0}")
    groups = defaultdict(list)
    for x in values:
        groups[x % 2 == 0].append(x)
    algo.add_comment(f"{groups} {dict(groups)} {sorted(groups)}")
    c = Counter(values)
    c.update([1, 1])
    c.subtract({1: 1})
    algo.add_comment(f"{c} {c.most_common()} {c.total()} {+c} {Counter()}")
    o = OrderedDict.fromkeys(values)
    o.move_to_end(next(iter(o)), last=True) if o else None
    algo.add_comment(list(o))
    m = ChainMap({"a": 1}, {"a": 2, "b": len(values)})
    algo.add_comment([m["a"], m["b"], sorted(m), len(m), dict(m.new_child({"b": 0}))])
    card = Card(7)
    algo.add_comment([card, str(card), card._asdict(), card._replace(rank=len(values)), Card._fields, card == (7, "hearts")])
    algo.add_comment(f"{dict(zip('abc', values)).items()} {({}).keys()} {enumerate}"[:60])
    algo.add_comment([list(reversed(values)), values[-2:], values * 2, [*values, *"ab"], {**dict(enumerate(values)), 0: "x"}])
    for x in v:
        algo.add_comment(d.popleft() if d else None)
    nested = {"k": [1, (2, {"z": None})], 1: {1: 2}, (1, 2): "tuple"}
    algo.add_comment(str(nested) + str(list(nested)))
    return algo
