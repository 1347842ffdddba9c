"""Why a sentence did not read: dates with slashes, money with wrong digits, dates that are not."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from trato.core.money import CURRENCY_DIGITS, parse_amount, unknown_currency
from trato.core.problems import Problem, problem
from trato.core.text.speaking import Context
from trato.core.words import Language

_SLASHED: Final = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d|[/.-]\d)")
_DATE: Final = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")
# Figures begin where no figure is under way, so that a long row of digits is looked at once.
_FIGURE: Final = r"(?<![\d.,])(?<!\d[\u00a0\u202f ])[-−]?\d(?:[.,'’\u00a0\u202f ]?\d){0,40}"
_MONEY: Final = re.compile(rf"({_FIGURE})[\s\u00a0]{{0,4}}([A-Z]{{3}})\b")
_SIGNED: Final = re.compile(
    rf"[$€£¥][\s\u00a0]{{0,4}}(\d[\d.,]{{0,40}})|({_FIGURE})[\s\u00a0]{{0,4}}[$€£¥]"
)
_TIME: Final = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)")


# «30 días», and “first 10 days” or «5 primeros días», which say themselves that all days count.
_KINDLESS: Final = re.compile(
    r"(?<!\w)(?P<count>\d{1,4}) (?:(?P<es>días?)(?! (?:natural|hábil|laborable|calendario|corrido))"
    r"|(?P<en>days?))(?!\w)",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(r"(primeros|primeras|first) $", re.IGNORECASE)
_TWO_WAYS: Final = re.compile(
    r"(?<!\w)(atiende|atenderá|attends to|deals with)(?!\w)", re.IGNORECASE
)
_ANSWERS_OR_RESOLVES: Final = {
    Language.SPANISH: ("contesta", "resuelve"),
    Language.ENGLISH: ("answers", "resolves"),
}


def diagnose(text: str, context: Context) -> tuple[Problem, ...]:
    """Return what in a sentence could never read, with its columns in the sentence."""
    return (
        *_dates(text),
        *_impossible_dates(text),
        *_hours(text),
        *_money(text, context),
        *_kindless_days(text),
        *_two_ways(text, context),
    )


def _kindless_days(text: str) -> list[Problem]:
    """Ask which days are meant, with the same words said of either kind."""
    found: list[Problem] = []
    for match in _KINDLESS.finditer(text):
        if _FIRST.search(text[: match.start()]):
            continue
        count, one = match["count"], match["count"] == "1"
        kinds = ("calendar", "working")
        told = tuple(f"{count} {kind} {match['en']}" for kind in kinds)
        if match["es"]:
            kinds = ("natural", "hábil") if one else ("naturales", "hábiles")
            told = tuple(f"{count} {match['es']} {kind}" for kind in kinds)
        found.append(_at(problem("days-kindless", text=match[0], nearest=told), match))
    return found


def _two_ways(text: str, context: Context) -> list[Problem]:
    """Ask whether it is enough to answer, where a word may mean that or that all is solved."""
    nearest = _ANSWERS_OR_RESOLVES[context.language]
    return [
        _at(problem("verb-two-ways", text=match[0], nearest=nearest), match)
        for match in _TWO_WAYS.finditer(text)
    ]


def _dates(text: str) -> list[Problem]:
    found: list[Problem] = []
    for match in _SLASHED.finditer(text):
        year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
        both = [(int(match[2]), int(match[1])), (int(match[1]), int(match[2]))]
        readings = dict.fromkeys(
            day for month, number in both if (day := _day(year, month, number)) is not None
        )
        found.append(_at(problem("date-slashed", text=match[0], nearest=tuple(readings)), match))
    return found


def _day(year: int, month: int, number: int) -> str | None:
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None


def _impossible_dates(text: str) -> list[Problem]:
    found: list[Problem] = []
    for match in _DATE.finditer(text):
        try:
            date.fromisoformat(match[0])
        except ValueError:
            found.append(_at(problem("date-impossible", text=match[0]), match))
    return found


def _hours(text: str) -> list[Problem]:
    return [
        _at(problem("hour-impossible", text=match[0]), match)
        for match in _TIME.finditer(text)
        if int(match[1]) > 24 or int(match[2]) > 59
    ]


def _money(text: str, context: Context) -> list[Problem]:
    found: list[Problem] = []
    for match in _MONEY.finditer(text):
        figure, code = match[1], match[2]
        if code not in CURRENCY_DIGITS:
            if code.isupper() and len(code) == 3 and not _is_tax(code):
                found.append(_at(unknown_currency(code), match))
            continue
        amount = parse_amount(figure, code, context.numbers)
        if isinstance(amount, Problem):
            found.append(_at(amount, match))
    for match in _SIGNED.finditer(text):
        code = context.currency or "USD"
        figure = (match[1] or match[2]).rstrip(".,")
        found.append(_at(problem("money-sign", text=match[0], figure=figure, code=code), match))
    return found


def _is_tax(code: str) -> bool:
    return code in {"IVA", "ISR", "VAT", "IGV", "ITBIS"}


def _at(found: Problem, match: re.Match[str]) -> Problem:
    return found.moved_to(1, column=match.start() + 1, end_column=match.end() + 1)
