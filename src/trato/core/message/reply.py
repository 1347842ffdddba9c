"""A reply to a claim, from the side of whoever made it.

Their situation in their words, the short answer, the facts with clause and figures, what we will
do and by when, what holds meanwhile, and the question whether they agree. The facts are the
verdict's own: tone and order may vary, what is said never does.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from trato.core.agreement import Agreement, Side
from trato.core.message.actions import actions_on
from trato.core.message.values import Message, MessagePart, PartKind, Promise
from trato.core.message.voice import Voice
from trato.core.money import Money, total_of
from trato.core.verdict.values import Judgement, Verdict, VerdictCode, WayKind
from trato.core.verdict.wording import Speaker, capital
from trato.core.words import Language, Register, register_of
from trato.core.worktime import (
    Deadline,
    NoWorkingTimeError,
    due_calendar_days,
    due_working_days,
    local_date,
)


def compose(
    judgement: Judgement,
    agreement: Agreement | None,
    language: Language,
    *,
    now: datetime,
    register: str | None = None,
) -> Message:
    """Write the reply to a claim, at the aware instant `now`, to whoever made it.

    `register` is tu, usted or vos (with or without its accent); without it the agreement's own,
    else tu.
    """
    chosen = register_of(register or (agreement.header.register if agreement else None))
    return reply(
        judgement,
        to=judgement.by,
        agreement=agreement,
        language=language,
        register=chosen,
        act_by=next_working_day(agreement, now),
    )


def reply(
    judgement: Judgement,
    *,
    to: str,
    agreement: Agreement | None,
    language: Language,
    register: Register = Register.TU,
    act_by: Deadline | None = None,
) -> Message:
    """Write the reply to a claim. `to` is the short name of whom it is for.

    `act_by` is until when we do what no clause dates; without it, the close of the next working
    day of the agreement's first calendar (of the next calendar day when it has none).
    """
    at = judgement.verdicts[0].at
    zone = agreement.header.zone if agreement else "UTC"
    speaker = Speaker(language, agreement, local_date(at, zone))
    voice = Voice(speaker, register, act_by or next_working_day(agreement, at))
    actions = actions_on(judgement.verdicts, voice)
    promises = tuple(dict.fromkeys(promise for action in actions for promise in action.promises))
    parts = (
        MessagePart(PartKind.GREETING, _greeting(to, voice)),
        *_situation(judgement.verdicts, voice),
        MessagePart(PartKind.SHORT, _shorts(judgement, voice)),
        MessagePart(PartKind.FACTS, _points([_facts(one, voice) for one in judgement.verdicts])),
        MessagePart(PartKind.ASSURED, _assured(judgement.verdicts, voice), private=True),
        MessagePart(PartKind.ACTION, _joined(action.text for action in actions)),
        MessagePart(PartKind.MEANWHILE, _meanwhile(judgement.verdicts, promises, voice)),
        MessagePart(PartKind.CONSENT, voice.fixed("consent")),
        MessagePart(PartKind.DETAILS, _joined(_details(one, voice) for one in judgement.verdicts)),
    )
    kept = tuple(part for part in parts if part.text)
    return Message(judgement.claim, language, register, kept, promises)


def next_working_day(agreement: Agreement | None, at: datetime) -> Deadline:
    """Return the close of the first working day after the aware instant `at`."""
    zone = agreement.header.zone if agreement else "UTC"
    calendars = agreement.calendars if agreement else ()
    if not calendars:
        return due_calendar_days(zone, at, 1)
    try:
        return due_working_days(calendars[0], at, 1)
    except NoWorkingTimeError:
        return due_calendar_days(zone, at, 1)


def _joined(texts: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(text for text in texts if text))


def _greeting(to: str, voice: Voice) -> str:
    name = voice.speaker.person(to).split(maxsplit=1)[0]
    return voice.fixed("greeting", name=capital(name))


def _situation(verdicts: tuple[Verdict, ...], voice: Voice) -> tuple[MessagePart, ...]:
    """Begin with what they told us, in their words; what they need and fear is theirs alone."""
    quoted = " ".join(dict.fromkeys(one.words.strip() for one in verdicts if one.words))
    words = [voice.sentence("message.words", words=_bare(quoted))] if quoted else []
    private: list[str] = []
    for verdict in verdicts:
        need = verdict.need
        if need.situation:
            private.append(voice.sentence("message.situation", situation=_bare(need.situation)))
        if need.need:
            private.append(voice.sentence("message.need", need=_bare(need.need)))
        if need.fear:
            private.append(voice.sentence("message.fear", fear=_bare(need.fear)))
    if not words and not private:
        return (MessagePart(PartKind.SITUATION, voice.sentence("message.bare")),)
    return (
        MessagePart(PartKind.SITUATION, _joined(words)),
        MessagePart(PartKind.SITUATION, _joined(private), private=True),
    )


def _assured(verdicts: tuple[Verdict, ...], voice: Voice) -> str:
    """Answer every fear with what is on record, or say plainly that nothing is."""
    texts = []
    for fearing in (one for one in verdicts if one.need.fear):
        if fearing.assured:
            points = "; ".join(voice.speaker.say(one.said) for one in fearing.assured)
            texts.append(voice.sentence("message.assured", points=points))
        else:
            texts.append(voice.sentence("message.assured_nothing"))
    return _joined(texts)


def _bare(words: str) -> str:
    """Return words as they are quoted inside a sentence: without their full stop."""
    return words.strip().removesuffix(".")


def credited(verdict: Verdict) -> Money | None:
    """Return what our side owes by a verdict, None when nothing or in several currencies."""
    ours = [one.money for one in verdict.amounts if verdict.side and one.payer is not verdict.side]
    currencies = {money.currency for money in ours if money}
    if len(currencies) != 1:
        return None
    (currency,) = currencies
    return total_of((money for money in ours if money.currency == currency), currency)


def _points(texts: list[str]) -> str:
    """Return the answer to each point in its own line, numbered when there are several."""
    said = [text for text in texts if text]
    if len(said) < 2:
        return "".join(said)
    return "\n".join(f"{number}. {text}" for number, text in enumerate(said, start=1))


def _shorts(judgement: Judgement, voice: Voice) -> str:
    """Answer the whole in one line: what comes to them, else the word of the whole."""
    if len(judgement.verdicts) == 1:
        return _short(judgement.verdicts[0], voice)
    amounts = [amount for one in judgement.verdicts if (amount := credited(one)) is not None]
    currencies = {amount.currency for amount in amounts}
    if len(currencies) == 1:
        return voice.sentence("message.short.credit", amount=total_of(amounts, amounts[0].currency))
    shorts = {_short(one, voice) for one in judgement.verdicts}
    if len(shorts) == 1:
        return shorts.pop()
    return voice.sentence(f"message.short.{judgement.whole.value}")


def _short(verdict: Verdict, voice: Voice) -> str:
    """Answer in one line, without ever saying that they are right where they are not."""
    amount = credited(verdict)
    match verdict.verdict:
        case VerdictCode.RIGHT | VerdictCode.PARTLY if amount is not None:
            return voice.sentence("message.short.credit", amount=amount)
        case VerdictCode.RIGHT:
            return voice.sentence(
                "message.short.right" if is_ours(verdict) else "message.short.right_plain"
            )
        case VerdictCode.PARTLY | VerdictCode.NOT_RIGHT if priced := _priced(verdict):
            return voice.sentence("message.short.extra", price=priced)
        case _:
            return voice.sentence(f"message.short.{verdict.verdict.value}")


def _priced(verdict: Verdict) -> Money | None:
    extras = (one.price for one in verdict.way_on if one.kind is WayKind.EXTRA)
    return next((price for price in extras if price is not None), None)


def is_ours(verdict: Verdict) -> bool:
    """Tell whether what was not kept was up to the side that replies."""
    late = (
        timing.side is not verdict.side and timing.state in ("kept_late", "overdue")
        for timing in verdict.punctuality
    )
    return verdict.rests_on is not None or any(late)


def _facts(verdict: Verdict, voice: Voice) -> str:
    """Say what happened with clause and figures, and own what was ours without excuse."""
    if verdict.clauses:
        fact = voice.sentence("message.fact", said=verdict.headline, clauses=verdict.clauses)
    else:
        fact = voice.sentence("message.fact_plain", said=verdict.headline)
    owned = ""
    if verdict.verdict in (VerdictCode.RIGHT, VerdictCode.PARTLY) and is_ours(verdict):
        owned = voice.sentence("message.owned")
    amounts = [
        voice.sentence("message.amount", amount=one.money, clause=one.clause)
        for one in verdict.amounts
        if one.money and verdict.side and one.payer is not verdict.side
    ]
    measured = [
        voice.sentence("message.fact_plain", said=one.said)
        for one in verdict.because
        if one.because is None and one.said.key.startswith("fact.")
    ]
    return _joined((fact, owned, *amounts, *measured))


def _meanwhile(verdicts: tuple[Verdict, ...], promises: tuple[Promise, ...], voice: Voice) -> str:
    """Say what reaches them while they wait: the next thing that a clause already dates."""
    promised = {promise.due for promise in promises}
    for verdict in verdicts:
        side: Side | None = verdict.side
        for step in verdict.next:
            ours = side is not None and step.side is side.other and step.must
            future = step.due is not None and step.due.is_met_by(verdict.at)
            if ours and future and step.due is not None and step.due not in promised:
                return voice.sentence("message.meanwhile", what=step.what, due=step.due)
    return voice.sentence("message.meanwhile_plain")


def _details(verdict: Verdict, voice: Voice) -> str:
    """Say every reason and every row of every sum: what opens on demand."""
    said = [
        voice.sentence("message.detail", said=one.said)
        for one in verdict.because
        if one.because is None and not one.said.key.startswith("fact.")
    ]
    for summed in verdict.amounts:
        for line in summed.sum:
            key = "message.detail_sum" if line.applied else "message.detail_sum_aside"
            label = voice.speaker.keyed(line.key, line.params)
            said.append(voice.sentence(key, label=label, value=line.value))
    return " ".join(said)
