"""When nodes die: the delete states that CPython's reference counts cause, reproduced without reference counts.

Pointers between nodes and lists (any attribute that is itself a node or list) are counted as they are assigned.
An object whose count is zero lives only while a variable, a container, a closure or the like holds it; those are
found by looking: from the frames of the program, its module, the exceptions being handled, suspended generators and
attributes of nodes that are no nodes. Pointers are not followed, so the work does not grow with the length of a list.

To see deaths in the order in which they happen, the program is traced line by line from its first node until no
node is left that can die; programs without nodes never pay. ``settle`` looks for the dead before every state, every
line of the program and at every return.

Values that exist only in the middle of an expression cannot be looked up. A node that was made or returned in the
current expression counts as held until the positions of the instructions show that the expression is done; one that
was in a container when the line began counts as held while operands to the left of the active call may hold it.
Nodes that are recorded in a state, and everything in a cycle, never die.
"""
import sys

from . import utils
from ._scalars import is_scalar

_get_frame = sys._getframe
_id = utils._native_id
_OWN_FILES = utils._OWN_FILES
_THIS_FILE = _get_frame().f_code.co_filename

_SIMPLE, _TRACKED, _SEQUENCE, _DICT, _SET, _FUNCTION, _METHOD, _GENERATOR, _ERROR, _ITERATOR, _CLASS, _OBJECT = range(12)
_kinds = {
    int: _SIMPLE, float: _SIMPLE, str: _SIMPLE, bool: _SIMPLE, type(None): _SIMPLE, list: _SEQUENCE,
    tuple: _SEQUENCE, dict: _DICT, set: _SET, frozenset: _SET,
}
_BOOKKEEPING = ("name", "_id", "algo", "state_generator", "_flag", "size")
_COMPREHENSIONS = ("<listcomp>", "<setcomp>", "<dictcomp>")
_GENERATOR_FLAG = 0x20

_tracked_classes = []
_zero = {}
_complex = {}
_recorded_boxes = {}
_living_nodes = 0
_tracing = False
_settling = False
_frames = []
_generators = {}
_left_by = {}
_errors = []
_boxes = {}
_leaving = None
_raised = None
_epoch = 0
_at_line_start = False
_sequence = 0
_codes = {}
_inert = set()


class _Life:
    """What is counted of a node or list: pointers to it, when and in which order it was seen last, its end.

    ``holder`` and ``variable`` are the frame and the variable that held it last: while they do, nobody need look.
    """

    __slots__ = ("refs", "mark", "order", "seen", "dead", "holder", "variable")

    def __init__(self):
        self.refs = 0
        self.holder = None
        self.variable = None
        self.seen = 0
        self.mark = 0
        self.order = 0
        self.dead = False


class _Code:
    """What is asked again and again of a code object."""

    __slots__ = ("code", "program", "cells", "order", "callees", "generator", "comprehension", "spots", "consumers", "elements")

    def __init__(self, code):
        self.code = code
        self.program = _belongs_to_program(code.co_filename)
        self.cells = code.co_cellvars + code.co_freevars
        self.order = code.co_varnames + code.co_cellvars
        self.callees = code.co_names + code.co_varnames + self.cells
        self.generator = bool(code.co_flags & _GENERATOR_FLAG)
        self.comprehension = code.co_name in _COMPREHENSIONS
        self.spots = None
        self.consumers = {}
        self.elements = {}

    def positions(self):
        """The places of the instructions in the source: (line, last line, column, last column) of each."""
        if self.spots is None:
            self.spots = list(self.code.co_positions())
        return self.spots


def _code(code):
    known = _codes.get(_id(code))
    if known is None:
        known = _codes[_id(code)] = _Code(code)
    return known


def _belongs_to_program(name):
    if utils._program_file is not None:
        return name == utils._program_file
    return not name.startswith(_OWN_FILES)


class _Record:
    """What is known of one running frame of the program.

    ``fresh`` are (value, instruction, True when constructed) triples of what was made or returned in the expression at
    work; ``kept`` are the objects that go into the result of a comprehension; ``line_look`` is the look taken when its
    line began; ``pins`` are objects counted
    as held, and ``boxes`` ids of containers, while the frame waits for a call.
    """

    __slots__ = ("frame", "code", "fresh", "pins", "kept", "boxes", "line_look")

    def __init__(self, frame):
        self.frame = frame
        self.code = _code(frame.f_code)
        self.fresh = []
        self.pins = []
        self.kept = []
        self.boxes = []
        self.line_look = 0


def track(cls):
    """Class decorator: objects of this class and its subclasses are counted; nodes have ``_delete_state``."""
    _tracked_classes.append(cls)
    return cls


def born(thing):
    """Takes note of a new node or list, before its declare state."""
    global _living_nodes
    object.__setattr__(thing, "_life", _Life())
    _zero[_id(thing)] = thing
    if hasattr(type(thing), "_delete_state"):
        _living_nodes += 1
        if not _tracing:
            _start_tracing()
        if _frames:
            top = _frames[-1]
            _receive(top, thing, True)
    for key, value in thing.__dict__.items():
        if key not in _BOOKKEEPING:
            _retain(thing, value)


def assign(holder, key, value):
    """Sets an attribute of a node or list and counts."""
    attributes = holder.__dict__
    if key in _BOOKKEEPING or not hasattr(holder, "_life"):
        attributes[key] = value
        return
    old = attributes.get(key)
    attributes[key] = value
    _retain(holder, value)
    _release(old)


def remove(holder, key):
    """Deletes an attribute of a node or list and counts."""
    if key not in holder.__dict__:
        raise AttributeError(key)
    _release(holder.__dict__.pop(key))


def _retain(holder, value):
    kind = _kinds.get(type(value))
    if kind is None:
        kind = _classify(value)
    if kind == _TRACKED:
        value._life.refs += 1
        if value._life.refs == 1:
            _zero.pop(_id(value), None)
    elif kind != _SIMPLE:
        _complex[_id(holder)] = holder


def _release(value):
    if _kinds.get(type(value)) == _TRACKED:
        _drop_one(value)


def _drop_one(thing):
    thing._life.refs -= 1
    if thing._life.refs == 0 and not thing._life.dead:
        thing._life.order = 0
        _zero[_id(thing)] = thing


def _classify(value):
    """The kind of a value's type, remembered for the next one."""
    cls = type(value)
    module = cls.__module__
    name = cls.__name__
    if isinstance(value, tuple(_tracked_classes)):
        kind = _TRACKED
    elif issubclass(cls, BaseException):
        kind = _ERROR
    elif issubclass(cls, (list, tuple)) or name == "deque":
        kind = _SEQUENCE
    elif issubclass(cls, dict):
        kind = _DICT
    elif issubclass(cls, (set, frozenset)):
        kind = _SET
    elif name == "function":
        kind = _FUNCTION
    elif name == "method":
        kind = _METHOD
    elif name == "generator":
        kind = _GENERATOR
    elif issubclass(cls, type):
        kind = _CLASS
    elif module.startswith("ARgorithmToolkit") or is_scalar(value) or name == "module" or name == "ndarray":
        kind = _SIMPLE
    elif module == "builtins" or module == "itertools" or module == "collections":
        iterating = name.endswith("iterator") or name in ("enumerate", "zip", "map", "filter", "reversed")
        kind = _ITERATOR if iterating else _SIMPLE
    else:
        kind = _OBJECT
    _kinds[cls] = kind
    return kind


# --- recorded states ------------------------------------------------------------------------------


def recorded(state):
    """A state holds what it contains to the end: nodes in it never die."""
    content = state.content
    if not isinstance(content, dict):
        return
    definition = content.get("state_def")
    if _kinds.get(type(content.get("comments"))) != _SIMPLE:
        _keep(content["comments"])
    if isinstance(definition, dict):
        for value in definition.values():
            if _kinds.get(type(value)) != _SIMPLE:
                _keep(value)
    else:
        _keep(definition)


def _keep(value):
    """Keeps a value of a state: the elements of a container now, what is deeper by looking into it later."""
    kind = _kinds.get(type(value))
    if kind == _SEQUENCE or kind == _SET:
        for each in value:
            if _kinds.get(type(each)) != _SIMPLE:
                _keep_nested(each)
    elif kind == _DICT:
        for pair in value.items():
            for each in pair:
                if _kinds.get(type(each)) != _SIMPLE:
                    _keep_nested(each)
    else:
        _keep_nested(value)


def _keep_nested(value):
    kind = _kinds.get(type(value))
    if kind is None:
        kind = _classify(value)
    if kind == _TRACKED:
        _make_immortal(value)
    elif kind != _SIMPLE and _id(value) not in _recorded_boxes:
        _recorded_boxes[_id(value)] = value


def _make_immortal(thing):
    global _living_nodes
    if thing._life.dead:
        return
    thing._life.refs += 1
    _zero.pop(_id(thing), None)
    if thing._life.mark >= 0 and hasattr(type(thing), "_delete_state"):
        _living_nodes -= 1
    thing._life.mark = -1


# --- tracing --------------------------------------------------------------------------------------


def _start_tracing():
    """Traces the frames of the program that run now and those to come."""
    global _tracing
    frame = _get_frame(1)
    running = []
    while frame is not None:
        if _code(frame.f_code).program:
            running.append(frame)
        frame = frame.f_back
    if not running:
        return
    _tracing = True
    utils._settle = settle
    utils._recorded = recorded
    sys.settrace(_on_call)
    for frame in reversed(running):
        if _frames:
            _suspend(_frames[-1])
        _frames.append(_Record(frame))
        frame.f_trace = _on_event


def reset():
    """Forgets everything, for a new run."""
    global _living_nodes
    if not _zero and not _codes:
        return  # nothing has been counted so far
    stop()
    _living_nodes = 0
    _zero.clear()
    _complex.clear()
    _recorded_boxes.clear()
    _codes.clear()
    _inert.clear()


def stop():
    """Ends the tracing; what lives now lives on."""
    global _tracing
    _tracing = False
    sys.settrace(None)
    while _frames:
        _resume(_frames.pop())
    _generators.clear()
    _left_by.clear()
    _errors.clear()


def _on_call(frame, event, argument):
    if not _tracing or event != "call":
        return None
    code = _code(frame.f_code)
    if not code.program:
        return None
    if _frames:
        _refresh(frame)
        building = _is_callback(code.code.co_name, _frames[-1].code)
        settle(calling=building)
        _suspend(_frames[-1], building)
    if code.generator:
        _forget_suspended(frame)
    _frames.append(_Record(frame))
    return _on_event


def _forget_suspended(frame):
    """Drops the record of a suspended generator that goes on; its frame object may be another one than before."""
    values = frame.f_locals
    for key, (record, _) in list(_generators.items()):
        if record.code.code is frame.f_code:
            before = record.frame.f_locals
            if record.frame is frame or all([before.get(name) is values[name] for name in values]):
                del _generators[key]
                return


def _is_callback(name, caller):
    """True when a builtin rather than the program may be the caller, so that values may be in its hands."""
    return name not in caller.callees or "sort" in caller.callees


def _on_event(frame, event, argument):
    global _raised, _at_line_start
    if not _tracing or not _frames:
        return _on_event
    if event == "line":
        top = _frames[-1]
        if top.frame is not frame:
            _unwind_to(frame)
            top = _frames[-1]
        _raised = None
        if top.fresh:
            _forget_finished(top, frame.f_lineno)
        if _zero:
            _at_line_start = True
            settle()
            _at_line_start = False
            top.line_look = _epoch
        if _living_nodes == 0:
            stop()
    elif event == "exception":
        _raised = argument[1]
    elif event == "return":
        _leave(frame, argument)
    return _on_event


def _leave(frame, result):
    """A frame returns, yields or is left by an exception: its variables go before the caller's next step."""
    global _leaving
    if _frames[-1].frame is not frame:
        return
    left = _frames[-1]
    left.fresh = []
    for thing in left.kept:
        _uncount(thing)
    left.kept = []
    settle(result)
    _frames.pop()
    if _raised is not None:
        _left_by.setdefault(_id(_raised), []).append(frame)
        _errors.append(_raised)
    if left.code.generator and not _is_finished(left):
        _generators[_id(frame)] = (left, _frames[-1] if _frames else None)
    for key in [key for key, held in _generators.items() if held[1] is left]:
        del _generators[key]
    if not _frames:
        return
    caller = _frames[-1]
    _refresh(frame)
    _resume(caller)
    name = left.code.code.co_name
    if name == "__init__" and left.code.order:
        result = frame.f_locals.get(left.code.order[0])
    elif "__qualname__" in frame.f_locals and "__module__" in frame.f_locals:
        result = dict(frame.f_locals)
    if _tracked_in(result):
        _receive(caller, result, False)
    _leaving = frame
    settle(result, _is_callback(name, caller.code))
    _leaving = None


def _refresh(frame):
    """Brings the frame objects of the callers up to date: GraalPy does so when one walks to them."""
    caller = _frames[-1].frame
    while frame is not None and frame is not caller:
        frame = frame.f_back


def _receive(record, value, constructed):
    """Takes note of a value that the frame has just made or was given."""
    at = record.frame.f_lasti // 2
    if record.code.comprehension and _is_element(record.code, at):
        for thing in _tracked_in(value):
            record.kept.append(thing)
            _count(thing)
    else:
        record.fresh.append((value, at, constructed))


def _is_finished(record):
    """True when a generator that hands over did so at its last instruction or by an exception, not by a yield."""
    return _raised is not None or record.frame.f_lasti // 2 >= len(record.code.positions()) - 1


def _unwind_to(frame):
    """Puts the records right when a frame ended without an event."""
    while len(_frames) > 1 and _frames[-1].frame is not frame:
        _frames.pop()
        _resume(_frames[-1])


def _suspend(record, building=False):
    """Counts what a frame holds while it waits for a call, so that it need not be looked at again and again."""
    frame = record.frame
    code = record.code
    at = frame.f_lasti // 2
    for value, made_at, constructed in record.fresh:
        if _in_flight(code, made_at, constructed, at):
            _hold(record, value)
    if building:
        for thing in list(_zero.values()):
            if thing._life.seen >= record.line_look and thing._life.mark != _epoch:
                _pin(record, thing)
    if frame.f_locals is frame.f_globals:
        return
    values = frame.f_locals
    for name in values:
        if name not in code.cells:
            _hold(record, values[name])


def _hold(record, value):
    kind = _kinds.get(type(value))
    if kind is None:
        kind = _classify(value)
    if kind == _TRACKED:
        _pin(record, value)
    elif kind != _SIMPLE:
        key = _id(value)
        record.boxes.append(key)
        _boxes[key] = (value, _boxes[key][1] + 1 if key in _boxes else 1)


def _pin(record, thing):
    record.pins.append(thing)
    _count(thing)


def _count(thing):
    thing._life.refs += 1
    if thing._life.refs == 1:
        _zero.pop(_id(thing), None)


def _uncount(thing):
    thing._life.refs -= 1
    if thing._life.refs == 0 and not thing._life.dead:
        _zero[_id(thing)] = thing


def _resume(record):
    for thing in record.pins:
        _uncount(thing)
    record.pins = []
    for key in record.boxes:
        value, count = _boxes.pop(key)
        if count > 1:
            _boxes[key] = (value, count - 1)
    record.boxes = []


# --- expressions ----------------------------------------------------------------------------------


def _encloses(outer, inner):
    return (
        None not in outer
        and None not in inner
        and (outer[0], outer[2]) <= (inner[0], inner[2])
        and (inner[1], inner[3]) <= (outer[1], outer[3])
    )


def _last_consumer(code, made_at):
    """(index of the last instruction of the statement around instruction ``made_at``, True when it starts a loop)."""
    known = code.consumers.get(made_at)
    if known is None:
        known = code.consumers[made_at] = _find_last_consumer(code.positions(), made_at)
    return known


def _find_last_consumer(positions, made_at):
    if made_at >= len(positions):
        return made_at, False
    inner = positions[made_at]
    last, loop = made_at, False
    for at in range(made_at + 1, len(positions)):
        outer = positions[at]
        if outer != inner and _encloses(outer, inner) and _shares_first_line(positions, made_at, outer):
            last = at
            loop = positions[at - 1] == outer and at - 1 > made_at
    loop = loop and any([_encloses(positions[last], p) for p in positions[last + 1 :] if p != positions[last]])
    return last, loop


def _shares_first_line(positions, made_at, outer):
    """False for the header of a block around the statement, which is no part of the expression."""
    if positions[made_at][0] == outer[0]:
        return True
    return any([p != outer and p[0] == outer[0] and _encloses(outer, p) for p in positions[:made_at]])


def _in_flight(code, made_at, constructed, at):
    """True when an object made at one instruction may be an operand while the instruction ``at`` is a call at work."""
    positions = code.positions()
    if at == made_at:
        return not constructed and not code.comprehension
    last, loop = _last_consumer(code, made_at)
    if loop and _spans(positions[last], positions[at][0]):
        return True
    if _encloses(positions[at], positions[made_at]):
        return False
    return made_at < at < last or _is_assigned_later(positions, made_at, at)


def _is_assigned_later(positions, made_at, at):
    """True for the right side of an assignment, which is made before the expressions of its target."""
    made, active = positions[made_at], positions[at]
    if made_at >= at or None in made or None in active or made[0] != active[0] or active[3] > made[2]:
        return False
    return all([p[0] == made[0] for p in positions[made_at:at]])


def _is_element(code, made_at):
    """True when nothing inside the comprehension uses up the object: it goes into the result."""
    known = code.elements.get(made_at)
    if known is None:
        positions = code.positions()
        whole = max([(p[1], p[3]) for p in positions if None not in p])
        known = code.elements[made_at] = not any([
            p != positions[made_at] and _encloses(p, positions[made_at]) and (p[1], p[3]) != whole
            for p in positions[made_at + 1 :]
        ])
    return known


def _spans(position, line):
    return position[0] <= line <= position[1]


def _forget_finished(record, line):
    """Drops the fresh objects whose statement is done when ``line`` is about to run."""
    code = record.code
    positions = code.positions()
    at = record.frame.f_lasti // 2
    kept = []
    for fresh in record.fresh:
        made_at = fresh[1]
        last, loop = _last_consumer(code, made_at)
        if loop and _spans(positions[last], line):
            kept.append(fresh)
        elif line == positions[made_at][0]:
            if made_at < at < last:
                kept.append(fresh)
        elif any([positions[i][0] == line for i in range(made_at + 1, last + 1)]):
            kept.append(fresh)
    record.fresh = kept


def _may_wait(record):
    """True when operands to the left of the call at work may hold what the frame took from a container."""
    positions = record.code.positions()
    at = record.frame.f_lasti // 2
    if at >= len(positions):
        return False
    active = positions[at]
    last, _ = _last_consumer(record.code, at)
    if last == at:
        return False
    left = [
        p for p in positions[:at]
        if None not in p and p[0] == active[0] and (p[1], p[3]) <= (active[0], active[2]) and _encloses(positions[last], p)
    ]
    return any([any([_encloses(p, q) and p != q for q in left]) for p in left])


# --- looking --------------------------------------------------------------------------------------


def settle(result=None, calling=False):
    """Emits the delete states of the nodes that died since the last time; ``result`` is a value being returned.

    ``calling`` is True when the program calls a function of its own: then a builtin may be at work that keeps what it
    took out of a container, as ``list.sort`` does.
    """
    global _settling
    if _settling or not _zero or not _tracing:
        return
    if _frames:
        _refresh(_get_frame(1))
        if _all_in_variables(_frames[-1]):
            return
    _settling = True
    try:
        while _zero and _settle_once(result, calling):
            pass
    finally:
        _settling = False


def _all_in_variables(top):
    """True when every object is still in the variable of the running frame in which it was seen last."""
    values = top.frame.f_locals
    for thing in _zero.values():
        life = thing._life
        if life.holder is not top or values.get(life.variable) is not thing:
            return False
        if _at_line_start:
            life.seen = _epoch
    return True


def _settle_once(result, calling):
    waiting = calling or None
    held = _look(result)
    dead = [thing for thing in _zero.values() if thing._life.mark != _epoch]
    if not dead:
        return False
    dead.sort(key=_order_of)
    any_died = False
    for thing in dead:
        if thing._life.refs or thing._life.dead:
            continue
        if _frames and not _at_line_start and thing._life.seen >= _frames[-1].line_look:
            if waiting is None:
                waiting = _may_wait(_frames[-1])
            if waiting:
                continue
        _die(thing, held)
        any_died = True
    return any_died


def _order_of(thing):
    return thing._life.order


def _look(result):
    """Marks every tracked object that is held; returns the ids of the containers met."""
    global _epoch
    _epoch += 1
    stack = [thing for thing in _complex.values() if thing._life.refs]
    stack.extend([value for value, _ in _boxes.values()])
    stack.extend(_recorded_boxes.values())
    stack.append(_raised)
    stack.append(sys.exc_info()[1])
    for record, _ in _generators.values():
        stack.append(record.frame.f_locals)
    seen = set()
    for record in _frames[:-1]:
        if record.frame.f_locals is not record.frame.f_globals:
            for name in record.code.cells:
                stack.append(record.frame.f_locals.get(name))
    program = None
    if _frames:
        top = _frames[-1]
        program = top.frame
        stack.extend([
            value for name, value in program.f_globals.items()
            if _kinds.get(type(value)) != _SIMPLE and _id(value) not in _inert and name != "__builtins__"
        ])
        if program.f_locals is not program.f_globals:
            values = program.f_locals
            for name, value in values.items():
                if _kinds.get(type(value)) == _TRACKED:
                    value._life.holder, value._life.variable = top, name
            stack.extend(reversed(_variables(program)))
        at = program.f_lasti // 2
        stack.extend([
            value for value, made_at, constructed in top.fresh
            if _at_line_start or _in_flight(top.code, made_at, constructed, at)
        ])
    frame = _get_frame(2)
    while frame is not None and frame is not program:
        if frame is not _leaving and frame.f_code.co_filename != _THIS_FILE and frame.f_locals is not frame.f_globals:
            stack.extend(frame.f_locals.values())
        frame = frame.f_back
    stack.append(result)
    _visit(stack, seen)
    return seen


def _variables(frame):
    """The values of a function's variables in the order in which a returning function drops them."""
    values = frame.f_locals
    names = _code(frame.f_code).order
    ordered = [values[name] for name in names if name in values]
    if len(ordered) < len(values):
        ordered.extend([values[name] for name in values if name not in names])
    return ordered


def _visit(stack, seen):
    """Marks what is reachable, in the order in which it would be released, without following pointers of nodes."""
    global _sequence
    while stack:
        value = stack.pop()
        kind = _kinds.get(type(value))
        if kind == _SIMPLE:
            continue
        if kind is None:
            kind = _classify(value)
            if kind == _SIMPLE:
                continue
        if kind == _TRACKED:
            _sequence += 1
            value._life.order = _sequence
            if _at_line_start:
                value._life.seen = _epoch
            if value._life.mark != -1:
                value._life.mark = _epoch
            if _id(value) not in _complex:
                continue
        key = _id(value)
        if key not in seen:
            seen.add(key)
            stack.extend(reversed(_parts(value, kind)))


def _parts(value, kind):
    """What a value holds, in the order of release."""
    if kind == _SEQUENCE:
        return [each for each in reversed(value) if _kinds.get(type(each)) != _SIMPLE]
    if kind == _DICT:
        return [each for pair in value.items() for each in pair]
    if kind == _SET:
        return list(value)
    if kind == _TRACKED:
        return [
            each for key, each in value.__dict__.items()
            if key not in _BOOKKEEPING and _kinds.get(type(each)) != _TRACKED
        ]
    if kind == _FUNCTION:
        parts = _function_parts(value)
        if not parts:
            _inert.add(_id(value))
        return parts
    if kind == _METHOD:
        return [value.__self__, value.__func__]
    if kind == _GENERATOR:
        frame = value.gi_frame
        return [] if frame is None else [*frame.f_locals.values(), value.gi_yieldfrom]
    if kind == _ERROR:
        return _error_parts(value)
    if kind == _ITERATOR:
        return _iterator_parts(value)
    if kind == _CLASS:
        if value.__module__ == "builtins" or value.__module__.startswith("ARgorithmToolkit"):
            _inert.add(_id(value))
            return []
        return list(vars(value).values())
    return _object_parts(value)


def _function_parts(function):
    parts = list(function.__defaults__ or ())
    for cell in function.__closure__ or ():
        try:
            parts.append(cell.cell_contents)
        except ValueError:
            pass
    return parts


def _error_parts(error):
    """An exception keeps the variables of the frames it left, innermost first.

    They are taken from ``_left_by``: to ask for the traceback while the exception travels would cut it short.
    """
    parts = [each for frame in _left_by.get(_id(error), ()) for each in _variables(frame)]
    parts.extend([error.__context__, error.__cause__, error.args])
    parts.extend(getattr(error, "__dict__", {}).values())
    return parts


def _iterator_parts(iterator):
    try:
        return list(iterator.__reduce__()[1:])
    except Exception:
        return []


def _object_parts(value):
    parts = list(getattr(value, "__dict__", {}).values())
    for cls in type(value).__mro__:
        slots = cls.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ("__dict__", "__weakref__"):
                try:
                    parts.append(getattr(value, name))
                except AttributeError:
                    pass
    return parts


def _tracked_in(value):
    """The tracked objects in a value that a call returned, in the order of release."""
    found = []
    stack = [value]
    seen = set()
    while stack:
        each = stack.pop()
        kind = _kinds.get(type(each))
        if kind is None:
            kind = _classify(each)
        if kind == _SIMPLE:
            continue
        if kind == _TRACKED:
            found.append(each)
        elif _id(each) not in seen and kind != _CLASS and kind != _FUNCTION:
            seen.add(_id(each))
            stack.extend(reversed(_parts(each, kind)))
    return found


# --- dying ----------------------------------------------------------------------------------------


def _die(first, seen):
    """Emits the delete of an object and of all that only it held: its attributes go in the order of insertion."""
    stack = [first]
    while stack:
        thing = stack.pop()
        if thing._life.dead or thing._life.refs or (thing is not first and thing._life.mark == _epoch):
            continue
        _bury(thing)
        freed = []
        for key, value in thing.__dict__.items():
            if key in _BOOKKEEPING:
                continue
            kind = _kinds.get(type(value))
            if kind == _TRACKED:
                _drop_one(value)
                freed.append(value)
            elif kind != _SIMPLE and kind is not None and _id(value) not in seen:
                freed.extend(_tracked_in(value))
        stack.extend(reversed(freed))


def _bury(thing):
    global _living_nodes
    thing._life.dead = True
    _zero.pop(_id(thing), None)
    _complex.pop(_id(thing), None)
    make = getattr(thing, "_delete_state", None)
    if make is not None:
        _living_nodes -= 1
        thing.algo.add_state(make())
