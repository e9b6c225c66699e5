// The track behind the slider: what kind of step there is where.
import { colour } from "./dom.js";

/** How high each mark stands, so that they differ by more than colour. */
const HEIGHTS = { make: 0.35, read: 0.3, compare: 0.55, write: 0.8, swap: 1, add: 0.7, take: 0.7, link: 0.6, gone: 0.45, say: 0.2 };

/** Draws the marks of all steps; where many share a pixel, the highest is seen. */
export function drawTrack(canvas, timeline) {
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  const scale = window.devicePixelRatio || 1;
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext("2d");
  pen.scale(scale, scale);
  const colours = Object.fromEntries(Object.keys(HEIGHTS).map((mark) => [mark, colour(canvas, mark)]));
  const columns = new Map();
  const steps = Math.max(1, timeline.length - 1);
  for (let step = 0; step < timeline.length; step++) {
    const mark = timeline.mark(step);
    const x = Math.round((step / steps) * (width - 3));
    const known = columns.get(x);
    if (mark !== null && (known === undefined || HEIGHTS[mark] > HEIGHTS[known])) columns.set(x, mark);
  }
  const wide = Math.max(1, Math.min(6, width / timeline.length - 1));
  for (const [x, mark] of columns) {
    pen.fillStyle = colours[mark];
    pen.fillRect(x, height - HEIGHTS[mark] * height, wide, HEIGHTS[mark] * height);
  }
}
