"""Merge sort of a linked list that is made by hand."""
from ARgorithmToolkit import LinkedList, LinkedListNode, StateSet

def build(algo, values):
    head = None
    for v in reversed(values):
        node = LinkedListNode(algo, v)
        node.next = head
        head = node
    return head

def split(head):
    slow = head
    fast = head.next
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    second = slow.next
    slow.next = None
    return head, second

def merge(algo, a, b):
    dummy = LinkedListNode(algo, "dummy")
    tail = dummy
    while a and b:
        if a.value <= b.value:
            tail.next, a = a, a.next
        else:
            tail.next, b = b, b.next
        tail = tail.next
    tail.next = a or b
    return dummy.next

def merge_sort(algo, head):
    if head is None or head.next is None:
        return head
    left, right = split(head)
    algo.add_comment("split")
    return merge(algo, merge_sort(algo, left), merge_sort(algo, right))

def run(array):
    algo = StateSet()
    ll = LinkedList("ll", algo, build(algo, array))
    ll.head = merge_sort(algo, ll.head)
    values = []
    node = ll.head
    while node:
        values.append(node.value)
        node = node.next
    algo.add_comment(str(values))
    return algo
