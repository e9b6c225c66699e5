// Runs as the server streams them: lines of JSON. No DOM here.

const NEWLINE = 10;

/** Gives the lines of a stream of bytes, without their ends. */
export async function* lines(stream) {
  const reader = stream.getReader();
  let rest = new Uint8Array(0);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      let start = 0;
      for (let end = value.indexOf(NEWLINE); end >= 0; end = value.indexOf(NEWLINE, start)) {
        yield joined(rest, value.subarray(start, end));
        rest = new Uint8Array(0);
        start = end + 1;
      }
      rest = joined(rest, value.subarray(start));
    }
    if (rest.length > 0) yield rest;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function joined(one, other) {
  if (one.length === 0) return other.slice();
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

const HEAD = bytesOf('{"line":');

function bytesOf(text) {
  return new TextEncoder().encode(text);
}

/**
 * Reads a run into a timeline.
 *
 * Calls `onProgress` now and then, so that the first states can be drawn before the last is there.
 * A line `again` means that the program has changed its states: all of them follow once more.
 * Gives what was run and how it went; `outcome` is "cut" when the answer broke off.
 */
export async function readRun(stream, timeline, onProgress = () => {}, most = Infinity) {
  let run = null;
  let result = { outcome: "cut" };
  let shown = 0;
  for await (const line of lines(stream)) {
    if (HEAD.every((byte, i) => line[i] === byte)) {
      timeline.append(line);
      if (timeline.length >= most) break;
    } else {
      const object = JSON.parse(new TextDecoder().decode(line));
      if (object.run) run = object.run;
      else if (object.again) timeline.clear();
      else if (object.outcome) result = object;
    }
    const now = performance.now();
    if (now - shown > 50) {
      onProgress(run);
      shown = now;
      await new Promise((resume) => setTimeout(resume));
    }
  }
  return { run, result };
}
