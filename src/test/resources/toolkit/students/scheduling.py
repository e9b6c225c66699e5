"""Jobs in a PriorityQueue and in a heap of dataclasses."""
import heapq
import itertools
from dataclasses import dataclass, field, astuple, replace
import ARgorithmToolkit

@dataclass(order=True)
class Job:
    priority: int
    number: int
    name: str = field(compare=False, default="?")
    log: list = field(compare=False, default_factory=list, repr=False)

def run(jobs):
    algo = ARgorithmToolkit.StateSet()
    queue = ARgorithmToolkit.PriorityQueue("queue", algo)
    counter = itertools.count(1)
    heap = []
    for name, priority in jobs:
        number = next(counter)
        queue.offer((priority, number))
        heapq.heappush(heap, Job(priority, number, name))
    while heap:
        job = heapq.heappop(heap)
        top = queue.poll(comments=job.name)
        job.log.append("ran")
        assert top == (job.priority, job.number)
        algo.add_comment(repr(job))
        if job.priority < 0:
            later = replace(job, priority=job.priority + 5, name=job.name.upper())
            heapq.heappush(heap, later)
            queue.offer((later.priority, later.number))
    algo.add_comment(str(astuple(job) if jobs else ()))
    return algo
