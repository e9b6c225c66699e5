import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def careful(n):
        mine = N(algo, "careful")
        try:
            return 1 // (n.value - n.value)
        except ZeroDivisionError:
            algo.add_comment("caught")
            return n
        finally:
            algo.add_comment("finally")

    def fail_named(n):
        error = ValueError("named")
        extra = N(algo, "extra")
        raise error
    held1 = ar.Stack("s", algo)
    held1.push(careful(N(algo, 1)))
    held1.push(3)
    held1.pop()
    held1.pop()
    algo.add_comment("in states")
    algo.add_comment("c2")
    try:
        fail_named(N(algo, 3))
    except ValueError:
        algo.add_comment("named")
    algo.add_comment("after named")
    l3 = [N(algo, 4 * 10 + i) for i in range(4)]
    l3 += [list(filter(lambda n: n.value, l3))[0]]
    algo.add_comment("c5")
    l3 = [n for n in l3 if n.value] + [N(algo, 6)]
    held6 = ar.Vector("w", algo, [[1]])
    held6.body[0].append(N(algo, 7))
    held6.body[0].pop()
    algo.add_comment("in states")
    return algo
