// Values as they stand in states: read exactly, and told as text. No DOM here.

/** A number that JavaScript would write differently than the state does, such as 1.0 or 2^70. */
export class Exact {
  constructor(source, value) {
    this.source = source;
    this.value = value;
  }
}

const REFERENCE = /^\$ARgorithmToolkit\.([^:\s]+):(\S+)$/;

/** Reads JSON; numbers keep their digits where the browser can tell them. */
export function parse(text) {
  return JSON.parse(text, (key, value, context) => {
    const source = context?.source;
    return typeof value === "number" && source !== undefined && source !== String(value)
      ? new Exact(source, value)
      : value;
  });
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
    return inside ? JSON.stringify(value) : value;
  }
  if (Array.isArray(value)) return `[${value.map((item) => text(item, true)).join(", ")}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${key}: ${text(item, true)}`);
  return `{${pairs.join(", ")}}`;
}

/** The plain number in a value, or null when it is none. */
export function number(value) {
  if (value instanceof Exact) return value.value;
  return typeof value === "number" ? value : null;
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

/** JSON of a value, with numbers as they were written. */
export function json(value) {
  if (value instanceof Exact) return value.source;
  if (Array.isArray(value)) return `[${value.map(json).join(",")}]`;
  if (value !== null && typeof value === "object") {
    return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${json(item)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
