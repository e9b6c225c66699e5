// The page that shows what is on this server.
import { openSignIn, showAccount } from "./account.js";
import { byId, element, setText } from "./dom.js";
import { Model } from "./model.js";
import { readRun } from "./run.js";
import { ask, token } from "./session.js";
import { MOST_STATES, Thumb } from "./thumb.js";
import { Timeline } from "./timeline.js";

const SIZE = 24;
const AT_ONCE = 2;

const model = await Model.load();
const pictures = [];
let drawing = 0;
let page = 0;
let who = { accounts: "disabled" };

/** Shows a part of the catalogue; the first part replaces what was there. */
async function show(part) {
  const text = byId("search").value.trim();
  const query = new URLSearchParams({ size: SIZE, page: part, ...(text === "" ? {} : { q: text }) });
  const found = await (await ask(`/api/v1/argorithms?${query}`)).json();
  if (text !== byId("search").value.trim()) return;
  page = part;
  const cards = byId("cards");
  if (part === 0) {
    cards.replaceChildren();
    pictures.length = 0;
  }
  cards.append(...found.items.map(card));
  byId("more").hidden = (part + 1) * SIZE >= found.total;
  const none = found.total === 0;
  setText(byId("found"), none ? (text === "" ? "" : "No argorithm is called or described like that.")
    : `${found.total} argorithm${found.total === 1 ? "" : "s"}`);
  byId("empty").hidden = !(none && text === "");
  document.body.dataset.state = "ready";
}

function card(argorithm) {
  const canvas = element("canvas", { "aria-hidden": "true" });
  const link = element("a", { class: "card", href: `/play/${encodeURIComponent(argorithm.id)}` },
    canvas, element("h3", {}, argorithm.id), element("p", {}, argorithm.description));
  seen.observe(canvas);
  waiting.set(canvas, { argorithm, link });
  return element("li", {}, link);
}

const waiting = new Map();
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || !waiting.has(target)) continue;
    pictures.push({ canvas: target, ...waiting.get(target) });
    waiting.delete(target);
    seen.unobserve(target);
    drawNext();
  }
});

/** Runs of the examples make the pictures, a few at once, so that a class does not fill the queue. */
async function drawNext() {
  if (drawing >= AT_ONCE || pictures.length === 0 || (who.accounts === "enabled" && !who.user)) return;
  drawing++;
  const { canvas, argorithm, link } = pictures.shift();
  try {
    const address = `/api/v1/argorithms/${encodeURIComponent(argorithm.id)}/runs?version=${argorithm.version}`;
    const answer = await ask(address, { accept: "application/x-ndjson" });
    const timeline = new Timeline(model);
    await readRun(answer.body, timeline, () => {}, MOST_STATES);
    if (timeline.length > 0) {
      const thumb = new Thumb(canvas, timeline);
      for (const start of ["pointerenter", "focus"]) link.addEventListener(start, () => thumb.play());
      for (const stop of ["pointerleave", "blur"]) link.addEventListener(stop, () => thumb.stop());
      canvas.dataset.drawn = "drawn";
    }
  } catch {
    // A card without a picture is still a card; the page of the argorithm says what is wrong.
  }
  drawing--;
  drawNext();
}

async function loadExamples() {
  const button = byId("load");
  if (who.accounts === "enabled" && !token()) {
    openSignIn();
    return;
  }
  button.disabled = true;
  setText(byId("load-message"), "");
  try {
    await ask("/api/v1/examples", { json: "{}" });
    await show(0);
  } catch (problem) {
    setText(byId("load-message"), problem.status === 401 || problem.status === 403
      ? "Only programmers and admins may load the examples." : problem.message);
  }
  button.disabled = false;
}

let typing;
byId("search").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => show(0).catch(fail), 200);
});
byId("more").addEventListener("click", () => show(page + 1).catch(fail));
byId("load").addEventListener("click", loadExamples);

function fail(problem) {
  setText(byId("found"), problem.message);
  document.body.dataset.state = "ready";
}

try {
  who = await showAccount();
  await show(0);
} catch (problem) {
  fail(problem);
}
