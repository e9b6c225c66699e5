"""Joins intervals that meet."""
from dataclasses import dataclass
from typing import List, Optional
import ARgorithmToolkit

@dataclass(frozen=True)
class Interval:
    start: int
    end: int

    def __post_init__(self):
        if self.start > self.end:
            raise ValueError(f"{self.start} > {self.end}")

    def join(self, other: "Interval") -> Optional["Interval"]:
        if other.start > self.end:
            return None
        return Interval(self.start, max(self.end, other.end))

def merge(intervals: List[Interval], algo) -> List[Interval]:
    merged = []
    for interval in sorted(intervals, key=lambda i: i.start):
        joined = merged[-1].join(interval) if merged else None
        if joined:
            algo.add_comment(f"{merged[-1]} + {interval} = {joined}")
            merged[-1] = joined
        else:
            merged.append(interval)
    return merged

def run(pairs):
    algo = ARgorithmToolkit.StateSet()
    result = merge([Interval(*pair) for pair in pairs], algo)
    v = ARgorithmToolkit.Vector("merged", algo)
    for interval in result:
        v.insert([interval.start, interval.end])
    algo.add_comment(len({hash(i) for i in result}))
    return algo
