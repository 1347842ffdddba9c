"""A fact as a form gives it back: each blank read, and what is wrong with it said at its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from trato.core.agreement import Agreement, Channel
from trato.core.events import THIRD_PREFIX, EventKind
from trato.core.money import CURRENCY_DIGITS, parse_number
from trato.core.problems import Problem
from trato.core.words import Language, explain
from trato.core.worktime import local_date
from trato.web.frame.forms import Typed
from trato.web.ledger.fact_forms import MEASURE, TEXT_CHARACTERS_MAX, THIRD, Blank, FactForm, Field
from trato.web.ledger.names_offered import people_to_name

_TIME: Final = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_HOURS: Final = re.compile(
    r"(\d{1,3}) ?(?:h|hs|hrs|horas?|hours?)(?: ?(?:y )?(\d{1,2})(?: ?m(?:in)?\w*)?)?"
)
_CLOCK: Final = re.compile(r"(\d{1,3}):([0-5]\d)")
_MINUTES: Final = re.compile(r"(\d{1,5}) ?(?:m|min|minutos?|minutes?)?")


@dataclass(slots=True)
class FactTyped:
    """A fact as a form gives it, with what is wrong in `typed.wrong`."""

    typed: Typed
    form: FactForm
    agreement: Agreement
    language: Language
    entries: frozenset[str] = frozenset()
    """The entries that a blank may name."""

    def happened(self, now: datetime, zone: str) -> datetime | date:
        """Return when it happened: a day of the past, with its hour when one was typed."""
        day = self.typed.day("day") or local_date(now, zone)
        if day > local_date(now, zone):
            self.typed.wrong["day"] = _("Todavía no pasa. Anótalo cuando haya pasado.")
        hour = self.typed.raw("hour").strip()
        if not hour:
            return day
        match = _TIME.fullmatch(hour)
        if match is None:
            self.typed.wrong["hour"] = _("Una hora se escribe así: 16:30.")
            return day
        at = datetime.combine(day, time(int(match[1]), int(match[2])), ZoneInfo(zone))
        if at > now:
            self.typed.wrong["hour"] = _("Todavía no pasa. Anótalo cuando haya pasado.")
        return at

    def fields(self) -> dict[str, object]:
        """Return the fields of the event."""
        found: dict[str, object] = {}
        for field in self.form.fields:
            value = self._value(field)
            if value is None:
                continue
            if field.name.startswith(MEASURE):
                measured = found.setdefault("values", {})
                assert isinstance(measured, dict)
                measured[field.name.removeprefix(MEASURE)] = value
            elif field.name != "about":
                found[field.name] = [value] if field.name == "answers" else value
        if self.form.kind in _PAID and ("amount" in found or "value" in found):
            found["currency"] = self.agreement.header.currency
        if self.form.kind is EventKind.COMMITMENT:
            found["to"] = self._other_side()
        return found

    def _other_side(self) -> str:
        """Return to whom something is promised: the first person of the side that did not."""
        typed = self.typed.raw("by")
        parties = self.agreement.parties
        sides = {one.short: party.side for party in parties for one in party.people}
        side = sides.get(typed, self.form.by).other
        people = (one.short for party in parties if party.side is side for one in party.people)
        return next(people, side.value)

    def channel(self) -> Channel | None:
        """Return the way it was said, when the form asks for one."""
        typed = self.typed.raw("channel")
        return Channel(typed) if self.form.has_channel and typed in set(Channel) else None

    def text(self) -> str:
        """Return the free words."""
        return self.typed.words("text") if self.form.text else ""

    def about(self) -> tuple[str, ...]:
        """Return the entries that it is about."""
        named = self.typed.raw("about")
        return (named,) if named in self.entries and self._asks_for("about") else ()

    def by(self, usual: str) -> str:
        """Return who did it: somebody of either side, or of neither by the name that was typed."""
        people = {short for short, _name in people_to_name(self.agreement)}
        if self.typed.raw("by") != THIRD:
            return self.typed.choice("by", people, usual)
        name = self.typed.line("third", _("¿Quién fue?"), limit=100)
        return f"{THIRD_PREFIX}{name}"

    def _asks_for(self, name: str) -> bool:
        return any(field.name == name for field in self.form.fields)

    def _value(self, field: Field) -> object | None:
        ask = str(field.label) if field.needed else ""
        match field.blank:
            case Blank.FLAG:
                return True if self.typed.raw(field.name) else None
            case Blank.ENTRY:
                return self._entry(field, ask)
            case Blank.WORDS:
                return self.typed.words(field.name, ask, limit=TEXT_CHARACTERS_MAX) or None
            case Blank.DAY:
                return self._needed_day(field, ask)
            case _:
                return self._read(field, self.typed.line(field.name, ask))

    def _read(self, field: Field, line: str) -> object | None:
        """Return what a line says in its blank; it stays as it is where nothing reads it."""
        if not line or field.name in self.typed.wrong:
            return None
        readers: Mapping[Blank, Callable[[str, str], object | None]] = {
            Blank.AMOUNT: self._amount,
            Blank.FIGURE: self._figure,
            Blank.MINUTES: self._minutes,
            Blank.MONTH: self._month,
            Blank.ROUND: self._round,
        }
        reader = readers.get(field.blank)
        return reader(field.name, line) if reader is not None else line

    def _needed_day(self, field: Field, ask: str) -> str | None:
        day = self.typed.day(field.name)
        if day is None and ask and field.name not in self.typed.wrong:
            self.typed.wrong[field.name] = ask
        return day.isoformat() if day else None

    def _month(self, name: str, line: str) -> str | None:
        try:
            return f"{date.fromisoformat(f'{line}-01'):%Y-%m}"
        except ValueError:
            self.typed.wrong[name] = _("Un mes se escribe así: 2026-03.")
            return None

    def _round(self, name: str, line: str) -> int | None:
        if line.isdecimal() and 0 < len(line) < 4 and int(line) > 0:
            return int(line)
        self.typed.wrong[name] = _("Una ronda se cuenta así: 1, 2, 3…")
        return None

    def _entry(self, field: Field, ask: str) -> str | None:
        named = self.typed.raw(field.name)
        if named in self.entries:
            return named
        if ask:
            self.typed.wrong[field.name] = ask
        return None

    def _figure(self, name: str, line: str) -> str | None:
        figure = parse_number(line, self.agreement.header.numbers)
        if isinstance(figure, Problem):
            self.typed.wrong[name] = explain(figure, self.language)
            return None
        return f"{figure:f}"

    def _amount(self, name: str, line: str) -> str | None:
        amount = amount_typed(line, self.agreement, self.language)
        if isinstance(amount, str):
            self.typed.wrong[name] = amount
            return None
        return f"{amount:f}"

    def _minutes(self, name: str, line: str) -> int | None:
        minutes = minutes_typed(line)
        if minutes is None:
            self.typed.wrong[name] = _("Un tiempo se escribe así: 2 h 30 min, 2:30 o 45 min.")
        return minutes


_PAID: Final = frozenset({EventKind.INVOICE, EventKind.PAYMENT, EventKind.COURTESY})


def amount_typed(line: str, agreement: Agreement, language: Language) -> Decimal | str:
    """Return an amount in the agreement's currency, or a sentence that says how to mend it."""
    header = agreement.header
    number = parse_number(line.removesuffix(header.currency).strip(" $€"), header.numbers)
    if isinstance(number, Problem):
        return explain(number, language)
    digits = CURRENCY_DIGITS.get(header.currency, 2)
    if number != round(number, digits):
        return _("%(currency)s lleva %(n)s decimales.") % {
            "currency": header.currency,
            "n": digits,
        }
    return round(number, digits)


def minutes_typed(line: str) -> int | None:
    """Return a stretch of time in minutes: «2 h 30 min», «2:30», «45 min», «45»; None: no time."""
    plain = " ".join(line.lower().split())
    if match := _HOURS.fullmatch(plain) or _CLOCK.fullmatch(plain):
        return int(match[1]) * 60 + int(match[2] or 0)
    if match := _MINUTES.fullmatch(plain):
        return int(match[1])
    return None
