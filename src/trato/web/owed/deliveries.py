"""Deliveries as both sides read them: form, time, quality and price apart, item by item."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from trato.actions.delivering import who_may_answer
from trato.core.agreement import Agreement, SilenceMeans
from trato.core.agreement.modifiers import Criterion
from trato.core.standing import Standing
from trato.core.standing.values import Acceptance, Item, Quality
from trato.core.verdict.values import saying
from trato.core.verdict.wording import Speaker
from trato.core.words import Language
from trato.formats.standing import agreement_of
from trato.formats.telling import speaker_for
from trato.store.deliveries import Delivery, deliveries_of, delivery_of
from trato.store.ledgers import book_of, standing_of
from trato.store.models import Relationship
from trato.store.names import called, names_of
from trato.store.visitors import Client, Staff
from trato.web.owed.due_lines import bare, unquoted

ANSWERS: Final[dict[str, str | Promise]] = {
    "accepted": _("aceptada"),
    "observed": _("con observaciones"),
    "rejected": _("rechazada"),
    "lapsed": _("caducó sin respuesta"),
    "closed": _("cerrada"),
    "decided": _("decidida"),
}
_MARKS: Final = {None: "unrecorded", True: "kept", False: "broken"}


@dataclass(frozen=True, slots=True)
class CriterionShown:
    """A criterion word for word, and what is known of it."""

    name: str
    text: str
    clause: str
    met: bool | None
    value: str

    @property
    def mark(self) -> str:
        """Return the mark of what is known."""
        return _MARKS[self.met]


@dataclass(frozen=True, slots=True)
class AnswerShown:
    """How a delivery was answered: in which word, when, by whom; by silence, nobody."""

    answer: str
    word: str
    at: datetime
    who: str
    is_tacit: bool
    clause: str
    text: str
    criterion: str


@dataclass(frozen=True, slots=True)
class DeliveryShown:
    """A delivery with its four dimensions, its criteria, and what can be said to it."""

    delivery: Delivery
    thing: str
    called: str
    who: str
    criteria: tuple[CriterionShown, ...]
    answers: tuple[AnswerShown, ...]
    items: tuple[Item, ...]
    due: str
    silence: str
    """What not answering means: accepts, rejects, lapses, closes, not_acceptance or «»."""
    price: tuple[tuple[str, str], ...]
    """What it costs: amount and clause of each debt that rests on it."""
    accepters: tuple[str, ...]
    may_answer: bool

    @property
    def form_mark(self) -> str:
        """Return the mark of its form."""
        return _MARKS[self.delivery.state.form if self.delivery.state else None]

    @property
    def time_mark(self) -> str:
        """Return the mark of its time."""
        return _MARKS[self.delivery.state.in_time if self.delivery.state else None]

    @property
    def word(self) -> str:
        """Return how it stands, in a word: «» while nobody has answered."""
        return self.answers[-1].word if self.answers else ""

    @property
    def mark(self) -> str:
        """Return the mark of how it stands."""
        if self.delivery.is_answerable:
            return "proposed"
        last = self.answers[-1].answer if self.answers else ""
        return {"accepted": "kept", "rejected": "broken"}.get(last, "stopped")


def deliveries_shown(
    who: Staff | Client, relationship: Relationship, now: datetime
) -> tuple[DeliveryShown, ...]:
    """Return the deliveries of a relationship, the newest first."""
    found = deliveries_of(relationship, now)
    return tuple(_all_shown(found, who, relationship, now))


def delivery_shown(
    who: Staff | Client, relationship: Relationship, id: str, now: datetime
) -> DeliveryShown:
    """Return one delivery. Raises «not_found»."""
    found = delivery_of(relationship, id, now)
    return _all_shown((found,), who, relationship, now)[0]


def _all_shown(
    found: tuple[Delivery, ...], who: Staff | Client, relationship: Relationship, now: datetime
) -> list[DeliveryShown]:
    standing = standing_of(relationship, now)
    if standing is None:
        return []
    agreement = agreement_of(standing, book_of(relationship).versions)
    speaker = speaker_for(agreement, Language(who.language), now)
    may = who_may_answer(who, relationship, now)
    names = names_of(relationship)
    return [
        _shown(one, who, standing, speaker, tuple(called(names, may)), is_named=who.short in may)
        for one in found
    ]


def _shown(
    one: Delivery,
    who: Staff | Client,
    standing: Standing,
    speaker: Speaker,
    accepters: tuple[str, ...],
    *,
    is_named: bool,
) -> DeliveryShown:
    name = speaker.name(one.thing)
    due = one.window.due if one.window is not None else None
    means: SilenceMeans | None = one.silence
    return DeliveryShown(
        delivery=one,
        thing=bare(name),
        called=unquoted(name),
        who=speaker.person(one.event.by),
        criteria=tuple(
            _criterion(row, speaker) for row in (one.state.quality if one.state else ())
        ),
        answers=tuple(_answer(row, speaker, one) for row in one.answers),
        items=one.state.items if one.state else (),
        due=speaker.deadline(due) if due is not None else "",
        silence=means.value if means is not None else "",
        price=tuple(
            (speaker.amount(debt.amount, debt.currency), debt.clause)
            for debt in standing.accounts.debts
            if one.id in (*debt.events, *debt.leans_on)
        ),
        accepters=accepters,
        may_answer=is_named and one.is_answerable and one.side is not who.side,
    )


def _criterion(row: Quality, speaker: Speaker) -> CriterionShown:
    found = _criterion_in(speaker.agreement, row)
    value = "" if row.value is None else f"{speaker.word(row.value)} {row.unit}".strip()
    text = found.text if found is not None else ""
    text = text or _limits(row, speaker)
    return CriterionShown(row.criterion, text, row.clause, row.met, value)


def _limits(row: Quality, speaker: Speaker) -> str:
    """Return between which figures a criterion is met, in words; «» where none limits it."""
    low = "" if row.low is None else speaker.word(row.low)
    high = "" if row.high is None else speaker.word(row.high)
    if low and high:
        said = speaker.say(saying("fact.between", low=low, high=high))
    elif low:
        said = speaker.say(saying("fact.at_least", low=low))
    elif high:
        said = speaker.say(saying("fact.at_most", high=high))
    else:
        return ""
    return f"{said} {row.unit}".strip()


def _criterion_in(agreement: Agreement | None, row: Quality) -> Criterion | None:
    """Return the criterion as its clause says it."""
    clauses = agreement.clauses if agreement is not None else ()
    for clause in clauses:
        if clause.label != row.clause.partition(".")[0]:
            continue
        for sentence in clause.sentences:
            for one in (sentence, *getattr(sentence, "modifiers", ())):
                if isinstance(one, Criterion) and one.name == row.criterion:
                    return one
    return None


def _answer(row: Acceptance, speaker: Speaker, delivery: Delivery) -> AnswerShown:
    event = delivery.answered_by.get(row.event or "")
    return AnswerShown(
        answer=row.answer,
        word=str(ANSWERS.get(row.answer, row.answer)),
        at=row.at,
        who=speaker.person(event.by) if event is not None else "",
        is_tacit=row.tacit,
        clause=row.clause,
        text=event.text if event is not None else "",
        criterion=event.text_field("criterion") if event is not None else "",
    )
