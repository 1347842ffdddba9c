"""Going through a page with the keyboard alone, and what one meets on the way."""

from __future__ import annotations

from typing import Any, Final

from playwright.sync_api import Page

STEPS_MAX: Final = 400
_HERE: Final = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const box = one.getBoundingClientRect(), style = getComputedStyle(one);
  const label = one.labels?.[0]?.innerText ?? one.getAttribute("aria-label");
  window.met ??= new Map();
  if (!window.met.has(one)) window.met.set(one, window.met.size);
  return {
    number: window.met.get(one),
    name: (label || one.innerText || one.value || one.id || one.tagName).trim(),
    isShown: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0)
      || style.boxShadow !== "none",
    isThere: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    isAfter: !window.before || window.before === one
      || Boolean(window.before.compareDocumentPosition(one) & 4),
    moves: (window.before = one, true),
  };
}"""
_WAITING: Final = """() => [...document.querySelectorAll(
  "a[href], button, input, select, textarea, summary, [contenteditable=true], [tabindex='0']")]
  .filter(one => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0
    && !one.disabled && one.type !== "hidden" && !window.met?.has(one))
  .filter(one => one.type !== "radio"  // of several, Tab comes to one, and arrows to the rest
    || ![...window.met.keys()].some(met => met.type === "radio" && met.name === one.name))
  .map(one => (one.innerText || one.name || one.id || one.outerHTML).trim().slice(0, 60))"""


def walked(page: Page) -> list[str]:
    """Go through the whole page by Tab; return what somebody would stumble over."""
    wrong: list[str] = []
    page.evaluate("() => { window.met = new Map(); window.before = null; }")
    first = tabbed(page)
    if first is None or "Ir al texto" not in first["name"]:
        wrong.append(f"begins at {first and first['name']!r} and not at the way to the text")
    here = first
    for step in range(STEPS_MAX):
        if here is None or (step and here["number"] == 0):  # out, or at the beginning again
            break
        for is_well, said in (
            (here["isShown"], "is not seen to have the focus"),
            (here["isThere"], "is out of sight"),
            (here["isAfter"], "comes after what stands behind it"),
        ):
            if not is_well:
                wrong.append(f"{here['name'][:60]!r} {said}")
        here = tabbed(page)
    else:
        wrong.append("there is no way out")
    return wrong + [f"{name!r} is not reached" for name in page.evaluate(_WAITING)]


def tabbed(page: Page) -> dict[str, Any] | None:
    """Press Tab; return what has the focus now, None where the page ends."""
    page.keyboard.press("Tab")
    found: dict[str, Any] | None = page.evaluate(_HERE)
    return found


def go_to(page: Page, name: str) -> None:
    """Press Tab until something of that name has the focus."""
    met = []
    for _ in range(STEPS_MAX):
        here = tabbed(page)
        if here is not None:
            met.append(here["name"])
            if name in here["name"]:
                return
    message = f"Tab never comes to {name!r}; it comes to {met}"
    raise AssertionError(message)


def press(page: Page, name: str, key: str = "Enter") -> None:
    """Go to something by Tab and press a key there."""
    go_to(page, name)
    page.keyboard.press(key)


def follow(page: Page, name: str) -> None:
    """Go to something by Tab, press Enter, and wait for the page that it leads to."""
    go_to(page, name)
    with page.expect_navigation():
        page.keyboard.press("Enter")
