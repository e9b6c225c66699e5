"""Is a linked list a palindrome? Reverses its second half."""
import ARgorithmToolkit

def is_palindrome(head, algo):
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    prev = None
    while slow:
        slow.next, prev, slow = prev, slow, slow.next
    left, right = head, prev
    while right:
        if left.value != right.value:
            algo.add_comment("%s != %s" % (left.value, right.value))
            return False
        left, right = left.next, right.next
    return True

def run(text):
    algo = ARgorithmToolkit.StateSet()
    head = None
    for c in text:
        n = ARgorithmToolkit.LinkedListNode(algo, c)
        if head is None:
            head = tail = n
        else:
            tail.next = n
            tail = n
    answer = is_palindrome(head, algo)
    algo.add_comment("palindrome" if answer else "no palindrome")
    return algo
