"""ForwardList as a stack and List as a queue with two ends."""
from ARgorithmToolkit import ARgorithmError, ForwardList, List, StateSet

def run(values, gone):
    algo = StateSet()
    stack = ForwardList("stack", algo)
    ends = List("ends", algo)
    for i, v in enumerate(values):
        stack.push_front(v)
        if i % 2:
            ends.push_front(v)
        else:
            ends.push_back(v)
    algo.add_comment(f"{stack} {ends}")
    stack.insert("new", 1)
    ends.insert("new", 1)
    for number in gone:
        try:
            stack.remove(number)
            algo.add_comment(f"{stack.front()} {len(stack)}")
            ends.remove(number)
            algo.add_comment(f"{ends.front()} {ends.back()} {len(ends)}")
        except (ARgorithmError, AttributeError) as e:
            algo.add_comment(str(e))
    while True:
        try:
            algo.add_comment(f"pop {stack.pop_front()}")
            algo.add_comment(f"pop {ends.pop_back()}")
        except (ARgorithmError, AttributeError) as e:
            algo.add_comment(f"{type(e).__name__}: {e}")
            break
    return algo
