// Keys that move through a page: next, previous, open the sum, find, and the map of all of them.

import { lettersMayAct } from "./letters.js";

const map = document.getElementById("keys");

/** Return the lines of a page that can be gone through. */
function lines() {
  return [...document.querySelectorAll("main .lines > li:not(.empty)")];
}

/** Go to another line: its first link or summary takes the focus. */
function move(step) {
  const all = lines();
  const here = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step];
  next?.querySelector("a, summary, button")?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Open or close the sum of the line that has the focus. */
function openSum() {
  const sum = document.activeElement?.closest(".lines > li")?.querySelector("details.count-fold");
  if (sum) sum.open = !sum.open;
  return Boolean(sum);
}

const ACTS = {
  j: () => move(1),
  k: () => move(-1),
  "/": () => document.dispatchEvent(new Event("keys:find")),
  "?": () => map?.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (!lettersMayAct(event) || document.querySelector("dialog[open]")) return;
  if (event.key === " " && !event.target.closest("button, summary")) {
    if (openSum()) event.preventDefault();
    return;
  }
  const act = ACTS[event.key.toLowerCase()];
  if (act) {
    event.preventDefault();
    act();
  }
});
