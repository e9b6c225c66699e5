"""BLAKE2 (RFC 7693) with all its parameters; GraalPy has only the largest digests without any."""

_SIGMA = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    (14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3),
    (11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4),
    (7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8),
    (9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13),
    (2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9),
    (12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11),
    (13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10),
    (6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5),
    (10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0),
)
_QUARTERS = (
    (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
    (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
)  # fmt: skip


class _Blake2:
    """A hash object of `hashlib`; subclasses fix the width of its words."""

    def __init__(self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
                 node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        word = self._bits // 8
        self.digest_size = self.MAX_DIGEST_SIZE if digest_size is None else digest_size
        _check(1 <= self.digest_size <= self.MAX_DIGEST_SIZE,
               "digest_size must be between 1 and %d bytes" % self.MAX_DIGEST_SIZE)
        for what, value, most in (("salt", salt, self.SALT_SIZE), ("person", person, self.PERSON_SIZE),
                                  ("key", key, self.MAX_KEY_SIZE)):
            _check(len(value) <= most, "maximum %s length is %d bytes" % (what, most))
        _check(0 <= fanout <= 255, "fanout must be between 0 and 255")
        _check(1 <= depth <= 255, "depth must be between 1 and 255")
        _check(0 <= node_depth <= 255, "node_depth must be between 0 and 255")
        _check(0 <= inner_size <= self.MAX_DIGEST_SIZE, "inner_size must be between 0 and is %d" % self.MAX_DIGEST_SIZE)
        block = bytes((self.digest_size, len(key), fanout, depth)) + leaf_size.to_bytes(4, "little")
        block += node_offset.to_bytes(8 if word == 8 else 6, "little") + bytes((node_depth, inner_size))
        block += bytes(14 if word == 8 else 0) + bytes(salt).ljust(self.SALT_SIZE, b"\0")
        block += bytes(person).ljust(self.PERSON_SIZE, b"\0")
        self._state = [start ^ int.from_bytes(block[i * word : (i + 1) * word], "little")
                       for i, start in enumerate(self._start)]
        self._last_node = last_node
        self._done = 0
        self._waiting = bytes(key).ljust(self.block_size, b"\0") if key else b""
        self.update(data)

    def update(self, data, /):
        """Hashes more bytes."""
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        waiting, size, at = self._waiting + bytes(data), self.block_size, 0
        while len(waiting) - at > size:  # the last block has to wait for the end
            self._done += size
            self._state = self._mixed(waiting[at : at + size], False)
            at += size
        self._waiting = waiting[at:]

    def digest(self):
        """The hash of all bytes until now."""
        before = self._done
        self._done += len(self._waiting)
        state = self._mixed(self._waiting.ljust(self.block_size, b"\0"), True)
        self._done = before
        return b"".join([word.to_bytes(self._bits // 8, "little") for word in state])[: self.digest_size]

    def hexdigest(self):
        """The same in hexadecimal digits."""
        return self.digest().hex()

    def copy(self):
        """Another object that has hashed the same."""
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made

    def _mixed(self, block, last):
        bits = self._bits
        mask = (1 << bits) - 1
        word = bits // 8
        message = [int.from_bytes(block[i : i + word], "little") for i in range(0, 16 * word, word)]
        v = self._state + list(self._start)
        v[12] ^= self._done & mask
        v[13] ^= self._done >> bits
        if last:
            v[14] ^= mask
            v[15] ^= mask if self._last_node else 0
        one, two, three, four = self._turns
        for turn in range(self._rounds):
            order = _SIGMA[turn % 10]
            for i, (a, b, c, d) in enumerate(_QUARTERS):
                v[a] = (v[a] + v[b] + message[order[2 * i]]) & mask
                x = v[d] ^ v[a]
                v[d] = (x >> one | x << bits - one) & mask
                v[c] = (v[c] + v[d]) & mask
                x = v[b] ^ v[c]
                v[b] = (x >> two | x << bits - two) & mask
                v[a] = (v[a] + v[b] + message[order[2 * i + 1]]) & mask
                x = v[d] ^ v[a]
                v[d] = (x >> three | x << bits - three) & mask
                v[c] = (v[c] + v[d]) & mask
                x = v[b] ^ v[c]
                v[b] = (x >> four | x << bits - four) & mask
        return [before ^ v[i] ^ v[i + 8] for i, before in enumerate(self._state)]


def _check(fits, message):
    if not fits:
        raise ValueError(message)


class blake2b(_Blake2):
    """Return a new BLAKE2b hash object."""

    name = "blake2b"
    block_size, MAX_DIGEST_SIZE, MAX_KEY_SIZE, SALT_SIZE, PERSON_SIZE = 128, 64, 64, 16, 16
    _bits, _rounds, _turns = 64, 12, (32, 24, 16, 63)
    _start = (
        0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
        0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179,
    )  # fmt: skip


class blake2s(_Blake2):
    """Return a new BLAKE2s hash object."""

    name = "blake2s"
    block_size, MAX_DIGEST_SIZE, MAX_KEY_SIZE, SALT_SIZE, PERSON_SIZE = 64, 32, 32, 8, 8
    _bits, _rounds, _turns = 32, 10, (16, 12, 8, 7)
    _start = tuple([word >> 32 for word in blake2b._start])
