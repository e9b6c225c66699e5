"""A cache with OrderedDict that forgets what was used least recently."""
from collections import OrderedDict
import ARgorithmToolkit

class LRU:
    def __init__(self, size, algo):
        self.size = size
        self.data = OrderedDict()
        self.map = ARgorithmToolkit.Map("cache", algo)
        self.algo = algo

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.map.get(key, comments=f"used {key}")

    def put(self, key, value):
        if key in self.data:
            self.data.move_to_end(key)
        self.data[key] = value
        self.map[key] = value
        if len(self.data) > self.size:
            oldest, _ = self.data.popitem(last=False)
            self.map.remove(oldest, comments="forget %r" % (oldest,))
        self.algo.add_comment(str(list(self.data.items())))

def run(size, keys):
    algo = ARgorithmToolkit.StateSet()
    cache = LRU(size, algo)
    hits = 0
    for i, key in enumerate(keys):
        if cache.get(key) == -1:
            cache.put(key, i)
        else:
            hits += 1
    algo.add_comment(f"hits: {hits}/{len(keys)} = {hits / len(keys):.2%}")
    algo.add_comment(str(dict(cache.data)))
    return algo
