// Blanks of a sentence: what the server writes as words becomes something to type in or choose from.

const plainOnly = CSS.supports("-webkit-user-modify", "read-write-plaintext-only");

/** Put words on one line, as they stand in a sentence. */
export function oneLine(words) {
  return words.replace(/\s+/g, " ").trim();
}

/** Return what is in a blank now. */
export function valueOf(blank) {
  return blank instanceof HTMLSelectElement ? blank.value : oneLine(blank.textContent ?? "");
}

function chosen(span) {
  const select = document.createElement("select");
  select.className = span.className;
  Object.assign(select.dataset, span.dataset);
  select.setAttribute("aria-label", span.dataset.label ?? "");
  for (const words of (span.dataset.choices ?? "").split("|")) {
    const option = new Option(words, words, words === oneLine(span.textContent), words === oneLine(span.textContent));
    select.add(option);
  }
  select.dataset.was = select.value;
  span.replaceWith(select);
}

function typed(span) {
  span.contentEditable = plainOnly ? "plaintext-only" : "true";
  span.setAttribute("role", "textbox");
  span.setAttribute("aria-label", span.dataset.label ?? "");
  span.spellcheck = false;
  span.dataset.was = oneLine(span.textContent);
  span.textContent = span.dataset.was;
}

/** Make every blank under an element one that can be filled. */
export function openBlanks(root) {
  for (const span of root.querySelectorAll("span.blank")) {
    if (span.dataset.choices) chosen(span);
    else typed(span);
  }
}

/** Select what is in a blank that was just entered, so that typing takes its place. */
export function selectAll(blank) {
  if (blank instanceof HTMLSelectElement || !blank.textContent) return;
  const range = document.createRange();
  range.selectNodeContents(blank);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Return the words of a rewrite with its gaps as they are filled; «…» where one is empty. */
export function rewritten(paragraph) {
  let words = "";
  for (const node of paragraph.childNodes) {
    const isGap = node instanceof Element && node.matches(".gap");
    words += isGap ? valueOf(node) || "…" : node.textContent;
  }
  return oneLine(words);
}
