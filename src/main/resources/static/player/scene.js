// What there is to see at a step: structures, what the step touches, chains of nodes. No DOM here.
import { entries, position, reference, same, text } from "./values.js";

const MOST_SHOWN = 8;
const MOST_SHOWN_OF_ALL = 60;
const MOST_NODES = 200;
const NODES = new Set(["llnode", "dllnode"]);
const LISTS = new Set(["ll", "dll"]);

/**
 * The scene at a step.
 *
 * `structures` are in the order of their declaration; with many of them only those are shown that
 * were touched last, unless `all` is set.
 */
export function scene(timeline, step, all = false) {
  const live = timeline.sceneAt(step);
  const current = timeline.ownerAt(step);
  const nodes = new Map();
  const lists = [];
  const others = [];
  for (const [number, at] of live) {
    const kind = timeline.structures[number].kind;
    if (NODES.has(kind)) nodes.set(number, at);
    else (LISTS.has(kind) ? lists : others).push([number, at]);
  }
  const chains = chainsOf(timeline, lists, nodes, current, step);
  const most = all ? MOST_SHOWN_OF_ALL : MOST_SHOWN;
  const latest = [...others].sort((a, b) => b[1] - a[1]).slice(0, most);
  const shown = latest
    .sort((a, b) => a[0] - b[0])
    .map(([number, at]) => item(timeline, number, at, number === current));
  const state = timeline.state(step);
  return {
    step,
    state,
    mark: timeline.mark(step),
    structures: [...shown, ...chains.slice(0, most)],
    hidden: others.length - shown.length + Math.max(0, chains.length - most),
    loose: current < 0 && timeline.mark(step) !== "say" ? state : null,
  };
}

/** One structure with what the current step touches of it. */
function item(timeline, number, at, isCurrent) {
  const state = timeline.state(at);
  const { kind } = timeline.structures[number];
  const before = timeline.before(at);
  const old = isCurrent && before >= 0 ? timeline.state(before).state_def : null;
  return {
    number,
    kind,
    drawing: timeline.model.structures[kind].drawing,
    name: text(state.state_def.variable_name),
    def: state.state_def,
    mark: isCurrent ? timeline.mark(at) : null,
    touched: isCurrent ? touched(timeline.model, state, old) : NOTHING,
    old,
  };
}

const NOTHING = { cells: new Set(), keys: new Set(), taken: [], pointer: null, content: false };

/** Which parts of its structure a state touches. */
export function touched(model, state, old) {
  const rules = model.states.get(state.state_type)?.touches ?? {};
  const def = state.state_def;
  const result = { ...NOTHING, cells: new Set(), keys: new Set(), taken: [] };
  const size = sizeOf(def.body);
  for (const field of rules.cell ?? []) addCell(result.cells, def[field], def.body);
  if (rules.first && size > 0) result.cells.add("0");
  if (rules.last && size > 0) result.cells.add(String(size - 1));
  if (rules.element) newest(def, old, def[rules.element]).forEach((at) => result.cells.add(at));
  if (rules.member && Array.isArray(def.body)) {
    const at = def.body.findIndex((member) => same(member, def[rules.member]));
    if (at >= 0) result.cells.add(String(at));
  }
  if (rules.ending) {
    const long = [...text(def[rules.ending])].length;
    for (let i = Math.max(0, size - long); i < size; i++) result.cells.add(String(i));
  }
  if (rules.pair) result.keys.add(keyOf(def[rules.pair]));
  if (rules.taken && old) result.taken = taken(rules.taken, def.body, old.body);
  if (rules.pointer) result.pointer = rules.pointer;
  if (rules.content) result.content = true;
  return result;
}

/** A key of a map as JSON has it in the body. */
export function keyOf(key) {
  return typeof key === "string" ? key : key === null ? "null" : text(key).replace(/^(True|False)$/, (word) => word.toLowerCase());
}

function sizeOf(body) {
  if (typeof body === "string") return [...body].length;
  return Array.isArray(body) ? body.length : 0;
}

function addCell(cells, given, body) {
  if (Array.isArray(given)) {
    let part = body;
    const path = [];
    for (const one of given) {
      const at = Array.isArray(part) ? position(one, part.length) : null;
      if (at === null) return;
      path.push(at);
      part = part[at];
    }
    cells.add(path.join(","));
    return;
  }
  const at = position(given, sizeOf(body));
  if (at !== null) cells.add(String(at));
}

/** Of equal elements, only one is the new one: the last among those the old body had not. */
function newest(def, old, element) {
  if (!Array.isArray(def.body)) return [];
  const equal = def.body.flatMap((one, i) => (same(one, element) ? [i] : []));
  const fresh = equal.filter((i) => !Array.isArray(old?.body) || !same(old.body[i], element));
  return (fresh.length > 0 ? fresh : equal).slice(-1).map(String);
}

function taken(rule, body, old) {
  if (Array.isArray(old)) {
    if (rule === "last") return old.length > 0 ? [{ at: old.length - 1, value: old.at(-1) }] : [];
    if (rule === "first") return old.length > 0 ? [{ at: 0, value: old[0] }] : [];
    if (!Array.isArray(body) || old.length <= body.length) return [];
    const at = old.findIndex((value, i) => i >= body.length || !same(value, body[i]));
    return at < 0 ? [] : [{ at, value: old[at] }];
  }
  if (old === null || typeof old !== "object" || body === null || typeof body !== "object") return [];
  return entries(old)
    .filter(([key]) => !(key in body))
    .map(([key, value]) => ({ key, value }));
}

/** Lists with their nodes from the head on, then nodes that no list reaches. */
function chainsOf(timeline, lists, nodes, current, step) {
  if (lists.length === 0 && nodes.size === 0) return [];
  const byId = new Map();
  let count = 0;
  // The newest nodes are those that people look at; the rest is only counted.
  const wanted = [...nodes].sort((a, b) => b[1] - a[1]).slice(0, MOST_NODES);
  for (const [number, at] of wanted.sort((a, b) => a[0] - b[0])) {
    byId.set(timeline.structures[number].key.slice(3), node(timeline, number, at, number === current));
    count++;
  }
  const placed = new Set();
  const chains = lists
    .sort((a, b) => a[0] - b[0])
    .map(([number, at]) => {
      const list = item(timeline, number, at, number === current);
      return { ...list, ...follow(text(list.def.head), byId, placed) };
    });
  const pointedAt = new Set([...byId.values()].map((one) => one.next));
  const starts = [...byId.values()].filter((one) => !pointedAt.has(one.id));
  for (const start of [...starts, ...byId.values()]) {
    if (!placed.has(start.id)) chains.push(looseChain(start, byId, placed));
  }
  if (nodes.size > count && chains.length > 0) chains[0].more = nodes.size - count;
  return chains;
}

function looseChain(start, byId, placed) {
  return {
    number: `loose:${start.number}`,
    kind: start.kind,
    drawing: "chain",
    name: "",
    def: {},
    mark: null,
    touched: NOTHING,
    old: null,
    ...follow(start.id, byId, placed),
  };
}

function node(timeline, number, at, isCurrent) {
  const base = item(timeline, number, at, isCurrent);
  const deleted = timeline.endings.has(at);
  const before = timeline.before(at);
  const def = deleted && before >= 0 ? timeline.state(before).state_def : base.def;
  return {
    ...base,
    id: timeline.structures[number].key.slice(3),
    value: def.value,
    next: pointer(def.next),
    prev: pointer(def.prev),
    doubly: base.kind === "dllnode",
    deleted,
  };
}

function pointer(value) {
  return value === undefined || value === null || value === "none" ? null : text(value);
}

/** The nodes from `first` on, until the end or until one that has been drawn already. */
function follow(first, byId, placed) {
  const nodes = [];
  let id = first === "none" ? null : first;
  while (id !== null && byId.has(id) && !placed.has(id)) {
    placed.add(id);
    nodes.push(byId.get(id));
    id = byId.get(id).next;
  }
  return { nodes, joins: id !== null && byId.has(id) ? byId.get(id) : null };
}

/** The structure that a value refers to, when it is known at this step. */
export function target(timeline, value) {
  const found = reference(value);
  if (!found) return null;
  const number = timeline.numbers.get(`id:${found.id}`);
  return { className: found.className, id: found.id, number: number ?? null };
}
