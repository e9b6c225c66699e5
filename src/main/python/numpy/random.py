"""Random numbers as numpy 1.24 makes them: the same seed gives the same numbers.

Without a seed they follow from the seed of the run. Of `Generator` there is what needs no tables.
"""
import _random
from _operator import index as _index
from math import log, sqrt

import numpy as np

_LOW_32 = 0xFFFFFFFF
_LOW_64 = (1 << 64) - 1
_LOW_128 = (1 << 128) - 1


class _Source:
    """What both kinds of generator make of the bits they draw."""

    def _fill(self, draw, size, kind):
        """One number, or an array of ``size`` of them."""
        if size is None:
            return draw()
        made = np.zeros(size, kind)
        count = made.size
        return np.array([draw() for _ in range(count)], kind).reshape(made.shape)

    def _up_to(self, most):
        """An int from 0 to ``most``: bits are drawn until they are no larger."""
        if most == 0:
            return 0
        mask = (1 << most.bit_length()) - 1
        draw = self._bits_32 if most <= _LOW_32 else self._bits_64
        while True:
            value = draw() & mask
            if value <= most:
                return value

    def random(self, size=None):
        """Floats from 0 to less than 1."""
        return self._fill(self._double, size, float)

    def uniform(self, low=0.0, high=1.0, size=None):
        """Floats from ``low`` to less than ``high``."""
        return self._fill(lambda: low + (high - low) * self._double(), size, float)

    def shuffle(self, x):
        """Puts the elements along the first axis in another order."""
        for i in range(len(x) - 1, 0, -1):
            j = self._up_to(i)
            if isinstance(x, np.ndarray) and x.ndim > 1:
                kept = x[i].copy()
                x[i] = x[j]
                x[j] = kept
            else:
                x[i], x[j] = x[j], x[i]

    def permutation(self, x):
        """A shuffled copy of a sequence, or of the numbers below an int."""
        if not hasattr(x, "__len__"):
            made = np.arange(_index(x))
            self.shuffle(made)
            return made
        made = np.array(x)
        if made.ndim == 1:
            self.shuffle(made)
            return made
        order = np.arange(len(made))
        self.shuffle(order)
        return made[order.tolist()]

    def choice(self, a, size=None, replace=True, p=None):
        """Elements of a sequence, or of the numbers below an int; ``p`` are their probabilities."""
        population = np.arange(_index(a)) if not hasattr(a, "__len__") else np.array(a)
        count = len(population)
        if count == 0 and (size is None or np.zeros(size).size):
            what = "'a' cannot be empty" if hasattr(a, "__len__") else "a must be greater than 0"
            raise ValueError(what + " unless no samples are taken")
        if p is not None:
            p = [float(each) for each in p]
            if len(p) != count:
                raise ValueError("'a' and 'p' must have same size")
            if abs(sum(p) - 1) > 1.5e-8:
                raise ValueError("probabilities do not sum to 1")
        shape = np.zeros(1 if size is None else size)
        wanted = shape.size
        if replace:
            picked = [self._one_of(count) if p is None else _place(p, self._double()) for _ in range(wanted)]
        elif wanted > count:
            raise ValueError(
                "Cannot take a larger sample than population when 'replace=False'"
                if isinstance(self, RandomState)
                else "Cannot take a larger sample than population when replace is False"
            )
        else:
            picked = self._different(count, wanted) if p is None else self._different_by(p, wanted)
        if size is None:
            return population[picked[0]]
        return population[np.array(picked, int).reshape(shape.shape)]

    def _different_by(self, p, wanted):
        picked = []
        while len(picked) < wanted:
            drawn = [self._double() for _ in range(wanted - len(picked))]
            for each in picked:
                p[each] = 0.0
            for each in [_place(p, value) for value in drawn]:
                if each not in picked:
                    picked.append(each)
        return picked


def _place(p, value):
    """Where ``value`` falls when the probabilities lie end to end."""
    ends = []
    total = 0.0
    for each in p:
        total += each
        ends.append(total)
    return len([end for end in ends if end / total <= value])


class RandomState(_Source):
    """numpy's generator of old, a Mersenne Twister."""

    def __init__(self, seed=None):
        self.seed(seed)

    def seed(self, seed=None):
        """Begins anew; an int from 0 to 2**32 - 1, or a sequence of such."""
        self._gauss = None
        self._source = _random.Random()
        if seed is None:
            return
        if hasattr(seed, "__len__"):
            words = [_index(word) for word in seed]
            if not words:
                raise ValueError("Seed must be non-empty")
            self._source.setstate(tuple(_twister_of_words(words)) + (624,))
            return
        seed = _index(seed)
        if not 0 <= seed <= _LOW_32:
            raise ValueError("Seed must be between 0 and 2**32 - 1")
        self._source.setstate(tuple(_twister(seed)) + (624,))

    def _bits_32(self):
        return self._source.getrandbits(32)

    def _bits_64(self):
        return self._source.getrandbits(32) << 32 | self._source.getrandbits(32)

    def _double(self):
        return self._source.random()

    def _one_of(self, count):
        return self._up_to(count - 1)

    def _different(self, count, wanted):
        return self.permutation(count).tolist()[:wanted]

    random_sample = _Source.random

    def rand(self, *shape):
        """Floats from 0 to less than 1, in this shape."""
        return self.random(shape or None)

    def randint(self, low, high=None, size=None, dtype=int):
        """Ints from ``low`` to less than ``high``, or from 0 to less than ``low``."""
        return _integers(self._up_to, self._fill, low, high, size, dtype)

    def randn(self, *shape):
        """Floats of the standard normal distribution, in this shape."""
        return self.standard_normal(shape or None)

    def standard_normal(self, size=None):
        """Floats of the standard normal distribution."""
        return self._fill(self._normal, size, float)

    def normal(self, loc=0.0, scale=1.0, size=None):
        """Floats of a normal distribution."""
        return self._fill(lambda: loc + scale * self._normal(), size, float)

    def _normal(self):
        if self._gauss is not None:
            kept, self._gauss = self._gauss, None
            return kept
        while True:
            x = 2.0 * self._double() - 1.0
            y = 2.0 * self._double() - 1.0
            distance = x * x + y * y
            if 0.0 < distance < 1.0:
                factor = sqrt(-2.0 * log(distance) / distance)
                self._gauss = factor * x
                return factor * y


def _integers(up_to, fill, low, high, size, dtype, newer=False):
    if high is None:
        low, high = 0, low
    low, high = int(low), int(high)
    if low >= high:
        raise ValueError("high <= 0" if low == 0 and newer else "low >= high")
    return fill(lambda: low + up_to(high - 1 - low), size, dtype)


def _twister(seed):
    """The state of a Mersenne Twister that was seeded by one word."""
    words = [seed]
    for i in range(1, 624):
        words.append((1812433253 * (words[-1] ^ words[-1] >> 30) + i) & _LOW_32)
    return words


def _twister_of_words(key):
    """The same by several words."""
    words = _twister(19650218)
    i = 1
    for k in range(max(624, len(key))):
        mixed = (words[i - 1] ^ words[i - 1] >> 30) * 1664525
        words[i] = ((words[i] ^ mixed) + key[k % len(key)] + k % len(key)) & _LOW_32
        i += 1
        if i == 624:
            words[0] = words[623]
            i = 1
    for _ in range(623):
        mixed = (words[i - 1] ^ words[i - 1] >> 30) * 1566083941
        words[i] = ((words[i] ^ mixed) - i) & _LOW_32
        i += 1
        if i == 624:
            words[0] = words[623]
            i = 1
    words[0] = 1 << 31
    return words


class Generator(_Source):
    """numpy's newer generator, a PCG64."""

    _MULTIPLIER = 0x2360ED051FC65DA44385DF649FCCF645

    def __init__(self, seed=None):
        if seed is None:
            seed = _random.Random().getrandbits(128)
        words = _mixed_words(seed)
        quarters = [words[i] | words[i + 1] << 32 for i in range(0, 8, 2)]
        self._increment = ((quarters[2] << 64 | quarters[3]) << 1 | 1) & _LOW_128
        self._state = (self._increment + (quarters[0] << 64 | quarters[1])) & _LOW_128
        self._step()
        self._half = None

    def _step(self):
        self._state = (self._state * self._MULTIPLIER + self._increment) & _LOW_128

    def _bits_64(self):
        self._step()
        value = (self._state >> 64 ^ self._state) & _LOW_64
        turn = self._state >> 122
        return (value >> turn | value << 64 - turn) & _LOW_64

    def _bits_32(self):
        if self._half is not None:
            kept, self._half = self._half, None
            return kept
        both = self._bits_64()
        self._half = both >> 32
        return both & _LOW_32

    def _double(self):
        return (self._bits_64() >> 11) / 9007199254740992.0

    def _scaled(self, most):
        """An int from 0 to ``most``: bits are scaled, and drawn again where that would be unfair."""
        if most == 0:
            return 0
        width, draw = (32, self._bits_32) if most <= _LOW_32 else (64, self._bits_64)
        unfair = (1 << width) % (most + 1)
        while True:
            product = draw() * (most + 1)
            if product & (1 << width) - 1 >= unfair:
                return product >> width

    def _one_of(self, count):
        return self._scaled(count - 1)

    def _different(self, count, wanted):
        if count > 10000 and wanted > count // 50:
            picked = list(range(count))
            first = max(count - wanted, 1)
        else:
            picked = {}  # a dict finds, and keeps the order
            for most in range(count - wanted, count):
                each = self._scaled(most)
                picked[most if each in picked else each] = True
            picked = list(picked)
            first = 1
        for i in range(len(picked) - 1, first - 1, -1):
            j = self._scaled(i)
            picked[i], picked[j] = picked[j], picked[i]
        return picked[len(picked) - wanted :]

    def integers(self, low, high=None, size=None, dtype=int, endpoint=False):
        """Ints from ``low`` to less than ``high``, or from 0 to less than ``low``."""
        if high is None:
            low, high = 0, low
        return _integers(self._scaled, self._fill, low, int(high) + bool(endpoint), size, dtype, newer=True)


def _mixed_words(seed):
    """Eight words that a seed, an int or a sequence of them, is spread over."""
    entropy = []
    for number in seed if hasattr(seed, "__len__") else [seed]:
        number = _index(number)
        if number < 0:
            raise ValueError("expected non-negative integer")
        entropy.append(number & _LOW_32)
        while number > _LOW_32:
            number >>= 32
            entropy.append(number & _LOW_32)
    constant = 0x43B0D7E5

    def hashed(value, factor=0x931E8875):
        nonlocal constant
        value ^= constant
        constant = constant * factor & _LOW_32
        value = value * constant & _LOW_32
        return value ^ value >> 16

    def mixed(one, other):
        value = (0xCA01F9DD * one - 0x4973F715 * other) & _LOW_32
        return value ^ value >> 16

    pool = [hashed(entropy[i] if i < len(entropy) else 0) for i in range(4)]
    for source in range(4):
        for target in range(4):
            if source != target:
                pool[target] = mixed(pool[target], hashed(pool[source]))
    for word in entropy[4:]:
        for target in range(4):
            pool[target] = mixed(pool[target], hashed(word))
    constant = 0x8B51F9DD
    return [hashed(pool[i % 4], 0x58F38DED) for i in range(8)]


def default_rng(seed=None):
    """A `Generator`."""
    return seed if isinstance(seed, Generator) else Generator(seed)


_shared = RandomState()
seed = _shared.seed
random = random_sample = _shared.random
rand = _shared.rand
randint = _shared.randint
randn = _shared.randn
standard_normal = _shared.standard_normal
normal = _shared.normal
uniform = _shared.uniform
choice = _shared.choice
shuffle = _shared.shuffle
permutation = _shared.permutation
