"""Caesar's cipher, and what texts can do."""
import string
from ARgorithmToolkit import StateSet, String

def shift(c, by):
    for letters in (string.ascii_lowercase, string.ascii_uppercase):
        if c in letters:
            return letters[(letters.index(c) + by) % 26]
    return c

def run(text, key):
    algo = StateSet()
    plain = String("plain", algo, text)
    secret = String("secret", algo)
    for c in plain:
        secret.append(shift(c, key))
    table = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[key % 26:] + string.ascii_lowercase[:key % 26])
    algo.add_comment(text.translate(table))
    algo.add_comment([secret.body, text.title(), text.swapcase(), text.center(20, "*"), text.split(), text.partition(" ")])
    both = plain + "!"
    algo.add_comment(f"{both.body:<12}|{len(both):04d}|{text.encode().hex(' ')}")
    algo.add_comment({c: text.count(c) for c in sorted(set(text)) if not c.isspace()})
    return algo
