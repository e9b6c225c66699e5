"""Insertion sort of a doubly linked list made by hand."""
from ARgorithmToolkit import DoublyLinkedList, DoublyLinkedListNode, StateSet

def append(dll, value):
    node = DoublyLinkedListNode(dll.algo, value)
    if dll.tail is None:
        dll.head = dll.tail = node
        return
    node.prev = dll.tail
    dll.tail.next = node
    dll.tail = node

def insert_sorted(dll, node):
    at = dll.head
    while at and at.value < node.value:
        at = at.next
    if at is None:
        node.prev = dll.tail
        if dll.tail:
            dll.tail.next = node
        else:
            dll.head = node
        dll.tail = node
    else:
        node.prev, node.next = at.prev, at
        if at.prev:
            at.prev.next = node
        else:
            dll.head = node
        at.prev = node

def run(array):
    algo = StateSet()
    dll = DoublyLinkedList("dll", algo)
    for x in array:
        append(dll, x)
    done = DoublyLinkedList("done", algo)
    while dll.head:
        node = dll.head
        dll.head = node.next
        if dll.head:
            dll.head.prev = None
        else:
            dll.tail = None
        node.next = None
        insert_sorted(done, node)
        algo.add_comment(f"{node.value} is in place")
    values, at = [], done.head
    while at:
        values.append(at.value)
        at = at.next
    algo.add_comment(values)
    return algo
