"""ARgorithmToolkit: data structures that record every step of an algorithm as a state.

A program makes a StateSet and structures that write to it, and returns the StateSet. This package runs in a sandbox
in which every import costs time, so it uses nothing of the standard library.
"""
from .array import Array
from .doublylinkedlist import DoublyLinkedList, DoublyLinkedListNode, List
from .linkedlist import ForwardList, LinkedList, LinkedListNode
from .map import Map
from .priorityqueue import PriorityQueue
from .queue import Queue
from .set import Set
from .stack import Stack
from .string import String
from .utils import (
    ARgorithmClientError,
    ARgorithmError,
    ARgorithmHashable,
    ARgorithmStructure,
    State,
    StateSet,
    Variable,
)
from .vector import Vector
