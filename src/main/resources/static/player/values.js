// Values as they stand in states: read exactly, and told as text. No DOM here.

/** A number that JavaScript would write differently than the state does, such as 1.0 or 2^70. */
export class Exact {
  constructor(source, value) {
    this.source = source;
    this.value = value;
  }
}

/** The numbers that JSON lacks: the texts for them in states, and how they are drawn. */
const NOT_FINITE = new Map([
  ["Infinity", "∞"],
  ["-Infinity", "−∞"],
  ["NaN", "NaN"],
]);

const REFERENCE = /^\$ARgorithmToolkit\.([^:\s]+):(\S+)$/;

const ORDER = Symbol("order of keys");
const TOKEN = /\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[[\]{},:])\s*/y;

/**
 * Reads JSON as it was written: numbers keep their digits, and objects the order of their keys, of
 * which JavaScript would put 2 before 10 and both before a.
 */
export function parse(text) {
  JSON.parse(text); // tells what is wrong with it, if anything
  TOKEN.lastIndex = 0;
  return read(text, token(text));
}

/** The keys of an object with their values, in the order in which they were written. */
export function entries(object) {
  return (object[ORDER] ?? Object.keys(object)).map((key) => [key, object[key]]);
}

function token(text) {
  return TOKEN.exec(text)[1];
}

function read(text, first) {
  if (first === "{") return readObject(text);
  if (first === "[") return readArray(text);
  const known = JSON.parse(first);
  return typeof known === "number" && first !== String(known) ? new Exact(first, known) : known;
}

function readArray(text) {
  const items = [];
  for (let next = token(text); next !== "]"; next = token(text)) {
    if (next !== ",") items.push(read(text, next));
  }
  return items;
}

function readObject(text) {
  const made = Object.create(null); // so that no key has a meaning of its own
  const keys = new Set();
  for (let next = token(text); next !== "}"; next = token(text)) {
    if (next === ",") continue;
    const key = JSON.parse(next);
    token(text); // the colon
    made[key] = read(text, token(text));
    keys.add(key);
  }
  made[ORDER] = [...keys];
  return made;
}

/** The class and id that a text refers to, or null when it is an ordinary value. */
export function reference(value) {
  const found = typeof value === "string" ? REFERENCE.exec(value) : null;
  return found && { className: found[1], id: found[2] };
}

/** A value in the spelling of Python; texts stand without quotes unless they are inside another. */
export function text(value, inside = false) {
  if (value === null || value === undefined) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (value instanceof Exact) return value.source;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") {
    const found = reference(value);
    if (found) return `→ ${found.className}`;
    if (NOT_FINITE.has(value)) return NOT_FINITE.get(value);
    return inside ? JSON.stringify(value) : value;
  }
  if (Array.isArray(value)) return `[${value.map((item) => text(item, true)).join(", ")}]`;
  const pairs = entries(value).map(([key, item]) => `${key}: ${text(item, true)}`);
  return `{${pairs.join(", ")}}`;
}

/** The plain number in a value, or null when it is none. */
export function number(value) {
  if (value instanceof Exact) return value.value;
  return typeof value === "number" ? value : null;
}

/** What orders a value among others: its number, which may be infinite, or its text. */
export function rank(value) {
  if (value === "Infinity") return Infinity;
  return value === "-Infinity" ? -Infinity : (number(value) ?? text(value));
}

/** Whether two values of states are the same. */
export function same(one, other) {
  if (one === other) return true;
  if (number(one) !== null && number(other) !== null) {
    return text(one) === text(other);
  }
  return typeof one === "object" && typeof other === "object" && text(one, true) === text(other, true);
}

/** An integer position in a body of `size`, negative ones counted from the end; null if none. */
export function position(value, size) {
  let at = value === true ? 1 : value === false ? 0 : number(value);
  if (at === null || !Number.isInteger(at)) return null;
  if (at < 0) at += size;
  return at >= 0 && at < size ? at : null;
}

/** JSON of a value, with numbers as they were written; `indent` puts objects on lines of their own. */
export function json(value, indent = null) {
  if (value instanceof Exact) return value.source;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = indent === null ? null : `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => json(item, inner))
    : entries(value).map(([key, item]) => `${JSON.stringify(key)}:${indent === null ? "" : " "}${json(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (indent === null) return `${open}${items.join(",")}${close}`;
  if (Array.isArray(value) || items.length === 0) return `${open}${items.join(", ")}${close}`;
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}
