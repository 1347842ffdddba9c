"""Random agreements, made from the table of forms itself: every row, every blank, every choice.

`Making` draws from a `random.Random`, seeded by Hypothesis or by a hunt: a seed repeats a failure.
`values(kind)` and `agreements()` are the strategies.
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st

from trato.core.agreement import (
    Agreement,
    Amends,
    Annex,
    Clause,
    Group,
    Header,
    May,
    Party,
    Person,
    Prose,
    Side,
    Thing,
)
from trato.core.money import CURRENCY_DIGITS, NumberStyle
from trato.core.text.meanings import NOT_A_VALUE
from trato.core.text.rows import Blank, Choice, Flag, Part, Plural, Row, Tail, Words, parts_of
from trato.core.text.table import CHOICES, ROWS
from trato.core.words import Language
from trato.core.worktime import Calendar, Window, calendar_always_open, calendar_of_days, week_of

NAMES = (
    "informe", "lote del mes", "cuota mensual", "Hito 1", "el anteproyecto", "señal", "H2",
    "factura", "pieza A", "alta disponibilidad", "riesgo",
)  # fmt: skip
PEOPLE = ("Ana Ruiz", "Beto de la O", "Carla Sosa", "Diego Paz", "Darío Íñiguez")
LABELS = ("C1", "C2", "A10", "S2b", "2.1", "4a", "7")
PHRASES = (
    "cada texto lleva la palabra clave", "12 imágenes de 1080×1350", "sin pausas", "a, b y c",
    "imagen y texto; ambos en color", "planos en PDF. Maqueta aparte", "si llueve, no",
)  # fmt: skip
UNITS = ("m²", "kg", "%", "pedidos al mes", "h")
CURRENCIES = ("MXN", "EUR", "CLP", "USD", "KWD")
CALENDARS = ("oficina", "guardia")
DEPTH_MAX = 6


@cache
def makers_of(kind: str) -> tuple[Row | Choice, ...]:
    """Return the rows and choices of a kind; of acts, those that are written: what is only read
    may say two of them at once.
    """
    makers = (maker for maker in (*ROWS, *CHOICES) if maker.kind == kind)
    return tuple(one for one in makers if isinstance(one, Choice) or one.written or kind != "act")


class Making:
    """Makes values of the table from a source of chance."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def value(self, kind: str, depth: int = 0) -> Any:
        """Make a value of a kind: by a terminal, a choice or a row."""
        terminal = getattr(self, f"draw_{kind}", None)
        if terminal is not None:
            return terminal()
        makers = makers_of(kind)
        while True:
            maker = self.chance.choice(makers)
            made = maker.value if isinstance(maker, Choice) else self.row(maker, depth)
            if made is not NOT_A_VALUE:
                return made

    def row(self, row: Row, depth: int = 0) -> Any:
        """Make a value that a row says."""
        fields: dict[str, Any] = dict(row.fixed)
        self._fill(parts_of(row.es[0]), fields, depth)
        if row.makes is None:
            return fields["_"]
        return row.makes(**fields)

    def _fill(self, parts: tuple[Part, ...], fields: dict[str, Any], depth: int) -> None:
        for part in parts:
            match part:
                case Words() | Plural():
                    continue
                case Flag(name, _, value):
                    fields[name] = value
                case Tail(inner):
                    taken = any(name in fields for name in part.fields)
                    if not taken and depth < DEPTH_MAX and self.chance.random() < 0.35:
                        self._fill(inner, fields, depth)
                case Blank():
                    self._blank(part, fields, depth)

    def _blank(self, blank: Blank, fields: dict[str, Any], depth: int) -> None:
        if blank.joint is None:
            made = self.value(blank.kind, depth + 1)
        else:
            least = 2 if blank.joint == "plus" else 1
            count = self.chance.randint(least, 3)
            made = tuple(self.value(blank.kind, depth + 1) for _ in range(count))
            if blank.kind in {"thing", "name", "contact", "may_verb", "person", "channel"}:
                made = tuple(dict.fromkeys(made))
        names = blank.field.split("_and_")
        if len(names) == 1:
            fields.setdefault(blank.field, made)
        else:
            fields.update(zip(names, made, strict=True))

    # --- terminals --------------------------------------------------------------------------------

    def draw_count(self) -> int:
        return self.chance.choice([0, 1, 2, 3, 12, 45, 1200])

    def draw_figure(self) -> Decimal:
        return self.chance.choice([Decimal(1), Decimal("-0.5"), Decimal("99.80"), Decimal(12345)])

    def draw_percent(self) -> Decimal:
        return self.chance.choice([Decimal(2), Decimal("10.5"), Decimal(100)])

    def draw_money(self) -> tuple[Decimal, str]:
        currency = self.chance.choice(CURRENCIES)
        units = self.chance.choice([0, 1, 1500, 6300000])
        return Decimal(units).scaleb(-CURRENCY_DIGITS[currency]), currency

    def draw_unit_money(self) -> tuple[Decimal, str]:
        amount, currency = self.draw_money()
        finer = self.chance.choice([0, 1, 2])
        return amount.scaleb(-finer), currency

    def draw_date(self) -> date:
        return date(2026, 1, 1) + timedelta(days=self.chance.randrange(900))

    def draw_clock(self) -> int:
        return self.chance.choice([0, 60, 75, 870, 1110, 1439])

    def draw_ordinal(self) -> int:
        return self.chance.choice([1, 2, 3, 5, 11, 21, -1, -2, -3])

    def draw_month_day(self) -> int:
        return self.chance.choice([1, 2, 25, 31, -1, -2])

    def draw_offset(self) -> int:
        return self.chance.choice([-1, 1])

    def draw_same_period(self) -> bool:
        return True

    def draw_hours(self) -> int:
        return self.chance.choice([45, 60, 90, 1200])

    def draw_name(self) -> str:
        return self.chance.choice(NAMES)

    draw_thing = draw_name
    draw_value = draw_name

    def draw_calendar(self) -> str:
        return self.chance.choice(CALENDARS)

    def draw_priority(self) -> str:
        return self.chance.choice(["alta", "normal"])

    def draw_label(self) -> str:
        return self.chance.choice(LABELS)

    def draw_person(self) -> str:
        return self.chance.choice(PEOPLE)

    def draw_text(self) -> str:
        return self.chance.choice(PHRASES)

    draw_criterion_text = draw_text

    def draw_measure(self) -> str:
        return self.chance.choice(UNITS)

    def draw_tax(self) -> str:
        return self.chance.choice(["IVA", "ISR", "impuesto local"])

    # --- whole agreements -------------------------------------------------------------------------

    def agreement(self, clauses: int = 6) -> Agreement:
        """Make a whole agreement whose names are all declared."""
        language = self.chance.choice(list(Language))
        style = self.chance.choice(list(NumberStyle))
        prevails = self.chance.choice([None, *Language])
        register = self.chance.choice([None, "tú", "usted", "vos"])
        header = Header(language, "America/Mexico_City", "MXN", style, prevails, register)
        return Agreement(
            "Contenidos, y más",
            header,
            self._parties(),
            self._calendars(),
            tuple(Thing(name, self._translations(name)) for name in sorted(NAMES)),
            (Group("grupo", NAMES[:2]),) if self.chance.random() < 0.5 else (),
            tuple(self._clause(number) for number in range(clauses)),
            (Annex("A", "Planos", "Uno.\n\nDos."),) if self.chance.random() < 0.5 else (),
            Amends(1, self.draw_date()) if self.chance.random() < 0.3 else None,
        )

    def _translations(self, name: str) -> tuple[tuple[str, str], ...]:
        if self.chance.random() < 0.5:
            return ()
        return (("en", f"the {name} in English"),)

    def _parties(self) -> tuple[Party, ...]:
        people = tuple(
            Person(name, short, tuple(self.chance.sample(list(May), self.chance.randint(0, 3))))
            for name, short in zip(PEOPLE, ("ana", "beto", "carla2", "diego", "dario"), strict=True)
        )
        return (
            Party(Side.PROVIDER, "Estudio Nopal, S.A. de C.V.", people[:2]),
            Party(Side.CLIENT, "La Milpa", people[2:]),
        )

    def _calendars(self) -> tuple[Calendar, ...]:
        zone = self.chance.choice(["America/Mexico_City", "Europe/Madrid"])
        split = (Window(540, 840), Window(960, 1140))
        night = Calendar(
            "guardia", zone, week_of((Window(1320, 360),), working=(0, 4, 5)),
            frozenset({self.draw_date(), self.draw_date()}),
            ((date(2026, 12, 24), (Window(540, 720),)), (date(2026, 12, 31), ())),
            ((date(2026, 5, 5), (Window(600, 660),)),),
        )  # fmt: skip
        return (
            Calendar("oficina", zone, week_of(split)),
            night,
            calendar_of_days("hábil", zone="America/Mexico_City", holidays=[self.draw_date()]),
            calendar_always_open("siempre", zone=zone),
        )

    def _clause(self, number: int) -> Clause:
        label = f"C{number + 1}" if number >= len(LABELS) else LABELS[number]
        sentences = [self._act() for _ in range(self.chance.randint(0, 3))]
        if self.chance.random() < 0.2:
            sentences.append(Prose("Nos tratamos de tú. Siempre."))
        return Clause(label, f"Cláusula {number}", tuple(sentences))

    def _act(self) -> Any:
        act = self.value("act")
        if hasattr(act, "modifiers"):
            more = tuple(self.value("modifier") for _ in range(self.chance.randint(0, 2)))
            act = replace(act, modifiers=(*act.modifiers, *more))
        return act


SEEDS = st.integers(min_value=0, max_value=2**32)


def values(kind: str) -> st.SearchStrategy[Any]:
    """Values that some form of ``kind`` says."""
    return SEEDS.map(lambda seed: Making(random.Random(seed)).value(kind))


def agreements(clauses: int = 6) -> st.SearchStrategy[Agreement]:
    """Whole agreements that read and write."""
    return SEEDS.map(lambda seed: Making(random.Random(seed)).agreement(clauses))
