import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def keeper(n):
    other = N(algo, "kept")
    return lambda: (n.value, other.value)

def careful(n):
    mine = N(algo, "careful")
    try:
        return 1 // (n.value - n.value)
    except ZeroDivisionError:
        algo.add_comment("caught")
        return n
    finally:
        algo.add_comment("finally")

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def ident(n):
    return n

def link(a, b):
    a.next = b
    return a

def value_of(n):
    return n.value

def run():
    algo.add_comment(str(keeper(careful(N(algo, 1)))()))
    for each in (by_name(**{'a': N(algo, 2)}), ident(N(algo, 3))):
        each = each.value
        algo.add_comment(str(each))
    algo.add_comment("c4")
    dbl1 = ar.List("dbl1", algo)
    for i in range(3):
        dbl1.push_front(i)
    dbl1.insert(6, 1)
    match (N(algo, 11), 1):
        case [N(value=int(v)) as one, *others]:
            algo.add_comment("sequence")
        case N(value=v) if False:
            algo.add_comment("guarded")
        case N() as whole:
            (N(algo, 14) and N(algo, 15))
        case _:
            algo.add_comment("other")
    algo.add_comment("matched")
    def f2():
        def f2_in():
            return n3
        n3 = N(algo, 1)
        plain = N(algo, 2)
        return f2_in
    n3 = f2()
    algo.add_comment("out")
    n3 = n3()
    return algo
