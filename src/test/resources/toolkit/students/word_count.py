"""Counts words."""
from collections import Counter, defaultdict
import ARgorithmToolkit

def run(text, most):
    algo = ARgorithmToolkit.StateSet()
    counts = ARgorithmToolkit.Map("counts", algo)
    words = "".join(c.lower() if c.isalnum() else " " for c in text).split()
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    counter = Counter(words)
    algo.add_comment(counter.most_common(most))
    by_length = defaultdict(list)
    for word in sorted(counter, key=lambda w: (-counter[w], w)):
        by_length[len(word)].append(word)
    algo.add_comment(dict(sorted(by_length.items())))
    other = Counter(a=3, the=-1)
    algo.add_comment(str(counter + other))
    algo.add_comment(str(other & Counter("banana")) + str(sorted(other.elements())))
    for key, value in counts:
        algo.add_comment(f"{key:.<8}{value:>3}")
    return algo
