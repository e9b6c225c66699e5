// What is known about types of states; the words are those of states.json. No DOM here.

/** The model of states, looked up by type. */
export class Model {
  constructor(description) {
    this.marks = description.marks;
    this.structures = description.structures;
    this.states = new Map(description.states.map((state) => [state.type, state]));
    this.markNames = Object.keys(description.marks);
  }

  /** Loads the one description that server, documentation and player share. */
  static async load() {
    const answer = await fetch("/static/player/states.json");
    return new Model(await answer.json());
  }

  /** What a state does, as a name of a mark; null for types that nobody described. */
  mark(state) {
    const known = this.states.get(state.state_type);
    if (!known) return null;
    const written = known.mark === "read" && known.optional?.includes("last_value");
    return written && "last_value" in (state.state_def ?? {}) ? "write" : known.mark;
  }

  /** The kind of structure that a state is about, when the state is as described; else null. */
  structure(state) {
    const kind = this.states.get(state.state_type)?.structure ?? null;
    const def = state.state_def;
    if (kind === null || def === null || typeof def !== "object" || Array.isArray(def)) return null;
    return "id" in def || kind === "stack" ? kind : null;
  }

  /** What tells a structure from all others of its run. States of stacks have only a name. */
  static key(kind, def) {
    return kind === "stack" ? `stack:${def.variable_name}` : `id:${def.id}`;
  }

  /** Whether a structure is gone after this state. */
  static ends(type) {
    return type.endsWith("node_delete");
  }
}
