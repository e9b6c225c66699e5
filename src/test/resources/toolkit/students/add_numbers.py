"""Adds two numbers whose digits lie in linked lists, the last digit first."""
from ARgorithmToolkit import *

class Number:
    def __init__(self, algo, digits):
        self.algo = algo
        self.head = None
        for d in digits:
            self.put(d)

    def put(self, digit):
        node = LinkedListNode(self.algo, digit)
        node.next = self.head
        self.head = node

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def __add__(self, other):
        total = Number(self.algo, [])
        carry, digits = 0, []
        a, b = iter(self), iter(other)
        while True:
            x, y = next(a, None), next(b, None)
            if x is None and y is None:
                break
            carry, digit = divmod((x or 0) + (y or 0) + carry, 10)
            digits.append(digit)
        if carry:
            digits.append(carry)
        for d in reversed(digits):
            total.put(d)
        return total

    def __repr__(self):
        return "".join(str(d) for d in reversed(list(self)))

def run(a, b):
    algo = StateSet()
    x = Number(algo, a)
    y = Number(algo, b)
    z = x + y
    algo.add_comment(f"{x} + {y} = {z}")
    x = z
    algo.add_comment("x is the sum now")
    return algo
