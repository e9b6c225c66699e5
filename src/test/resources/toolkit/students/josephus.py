"""Who stays in the circle? With a deque, and with a circular linked list."""
from collections import deque
import ARgorithmToolkit
from ARgorithmToolkit import LinkedListNode

def with_deque(n, k, algo):
    circle = deque(range(1, n + 1))
    while len(circle) > 1:
        circle.rotate(-(k - 1))
        algo.add_comment(f"{circle.popleft()} leaves {circle}")
    return circle[0]

def with_list(n, k, algo):
    first = last = LinkedListNode(algo, 1)
    for i in range(2, n + 1):
        last.next = LinkedListNode(algo, i)
        last = last.next
    last.next = first
    before = last
    while before.next is not before:
        for _ in range(k - 1):
            before = before.next
        gone = before.next
        before.next = gone.next
        gone.next = None
        algo.add_comment(f"{gone.value} leaves")
    winner = before.value
    before.next = None
    return winner

def run(n, k):
    algo = ARgorithmToolkit.StateSet()
    algo.add_comment(with_deque(n, k, algo))
    algo.add_comment(with_list(n, k, algo))
    return algo
