"""An agency, its client and their agreement, made by chance from a seed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random

from trato.core.agreement import (
    Act,
    Agreement,
    Answers,
    AtLeastEvery,
    Cap,
    ChangeRule,
    Clause,
    ComputingRules,
    Consequence,
    Counts,
    DayKind,
    DueAfter,
    DueInPeriod,
    Duration,
    Duty,
    Each,
    Every,
    Fixed,
    Happening,
    Header,
    Interest,
    InterestPer,
    May,
    Modifier,
    Party,
    Pays,
    Percent,
    Period,
    Person,
    Price,
    PriceOf,
    Rhythm,
    Roll,
    Rounds,
    Shift,
    ShiftUnit,
    Side,
    Silence,
    SilenceMeans,
    Thing,
    TimesPer,
    Unit,
    Verb,
    Version,
    What,
)
from trato.core.money import NumberStyle
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
MONTHLY = Every(Period(Rhythm.MONTH))
THINGS = ("lote del mes", "temas", "informe", "cuota mensual", "parte semanal")


@dataclass(frozen=True, slots=True)
class World:
    """What a seed made: the texts that were offered, and the time in which it all happens."""

    seed: int
    versions: tuple[Version, ...]
    begins_at: datetime
    ends_at: datetime

    @property
    def agreement(self) -> Agreement:
        """Return the first version's agreement."""
        return self.versions[0].agreement

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
        Header(Language.SPANISH, zone, currency, NumberStyle.COMMA_POINT),
        _parties(),
        _calendars(chance, zone, begins_on),
        tuple(Thing(name) for name in THINGS),
        (),
        _clauses(chance, currency),
    )
    digest = hashlib.sha256(repr(agreement).encode()).hexdigest()
    assumed = begins_at if chance.random() < 0.4 else None
    version = Version(1, f"sha256:{digest}", agreement, assumed)
    length = timedelta(days=chance.randrange(60, 130))
    return World(seed, (version,), begins_at, begins_at + length)


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


def _clauses(chance: Random, currency: str) -> tuple[Clause, ...]:
    batch, topics = chance.choice(((0, 0), (0, -1), (-1, -1)))
    fee = Fixed(Decimal(chance.randrange(90_000, 9_000_000)).scaleb(-2), currency)
    sentences: list[tuple[str, tuple[Act | Modifier, ...]]] = [
        ("Lote del mes", (_batch(chance, batch),)),
        ("Temas", (_topics(chance, topics),)),
        ("Revisión", (_review(chance),)),
        ("Respuesta", (_answer(chance),)),
        ("Informe", (_report(chance),)),
        ("Contacto", (_contact(chance),)),
        ("Llamada", (_call(),)),
        ("Pago", (_pay(chance),)),
        ("Cuota", (Price(fee, "cuota mensual"),)),
        ("Intereses", (_interest(chance),)),
        ("Parte", (_weekly(chance),)),
        ("Cambios", (ChangeRule(),)),
        ("Cómputo de plazos", (ComputingRules(),)),
    ]
    return tuple(
        Clause(f"C{number}", title, acts)
        for number, (title, acts) in enumerate(sentences, start=1)
        if number in {1, 2, 9, 12, 13} or chance.random() < 0.9
    )


def _minute(chance: Random) -> int:
    return chance.choice((600, 720, 1080, 1140, 1200))


def _batch(chance: Random, offset: int) -> Duty:
    unit = chance.choice(tuple(ShiftUnit))
    roll = chance.choice((Roll.STAY, Roll.NEXT))
    day = chance.randrange(20, 32)
    due = DueInPeriod(DayKind.DAY_OF_MONTH, day, offset, _minute(chance), roll=roll)
    return Duty(
        Side.PROVIDER,
        Verb.DELIVER,
        "lote del mes",
        trigger=MONTHLY,
        due=due,
        modifiers=(Shift("temas", unit),),
    )


def _topics(chance: Random, offset: int) -> Duty:
    due = DueInPeriod(DayKind.DAY_OF_MONTH, chance.randrange(3, 15), offset, _minute(chance))
    return Duty(Side.CLIENT, Verb.GIVE, "temas", trigger=MONTHLY, due=due)


def _review(chance: Random) -> Duty:
    unit, calendar = chance.choice(
        (
            (Unit.WORKING_DAY, None),
            (Unit.WORKING_DAY, "días"),
            (Unit.CALENDAR_DAY, None),
            (Unit.WORKING_HOUR, None),
        )
    )
    count = chance.randrange(2, 6) * (8 if unit is Unit.WORKING_HOUR else 1)
    meaning = chance.choice(
        (SilenceMeans.ACCEPTS, SilenceMeans.NOT_ACCEPTANCE, SilenceMeans.LAPSES)
    )
    return Duty(
        Side.CLIENT,
        Verb.REVIEW,
        "lote del mes",
        trigger=Each(Happening(What.DELIVERED, Side.PROVIDER, "lote del mes")),
        due=DueAfter(Duration(count, unit, calendar)),
        modifiers=(Silence(meaning), Rounds(chance.randrange(1, 3))),
    )


def _answer(chance: Random) -> Duty:
    duration = chance.choice(
        (
            Duration(chance.randrange(2, 17), Unit.WORKING_HOUR),
            Duration(chance.randrange(2, 17), Unit.WORKING_HOUR, "guardia"),
            Duration(chance.randrange(1, 4), Unit.WORKING_DAY),
            Duration(chance.randrange(1, 4), Unit.WORKING_DAY, "guardia"),
            Duration(chance.randrange(3, 60), Unit.HOUR),
        )
    )
    asked = Each(Happening(What.REQUESTED, Side.CLIENT))
    return Duty(Side.PROVIDER, Verb.ANSWER, trigger=asked, due=DueAfter(duration))


def _report(chance: Random) -> Duty:
    number = chance.choice((1, 3, 5, 8, -1, -2))
    due = DueInPeriod(DayKind.WORKING_DAY, number, chance.choice((0, 1, 1)), _minute(chance))
    fee = PriceOf("cuota mensual")
    per = Duration(1, chance.choice((Unit.WORKING_DAY, Unit.CALENDAR_DAY)))
    rate = Decimal(chance.choice(("1", "2", "2.5", "0.75")))
    late = Consequence(
        Answers.LATE,
        Side.PROVIDER,
        Pays.CREDIT,
        Percent(rate, fee),
        per=per,
        caps=(Cap(Percent(Decimal(chance.choice((5, 10, 100))), fee)),),
    )
    modifiers = (late,) if chance.random() < 0.7 else ()
    return Duty(
        Side.PROVIDER, Verb.REPORT, "informe", trigger=MONTHLY, due=due, modifiers=modifiers
    )


def _contact(chance: Random) -> Duty:
    count, unit = chance.choice(
        (
            (2, Unit.CALENDAR_DAY),
            (3, Unit.CALENDAR_DAY),
            (7, Unit.CALENDAR_DAY),
            (2, Unit.WORKING_DAY),
        )
    )
    counts = Counts(("report", "delivery"), negated=chance.random() < 0.5)
    return Duty(
        Side.PROVIDER,
        Verb.WRITE,
        trigger=AtLeastEvery(Duration(count, unit)),
        modifiers=(counts,),
    )


def _call() -> Duty:
    return Duty(Side.PROVIDER, Verb.CALL, trigger=TimesPer(1, Period(Rhythm.WEEK)))


def _pay(chance: Random) -> Duty:
    duration, roll = chance.choice(
        (
            (Duration(chance.randrange(5, 31), Unit.CALENDAR_DAY), Roll.STAY),
            (Duration(chance.randrange(5, 31), Unit.CALENDAR_DAY), Roll.NEXT),
            (Duration(1, Unit.MONTH), Roll.STAY),
            (Duration(2, Unit.WEEK), Roll.STAY),
        )
    )
    invoiced = Each(Happening(What.INVOICED, Side.PROVIDER))
    return Duty(Side.CLIENT, Verb.PAY, trigger=invoiced, due=DueAfter(duration, roll=roll))


def _interest(chance: Random) -> Interest:
    return chance.choice(
        (
            Interest(Side.CLIENT, Decimal(12)),
            Interest(Side.CLIENT, Decimal("8.15"), basis=360),
            Interest(Side.CLIENT, Decimal("1.5"), InterestPer.MONTH, 30),
        )
    )


def _weekly(chance: Random) -> Duty:
    due = DueInPeriod(DayKind.WEEKDAY, chance.randrange(0, 6), 0, _minute(chance))
    return Duty(
        Side.PROVIDER,
        Verb.DELIVER,
        "parte semanal",
        trigger=Every(Period(Rhythm.WEEK)),
        due=due,
    )
