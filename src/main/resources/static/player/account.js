// Signing in and out, on every page that has room for it.
import { byId, element } from "./dom.js";
import { caller, signIn, signOut } from "./session.js";

/** Shows who is signed in; gives the caller. Pages load anew when that changes. */
export async function showAccount() {
  const who = await caller();
  const place = byId("account");
  if (who.accounts !== "enabled" || !place) return who;
  if (who.email) {
    place.replaceChildren(
      element("span", { class: "quiet" }, who.email),
      element("button", { type: "button", onclick: () => { signOut(); location.reload(); } }, "Sign out"));
  } else {
    place.replaceChildren(element("button", { type: "button", id: "sign-in", onclick: openSignIn }, "Sign in"));
  }
  return who;
}

/** Opens the form in which people sign in. */
export function openSignIn() {
  const failed = element("p", { class: "error", role: "alert" });
  const email = element("input", { id: "email", type: "email", autocomplete: "username", required: true });
  const password = element("input", { id: "password", type: "password", autocomplete: "current-password", required: true });
  const form = element("form", {},
    element("h2", {}, "Sign in"),
    element("label", { for: "email" }, "E-mail"), email,
    element("label", { for: "password" }, "Password"), password,
    failed,
    element("div", { class: "buttons" },
      element("button", { type: "submit", class: "main" }, "Sign in"),
      element("button", { type: "button", onclick: () => dialog.close() }, "Cancel")));
  const dialog = element("dialog", { "aria-label": "Sign in", onclose: () => dialog.remove() }, form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await signIn(email.value, password.value);
      location.reload();
    } catch (problem) {
      failed.textContent = problem.status === 401 || problem.status === 404 || problem.status === 400
        ? "E-mail or password is wrong, or the account is shut out." : problem.message;
    }
  });
  document.body.append(dialog);
  dialog.showModal();
}
