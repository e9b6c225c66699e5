"""A program that touches every structure a little: what a worker practises before the first real one.

It is no packaged module; `WorkerTraining` runs it as a program.
"""

import ARgorithmToolkit


def run(n):
    algo = ARgorithmToolkit.StateSet()
    numbers = ARgorithmToolkit.Array("numbers", algo, data=list(range(n, 0, -1)), comments="falling")
    for end in range(n - 1, 0, -1):
        for i in range(end):
            if numbers.compare(i, i + 1) > 0:
                numbers.swap(i, i + 1, comments=f"{numbers[i]} and {numbers[i + 1]} change places")
    total = ARgorithmToolkit.Variable("total", algo, 0)
    for number in numbers:
        total.value += int(number)
    stack = ARgorithmToolkit.Stack("stack", algo)
    queue = ARgorithmToolkit.Queue("queue", algo)
    heap = ARgorithmToolkit.PriorityQueue("heap", algo)
    vector = ARgorithmToolkit.Vector("vector", algo)
    seen = ARgorithmToolkit.Set("seen", algo)
    names = ARgorithmToolkit.Map("names", algo)
    for number in range(n):
        stack.push(number)
        queue.push(number)
        heap.offer(-number)
        vector.insert(number)
        seen.add(number % 3)
        names.set(number, str(number))
    for _ in range(n):
        stack.pop()
        queue.pop()
        heap.poll()
    ARgorithmToolkit.String("word", algo, "word").append("s")
    linked = ARgorithmToolkit.List("linked", algo)
    doubly = ARgorithmToolkit.DoublyLinkedList("doubly", algo)
    for number in range(3):
        linked.push_front(number)
        linked.insert(number)
        doubly.head = ARgorithmToolkit.DoublyLinkedListNode(algo, number)
    return algo
