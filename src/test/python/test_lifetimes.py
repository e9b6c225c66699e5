"""When nodes die: for each program the states in order, as CPython's reference counts give them.

A state is written as ``+v`` (a node with value v is declared), ``xv`` (it is deleted), ``kind:v`` or, for a comment,
its text.
"""
import ARgorithmToolkit as ar
from ARgorithmToolkit import DoublyLinkedListNode as D, LinkedListNode as N, _session

__spec__ = None  # as in the module of a program, which was not found by an import

def mk(algo, v):
    return N(algo, v)

def mk2(algo, v):
    x = N(algo, v)
    y = N(algo, -v)
    algo.add_comment("in mk2")
    return x

def noop(*args):
    pass

def link(a, b):
    a.next = b
    return a

def use(algo, n):
    algo.add_comment("using %s" % n.value)
    return n.value

def program_temp(algo):
    N(algo, 1)
    algo.add_comment("a")
    N(algo, 2)
    N(algo, 3)
    algo.add_comment("b")

def program_rebind(algo):
    x = N(algo, 1)
    x = N(algo, 2)
    x = None
    algo.add_comment("end")

def program_del_order(algo):
    a = N(algo, 1); b = N(algo, 2); c = N(algo, 3)
    del b
    del a
    algo.add_comment("x")
    del c

def program_locals_at_end(algo):
    a = N(algo, 1)
    b = N(algo, 2)
    c = N(algo, 3)
    a = N(algo, 4)

def program_params_first(algo):
    def f(p, q):
        l = N(algo, "l")
        k = N(algo, "k")
        p = N(algo, "p2")
        algo.add_comment("in f")
    f(N(algo, "p"), N(algo, "q"))
    algo.add_comment("after")

def program_cells_last(algo):
    def f():
        c = N(algo, "cell")
        d = N(algo, "plain")
        def g():
            return c
        algo.add_comment("in f")
    f()
    algo.add_comment("after")

def program_closure_keeps(algo):
    def f():
        c = N(algo, "cell")
        return lambda: c.value
    g = f()
    algo.add_comment("held")
    algo.add_comment(g())
    g = None
    algo.add_comment("gone")

def program_loop_var(algo):
    for i in range(3):
        n = N(algo, i)
    algo.add_comment("after loop")
    for n in []:
        pass
    algo.add_comment("still")

def program_for_temp_list(algo):
    for n in [N(algo, 1), N(algo, 2), N(algo, 3)]:
        algo.add_comment("loop %s" % n.value)
    algo.add_comment("after")

def program_for_made_list(algo):
    def many():
        return [mk(algo, i) for i in range(3)]
    for n in many():
        algo.add_comment("loop %s" % n.value)
    algo.add_comment("after")

def program_list_ops(algo):
    l = [N(algo, i) for i in range(6)]
    algo.add_comment("made")
    l.pop()
    algo.add_comment("popped")
    l.pop(0)
    del l[0]
    l[0] = None
    algo.add_comment("shrunk")
    l.clear()
    algo.add_comment("cleared")

def program_list_last_to_first(algo):
    l = [N(algo, i) for i in range(4)]
    l = None
    algo.add_comment("list gone")
    t = (N(algo, "a"), N(algo, "b"))
    t = None
    algo.add_comment("tuple gone")

def program_dict(algo):
    d = {}
    d["x"] = N(algo, 1)
    d[N(algo, "key")] = N(algo, "val")
    d["y"] = N(algo, 2)
    del d["x"]
    algo.add_comment("x gone")
    d["y"] = 5
    d["z"] = N(algo, 3)
    d["w"] = N(algo, 4)
    d = None
    algo.add_comment("all gone")

def program_dict_clear(algo):
    d = {i: N(algo, i) for i in range(3)}
    d.pop(1)
    d.clear()
    algo.add_comment("x")

def program_object_attrs(algo):
    class Box:
        pass
    b = Box()
    b.one = N(algo, 1)
    b.two = [N(algo, 2), N(algo, 3)]
    b.three = N(algo, 4)
    algo.add_comment("boxed")
    b.one = None
    algo.add_comment("one gone")
    b = None
    algo.add_comment("box gone")

def program_slots(algo):
    class Box:
        __slots__ = ("p", "q")
    b = Box()
    b.p = N(algo, 1)
    b.q = N(algo, 2)
    algo.add_comment("x")
    del b.p
    algo.add_comment("y")
    b = None

def program_chain(algo):
    a = N(algo, 1)
    b = N(algo, 2)
    c = N(algo, 3)
    a.next = b
    b.next = c
    b = c = None
    algo.add_comment("only a")
    a = None
    algo.add_comment("gone")

def program_chain_part(algo):
    a = N(algo, 1)
    a.next = N(algo, 2)
    a.next.next = N(algo, 3)
    keep = a.next.next
    a = None
    algo.add_comment("kept 3")
    keep = None
    algo.add_comment("end")

def program_next_assign(algo):
    a = N(algo, 1)
    a.next = N(algo, 2)
    a.next = N(algo, 3)
    a.next = None
    algo.add_comment("end")

def program_value_node(algo):
    a = N(algo, 1)
    a.value = 5
    b = N(algo, [N(algo, "in")])
    algo.add_comment("end")

def program_user_attr(algo):
    a = N(algo, 1)
    a.other = N(algo, 2)
    a.more = [N(algo, 3), N(algo, 4)]
    a.next = N(algo, 5)
    algo.add_comment("set")
    a.other = None
    algo.add_comment("other gone")
    a = None
    algo.add_comment("end")

def program_del_attr(algo):
    a = N(algo, 1)
    a.other = N(algo, 2)
    del a.other
    algo.add_comment("end")

def program_head(algo):
    ll = ar.LinkedList("ll", algo)
    ll.head = N(algo, 1)
    ll.head.next = N(algo, 2)
    ll.head = ll.head.next
    algo.add_comment("one left")
    ll.head = None
    algo.add_comment("none")

def program_head_chain(algo):
    ll = ar.LinkedList("ll", algo)
    for i in range(4):
        n = N(algo, i)
        n.next = ll.head
        ll.head = n
    n = None
    algo.add_comment("built")
    ll.head = None
    algo.add_comment("end")

def program_list_dies(algo):
    ll = ar.LinkedList("ll", algo, N(algo, 1))
    ll.head.next = N(algo, 2)
    algo.add_comment("built")
    ll = None
    algo.add_comment("end")

def program_reverse_tuple(algo):
    head = None
    for i in range(4):
        n = N(algo, i)
        n.next = head
        head = n
    n = None
    prev, cur = None, head
    head = None
    while cur:
        cur.next, prev, cur = prev, cur, cur.next
    algo.add_comment("rev")
    prev = None
    algo.add_comment("end")

def program_call_args(algo):
    link(N(algo, 1), N(algo, 2))
    algo.add_comment("a")
    x = link(mk(algo, 3), mk(algo, 4))
    algo.add_comment("b")
    noop(mk(algo, 5), mk(algo, 6), mk(algo, 7))
    algo.add_comment("c")
    noop(N(algo, 8), [N(algo, 9), N(algo, 10)])
    algo.add_comment("d")

def program_multi_line_call(algo):
    link(N(algo, 1),
         N(algo, 2))
    algo.add_comment("a")
    noop(mk(algo, 3),
         mk(algo, 4),
         mk(algo, 5))
    algo.add_comment("b")
    x = [mk(algo, 6),
         mk(algo, 7)]
    y = {"a": mk(algo, 8),
         "b": mk(algo, 9)}
    algo.add_comment("c")

def program_pop_arg(algo):
    l = [N(algo, 1), N(algo, 2)]
    x = link(l.pop(), N(algo, 3))
    algo.add_comment("a")
    noop(l.pop(), N(algo, 4))
    algo.add_comment("b")

def program_pop_comment(algo):
    l = [N(algo, 1), N(algo, 2)]
    algo.add_comment(str(l.pop().value))
    algo.add_comment("b")

def program_made_comment(algo):
    algo.add_comment(str(mk(algo, 1).value))
    algo.add_comment("b")
    algo.add_comment("v %s" % N(algo, 2).value)
    algo.add_comment(f"f {N(algo, 3).value}")
    algo.add_comment(str(use(algo, mk(algo, 4))))

def program_semicolon(algo):
    N(algo, 1); algo.add_comment("a")
    x = N(algo, 2); x = None; algo.add_comment("b")

def program_nested_result(algo):
    mk2(algo, 1)
    algo.add_comment("dropped")
    k = mk2(algo, 2)
    k = mk2(algo, 3)
    algo.add_comment("rebound")

def program_param_rebind(algo):
    def walk(n):
        while n:
            algo.add_comment("at %s" % n.value)
            n = n.next
    a = N(algo, 1)
    a.next = N(algo, 2)
    walk(a)
    algo.add_comment("walked")
    walk(N(algo, 3))
    algo.add_comment("end")

def program_recursion(algo):
    def build(k):
        if k == 0:
            return None
        n = N(algo, k)
        n.next = build(k - 1)
        return n
    h = build(4)
    algo.add_comment("built")
    def free(n):
        if n:
            nxt = n.next
            n.next = None
            free(nxt)
    free(h)
    algo.add_comment("freed")
    h = None
    algo.add_comment("end")

def program_recursive_consume(algo):
    def total(n):
        if n is None:
            return 0
        return n.value + total(n.next)
    h = N(algo, 1)
    h.next = N(algo, 2)
    h.next.next = N(algo, 3)
    algo.add_comment(str(total(h)))
    def pair(a, b):
        return total(a) + total(b)
    algo.add_comment(str(pair(N(algo, 4), N(algo, 5))))

def program_lambda(algo):
    f = lambda n: algo.add_comment("got %s" % n.value)
    f(N(algo, 1))
    algo.add_comment("a")
    (lambda n: None)(N(algo, 2))
    algo.add_comment("b")

def program_exception(algo):
    def inner():
        i = N(algo, "inner")
        raise ValueError("x")
    def middle():
        m = N(algo, "middle")
        inner()
    own = N(algo, "own")
    try:
        middle()
    except ValueError as e:
        algo.add_comment("handling")
        algo.add_comment("still")
    algo.add_comment("after")

def program_exception_no_name(algo):
    def bad(p):
        a = N(algo, "a")
        b = N(algo, "b")
        1 // 0
    for i in range(2):
        try:
            bad(N(algo, i))
        except ZeroDivisionError:
            algo.add_comment("caught")
    algo.add_comment("after")

def program_exception_saved(algo):
    def bad():
        a = N(algo, "a")
        raise KeyError(1)
    saved = None
    try:
        bad()
    except KeyError as e:
        saved = e
    algo.add_comment("saved")
    saved = None
    algo.add_comment("gone")

def program_finally(algo):
    def f():
        a = N(algo, "a")
        try:
            return 5
        finally:
            algo.add_comment("finally")
    f()
    algo.add_comment("after")

def program_try_temp(algo):
    try:
        N(algo, 1)
        algo.add_comment("in try")
        mk(algo, 2)
        algo.add_comment("in try 2")
    except ValueError:
        pass
    try:
        raise ValueError
    except ValueError:
        N(algo, 3)
        algo.add_comment("in except")
    algo.add_comment("end")

def program_generator(algo):
    def gen():
        for i in range(3):
            n = N(algo, i)
            yield n.value
    for v in gen():
        algo.add_comment("v %s" % v)
    algo.add_comment("end")

def program_generator_yields(algo):
    def gen():
        for i in range(3):
            yield N(algo, i)
    for n in gen():
        algo.add_comment("v %s" % n.value)
    algo.add_comment("end")
    l = list(N(algo, i) for i in range(3))
    algo.add_comment("listed")
    l = None

def program_map_list(algo):
    l = list(map(lambda i: N(algo, i), range(3)))
    algo.add_comment("mapped")
    l = None
    algo.add_comment("end")

def program_comprehension(algo):
    vals = [N(algo, i).value for i in range(3)]
    algo.add_comment(str(vals))
    d = {i: N(algo, i) for i in range(3)}
    algo.add_comment("dict")
    d = None
    s = [mk(algo, i) for i in range(2)]
    algo.add_comment("list")

def program_circular(algo):
    a = D(algo, 1)
    b = D(algo, 2)
    a.next = b
    b.prev = a
    a = b = None
    algo.add_comment("cycle")
    c = N(algo, 3)
    c.next = c
    c = None
    d = N(algo, 4)
    d.next = N(algo, 5)
    d.next.next = d
    d = None
    algo.add_comment("end")

def program_cycle_hanging(algo):
    a = N(algo, 1)
    b = N(algo, 2)
    c = N(algo, 3)
    a.next = b
    b.next = a
    a.extra = c
    c = None
    a = b = None
    algo.add_comment("end")

def program_stored_in_state(algo):
    s = ar.Stack("s", algo)
    s.push(N(algo, 1))
    s.pop()
    algo.add_comment("popped")
    v = ar.Variable("v", algo, N(algo, 2))
    v.value = None
    q = ar.Queue("q", algo)
    q.push([N(algo, 3)])
    q.pop()
    m = ar.Map("m", algo)
    m[N(algo, 4)] = N(algo, 5)
    m = None
    a = N(algo, N(algo, 6))
    a.value = None
    algo.add_comment("end")

def program_copy(algo):
    import copy
    a = N(algo, 1)
    b = copy.copy(a)
    algo.add_comment("copied")
    b = None
    algo.add_comment("copy gone")
    a = None
    algo.add_comment("end")

def program_failed_constructor(algo):
    try:
        N(5, 1)
    except ar.ARgorithmError:
        pass
    algo.add_comment("end")

def program_forward_list(algo):
    f = ar.ForwardList("f", algo)
    for i in (1, 2, 3, 2):
        f.push_front(i)
    algo.add_comment(str(f.pop_front()))
    f.remove(2)
    f.insert(9, 1)
    algo.add_comment(str(f))
    f = None
    algo.add_comment("end")

def program_forward_loop(algo):
    f = ar.ForwardList("f", algo)
    for i in range(4):
        f.insert(i, i)
    while len(f):
        algo.add_comment(str(f.pop_front()))
    f.push_front(7)
    h = f.head
    f.pop_front()
    algo.add_comment("held")
    h = None
    algo.add_comment("end")

def program_list(algo):
    d = ar.List("d", algo)
    for i in (1, 2, 3, 4, 2):
        d.push_back(i)
    d.remove(2)
    d.pop_front()
    d.pop_back()
    algo.add_comment(str(d))
    d.pop_back()
    algo.add_comment("end")

def program_list_remove_defect(algo):
    d = ar.List("d", algo)
    d.push_back(1)
    d.push_back(1)
    d.push_back(2)
    d.remove(1)
    algo.add_comment("%s %s" % (d, d.size))
    e = ar.List("e", algo)
    e.push_back(5)
    try:
        e.remove(5)
    except AttributeError as x:
        algo.add_comment(str(x))
    algo.add_comment("end")

def program_dnodes(algo):
    a = D(algo, 1)
    b = D(algo, 2)
    a.next = b
    b.prev = a
    b.prev = None
    b = None
    a = None
    algo.add_comment("end")
    c = D(algo, 3)
    c.prev = D(algo, 4)
    c.next = D(algo, 5)
    c = None
    algo.add_comment("end2")

def program_while_build(algo):
    stack = []
    i = 0
    while i < 4:
        stack.append(N(algo, i))
        i += 1
    while stack:
        top = stack.pop()
        algo.add_comment("top %s" % top.value)
    algo.add_comment("end")

def program_condition(algo):
    if mk(algo, 1):
        algo.add_comment("yes")
    while not mk(algo, 2):
        pass
    algo.add_comment("end")
    x = mk(algo, 3) or mk(algo, 4)
    y = mk(algo, 5) and mk(algo, 6)
    algo.add_comment("z")

def program_return_pair(algo):
    def pair():
        x = N(algo, 1)
        y = N(algo, 2)
        z = N(algo, 3)
        return y, x
    p, q = pair()
    algo.add_comment("a")
    p = pair()
    algo.add_comment("b")
    pair()
    algo.add_comment("c")
    r = pair()[0]
    algo.add_comment("d")

def program_class_attr(algo):
    class K:
        node = N(algo, 1)
        def __init__(self):
            self.n = N(algo, 2)
        def drop(self):
            self.n = None
            algo.add_comment("dropped")
    k = K()
    algo.add_comment("x")
    k.drop()
    K.node = None
    algo.add_comment("end")

def program_default_arg(algo):
    def f(n=N(algo, 1)):
        return n.value
    algo.add_comment(str(f()))
    f = None
    algo.add_comment("end")

def program_partial_iter(algo):
    l = [N(algo, i) for i in range(3)]
    it = iter(l)
    l = None
    next(it)
    algo.add_comment("it")
    it = None
    algo.add_comment("end")

def program_nonlocal(algo):
    n = N(algo, 1)
    def drop():
        nonlocal n
        n = None
        algo.add_comment("dropped inside")
    drop()
    algo.add_comment("end")

def program_two_holders(algo):
    a = N(algo, 1)
    l = [a, a]
    d = {"a": a}
    a = None
    l.pop()
    algo.add_comment("x")
    l = None
    algo.add_comment("y")
    d = None
    algo.add_comment("z")

def program_bst(algo):
    class Tree:
        def __init__(self, v):
            self.node = N(algo, v)
            self.left = self.right = None
    def insert(t, v):
        if t is None:
            return Tree(v)
        if v < t.node.value:
            t.left = insert(t.left, v)
        else:
            t.right = insert(t.right, v)
        return t
    t = None
    for v in (3, 1, 2, 5):
        t = insert(t, v)
    algo.add_comment("built")
    t.left = None
    algo.add_comment("left gone")
    t = None
    algo.add_comment("end")

def program_sorted_nodes(algo):
    l = [N(algo, i) for i in (3, 1, 2)]
    l.sort(key=lambda n: n.value)
    algo.add_comment(str([n.value for n in l]))
    l = sorted(l, key=lambda n: -n.value)
    algo.add_comment(str([n.value for n in l]))
    l = l[:1]
    algo.add_comment("end")

def program_merge(algo):
    def merge(a, b):
        if a is None or b is None:
            return a or b
        if a.value <= b.value:
            a.next = merge(a.next, b)
            return a
        b.next = merge(a, b.next)
        return b
    x = N(algo, 1)
    x.next = N(algo, 4)
    y = N(algo, 2)
    y.next = N(algo, 3)
    m = merge(x, y)
    x = y = None
    algo.add_comment("merged")
    while m:
        m = m.next
    algo.add_comment("end")

def program_delete_walk(algo):
    h = None
    for i in range(5):
        n = N(algo, i)
        n.next = h
        h = n
    n = None
    while h:
        h = h.next
    algo.add_comment("all gone")

def program_remove_middle(algo):
    h = N(algo, 1)
    h.next = N(algo, 2)
    h.next.next = N(algo, 3)
    h.next = h.next.next
    algo.add_comment("2 gone")
    cur = h
    while cur:
        cur = cur.next
    algo.add_comment("end")

def program_subclass(algo):
    class My(N):
        def __init__(self, v):
            super().__init__(algo, v)
            self.tag = N(algo, "tag")
    m = My(1)
    algo.add_comment("x")
    m = None
    algo.add_comment("end")

def program_args_star(algo):
    def f(*args, **kw):
        algo.add_comment("in")
    f(N(algo, 1), N(algo, 2), k=N(algo, 3))
    algo.add_comment("end")

def program_conditional_expr(algo):
    x = N(algo, 1) if algo else N(algo, 2)
    y = [n for n in (N(algo, 3), N(algo, 4)) if n.value > 3]
    algo.add_comment("end")

def program_early_return(algo):
    def find(h, v):
        while h:
            if h.value == v:
                return h
            h = h.next
        return None
    h = N(algo, 1)
    h.next = N(algo, 2)
    f = find(h, 2)
    h = None
    algo.add_comment("h gone")
    find(f, 9)
    algo.add_comment("end")

def tokens(states):
    names, out = {}, []
    for s in states:
        d, t = s["state_def"], s["state_type"]
        if t == "comment":
            out.append(s["comments"])
        elif t.endswith("node_declare"):
            v = d["value"]
            names[d["id"]] = str(v) if isinstance(v, (int, str)) else "node"
            out.append("+" + names[d["id"]])
        elif t.endswith("node_delete"):
            out.append("x" + names[d["id"]])
        else:
            out.append(t.split("_", 1)[1] + ":" + (names.get(d.get("id")) or d.get("variable_name")))
    return out


def check(program, expected):
    def run():
        algo = ar.StateSet()
        program(algo)
        return algo

    actual = tokens(_session.call(run, {}))
    assert actual == expected, actual


def test_temp():
    check(program_temp, [
        '+1', 'x1', 'a', '+2', 'x2', '+3', 'x3', 'b',
    ])


def test_rebind():
    check(program_rebind, [
        '+1', '+2', 'x1', 'x2', 'end',
    ])


def test_del_order():
    check(program_del_order, [
        '+1', '+2', '+3', 'x2', 'x1', 'x', 'x3',
    ])


def test_locals_at_end():
    check(program_locals_at_end, [
        '+1', '+2', '+3', '+4', 'x1', 'x4', 'x2', 'x3',
    ])


def test_params_first():
    check(program_params_first, [
        '+p', '+q', '+l', '+k', '+p2', 'xp', 'in f', 'xp2', 'xq', 'xl', 'xk', 'after',
    ])


def test_cells_last():
    check(program_cells_last, [
        '+cell', '+plain', 'in f', 'xplain', 'xcell', 'after',
    ])


def test_closure_keeps():
    check(program_closure_keeps, [
        '+cell', 'held', 'cell', 'xcell', 'gone',
    ])


def test_loop_var():
    check(program_loop_var, [
        '+0', '+1', 'x0', '+2', 'x1', 'after loop', 'still', 'x2',
    ])


def test_for_temp_list():
    check(program_for_temp_list, [
        '+1', '+2', '+3', 'loop 1', 'loop 2', 'loop 3', 'x2', 'x1', 'after', 'x3',
    ])


def test_for_made_list():
    check(program_for_made_list, [
        '+0', '+1', '+2', 'loop 0', 'loop 1', 'loop 2', 'x1', 'x0', 'after', 'x2',
    ])


def test_list_ops():
    check(program_list_ops, [
        '+0', '+1', '+2', '+3', '+4', '+5', 'made', 'x5', 'popped', 'x0', 'x1', 'x2', 'shrunk', 'x4', 'x3',
        'cleared',
    ])


def test_list_last_to_first():
    check(program_list_last_to_first, [
        '+0', '+1', '+2', '+3', 'x3', 'x2', 'x1', 'x0', 'list gone', '+a', '+b', 'xb', 'xa', 'tuple gone',
    ])


def test_dict():
    check(program_dict, [
        '+1', '+val', '+key', '+2', 'x1', 'x gone', 'x2', '+3', '+4', 'xkey', 'xval', 'x3', 'x4', 'all gone',
    ])


def test_dict_clear():
    check(program_dict_clear, [
        '+0', '+1', '+2', 'x1', 'x0', 'x2', 'x',
    ])


def test_object_attrs():
    check(program_object_attrs, [
        '+1', '+2', '+3', '+4', 'boxed', 'x1', 'one gone', 'x3', 'x2', 'x4', 'box gone',
    ])


def test_slots():
    check(program_slots, [
        '+1', '+2', 'x', 'x1', 'y', 'x2',
    ])


def test_chain():
    check(program_chain, [
        '+1', '+2', '+3', 'next:1', 'next:2', 'only a', 'x1', 'x2', 'x3', 'gone',
    ])


def test_chain_part():
    check(program_chain_part, [
        '+1', '+2', 'next:1', '+3', 'next:2', 'x1', 'x2', 'kept 3', 'x3', 'end',
    ])


def test_next_assign():
    check(program_next_assign, [
        '+1', '+2', 'next:1', '+3', 'next:1', 'x2', 'next:1', 'x3', 'end', 'x1',
    ])


def test_value_node():
    check(program_value_node, [
        '+1', 'iter:1', '+in', '+node', 'end', 'x1', 'xnode',
    ])


def test_user_attr():
    check(program_user_attr, [
        '+1', '+2', '+3', '+4', '+5', 'next:1', 'set', 'x2', 'other gone', 'x1', 'x5', 'x4', 'x3', 'end',
    ])


def test_del_attr():
    check(program_del_attr, [
        '+1', '+2', 'x2', 'end', 'x1',
    ])


def test_head():
    check(program_head, [
        'declare:ll', '+1', 'head:ll', '+2', 'next:1', 'x1', 'head:ll', 'one left', 'x2', 'head:ll', 'none',
    ])


def test_head_chain():
    check(program_head_chain, [
        'declare:ll', '+0', 'head:ll', '+1', 'next:1', 'head:ll', '+2', 'next:2', 'head:ll', '+3', 'next:3',
        'head:ll', 'built', 'x3', 'x2', 'x1', 'x0', 'head:ll', 'end',
    ])


def test_list_dies():
    check(program_list_dies, [
        '+1', 'declare:ll', '+2', 'next:1', 'built', 'x1', 'x2', 'end',
    ])


def test_reverse_tuple():
    check(program_reverse_tuple, [
        '+0', '+1', 'next:1', '+2', 'next:2', '+3', 'next:3', 'next:3', 'next:2', 'next:1', 'next:0', 'rev',
        'x0', 'x1', 'x2', 'x3', 'end',
    ])


def test_call_args():
    check(program_call_args, [
        '+1', '+2', 'next:1', 'x1', 'x2', 'a', '+3', '+4', 'next:3', 'b', '+5', '+6', '+7', 'x7', 'x6', 'x5',
        'c', '+8', '+9', '+10', 'x10', 'x9', 'x8', 'd', 'x3', 'x4',
    ])


def test_multi_line_call():
    check(program_multi_line_call, [
        '+1', '+2', 'next:1', 'x1', 'x2', 'a', '+3', '+4', '+5', 'x5', 'x4', 'x3', 'b', '+6', '+7', '+8', '+9',
        'c', 'x7', 'x6', 'x8', 'x9',
    ])


def test_pop_arg():
    check(program_pop_arg, [
        '+1', '+2', '+3', 'next:2', 'a', '+4', 'x4', 'x1', 'b', 'x2', 'x3',
    ])


def test_pop_comment():
    check(program_pop_comment, [
        '+1', '+2', 'x2', '2', 'b', 'x1',
    ])


def test_made_comment():
    check(program_made_comment, [
        '+1', 'x1', '1', 'b', '+2', 'x2', 'v 2', '+3', 'x3', 'f 3', '+4', 'using 4', 'x4', '4',
    ])


def test_semicolon():
    check(program_semicolon, [
        '+1', 'x1', 'a', '+2', 'x2', 'b',
    ])


def test_nested_result():
    check(program_nested_result, [
        '+1', '+-1', 'in mk2', 'x-1', 'x1', 'dropped', '+2', '+-2', 'in mk2', 'x-2', '+3', '+-3', 'in mk2',
        'x-3', 'x2', 'rebound', 'x3',
    ])


def test_param_rebind():
    check(program_param_rebind, [
        '+1', '+2', 'next:1', 'at 1', 'at 2', 'walked', '+3', 'at 3', 'x3', 'end', 'x1', 'x2',
    ])


def test_recursion():
    check(program_recursion, [
        '+4', '+3', '+2', '+1', 'next:2', 'next:3', 'next:4', 'built', 'next:4', 'next:3', 'next:2', 'x1',
        'x2', 'x3', 'freed', 'x4', 'end',
    ])


def test_recursive_consume():
    check(program_recursive_consume, [
        '+1', '+2', 'next:1', '+3', 'next:2', '6', '+4', '+5', 'x4', 'x5', '9', 'x1', 'x2', 'x3',
    ])


def test_lambda():
    check(program_lambda, [
        '+1', 'got 1', 'x1', 'a', '+2', 'x2', 'b',
    ])


def test_exception():
    check(program_exception, [
        '+own', '+middle', '+inner', 'handling', 'still', 'xinner', 'xmiddle', 'after', 'xown',
    ])


def test_exception_no_name():
    check(program_exception_no_name, [
        '+0', '+a', '+b', 'caught', 'x0', 'xa', 'xb', '+1', '+a', '+b', 'caught', 'x1', 'xa', 'xb', 'after',
    ])


def test_exception_saved():
    check(program_exception_saved, [
        '+a', 'saved', 'xa', 'gone',
    ])


def test_finally():
    check(program_finally, [
        '+a', 'finally', 'xa', 'after',
    ])


def test_try_temp():
    check(program_try_temp, [
        '+1', 'x1', 'in try', '+2', 'x2', 'in try 2', '+3', 'x3', 'in except', 'end',
    ])


def test_generator():
    check(program_generator, [
        '+0', 'v 0', '+1', 'x0', 'v 1', '+2', 'x1', 'v 2', 'x2', 'end',
    ])


def test_generator_yields():
    check(program_generator_yields, [
        '+0', 'v 0', '+1', 'x0', 'v 1', '+2', 'x1', 'v 2', 'end', '+0', '+1', '+2', 'listed', 'x2', 'x1', 'x0',
        'x2',
    ])


def test_map_list():
    check(program_map_list, [
        '+0', '+1', '+2', 'mapped', 'x2', 'x1', 'x0', 'end',
    ])


def test_comprehension():
    check(program_comprehension, [
        '+0', 'x0', '+1', 'x1', '+2', 'x2', '[0, 1, 2]', '+0', '+1', '+2', 'dict', 'x0', 'x1', 'x2', '+0',
        '+1', 'list', 'x1', 'x0',
    ])


def test_circular():
    check(program_circular, [
        '+1', '+2', 'next:1', 'prev:2', 'cycle', '+3', 'next:3', '+4', '+5', 'next:4', 'next:5', 'end',
    ])


def test_cycle_hanging():
    check(program_cycle_hanging, [
        '+1', '+2', '+3', 'next:1', 'next:2', 'end',
    ])


def test_stored_in_state():
    check(program_stored_in_state, [
        'declare:s', '+1', 'push:s', 'pop:s', 'popped', '+2', 'declare:v', 'highlight:v', 'declare:q', '+3',
        'push:q', 'pop:q', 'declare:m', '+5', '+4', 'set:m', '+6', '+node', 'iter:node', 'end', 'xnode',
    ])


def test_copy():
    check(program_copy, [
        '+1', 'copied', 'x1', 'copy gone', 'x1', 'end',
    ])


def test_failed_constructor():
    check(program_failed_constructor, [
        'end',
    ])


def test_forward_list():
    check(program_forward_list, [
        'declare:f', '+1', 'head:f', '+2', 'next:2', 'head:f', '+3', 'next:3', 'head:f', '+2', 'next:2',
        'head:f', 'head:f', 'x2', '2', 'next:3', 'x2', '+9', 'next:9', 'next:3', 'ForwardList([3, 9, 1])',
        'x3', 'x9', 'x1', 'end',
    ])


def test_forward_loop():
    check(program_forward_loop, [
        'declare:f', '+0', 'head:f', '+1', 'next:0', '+2', 'next:1', '+3', 'next:2', 'head:f', 'x0', '0',
        'head:f', 'x1', '1', 'head:f', 'x2', '2', 'head:f', 'x3', '3', '+7', 'head:f', 'head:f', 'held', 'x7',
        'end',
    ])


def test_list():
    check(program_list, [
        'declare:d', '+1', 'head:d', 'tail:d', '+2', 'prev:2', 'next:1', 'tail:d', '+3', 'prev:3', 'next:2',
        'tail:d', '+4', 'prev:4', 'next:3', 'tail:d', '+2', 'prev:2', 'next:4', 'tail:d', 'next:1', 'prev:3',
        'x2', 'next:4', 'tail:d', 'x2', 'head:d', 'prev:3', 'x1', 'tail:d', 'next:3', 'x4', 'List([3])',
        'tail:d', 'x3', 'head:d', 'end',
    ])


def test_list_remove_defect():
    check(program_list_remove_defect, [
        'declare:d', '+1', 'head:d', 'tail:d', '+1', 'prev:1', 'next:1', 'tail:d', '+2', 'prev:2', 'next:1',
        'tail:d', 'head:d', 'prev:1', 'x1', 'head:d', 'tail:d', 'List([]) 1', 'declare:e', '+5', 'head:e',
        'tail:e', 'head:e', "'NoneType' object has no attribute 'prev'", 'end', 'x5',
    ])


def test_dnodes():
    check(program_dnodes, [
        '+1', '+2', 'next:1', 'prev:2', 'prev:2', 'x1', 'x2', 'end', '+3', '+4', 'prev:3', '+5', 'next:3',
        'x3', 'x4', 'x5', 'end2',
    ])


def test_while_build():
    check(program_while_build, [
        '+0', '+1', '+2', '+3', 'top 3', 'x3', 'top 2', 'x2', 'top 1', 'x1', 'top 0', 'end', 'x0',
    ])


def test_condition():
    check(program_condition, [
        '+1', 'x1', 'yes', '+2', 'x2', 'end', '+3', '+5', 'x5', '+6', 'z', 'x3', 'x6',
    ])


def test_return_pair():
    check(program_return_pair, [
        '+1', '+2', '+3', 'x3', 'a', '+1', '+2', '+3', 'x3', 'x2', 'b', '+1', '+2', '+3', 'x3', 'x1', 'x2',
        'c', '+1', '+2', '+3', 'x3', 'x1', 'd', 'x1', 'x2', 'x1', 'x2',
    ])


def test_class_attr():
    check(program_class_attr, [
        '+1', '+2', 'x', 'x2', 'dropped', 'x1', 'end',
    ])


def test_default_arg():
    check(program_default_arg, [
        '+1', '1', 'x1', 'end',
    ])


def test_partial_iter():
    check(program_partial_iter, [
        '+0', '+1', '+2', 'it', 'x2', 'x1', 'x0', 'end',
    ])


def test_nonlocal():
    check(program_nonlocal, [
        '+1', 'x1', 'dropped inside', 'end',
    ])


def test_two_holders():
    check(program_two_holders, [
        '+1', 'x', 'y', 'x1', 'z',
    ])


def test_bst():
    check(program_bst, [
        '+3', '+1', '+2', '+5', 'built', 'x1', 'x2', 'left gone', 'x3', 'x5', 'end',
    ])


def test_sorted_nodes():
    check(program_sorted_nodes, [
        '+3', '+1', '+2', '[1, 2, 3]', '[3, 2, 1]', 'x1', 'x2', 'end', 'x3',
    ])


def test_merge():
    check(program_merge, [
        '+1', '+4', 'next:1', '+2', '+3', 'next:2', 'next:3', 'next:2', 'next:1', 'merged', 'x1', 'x2', 'x3',
        'x4', 'end',
    ])


def test_delete_walk():
    check(program_delete_walk, [
        '+0', '+1', 'next:1', '+2', 'next:2', '+3', 'next:3', '+4', 'next:4', 'x4', 'x3', 'x2', 'x1', 'x0',
        'all gone',
    ])


def test_remove_middle():
    check(program_remove_middle, [
        '+1', '+2', 'next:1', '+3', 'next:2', 'next:1', 'x2', '2 gone', 'end', 'x1', 'x3',
    ])


def test_subclass():
    check(program_subclass, [
        '+1', '+tag', 'x', 'x1', 'xtag', 'end',
    ])


def test_args_star():
    check(program_args_star, [
        '+1', '+2', '+3', 'in', 'x2', 'x1', 'x3', 'end',
    ])


def test_conditional_expr():
    check(program_conditional_expr, [
        '+1', '+3', '+4', 'x3', 'end', 'x1', 'x4',
    ])


def test_early_return():
    check(program_early_return, [
        '+1', '+2', 'next:1', 'x1', 'h gone', 'end', 'x2',
    ])
