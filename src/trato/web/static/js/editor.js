// The editor of an agreement. The text is the truth: every change is made on it by the server, which
// answers with the text and with the page that it reads as.

import { openBlanks, oneLine, rewritten, selectAll, valueOf } from "./blanks.js";
import { say } from "./page.js";

const READ_AFTER = 600;
const SAVE_AFTER = 1500;
const editor = document.getElementById("editor");
const text = document.getElementById("f-text");
const reading = document.getElementById("reading");
const heard = document.getElementById("heard");
const saved = document.getElementById("saved");
const form = document.getElementById("llano");
const readsOnly = "readsOnly" in editor.dataset;

let shown = text.value; // the text that the page was made from
let kept = text.value; // the text that was saved
let readLater = 0;
let saveLater = 0;
let asking = Promise.resolve();
const made = new WeakMap(); // a part of the page → its source, before its blanks were opened

function post(address, fields) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
  return fetch(address, { method: "POST", body, headers: { "X-CSRFToken": token, "X-Trato": "editor" } });
}

/** Do one thing after the other: an answer never meets a text that it was not asked about. */
function inTurn(work) {
  asking = asking.then(work).catch(() => say(lost()));
  return asking;
}

function lost() {
  return document.documentElement.lang === "en"
    ? "That did not arrive. What you typed is still here: try again."
    : "Eso no llegó. Lo que escribiste sigue aquí: inténtalo otra vez.";
}

// --- the page is made again, and only what changed in it ------------------------------------------

function open(root) {
  if (readsOnly) return;
  openBlanks(root);
  for (const one of root.querySelectorAll("[data-needs-script]")) one.hidden = false;
  for (const words of root.querySelectorAll(".is-almost .words")) {
    if (!words.querySelector(".gap")) openSentence(words);
  }
}

function openSentence(words) {
  words.contentEditable = "true";
  words.setAttribute("role", "textbox");
  words.setAttribute("aria-label", words.dataset.raw);
  words.dataset.was = oneLine(words.textContent);
  words.dataset.whole = "";
}

function parts(root) {
  return new Map([...root.querySelectorAll("[data-part]")].map((one) => [one.dataset.part, one]));
}

function show(page) {
  const fresh = document.createElement("div");
  fresh.innerHTML = page;
  const place = placeOfFocus();
  const before = parts(reading);
  for (const [name, part] of parts(fresh)) {
    const old = before.get(name);
    const source = part.outerHTML;
    if (old && made.get(old) === source) {
      part.replaceWith(old);
      continue;
    }
    made.set(part, source);
    const examples = old?.querySelector("[data-examples]");
    if (examples) part.querySelector("[data-examples]")?.replaceChildren(...examples.childNodes);
    open(part);
  }
  open(fresh);
  reading.replaceChildren(...fresh.childNodes);
  focusOn(place);
  tell();
}

/** Announce what the text comes to, once it is another. */
function tell() {
  const said = reading.querySelector("[data-heard]")?.dataset.heard ?? "";
  if (heard.textContent !== said) heard.textContent = said;
}

function addressOf(one) {
  const sentence = one.closest("[data-number]");
  const kind = ["blank", "gap", "does", "whole"].find((name) => name in one.dataset);
  if (!kind) return "";
  const where = `${one.dataset.where ?? ""}`;
  const within = sentence ? `[data-number="${sentence.dataset.number}"] ` : "";
  const value = one.dataset[kind];
  const only = where && one.dataset.does !== "line" ? `[data-where="${CSS.escape(where)}"]` : "";
  return `${within}[data-${kind}="${CSS.escape(value)}"]${only}`;
}

function placeOfFocus() {
  const at = document.activeElement;
  return at instanceof HTMLElement && reading.contains(at) ? addressOf(at) : "";
}

function focusOn(place) {
  const at = place && reading.querySelector(place);
  if (at instanceof HTMLElement && document.activeElement !== at) at.focus({ preventScroll: true });
}

// --- reading, changing, saving --------------------------------------------------------------------

function read() {
  clearTimeout(readLater);
  return inTurn(async () => {
    const asked = text.value;
    if (asked === shown) return;
    const answer = await post(editor.dataset.reading, { text: asked });
    if (!answer.ok) throw new Error(String(answer.status));
    shown = asked;
    show(await answer.text());
    illustrate();
  });
}

function change(fields) {
  return inTurn(async () => {
    const asked = text.value;
    const answer = await post(editor.dataset.change, { text: asked, ...fields });
    if (!answer.ok) throw new Error(String(answer.status));
    const said = await answer.json();
    if (text.value !== asked) return; // typed in the plain text meanwhile: that goes before
    text.value = shown = said.text;
    show(said.page);
    if (said.said) say(said.said);
    illustrate();
    saveSoon();
  });
}

async function illustrate() {
  const asked = shown;
  const answer = await post(editor.dataset.examples, { text: asked }).catch(() => null);
  if (!answer?.ok || asked !== shown) return;
  const fresh = document.createElement("div");
  fresh.innerHTML = await answer.text();
  for (const one of fresh.querySelectorAll("[data-of]")) {
    const place = reading.querySelector(`[data-examples="${CSS.escape(one.dataset.of)}"]`);
    if (place && place.innerHTML !== one.innerHTML) place.innerHTML = one.innerHTML;
  }
}

function saveSoon() {
  clearTimeout(saveLater);
  saveLater = setTimeout(save, SAVE_AFTER);
}

function save() {
  clearTimeout(saveLater);
  return inTurn(async () => {
    const asked = text.value;
    if (asked === kept || readsOnly || document.getElementById("both")) return;
    const revision = form.elements.revision;
    const answer = await post(editor.dataset.save, { text: asked, revision: revision.value });
    const said = answer.ok || answer.status === 409 ? await answer.json() : null;
    if (answer.status === 409) {
      editor.insertAdjacentHTML("beforebegin", said.page);
      editor.hidden = true;
      document.getElementById("both").focus();
    } else if (said) {
      kept = asked;
      revision.value = said.revision;
      saved.innerHTML = said.saved;
    } else {
      say(lost());
    }
  });
}

addEventListener("beforeunload", (event) => {
  if (text.value !== kept && !readsOnly) event.preventDefault();
});

// --- what is done on the page ---------------------------------------------------------------------

function commit(one) {
  const said = one.dataset.whole === "" ? oneLine(one.textContent) : valueOf(one);
  if (said === one.dataset.was) return null;
  if (one.closest(".rewrite")) return null;
  one.dataset.was = said;
  const number = one.closest("[data-number]")?.dataset.number ?? "";
  if (one.dataset.whole === "") return change({ does: "sentence", number, said });
  if (one.dataset.gap) return said ? change({ does: "gap", number, blank: one.dataset.gap, said }) : null;
  if (one.dataset.does) return change({ does: one.dataset.does, where: one.dataset.where ?? "", said });
  return change({ does: "blank", number, blank: one.dataset.blank, said });
}

const fillable = "[contenteditable], select.blank";

reading.addEventListener("focusin", (event) => {
  if (event.target.matches("span.blank[contenteditable]")) selectAll(event.target);
});
reading.addEventListener("focusout", (event) => {
  if (event.target.matches?.(fillable) && event.target.isConnected) commit(event.target);
});
reading.addEventListener("change", (event) => {
  if (event.target.matches("select.blank")) commit(event.target);
});

function nextBlank(from, step = 1) {
  const all = [...reading.querySelectorAll(`#texto :is(${fillable})`)].filter((one) => one.offsetParent);
  const next = all[all.indexOf(from) + step];
  if (next) next.focus();
  else from.blur();
}

reading.addEventListener("keydown", (event) => {
  const at = event.target;
  if (!(at instanceof HTMLElement) || !at.matches(fillable)) return;
  if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && !(at instanceof HTMLSelectElement)) {
    event.preventDefault();
    nextBlank(at);
  } else if (event.key === "Escape" && !(at instanceof HTMLSelectElement)) {
    at.textContent = at.dataset.was;
    at.blur();
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !readsOnly) {
    event.preventDefault();
    add(null);
  } else if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    nextProblem(event.key === "ArrowDown" ? 1 : -1);
  }
});

function nextProblem(step) {
  const all = [...reading.querySelectorAll('#texto [data-state="almost"], #texto .trouble, #texto .advice')];
  if (!all.length) return;
  const now = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[(now + step + all.length) % all.length] ?? all[0];
  const target = next.querySelector(".gap") ?? next.querySelector("summary, [contenteditable], button") ?? next;
  if (target === next) next.tabIndex = -1;
  target.focus();
  next.scrollIntoView({ block: "center" });
}

// Touching a sentence shows what can be done with it.
reading.addEventListener("click", (event) => {
  for (const one of reading.querySelectorAll(".is-open")) one.classList.remove("is-open");
  event.target.closest?.(".sentence")?.classList.add("is-open");
  event.target.closest?.(".clause")?.classList.add("is-open");
});

reading.addEventListener("click", (event) => {
  const button = event.target.closest?.("button");
  if (!button) return;
  const sentence = button.closest("[data-number]");
  const number = sentence?.dataset.number ?? "";
  if ("rewrite" in button.dataset) {
    const rewrite = button.closest(".try, .advice").querySelector(".rewrite");
    change({ does: "sentence", number, said: rewritten(rewrite) });
  } else if ("prose" in button.dataset) change({ does: "prose", number });
  else if ("remove" in button.dataset) change({ does: "sentence", number, said: "" });
  else if ("write" in button.dataset) writeWhole(sentence);
  else if ("holidays" in button.dataset) change({ does: "holidays" });
  else if ("add" in button.dataset || "addAfter" in button.dataset) add(button);
});

function writeWhole(sentence) {
  const words = sentence.querySelector(".words");
  words.textContent = words.dataset.raw;
  openSentence(words);
  words.focus();
}

// --- «¿Qué quieres acordar?» ----------------------------------------------------------------------

const adding = document.getElementById("adding");
let addingAfter = "";
let searchLater = 0;

function add(button) {
  addingAfter = button?.dataset.addAfter ?? "";
  adding.querySelector("[data-where-new]").hidden = addingAfter !== "";
  adding.querySelector("[data-where-here]").hidden = addingAfter === "";
  adding.showModal();
  adding.querySelector("input").value = "";
  search();
}

async function search() {
  const asked = adding.querySelector("input").value;
  const answer = await fetch(`${editor.dataset.forms}?q=${encodeURIComponent(asked)}`);
  if (answer.ok) adding.querySelector(".offered").innerHTML = await answer.text();
}

adding?.querySelector("input").addEventListener("input", () => {
  clearTimeout(searchLater);
  searchLater = setTimeout(search, 250);
});
adding?.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const all = [adding.querySelector("input"), ...adding.querySelectorAll(".offer")];
  const next = all[all.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});
adding?.addEventListener("submit", (event) => {
  event.preventDefault();
  const said = oneLine(adding.querySelector("input").value);
  if (said) adopt(/[.!?:]$/.test(said) ? said : `${said}.`, "");
});
adding?.addEventListener("click", (event) => {
  const offer = event.target.closest?.(".offer");
  if (offer) adopt(offer.dataset.said, offer.dataset.title);
  else if (event.target.closest?.("[data-close]")) adding.close();
});

async function adopt(said, title) {
  adding.close();
  const after = addingAfter;
  if (after) await change({ does: "after", number: after, said });
  else await change({ does: "clause", said, title });
  const all = [...reading.querySelectorAll(".sentence")];
  const made = after ? reading.querySelector(`#s-${Number(after) + 1}`) : all.at(-1);
  made?.querySelector(`.gap, ${fillable}`)?.focus();
  made?.scrollIntoView({ block: "center" });
}

// --- the plain text, the views, the tabs ----------------------------------------------------------

text.addEventListener("input", () => {
  clearTimeout(readLater);
  readLater = setTimeout(read, READ_AFTER);
  saveSoon();
});

for (const button of document.querySelectorAll(".view")) {
  button.addEventListener("click", async () => {
    await read();
    editor.dataset.view = button.dataset.view;
    for (const other of document.querySelectorAll(".view")) {
      other.setAttribute("aria-pressed", String(other === button));
    }
  });
}

for (const tab of document.querySelectorAll("[data-tab]")) {
  tab.addEventListener("click", () => openTab(tab.dataset.tab));
}

function openTab(name) {
  editor.dataset.tab = name;
  for (const other of document.querySelectorAll("[data-tab]")) {
    if (other.dataset.tab === name) other.setAttribute("aria-current", "true");
    else other.removeAttribute("aria-current");
  }
}

document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[data-saves]");
  if (!link || text.value === kept) return;
  event.preventDefault();
  await save();
  location.assign(link.href);
});

editor.classList.add("is-live");
for (const one of document.querySelectorAll("[data-without-script]")) one.hidden = true;
for (const one of editor.querySelectorAll("[data-needs-script]")) one.hidden = false;
for (const part of parts(reading).values()) made.set(part, part.outerHTML);
open(reading);
if (location.hash === "#problemas") openTab("problemas");
illustrate();
