// The states of a run, kept so that any step is reached from any other. No DOM here.
import { Model } from "./model.js";
import { parse } from "./values.js";

const BLOCK = 1 << 20;
const KEYFRAME_EVERY = 512;
const PARSED = 256;

/** A growing array of numbers. */
class Numbers {
  constructor(Type) {
    this.values = new Type(1024);
    this.length = 0;
  }

  push(value) {
    if (this.length === this.values.length) {
      const larger = new this.values.constructor(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index) {
    return this.values[index];
  }
}

/**
 * Keeps the text of each state as the server sent it, a few numbers beside it, and every 512 steps
 * a keyframe: the newest state of each structure that lives. States carry whole bodies, so a scene
 * needs nothing but the newest state of each structure; it is parsed when it is shown.
 */
export class Timeline {
  constructor(model) {
    this.model = model;
    this.clear();
  }

  /** Forgets all states. */
  clear() {
    this.blocks = [];
    this.room = 0;
    this.offsets = new Numbers(Float64Array);
    this.sizes = new Numbers(Uint32Array);
    this.lines = new Numbers(Int32Array);
    this.marks = new Numbers(Int8Array);
    this.owners = new Numbers(Int32Array);
    this.previous = new Numbers(Int32Array);
    this.endings = new Set();
    this.spoken = new Set();
    this.structures = [];
    this.numbers = new Map();
    this.live = new Map();
    this.keyframes = [];
    this.cursor = { step: -1, live: new Map() };
    this.parsed = new Map();
  }

  /** How many states there are so far. */
  get length() {
    return this.offsets.length;
  }

  /** Adds a state: the bytes of `{"line": ..., "state": {...}}`. */
  append(bytes) {
    const entry = JSON.parse(new TextDecoder().decode(bytes));
    const state = entry.state;
    const step = this.length;
    this.store(bytes);
    this.lines.push(entry.line ?? 0);
    this.marks.push(this.model.markNames.indexOf(this.model.mark(state)));
    if (typeof state.comments === "string" && state.comments !== "") this.spoken.add(step);
    const owner = this.owner(state);
    this.owners.push(owner);
    this.previous.push(owner < 0 ? -1 : this.structures[owner].newest);
    if (owner >= 0) this.structures[owner].newest = step;
    if (Model.ends(state.state_type)) this.endings.add(step);
    this.advance(this.live, step);
    if (step % KEYFRAME_EVERY === 0) this.keyframes.push(Int32Array.from([...this.live].flat()));
  }

  /** The state at a step, with numbers as they were written. */
  state(step) {
    const known = this.parsed.get(step);
    if (known) return known;
    const state = parse(this.text(step)).state;
    if (this.parsed.size >= PARSED) this.parsed.delete(this.parsed.keys().next().value);
    this.parsed.set(step, state);
    return state;
  }

  /** A state as the server sent it, as text. */
  text(step) {
    return new TextDecoder().decode(this.bytes(step));
  }

  /** A state as the server sent it. */
  bytes(step) {
    const offset = this.offsets.at(step);
    const block = this.blocks[Math.floor(offset / 2 ** 32)];
    const start = offset % 2 ** 32;
    return block.subarray(start, start + this.sizes.at(step));
  }

  /** The line of the program that caused a state, 0 when nobody knows. */
  line(step) {
    return this.lines.at(step);
  }

  /** What a state does, as a name of a mark; null when its type is unknown. */
  mark(step) {
    return this.model.markNames[this.marks.at(step)] ?? null;
  }

  /** The number of the structure that a state is about, -1 for none. */
  ownerAt(step) {
    return this.owners.at(step);
  }

  /** The step before this one that was about the same structure, -1 for none. */
  before(step) {
    return this.previous.at(step);
  }

  /** The structures that live at a step, by number, each with the step of its newest state. */
  sceneAt(step) {
    const cursor = this.cursor;
    if (step < cursor.step || step - cursor.step > KEYFRAME_EVERY || cursor.step < 0) {
      const frame = Math.floor(step / KEYFRAME_EVERY);
      cursor.live = new Map();
      const pairs = this.keyframes[frame];
      for (let i = 0; i < pairs.length; i += 2) cursor.live.set(pairs[i], pairs[i + 1]);
      cursor.step = frame * KEYFRAME_EVERY;
    }
    while (cursor.step < step) this.advance(cursor.live, ++cursor.step);
    return cursor.live;
  }

  /** A deleted structure is shown once more at the step of its deletion, then it is gone. */
  advance(live, step) {
    if (this.endings.has(step - 1)) live.delete(this.owners.at(step - 1));
    const owner = this.owners.at(step);
    if (owner >= 0) live.set(owner, step);
  }

  owner(state) {
    const kind = this.model.structure(state);
    if (kind === null) return -1;
    const key = Model.key(kind, state.state_def);
    let owner = this.numbers.get(key);
    if (owner === undefined) {
      owner = this.structures.push({ kind, key, newest: -1 }) - 1;
      this.numbers.set(key, owner);
    }
    return owner;
  }

  store(bytes) {
    if (bytes.length > this.room) {
      this.blocks.push(new Uint8Array(Math.max(BLOCK, bytes.length)));
      this.room = this.blocks.at(-1).length;
    }
    const block = this.blocks.at(-1);
    const start = block.length - this.room;
    block.set(bytes, start);
    this.room -= bytes.length;
    this.offsets.push((this.blocks.length - 1) * 2 ** 32 + start);
    this.sizes.push(bytes.length);
  }
}
