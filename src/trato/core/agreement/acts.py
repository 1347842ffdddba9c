"""Acts: the main sentences of clauses: duties, powers, prohibitions, permissions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from trato.core.agreement.amounts import Amount, Fixed
from trato.core.agreement.conditions import Condition
from trato.core.agreement.modifiers import Modifier
from trato.core.agreement.names import Side
from trato.core.agreement.statements import (
    Absences,
    Adjustment,
    ChangeRule,
    ComputingRules,
    CureRule,
    Definition,
    Excluded,
    Goal,
    HourBank,
    Included,
    Interest,
    JointLimit,
    Licence,
    NoPayout,
    NotLiable,
    OneCredit,
    OnlyPeople,
    OnlyRemedy,
    Ownership,
    PaymentOrder,
    Precedence,
    Refers,
    Survives,
    Takes,
    Tally,
    Term,
)
from trato.core.agreement.terms import (
    Channel,
    Due,
    Duration,
    Happening,
    Once,
    Period,
    Trigger,
)


class Verb(StrEnum):
    """What a side does; each is performed by certain kinds of events (see standing)."""

    DELIVER = "deliver"  # entrega
    REPORT = "report"  # entrega el informe
    GIVE = "give"  # da (insumo)
    REVISE = "revise"  # entrega cada ronda
    ANSWER = "answer"  # contesta
    RESOLVE = "resolve"  # resuelve
    WRITE = "write"  # escribe
    CALL = "call"  # llama
    MEET = "meet"  # se reúne
    REVIEW = "review"  # aprueba u observa / acepta o rechaza
    DECIDE = "decide"  # decide
    PROPOSE = "propose"  # presenta propuesta
    PAY = "pay"  # paga
    INVOICE = "invoice"  # factura
    REFUND = "refund"  # devuelve
    NOTIFY = "notify"  # avisa
    ADVISE = "advise"  # asesora, recomienda
    REPAIR = "repair"  # corrige, repone
    CONFIRM = "confirm"  # confirma por escrito
    MAINTAIN = "maintain"  # mantiene (un nivel)
    SURVEY = "survey"  # pregunta por la satisfacción
    DO = "do"  # hace «…»
    ESCALATE = "escalate"  # eleva el asunto a (alguien, un nivel)
    RETAIN = "retain"  # conserva (por un tiempo)
    ERASE = "erase"  # elimina


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list under one sentence: «H1» el 2026-04-10 a las 14:30."""

    thing: str
    due: Due | None = None
    amount: Amount | None = None


@dataclass(frozen=True, slots=True)
class Duty:
    """Someone must do something: the most common act.

    ``amount`` for PAY, INVOICE and REFUND (PAY without one: what the invoice says);
    ``items`` instead of ``thing`` for a list; ``count`` things per obligation (16 posts a month);
    ``bounds`` of MAINTAIN are in a Criterion modifier.
    """

    debtor: Side
    verb: Verb
    thing: str | None = None
    count: int | None = None
    trigger: Trigger = Once()
    due: Due | None = None
    amount: Amount | None = None
    items: tuple[Item, ...] = ()
    channels: tuple[Channel, ...] = ()
    conditions: tuple[Condition, ...] = ()
    unless: Condition | None = None
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of a payment plan: so much when something happens or on a date."""

    amount: Amount
    when: Happening | date


@dataclass(frozen=True, slots=True)
class PayInStages:
    """«El cliente paga «honorarios», 6,300,000 CLP: el 50 % a la firma; el 50 % a la aceptación
    de «anteproyecto»; cada parte en 15 días naturales desde su factura.»"""

    debtor: Side
    thing: str
    total: Fixed
    stages: tuple[Stage, ...]
    due: Due | None = None
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Instalments:
    """A price paid down in instalments of at least ``least`` each period; after each the balance
    grows by ``growth`` percent; ``closing`` is due with the last one."""

    debtor: Side
    total: Fixed
    least: Fixed
    every: Period
    growth: Decimal
    closing: Fixed | None = None
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Prohibition:
    """«El prestador no publica «pieza» sin aprobación escrita del cliente.»

    ``text`` says the act when it is not a thing, or, ``assured``, what is to be true instead
    («El cliente garantiza: los textos son suyos»); ``without`` lifts it (an Approval modifier or a
    condition); broken by an event ``forbidden_act`` about the clause, or by a delivery or
    external fact of ``thing`` while the condition does not hold.
    """

    debtor: Side
    thing: str | None = None
    text: str = ""
    unless: Condition | None = None
    assured: bool = False
    modifiers: tuple[Modifier, ...] = ()


class Effect(StrEnum):
    """What using a power changes."""

    TERMINATE = "terminate"
    SUSPEND = "suspend"
    RESUME = "resume"
    WITHHOLD = "withhold"
    CANCEL = "cancel"
    IMPOSE = "impose"  # a penalty, of ``amount``
    EXTEND = "extend"
    SET_PRIORITY = "set_priority"
    CHANGE = "change"  # what ``text`` says
    RENEW = "renew"
    REJECT = "reject"
    MOVE = "move"  # to another plan, ``target``


@dataclass(frozen=True, slots=True)
class Power:
    """«Si el retraso de «equipo» es de más de 15 días naturales, el cliente puede terminar el
    acuerdo, con 30 días naturales de aviso.» In force while its conditions hold."""

    holder: Side
    effect: Effect
    target: str | None = None  # clause label or thing
    spared: tuple[str, ...] = ()  # clauses that a suspension of the work leaves as they are
    amount: Amount | None = None
    duration: Duration | None = None
    text: str = ""
    notice: Duration | None = None
    within: Duration | None = None  # of the moment it came into force
    before: Duration | None = None  # before the due of the target
    time_added: bool = False  # the time suspended is added to the due
    at_end_of: Period | None = None  # takes effect at the end of the period in which it would
    conditions: tuple[Condition, ...] = ()
    unless: Condition | None = None
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Permission:
    """«El cliente puede: …»: a right in free words, or to use a thing; it breaches nothing."""

    holder: Side
    thing: str | None = None
    text: str = ""
    conditions: tuple[Condition, ...] = ()
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Retention:
    """«El prestador conserva «registros» por 2 años desde el fin de este acuerdo; después se
    elimina en 30 días naturales.» ``erase_within``: None where nothing is said of the end."""

    debtor: Side
    thing: str
    duration: Duration
    since: Happening
    erase_within: Duration | None = None
    conditions: tuple[Condition, ...] = ()
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Warranty:
    """«El prestador garantiza «producto» por 90 días naturales desde la entrega de «producto»;
    corrige en 5 días hábiles desde el aviso.» Within it the provider repairs at no price what fails
    a criterion, when told in writing; ``repair_due`` after that."""

    debtor: Side
    thing: str
    duration: Duration
    since: Happening
    repair_due: Duration | None = None
    written: bool = True
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Prose:
    """«Prosa: …»: valid, citable, never watched."""

    text: str


@dataclass(frozen=True, slots=True)
class Almost:
    """A sentence that nothing reads. It stays, word for word, and blocks approval."""

    text: str


Act = (
    Duty
    | PayInStages
    | Instalments
    | Prohibition
    | Power
    | Permission
    | OnlyPeople
    | Included
    | Excluded
    | Takes
    | Retention
    | Ownership
    | Licence
    | Interest
    | HourBank
    | Warranty
    | Goal
    | Definition
    | JointLimit
    | OnlyRemedy
    | NotLiable
    | NoPayout
    | Adjustment
    | Tally
    | CureRule
    | ChangeRule
    | Term
    | Survives
    | Absences
    | Precedence
    | Refers
    | ComputingRules
    | OneCredit
    | PaymentOrder
)

Sentence = Act | Prose | Almost | Modifier
"""A modifier stands alone as a sentence only when it opens its clause and names its thing."""
