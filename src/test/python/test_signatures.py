"""Every public name, signature and default, read by introspection."""
import inspect

import ARgorithmToolkit as ar

CLASSES = (
    "ARgorithmError ARgorithmClientError State StateSet ARgorithmHashable ARgorithmStructure Variable Vector Stack Queue "
    "PriorityQueue Array String LinkedList LinkedListNode ForwardList DoublyLinkedList DoublyLinkedListNode List Map Set"
).split()
MODULES = (
    "utils array vector string stack queue priorityqueue linkedlist doublylinkedlist map set encoders"
).split()
MEMBERS = {
    "utils": "ARgorithmError ARgorithmClientError State StateSet ARgorithmHashable ARgorithmStructure Variable",
    "array": "check_dimensions ArrayState ArrayIterator Array",
    "vector": "VectorState VectorIterator Vector",
    "string": "StringState StringIterator String",
    "stack": "StackState Stack",
    "queue": "QueueState Queue",
    "priorityqueue": "PriorityQueueState PriorityQueue",
    "linkedlist": "LinkedListNodeState LinkedListNode LinkedListState LinkedList ForwardListIterator ForwardList",
    "doublylinkedlist":
        "DoublyLinkedListNodeState DoublyLinkedListNode DoublyLinkedListState DoublyLinkedList ListIterator List",
    "map": "MapState MapIterator Map",
    "set": "SetState Set",
    "encoders": "serialize StateEncoder",
}
BASES = {
    "Array Vector Stack Queue PriorityQueue Map Set": (ar.ARgorithmStructure,),
    "Variable String LinkedListNode LinkedList DoublyLinkedListNode DoublyLinkedList":
        (ar.ARgorithmStructure, ar.ARgorithmHashable),
    "ForwardList": (ar.LinkedList,),
    "List": (ar.DoublyLinkedList,),
}
SIGNATURES = """
ARgorithmError(*args)
ARgorithmClientError(*args)
State(**kwargs)
StateSet()
StateSet.add_state(state)
StateSet.add_comment(comments)
Variable(name, algo, value=None, comments='')
Array(name, algo, data=None, shape=None, fill=0, dtype=<class 'int'>, comments='')
Array.__getitem__(key, comments='')
Array.__setitem__(key, value)
Array.compare(index1, index2, func=None, comments='')
Array.swap(index1, index2, comments='')
Array.shape()
Array.tolist()
array.ArrayState(name, _id)
array.ArrayIterator(array)
Vector(name, algo, data=None, comments='')
Vector.__getitem__(key, comments='')
Vector.insert(value, index=None, comments='')
Vector.remove(value=None, index=None, comments='')
Vector.compare(index1, index2, func=None, comments='')
Vector.swap(index1, index2, comments='')
vector.VectorState(name, _id)
String(name, algo, body='', comments='')
String.append(value, comments='')
Stack(name, algo, comments='')
Stack.push(element, comments='')
Stack.pop(comments='')
Stack.top(comments='')
Stack.empty()
stack.StackState(name)
Queue(name, algo, comments='')
Queue.push(element, comments='')
Queue.pop(comments='')
Queue.front(comments='')
Queue.back(comments='')
PriorityQueue(name, algo, comments='')
PriorityQueue.offer(element, comments='')
PriorityQueue.poll(comments='')
PriorityQueue.peek(comments='')
Map(name, algo, comments='')
Map.set(key, value, comments='')
Map.get(key, default=None, comments='')
Map.remove(key, comments='')
Map.keys()
Map.values()
Set(name, algo, data=None, comments='')
Set.add(key, comments='')
Set.remove(key, comments='')
Set.find(key, comments='')
Set.union(other, comments='')
Set.intersection(other, comments='')
Set.difference(other, comments='')
LinkedListNode(algo, value=None, comments='')
LinkedList(name, algo, head=None, comments='')
ForwardList(name, algo, comments='')
ForwardList.push_front(value)
ForwardList.insert(value, index=0)
ForwardList.pop_front()
ForwardList.front()
ForwardList.remove(value)
ForwardList.tolist()
DoublyLinkedListNode(algo, value=None, comments='')
DoublyLinkedList(name, algo, head=None, comments='')
List(name, algo, comments='')
List.push_front(value)
List.push_back(value)
List.insert(value, index=None)
List.pop_front()
List.pop_back()
List.front()
List.back()
List.remove(value)
encoders.serialize(cls)
array.check_dimensions(data)
""".strip().splitlines()
STATE_MAKERS = """
array.ArrayState.array_declare(body, comments='')
array.ArrayState.array_iter(body, index, value=None, last_value=None, comments='')
array.ArrayState.array_swap(body, indexes, comments='')
array.ArrayState.array_compare(body, indexes, comments='')
vector.VectorState.vector_declare(body, comments='')
vector.VectorState.vector_iter(body, index, value=None, last_value=None, comments='')
vector.VectorState.vector_remove(body, index, comments='')
vector.VectorState.vector_insert(body, element, index, comments='')
vector.VectorState.vector_swap(body, indexes, comments='')
vector.VectorState.vector_compare(body, indexes, comments='')
string.StringState.string_declare(body, comments='')
string.StringState.string_iter(body, index, comments='')
string.StringState.string_append(body, element, comments='')
stack.StackState.stack_declare(body, comments='')
stack.StackState.stack_push(body, element, comments='')
stack.StackState.stack_pop(body, comments='')
stack.StackState.stack_top(body, comments='')
queue.QueueState.queue_declare(body, comments='')
queue.QueueState.queue_push(body, element, comments='')
queue.QueueState.queue_pop(body, comments='')
queue.QueueState.queue_front(body, comments='')
queue.QueueState.queue_back(body, comments='')
priorityqueue.PriorityQueueState.priorityqueue_declare(body, comments='')
priorityqueue.PriorityQueueState.priorityqueue_offer(body, element, comments='')
priorityqueue.PriorityQueueState.priorityqueue_poll(body, comments='')
priorityqueue.PriorityQueueState.priorityqueue_peek(body, comments='')
map.MapState.map_declare(body, comments='')
map.MapState.map_set(body, key, value, last_value='none', comments='')
map.MapState.map_get(body, key, value, comments='')
map.MapState.map_remove(body, key, value, comments='')
set.SetState.set_declare(body, comments='')
set.SetState.set_add(body, key, comments='')
set.SetState.set_remove(body, key, comments='')
set.SetState.set_find(body, key, found, comments='')
linkedlist.LinkedListNodeState.llnode_declare(value, next_node, comments='')
linkedlist.LinkedListNodeState.llnode_iter(value, next_node, last_value=None, comments='')
linkedlist.LinkedListNodeState.llnode_next(value, next_node, last_next=None, comments='')
linkedlist.LinkedListNodeState.llnode_delete(comments='')
linkedlist.LinkedListState.ll_declare(head, comments='')
linkedlist.LinkedListState.ll_head(head, last_head='none', comments='')
doublylinkedlist.DoublyLinkedListNodeState.dllnode_declare(value, next_node, prev_node, comments='')
doublylinkedlist.DoublyLinkedListNodeState.dllnode_iter(value, next_node, prev_node, last_value=None, comments='')
doublylinkedlist.DoublyLinkedListNodeState.dllnode_next(value, next_node, prev_node, last_next=None, comments='')
doublylinkedlist.DoublyLinkedListNodeState.dllnode_prev(value, next_node, prev_node, last_prev=None, comments='')
doublylinkedlist.DoublyLinkedListNodeState.dllnode_delete(comments='')
doublylinkedlist.DoublyLinkedListState.dll_declare(head, tail, comments='')
doublylinkedlist.DoublyLinkedListState.dll_head(head, tail, last_head='none', comments='')
doublylinkedlist.DoublyLinkedListState.dll_tail(head, tail, last_tail='none', comments='')
""".strip().splitlines()
ATTRIBUTES = {
    "Array": "state_generator algo body dtype", "Stack": "state_generator algo body",
    "Vector": "_id state_generator algo body", "String": "_id state_generator algo body",
    "Queue": "_id state_generator algo body", "PriorityQueue": "_id state_generator algo body",
    "LinkedList": "name _id algo state_generator _flag head",
    "DoublyLinkedList": "name _id algo state_generator _flag head tail",
    "ForwardList": "name _id algo state_generator _flag head size",
    "List": "name _id algo state_generator _flag head tail size",
}


def test_top_level_names():
    public = {name for name in vars(ar) if not name.startswith("_")}
    assert public == set(CLASSES) | set(MODULES), public ^ (set(CLASSES) | set(MODULES))
    assert not hasattr(ar, "__all__")
    for name in MODULES:
        assert type(getattr(ar, name)).__name__ == "module"


def test_module_members():
    for module, names in MEMBERS.items():
        for name in names.split():
            member = getattr(getattr(ar, module), name)
            assert member.__module__ == "ARgorithmToolkit." + module, (module, name)


def test_bases():
    for names, bases in BASES.items():
        for name in names.split():
            assert getattr(ar, name).__bases__ == bases, name


def signature_of(path):
    thing = ar
    for part in path.split("."):
        thing = getattr(thing, part)
    text = str(inspect.signature(thing))
    inside = text[1 : text.rindex(")")]
    return "(" + inside.removeprefix("self").removeprefix(", ") + ")"


def test_signatures():
    for line in SIGNATURES:
        path, _, rest = line.partition("(")
        assert signature_of(path) == "(" + rest, (path, signature_of(path))


def test_state_makers_are_those_of_the_table_with_its_defaults():
    makers = []
    for module in MODULES:
        for name, cls in vars(getattr(ar, module)).items():
            if name.endswith("State") and name != "State" and cls.__module__ == "ARgorithmToolkit." + module:
                for method in vars(cls):
                    if not method.startswith("_"):
                        path = "%s.%s.%s" % (module, name, method)
                        makers.append(path + signature_of(path))
    assert sorted(makers) == sorted(STATE_MAKERS), set(makers) ^ set(STATE_MAKERS)


def test_an_old_pointer_may_be_left_out():
    heads = ar.linkedlist.LinkedListState("l", "lid")
    assert heads.ll_head(None).content["state_def"] == {
        "id": "lid", "variable_name": "l", "head": "none", "last_head": "none",
    }
    nodes = ar.doublylinkedlist.DoublyLinkedListNodeState("n", "nid")
    assert nodes.dllnode_prev(1, None, None).content["state_def"]["last_prev"] == "none"


def test_attributes_in_order():
    algo = ar.StateSet()
    for name, attributes in ATTRIBUTES.items():
        arguments = ("x", algo, [1]) if name == "Array" else ("x", algo)
        made = getattr(ar, name)(*arguments)
        assert list(vars(made)) == attributes.split(), (name, list(vars(made)))
    assert list(vars(ar.LinkedListNode(algo))) == "name _id algo state_generator _flag value next".split()
    assert list(vars(ar.DoublyLinkedListNode(algo))) == "name _id algo state_generator _flag value prev next".split()
