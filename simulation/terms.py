"""What a seed agrees on: clauses drawn by chance, and how an amendment changes them."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from trato.core.agreement import (
    Absences,
    Act,
    Answers,
    AtLeastEvery,
    Cap,
    CausedBy,
    ChangeRule,
    Clause,
    ClockStop,
    ComputingRules,
    Consequence,
    Counts,
    DayKind,
    DueAfter,
    DueInPeriod,
    Duration,
    Duty,
    Each,
    Effect,
    Every,
    Fixed,
    Happening,
    InBreach,
    Interest,
    InterestPer,
    Modifier,
    Pays,
    Percent,
    Period,
    Power,
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
    Term,
    TimesPer,
    Unit,
    Verb,
    What,
)

FORCE_MAJEURE = "fuerza mayor"
MONTHLY = Every(Period(Rhythm.MONTH))
_CLOSES = 0.4
_PUBLISHES = 0.6
_ALWAYS = frozenset({1, 2, 9, 12, 13})
_SELDOM = {14: 0.5, 15: 0.5, 16: 0.35, 17: 0.25}


def drawn(
    chance: Random, currency: str, *, offsets: tuple[int, int] | None = None
) -> tuple[Clause, ...]:
    """Return the clauses of an agreement; ``offsets`` are those of the batch and of its topics."""
    batch, topics = offsets or chance.choice(((0, 0), (0, -1), (-1, -1)))
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
        ("Solución", (_resolution(chance),)),
        ("Suspender", (_suspension(chance),)),
        ("Terminar", (_termination(chance),)),
        ("Vigencia", (Term(duration=Duration(chance.randrange(2, 4), Unit.MONTH)),)),
    ]
    labels = {
        number
        for number in range(1, len(sentences) + 1)
        if number in _ALWAYS or chance.random() < _SELDOM.get(number, 0.9)
    }
    if 11 not in labels:
        labels.discard(15)
    return tuple(
        Clause(f"C{number}", title, acts)
        for number, (title, acts) in enumerate(sentences, start=1)
        if number in labels
    )


def closing(chance: Random) -> tuple[Clause, ...]:
    """Return a clause that lets a side close for some days, in some agreements."""
    if chance.random() > _CLOSES:
        return ()
    notice = Duration(chance.randrange(5, 16), Unit.CALENDAR_DAY)
    days = Absences(chance.choice(tuple(Side)), chance.randrange(3, 12), notice, working=True)
    return (Clause("C18", "Cierre", (days,)),)


def publishing(chance: Random) -> tuple[Clause, ...]:
    """Return a clause that waits for the client's approval, in one word or the other, in some
    agreements."""
    if chance.random() > _PUBLISHES:
        return ()
    approved = Happening(chance.choice((What.APPROVED, What.ACCEPTED)), Side.CLIENT, "lote del mes")
    due = DueAfter(Duration(chance.randrange(1, 8), Unit.WORKING_DAY))
    duty = Duty(Side.PROVIDER, Verb.DELIVER, "publicación", trigger=Each(approved), due=due)
    return (Clause("C19", "Publicación", (duty,)),)


def amended(chance: Random, clauses: tuple[Clause, ...], currency: str) -> tuple[Clause, ...]:
    """Return the clauses of a new version: some of them drawn again, the rest word for word."""
    fresh = {one.label: one for one in drawn(chance, currency, offsets=_offsets(clauses))}
    return tuple(
        fresh[one.label] if one.label in _CHANGING & fresh.keys() and chance.random() < 0.4 else one
        for one in clauses
    )


def _offsets(clauses: tuple[Clause, ...]) -> tuple[int, int]:
    """Return the offsets of a batch and of its topics: an input is due before what waits for it."""
    dues = [one.due for clause in clauses[:2] for one in clause.sentences if isinstance(one, Duty)]
    batch, topics = (one.offset for one in dues if isinstance(one, DueInPeriod))
    return batch, topics


_CHANGING = frozenset({"C1", "C2", "C3", "C4", "C5", "C6", "C8", "C9", "C11", "C14"})


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
        unless=CausedBy(fact=FORCE_MAJEURE) if chance.random() < 0.6 else None,
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


def _resolution(chance: Random) -> Duty:
    duration = chance.choice(
        (
            Duration(chance.randrange(4, 30), Unit.WORKING_HOUR),
            Duration(chance.randrange(1, 6), Unit.WORKING_DAY),
            Duration(chance.randrange(10, 80), Unit.HOUR),
            Duration(chance.randrange(2, 7), Unit.CALENDAR_DAY),
        )
    )
    asked = Each(Happening(What.REQUESTED, Side.CLIENT))
    stop = ClockStop(Happening(What.ASKED, Side.PROVIDER), Happening(What.ANSWERED, Side.CLIENT))
    stops = (stop,) if chance.random() < 0.8 else ()
    return Duty(Side.PROVIDER, Verb.RESOLVE, trigger=asked, due=DueAfter(duration), modifiers=stops)


def _suspension(chance: Random) -> Power:
    return Power(
        Side.PROVIDER,
        Effect.SUSPEND,
        "C11",
        duration=Duration(chance.randrange(5, 25), Unit.CALENDAR_DAY),
        time_added=True,
        conditions=(InBreach(side=Side.CLIENT, invoice=True),),
    )


def _termination(chance: Random) -> Power:
    days = Duration(chance.randrange(5, 20), Unit.CALENDAR_DAY)
    holder = chance.choice(tuple(Side))
    return Power(holder, Effect.TERMINATE, notice=days)
