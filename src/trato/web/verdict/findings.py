"""A finding as pages show it: the same words for both sides, each figure with its sum."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from trato.core.money import rounded
from trato.core.verdict import Judgement
from trato.core.verdict.wording import Speaker, quoted
from trato.core.words import Language
from trato.formats.standing import agreement_of
from trato.formats.telling import speaker_for
from trato.formats.verdict import AmountJson, JudgementJson, VerdictJson, judgement_json
from trato.store.complaints import Complaint, judgement_of
from trato.store.doors import access_entries, access_versions
from trato.store.ledgers import book_of, event_of, reading_of, standing_of
from trato.store.models import Relationship
from trato.store.understandings import wording_of
from trato.store.visitors import Client, Staff
from trato.web.ledger.happenings import CHANNELS, Happening, happening
from trato.web.owed.due_lines import bare
from trato.web.owed.sums import SumRow


@dataclass(frozen=True, slots=True)
class ClauseCited:
    """A clause that a finding rests on, word for word."""

    label: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class SumShown:
    """An amount that opens into its rows."""

    what: str
    total: str
    clause: str
    is_to_claimant: bool
    rows: tuple[SumRow, ...]


@dataclass(frozen=True, slots=True)
class PointShown:
    """One point: what was said, the word, and everything behind it."""

    place: int
    said: VerdictJson
    sums: tuple[SumShown, ...]
    clauses: tuple[ClauseCited, ...]
    facts: tuple[Happening, ...]

    @property
    def words(self) -> str:
        """Return what was said of this point."""
        return self.said["words"]

    @property
    def needs(self) -> tuple[str, ...]:
        """Return what the person is in, needs and fears, in their words."""
        need = self.said["need"]
        return tuple(one for one in (need["situation"], need["need"], need["fear"]) if one)

    @property
    def outcome(self) -> SumShown | None:
        """Return what comes to who complained, when that is an amount."""
        return next((one for one in self.sums if one.is_to_claimant), None)


@dataclass(frozen=True, slots=True)
class FindingShown:
    """A disagreement with its finding."""

    complaint: Complaint
    judgement: JudgementJson
    points: tuple[PointShown, ...]
    who: str
    reply_by: str
    noted_by: str
    """Who noted it, where that is not who said it."""
    channel: str

    @property
    def first(self) -> PointShown | None:
        """Return the point that the page begins with."""
        return self.points[0] if self.points else None


def finding_shown(
    who: Staff | Client,
    relationship: Relationship,
    complaint: Complaint,
    now: datetime,
    *,
    deeply: bool = False,
) -> FindingShown:
    """Return the finding about a disagreement at `now`, in the language of the reader."""
    language = Language(who.language)
    judgement = judgement_of(relationship, complaint, now, deeply=deeply)
    standing = standing_of(relationship, now)
    book = book_of(relationship)
    agreement = agreement_of(standing, book.versions) if standing is not None else None
    speaker = speaker_for(agreement, language, now)
    facts = _facts(who, relationship, _cited(judgement), speaker)
    called = {id: _called(fact, speaker) for id, fact in facts.items()}
    said = judgement_json(judgement, agreement, language, called)
    texts = {one.number: one.text for one in access_versions(who, relationship)}
    points = tuple(
        PointShown(
            place=place,
            said=one,
            sums=tuple(_sum(summed, one["side"], speaker) for summed in one["amounts"]),
            clauses=tuple(_clauses(one, texts)),
            facts=tuple(facts[id] for id in one["events"] if id in facts),
        )
        for place, one in enumerate(said["verdicts"], start=1)
    )
    return FindingShown(
        complaint=complaint,
        judgement=said,
        points=points,
        who=speaker.person(complaint.event.by),
        reply_by=speaker.instant(complaint.reply_by),
        noted_by=_noted_by(complaint, speaker),
        channel=str(CHANNELS.get(complaint.event.channel, "")) if complaint.event.channel else "",
    )


def _noted_by(complaint: Complaint, speaker: Speaker) -> str:
    event = complaint.event
    return speaker.person(event.recorded_by) if event.recorded_by != event.by else ""


def _cited(judgement: Judgement) -> frozenset[str]:
    return frozenset(
        event for verdict in judgement.verdicts for event in (*verdict.events, *verdict.decides)
    )


def _called(fact: Happening, speaker: Speaker) -> str:
    """Return what a fact is called inside a sentence, with its day."""
    return f"{quoted(fact.title, speaker.language)} ({speaker.word(fact.at)})"


def _facts(
    who: Staff | Client, relationship: Relationship, ids: Iterable[str], speaker: Speaker
) -> dict[str, Happening]:
    rows = access_entries(who, relationship).filter(event_id__in=list(ids))
    found = {}
    for row in rows:
        event = event_of(row)
        if event.is_visible_to(who.short, who.side):
            found[event.id] = happening(row.seq, event, speaker, speaker.agreement)
    return found


def _clauses(said: VerdictJson, texts: Mapping[int, str]) -> Iterator[ClauseCited]:
    """Yield the clauses that a verdict cites, each in the words of the version that it is judged
    by: what began under an older text keeps that one.
    """
    held = said["version"] if said["version"] in texts else max(texts, default=None)
    told = {one["clause"]: one["version"] for one in said["because"] if one["version"] in texts}
    for label in said["clauses"]:
        number = told.get(label, held)
        clause = reading_of(texts[number]).agreement.clause(label) if number is not None else None
        if number is not None and clause is not None:
            yield ClauseCited(label, clause.title, wording_of(texts[number]).get(label, ""))


def _sum(summed: AmountJson, side: str | None, speaker: Speaker) -> SumShown:
    currency = summed["currency"]
    rows = tuple(
        SumRow(
            label=line["label"],
            value=_figure(line["value"], currency, speaker, shown=line["applied"]),
            source=line["from"],
            applied=line["applied"],
        )
        for line in summed["sum"]
    )
    return SumShown(
        what=bare(summed["what"]),
        total=speaker.amount(Decimal(summed["amount"]), currency),
        clause=summed["clause"],
        is_to_claimant=summed["payer"] != side,
        rows=rows,
    )


def _figure(value: str, currency: str, speaker: Speaker, *, shown: bool) -> str:
    """Return the figure of a row; nothing for one that is there and did not count."""
    amount = Decimal(value)
    if not shown and not amount:
        return "—"
    return speaker.word(rounded(amount, currency))
