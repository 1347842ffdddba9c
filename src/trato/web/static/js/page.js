// What every page does: say what was done and then be quiet, take keys, open what was asked for.

import { lettersMayAct } from "./letters.js";

const said = document.getElementById("said");

/** Say a sentence at the foot of the page, and take it away after a while. */
export function say(sentence) {
  const line = document.createElement("p");
  line.className = "said-line";
  line.textContent = sentence;
  said?.append(line);
  setTimeout(() => line.remove(), 6000);
}

for (const line of said?.querySelectorAll(".said-line") ?? []) {
  setTimeout(() => line.remove(), 8000);
}

document.addEventListener("keydown", (event) => {
  if (!lettersMayAct(event) || document.querySelector("dialog[open]")) return;
  const found = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (found instanceof HTMLElement) {
    event.preventDefault();
    found.click();
  }
});

// A form is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
  setTimeout(() => delete form.dataset.sent, 4000);
});

document.addEventListener("htmx:responseError", (event) => {
  say(event.detail.xhr.getResponseHeader("X-Said") || document.documentElement.lang === "en"
    ? "That did not arrive. What you typed is still here: try again."
    : "Eso no llegó. Lo que escribiste sigue aquí: inténtalo otra vez.");
});
