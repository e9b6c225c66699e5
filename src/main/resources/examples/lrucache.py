"""An LRU cache: a map finds a page, a doubly linked list remembers who was used last."""

import ARgorithmToolkit


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    room = kwargs["room"]
    if room < 1:
        raise ARgorithmToolkit.ARgorithmClientError("A cache needs room for at least one page")
    recent = ARgorithmToolkit.DoublyLinkedList("recent", algo, comments="Newest first")
    where = ARgorithmToolkit.Map("where", algo, comments="From a page to its node")
    hits = ARgorithmToolkit.Variable("hits", algo, 0, comments="Pages that were there already")
    for page in kwargs["pages"]:
        algo.add_comment(f"Somebody asks for page {page}")
        node = where.get(page, comments=f"Page {page} is in the cache")
        if node is not None:
            hits.value += 1
            take_out(recent, node)
        else:
            if len(where) == room:
                oldest = recent.tail
                algo.add_comment(f"There is no room: page {oldest.value} is the oldest and goes")
                take_out(recent, oldest)
                where.remove(oldest.value, comments=f"Page {oldest.value} is forgotten")
            node = ARgorithmToolkit.DoublyLinkedListNode(algo, page, comments=f"Load page {page}")
            where.set(page, node, comments=f"Remember where page {page} is")
        put_in_front(recent, node)
    algo.add_comment(f"{hits.value} of {len(kwargs['pages'])} pages were there already")
    return algo


def take_out(recent, node):
    """Closes the gap that the node leaves."""
    if node.prev is not None:
        node.prev.next = node.next
    else:
        recent.head = node.next
    if node.next is not None:
        node.next.prev = node.prev
    else:
        recent.tail = node.prev
    node.prev = None
    node.next = None


def put_in_front(recent, node):
    """Makes the node the newest one."""
    if recent.head is None:
        recent.tail = node
    else:
        node.next = recent.head
        recent.head.prev = node
    recent.head = node
