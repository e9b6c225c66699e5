// The links to a run: the page itself, and the piece of HTML that shows it in another page.
import { element } from "./dom.js";

/** Opens a dialog with both. */
export function openShare(play, embed, name) {
  const link = new URL(play, location.href).href;
  const frame = new URL(embed, location.href).href;
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const html = `<iframe src="${escaped(frame)}" title="${escaped(name)}" width="100%" height="520"></iframe>`;
  const dialog = element("dialog", { "aria-label": "Share", onclose: () => dialog.remove() },
    element("h2", {}, "Share this step"),
    ...line("share-link", "Link to this run at this step", link),
    ...line("share-embed", "HTML for a course page", html),
    element("div", { class: "buttons" }, element("button", { type: "button", onclick: () => dialog.close() }, "Close")));
  document.body.append(dialog);
  dialog.showModal();
}

function line(id, label, value) {
  const input = element("input", { id, type: "text", readonly: true, value, onfocus: () => input.select() });
  const copy = element("button", { type: "button", "aria-label": `Copy: ${label}` }, "Copy");
  copy.addEventListener("click", async () => {
    input.select();
    // Pages without TLS have no clipboard of the new kind.
    if (navigator.clipboard) await navigator.clipboard.writeText(value).catch(() => document.execCommand("copy"));
    else document.execCommand("copy");
    copy.textContent = "Copied";
  });
  return [element("label", { for: id }, label), element("div", { class: "copy" }, input, copy)];
}
