import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

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

    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def value_of(n):
        return n.value
    n2 = careful(make_pair(1)[0])
    deque3 = deque([N(algo, value_of(n=N(algo, 2))), (None or N(algo, 3) if N(algo, 4) else None)])
    deque3.append(n2)
    deque3[0] = (None or N(algo, 5) if n2 else None)
    deque3.rotate(1)
    n2 = deque3.popleft()
    algo.add_comment("deque")
    deque3.pop()
    d4 = {"a": deque([n2, N(algo, 6)]).popleft(), "b": N(algo, 7)}
    d4 = {i: N(algo, i) for i in range(3)}
    d4[1] = None
    d4 = None
    return algo
