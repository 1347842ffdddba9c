// The palette: what somebody types is looked for in clients, people, what is owed and clauses.

const palette = document.getElementById("palette");
const field = document.getElementById("palette-q");
const list = document.getElementById("palette-found");
const REST = 160;
let asked = 0;
let waiting;

/** Open the palette, empty. */
function open() {
  if (palette.open) return;
  palette.showModal();
  field.value = "";
  list.replaceChildren();
  field.focus();
}

/** Return one thing found, as a line that leads to its page. */
function line(found, number) {
  const item = document.createElement("li");
  item.id = `palette-${number}`;
  item.role = "option";
  const link = document.createElement("a");
  link.href = found.url;
  link.tabIndex = -1;
  const title = document.createElement("span");
  title.className = "word";
  title.textContent = found.title;
  const about = document.createElement("span");
  about.className = "line-about";
  about.textContent = `${found.kind} · ${found.about}`;
  link.append(title, about);
  item.append(link);
  return item;
}

/** Mark a line as the one that Enter opens. */
function choose(item) {
  for (const one of list.children) one.setAttribute("aria-selected", String(one === item));
  field.setAttribute("aria-activedescendant", item?.id ?? "");
  item?.scrollIntoView({ block: "nearest" });
}

/** Show what was found; an answer that comes after a newer question is dropped. */
async function look() {
  const words = field.value.trim();
  const mine = ++asked;
  if (!words) {
    list.replaceChildren();
    return;
  }
  const address = `${palette.dataset.source}?q=${encodeURIComponent(words)}`;
  const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
  if (mine !== asked || !answer?.ok) return;
  const { found } = await answer.json();
  if (mine !== asked) return;
  list.replaceChildren(...found.map(line));
  if (found.length) {
    choose(list.firstElementChild);
  } else {
    const none = document.createElement("li");
    none.className = "least";
    none.textContent = palette.dataset.none;
    list.append(none);
    choose(null);
  }
}

field?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(look, REST);
});

field?.addEventListener("keydown", (event) => {
  const chosen = list.querySelector("[aria-selected=true]");
  if (event.key === "Enter") {
    event.preventDefault();
    chosen?.querySelector("a")?.click();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const next = event.key === "ArrowDown" ? chosen?.nextElementSibling : chosen?.previousElementSibling;
    if (next) choose(next);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    open();
  }
});
document.addEventListener("keys:find", open);
