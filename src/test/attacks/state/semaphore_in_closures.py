# cases: 74
# aim: find semaphores in whatever functions of the sandbox hold on to
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    seen, left = set(), list(sys.modules.values())
    while left:
        each = left.pop()
        if id(each) in seen or len(seen) > 20000:
            continue
        seen.add(id(each))
        name = getattr(each, "__name__", "")
        if isinstance(name, str) and ("SemLock" in name or "_multiprocessing_graalpy" == name):
            print("breached", each)
        for part in ("__dict__", "__globals__", "__kwdefaults__"):
            found = getattr(each, part, None)
            if hasattr(found, "values"):
                left.extend(found.values())
        for cell in getattr(each, "__closure__", None) or ():
            left.append(cell.cell_contents)
        left.extend(getattr(each, "__defaults__", None) or ())
        if isinstance(each, (list, tuple)):
            left.extend(each)
        if isinstance(each, dict):
            left.extend(each.values())
    print("looked at everything")
    return algo
