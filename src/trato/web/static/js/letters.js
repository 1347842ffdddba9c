// Whether a single letter is a key or a letter.

/** Whether single letters may act as keys: not while somebody types, nor for who turned them off. */
export function lettersMayAct(event) {
  const at = event.target;
  const types = at instanceof Element && at.closest("input, textarea, select, [contenteditable]");
  return !types && !event.metaKey && !event.ctrlKey && !event.altKey && !document.querySelector("[data-no-letters]");
}
