"""Makes random programs whose nodes live and die in every way we could think of; see README.md.

``program(seed)`` gives the text of a program and the names of the features in it. The same seed gives the same program.
A program may fail by an error that nobody meant; ``generate.py`` throws such programs away.
"""
import random
import textwrap

# What a program defines beside its function, when it uses it: name -> text. What a text needs itself is defined first.
HELPERS = {
    "make": """
        def make(v):
            return N(algo, v)
    """,
    "make_pair": """
        def make_pair(v):
            x = N(algo, v)
            y = N(algo, -v)
            z = N(algo, v * 10)
            return y, x
    """,
    "make_many": """
        def make_many(k):
            made = []
            for i in range(k):
                made.append(N(algo, i))
            return made
    """,
    "temp": """
        def temp(v):
            x = N(algo, v)
            y = N(algo, -v)
            algo.add_comment("temp")
            return x
    """,
    "ident": """
        def ident(n):
            return n
    """,
    "first": """
        def first(a, b=None):
            algo.add_comment("first")
            return a
    """,
    "last": """
        def last(*nodes):
            return nodes[-1]
    """,
    "pick": """
        def pick(a, *, b, c=None):
            return b
    """,
    "by_name": """
        def by_name(**named):
            for name in named:
                algo.add_comment(name)
            return named["a"]
    """,
    "rebind": """
        def rebind(n):
            n = N(algo, n.value + 100)
            algo.add_comment("rebound")
            return n.value
    """,
    "link": """
        def link(a, b):
            a.next = b
            return a
    """,
    "note": """
        def note(value):
            algo.add_comment(str(value))
            return 0
    """,
    "ignore": """
        def ignore(*args, **kwargs):
            pass
    """,
    "value_of": """
        def value_of(n):
            return n.value
    """,
    "chain": """
        def chain(*values):
            head = None
            for v in reversed(values):
                n = N(algo, v)
                n.next = head
                head = n
            return head
    """,
    "build": """
        def build(k):
            if k == 0:
                return None
            n = N(algo, k)
            n.next = build(k - 1)
            return n
    """,
    "total": """
        def total(n):
            if n is None:
                return 0
            return n.value + total(n.next)
    """,
    "walk": """
        def walk(n):
            while n:
                algo.add_comment(n.value)
                n = n.next
    """,
    "free": """
        def free(n):
            if n:
                rest = n.next
                n.next = None
                free(rest)
    """,
    "reverse": """
        def reverse(head):
            before = None
            while head:
                after = head.next
                head.next = before
                before, head = head, after
            return before
    """,
    "reverse_short": """
        def reverse_short(head):
            before = None
            while head:
                head.next, before, head = before, head, head.next
            return before
    """,
    "merge": """
        def merge(a, b):
            if a is None or b is None:
                return a or b
            if a.value <= b.value:
                a.next = merge(a.next, b)
                return a
            b.next = merge(a, b.next)
            return b
    """,
    "drop_value": """
        def drop_value(head, value):
            if head is None:
                return None
            head.next = drop_value(head.next, value)
            return head.next if head.value == value else head
    """,
    "cut": """
        def cut(head):
            slow = fast = head
            while fast.next and fast.next.next:
                slow = slow.next
                fast = fast.next.next
            rest = slow.next
            slow.next = None
            return head, rest
    """,
    "insert_sorted": """
        def insert_sorted(head, v):
            n = N(algo, v)
            if head is None or v < head.value:
                n.next = head
                return n
            at = head
            while at.next and at.next.value < v:
                at = at.next
            n.next = at.next
            at.next = n
            return head
    """,
    "fail": """
        def fail(n):
            own = N(algo, "own")
            raise ValueError("failed")
    """,
    "fail_deep": """
        def fail_deep(k, n):
            mine = N(algo, k)
            if k == 0:
                raise KeyError(k)
            other = fail_deep(k - 1, mine)
            return other
    """,
    "fail_named": """
        def fail_named(n):
            error = ValueError("named")
            extra = N(algo, "extra")
            raise error
    """,
    "careful": """
        def careful(n):
            mine = N(algo, "careful")
            try:
                return 1 // (n.value - n.value)
            except ZeroDivisionError:
                algo.add_comment("caught")
                return n
            finally:
                algo.add_comment("finally")
    """,
    "wrap_error": """
        def wrap_error(n):
            held = N(algo, "held")
            try:
                fail(n)
            except ValueError as problem:
                algo.add_comment("wrapping")
                raise RuntimeError("wrapped") from problem
    """,
    "make_gen": """
        def make_gen(k):
            for i in range(k):
                yield N(algo, i)
    """,
    "value_gen": """
        def value_gen(nodes):
            own = N(algo, "gen")
            for n in nodes:
                yield n.value
            algo.add_comment("exhausted")
    """,
    "pass_on": """
        def pass_on(nodes):
            for n in nodes:
                algo.add_comment("passing")
                yield n
    """,
    "walk_gen": """
        def walk_gen(n):
            while n:
                yield n
                n = n.next
    """,
    "from_gen": """
        def from_gen(k):
            held = N(algo, "outer")
            yield from make_gen(k)
            yield held
    """,
    "talk_gen": """
        def talk_gen():
            got = None
            while True:
                got = yield got
                algo.add_comment("got")
    """,
    "closing_gen": """
        def closing_gen(n):
            mine = N(algo, "closing")
            try:
                yield n.value
                yield mine.value
            finally:
                algo.add_comment("closed")
    """,
    "counter": """
        def counter(n):
            count = 0
            def step():
                nonlocal count, n
                count += 1
                if count == 2:
                    n = None
                    algo.add_comment("second")
                return count
            return step
    """,
    "keeper": """
        def keeper(n):
            other = N(algo, "kept")
            return lambda: (n.value, other.value)
    """,
    "Box": """
        class Box:
            def __init__(self, node, more=None):
                self.node = node
                self.more = more

            def drop(self):
                self.node = None
                algo.add_comment("dropped")

            def swap(self, node):
                old, self.node = self.node, node
                return old
    """,
    "Pair": """
        @dataclass
        class Pair:
            left: object
            right: object = None
    """,
    "Slim": """
        class Slim:
            __slots__ = ("p", "q")

            def __init__(self, p, q):
                self.p = p
                self.q = q
    """,
    "Mine": """
        class Mine(N):
            def __init__(self, v):
                super().__init__(algo, v)
                self.tag = N(algo, "tag")
    """,
    "Holder": """
        class Holder:
            def __init__(self, node):
                self.node = node

            def __enter__(self):
                algo.add_comment("enter")
                return self.node

            def __exit__(self, kind, error, trace):
                algo.add_comment("exit")
                self.node = None
                return kind is KeyError
    """,
    "Tree": """
        class Tree:
            def __init__(self, v):
                self.node = N(algo, v)
                self.left = self.right = None

        def grow(tree, v):
            if tree is None:
                return Tree(v)
            if v < tree.node.value:
                tree.left = grow(tree.left, v)
            else:
                tree.right = grow(tree.right, v)
            return tree
    """,
    "Steps": """
        class Steps:
            def __init__(self, *nodes):
                self.nodes = list(nodes)

            def __iter__(self):
                return self

            def __next__(self):
                if not self.nodes:
                    raise StopIteration
                return self.nodes.pop()
    """,
    "Heavy": """
        class Heavy:
            def __init__(self, node):
                self.node = node

            def __lt__(self, other):
                return self.node.value < other.node.value

            def __add__(self, other):
                return Heavy(N(algo, self.node.value + other.node.value))

            @property
            def copy(self):
                return Heavy(N(algo, self.node.value))
    """,
    "find": """
        def find(value, *nodes):
            for n in [N(algo, "looked at"), *nodes]:
                if n.value == value:
                    return n
                algo.add_comment("no")
            else:
                return N(algo, "not found")
    """,
    "inside": """
        def inside(n):
            with Holder(n) as held:
                extra = N(algo, "extra")
                return extra
    """,
    "swap_pairs": """
        def swap_pairs(head):
            start = N(algo, 0)
            start.next = head
            at = start
            while at.next and at.next.next:
                a, b = at.next, at.next.next
                a.next, b.next, at.next = b.next, a, b
                at = a
            return start.next
    """,
    "fail_gen": """
        def fail_gen(n):
            own = N(algo, "own")
            yield n
            raise ValueError("generator")
    """,
    "fail_key": """
        def fail_key(n):
            if n.value:
                raise LookupError("key")
            return 0
    """,
    "Strict": """
        class Strict:
            def __init__(self, node):
                self.node = node
                temp = N(algo, "temp")
                if node.value:
                    raise ValueError("refused")
    """,
    "set_last": """
        def set_last(n):
            global LAST
            LAST = n
            algo.add_comment("last")
    """,
    "Counted": """
        class Counted:
            made = []

            @classmethod
            def of(cls, v):
                cls.made.append(cls(N(algo, v)))
                return cls.made[-1]

            @staticmethod
            def value(n):
                return n.value

            def __init__(self, node):
                self.node = node

            def __getattr__(self, name):
                return N(algo, name)
    """,
    "traced": """
        def traced(function):
            first = N(algo, "first")
            def call(*args):
                algo.add_comment("call")
                result = function(*args)
                algo.add_comment(first.value)
                return result
            return call
    """,
    "memo": """
        memo = {}
        def remember(k):
            if k not in memo:
                memo[k] = N(algo, k) if k < 2 else N(algo, remember(k - 1).value + remember(k - 2).value)
            return memo[k]
    """,
}
NEEDS = {"wrap_error": ["fail"], "from_gen": ["make_gen"], "inside": ["Holder"]}
IMPORTS = {
    "copy": "import copy",
    "deque": "from collections import deque",
    "heapq": "import heapq",
    "dataclass": "from dataclasses import dataclass",
    "partial": "from functools import partial",
    "reduce": "from functools import reduce",
    "chain_of": "from itertools import chain as chain_of",
    "OrderedDict": "from collections import OrderedDict",
    "namedtuple": "from collections import namedtuple",
    "islice": "from itertools import islice",
}


class Writer:
    """Writes one program: its state is the text so far and the names that hold something, by the kind of it."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.features = set()
        self.helpers = []
        self.imports = []
        self.lines = []
        self.depth = 1
        self.names = {}
        self.coming = []
        self.made = 0
        self.numbers = 0
        self.in_function = False
        self.everything_in_run = self.chance(0.45)
        self.long = self.chance(0.3)

    # --- small things ---

    def chance(self, probability):
        return self.random.random() < probability

    def one_of(self, *choices):
        return self.random.choice(choices)

    def feature(self, name):
        self.features.add(name)

    def number(self):
        self.numbers += 1
        return self.numbers

    def emit(self, *lines):
        for line in lines:
            self.lines.append("    " * self.depth + line)
        for kind, name in self.coming:
            if name not in self.names.setdefault(kind, []):
                self.names[kind].append(name)
        self.coming = []

    def use(self, helper):
        for needed in NEEDS.get(helper, ()):
            self.use(needed)
        if helper == "Pair":
            self.bring("dataclass")
        if helper not in self.helpers:
            self.helpers.append(helper)
        self.feature(helper)
        return helper

    def bring(self, name):
        if name not in self.imports:
            self.imports.append(name)
        self.feature(name)
        return name

    def fresh(self, kind):
        self.made += 1
        prefixes = {"node": "n", "list": "l", "dict": "d", "box": "b", "dnode": "k", "call": "f", "gen": "g"}
        return prefixes.get(kind, kind) + str(self.made)

    def bind(self, kind, name=None):
        """A name for something of the kind: a new one, now and then one that is rebound. It counts once emitted."""
        known = self.names.get(kind, [])
        if name is None:
            name = self.random.choice(known) if known and self.chance(0.3) else self.fresh(kind)
        self.coming.append((kind, name))
        return name

    def forget(self, name):
        for names in self.names.values():
            if name in names:
                names.remove(name)

    def known(self, kind):
        """Some name of the kind, or None."""
        names = self.names.get(kind)
        return self.random.choice(names) if names else None

    def some(self, kind):
        """Some name of the kind, which is made now when there is none."""
        name = self.known(kind)
        if name is None:
            name = self.fresh(kind)
            value = self.fresh_of(kind)
            self.bind(kind, name)
            self.emit(f"{name} = {value}")
        return name

    def fresh_of(self, kind):
        if kind == "node":
            return f"N(algo, {self.number()})"
        if kind == "dnode":
            return f"D(algo, {self.number()})"
        if kind == "list":
            return self.list_display()
        if kind == "dict":
            return f'{{"a": {self.node(1)}, "b": {self.node(1)}}}'
        if kind == "box":
            return f"{self.use('Box')}({self.node(1)})"
        raise KeyError(kind)

    def list_display(self):
        choice = self.random.random()
        if choice < 0.4:
            return "[" + ", ".join(self.node(1) for _ in range(self.random.randint(2, 4))) + "]"
        if choice < 0.7:
            self.feature("list comprehension")
            return f"[N(algo, {self.number()} * 10 + i) for i in range({self.random.randint(2, 4)})]"
        if choice < 0.8:
            return f"{self.use('make_many')}({self.random.randint(2, 4)})"
        if choice < 0.9:
            self.feature("generator expression")
            return f"list({self.use('make')}(i) for i in range({self.random.randint(2, 3)}))"
        self.feature("map")
        return f"list(map({self.use('make')}, [{self.number()}, {self.number()}]))"

    # --- expressions ---

    def condition(self):
        return self.one_of("True", "False", f"{self.number()} % 2", f"{self.value(1)} > {self.random.randint(-5, 5)}")

    def plain_node(self):
        """The simplest expression for a node."""
        name = self.known("node")
        return name if name and self.chance(0.5) else f"N(algo, {self.number()})"

    def node(self, depth=0):
        """An expression that gives a node."""
        if depth >= 2 or self.chance(0.35):
            return self.plain_node()
        d = depth + 1
        node = self.node
        held = self.known("list")
        options = [
            lambda: f"{self.use('make')}({self.number()})",
            lambda: f"{self.use('temp')}({self.number()})",
            lambda: f"{self.use('ident')}({node(d)})",
            lambda: f"{self.use('first')}({node(d)}, {node(d)})",
            lambda: f"{self.use('last')}({node(d)}, {node(d)})",
            lambda: f"{self.use('last')}(*[{node(d)}, {node(d)}])",
            lambda: f"{self.use('pick')}({node(d)}, b={node(d)})",
            lambda: f"{self.use('by_name')}(a={node(d)}, z={node(d)})",
            lambda: f"{self.use('by_name')}(**{{'a': {node(d)}}})",
            lambda: f"{self.use('link')}(N(algo, {self.number()}), {node(d)})",
            lambda: f"{self.use('make_pair')}({self.number()})[{self.random.randint(0, 1)}]",
            lambda: f"[{node(d)}, {node(d)}][{self.random.randint(0, 1)}]",
            lambda: f"({node(d)}, {node(d)})[{self.random.randint(0, 1)}]",
            lambda: f"[{self.use('make')}({self.number()}), {self.use('note')}({node(d)}.value)][0]",
            lambda: f"{{1: {node(d)}, 2: {node(d)}}}[{self.random.randint(1, 2)}]",
            lambda: f"({node(d)} if {self.condition()} else {node(d)})",
            lambda: f"({node(d)} or {node(d)})",
            lambda: f"({node(d)} and {node(d)})",
            lambda: f"(lambda n: n)({node(d)})",
            lambda: f"(lambda n, m=None: m or n)({node(d)}, {node(d)})",
            lambda: f"max([{node(d)}, {node(d)}], key=lambda n: len(str(n.value)))",
            lambda: f"min({node(d)}, {node(d)}, key={self.use('value_of')})" if self.feature("min") is None else "",
            lambda: f"next({self.use('make_gen')}({self.random.randint(1, 3)}))",
            lambda: f"next(iter([{node(d)}, {node(d)}]))",
            lambda: f"{self.use('Box')}({node(d)}).node",
            lambda: f"{self.use('Box')}({node(d)}).swap({node(d)})",
            lambda: f"{self.use('Pair')}({node(d)}, {node(d)}).right",
            lambda: f"{self.bring('copy')}.copy({node(d)})",
            lambda: f"{self.bring('deque')}([{node(d)}, {node(d)}]).popleft()",
            lambda: f"list({self.use('pass_on')}([{node(d)}, {node(d)}]))[-1]",
            lambda: f"{self.use('careful')}({node(d)})",
            lambda: f"N(algo, {self.value(d)})",
            lambda: f"{self.use('insert_sorted')}(None, {self.number()})",
            lambda: f"{self.bring('partial')}({self.use('first')}, {node(d)})()",
            lambda: f"sorted([{node(d)}, {node(d)}], key=lambda n: str(n.value))[0]",
            lambda: f"{self.use('find')}({self.random.randint(1, 5)}, {node(d)}, {node(d)})",
            lambda: f"{self.use('inside')}({node(d)})",
            lambda: f"[*{self.use('make_gen')}(2), {node(d)}][{self.random.randint(0, 2)}]",
            lambda: f"{self.use('Counted')}.of({self.number()}).{self.one_of('node', 'missing')}",
            lambda: f"list({self.bring('islice')}({self.use('make_gen')}(4), 2))[-1]",
            lambda: f"(lambda *nodes: nodes[0])({node(d)}, {node(d)})",
            lambda: f"{self.use('traced')}({self.use('make')})({self.number()})",
            lambda: f"(None or {node(d)} if {node(d)} else None)",
        ]
        if held:
            options += [
                lambda: f"{held}.pop()",
                lambda: f"{held}.pop(0)",
                lambda: f"{held}[0]",
                lambda: f"{held}[-1]",
                lambda: f"next(n for n in {held})",
                lambda: f"[n for n in {held}][0]",
                lambda: f"{self.use('first')}({held}.pop(), {node(d)})",
                lambda: f"list(filter(lambda n: n.value, {held}))[0]",
            ]
        if not self.in_function and self.chance(0.1):
            name = self.fresh("node")
            self.feature("walrus")
            return f"({name} := {node(d)})"
        return self.random.choice(options)()

    def value(self, depth=0):
        """An expression that gives a number or text that follows from nodes."""
        d = depth + 1
        node = self.node
        options = [
            lambda: f"{node(d)}.value",
            lambda: f"{self.use('value_of')}({node(d)})",
            lambda: f"{self.use('value_of')}(n={node(d)})",
        ]
        if depth == 0:
            options += [
                lambda: f"str({node(d)}.value) + str({node(d)}.value)",
                lambda: f"[{node(d)}.value, {node(d)}.value]",
                lambda: f'f"{{{node(2)}.value}} and {{{node(2)}.value}}"',
                lambda: f'"%s %s" % ({node(d)}.value, {node(d)}.value)',
                lambda: f"len([{node(d)}, {node(d)}])",
                lambda: f"[n.value for n in [{node(d)}, {node(d)}]]",
                lambda: f"sum(n.value for n in ({self.use('make')}({self.number()}), N(algo, {self.number()})))",
                lambda: (
                    f"{self.number()} < {self.use('make')}({self.number()}).value"
                    f" < {self.use('make')}({self.number()}).value < 99"
                ),
                lambda: f"0 < N(algo, {self.number()}).value > {self.use('make')}({self.number()}).value",
                lambda: f"{node(d)} is {node(d)}",
                lambda: f"{node(d)} in [{node(d)}, {node(d)}]",
                lambda: f"[v for v in {self.use('value_gen')}([{node(d)}, {node(d)}])]",
                lambda: f"{self.use('rebind')}(N(algo, {self.number()}))",
                lambda: f"{self.use('total')}({self.use('build')}({self.random.randint(1, 3)}))",
                lambda: f"{self.use('total')}({self.use('chain')}({self.number()}, {self.number()}))",
                lambda: (
                    f"{self.bring('reduce')}(lambda a, n: a + n.value,"
                    f" [N(algo, {self.number()}), N(algo, {self.number()})], 0)"
                ),
                lambda: f"any(n.value for n in {self.use('make_gen')}(3))",
                lambda: f"not {node(d)}",
                lambda: f"{self.use('keeper')}({node(d)})()",
                lambda: f"{node(d)}",
                lambda: f"{node(d)}.value == {node(d)}.value",
                lambda: f"{self.use('Counted')}.value({node(d)})",
                lambda: f"{{n.value: n.value for n in [{node(d)}, {node(d)}]}}",
                lambda: f"[a.value for a in [{node(d)}] for b in [{node(d)}, {node(d)}]]",
                lambda: f"max((n.value for n in {self.use('make_gen')}(3)), default={node(d)}.value)",
            ]
        return self.random.choice(options)()

    # --- statements ---

    def comment(self):
        if self.chance(0.6):
            self.emit(f'algo.add_comment("c{self.number()}")')
        elif self.chance(0.2):
            self.emit("algo.add_comment(", f"    str({self.value()}),", ")")
        else:
            self.emit(f"algo.add_comment(str({self.value()}))")

    def assign(self):
        self.emit(f"{self.bind('node')} = {self.node()}")

    def assign_lines(self):
        self.feature("lines of one expression")
        kind = self.random.randint(0, 2)
        if kind == 0:
            value = [f"{self.use('first')}(", f"    {self.node(1)},", f"    {self.node(1)},", ")"]
            name = self.bind("node")
        elif kind == 1:
            value = ["[", f"    {self.node(1)},", f"    {self.node(1)},", "]"]
            name = self.bind("list")
        else:
            value = ["(", f"    {self.node(1)}", f"    if {self.condition()}", f"    else {self.node(1)}", ")"]
            name = self.bind("node")
        self.emit(f"{name} = {value[0]}", *value[1:])

    def chained_assign(self):
        self.feature("chained assignment")
        a, b = self.fresh("node"), self.fresh("node")
        value = self.node()
        self.bind("node", a)
        self.bind("node", b)
        self.emit(f"{a} = {b} = {value}")

    def tuple_assign(self):
        self.feature("tuple assignment")
        choice = self.random.randint(0, 7)
        if choice == 5:
            a, b, c = (self.fresh("node") for _ in range(3))
            self.emit(f"({a}, {b}), {c} = {self.use('make_pair')}({self.number()}), {self.node(1)}")
            for name in (a, b, c):
                self.bind("node", name)
        elif choice == 6:
            a, b = self.some("node"), self.some("node")
            self.emit(f"{a}.next = {b}.next = {self.node(1)}")
        elif choice == 7:
            a, b = self.some("node"), self.some("node")
            self.emit(f"{a}.next, {b}.next = {self.node(1)}, {self.one_of('None', f'{a}.next', self.node(1))}")
        elif choice == 0:
            value = f"{self.node(1)}, {self.node(1)}"
            self.emit(f"{self.bind('node')}, {self.bind('node')} = {value}")
        elif choice == 1:
            a, b = self.some("node"), self.some("node")
            self.emit(f"{a}, {b} = {b}, {a}")
        elif choice == 2:
            value = self.list_display()
            a, rest = self.fresh("node"), self.fresh("list")
            self.bind("node", a)
            self.emit(f"{a}, *{rest} = {value}")
        elif choice == 3:
            value = f"{self.use('make_pair')}({self.number()})"
            self.emit(f"{self.bind('node')}, {self.bind('node')} = {value}")
        else:
            a, b, c = self.some("node"), self.some("node"), self.some("node")
            self.emit(f"{a}, {b}, {c} = {b}, {c}, {self.node(1)}")

    def drop(self):
        name = self.known("node")
        if name is None:
            return self.assign()
        self.emit(self.one_of(f"{name} = None", f"del {name}"))
        self.forget(name)

    def drop_two(self):
        self.feature("delete several")
        a, b = self.fresh("node"), self.fresh("node")
        self.emit(f"{a} = {self.node(1)}", f"{b} = {self.node(1)}", self.one_of(f"del {b}, {a}", f"{a} = {b} = None"))

    def discard(self):
        self.feature("discarded result")
        self.emit(self.node() if self.chance(0.7) else self.value())

    def one_line(self):
        self.feature("one line")
        name = self.fresh("node")
        self.emit(
            f'{name} = {self.node(1)}; algo.add_comment("s"); {name} = None; {self.node(1)}; algo.add_comment("t")'
        )

    def lists(self):
        name = self.some("list")
        node = self.node
        self.feature("list")
        other = self.fresh("list")
        self.emit(*self.random.choice([
            lambda: [f"{name}.append({node(1)})"],
            lambda: [f"{name}.insert(0, {node(1)})"],
            lambda: [f"{name}.extend([{node(1)}, {node(1)}])"],
            lambda: [f"{name} += [{node(1)}]"],
            lambda: [f"{name} += {self.use('make_gen')}(2)"],
            lambda: [f"{name}[0] = {node(1)}"],
            lambda: [f"{name}[-1] = {node(1)}"],
            lambda: [f"del {name}[0]", f"{name}.append({node(1)})"],
            lambda: [f"{name}[:2] = [{node(1)}]"],
            lambda: [f"{name}[1:] = []"],
            lambda: [f"{name}.clear()", f"{name}.append({node(1)})"],
            lambda: [f"{name} = {name}[1:] + [{node(1)}]"],
            lambda: [f"{name} = {name} * 2"],
            lambda: [f"{name} = {name}[::-1]"],
            lambda: [f"{name}.reverse()", f"{name}.pop()", f"{name}.append({node(1)})"],
            lambda: [f"{name}.sort(key=lambda n: str(n.value))", f'algo.add_comment("sorted")'],
            lambda: [f"{name} = sorted({name}, key=lambda n: str(n.value), reverse=True)"],
            lambda: [f"{name}[0], {name}[-1] = {name}[-1], {name}[0]"],
            lambda: [f"{other} = {name}", f"{name} = [{node(1)}]", f'algo.add_comment("moved")', f"{other} = None"],
            lambda: [
                f"{other} = [{name}, [{node(1)}]]", f"{name} = [{node(1)}]", f"{other}[0].pop()", f"{other}.pop(0)",
            ],
            lambda: [
                f"{other} = iter({name})", f"{name} = [{node(1)}]", f"next({other})", f'algo.add_comment("it")',
                f"{other} = None",
            ],
            lambda: [
                f"{other} = tuple({name})", f"{name} = [{other}[0]]", f'algo.add_comment("tuple")',
                f"{other} = {other}[:1]",
            ],
            lambda: [f"{other} = {name}.copy()", f"{name}.clear()", f"{name}.append({node(1)})", f"{other}.pop()"],
            lambda: [f"{other} = ({node(1)}, {node(1)})", f"{other} += ({node(1)},)", f"{other} = None"],
            lambda: [f"{name} = [n for n in {name} if n.value] + [{node(1)}]"],
            lambda: [f"{name} = [{self.use('make')}(i) for i in range(2) for j in range(2)]"],
            lambda: [f"{name} = [[N(algo, i), N(algo, -i)][0] for i in range(3)]"],
            lambda: [
                f"{other} = [[N(algo, i * j) for i in range(2)] for j in range(2)]", f"{other}[0] = None",
                f'algo.add_comment("row")',
            ],
        ])())

    def end_list(self):
        name = self.some("list")
        self.emit(self.one_of(f"{name} = None", f"del {name}"))
        self.forget(name)

    def dicts(self):
        self.feature("dict")
        name = self.some("dict")
        node = self.node
        self.emit(*self.random.choice([
            lambda: [f'{name}["a"] = {node(1)}'],
            lambda: [f'{name}["c"] = {node(1)}', f'del {name}["c"]'],
            lambda: [f'{name}.pop("b", None)'],
            lambda: [f'{name}.setdefault("a", {node(1)})'],
            lambda: [f'{name}.setdefault("n", {node(1)})'],
            lambda: [f'{name}.update(a={node(1)}, q={node(1)})'],
            lambda: [f"{name}.clear()", f'{name}["a"] = {node(1)}'],
            lambda: [f"{name}.popitem()", f'{name}["a"] = {node(1)}'],
            lambda: [f'{name} = {{**{name}, "a": {node(1)}}}'],
            lambda: [f'{name} |= {{"z": {node(1)}}}'],
            lambda: [f"{name} = {{i: N(algo, i) for i in range(3)}}", f"{name}[1] = None"],
            lambda: [f"{name}[{node(1)}] = {node(1)}", f'algo.add_comment(len({name}))'],
            lambda: [f"{name} = {{N(algo, 1): N(algo, 2)}}", f"{name}.clear()"],
            lambda: [f'algo.add_comment(str({name}.get("a", {node(1)}) is None))'],
            lambda: [f'{name} = {{"in": {{"a": {node(1)}}}, "b": {node(1)}}}', f'{name}.pop("in")'],
            lambda: [f'{name} = {{k: v for k, v in {name}.items() if k == "a"}}'],
            lambda: [f'for key, each in {name}.items():', f'    algo.add_comment(str(key))'],
            lambda: [
                f"{name} = {self.bring('OrderedDict')}(a={node(1)}, b={node(1)})", f"{name}.popitem(last=False)",
            ],
        ])())
        if self.chance(0.4):
            self.emit(f"{name} = None")
            self.forget(name)

    def sets(self):
        self.feature("set")
        name = self.fresh("set")
        self.emit(f"{name} = {self.one_of('set', 'frozenset')}([{self.node(1)}])")
        self.emit(f"algo.add_comment(str({self.plain_node()} in {name}))")
        self.emit(f"{name} = {self.one_of('None', 'set()', f'{name} - {name}')}")

    def deques(self):
        self.feature("deque")
        self.bring("deque")
        name = self.fresh("deque")
        node = self.node
        self.emit(f"{name} = deque([{node(1)}, {node(1)}]{self.one_of('', '', ', 2')})")
        for _ in range(self.random.randint(1, 3)):
            self.emit(self.random.choice([
                lambda: f"{name}.append({node(1)})",
                lambda: f"{name}.appendleft({node(1)})",
                lambda: f"{name}.rotate(1)",
                lambda: f"{name}[0] = {node(1)}",
            ])())
        self.emit(f"{self.bind('node')} = {name}.popleft()", 'algo.add_comment("deque")')
        self.emit(self.one_of(f"{name}.clear()", f"{name} = None", f"{name}.pop()"))

    def queue_loop(self):
        self.feature("queue loop")
        self.bring("deque")
        name = self.fresh("queue")
        self.emit(
            f"{name} = deque([N(algo, {self.random.randint(1, 3)})])",
            f"while {name}:",
            f"    at = {name}.popleft()",
            "    algo.add_comment(at.value)",
            "    if at.value < 5:",
            f"        {name}.append(N(algo, at.value + 2))",
        )

    def heap(self):
        self.feature("heap")
        self.bring("heapq")
        name = self.fresh("heap")
        numbers = self.random.sample(range(20), 4)
        self.emit(
            f"{name} = []",
            f"for i in {numbers}:",
            f"    heapq.heappush({name}, (i, N(algo, i)))",
            f"while len({name}) > 1:",
            f"    _, least = heapq.heappop({name})",
            "    algo.add_comment(least.value)",
        )

    def heavies(self):
        self.feature("operators")
        self.use("Heavy")
        name = self.fresh("heavy")
        self.emit(f"{name} = [Heavy(N(algo, v)) for v in {self.random.sample(range(9), 3)}]")
        self.emit(*self.random.choice([
            [f"{name}.sort()", f'algo.add_comment("sorted")', f"{name}.pop()"],
            [f"{name}[0] = {name}[1] + {name}[2]", f'algo.add_comment("added")'],
            [f"algo.add_comment(({name}[0] + {name}[1].copy).node.value)"],
            [f"{name}[0] += {name}[1]", f"{name} = max({name})"],
            [f"least = min({name})", f"{name}.remove(least)", f"least = None"],
        ]))

    def links(self):
        self.feature("pointer")
        name = self.some("node")
        node = self.node
        if self.chance(0.6):
            self.use("chain")
            name = self.bind("node")
            values = ", ".join(str(self.number()) for _ in range(self.random.randint(3, 5)))
            self.emit(f"{name} = chain({values})")
        else:
            self.emit(f"{name} = {self.use('build')}({self.random.randint(3, 5)})")
        other = self.fresh("node")
        end = [f"{name} = N(algo, {self.number()})"]
        self.emit(*self.random.choice([
            lambda: [f"{name}.next = {node(1)}"],
            lambda: [f"{name}.next = {name}.next.next"],
            lambda: [f"{name} = {self.use('swap_pairs')}({name})", 'algo.add_comment("swapped")'],
            lambda: [f"{name}.next, {name}.next.next = {name}.next.next, None"],
            lambda: [
                f"while {name} and {name}.next:", f"    {name}.next = {name}.next.next",
                f"    {name} = {name}.next", "else:", '    algo.add_comment("every other")', *end,
            ],
            lambda: [
                f"{other} = []", f"at = {name}", "while at:", f"    {other}.append(at)", "    at = at.next",
                f"{other}[0], {other}[1] = {other}[1], {other}[0]", f"{name} = {other}.pop()", f"{other} = None",
            ],
            lambda: [
                f"{other} = {{}}", f"at = {name}", "while at:", f"    {other}[at.value] = at", "    at = at.next",
                f"{other}.popitem()[1].next = None", f"del {name}, {other}", *end,
            ],
            lambda: [f"{name} = {name}.next"],
            lambda: [f"{name}.next = None"],
            lambda: [
                f"{other} = {name}.next.next", f"rest = {other}.next", f"{other}.next = None",
                f"{name}.next = rest",
            ],
            lambda: [f"{name}.next.next.next = None", f'algo.add_comment("short")'],
            lambda: [f"{name}, {other} = {self.use('cut')}({name})", f'algo.add_comment("cut")', f"{other} = None"],
            lambda: [
                f"{other}, {name} = {self.use('cut')}({name})", f'algo.add_comment("cut")', f"{other} = None", *end,
            ],
            lambda: [f"{name} = {self.use('reverse')}({name})"],
            lambda: [f"{name} = {self.use('reverse_short')}({name})"],
            lambda: [f"{self.use('free')}({name})", 'algo.add_comment("freed")'],
            lambda: [f"{self.use('walk')}({name}.next)", f"{self.use('walk')}({node(1)})"],
            lambda: [f"{name} = {self.use('merge')}({name}, {self.use('chain')}({self.number()}, {self.number()}))"],
            lambda: [f"{name} = {self.use('drop_value')}({name}, {name}.next.value)", 'algo.add_comment("gone")'],
            lambda: [f"{name} = {self.use('insert_sorted')}({name}, {self.number()})"],
            lambda: [f"while {name}.next:", f"    {name} = {name}.next"],
            lambda: [f"at = {name}", "while at:", "    at = at.next", 'algo.add_comment("walked")'],
            lambda: [f"while {name}:", f"    {name} = {name}.next", f'    algo.add_comment("less")', *end],
            lambda: [f"for each in {self.use('walk_gen')}({name}):", "    algo.add_comment(each.value)"],
            lambda: [f"{name}.next.next.next = {name}", f"{name} = None", 'algo.add_comment("cycle")', *end],
            lambda: [
                f"{name}.next.next.next = {name}", f"{name}.next.next.next = None", 'algo.add_comment("cycle cut")',
            ],
            lambda: [
                f"{name}.next.extra = {node(1)}", f"{name}.next.next.extra = [{node(1)}]", f"{name}.next = None",
            ],
            lambda: [
                f"{name}.next.next.extra = {name}.next.next.next", f"{name}.next = None",
                'algo.add_comment("extra")',
            ],
            lambda: [f"{name}.next.value += 1", f"{name}.value = {name}.next.value"],
            lambda: [f"{name}.next, {other} = None, {name}.next", f"{other}.next = None"],
            lambda: [
                f"{other} = {name}.next", f"{name}.next = {other}.next", f"{other}.next = {name}",
                f"{name} = {other}", f"del {other}",
            ],
            lambda: [f"{other} = {name}", f"{name} = {name}.next", f"{other}.next = None", f"{other} = None"],
            lambda: [
                f"{other} = N(algo, 0)", f"{other}.next = {name}", f"{name} = {other}",
                f"{name} = {name}.next.next", f"{other} = None",
            ],
            lambda: [f"algo.add_comment({self.use('total')}({name}))", f"{name}.next.next = {node(1)}"],
            lambda: [
                f"{name} = ll = ar.LinkedList('ll', algo, {name})", "ll.head = ll.head.next", f"{name} = {node(1)}",
                "ll.head = ll.head.next.next",
            ],
            lambda: [
                f"ll = ar.LinkedList('ll', algo, {name})", f"{name} = {node(1)}",
                "ll.head.next = ll.head.next.next", self.one_of("ll = None", "ll.head = None"),
            ],
            lambda: [
                f"ll = ar.LinkedList('ll', algo)", "for i in range(3):", "    front = N(algo, i)",
                "    front.next = ll.head", "    ll.head = front",
            ],
            lambda: [f"del {name}", *end],
        ])())

    def values(self):
        self.feature("node as value")
        name = self.some("node")
        self.emit(*self.random.choice([
            lambda: [f"{name}.value = {self.node(1)}", f"{name}.value = 5"],
            lambda: [f"outer = N(algo, {self.node(1)})", 'algo.add_comment("held")', "outer = None"],
            lambda: [f"outer = N(algo, [{self.node(1)}])", "outer.value = None", 'algo.add_comment("let go")'],
            lambda: [f"{name}.mark = {self.node(1)}", f"{name}.mark = None"],
            lambda: [f"{name}.mark = [{self.node(1)}, {self.node(1)}]", f"{name}.mark.pop()", f"del {name}.mark"],
            lambda: [f"{name}.mark = N(algo, 1)", f"{name}.mark.mark = N(algo, 2)", f"{name} = N(algo, 3)"],
        ])())

    def doubles(self):
        self.feature("doubly linked")
        a, b = self.fresh("dnode"), self.fresh("dnode")
        self.emit(f"{a} = D(algo, {self.number()})", f"{b} = D(algo, {self.number()})")
        self.emit(*self.random.choice([
            [f"{a}.next = {b}", f"{b}.prev = {a}", f"{a} = {b} = None", 'algo.add_comment("cycle")'],
            [f"{a}.next = {b}", f"{b}.prev = {a}", f"{b}.prev = None", f"{b} = None", f"{a} = None"],
            [f"{a}.prev = {b}", f"{a}.next = D(algo, 0)", f"{b} = None", f"{a} = None", 'algo.add_comment("both")'],
            [
                f"{a}.next = {a}.prev = {b}", f"{b} = None", f"{a}.next = None", 'algo.add_comment("prev")',
                f"{a}.prev = None",
            ],
            [
                f"dl = ar.DoublyLinkedList('dl', algo, {a})", f"dl.tail = {b}", f"{a} = None", "dl.head = dl.tail",
                "dl = None",
            ],
            [f"{b}.prev = {a}", f"{b}.prev.prev = D(algo, -1)", f"{a} = D(algo, -2)", f"{b}.prev = {b}.prev.prev"],
            [
                f"for i in range(3):", f"    {b}.prev = {a}", f"    {a}.next = {b}", f"    {a}, {b} = {b}, D(algo, i)",
                f"{a}.prev.next = None", f"{a}.prev = None",
            ],
        ]))

    def forward_list(self):
        self.feature("ForwardList")
        name = self.fresh("fwd")
        self.emit(f'{name} = ar.ForwardList("{name}", algo)')
        self.emit(
            f"for i in range({self.random.randint(2, 4)}):",
            f"    {name}.{self.one_of('push_front(i % 2)', 'insert(i, i)')}",
        )
        for _ in range(self.random.randint(1, 3)):
            self.emit(self.random.choice([
                f"{name}.push_front({self.number()})",
                f"{name}.insert({self.number()}, {self.random.randint(0, 4)})",
                f"if len({name}): algo.add_comment({name}.pop_front())",
                f"if {name}.size: {name}.remove({self.random.randint(0, 2)})",
                f"algo.add_comment(str({name}.tolist()))",
                f"for v in {name}: algo.add_comment(v)",
                f"if {name}.head: {name}.head.next = None",
                f"held = {name}.head",
                f"if {name}.head: {name}.head = {name}.head.next",
            ]))
        if self.chance(0.5):
            self.emit(f"{name} = None", 'algo.add_comment("list gone")')

    def doubly_list(self):
        self.feature("List")
        name = self.fresh("dbl")
        self.emit(f'{name} = ar.List("{name}", algo)')
        self.emit(
            f"for i in range({self.random.randint(2, 4)}):",
            f"    {name}.{self.one_of('push_back(i)', 'push_front(i)', 'insert(i)')}",
        )
        for _ in range(self.random.randint(1, 3)):
            self.emit(self.random.choice([
                f"{name}.push_back({self.number()})",
                f"{name}.insert({self.number()}, 1)",
                f"if {name}.size: {name}.pop_front()",
                f"if {name}.size: {name}.pop_back()",
                f"if {name}.size > 2: {name}.remove(1)",
                f"held = {name}.tail",
                f"algo.add_comment(str({name}))",
            ]))
        if self.chance(0.3):
            self.emit(f"while {name}.size:", f"    {name}.pop_back()")

    def in_states(self):
        self.feature("node in a state")
        node = self.node
        name = self.fresh("held")
        self.emit(*self.random.choice([
            lambda: [
                f'{name} = ar.Stack("s", algo)', f"{name}.push({node(1)})", f"{name}.push(3)", f"{name}.pop()",
                f"{name}.pop()",
            ],
            lambda: [f'{name} = ar.Queue("q", algo)', f"{name}.push([{node(1)}])", f"{name}.pop()"],
            lambda: [f'{name} = ar.Variable("v", algo, {node(1)})', f"{name}.value = {node(1)}", f"{name}.value = 1"],
            lambda: [
                f'{name} = ar.Vector("w", algo, [{node(1)}])', f"{name}.insert({node(1)})",
                f"{name}.remove(index=0)",
            ],
            lambda: [f'{name} = ar.Map("m", algo)', f"{name}[{node(1)}] = {node(1)}", f"{name} = None"],
            lambda: [
                f"{name} = ar.StateSet()", f"other = N({name}, 1)", f"other.next = N({name}, 2)", "other = None",
                f"algo.add_comment(len({name}.states))",
            ],
            lambda: [
                f'{name} = ar.Vector("w", algo, [[1]])', f"{name}.body[0].append({node(1)})",
                f"{name}.body[0].pop()",
            ],
        ])())
        self.emit('algo.add_comment("in states")')

    def boxes(self):
        self.feature("object")
        node = self.node
        name = self.some("box")
        other = self.fresh("obj")
        self.emit(*self.random.choice([
            lambda: [f"{name}.node = {node(1)}"],
            lambda: [f"{name}.more = [{node(1)}, {node(1)}]", f"{name}.more.pop()"],
            lambda: [f"{name}.drop()"],
            lambda: [f"{name}.swap({node(1)})", 'algo.add_comment("swapped")'],
            lambda: [f"{other} = {name}.swap({node(1)})", f"{name}.swap({node(1)})"],
            lambda: [f"del {name}.node", f"{name}.node = {node(1)}"],
            lambda: [f"{name} = Box({node(1)}, {name})", f"{name}.more.node = None"],
            lambda: [f"{other} = {name}.drop", f"{name} = Box({node(1)})", f"{other}()", f"{other} = None"],
            lambda: [
                f"{other} = {self.use('Pair')}({node(1)})", f"{other}.right = {node(1)}", f"{other}.left = None",
                f"{other} = None",
            ],
            lambda: [
                f"{other} = {self.use('Slim')}({node(1)}, {node(1)})", f"del {other}.p", 'algo.add_comment("slim")',
                f"{other} = None",
            ],
            lambda: [
                f"{other} = [{self.use('Pair')}(N(algo, i), N(algo, -i)) for i in range(2)]", f"{other}.pop().left",
                f"{other} = {other}[0].right",
            ],
            lambda: [
                f"{other} = {self.use('Mine')}({self.number()})", 'algo.add_comment("subclass")', f"{other} = None",
            ],
            lambda: [
                f"{other} = {self.use('Mine')}({self.number()})", f"{other}.next = Mine(0)",
                f"{other}.tag = {other}.next.tag", f"{other} = {other}.next",
            ],
            lambda: [f"Box.shared = {node(1)}", f"Box.shared = None"],
            lambda: [f"setattr({name}, 'extra', {node(1)})", f"delattr({name}, 'extra')"],
            lambda: [f"{name}.self = {name}", f"{name} = Box({node(1)})", 'algo.add_comment("own cycle")'],
            lambda: [f"{name}.__dict__.clear()", f"{name}.node = {node(1)}"],
            lambda: [f"vars({name})['node'] = {node(1)}"],
        ])())
        if self.chance(0.3):
            self.emit(f"{name} = None")
            self.forget(name)

    def trees(self):
        self.feature("tree")
        self.use("Tree")
        name = self.fresh("tree")
        self.emit(f"{name} = None", f"for v in {self.random.sample(range(10), 4)}:", f"    {name} = grow({name}, v)")
        self.emit(self.one_of(f"{name}.left = None", f"{name} = {name}.right or {name}.left", f"{name}.node = None"))
        self.emit('algo.add_comment("pruned")')
        if self.chance(0.5):
            self.emit(f"{name} = None")

    def closures(self):
        self.feature("closure")
        name = self.fresh("call")
        other = self.fresh("node")
        self.emit(*self.random.choice([
            lambda: [
                f"{name} = {self.use('keeper')}({self.node(1)})", f"algo.add_comment(str({name}()))",
                f"{name} = None",
            ],
            lambda: [f"{name} = {self.use('counter')}({self.node(1)})", f"{name}()", f"{name}()", f"{name}()"],
            lambda: [
                f"{other} = {self.node(1)}", f"def {name}():", f"    return {other}.value",
                f"algo.add_comment({name}())", f"{other} = N(algo, 7)", f"algo.add_comment({name}())",
            ],
            lambda: [f"{name} = lambda n={self.node(1)}: n.value", f"algo.add_comment({name}())", f"{name} = None"],
            lambda: [
                f"{name} = [lambda: N(algo, i) for i in range(2)]", f"{name}[0]()", f"{name}.pop()()",
                'algo.add_comment("made")',
            ],
            lambda: [
                f"{name} = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]",
                f"algo.add_comment({name}.pop()())", f"{name} = None",
            ],
            lambda: [
                f"{name} = {self.bring('partial')}({self.use('first')}, {self.node(1)})",
                f"{name}(b={self.node(1)})", f"{name} = None",
            ],
            lambda: [
                f"def {name}(n={self.node(1)}, *, m={self.node(1)}):", "    return n", f"{name}().value",
                f"{name}.__defaults__ = None", f"{name} = None",
            ],
            lambda: [
                f"def {name}():", f"    def {name}_in():", f"        return {other}", f"    {other} = N(algo, 1)",
                f"    plain = N(algo, 2)", f"    return {name}_in", f"{other} = {name}()",
                'algo.add_comment("out")', f"{other} = {other}()",
            ],
            lambda: [
                f"def {name}(k):", "    n = N(algo, k)", f"    return n.value + ({name}(k - 1) if k else 0)",
                f"algo.add_comment({name}({self.random.randint(1, 3)}))",
            ],
        ])())

    def nonlocals(self):
        if self.in_function:
            return self.closures()
        self.feature("nonlocal")
        shared, name = self.fresh("shared"), self.fresh("call")
        self.emit(
            f"{shared} = {self.node(1)}",
            f"def {name}():",
            f"    nonlocal {shared}",
            f"    {shared} = {self.one_of('None', f'N(algo, {self.number()})', f'[{shared}, N(algo, 1)]')}",
            f'    algo.add_comment("nonlocal")',
            f"{name}()",
        )
        if self.chance(0.4):
            self.emit(f"{shared} = None")

    def generators(self):
        self.feature("generator")
        name = self.fresh("gen")
        node = self.node
        self.emit(*self.random.choice([
            lambda: [
                f"for each in {self.use('make_gen')}({self.random.randint(2, 3)}):",
                "    algo.add_comment(each.value)",
            ],
            lambda: [f"for v in {self.use('value_gen')}([{node(1)}, {node(1)}]):", "    algo.add_comment(v)"],
            lambda: [
                f"for each in {self.use('pass_on')}({self.use('make_gen')}(3)):", "    if each.value == 1:",
                "        break", 'algo.add_comment("broke")',
            ],
            lambda: [
                f"{name} = {self.use('value_gen')}([{node(1)}, {node(1)}])", f"next({name})",
                'algo.add_comment("suspended")', f"{name} = None", 'algo.add_comment("abandoned")',
            ],
            lambda: [
                f"{name} = {self.use('value_gen')}([{node(1)}])", 'algo.add_comment("not begun")', f"{name} = None",
            ],
            lambda: [
                f"{name} = {self.use('from_gen')}(2)", f"next({name})", f"algo.add_comment(next({name}).value)",
                f"{name}.close()", 'algo.add_comment("closed")',
            ],
            lambda: [
                f"for each in {self.use('from_gen')}(2):", "    algo.add_comment(str(each.value))", "each = None",
            ],
            lambda: [
                f"{name} = {self.use('talk_gen')}()", f"next({name})", f"{name}.send({node(1)})",
                f"{name}.send({node(1)})", 'algo.add_comment("talked")', f"{name}.close()",
            ],
            lambda: [f"{name} = {self.use('closing_gen')}({node(1)})", f"next({name})", f"{name}.close()"],
            lambda: [
                f"{name} = {self.use('closing_gen')}({node(1)})", f"next({name})", "try:",
                f"    {name}.throw(ValueError('thrown'))", "except ValueError:", '    algo.add_comment("thrown")',
            ],
            lambda: [
                f"{name} = (N(algo, i) for i in range(3))", f"next({name})", f"held = next({name})",
                f"{name} = None", 'algo.add_comment("left")',
            ],
            lambda: [
                f"{name} = (n.value for n in [{node(1)}, {node(1)}])", f"next({name})",
                'algo.add_comment("waiting")', f"{name} = None",
            ],
            lambda: [f"for i, each in enumerate({self.use('make_gen')}(2)):", "    algo.add_comment(i)"],
            lambda: [
                f"for a, b in zip({self.use('make_gen')}(2), {self.use('make_gen')}(3)):",
                "    algo.add_comment(a.value + b.value)", "a = b = None",
            ],
            lambda: [f"algo.add_comment(str([a.value for a in {self.use('pass_on')}([{node(1)}, {node(1)}])]))"],
            lambda: [
                f"{name} = map({self.use('make')}, range(3))", f"next({name})", f"held = next({name})",
                f"{name} = None", "held = None",
            ],
            lambda: [
                f"for each in {self.use('Steps')}({node(1)}, {node(1)}):", "    algo.add_comment(str(each.value))",
            ],
            lambda: [
                f"for each in {self.bring('chain_of')}([{node(1)}], {self.use('make_gen')}(2)):",
                "    algo.add_comment(str(each.value))",
            ],
            lambda: [f"a, b, c = {self.use('make_gen')}(3)", "b = None", 'algo.add_comment("unpacked")'],
            lambda: [f"{self.use('ignore')}(*{self.use('make_gen')}(2), k={node(1)})", 'algo.add_comment("spread")'],
        ])())

    def abandoned(self):
        self.feature("finally of an abandoned generator")
        name = self.fresh("gen")
        self.emit(f"{name} = {self.use('closing_gen')}({self.node(1)})", f"next({name})", f"{name} = None")
        self.emit('algo.add_comment("after")')

    def errors(self):
        self.feature("exception")
        node = self.node
        kept = self.fresh("kept")
        self.emit(*self.random.choice([
            lambda: [
                "try:", f"    {self.use('fail')}({node(1)})", "except ValueError:",
                '    algo.add_comment("handling")', 'algo.add_comment("handled")',
            ],
            lambda: [
                "try:", f"    {self.use('fail')}({node(1)})", "except ValueError as error:",
                "    algo.add_comment(str(error))", f"    {self.bind('node')} = {node(1)}",
                'algo.add_comment("handled")',
            ],
            lambda: [
                "try:", f"    {self.use('fail_deep')}({self.random.randint(1, 2)}, {node(1)})",
                "except (KeyError, ValueError):", f"    algo.add_comment(str({self.value(1)}))",
            ],
            lambda: [
                f"{kept} = None", "try:", f"    {self.use('fail')}({node(1)})", "except ValueError as error:",
                f"    {kept} = error", 'algo.add_comment("kept")', f"{kept} = None", 'algo.add_comment("let go")',
            ],
            lambda: [
                "try:", f"    {self.use('fail')}({node(1)})", "except ValueError as error:", f"    {kept} = error",
                'algo.add_comment("kept for ever")',
            ],
            lambda: [
                "try:", f"    {self.use('fail')}({node(1)})", "except ValueError as error:",
                f"    {kept} = error.with_traceback(None)", 'algo.add_comment("no traceback")',
            ],
            lambda: [
                "try:", f"    {self.use('fail')}({node(1)})", "except KeyError:", "    pass", "except ValueError:",
                "    pass", "finally:", '    algo.add_comment("finally")',
            ],
            lambda: [
                "try:", f"    {self.use('wrap_error')}({node(1)})", "except RuntimeError as error:",
                '    algo.add_comment(str(error.__cause__))', 'algo.add_comment("out")',
            ],
            lambda: [
                "try:", "    try:", f"        {self.use('fail')}({node(1)})", "    except ValueError:",
                f"        {self.use('fail_deep')}(1, {node(1)})", "except KeyError:",
                '    algo.add_comment("inner")', 'algo.add_comment("outer")',
            ],
            lambda: [
                "try:", "    try:", f"        {self.use('fail')}({node(1)})", "    finally:",
                '        algo.add_comment("cleaning")', "except ValueError:", '    algo.add_comment("handling")',
            ],
            lambda: [
                "try:", "    try:", f"        {self.use('fail')}({node(1)})", "    except ValueError:",
                '        algo.add_comment("again")', "        raise", "except ValueError:", "    pass",
                'algo.add_comment("done")',
            ],
            lambda: [
                "try:", f"    {self.use('fail_named')}({node(1)})", "except ValueError:",
                '    algo.add_comment("named")', 'algo.add_comment("after named")',
            ],
            lambda: [
                "try:", f"    {self.use('ignore')}({node(1)}, {self.use('fail')}({node(1)}), {node(1)})",
                "except ValueError:", '    algo.add_comment("operands")',
            ],
            lambda: [
                "try:", f"    {kept} = [{node(1)}, {self.use('make')}({self.number()}), 1 // 0]",
                "except ZeroDivisionError:", '    algo.add_comment("display")',
            ],
            lambda: [
                "for i in range(2):", "    try:", f"        {self.use('fail')}(N(algo, i))",
                "    except ValueError:", '        algo.add_comment("loop")', "        continue",
            ],
            lambda: [
                "try:", f"    for each in {self.use('make_gen')}(3):", "        algo.add_comment(each.value)",
                "        if each.value:", '            raise LookupError("stop")', "except LookupError:",
                '    algo.add_comment("stopped")',
            ],
            lambda: [
                "try:", f"    [{self.use('fail')}(n) for n in [{node(1)}]]", "except ValueError:",
                '    algo.add_comment("comprehension")',
            ],
            lambda: [
                "try:", f"    raise ValueError({node(1)})", "except ValueError as error:",
                '    algo.add_comment("carried")', 'algo.add_comment("dropped")',
            ],
            lambda: [
                "try:", f"    list(map({self.use('fail')}, [{node(1)}, {node(1)}]))", "except ValueError:",
                '    algo.add_comment("map")', 'algo.add_comment("after map")',
            ],
            lambda: [f"{self.bind('node')} = {self.use('careful')}({node(1)})"],
            lambda: [
                "try:", f"    for each in {self.use('fail_gen')}({node(1)}):",
                "        algo.add_comment(str(each.value))", "except ValueError:",
                '    algo.add_comment("generator failed")', 'algo.add_comment("after generator")',
            ],
            lambda: [
                "try:", f"    sorted([{node(1)}, {node(1)}], key={self.use('fail_key')})", "except LookupError:",
                '    algo.add_comment("key failed")', 'algo.add_comment("after key")',
            ],
            lambda: [
                "try:", f"    {kept} = {self.use('Strict')}({node(1)})", "except ValueError:",
                '    algo.add_comment("refused")', 'algo.add_comment("after refusal")',
            ],
            lambda: [
                "try:", f"    {kept} = {node(1)}", "except ValueError:", "    pass", "else:", f"    {kept} = None",
                '    algo.add_comment("else")', "finally:", f"    {node(1)}",
            ],
            lambda: [
                "try:", f"    {self.use('find')}(1, {node(1)}, {self.use('fail')}({node(1)}))",
                "except Exception as error:", f"    error.node = {node(1)}", '    algo.add_comment("noted")',
                'algo.add_comment("forgotten")',
            ],
            lambda: [
                "try:", f"    {self.plain_node()}.missing", "except AttributeError:",
                '    algo.add_comment("missing")',
            ],
            lambda: ["try:", f"    {node(1)}.next = 5", "except AssertionError:", '    algo.add_comment("wrong")'],
            lambda: ["try:", f"    N(5, {node(1)})", "except ar.ARgorithmError:", '    algo.add_comment("no node")'],
            lambda: [
                "try:", f"    assert {node(1)} is None, 'text'", "except AssertionError:", f"    {node(1)}",
                'algo.add_comment("asserted")',
            ],
        ])())

    def withs(self):
        self.feature("with")
        self.use("Holder")
        node = self.node
        self.emit(*self.random.choice([
            lambda: [
                f"with Holder({node(1)}) as held:", "    algo.add_comment(str(held.value))",
                'algo.add_comment("after with")',
            ],
            lambda: [f"with Holder({node(1)}):", '    algo.add_comment("inside")', 'algo.add_comment("after with")'],
            lambda: [f"with Holder({node(1)}), Holder({node(1)}) as held:", f"    held = {node(1)}"],
            lambda: [
                f"with Holder({node(1)}) as held:", f"    {self.use('fail_deep')}(1, held)",
                'algo.add_comment("swallowed")',
            ],
            lambda: [
                "try:", f"    with Holder({node(1)}):", f"        {self.use('fail')}({node(1)})",
                "except ValueError:", '    algo.add_comment("out of with")',
            ],
            lambda: [f"for i in range(2):", f"    with Holder(N(algo, i)) as held:", "        if i: break"],
        ])())

    def matches(self):
        self.feature("match")
        node = self.node
        self.emit(f"match {self.one_of(node(1), f'[{node(1)}, {node(1)}]', f'({node(1)}, 1)')}:")
        self.emit(
            "    case [N(value=int(v)) as one, *others]:",
            '        algo.add_comment("sequence")',
            f"    case N(value=v) if {self.condition()}:",
            '        algo.add_comment("guarded")',
            "    case N() as whole:",
            f"        {node(1)}",
            "    case _:",
            '        algo.add_comment("other")',
        )
        self.emit('algo.add_comment("matched")')

    def globals(self):
        self.feature("module global")
        node = self.node
        self.emit(*self.random.choice([
            lambda: [f"KEEP.append({node(1)})"],
            lambda: [f"KEEP.append([{node(1)}, {node(1)}])", "KEEP[-1].pop()"],
            lambda: [f"KEEP.append({node(1)})", "KEEP.pop(0)", 'algo.add_comment("popped")'],
            lambda: [f"KEEP.append({node(1)})", "KEEP.clear()"],
            lambda: [f"KEEP[:] = [{node(1)}, {node(1)}]", 'algo.add_comment("kept")'],
            lambda: [f'globals()["held"] = {node(1)}', 'globals()["held"] = None'],
            lambda: [f'TABLE["a"] = {node(1)}', f'TABLE["a"] = {node(1)}'],
            lambda: [f'TABLE[len(TABLE)] = {node(1)}', "TABLE.popitem()"],
            lambda: [f"KEEP.append({self.use('keeper')}({node(1)}))"],
            lambda: [f"KEEP.append(iter([{node(1)}]))"],
            lambda: [
                f"{self.use('set_last')}({node(1)})", f"{self.use('set_last')}({node(1)})",
                'algo.add_comment("second last")',
            ],
            lambda: [f"{self.use('set_last')}({node(1)})", f"{self.use('set_last')}(None)"],
            lambda: [f"KEEP.append({self.use('Box')}({node(1)}))"],
            lambda: [f"algo.add_comment({self.use('memo') and 'remember'}({self.random.randint(2, 4)}).value)"],
        ])())

    def whens(self):
        self.feature("if")
        self.emit(f"if {self.condition()}:")
        self.block(2)
        if self.chance(0.5):
            self.emit("else:")
            self.block(1)

    def loops(self):
        self.feature("loop")
        kind = self.random.randint(0, 6)
        if kind == 0:
            self.emit(f"for i in range({self.random.randint(2, 3)}):")
            self.block(2)
        elif kind == 1:
            name = self.some("list")
            self.emit(f"for each in list({name}):", "    algo.add_comment(str(each.value))")
            if self.chance(0.5):
                self.block(1)
        elif kind == 2:
            self.emit(f"for each in {self.list_display()}:", "    algo.add_comment(str(each.value))")
            if self.chance(0.4):
                self.emit(f"    if each.value: break", "else:", '    algo.add_comment("no break")')
        elif kind == 3:
            name = self.some("list")
            self.emit(f"while len({name}) > 1:", f"    each = {name}.pop()", "    algo.add_comment(str(each.value))")
        elif kind == 4:
            self.feature("walrus")
            name = self.some("list")
            self.emit(f"while (each := {name}.pop() if {name} else None):", "    algo.add_comment(str(each.value))")
            self.emit(f"{name}.append({self.node(1)})")
        elif kind == 5:
            self.emit(f"while True:", f"    each = {self.node(1)}", '    algo.add_comment("once")', "    break")
        else:
            self.emit(f"for each in ({self.node(1)}, {self.node(1)}):")
            self.emit("    each = each.value", "    algo.add_comment(str(each))")

    def block(self, statements):
        """Statements one level deeper; what they bind is unknown after it, because they may not run."""
        before = {kind: list(names) for kind, names in self.names.items()}
        self.depth += 1
        start = len(self.lines)
        for _ in range(self.random.randint(1, statements)):
            self.simple_statement()
        if len(self.lines) == start:
            self.comment()
        self.depth -= 1
        self.names = {
            kind: [name for name in names if name in self.names.get(kind, [])] for kind, names in before.items()
        }

    def define(self):
        """A function with a body of its own, and calls of it."""
        self.feature("function")
        name = self.fresh("func")
        count = self.random.randint(0, 2)
        parameters = [f"p{i}" for i in range(count)]
        captured = self.known("node") if self.chance(0.4) else None
        if captured and self.in_function:
            captured = None
        before, nested = self.names, self.in_function
        self.names = {"node": list(parameters)}
        self.in_function = True
        self.emit(f"def {name}({', '.join(parameters)}):")
        self.depth += 1
        if captured:
            self.feature("closure")
            self.emit(f"algo.add_comment(str({captured}.value))")
        for _ in range(self.random.randint(1, 4)):
            self.simple_statement()
        returns = self.random.randint(0, 4)
        if returns == 0:
            self.emit(f"return {self.node()}")
        elif returns == 1:
            self.emit(f"return {self.some('node')}")
        elif returns == 2:
            self.emit(f"return [{self.node(1)}, {self.node(1)}]")
        elif returns == 3:
            self.emit("try:", f"    return {self.node(1)}", "finally:", '    algo.add_comment("leaving")')
        else:
            self.comment()
        self.depth -= 1
        self.names, self.in_function = before, nested
        for _ in range(self.random.randint(1, 2)):
            arguments = ", ".join(self.node(1) for _ in parameters)
            if returns in (0, 1, 3) and self.chance(0.6):
                self.emit(f"{self.bind('node')} = {name}({arguments})")
            elif returns == 2 and self.chance(0.6):
                self.emit(f"{self.bind('list')} = {name}({arguments})")
            else:
                self.emit(f"{name}({arguments})")
            self.emit(f'algo.add_comment("c{self.number()}")')

    def define_generator(self):
        self.feature("generator")
        name = self.fresh("func")
        before, nested = self.names, self.in_function
        self.names = {"node": ["p"]}
        self.in_function = True
        self.emit(f"def {name}(p):")
        self.depth += 1
        for _ in range(self.random.randint(1, 3)):
            self.simple_statement()
            self.emit(f"yield {self.one_of(self.some('node'), f'N(algo, {self.number()})', self.value(1))}")
        self.depth -= 1
        self.names, self.in_function = before, nested
        argument = self.node(1)
        kept = self.fresh("gen")
        self.emit(*self.random.choice([
            [f"for each in {name}({argument}):", '    algo.add_comment("turn")'],
            [
                f"{kept} = {name}({argument})", f"each = next({kept})", 'algo.add_comment("one")',
                f"each = next({kept}, None)", 'algo.add_comment("two")', f"{kept} = None",
            ],
            [f"{kept} = list({name}({argument}))", 'algo.add_comment("all")', f"{kept}.clear()"],
            [f"{kept} = [each for each in {name}({argument})]", f"{kept} = None"],
            [f"next({name}({argument}))", 'algo.add_comment("dropped")'],
            [
                f"{kept} = {name}({argument})", f"for each in {kept}:", "    break", f"rest = list({kept})",
                'algo.add_comment("rest")',
            ],
            [f"KEEP.append({name}({argument}))", "next(KEEP[-1])", 'algo.add_comment("kept")'],
            [f"for each in {name}({argument}):", "    break", 'algo.add_comment("broke")'],
        ]))

    SIMPLE = (
        ("comment", 8), ("assign", 8), ("assign_lines", 2), ("chained_assign", 1), ("tuple_assign", 4), ("drop", 4),
        ("drop_two", 1), ("discard", 4), ("one_line", 1), ("lists", 5), ("end_list", 1), ("dicts", 3), ("sets", 1),
        ("deques", 1), ("queue_loop", 0.6), ("heap", 0.6), ("heavies", 1), ("links", 7), ("values", 2), ("doubles", 2),
        ("forward_list", 1), ("doubly_list", 1), ("in_states", 1.2), ("boxes", 4), ("trees", 0.8), ("closures", 3),
        ("nonlocals", 1.5), ("generators", 4), ("errors", 5), ("withs", 1.5), ("matches", 1), ("globals", 1.5),
    )
    WHOLE = SIMPLE + (("whens", 2), ("loops", 5), ("define", 5), ("define_generator", 2), ("abandoned", 0.1))

    def simple_statement(self):
        self.statement(self.SIMPLE)

    def statement(self, kinds):
        names, weights = zip(*kinds)
        getattr(self, self.random.choices(names, weights)[0])()

    def write(self):
        size = self.random.randint(25, 45) if self.long else self.random.randint(8, 24)
        while len(self.lines) < size:
            self.statement(self.WHOLE)
            if self.chance(0.3):
                self.emit(f'algo.add_comment("c{self.number()}")')
        if self.chance(0.04):
            self.feature("fails")
            self.emit(*self.random.choice([
                ['raise ValueError("the end")'],
                [f"{self.use('fail')}({self.node(1)})"],
                ["try:", f"    {self.use('fail')}({self.node(1)})", "finally:", '    algo.add_comment("finally")'],
                [
                    "try:", f"    {self.use('fail')}({self.node(1)})", "except ValueError as error:",
                    '    raise KeyError("other") from error',
                ],
            ]))
        self.emit("return algo")
        return self.text()

    def text(self):
        body = "\n".join(self.lines) + "\n"
        helpers = "\n".join(textwrap.dedent(HELPERS[name]).strip("\n") + "\n" for name in self.helpers)
        parts = ["import ARgorithmToolkit as ar", "from ARgorithmToolkit import LinkedListNode as N"]
        if "D(algo" in body:
            parts[1] += ", DoublyLinkedListNode as D"
        parts += [IMPORTS[name] for name in self.imports]
        if "KEEP" in body:
            parts.append("KEEP = []")
        if "TABLE" in body:
            parts.append("TABLE = {}")
        if "set_last" in self.helpers:
            parts.append("LAST = None")
        text = "\n".join(parts) + "\n\n"
        if self.everything_in_run:
            self.feature("functions in run")
            inner = textwrap.indent(helpers, "    ", lambda line: line.strip() != "")
            return text + "def run():\n    algo = ar.StateSet()\n" + inner + body
        self.feature("functions in the module")
        text += "algo = ar.StateSet()\n\n" + helpers
        if self.chance(0.15):
            self.feature("node made by the module")
            text += "\n" + self.one_of(
                'START = N(algo, "start")\n', 'STARTS = [N(algo, "a"), N(algo, "b")]\nSTARTS.pop()\n',
                'N(algo, "lost")\nalgo.add_comment("module")\n',
            )
        return text + "\ndef run():\n" + body


def program(seed):
    """The text of a program and the names of its features."""
    writer = Writer(seed)
    text = writer.write()
    return text, sorted(writer.features)
