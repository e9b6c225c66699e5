// The page that plays a run.
import { openSignIn, showAccount } from "./account.js";
import { byId, element, setData, setText } from "./dom.js";
import { ParameterForm } from "./form.js";
import { Model } from "./model.js";
import { readRun } from "./run.js";
import { scene } from "./scene.js";
import { ask } from "./session.js";
import { openShare } from "./share.js";
import { Stage } from "./stage.js";
import { Timeline } from "./timeline.js";
import { drawTrack } from "./track.js";
import { json, parse, text } from "./values.js";

const SPEEDS = [0.5, 1, 2, 4, 8, 15, 30, 60, 120];
const USUAL_SPEED = 3;
const LONGEST_MOVE = 400;
const LONGEST_ADDRESS = 8000;
const embedded = document.body.dataset.page === "embed";
const still = matchMedia("(prefers-reduced-motion: reduce)");

/** Plays one argorithm: its program, its input, its states. */
class Player {
  constructor(model) {
    this.model = model;
    const query = new URLSearchParams(location.search);
    this.id = decodeURIComponent(location.pathname.split("/")[2]);
    this.version = query.get("version");
    this.seed = query.get("seed") ?? "0";
    this.parameters = query.get("parameters");
    this.wanted = Math.max(0, Math.floor(Number(query.get("step")) || 1) - 1);
    this.step = -1;
    this.speed = USUAL_SPEED;
    this.showAll = false;
    this.timeline = new Timeline(model);
    this.stage = new Stage(byId("stage"), this.timeline);
  }

  path(rest = "") {
    return `/api/v1/argorithms/${encodeURIComponent(this.id)}${rest}`;
  }

  async open() {
    document.title = `${this.id} · ARgorithm`;
    setText(byId("title"), this.id);
    const version = this.version === null ? "" : `?version=${encodeURIComponent(this.version)}`;
    const answer = await ask(this.path(version));
    this.argorithm = parse(await answer.text());
    setText(byId("about"), this.argorithm.description);
    this.showSource(this.argorithm.source);
    this.form = new ParameterForm(byId("fields"), this.argorithm.parameters, this.argorithm.example);
    if (this.parameters !== null) this.fillFrom(this.parameters);
    await this.run();
  }

  fillFrom(parameters) {
    try {
      this.form.fill(parse(parameters));
    } catch {
      // An address that somebody has changed; the server says what is wrong with it.
    }
  }

  showSource(source) {
    byId("source").replaceChildren(...source.replace(/\n$/, "").split("\n").map((line) => element("li", {}, element("code", {}, line))));
  }

  /** Runs the program and shows its states as they come. */
  async run() {
    this.pause();
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    this.timeline = new Timeline(this.model);
    this.stage = new Stage(byId("stage"), this.timeline);
    this.step = -1;
    this.result = null;
    this.say(null);
    setData(document.body, "state", "running");
    try {
      const answer = await this.askForRun(running.signal);
      const read = await readRun(answer.body, this.timeline, (run) => this.arrived(run));
      if (this.running !== running) return;
      this.result = read.result;
      this.arrived(read.run);
      this.showOutcome();
    } catch (problem) {
      if (problem.name !== "AbortError") this.refused(problem);
    } finally {
      if (this.running === running) setData(document.body, "state", "ready");
    }
  }

  askForRun(signal) {
    const query = new URLSearchParams();
    query.set("version", String(this.version ?? text(this.argorithm.version)));
    query.set("seed", this.seed);
    if (this.parameters !== null) query.set("parameters", this.parameters);
    const address = this.path(`/runs?${query}`);
    const accept = "application/x-ndjson";
    if (address.length <= LONGEST_ADDRESS) return ask(address, { accept, signal });
    return ask(this.path("/runs"), { accept, signal, json: `{"parameters":${this.parameters},"seed":${this.seed}}` });
  }

  arrived(run) {
    if (run) this.version = String(run.version);
    if (run && this.parameters === null) this.parameters = json(this.argorithm.example);
    const count = this.timeline.length;
    const complete = this.result !== null;
    byId("seek").max = Math.max(1, count);
    byId("seek").disabled = count === 0;
    setText(byId("count"), String(count));
    if (this.step < 0 && count > 0 && (complete || count > this.wanted)) this.go(Math.min(this.wanted, count - 1));
    if (complete) {
      if (this.step >= count) this.go(count - 1);
      drawTrack(byId("track"), this.timeline);
      if (count === 0) setText(byId("comment"), "This run made no states.");
    }
  }

  /** Shows a step; `animate` lets things move to where they are then. */
  go(step, animate = false) {
    const last = this.timeline.length - 1;
    const next = Math.max(0, Math.min(last, step));
    if (last < 0) return;
    const moves = animate && !still.matches && next === this.step + 1;
    this.step = next;
    this.duration = moves ? Math.min(LONGEST_MOVE, 700 / SPEEDS[this.speed - 1]) : 0;
    this.dirty = true;
    if (!this.frame) this.frame = requestAnimationFrame(() => this.draw());
  }

  draw() {
    this.frame = null;
    if (!this.dirty || this.step >= this.timeline.length) return;
    this.dirty = false;
    const seen = scene(this.timeline, this.step, this.showAll);
    this.stage.show(seen, this.duration);
    this.showHidden(seen.hidden);
    const seek = byId("seek");
    const position = String(this.step + 1);
    if (seek.value !== position) seek.value = position;
    seek.setAttribute("aria-valuetext", `Step ${position} of ${this.timeline.length}`);
    setText(byId("step"), position);
    this.tell(seen);
    this.showLine();
    if (byId("raw").open) this.showRaw();
    this.keepAddress();
  }

  showHidden(count) {
    const button = byId("show-all");
    button.hidden = count === 0 && !this.showAll;
    setText(button, this.showAll ? "Show fewer structures" : `Show ${count} more structures`);
  }

  /** The comment, and for people who listen, the step. */
  tell({ state, mark }) {
    const known = this.model.states.get(state.state_type);
    const def = state.state_def;
    const comment = state.comments === null || state.comments === "" ? "" : text(state.comments);
    const name = def && typeof def === "object" && known?.structure && !known.structure.endsWith("node") ? `${text(def.variable_name)}: ` : "";
    const written = mark === "write" && known?.mark === "read";
    const when = written ? "an element is written" : (known?.when ?? "").split(";")[0];
    const what = state.state_type === "comment" ? "" : known ? `${name}${when}` : state.state_type;
    setText(byId("comment"), comment);
    setText(byId("what"), what);
    setData(byId("what"), "mark", mark);
    if (!this.playing || SPEEDS[this.speed - 1] <= 1) {
      setText(byId("announcer"), `Step ${this.step + 1} of ${this.timeline.length}. ${comment || what}`);
    }
  }

  showLine() {
    const lines = byId("source");
    const line = this.timeline.line(this.step);
    if (this.currentLine === line) return;
    lines.querySelector("[aria-current]")?.removeAttribute("aria-current");
    this.currentLine = line;
    const item = lines.children[line - 1];
    if (!item) return;
    item.setAttribute("aria-current", "step");
    this.reveal(item);
  }

  reveal(item) {
    const box = byId("source");
    const top = item.offsetTop - box.offsetTop;
    if (top < box.scrollTop + 20 || top > box.scrollTop + box.clientHeight - 48) {
      box.scrollTop = top - box.clientHeight / 3;
    }
  }

  showRaw() {
    if (this.step < 0) return;
    setText(byId("raw-text"), json(this.timeline.state(this.step), ""));
  }

  /** The address names program, version, input and step. Browsers allow only so many changes. */
  keepAddress() {
    clearTimeout(this.addressTimer);
    this.addressTimer = setTimeout(() => history.replaceState(null, "", this.address()), 200);
  }

  address(page = embedded ? "embed" : "play") {
    const query = new URLSearchParams();
    if (this.version !== null) query.set("version", this.version);
    if (this.parameters !== null) query.set("parameters", this.parameters);
    if (this.seed !== "0") query.set("seed", this.seed);
    query.set("step", String((this.step < 0 ? this.wanted : this.step) + 1));
    return `/${page}/${encodeURIComponent(this.id)}?${query}`;
  }

  // Playing.

  play() {
    if (this.timeline.length === 0) return;
    if (this.step >= this.timeline.length - 1) this.go(0);
    this.playing = true;
    this.showPlaying();
    let due = performance.now() + 1000 / SPEEDS[this.speed - 1];
    const beat = (now) => {
      if (!this.playing) return;
      const interval = 1000 / SPEEDS[this.speed - 1];
      due = Math.min(due, now + interval);
      if (now >= due) {
        const steps = Math.min(10, 1 + Math.floor((now - due) / interval));
        this.go(this.step + steps, steps === 1);
        due += steps * interval;
        if (due < now) due = now + interval;
      }
      if (this.step >= this.timeline.length - 1 && this.result !== null) this.pause();
      else requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
  }

  pause() {
    this.playing = false;
    this.showPlaying();
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  showPlaying() {
    const button = byId("play");
    setData(button, "playing", this.playing ? "playing" : null);
    button.setAttribute("aria-label", this.playing ? "Pause" : "Play");
    button.title = this.playing ? "Pause (space)" : "Play (space)";
  }

  walk(to, animate = false) {
    this.pause();
    this.go(to, animate);
  }

  setSpeed(speed) {
    this.speed = speed;
    byId("speed").value = String(speed);
  }

  // How it went.

  say(message, kind = "error") {
    const place = byId("message");
    place.hidden = message === null;
    place.replaceChildren(...(message ?? []));
    setData(place, "kind", kind);
    byId("source").querySelector(".failed")?.classList.remove("failed");
  }

  showOutcome() {
    const { outcome, error, limit } = this.result;
    const upTo = this.timeline.length > 0 ? ` The ${this.timeline.length} states up to there can be played.` : "";
    if (outcome === "failed") {
      const where = error.line === null ? "" : ` in line ${error.line}`;
      const message = element("strong", {}, error.message === "" ? error.type : error.message);
      const kind = error.byAuthor ? "The program refuses this input" : `The program failed with ${error.type}`;
      this.say([element("p", {}, message), element("p", {}, `${kind}${where}.${upTo}`)]);
      const item = byId("source").children[(error.line ?? 0) - 1];
      item?.classList.add("failed");
      if (item) this.reveal(item);
    } else if (outcome === "limit") {
      this.say([element("p", {}, element("strong", {}, `The run was stopped: it reached the limit ${limit.name} of ${limit.value}.`)), element("p", {}, upTo)], "warning");
    } else if (outcome === "crashed" || outcome === "cut") {
      const what = outcome === "cut" ? "The answer of the server broke off." : "The process that ran the program died.";
      this.say([element("p", {}, element("strong", {}, what)), element("p", {}, upTo)]);
    }
  }

  refused(problem) {
    if (problem.status === 401) {
      const button = element("button", { type: "button", class: "main", onclick: openSignIn }, "Sign in");
      const link = element("a", { class: "button main", href: this.address("play"), target: "_blank", rel: "noopener" }, "Open it there and sign in");
      this.say([element("p", {}, "Running programs needs an account on this server."), embedded ? link : button], "warning");
      return;
    }
    const rest = problem.errors?.length > 0 ? this.form?.show(problem.errors) ?? [problem.message] : [problem.message];
    byId("input").open = byId("input").open || problem.errors?.length > 0;
    if (rest.length > 0) this.say(rest.map((line) => element("p", {}, line)));
    else this.say([element("p", {}, "This input does not fit; see at its fields what is wrong.")]);
  }

  // Input.

  async runForm() {
    const parameters = this.form.read();
    if (parameters === null) {
      this.form.show([]);
      return;
    }
    this.parameters = parameters;
    this.wanted = 0;
    await this.run();
  }

  async random() {
    try {
      const version = this.version === null ? "" : `?version=${encodeURIComponent(this.version)}`;
      const answer = await ask(this.path(`/random-parameters${version}`));
      this.form.fill(parse(await answer.text()).parameters);
      await this.runForm();
    } catch (problem) {
      this.refused(problem);
    }
  }

  /** The whole run as one JSON document, out of the bytes that came. */
  download() {
    const head = `{"argorithm":${JSON.stringify(this.id)},"version":${this.version},"seed":${this.seed},"parameters":${this.parameters},"result":${JSON.stringify(this.result)},"states":[`;
    const parts = [head];
    for (let step = 0; step < this.timeline.length; step++) parts.push(step > 0 ? ",\n" : "\n", this.timeline.bytes(step));
    parts.push("]}\n");
    const address = URL.createObjectURL(new Blob(parts, { type: "application/json" }));
    element("a", { href: address, download: `${this.id}.run.json` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

function connect(player) {
  const on = (id, event, does) => byId(id)?.addEventListener(event, does);
  on("play", "click", () => player.toggle());
  on("first", "click", () => player.walk(0));
  on("back", "click", () => player.walk(player.step - 1));
  on("forward", "click", () => player.walk(player.step + 1, true));
  on("last", "click", () => player.walk(player.timeline.length - 1));
  on("seek", "input", () => player.walk(Number(byId("seek").value) - 1));
  on("speed", "change", () => player.setSpeed(Number(byId("speed").value)));
  on("raw", "toggle", () => player.showRaw());
  on("form", "submit", (event) => { event.preventDefault(); player.runForm(); });
  on("random", "click", () => player.random());
  on("example", "click", () => { player.form.fill(player.argorithm.example); player.runForm(); });
  on("show-all", "click", () => { player.showAll = !player.showAll; player.go(player.step); });
  on("download", "click", () => player.download());
  on("share", "click", () => openShare(player.address("play"), player.address("embed"), player.id));
  on("stage", "click", (event) => follow(event.target.closest("[data-ref]")));
  window.addEventListener("resize", () => { if (player.result) drawTrack(byId("track"), player.timeline); });
  document.addEventListener("keydown", (event) => key(player, event));
}

/** From a reference to the structure it names. */
function follow(cell) {
  const card = cell && byId("stage").querySelector(`[data-number="${CSS.escape(cell.dataset.ref)}"]`);
  if (!card) return;
  card.scrollIntoView({ block: "nearest", behavior: still.matches ? "auto" : "smooth" });
  card.classList.add("found");
  setTimeout(() => card.classList.remove("found"), 1200);
}

const KEYS = {
  ArrowRight: (player) => player.walk(player.step + 1, true),
  ArrowLeft: (player) => player.walk(player.step - 1),
  Home: (player) => player.walk(0),
  End: (player) => player.walk(player.timeline.length - 1),
  " ": (player) => player.toggle(),
};

/** Keys of the player; whoever types, or has a control that knows the key, keeps it. */
function key(player, event) {
  const at = event.target;
  if (event.ctrlKey || event.metaKey || event.altKey || at.closest("dialog")) return;
  if (at.closest("textarea, select, input:not([type=range])")) return;
  if (event.key === " " && at.closest("button, a, summary")) return;
  if (at.matches?.("#source, #raw-text, .body:focus-visible") && event.key !== " ") return;
  if (/^[1-9]$/.test(event.key)) player.setSpeed(Number(event.key));
  else if (KEYS[event.key]) KEYS[event.key](player);
  else return;
  event.preventDefault();
}

function legend(model) {
  byId("legend").replaceChildren(...Object.entries(model.marks).map(([mark, { name, means }]) =>
    element("li", {}, element("span", { class: "sign", "data-mark": mark }), element("strong", {}, name), ` ${means}`)));
}

const model = await Model.load();
legend(model);
const player = new Player(model);
connect(player);
player.setSpeed(USUAL_SPEED);
if (embedded) byId("open").addEventListener("click", () => { byId("open").href = player.address("play"); });
else showAccount().catch(() => {});
try {
  await player.open();
} catch (problem) {
  player.refused(problem);
  setData(document.body, "state", "ready");
}
