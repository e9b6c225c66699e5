// Small pictures of runs, for the gallery.
import { colour } from "./dom.js";
import { scene } from "./scene.js";
import { entries, number, text } from "./values.js";

/** How much of a run a picture needs. */
export const MOST_STATES = 240;

const STEP_TIME = 260;

/** A picture of a run on a canvas; it moves while somebody points at it. */
export class Thumb {
  constructor(canvas, timeline) {
    this.canvas = canvas;
    this.timeline = timeline;
    this.favourite = favourite(timeline);
    this.rest = Math.floor(timeline.length * 0.6);
    this.draw(this.rest);
  }

  play() {
    if (this.timer || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    let step = 0;
    this.timer = setInterval(() => {
      this.draw(step);
      step = (step + 1) % this.timeline.length;
    }, STEP_TIME);
  }

  stop() {
    clearInterval(this.timer);
    this.timer = null;
    this.draw(this.rest);
  }

  draw(step) {
    if (this.timeline.length === 0) return;
    const { structures } = scene(this.timeline, step);
    const longest = structures.filter((one) => one.nodes).sort((a, b) => b.nodes.length - a.nodes.length)[0];
    const seen = structures.find((one) => one.number === this.favourite) ?? longest ?? structures[0];
    const pen = prepared(this.canvas);
    if (seen) picture(pen, seen);
  }
}

/** Some kinds make better pictures than those that only help them. */
const WEIGHTS = { array: 4, vector: 4, map: 4, string: 2, variable: 0 };
const CHAIN = "chain";

/** The structure with most to tell; nodes count together, because they are drawn together. */
function favourite(timeline) {
  const counts = new Map();
  for (let step = 0; step < timeline.length; step++) {
    const owner = timeline.ownerAt(step);
    if (owner < 0) continue;
    const { kind } = timeline.structures[owner];
    const key = /^d?ll/.test(kind) ? CHAIN : owner;
    counts.set(key, (counts.get(key) ?? 0) + (WEIGHTS[kind] ?? 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function prepared(canvas) {
  const scale = window.devicePixelRatio || 1;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext("2d");
  pen.scale(scale, scale);
  return { pen, width, height, colour: (name) => colour(canvas, name) };
}

function picture(area, structure) {
  const body = structure.nodes ? structure.nodes.map((node) => node.value) : structure.def.body;
  if (Array.isArray(body) && body.length > 0 && body.every(Array.isArray)) return table(area, body, structure);
  if (Array.isArray(body) && body.length > 1 && !structure.nodes && body.every((one) => number(one) !== null)) {
    return bars(area, body.map(number), structure);
  }
  const labels = Array.isArray(body) ? body.map((one) => text(one)) : typeof body === "string" ? [...body]
    : body && typeof body === "object" ? entries(body).map(([key, value]) => `${key} → ${text(value)}`) : [text(structure.def.value)];
  boxes(area, labels, structure);
}

function mark(structure, key) {
  if (structure.nodes) return structure.nodes[Number(key)]?.mark ?? null;
  return structure.touched.cells.has(key) ? structure.mark : null;
}

function bars({ pen, width, height, colour }, numbers, structure) {
  const low = Math.min(0, ...numbers);
  const span = Math.max(...numbers) - low || 1;
  const wide = (width - 24) / numbers.length;
  numbers.forEach((one, i) => {
    const tall = 8 + ((one - low) / span) * (height - 36);
    pen.fillStyle = colour(mark(structure, String(i)) ?? "bar");
    pen.beginPath();
    pen.roundRect(12 + i * wide + wide * 0.1, height - 12 - tall, Math.max(1, wide * 0.8), tall, Math.min(4, wide * 0.3));
    pen.fill();
  });
}

function table({ pen, width, height, colour }, rows, structure) {
  const columns = Math.max(...rows.map((row) => row.length));
  const size = Math.min((width - 24) / columns, (height - 24) / rows.length, 34);
  const left = (width - columns * size) / 2;
  const top = (height - rows.length * size) / 2;
  const usual = text(rows[0][0]);
  rows.forEach((row, i) => row.forEach((value, j) => {
    pen.fillStyle = colour(mark(structure, `${i},${j}`) ?? (text(value) === usual ? "bar-quiet" : "bar"));
    pen.beginPath();
    pen.roundRect(left + j * size + 1, top + i * size + 1, size - 2, size - 2, size * 0.15);
    pen.fill();
  }));
}

function boxes({ pen, width, height, colour }, labels, structure) {
  pen.font = "600 13px system-ui, sans-serif";
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  const wides = labels.map((label) => Math.min(130, Math.max(30, pen.measureText(label).width + 18)));
  const rows = [[]];
  let used = 0;
  wides.forEach((wide, i) => {
    if (used + wide + 6 > width - 24 && rows.at(-1).length > 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1).push(i);
    used += wide + 6;
  });
  const shown = rows.slice(0, 3);
  shown.forEach((row, r) => {
    const y = height / 2 + (r - (shown.length - 1) / 2) * 38;
    let x = (width - row.reduce((sum, i) => sum + wides[i] + 6, -6)) / 2;
    for (const i of row) {
      const marked = mark(structure, String(i));
      pen.fillStyle = colour(marked ?? "bar-quiet");
      pen.beginPath();
      pen.roundRect(x, y - 15, wides[i], 30, structure.nodes ? 15 : 6);
      pen.fill();
      pen.fillStyle = colour(marked ? "paper" : "ink");
      pen.fillText(labels[i].length > 16 ? `${labels[i].slice(0, 15)}…` : labels[i], x + wides[i] / 2, y + 1);
      x += wides[i] + 6;
    }
  });
}
