// Talks to the server, with the token of whoever signed in. It lives as long as the browser's tab,
// because the machines of a class are shared.

const TOKEN = "argorithm.token";

/** What the server refused, in its own words. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? `The server answered ${status}.`);
    this.status = status;
    this.errors = problem.errors ?? [];
  }
}

/** Asks the server; gives the answer when it is a good one. */
export async function ask(path, { accept = "application/json", json = null, form = null, signal } = {}) {
  const headers = { Accept: accept };
  if (token()) headers.Authorization = `Bearer ${token()}`;
  if (json !== null) headers["Content-Type"] = "application/json";
  const body = json ?? (form && new URLSearchParams(form));
  const answer = await fetch(path, { method: body === null ? "GET" : "POST", headers, body, signal }).catch((problem) => {
    if (problem.name === "AbortError") throw problem;
    throw new Refused(0, { detail: "The server cannot be reached." });
  });
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  throw new Refused(answer.status, typeof problem.detail === "string" ? problem : {});
}

/** Who is calling; a token that is worth nothing any more is forgotten. */
export async function caller() {
  try {
    return await (await ask("/api/v1/account")).json();
  } catch (problem) {
    if (problem.status !== 401 || !token()) throw problem;
    signOut();
    return (await ask("/api/v1/account")).json();
  }
}

/** Whether somebody is signed in in this tab. */
export function token() {
  return sessionStorage.getItem(TOKEN);
}

/** Signs in; a token opens all halves of the account that have this password. */
export async function signIn(username, password) {
  let answer;
  try {
    answer = await ask("/users/login", { form: { username, password } });
  } catch (problem) {
    if (problem.status !== 404) throw problem;
    answer = await ask("/programmers/login", { form: { username, password } });
  }
  sessionStorage.setItem(TOKEN, (await answer.json()).access_token);
}

/** Forgets the token. */
export function signOut() {
  sessionStorage.removeItem(TOKEN);
}
