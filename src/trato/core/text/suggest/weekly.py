"""Hours of service as a calendar: «L-V 08:00-18:00» is a line of the section «Horarios»."""

from __future__ import annotations

import re
from typing import Final

from trato.core.text.suggest.hearing import Heard
from trato.core.words import Language

_DAYS_ES: Final = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_DAYS_EN: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBERS: Final = {
    "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "sabados": 5,
    "domingo": 6, "domingos": 6, "l": 0, "v": 4, "s": 5, "d": 6, "mon": 0, "tue": 1, "wed": 2,
    "thu": 3, "fri": 4, "sat": 5, "sun": 6, "monday": 0, "tuesday": 1, "wednesday": 2,
    "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mondays": 0, "fridays": 4,
    "saturdays": 5, "sundays": 6,
}  # fmt: skip
_DAY: Final = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_PART: Final = re.compile(
    rf"\b(?P<first>{_DAY})\b(?:\s*(?:a|to|-|–|through)\s*(?P<last>{_DAY})\b)?"
    r"[\s,:(]*(?:de|from|between)?\s*(?:las )?"
    r"(?P<open>\d{1,2}(?:[:.]\d{2})?)\s*(?P<am>am|pm|hs|h)?\s*(?:a|to|-|–|and|y)\s*(?:las )?"
    r"(?P<close>\d{1,2}(?:[:.]\d{2})?)\s*(?P<pm>am|pm|hs|h)?"
)
_ALWAYS: Final = re.compile(
    r"24/7|(?<!las )(?<!de )24 horas(?! habil| labor)(?=,| al dia| de(?:l| el) dia| los)|24 hours"
    r"(?: a day|,| per day)|around the clock|todos los dias"
)


def calendar_sentence(heard: Heard) -> str | None:
    """Return the line that declares these hours; None when the clause tells none."""
    spanish = heard.language is Language.SPANISH
    days = _DAYS_ES if spanish else _DAYS_EN
    parts: list[str] = []
    for found in _PART.finditer(heard.folded):
        first = days[_NUMBERS[found["first"]]]
        last = days[_NUMBERS[found["last"]]] if found["last"] else None
        opens = _hour(found["open"], found["am"])
        closes = _hour(found["close"], found["pm"])
        if opens is None or closes is None:
            continue
        span = first if last is None else f"{first} {'a' if spanish else 'to'} {last}"
        stretches = [(opens, closes), *_further(heard.folded, found.end())]
        begins, link, joint = ("de", "a", " y ") if spanish else ("from", "to", " and ")
        hours = joint.join(f"{begins} {first} {link} {last}" for first, last in stretches)
        parts.append(f"{span}, {hours}")
    if not parts and _ALWAYS.search(heard.folded):
        parts = ["todos los días, las 24 horas" if spanish else "every day, 24 hours"]
    if not parts:
        return None
    said = "; ".join(parts)
    return f"Horario «…»: {said}." if spanish else f"Calendar “…”: {said}."


_AND: Final = re.compile(
    r"\s*(?:y|and|,|/|&)\s*(?:de |from |between )?(?:las )?(?P<open>\d{1,2}[:.]\d{2})\s*(?P<am>am|pm|hs|h)?"
    r"\s*(?:a|to|-|–)\s*(?:las )?(?P<close>\d{1,2}[:.]\d{2})\s*(?P<pm>am|pm|hs|h)?"
)


def _further(folded: str, at: int) -> list[tuple[str, str]]:
    """Return the stretches of hours that follow the first one of the same days."""
    found: list[tuple[str, str]] = []
    while (more := _AND.match(folded, at)) is not None:
        opens, closes = _hour(more["open"], more["am"]), _hour(more["close"], more["pm"])
        if opens is None or closes is None:
            break
        found.append((opens, closes))
        at = more.end()
    return found


def _hour(text: str, half: str | None) -> str | None:
    hour, _, minute = text.replace(".", ":").partition(":")
    number = int(hour) + (12 if half == "pm" and int(hour) < 12 else 0)
    if number > 24 or int(minute or 0) > 59:
        return None
    return f"{number}:{minute or '00'}"
