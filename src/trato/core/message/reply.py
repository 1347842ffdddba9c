"""A reply to a claim, from the side of whoever made it.

Their situation in their words, the short answer, the facts with clause and figures, what answers
what they fear, what we will do and by when, what we settle together, what holds meanwhile, and the
question whether it suits them. The facts are the verdict's own: tone and order may vary, what is
said never does.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from trato.core.agreement import Agreement
from trato.core.message.actions import Actions, actions_on
from trato.core.message.answering import assured, details, facts, short_answer
from trato.core.message.hearing import situation
from trato.core.message.values import Message, MessagePart, PartKind, Typical
from trato.core.message.voice import Voice
from trato.core.message.waiting import meanwhile, typical, yours
from trato.core.verdict.values import Judgement, Verdict, WayKind
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
    known: Iterable[Typical] = (),
    advice: str = "",
) -> Message:
    """Write the reply to a claim, at the aware instant `now`, to whoever made it.

    `register` is tu, usted or vos (with or without its accent); without it the agreement's own,
    else tu. `known` is how long such things usually take, `advice` what somebody would do
    meanwhile: it is said where the wait is longer than the agreed time to answer.
    """
    chosen = register_of(register or (agreement.header.register if agreement else None))
    return reply(
        judgement,
        to=judgement.by,
        agreement=agreement,
        language=language,
        register=chosen,
        act_by=next_working_day(agreement, now),
        known=known,
        advice=advice,
    )


def reply(
    judgement: Judgement,
    *,
    to: str,
    agreement: Agreement | None,
    language: Language,
    register: Register = Register.TU,
    act_by: Deadline | None = None,
    known: Iterable[Typical] = (),
    advice: str = "",
) -> Message:
    """Write the reply to a claim. `to` is the short name of whom it is for.

    `act_by` is until when we do what no clause dates; without it, the close of the next working
    day of the agreement's first calendar (of the next calendar day when it has none).
    """
    verdicts = judgement.verdicts
    at = verdicts[0].at
    zone = agreement.header.zone if agreement else "UTC"
    speaker = Speaker(language, agreement, local_date(at, zone))
    voice = Voice(speaker, register, act_by or next_working_day(agreement, at))
    actions = actions_on(verdicts, voice)
    parts = (
        MessagePart(PartKind.GREETING, _greeting(to, voice)),
        *situation(verdicts, voice),
        MessagePart(PartKind.SHORT, short_answer(judgement, voice)),
        MessagePart(PartKind.FACTS, facts(verdicts, voice)),
        MessagePart(PartKind.ASSURED, assured(verdicts, voice), private=True),
        MessagePart(PartKind.TYPICAL, typical(known, voice)),
        MessagePart(PartKind.ACTION, actions.text),
        MessagePart(PartKind.YOURS, yours(verdicts, voice)),
        MessagePart(PartKind.MEANWHILE, meanwhile(verdicts, actions, voice, advice=advice)),
        MessagePart(PartKind.CONSENT, _consent(verdicts, actions, voice)),
        MessagePart(PartKind.DETAILS, details(verdicts, voice)),
    )
    kept = tuple(part for part in parts if part.text)
    return Message(judgement.claim, language, register, kept, actions.promises)


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


def _greeting(to: str, voice: Voice) -> str:
    name = voice.speaker.person(to).split(maxsplit=1)[0]
    return voice.fixed("greeting", name=capital(name))


def _consent(verdicts: tuple[Verdict, ...], actions: Actions, voice: Voice) -> str:
    """Ask what is really open: which of two ways, a call or a letter, or whether it suits them."""
    kinds = {way.kind for verdict in verdicts for way in verdict.way_on}
    if actions.is_help:
        return voice.sentence("message.consent.call")
    if {WayKind.EXTRA, WayKind.SWAP} <= kinds:
        return voice.sentence("message.consent.choice")
    return voice.sentence("message.consent.plain")
