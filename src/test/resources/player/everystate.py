"""Makes a state of every type that the toolkit records, and some shapes that are hard to draw."""

from ARgorithmToolkit import (
    Array,
    DoublyLinkedList,
    DoublyLinkedListNode,
    LinkedList,
    LinkedListNode,
    Map,
    PriorityQueue,
    Queue,
    Set,
    Stack,
    StateSet,
    String,
    Variable,
    Vector,
)


def run():
    algo = StateSet()
    algo.add_comment("Here is every state there is")

    row = Array("row", algo, [4, 2, 7])
    row[1]
    row[-1] = 9
    row.compare(0, 1)
    row.swap(0, 2)
    grid = Array("grid", algo, [[1, 2], [3, 4]])
    grid[1, 0] = 5
    cube = Array("cube", algo, [[[1, 2], [3, 4]], [[5, 6], [7, 8]]])
    cube[1, 0, 1]

    names = Vector("names", algo, ["ann", "bob"])
    names.insert("cid")
    names[0]
    names[1] = "bea"
    names.compare(0, 2, lambda one, other: one > other)
    names.swap(0, 1)
    names.remove("cid")

    word = String("word", algo, "cat")
    word[0]
    word.append("ch")

    plates = Stack("plates", algo)
    plates.push(1)
    plates.push(2)
    plates.top()
    plates.pop()

    line = Queue("line", algo)
    line.push("first")
    line.push("second")
    line.front()
    line.back()
    line.pop()

    urgent = PriorityQueue("urgent", algo)
    for job in (5, 3, 8):
        urgent.offer(job)
    urgent.peek()
    urgent.poll()

    ages = Map("ages", algo)
    ages["zoe"] = 30
    ages[7] = 31
    ages["zoe"]
    ages.get("nobody")
    ages["names"] = names
    del ages[7]

    Vector("dist", algo, [0.5, float("inf"), float("-inf"), float("nan")])

    seen = Set("seen", algo, [1, 2])
    seen.add(3)
    seen.find(2)
    seen.find(9)
    seen.remove(1)

    count = Variable("count", algo, 1)
    count.value = 2

    chain = LinkedList("chain", algo)
    first = LinkedListNode(algo, "a")
    second = LinkedListNode(algo, "b")
    first.next = second
    chain.head = first
    second.value = "c"
    lost = LinkedListNode(algo, "lost")
    del lost

    both = DoublyLinkedList("both", algo)
    left = DoublyLinkedListNode(algo, 1)
    right = DoublyLinkedListNode(algo, 2)
    left.next = right
    right.prev = left
    both.head = left
    both.tail = right
    right.value = 4
    gone = DoublyLinkedListNode(algo, 3)
    del gone
    return algo
