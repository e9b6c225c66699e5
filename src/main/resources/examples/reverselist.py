"""Reversing a linked list: every node learns to point at the one before it."""

import ARgorithmToolkit


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    chain = ARgorithmToolkit.LinkedList("chain", algo, comments="An empty list")
    # Built from the back, so that each new node becomes the head.
    for value in reversed(kwargs["values"]):
        node = ARgorithmToolkit.LinkedListNode(algo, value, comments=f"A node that holds {value}")
        node.next = chain.head
        chain.head = node
    algo.add_comment("The list is built: now turn it round")

    done = None
    node = chain.head
    while node is not None:
        rest = node.next
        node.next = done
        done = node
        node = rest
    chain.head = done
    algo.add_comment("The head is the node that was last")
    return algo
