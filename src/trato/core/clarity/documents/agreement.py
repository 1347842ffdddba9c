"""What an agreement of ours leaves open although all its sentences read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from trato.core.agreement import (
    Agreement,
    Criterion,
    Duty,
    Each,
    Excluded,
    Form,
    Goal,
    Happening,
    Included,
    Instalments,
    PayInStages,
    Power,
    Price,
    Purpose,
    Silence,
    Verb,
    What,
    When,
)
from trato.core.agreement.kinds import ClauseKind, kinds_of
from trato.core.agreement.terms import DueAfter, DueBefore
from trato.core.clarity.documents.flaw import Fault, Flaw, Spot
from trato.core.text import Reading, SentenceReading

_GIVEN: Final = frozenset({Verb.DELIVER, Verb.REPORT, Verb.REVISE})
# What happens only if a duty of the agreement has somebody do it, and by which duties.
_MADE_BY: Final = {
    What.DELIVERED: frozenset({Verb.DELIVER, Verb.REPORT, Verb.REVISE}),
    What.REPORTED: frozenset({Verb.REPORT, Verb.DELIVER}),
    What.ACCEPTED: frozenset({Verb.REVIEW, Verb.DELIVER, Verb.REPORT}),
    What.OBSERVED: frozenset({Verb.REVIEW}),
    What.REJECTED: frozenset({Verb.REVIEW}),
    What.INPUT_GIVEN: frozenset({Verb.GIVE}),
    What.INVOICED: frozenset({Verb.INVOICE, Verb.PAY}),
    What.PAID: frozenset({Verb.PAY, Verb.REFUND}),
    What.DECIDED: frozenset({Verb.DECIDE}),
}


def agreement_flaws(reading: Reading, document: int = 0) -> tuple[Flaw, ...]:
    """Return what an agreement lacks; ``document`` is its place among those given."""
    return tuple(_Review(reading, document).flaws())


class _Review:
    """One agreement under review, with its sentences to show where."""

    def __init__(self, reading: Reading, document: int) -> None:
        self.agreement: Final[Agreement] = reading.agreement
        self.sentences: Final[Sequence[SentenceReading]] = reading.sentences
        self.document: Final = document
        self.acts: Final[list[tuple[str, Any]]] = [
            (clause.label, sentence)
            for clause in self.agreement.clauses
            for sentence in clause.sentences
        ]
        self.duties: Final = [act for _, act in self.acts if isinstance(act, Duty)]

    def flaws(self) -> Iterator[Flaw]:
        """Yield every flaw."""
        yield from self._deliverables()
        yield from self._powers()
        yield from self._goals()
        yield from self._triggers()
        yield from self._in_and_out()
        yield from self._twice()
        yield from self._kinds()

    def _spot(self, label: str, act: Any) -> tuple[Spot, ...]:
        thing = getattr(act, "thing", None)
        for one in self.sentences:
            same = type(one.value) is type(act) and getattr(one.value, "thing", None) == thing
            if one.clause == label and same:
                place = one.place
                return (Spot(self.document, place.line, 0, 0, one.text),)
        return ()

    def _named(self, kind: type, thing: str) -> bool:
        """Tell whether some modifier of a kind speaks of a thing, or stands under its duty."""
        for _, act in self.acts:
            mine = getattr(act, "thing", None) == thing
            for one in (act, *getattr(act, "modifiers", ())):
                about = getattr(one, "thing", None)
                if isinstance(one, kind) and (about == thing or (mine and about is None)):
                    return True
        return False

    def _deliverables(self) -> Iterator[Flaw]:
        paid = any(isinstance(act, PayInStages | Instalments) for _, act in self.acts)
        paid = paid or any(duty.verb is Verb.PAY for duty in self.duties)
        for label, act in self.acts:
            if not isinstance(act, Duty) or act.verb not in _GIVEN or act.thing is None:
                continue
            reviewed = [
                one for one in self.duties if one.verb is Verb.REVIEW and one.thing == act.thing
            ]
            missing = [
                part
                for part, there in (
                    ("@part.form", self._named(Form, act.thing)),
                    ("@part.quality", self._named(Criterion, act.thing)),
                    ("@part.price", paid or self._named(Price, act.thing)),
                    ("@part.conditions", bool(act.conditions or act.modifiers or reviewed)),
                    ("@part.result", self._named(Purpose, act.thing)),
                )
                if not there
            ]
            params = (("thing", act.thing),)
            if missing:
                parts = ("parts", ", ".join(missing))
                yield Flaw(Fault.DELIVERABLE_INCOMPLETE, self._spot(label, act), (*params, parts))
            if not reviewed and act.verb is not Verb.REPORT:
                yield Flaw(Fault.ACCEPTANCE_MISSING, self._spot(label, act), params)
            elif reviewed and not self._named(Silence, act.thing):
                yield Flaw(Fault.SILENCE_MISSING, self._spot(label, act), params)

    def _powers(self) -> Iterator[Flaw]:
        for label, act in self.acts:
            if isinstance(act, Power) and not (
                act.conditions or act.unless or act.notice or act.within or act.before
            ):
                yield Flaw(Fault.POWER_ENDLESS, self._spot(label, act), (("clause", label),))

    def _goals(self) -> Iterator[Flaw]:
        for label, act in self.acts:
            if isinstance(act, Goal):
                missing = [
                    part
                    for part, there in (
                        ("@part.baseline", act.baseline is not None),
                        ("@part.date", act.due is not None),
                    )
                    if not there
                ]
                if missing:
                    parts = (("parts", ", ".join(missing)),)
                    yield Flaw(Fault.GOAL_INCOMPLETE, self._spot(label, act), parts)

    def _triggers(self) -> Iterator[Flaw]:
        made: dict[str, set[Verb]] = {}
        for duty in self.duties:
            for thing in (duty.thing, *(item.thing for item in duty.items)):
                if thing is not None:
                    made.setdefault(thing, set()).add(duty.verb)
        for label, act in self.acts:
            for one in _happenings(act):
                makers = _MADE_BY.get(one.what)
                if one.thing is None or one.third or makers is None:
                    continue
                if not makers & made.get(one.thing, set()):
                    yield Flaw(Fault.TRIGGER_ORPHAN, self._spot(label, act), (("who", one.thing),))

    def _in_and_out(self) -> Iterator[Flaw]:
        inside = {act.thing: (label, act) for label, act in self.acts if isinstance(act, Included)}
        for label, act in self.acts:
            if isinstance(act, Excluded):
                for thing in act.things:
                    if thing in inside:
                        spots = (*self._spot(*inside[thing]), *self._spot(label, act))
                        yield Flaw(Fault.IN_AND_OUT, spots)

    def _twice(self) -> Iterator[Flaw]:
        seen: dict[object, tuple[str, Duty]] = {}
        for label, act in self.acts:
            if not isinstance(act, Duty) or act.thing is None or act.conditions:
                continue
            first = seen.setdefault((act.debtor, act.verb, act.thing, act.trigger), (label, act))
            if (first[1].due, first[1].amount) != (act.due, act.amount):
                spots = (*self._spot(*first), *self._spot(label, act))
                yield Flaw(Fault.TWO_FIGURES, spots)

    def _kinds(self) -> Iterator[Flaw]:
        there = kinds_of(act for _, act in self.acts)
        missing = [f"@clause.{kind.value}" for kind in ClauseKind if kind not in there]
        if missing and self.acts:
            yield Flaw(Fault.KIND_MISSING, (), (("kinds", ", ".join(missing)),))


def _happenings(act: Any) -> Iterator[Happening]:
    """Yield what an act waits for."""
    match getattr(act, "trigger", None):
        case Each(happening=happening) | When(happening=happening):
            yield happening
        case _:
            pass
    match getattr(act, "due", None):
        case DueAfter(since=Happening() as awaited) | DueBefore(happening=Happening() as awaited):
            yield awaited
        case _:
            pass
