"""An agency, its client and their agreement, made by chance from a seed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from simulation.terms import FORCE_MAJEURE, amended, closing, drawn, publishing
from simulation.texts import text_of
from trato.core.agreement import (
    Agreement,
    Amends,
    Header,
    May,
    Party,
    Person,
    Side,
    Thing,
    Version,
)
from trato.core.money import NumberStyle
from trato.core.text import read
from trato.core.words import Language
from trato.core.worktime import Calendar, Weekday, Window, calendar_of_days, week_of

PROVIDER_PEOPLE = ("ana", "beto")
CLIENT_PEOPLE = ("carla", "diego")
ZONES = (
    ("America/Mexico_City", "MXN"),
    ("Europe/Madrid", "EUR"),
    ("America/Santiago", "USD"),
    ("America/New_York", "USD"),
    ("America/Bogota", "USD"),
)
VERSIONS_MAX = 3
THINGS = (
    "lote del mes",
    "temas",
    "informe",
    "cuota mensual",
    "parte semanal",
    "publicación",
    FORCE_MAJEURE,
)


@dataclass(frozen=True, slots=True)
class World:
    """What a seed made: the texts that were offered, and the time in which it all happens.

    ``meant`` are the agreements as the simulation means them, and as the auditor takes them;
    ``versions`` hold what the program reads in their texts.
    """

    seed: int
    meant: tuple[Version, ...]
    versions: tuple[Version, ...]
    begins_at: datetime
    ends_at: datetime

    @property
    def agreement(self) -> Agreement:
        """Return the first version's agreement."""
        return self.meant[0].agreement

    @property
    def zone(self) -> str:
        """Return the zone of the agreement."""
        return self.agreement.header.zone


def make_world(seed: int) -> World:
    """Return the world of a seed."""
    chance = Random(f"world {seed}")
    zone, currency = chance.choice(ZONES)
    begins_on = date(2026, 1, 5) + timedelta(days=chance.randrange(0, 250))
    begins_at = datetime.combine(begins_on, datetime.min.time(), UTC) + timedelta(
        minutes=chance.randrange(13 * 60, 23 * 60)
    )
    agreement = Agreement(
        "Contenidos de cada mes",
        Header(chance.choice(tuple(Language)), zone, currency, NumberStyle.COMMA_POINT),
        _parties(),
        _calendars(chance, zone, begins_on),
        tuple(Thing(name) for name in THINGS),
        (),
        (
            *drawn(chance, currency),
            *closing(Random(f"closing {seed}")),
            *publishing(Random(f"publishing {seed}")),
        ),
    )
    length = timedelta(days=chance.randrange(60, 130))
    assumed = begins_at if chance.random() < 0.4 else None
    meant = [_version(1, agreement, assumed)]
    while len(meant) < VERSIONS_MAX and chance.random() < 0.55:
        meant.append(_version(len(meant) + 1, _amendment(chance, meant[-1], begins_on)))
    read_again = tuple(replace(one, agreement=_read(one.agreement)) for one in meant)
    return World(seed, tuple(meant), read_again, begins_at, begins_at + length)


def _version(number: int, agreement: Agreement, assumed: datetime | None = None) -> Version:
    digest = hashlib.sha256(text_of(agreement).encode()).hexdigest()
    return Version(number, f"sha256:{digest}", agreement, assumed)


def _read(agreement: Agreement) -> Agreement:
    """Return what the program reads in a text; it has to be what was meant."""
    reading = read(text_of(agreement))
    wrong = [found for found in reading.problems if found.blocks]
    assert not wrong, wrong
    assert reading.agreement is not None
    return reading.agreement


def _amendment(chance: Random, before: Version, begins_on: date) -> Agreement:
    """Return the next text: from its approval or a date on, or reaching back; in any language."""
    agreement = before.agreement
    draw, on = chance.random(), begins_on + timedelta(days=chance.randrange(15, 90))
    amends = Amends(before.number, on if draw < 0.35 else None, on if draw > 0.8 else None)
    language = chance.choice(tuple(Language)) if chance.random() < 0.3 else None
    header = replace(agreement.header, language=language or agreement.header.language)
    return replace(
        agreement,
        header=header,
        calendars=_moved_holidays(chance, agreement.calendars, begins_on),
        clauses=amended(chance, agreement.clauses, header.currency),
        amends=amends,
    )


def _moved_holidays(
    chance: Random, calendars: tuple[Calendar, ...], begins_on: date
) -> tuple[Calendar, ...]:
    """Sometimes agree on other holidays."""
    if chance.random() < 0.75:
        return calendars
    holidays = frozenset(begins_on + timedelta(days=chance.randrange(130)) for _ in range(6))
    return tuple(replace(one, holidays=holidays) for one in calendars)


def _parties() -> tuple[Party, ...]:
    return (
        Party(
            Side.PROVIDER,
            "Estudio Nopal",
            (
                Person("Ana Ruiz", "ana", (May.SIGN,)),
                Person("Beto Luna", "beto", (May.READ,)),
            ),
        ),
        Party(
            Side.CLIENT,
            "La Milpa",
            (
                Person("Carla Sosa", "carla", (May.APPROVE, May.ACCEPT, May.ASK, May.PAY)),
                Person("Diego Paz", "diego", (May.ASK,)),
            ),
        ),
    )


def _calendars(chance: Random, zone: str, begins_on: date) -> tuple[Calendar, ...]:
    """Return the office hours, and sometimes a night desk and a calendar of days."""
    weeks = (
        week_of((Window(540, 840), Window(960, 1140))),
        week_of((Window(540, 1080),)),
        week_of((Window(480, 1200),), working=tuple(Weekday)[:6]),
        week_of((Window(570, 810), Window(930, 1110))),
    )
    holidays = frozenset(begins_on + timedelta(days=chance.randrange(130)) for _ in range(6))
    special = begins_on + timedelta(days=chance.randrange(130))
    exceptions = ((special, (Window(600, 780),)),) if chance.random() < 0.5 else ()
    office = Calendar("oficina", zone, chance.choice(weeks), holidays, exceptions)
    nights = week_of((Window(1320, 360),), working=tuple(Weekday))
    elsewhere = chance.choice(ZONES)[0] if chance.random() < 0.3 else zone
    return (
        office,
        Calendar("guardia", elsewhere, nights, holidays),
        calendar_of_days("días", zone=zone, holidays=holidays),
    )
