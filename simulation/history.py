"""What both sides do in a few months, drawn by chance: on time and late, told at once or later.

The hours come from the auditor's clock, so that some acts fall exactly on a due and some on the
first instant after it. Nothing here is checked; it only has to be lively.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from simulation.auditor.clock import MICROSECOND
from simulation.auditor.dues import due_after
from simulation.auditor.duties import duties_of, periods
from simulation.auditor.findings import Finding, InForce
from simulation.auditor.record import facts_known
from simulation.auditor.texts import in_force
from simulation.mistakes import make_mistakes
from simulation.proposing import propose
from simulation.scribe import Scribe
from simulation.world import PROVIDER_PEOPLE, World
from trato.core.agreement import Absences, AtLeastEvery, DueAfter, Duty, Effect, Power, Side, Verb
from trato.core.events import Channel, Event, EventKind, FieldValue, FrozenMap

_KIND_OF = {
    Verb.DELIVER: EventKind.DELIVERY,
    Verb.REPORT: EventKind.REPORT,
    Verb.GIVE: EventKind.INPUT,
}
_AHEAD = timedelta(days=70)
_WRITTEN = (Channel.EMAIL, Channel.PORTAL, Channel.CHAT, Channel.DOCUMENT)


def make_history(world: World) -> tuple[Event, ...]:
    """Return what was recorded in a world, in the order of its entry."""
    scribe = Scribe(world)
    propose(scribe)
    known = facts_known(world.agreement, scribe.events, now=world.ends_at, as_of=None)
    forces = in_force(world.meant, known)
    _recurring(scribe, forces)
    _requests(scribe, forces)
    _contact(scribe, forces)
    _calls(scribe)
    _invoices(scribe, forces)
    _suspensions(scribe, forces)
    _terminations(scribe, forces)
    _forgiveness(scribe, forces)
    _closings(scribe, forces)
    make_mistakes(scribe)
    return tuple(sorted(scribe.events, key=lambda event: (event.recorded_at, event.id)))


# --- what recurs ------------------------------------------------------------------------------


def _periods(
    scribe: Scribe, forces: list[InForce], verbs: tuple[Verb, ...]
) -> list[tuple[Duty, Finding]]:
    """Return every period of every recurring duty with those verbs."""
    return [
        (duty, one)
        for verb in verbs
        for clause in dict.fromkeys(
            label for force in forces for label, _ in duties_of(force, verb)
        )
        for one, duty in periods(forces, verb, clause, scribe.world.ends_at + _AHEAD)
    ]


def _in_force_at(forces: list[InForce], at: datetime) -> InForce:
    """Return the version of an instant; before all of them, the first."""
    return next((one for one in reversed(forces) if one.since <= at), forces[0])


def _recurring(scribe: Scribe, forces: list[InForce]) -> None:
    for duty, one in _periods(scribe, forces, tuple(_KIND_OF)):
        assert one.due is not None
        assert duty.thing is not None
        at = scribe.around(one.due, since=forces[0].since)
        if at is None:
            continue
        by = "carla" if duty.debtor is Side.CLIENT else scribe.chance.choice(PROVIDER_PEOPLE)
        channel = scribe.chance.choice(_WRITTEN)
        kind = _KIND_OF[duty.verb]
        if kind is EventKind.INPUT:
            scribe.note(kind, at, by, {"thing": duty.thing}, channel=channel, about=(one.key,))
            continue
        fields: dict[str, FieldValue] = {"thing": duty.thing, "period": one.period}
        delivery = scribe.note(kind, at, by, fields, channel=channel)
        force = _in_force_at(forces, at)
        for _, review in duties_of(force, Verb.REVIEW):
            if review.thing == duty.thing:
                _rounds(scribe, force, review, delivery)


def _rounds(scribe: Scribe, force: InForce, review: Duty, delivery: Event) -> None:
    """Let the client answer a delivery; when changes are asked for, another one comes."""
    for number in range(2, 6):
        assert isinstance(review.due, DueAfter)
        assert isinstance(delivery.at, datetime)
        due = due_after(force.agreement, review.due, delivery.at)
        at = scribe.around(due, since=delivery.at)
        if at is None or not _asks_changes(scribe, delivery, at):
            return
        again = at + timedelta(minutes=scribe.chance.randrange(60, 9_000))
        fields = {**delivery.fields, "round": number}
        delivery = scribe.note(EventKind.DELIVERY, again, "ana", fields, channel=Channel.PORTAL)


def _asks_changes(scribe: Scribe, delivery: Event, at: datetime) -> bool:
    """Answer a delivery; tell whether changes were asked for."""
    draw = scribe.chance.random()
    by = scribe.chance.choices(("carla", "diego", "ana"), (83, 12, 5))[0]
    channel = scribe.chance.choice(_WRITTEN)
    if draw < 0.45:
        scribe.note(EventKind.ACCEPTANCE, at, by, {"of": delivery.id}, channel=channel)
        return False
    if draw < 0.85:
        item: FrozenMap[str, FieldValue] = FrozenMap({"criterion": None, "text": "más color"})
        fields: dict[str, FieldValue] = {"delivery": delivery.id, "items": (item,)}
        scribe.note(EventKind.OBSERVATION, at, by, fields, channel=channel)
        return True
    why: dict[str, FieldValue] = {"of": delivery.id, "criterion": "palabra clave"}
    scribe.note(EventKind.REJECTION, at, by, why, channel=channel)
    return True


# --- questions and answers --------------------------------------------------------------------


def _requests(scribe: Scribe, forces: list[InForce]) -> None:
    for at in scribe.moments(6):
        by = scribe.chance.choice(("carla", "carla", "diego"))
        channel = scribe.chance.choice(_WRITTEN)
        if scribe.likely(0.85):
            request = scribe.note(EventKind.REQUEST, at, by, channel=channel)
        else:
            request = scribe.note(EventKind.COMPLAINT, at, by, {"claims": ("r1",)}, channel=channel)
        if scribe.likely(0.3):
            automatic: dict[str, FieldValue] = {"answers": (request.id,), "auto": True}
            soon = at + timedelta(seconds=30)
            scribe.note(EventKind.ANSWER, soon, "ana", automatic, channel=Channel.EMAIL)
        force = _in_force_at(forces, at)
        for _, duty in duties_of(force, Verb.ANSWER):
            _reply(scribe, force, duty, request)
        for clause, duty in duties_of(force, Verb.RESOLVE):
            _resolve(scribe, force, clause, duty, request)


def _reply(scribe: Scribe, force: InForce, duty: Duty, request: Event) -> None:
    assert isinstance(duty.due, DueAfter)
    assert isinstance(request.at, datetime)
    due = due_after(force.agreement, duty.due, request.at)
    for _ in range(scribe.chance.choice((1, 1, 2))):
        at = scribe.around(due, since=request.at)
        if at is not None:
            kind = scribe.chance.choice((EventKind.ANSWER, EventKind.RESOLUTION))
            by, channel = scribe.chance.choice(PROVIDER_PEOPLE), scribe.chance.choice(_WRITTEN)
            scribe.note(kind, at, by, {"answers": (request.id,)}, channel=channel)


def _resolve(scribe: Scribe, force: InForce, clause: str, duty: Duty, request: Event) -> None:
    """Ask the client for what is missing, wait for it or not, and resolve the request."""
    assert isinstance(duty.due, DueAfter)
    assert isinstance(request.at, datetime)
    due = due_after(force.agreement, duty.due, request.at)
    asked_at = request.at
    for _ in range(scribe.chance.choice((0, 1, 1, 2))):
        asked_at = asked_at + (due.late_from - asked_at) * scribe.chance.uniform(0.05, 1.2)
        asked_at = due.at if scribe.likely(0.05) else asked_at
        asked_at = _asked_back(scribe, asked_at, f"{clause}/{request.id}")
    if scribe.likely(0.85):
        at = scribe.around(due, since=max(request.at, asked_at - timedelta(hours=8)))
        if at is not None:
            fields: dict[str, FieldValue] = {"answers": (request.id,)}
            scribe.note(EventKind.RESOLUTION, at, "beto", fields, channel=Channel.PORTAL)


def _asked_back(scribe: Scribe, at: datetime, obligation: str) -> datetime:
    """Ask the other side for something, and let it answer; return when it did."""
    fields: dict[str, FieldValue] = {"obligation": obligation, "needs": ("medidas",)}
    by = scribe.chance.choices(("ana", "carla"), (9, 1))[0]
    question = scribe.note(EventKind.QUESTION, at, by, fields, channel=Channel.EMAIL)
    for _ in range(scribe.chance.choice((0, 1, 1, 1, 2))):
        at += timedelta(minutes=scribe.chance.randrange(30, 6_000))
        answers: dict[str, FieldValue] = {"answers": (question.id,)}
        match scribe.chance.randrange(6):
            case 0:
                whole = scribe.likely(0.6)
                given: dict[str, FieldValue] = {"thing": "medidas", "complete": whole}
                about = (question.id,) if scribe.likely(0.5) else ()
                scribe.note(EventKind.INPUT, at, "carla", given, about=about)
            case 1:
                automatic = {**answers, "auto": True}
                scribe.note(EventKind.ANSWER, at, "carla", automatic, channel=Channel.EMAIL)
            case 2:
                scribe.note(EventKind.MESSAGE, at, "diego", answers, channel=Channel.CHAT)
            case _:
                scribe.note(EventKind.ANSWER, at, "carla", answers, channel=Channel.EMAIL)
    return at


def _contact(scribe: Scribe, forces: list[InForce]) -> None:
    for _, duty in duties_of(forces[0], Verb.WRITE):
        assert isinstance(duty.trigger, AtLeastEvery)
        for at in scribe.moments(duty.trigger.duration.count * 0.9):
            draw = scribe.chance.random()
            by = "carla" if draw < 0.05 else scribe.chance.choice(PROVIDER_PEOPLE)
            channel = Channel.CHAT if 0.05 <= draw < 0.1 else Channel.EMAIL
            own, auto = not 0.1 <= draw < 0.16, 0.16 <= draw < 0.22
            fields: dict[str, FieldValue] = {"initiative": own, "auto": auto}
            message = scribe.note(EventKind.MESSAGE, at, by, fields, channel=channel)
            if 0.22 <= draw < 0.26:
                scribe.events[-1] = replace(message, visibility=("provider",))


def _calls(scribe: Scribe) -> None:
    for at in scribe.moments(8):
        kind = scribe.chance.choice((EventKind.CALL, EventKind.CALL, EventKind.MEETING_HELD))
        by = scribe.chance.choice(("ana", "ana", "beto", "carla"))
        channel = Channel.CALL if kind is EventKind.CALL else Channel.IN_PERSON
        scribe.note(kind, at, by, {"minutes": scribe.chance.randrange(3, 90)}, channel=channel)


# --- money ------------------------------------------------------------------------------------


def _invoices(scribe: Scribe, forces: list[InForce]) -> None:
    currency = scribe.world.agreement.header.currency
    for number, at in enumerate(scribe.moments(20), start=1):
        if at <= forces[0].since:
            continue
        amount = Decimal(scribe.chance.randrange(10_000, 5_000_000)).scaleb(-2)
        fields: dict[str, FieldValue] = {
            "number": f"F-{number}",
            "amount": amount,
            "currency": currency,
        }
        invoice = scribe.note(EventKind.INVOICE, at, "ana", fields, channel=Channel.EMAIL)
        force = _in_force_at(forces, at)
        for _, duty in duties_of(force, Verb.PAY):
            _payments(scribe, force, duty, invoice)


def _payments(scribe: Scribe, force: InForce, duty: Duty, invoice: Event) -> None:
    assert isinstance(duty.due, DueAfter)
    assert isinstance(invoice.at, datetime)
    due = due_after(force.agreement, duty.due, invoice.at)
    left = invoice.decimal_field("amount") or Decimal(0)
    for _ in range(scribe.chance.randrange(1, 4)):
        at = scribe.around(due, since=invoice.at)
        if at is None or left <= 0:
            return
        draw = scribe.chance.random()
        part = left if draw < 0.6 else (left / 3).quantize(Decimal("0.01"))
        part = part + Decimal("12.34") if draw > 0.92 else part
        fields: dict[str, FieldValue] = {
            "amount": part,
            "currency": force.agreement.header.currency,
        }
        if scribe.likely(0.7):
            fields["pays"] = invoice.text_field("number")
        scribe.note(EventKind.PAYMENT, at, "carla", fields, channel=Channel.DOCUMENT)
        left -= part


# --- powers ----------------------------------------------------------------------------------


def _powers(force: InForce, effect: Effect) -> list[tuple[str, Power]]:
    return [
        (clause.label, one)
        for clause in force.agreement.clauses
        for one in clause.sentences
        if isinstance(one, Power) and one.effect is effect
    ]


def _suspensions(scribe: Scribe, forces: list[InForce]) -> None:
    """Use the power to suspend whenever it comes to mind, whether there is a ground or not."""
    for label, _ in _powers(forces[0], Effect.SUSPEND):
        for at in scribe.moments(16):
            by = scribe.chance.choices(("ana", "beto", "carla"), (86, 8, 6))[0]
            scribe.note(EventKind.POWER_USED, at, by, {"clause": label}, channel=Channel.EMAIL)


def _terminations(scribe: Scribe, forces: list[InForce]) -> None:
    """Let somebody give notice, sometimes twice, sometimes the wrong person or the wrong side."""
    world = scribe.world
    for label, power in _powers(forces[0], Effect.TERMINATE):
        for _ in range(scribe.chance.choice((0, 1, 1, 2))):
            at = world.begins_at + (world.ends_at - world.begins_at) * scribe.chance.uniform(0.1, 1)
            mine = ("ana", "beto") if power.holder is Side.PROVIDER else ("carla", "diego")
            by = scribe.chance.choices((*mine, "ana", "carla"), (70, 15, 8, 7))[0]
            scribe.note(EventKind.POWER_USED, at, by, {"clause": label}, channel=Channel.EMAIL)


# --- days off ---------------------------------------------------------------------------------


def _closings(scribe: Scribe, forces: list[InForce]) -> None:
    """Announce days off as soon as there is an agreement: in time or not, too many or not, and
    sometimes by the side that has none."""
    given = [one for c in forces[0].agreement.clauses for one in c.sentences]
    for absences in (one for one in given if isinstance(one, Absences)):
        for _ in range(scribe.chance.choice((1, 2, 3))):
            since = forces[0].since
            first = since.date() + timedelta(days=scribe.chance.randrange(3, 90))
            last = first + timedelta(days=scribe.chance.randrange(0, 8))
            mine, theirs = ("ana", "carla") if absences.side is Side.PROVIDER else ("carla", "ana")
            by = scribe.chance.choices((mine, theirs), (85, 15))[0]
            fields: dict[str, FieldValue] = {"from": first, "to": last}
            event = scribe.note(EventKind.ABSENCE, since + MICROSECOND, by, fields)
            assert isinstance(event.at, datetime)
            scribe.events[-1] = replace(event, recorded_at=event.at)


# --- leniency ---------------------------------------------------------------------------------


def _forgiveness(scribe: Scribe, forces: list[InForce]) -> None:
    """Waive some things and extend others, some of it by people who may not."""
    for duty, one in _periods(scribe, forces, (Verb.REPORT, Verb.DELIVER)):
        if duty.thing == "lote del mes" or not scribe.likely(0.12):
            continue
        assert one.due is not None
        by = scribe.chance.choices(("carla", "diego", "ana"), (75, 15, 10))[0]
        at = scribe.around(one.due, since=forces[0].since)
        if at is None:
            continue
        fields: dict[str, FieldValue] = {"obligation": one.key}
        if scribe.likely(0.5):
            scribe.note(EventKind.WAIVER, at, by, fields, channel=Channel.EMAIL)
            continue
        until = one.due.at + timedelta(days=scribe.chance.randrange(2, 9))
        fields["until"] = until if scribe.likely(0.5) else until.date()
        scribe.note(EventKind.EXTENSION_GRANTED, at, by, fields, channel=Channel.EMAIL)
