// A button that copies what stands in the page; without it, the words can still be selected.
import { say } from "./page.js";

for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const shown = document.getElementById(button.dataset.copies);
    await navigator.clipboard.writeText(shown.textContent.trim());
    say(button.dataset.said);
  });
}
