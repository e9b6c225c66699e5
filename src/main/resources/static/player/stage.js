// Draws scenes with elements that stay in place from step to step.
import { element, setData, setText } from "./dom.js";
import { drawings } from "./drawings.js";
import { target } from "./scene.js";
import { text } from "./values.js";

/** Where scenes are shown. */
export class Stage {
  constructor(root, timeline) {
    this.root = root;
    this.timeline = timeline;
    this.cards = new Map();
    this.live = new Map();
    root.replaceChildren();
  }

  /** Shows a scene; `duration` is how long moves may take, 0 for none. */
  show(scene, duration = 0) {
    this.live = this.timeline.sceneAt(scene.step);
    const wanted = new Set();
    let last = null;
    for (const structure of this.withLoose(scene)) {
      const card = this.card(structure);
      wanted.add(card.root);
      if (last === null ? this.root.firstChild !== card.root : last.nextSibling !== card.root) {
        this.root.insertBefore(card.root, last === null ? this.root.firstChild : last.nextSibling);
      }
      last = card.root;
      this.update(card, structure, duration);
    }
    for (const [number, card] of this.cards) {
      if (!wanted.has(card.root)) {
        card.root.remove();
        this.cards.delete(number);
      }
    }
  }

  /** States of unknown types are shown as they are. */
  withLoose(scene) {
    if (scene.loose === null) return scene.structures;
    const { state_type: type, state_def: def } = scene.loose;
    return [...scene.structures, { number: "loose", kind: text(type), drawing: "raw", name: "", def, mark: "read" }];
  }

  card(structure) {
    let card = this.cards.get(structure.number);
    if (!card || card.drawing !== structure.drawing) {
      card?.root.remove();
      // Wide ones scroll, so they have to be reached without a mouse.
      const body = element("div", { class: `body ${structure.drawing}`, role: "group", tabindex: "0" });
      const name = element("h2");
      const kind = element("span", { class: "kind" });
      const root = element("section", { class: "structure" }, element("header", {}, name, kind), body);
      card = { root, name, kind, body, drawing: structure.drawing };
      this.cards.set(structure.number, card);
    }
    return card;
  }

  update(card, structure, duration) {
    setText(card.name, structure.name);
    card.name.hidden = structure.name === "";
    setText(card.kind, this.timeline.model.structures[structure.kind]?.class ?? structure.kind);
    const label = structure.name || card.kind.textContent;
    if (card.body.ariaLabel !== label) card.body.ariaLabel = label;
    setData(card.root, "kind", structure.kind);
    setData(card.root, "number", String(structure.number));
    setData(card.root, "mark", structure.mark);
    const look = { duration, label: (value) => this.label(value) };
    try {
      drawings[structure.drawing](card.body, structure, look);
    } catch (problem) {
      // A program may record what it likes under a known type; then the state is shown as it is.
      console.debug(problem);
      drawings.raw(card.body, structure, look);
    }
  }

  /** How a value is told in a cell; references name what they refer to. */
  label(value) {
    const found = target(this.timeline, value);
    if (!found) return { text: text(value), ref: null };
    const at = found.number === null ? undefined : this.live.get(found.number);
    const def = at === undefined ? null : this.timeline.state(at).state_def;
    if (def === null) return { text: `→ ${found.className}`, ref: null };
    const name = "next" in def ? text(def.value) : text(def.variable_name);
    return { text: `→ ${name}`, ref: String(found.number) };
  }
}
