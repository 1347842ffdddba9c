"""What can be noted by a form: for each kind of fact its few fields, typed as people type them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from trato.core.agreement import Agreement, Channel, Criterion, Side
from trato.core.events import THIRD_PREFIX, EventKind
from trato.core.money import CURRENCY_DIGITS, parse_number
from trato.core.problems import Problem
from trato.core.words import Language, explain
from trato.core.worktime import local_date
from trato.web.frame.forms import Typed

THIRD: Final = "third"
"""Chosen for who did it, when that is somebody of neither side."""
TEXT_CHARACTERS_MAX: Final = 2_000


class Blank(StrEnum):
    """What a blank of a form takes."""

    THING = "thing"
    LINE = "line"
    WORDS = "words"
    AMOUNT = "amount"
    MINUTES = "minutes"
    DAY = "day"
    MONTH = "month"
    ROUND = "round"
    FIGURE = "figure"
    FLAG = "flag"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Field:
    """A blank: the field of the event that it fills, what it takes and how it is asked for.

    `kinds` are those of the entries that one which names an entry may name.
    """

    name: str
    blank: Blank
    label: str | Promise
    needed: bool = True
    kinds: frozenset[EventKind] = frozenset()


@dataclass(frozen=True, slots=True)
class FactForm:
    """A kind of fact that can be noted by hand: its name, who usually does it, its blanks."""

    kind: EventKind
    title: str | Promise
    by: Side
    fields: tuple[Field, ...] = ()
    has_channel: bool = False
    is_said: bool = False
    """It is somebody's words: by which way they came has to be told."""
    text: str | Promise = ""
    """How the free words are asked for; empty: there are none."""
    is_measured: bool = False
    """The figures of the agreement's criteria may come with it."""

    def here(self, agreement: Agreement) -> FactForm:
        """Return the form with a blank for each figure that a criterion of an agreement limits."""
        if not self.is_measured:
            return self
        measures = {one.name: one for one in _measures(agreement)}
        return replace(self, fields=(*self.fields, *measures.values()))


_THING: Final = Field("thing", Blank.THING, gettext_lazy("¿Qué?"))
_PERIOD: Final = Field("period", Blank.MONTH, gettext_lazy("¿De qué mes?"), needed=False)
_ROUND: Final = Field("round", Blank.ROUND, gettext_lazy("¿Qué ronda de cambios?"), needed=False)
_MEMBER: Final = Field(
    "member", Blank.LINE, gettext_lazy("¿Cuál, si es una de varias?"), needed=False
)
_MEASURE: Final = "values."
_ASKED: Final = frozenset(
    {EventKind.REQUEST, EventKind.MESSAGE, EventKind.QUESTION, EventKind.EXTERNAL_FACT}
)
"""What somebody answers."""
_WORKED: Final = frozenset(
    {EventKind.REQUEST, EventKind.MESSAGE, EventKind.EXTERNAL_FACT, EventKind.OBSERVATION}
)
"""What somebody works for."""
_DONE: Final = frozenset({EventKind.WORK, EventKind.DELIVERY, EventKind.REQUEST})
"""What can be given for nothing."""
_NOTE: Final = gettext_lazy("Palabras o nota (si hace falta)")

FORMS: Final[Mapping[str, FactForm]] = {
    "mensaje": FactForm(
        EventKind.MESSAGE,
        gettext_lazy("Un mensaje"),
        Side.CLIENT,
        has_channel=True,
        is_said=True,
        text=gettext_lazy("¿Qué dice? Con sus palabras"),
    ),
    "peticion": FactForm(
        EventKind.REQUEST,
        gettext_lazy("Una petición que llegó por otro lado"),
        Side.CLIENT,
        (Field("thing", Blank.THING, gettext_lazy("¿Cómo se llama en el acuerdo?"), needed=False),),
        has_channel=True,
        is_said=True,
        text=gettext_lazy("¿Qué pide? Con sus palabras"),
    ),
    "respuesta": FactForm(
        EventKind.ANSWER,
        gettext_lazy("Una respuesta que se dio por otro lado"),
        Side.PROVIDER,
        (
            Field("answers", Blank.ENTRY, gettext_lazy("¿A qué responde?"), kinds=_ASKED),
            Field("auto", Blank.FLAG, gettext_lazy("Fue un acuse automático"), needed=False),
        ),
        has_channel=True,
        is_said=True,
        text=gettext_lazy("¿Qué se respondió?"),
    ),
    "llamada": FactForm(
        EventKind.CALL,
        gettext_lazy("Una llamada"),
        Side.PROVIDER,
        (Field("minutes", Blank.MINUTES, gettext_lazy("¿Cuánto duró?"), needed=False),),
        text=gettext_lazy("¿De qué se habló?"),
    ),
    "reunion": FactForm(
        EventKind.MEETING_HELD,
        gettext_lazy("Una reunión"),
        Side.PROVIDER,
        (Field("minutes", Blank.MINUTES, gettext_lazy("¿Cuánto duró?"), needed=False),),
        text=gettext_lazy("¿Qué se dijo y qué se decidió?"),
    ),
    "entrega": FactForm(
        EventKind.DELIVERY,
        gettext_lazy("Una entrega"),
        Side.PROVIDER,
        (_THING, _PERIOD, _ROUND, _MEMBER),
        has_channel=True,
        text=_NOTE,
        is_measured=True,
    ),
    "informe": FactForm(
        EventKind.REPORT,
        gettext_lazy("Un informe"),
        Side.PROVIDER,
        (_THING, Field("period", Blank.MONTH, gettext_lazy("¿De qué mes?"))),
        has_channel=True,
        text=_NOTE,
    ),
    "insumo": FactForm(
        EventKind.INPUT,
        gettext_lazy("Un insumo: lo que el cliente tenía que dar"),
        Side.CLIENT,
        (_THING, _PERIOD),
        has_channel=True,
        text=_NOTE,
    ),
    "trabajo": FactForm(
        EventKind.WORK,
        gettext_lazy("Horas de trabajo"),
        Side.PROVIDER,
        (
            Field("minutes", Blank.MINUTES, gettext_lazy("¿Cuánto tiempo?")),
            Field("what", Blank.LINE, gettext_lazy("¿En qué?")),
            Field("of", Blank.ENTRY, gettext_lazy("¿A raíz de qué?"), needed=False, kinds=_WORKED),
            Field("extra", Blank.FLAG, gettext_lazy("Va más allá de lo acordado"), needed=False),
        ),
        text=_NOTE,
    ),
    "factura": FactForm(
        EventKind.INVOICE,
        gettext_lazy("Una factura"),
        Side.PROVIDER,
        (
            Field("number", Blank.LINE, gettext_lazy("Número")),
            Field("amount", Blank.AMOUNT, gettext_lazy("Total, con impuestos")),
            _PERIOD,
        ),
        has_channel=True,
        text=_NOTE,
    ),
    "pago": FactForm(
        EventKind.PAYMENT,
        gettext_lazy("Un pago"),
        Side.CLIENT,
        (
            Field("amount", Blank.AMOUNT, gettext_lazy("¿Cuánto?")),
            Field("pays", Blank.LINE, gettext_lazy("¿Qué factura paga?"), needed=False),
        ),
        text=_NOTE,
    ),
    "compromiso": FactForm(
        EventKind.COMMITMENT,
        gettext_lazy("Un compromiso con fecha"),
        Side.PROVIDER,
        (
            Field("what", Blank.LINE, gettext_lazy("¿Qué se va a hacer?")),
            Field("due_at", Blank.DAY, gettext_lazy("¿Para qué día?")),
        ),
    ),
    "cortesia": FactForm(
        EventKind.COURTESY,
        gettext_lazy("Algo por nuestra cuenta"),
        Side.PROVIDER,
        (
            Field("reason", Blank.LINE, gettext_lazy("¿Qué y por qué?")),
            Field("minutes", Blank.MINUTES, gettext_lazy("¿Cuánto tiempo?"), needed=False),
            Field("value", Blank.AMOUNT, gettext_lazy("¿Cuánto vale?"), needed=False),
            Field(
                "about", Blank.ENTRY, gettext_lazy("¿Qué trabajo es?"), needed=False, kinds=_DONE
            ),
        ),
        text=_NOTE,
    ),
    "consejo": FactForm(
        EventKind.ADVICE,
        gettext_lazy("Un consejo o una advertencia"),
        Side.PROVIDER,
        (
            Field("risk", Blank.WORDS, gettext_lazy("¿Qué puede pasar?")),
            Field("recommendation", Blank.WORDS, gettext_lazy("¿Qué se recomienda?")),
        ),
        has_channel=True,
        is_said=True,
        text=_NOTE,
    ),
    "afuera": FactForm(
        EventKind.EXTERNAL_FACT,
        gettext_lazy("Algo que pasó afuera"),
        Side.PROVIDER,
        (Field("name", Blank.THING, gettext_lazy("¿Qué pasó?")),),
        text=_NOTE,
    ),
}
"""What can be noted by hand, by the word in its address."""

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
            if field.name.startswith(_MEASURE):
                measured = found.setdefault("values", {})
                assert isinstance(measured, dict)
                measured[field.name.removeprefix(_MEASURE)] = value
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


def _measures(agreement: Agreement) -> Iterator[Field]:
    """Yield a blank for each criterion whose figure the program compares with its limits."""
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            for one in (sentence, *getattr(sentence, "modifiers", ())):
                if isinstance(one, Criterion) and one.bounds is not None:
                    said = f"{one.name} ({one.bounds.unit})" if one.bounds.unit else one.name
                    label = said[:1].upper() + said[1:]
                    yield Field(f"{_MEASURE}{one.bounds.value}", Blank.FIGURE, label, needed=False)


def people_to_name(agreement: Agreement) -> tuple[tuple[str, str], ...]:
    """Return everybody of both sides: short name and name with their side."""
    return tuple(
        (person.short, f"{person.name} ({party.name})")
        for party in agreement.parties
        for person in party.people
    )


def things_to_name(agreement: Agreement) -> tuple[str, ...]:
    """Return the things that an agreement speaks of, as its clauses call them."""
    sentences = (one for clause in agreement.clauses for one in clause.sentences)
    spoken_of = (getattr(sentence, "thing", None) for sentence in sentences)
    named = [one.name for one in agreement.things]
    named += [thing for thing in spoken_of if isinstance(thing, str)]
    return tuple(dict.fromkeys(named))
