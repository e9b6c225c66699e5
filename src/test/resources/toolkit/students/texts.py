"""How values become texts, and what texts can do."""
import textwrap
import ARgorithmToolkit

def run(text, number):
    algo = ARgorithmToolkit.StateSet()
    shown = ARgorithmToolkit.Vector("shown", algo)
    for spec in ("", "5", "<8", "^8", ">8", "+", "e", "f", ".0f", "g", "%", ",", "08.3f", "_", "=+9"):
        try:
            shown.insert(f"{spec}|{number:{spec}}")
        except ValueError as error:
            shown.insert(f"{spec}: {error}")
    algo.add_comment("%5.2f|%-6d|%x|%o|%r|%c|%%|%e" % (number, number, 255, 8, text, "c", number))
    algo.add_comment("{0!r:>12}|{1:*^9}|{n[0]}|{t.real}".format(text, "mid", n=[number], t=number))
    algo.add_comment([text.upper(), text.capitalize(), text.casefold(), text.zfill(8), text.ljust(6, "."), text.expandtabs(2)])
    algo.add_comment([text.split(), text.split(","), text.rsplit(None, 1), text.splitlines(), text.partition(","), text.rpartition(" ")])
    algo.add_comment([text.strip(), text.lstrip("a"), text.removeprefix("a"), text.removesuffix("x"), text.startswith(("a", "b"))])
    algo.add_comment([text.isalpha(), text.isdigit(), text.isnumeric(), text.isidentifier(), text.isupper(), text.istitle(), text.isspace()])
    algo.add_comment([text[::-1], text[1:-1], text[::2], sorted(text), list(enumerate(text))[:2], text * 2, "a" in text, text.find("b")])
    algo.add_comment([repr(text), ascii(text), text.encode("utf-8").decode("latin-1"), [ord(c) for c in text], max(text, default="")])
    algo.add_comment(textwrap.fill("words that are " + text + " and some more words", 20))
    algo.add_comment([str(x) for x in (None, True, 1.0, 1e100, 1e-7, -0.0, 10 ** 20, 3 + 4j, b"ab", range(3), slice(1), int, [1, "a"], {"k": (1,)}, {1}, ...)])
    return algo
