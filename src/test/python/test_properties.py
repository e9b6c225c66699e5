"""Random sequences of operations against plain Python models, with a fixed seed."""
import random

from ARgorithmToolkit import ARgorithmError, ForwardList, List, Map, PriorityQueue, StateSet, Vector

ROUNDS = 150


def test_vector_behaves_like_a_list():
    rng = random.Random(1)
    algo = StateSet()
    v, model = Vector("v", algo, []), []
    for _ in range(ROUNDS):
        choice = rng.randrange(6)
        value = rng.randrange(5)
        index = rng.randrange(len(model) + 2)
        if choice == 0:
            v.insert(value)
            model.append(value)
        elif choice == 1:
            v.insert(value, index)
            model.insert(index, value)
        elif choice == 2 and value in model:
            v.remove(value=value)
            model.remove(value)
        elif choice == 3 and index < len(model):
            v.remove(index=index)
            del model[index]
        elif choice == 4 and index < len(model):
            v[index] = value
            model[index] = value
        elif choice == 5 and index < len(model):
            v.swap(0, index)
            model[0], model[index] = model[index], model[0]
        assert v.body == model and algo.states[-1].content["state_def"]["body"] == model


def test_map_behaves_like_a_dict():
    rng = random.Random(2)
    algo = StateSet()
    m, model = Map("m", algo), {}
    keys = ["a", "b", 1, True, 2.5, "1"]
    for _ in range(ROUNDS):
        key, value = rng.choice(keys), rng.randrange(9)
        choice = rng.randrange(4)
        if choice < 2:
            m[key] = value
            model[key] = value
        elif choice == 2:
            m.remove(key)
            model.pop(key, None)
        else:
            assert m.get(key, -1) == model.get(key, -1)
        assert list(m) == list(model.items()) and m.body == model and len(m) == len(model)


def test_priority_queue_gives_the_smallest():
    rng = random.Random(3)
    p, model = PriorityQueue("p", StateSet()), []
    for _ in range(ROUNDS):
        if model and rng.random() < 0.4:
            model.sort()
            assert p.peek() == model[0] and p.poll() == model.pop(0)
        else:
            value = (rng.randrange(9), rng.randrange(9))
            p.offer(value)
            model.append(value)
        for at in range(1, len(p.body)):
            assert not p.body[at] < p.body[(at - 1) // 2]
        assert sorted(p.body) == sorted(model)


def test_lists_behave_like_a_list():
    for kind, seed in ((List, 4), (ForwardList, 5)):
        rng = random.Random(seed)
        made, model = kind("l", StateSet()), []
        for _ in range(ROUNDS // 3):
            value, choice = rng.randrange(9), rng.randrange(4)
            index = rng.randrange(len(model) + 1)
            if choice == 0 or (choice == 3 and index == len(model)):
                made.push_front(value)
                model.insert(0, value)
            elif choice == 1 and model:
                assert made.pop_front() == model.pop(0)
            elif choice == 2 and kind is List:
                made.push_back(value)
                model.append(value)
            elif choice == 3:
                made.insert(value, index)
                model.insert(index, value)
            assert made.tolist() == model and len(made) == len(model)
            if model:
                assert made.front() == model[0]


def test_deletes_match_the_nodes_that_left():
    rng = random.Random(6)
    algo = StateSet()
    made, alive = List("l", algo), 0
    for _ in range(ROUNDS // 3):
        if rng.random() < 0.6 or len(made) < 1:
            made.push_back(rng.randrange(9))
        else:
            rng.choice((made.pop_back, made.pop_front))()
        kinds = [state.content["state_type"] for state in algo.states]
        alive = kinds.count("dllnode_declare") - kinds.count("dllnode_delete")
        assert alive == len(made)
    try:
        while True:
            made.pop_front()
    except ARgorithmError:
        pass
    kinds = [state.content["state_type"] for state in algo.states]
    assert kinds.count("dllnode_declare") == kinds.count("dllnode_delete")
