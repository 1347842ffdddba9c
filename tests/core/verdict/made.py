"""La Milpa, made by hand: an agreement as values, and standings put together fact by fact."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from trato.core.agreement import (
    Act,
    Agreement,
    Answers,
    Cap,
    ChangeRule,
    Clause,
    ComputingRules,
    Consequence,
    Criterion,
    DayKind,
    DueAfter,
    DueInPeriod,
    Duration,
    Duty,
    Each,
    Every,
    Excluded,
    Fixed,
    Happening,
    Header,
    Included,
    Modifier,
    Party,
    Pays,
    Percent,
    Period,
    Person,
    Price,
    PriceOf,
    Prohibition,
    Rhythm,
    Shift,
    ShiftUnit,
    Side,
    Thing,
    Unit,
    Verb,
    Version,
    What,
)
from trato.core.agreement.names import May
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.events import Channel, Event, EventKind, FieldValue, FrozenMap
from trato.core.money import NumberStyle
from trato.core.standing.values import (
    Accounts,
    AgreementPhase,
    Obligation,
    Standing,
)
from trato.core.verdict.judging import judged
from trato.core.verdict.values import Judgement, Verdict
from trato.core.words import Language
from trato.core.worktime import Calendar, Deadline, Window, due_at, week_of

ZONE = "America/Mexico_City"
MEXICO = timezone(timedelta(hours=-6))
OFFICE = Calendar("oficina", ZONE, week_of((Window(540, 840), Window(960, 1140))))
MONTHLY = Every(Period(Rhythm.MONTH))


def at(text: str) -> datetime:
    """An instant in Mexico: «2026-03-10 11:20»."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=MEXICO)


def due(text: str) -> Deadline:
    """A due at an instant in Mexico."""
    return due_at(at(text), zone=ZONE)


def clause(label: str, title: str, *sentences: Act | Modifier) -> Clause:
    return Clause(label, title, sentences)


REPORT_LATE = Consequence(
    Answers.LATE,
    Side.PROVIDER,
    Pays.CREDIT,
    Percent(Decimal(2), PriceOf("cuota")),
    per=Duration(1, Unit.WORKING_DAY),
    caps=(Cap(Percent(Decimal(10), PriceOf("cuota"))),),
)
REPORT = Duty(
    Side.PROVIDER,
    Verb.REPORT,
    "informe",
    trigger=MONTHLY,
    due=DueInPeriod(DayKind.WORKING_DAY, 5, 1, 1080),
    modifiers=(REPORT_LATE,),
)
BATCH = Duty(
    Side.PROVIDER,
    Verb.DELIVER,
    "lote",
    trigger=MONTHLY,
    due=DueInPeriod(DayKind.DAY_OF_MONTH, 25, -1, 1080),
    modifiers=(
        Criterion("palabra clave", "cada texto lleva la palabra clave"),
        Shift("temas", ShiftUnit.WORKING_DAYS),
    ),
)
TOPICS = Duty(Side.CLIENT, Verb.GIVE, "temas", trigger=MONTHLY)
ANSWER = Duty(
    Side.PROVIDER,
    Verb.ANSWER,
    trigger=Each(Happening(What.REQUESTED, Side.CLIENT)),
    due=DueAfter(Duration(6, Unit.WORKING_HOUR)),
)
UNAPPROVED = Prohibition(Side.PROVIDER, "pieza")
THINGS = ("informe", "lote", "temas", "cuota", "pieza", "pauta", "ronda", "moderación")

MILPA = Agreement(
    "Contenidos de La Milpa",
    Header(Language.SPANISH, ZONE, "MXN", NumberStyle.COMMA_POINT),
    (
        Party(
            Side.PROVIDER, "Estudio Nopal", (Person("Ana Ruiz", "ana", (May.SIGN, May.APPROVE)),)
        ),
        Party(
            Side.CLIENT,
            "La Milpa",
            (
                Person("Carla Sosa", "carla", (May.APPROVE, May.ACCEPT, May.ASK)),
                Person("Diego Paz", "diego", (May.ASK,)),
            ),
        ),
    ),
    (OFFICE,),
    tuple(Thing(name, (("en", {"informe": "report"}.get(name, name)),)) for name in THINGS),
    (),
    (
        clause("C1", "Lote", BATCH, Included("pieza", 12, Period(Rhythm.MONTH))),
        clause("C2", "Temas", TOPICS),
        clause("C3", "Aprobación previa", UNAPPROVED),
        clause("C4", "Respuesta", ANSWER),
        clause("C5", "Informe", REPORT),
        clause("C6", "Fuera", Excluded(("pauta",), quoted_apart=True)),
        clause("C7", "Cuota", Price(Fixed(Decimal("24000.00"), "MXN"), "cuota")),
        clause("C8", "Cambios", ChangeRule()),
        clause("C10", "Cómputo", ComputingRules()),
    ),
)
SIGNED = Version(3, "sha256:milpa", MILPA)


def obligation(
    id: str, clause: str, act: Act, debtor: Side = Side.PROVIDER, **rest: Any
) -> Obligation:
    """An obligation of La Milpa; what is not said is as it is at birth."""
    verb = act.verb if isinstance(act, Duty) else None
    thing = getattr(act, "thing", None)
    base = rest.setdefault("base_due", rest.get("due"))
    assert base is None or isinstance(base, Deadline)
    return Obligation(
        id,
        clause,
        3,
        act,
        verb,
        debtor,
        rest.pop("thing", thing),
        rest.pop("period", ""),
        rest.pop("trigger_at", at("2026-02-01 00:00")),
        rest.pop("trigger_event", None),
        **rest,
    )


def standing_of(now: str, *obligations: Obligation, **rest: Any) -> Standing:
    """A standing of La Milpa with these obligations; everything else is empty unless given."""
    parts: dict[str, Any] = {
        "at": at(now),
        "as_of": None,
        "phase": AgreementPhase.IN_FORCE,
        "version": 3,
        "versions": (),
        "obligations": obligations,
        "accounts": Accounts(),
        "turns": (),
    }
    empty = set(Standing._fields) - set(parts)
    return Standing(**(parts | dict.fromkeys(empty, ()) | rest))


def event(
    id: str, when: str, by: str, kind: EventKind, text: str = "", **fields: FieldValue
) -> Event:
    """An event of La Milpa, recorded when it happened."""
    instant = at(when)
    return Event(
        id,
        instant,
        instant,
        by,
        by,
        kind,
        channel=Channel.EMAIL,
        fields=FrozenMap(fields),
        text=text,
    )


def claim(by: str, when: str, *items: ClaimItem) -> Claim:
    """A claim of one person."""
    return Claim("r1", by, at(when), items)


def says(asserts: Asserts, **rest: Any) -> ClaimItem:
    """One assertion."""
    return ClaimItem(asserts, **rest)


def judgement(claim: Claim, standing: Standing, *events: Event) -> Judgement:
    """Judge a claim by a standing of La Milpa."""
    return judged(claim, standing, (SIGNED,), events)


def verdict(claim: Claim, standing: Standing, *events: Event) -> Verdict:
    """The verdict on the only point of a claim."""
    (only,) = judgement(claim, standing, *events).verdicts
    return only
