"""Floyd's tortoise and hare, and how to mend the list."""
import ARgorithmToolkit
from ARgorithmToolkit import LinkedList, LinkedListNode

def run(values, back):
    algo = ARgorithmToolkit.StateSet()
    nodes = [LinkedListNode(algo, v) for v in values]
    for a, b in zip(nodes, nodes[1:]):
        a.next = b
    if back >= 0:
        nodes[-1].next = nodes[back]
    ll = LinkedList("ll", algo, nodes[0])
    del nodes, a, b
    slow = fast = ll.head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        algo.add_comment(f"{slow.value} {fast.value if fast else None}")
        if slow is fast:
            break
    else:
        algo.add_comment("no cycle")
        return algo
    slow = ll.head
    while slow is not fast:
        slow, fast = slow.next, fast.next
    algo.add_comment(f"cycle begins at {slow.value}")
    end = slow
    while end.next is not slow:
        end = end.next
    end.next = None
    algo.add_comment("mended")
    slow = fast = end = None
    while ll.head:
        ll.head = ll.head.next
    return algo
