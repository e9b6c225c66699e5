"""A cache of a dict and a doubly linked list of nodes."""
from ARgorithmToolkit import DoublyLinkedListNode, DoublyLinkedList, StateSet

class Cache:
    def __init__(self, algo, capacity):
        self.algo = algo
        self.capacity = capacity
        self.nodes = {}
        self.order = DoublyLinkedList("order", algo)

    def unlink(self, node):
        before, after = node.prev, node.next
        if before:
            before.next = after
        else:
            self.order.head = after
        if after:
            after.prev = before
        else:
            self.order.tail = before
        node.prev = node.next = None

    def to_front(self, node):
        node.next = self.order.head
        if self.order.head:
            self.order.head.prev = node
        self.order.head = node
        if not self.order.tail:
            self.order.tail = node

    def ask(self, key):
        node = self.nodes.get(key)
        if node:
            self.unlink(node)
            self.algo.add_comment(f"hit {key}")
        else:
            if len(self.nodes) == self.capacity:
                last = self.order.tail
                self.unlink(last)
                del self.nodes[last.value]
                self.algo.add_comment(f"forget {last.value}")
            node = self.nodes[key] = DoublyLinkedListNode(self.algo, key)
        self.to_front(node)

def run(capacity, keys):
    algo = StateSet()
    cache = Cache(algo, capacity)
    for key in keys:
        cache.ask(key)
    algo.add_comment(str(list(cache.nodes)))
    return algo
