// One drawing for each way structures are shown. Each updates what it drew before.
import { element, setData, setText, svg } from "./dom.js";
import { keyOf } from "./scene.js";
import { entries, json, number, rank, text } from "./values.js";

const MOST_CELLS = 500;
const MOST_IN_HEAP = 31;
const LONG_ROW = 60;
const WIDEST_EVEN = 12;

/** The drawings by name; `structure` is one of a scene, `look` tells labels and the time of moves. */
export const drawings = { cells, grid, stack, queue, heap, map, set, variable, node: chain, chain, raw };

function cells(body, structure, look) {
  const { body: content } = structure.def;
  const values = Array.isArray(content) ? content : [...(typeof content === "string" ? content : text(content))];
  const row = part(body, "row");
  fill(row, values, structure, look, { index: true, bars: structure.kind !== "string" });
}

/** Arrays: a cell, a row, a grid, or grids below each other, as many as there are dimensions. */
function grid(body, structure, look) {
  const value = structure.def.body;
  const dimensions = depth(value);
  if (dimensions < 2) {
    if (dimensions === 0) value === undefined ? raw(body, structure, look) : fill(part(body, "row"), [value], structure, look, {});
    else cells(body, structure, look);
    return;
  }
  const planes = [];
  collect(value, dimensions, [], planes);
  const holder = part(body, "planes");
  resize(holder, planes.length, () => element("div", { class: "plane" }, element("p", { class: "index" }), element("div", { class: "table" })));
  planes.forEach(({ path, rows }, i) => {
    const [label, table] = holder.children[i].children;
    setText(label, path.length > 0 ? `[${path.join("][")}]` : "");
    plane(table, rows, path, structure, look);
  });
}

function depth(value) {
  let levels = 0;
  for (let part = value; Array.isArray(part); part = part[0]) levels++;
  return levels;
}

function collect(value, dimensions, path, planes) {
  if (dimensions === 2) planes.push({ path, rows: value });
  else value.forEach((inner, i) => collect(inner, dimensions - 1, [...path, i], planes));
}

/** One table; rows and columns are numbered. Very large ones show the part that is touched. */
function plane(table, rows, path, structure, look) {
  const columns = Math.min(MOST_CELLS, Math.max(0, ...rows.map((row) => row.length)));
  const most = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, columns)));
  const prefix = path.map((one) => `${one},`).join("");
  const touchedRow = [...structure.touched.cells].map((key) => Number(key.slice(prefix.length).split(",")[0]))[0] ?? 0;
  const first = rows.length > most ? Math.floor(touchedRow / most) * most : 0;
  const shown = rows.slice(first, first + most);
  const shape = `${shown.length}x${columns}`;
  if (table.dataset.shape !== shape) {
    table.dataset.shape = shape;
    table.style.setProperty("--columns", columns);
    table.replaceChildren(
      element("span", { class: "index" }),
      ...Array.from({ length: columns }, (_, j) => element("span", { class: "index" }, String(j))),
      ...shown.flatMap(() => [element("span", { class: "index" }), ...Array.from({ length: columns }, () => cell())]),
    );
  }
  const children = table.children;
  shown.forEach((row, i) => {
    const at = (i + 1) * (columns + 1);
    setText(children[at], String(first + i));
    const whole = structure.touched.cells.has(`${prefix}${first + i}`);
    for (let j = 0; j < columns; j++) {
      const touched = whole || structure.touched.cells.has(`${prefix}${first + i},${j}`);
      paint(children[at + 1 + j], row[j], touched ? structure.mark : null, look);
    }
  });
}

function stack(body, structure, look) {
  const values = structure.def.body;
  const column = part(body, "column");
  fill(column, values, structure, look, { from: "0 -1.5rem" });
  setData(column, "empty", values.length === 0 ? "empty" : null);
  setText(part(body, "end"), values.length > 0 ? "▲ top" : "");
}

function queue(body, structure, look) {
  const values = structure.def.body;
  setText(part(body, "end front"), "front");
  const row = part(body, "row");
  fill(row, values, structure, look, { from: "1.5rem 0" });
  setData(row, "empty", values.length === 0 ? "empty" : null);
  setText(part(body, "end back"), "back");
}

/** A priority queue: as the heap that it is, and below it in the order in which it would go. */
function heap(body, structure, look) {
  const values = structure.def.body;
  const tree = part(body, "tree");
  const fits = values.length > 0 && values.length <= MOST_IN_HEAP;
  tree.replaceChildren(...(fits ? [heapTree(values, structure, look)] : []));
  const row = part(body, "row");
  const order = values.map((value, i) => i).sort((a, b) => compare(values[a], values[b]) || a - b);
  const moved = { ...structure, touched: { ...structure.touched, cells: new Set() } };
  order.forEach((from, to) => {
    if (structure.touched.cells.has(String(from))) moved.touched.cells.add(String(to));
  });
  fill(row, order.map((i) => values[i]), moved, look, {});
  setData(row, "empty", values.length === 0 ? "empty" : null);
  setText(part(body, "end"), values.length > 0 ? "in order, the smallest first" : "");
}

function compare(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) {
    for (let i = 0; i < Math.min(one.length, other.length); i++) {
      const order = compare(one[i], other[i]);
      if (order !== 0) return order;
    }
    return one.length - other.length;
  }
  const [a, b] = [rank(one), rank(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function heapTree(values, structure, look) {
  const levels = Math.floor(Math.log2(values.length)) + 1;
  const longest = Math.max(...values.map((value) => look.label(value).text.length));
  const step = Math.min(150, Math.max(56, 9 * longest + 26));
  const width = 2 ** (levels - 1) * step;
  const at = (i) => {
    const level = Math.floor(Math.log2(i + 1));
    const inLevel = i + 1 - 2 ** level;
    return [((inLevel + 0.5) * width) / 2 ** level, 26 + level * 62];
  };
  const picture = svg("svg", {
    viewBox: `0 0 ${width} ${levels * 62}`, width, height: levels * 62, role: "img",
    "aria-label": `heap of ${values.length}`,
  });
  values.forEach((_, i) => {
    if (i === 0) return;
    const [x1, y1] = at(Math.floor((i - 1) / 2));
    const [x2, y2] = at(i);
    picture.append(svg("line", { x1, y1, x2, y2, class: "edge" }));
  });
  values.forEach((value, i) => {
    const [x, y] = at(i);
    const label = look.label(value).text;
    const half = Math.min(step - 8, Math.max(36, 9 * label.length + 18)) / 2;
    const mark = structure.touched.cells.has(String(i)) ? structure.mark : null;
    const group = svg("g", { class: "knot" });
    setData(group, "mark", mark);
    const shown = svg("text", { x, y: y + 5 });
    shown.textContent = label.length > 16 ? `${label.slice(0, 15)}…` : label;
    group.append(svg("rect", { x: x - half, y: y - 18, width: half * 2, height: 36, rx: 18 }), shown);
    picture.append(group);
  });
  return picture;
}

function map(body, structure, look) {
  const pairs = entries(structure.def.body);
  const holder = part(body, "pairs");
  const gone = structure.touched.taken;
  const shown = pairs.slice(0, MOST_CELLS / 2);
  resize(holder, shown.length + gone.length, () =>
    element("div", { class: "pair" }, cell(), element("span", { class: "arrow" }, "→"), cell()));
  shown.forEach(([key, value], i) => {
    const mark = structure.touched.keys.has(key) ? structure.mark : null;
    pair(holder.children[i], key, value, mark, look, false);
  });
  gone.forEach(({ key, value }, i) => pair(holder.children[shown.length + i], key, value, "take", look, true));
  const missing = structure.touched.keys.size > 0 && !(keyOf(structure.def.key) in structure.def.body) && gone.length === 0;
  setText(part(body, "end"), missing ? `no key ${text(structure.def.key)}` : more(pairs.length - shown.length));
  setData(holder, "empty", pairs.length + gone.length === 0 ? "empty" : null);
}

function pair(row, key, value, mark, look, ghost) {
  paint(row.children[0], key, mark, look, ghost);
  paint(row.children[2], value, mark, look, ghost);
}

function set(body, structure, look) {
  const holder = part(body, "row");
  fill(holder, structure.def.body, structure, look, {});
  const missing = structure.mark === "read" && structure.touched.cells.size === 0;
  setText(part(body, "end"), missing ? `${text(structure.def.key)} is not a member` : "");
  setData(holder, "empty", structure.def.body.length === 0 ? "empty" : null);
}

function variable(body, structure, look) {
  const row = part(body, "row");
  fill(row, [structure.def.value], { ...structure, touched: { ...structure.touched, cells: new Set(structure.mark ? ["0"] : []), taken: [] } }, look, {});
  const was = structure.mark !== null && "last_value" in structure.def;
  setText(part(body, "end"), was ? `was ${text(structure.def.last_value)}` : "");
}

/** A linked list, or nodes that belong to none. */
function chain(body, structure, look) {
  const holder = part(body, "row");
  const before = look.duration > 0 ? places(holder) : new Map();
  const wanted = [];
  if (structure.name !== "") wanted.push(["head", () => headTag(structure)]);
  structure.nodes.forEach((one) => wanted.push([`node ${one.number}`, (old) => nodeBox(old, one, structure, look)]));
  wanted.push(["end", (old) => endOf(old, structure)]);
  const old = new Map([...holder.children].map((child) => [child.dataset.key, child]));
  holder.replaceChildren(...wanted.map(([key, make]) => {
    const made = make(old.get(key));
    made.dataset.key = key;
    return made;
  }));
  setText(part(body, "end"), structure.more ? more(structure.more) : "");
  glide(holder, before, look.duration);
}

function headTag(structure) {
  const tag = element("span", { class: "tag" }, "head", arrow(structure.touched.pointer === "head" ? structure.mark : null, "→"));
  return tag;
}

function nodeBox(old, one, structure, look) {
  const box = old ?? element("div", { class: "link" }, cell(), element("span", { class: "arrow" }));
  const mark = one.deleted ? "gone" : one.touched.pointer ? null : one.mark;
  paint(box.firstChild, one.value, mark, look, one.deleted);
  box.firstChild.title = `node ${one.id}`;
  const last = structure.nodes.at(-1) === one;
  const follower = structure.nodes[structure.nodes.indexOf(one) + 1] ?? (last ? structure.joins : null);
  const both = one.doubly && follower?.prev === one.id;
  const sign = one.next === null ? "⟶ None" : both ? "⇄" : "→";
  box.replaceChild(arrow(one.touched.pointer ? one.mark : null, one.deleted ? "" : sign, one.touched.pointer), box.lastChild);
  const tails = text(structure.def?.tail) === one.id;
  setData(box, "tail", tails ? "tail" : null);
  return box;
}

function arrow(mark, sign, pointer = null) {
  const made = element("span", { class: "arrow" }, sign);
  setData(made, "mark", mark);
  setData(made, "pointer", mark === null ? null : pointer);
  return made;
}

function endOf(old, structure) {
  const made = old ?? element("span", { class: "tag end" });
  const back = structure.joins;
  setText(made, back ? `↩ back to ${text(back.value)}` : structure.nodes.length === 0 ? "None" : "");
  return made;
}

/** The state as it is, for what has no drawing of its own. */
function raw(body, structure) {
  const block = part(body, "code");
  setText(block, structure.def === undefined ? "None" : json(structure.def, ""));
}

// The pieces.

function part(body, name) {
  for (const child of body.children) if (child.dataset.part === name) return child;
  const made = element("div", { class: name, "data-part": name });
  body.append(made);
  return made;
}

function cell() {
  return element("div", { class: "cell" }, element("span", { class: "value" }));
}

function resize(holder, count, make) {
  while (holder.children.length > count) holder.lastChild.remove();
  while (holder.children.length < count) holder.append(make());
}

function paint(box, value, mark, look, ghost = false) {
  const { text: shown, ref } = look.label(value);
  setText(box.firstChild, shown === "" ? "\u00a0" : shown);
  if (shown.length > 12) box.title = shown;
  else if (box.title !== "") box.removeAttribute("title");
  setData(box, "mark", mark);
  setData(box, "ref", ref);
  setData(box, "ghost", ghost ? "ghost" : null);
}

function more(count) {
  return count > 0 ? `and ${count} more` : "";
}

/** A run of cells; long ones show the part around what is touched. */
function fill(row, values, structure, look, { index = false, bars = false, from = null }) {
  row.querySelectorAll(":scope > [data-ghost]").forEach((ghost) => ghost.remove());
  const touched = [...structure.touched.cells].map(Number);
  const near = touched[0] ?? structure.touched.taken[0]?.at ?? Number(row.dataset.first ?? 0);
  const first = values.length > MOST_CELLS ? Math.min(Math.floor(near / MOST_CELLS) * MOST_CELLS, values.length - 1) : 0;
  const shown = values.slice(first, first + MOST_CELLS);
  setData(row, "first", first > 0 ? String(first) : null);
  setData(row, "numbered", index ? "numbered" : null);
  const grown = shown.length - row.children.length;
  resize(row, shown.length, () => cell());
  shown.forEach((value, i) => {
    const box = row.children[i];
    const at = first + i;
    paint(box, value, touched.includes(at) ? structure.mark : null, look);
    if (index) setText(box.children[1] ?? box.appendChild(element("span", { class: "at" })), String(at));
  });
  even(row, shown);
  const long = shown.length >= LONG_ROW;
  levels(row, bars && !long ? shown : []);
  chart(row, bars && long ? shown : [], touched.map((at) => at - first), structure.mark);
  for (const { at, value } of structure.touched.taken) ghost(row, at - first, value, look);
  if (look.duration > 0) move(row, structure, first, look.duration, grown, from);
  if (values.length > MOST_CELLS) setText(part(row.parentNode, "end"), `${first} to ${first + shown.length - 1} of ${values.length}`);
}

/** Cells of long rows of numbers have one width: then a change in one is no matter for the others. */
function even(row, values) {
  const long = values.length >= LONG_ROW && values.every((value) => number(value) !== null);
  const widest = long ? Math.max(...values.map((value) => text(value).length)) : Infinity;
  if (widest <= WIDEST_EVEN) row.style.setProperty("--widest", widest);
  setData(row, "even", widest <= WIDEST_EVEN ? "even" : null);
}

/** Numbers of short rows are also shown as levels in their cells. */
function levels(row, values) {
  const parts = partsOf(values);
  if (!parts && !row.dataset.levels) return;
  setData(row, "levels", parts ? "levels" : null);
  [...row.children].forEach((box, i) => {
    const level = parts ? `${Math.round(parts[i] * 100)}%` : "";
    if (box.style.getPropertyValue("--level") !== level) box.style.setProperty("--level", level);
  });
}

/** Numbers of long rows are shown together, for a level in each of many cells costs too much time. */
function chart(row, values, touched, mark) {
  const parts = partsOf(values);
  let picture = row.previousElementSibling;
  if (!picture?.matches(".chart")) picture = null;
  if (!parts) {
    picture?.remove();
    return;
  }
  if (picture === null) {
    // The cells tell the numbers; to those who do not see it the chart would say nothing more.
    picture = svg("svg", { class: "chart", preserveAspectRatio: "none", "aria-hidden": "true" },
      svg("path", { class: "all" }), svg("path", { class: "place" }), svg("path", { class: "touched" }));
    row.before(picture);
  }
  picture.setAttribute("viewBox", `0 0 ${parts.length} 1`);
  setData(picture, "mark", touched.length > 0 ? mark : null);
  const [all, place, marked] = picture.children;
  const seen = touched.filter((i) => i >= 0 && i < parts.length);
  all.setAttribute("d", parts.map((part, i) => column(i, part)).join(""));
  place.setAttribute("d", seen.map((i) => column(i, 1)).join(""));
  marked.setAttribute("d", seen.map((i) => column(i, parts[i])).join(""));
}

/** A column of a chart whose numbers are a unit apart; one of the smallest still shows. */
function column(i, part) {
  return `M${i + 0.1} 1V${(1 - Math.max(part, 0.01)).toFixed(3)}h.8V1`;
}

/** Numbers as parts of the highest, from the lowest or from 0 on; null when they are not to be compared. */
function partsOf(values) {
  const numbers = values.map(number);
  if (numbers.length < 2 || !numbers.every((one) => one !== null && Number.isFinite(one))) return null;
  const low = Math.min(0, ...numbers);
  const high = Math.max(...numbers);
  return high === low ? null : numbers.map((one) => (one - low) / (high - low));
}

function ghost(row, at, value, look) {
  const box = cell();
  paint(box, value, "take", look, true);
  row.insertBefore(box, row.children[Math.max(0, at)] ?? null);
}

function move(row, structure, first, duration, grown, from) {
  const touched = [...structure.touched.cells].map((at) => row.children[Number(at) - first]).filter(Boolean);
  if (structure.mark === "swap" && touched.length === 2) {
    const [one, other] = touched.map((box) => [box.offsetLeft, box.offsetTop]);
    slide(touched[0], other[0] - one[0], other[1] - one[1], duration);
    slide(touched[1], one[0] - other[0], one[1] - other[1], duration);
  } else if (structure.mark === "add" && grown > 0 && touched.length > 0) {
    const translate = from ?? "0 -0.75rem";
    touched.forEach((box) => box.animate([{ opacity: 0, translate }, { opacity: 1, translate: "0 0" }], { duration, easing: "ease-out" }));
  } else if (structure.mark === "take") {
    row.querySelectorAll(":scope > [data-ghost]").forEach((box) =>
      box.animate([{ opacity: 1, scale: 1 }, { opacity: 0.55, scale: 0.92 }], { duration, easing: "ease-out" }));
  }
}

function slide(box, x, y, duration) {
  const lift = Math.abs(x) > Math.abs(y) ? `${x / 2}px ${y / 2 - 14}px` : `${x / 2 + 14}px ${y / 2}px`;
  box.animate([{ translate: `${x}px ${y}px` }, { translate: lift }, { translate: "0 0" }], { duration, easing: "ease-in-out" });
}

function places(holder) {
  return new Map([...holder.children].map((child) => [child.dataset.key, [child.offsetLeft, child.offsetTop]]));
}

function glide(holder, before, duration) {
  if (duration === 0) return;
  const moves = [...holder.children].map((child) => {
    const old = before.get(child.dataset.key);
    return [child, old, [child.offsetLeft, child.offsetTop]];
  });
  for (const [child, old, now] of moves) {
    if (!old) child.animate([{ opacity: 0, translate: "0 -0.75rem" }, { opacity: 1, translate: "0 0" }], { duration, easing: "ease-out" });
    else if (old[0] !== now[0] || old[1] !== now[1]) {
      child.animate([{ translate: `${old[0] - now[0]}px ${old[1] - now[1]}px` }, { translate: "0 0" }], { duration, easing: "ease-in-out" });
    }
  }
}
