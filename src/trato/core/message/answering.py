"""The answer of a reply: in one line, then with its facts, then with every reason and sum."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.message.hearing import quoted, told_apart
from trato.core.message.voice import Voice
from trato.core.money import Money, total_of
from trato.core.verdict.values import Judgement, Reason, Verdict, VerdictCode, WayKind
from trato.core.words import quoted as quotation

MEASURED_MAX: Final = 6
"""How many measured facts a letter holds; the others are details."""


def short_answer(judgement: Judgement, voice: Voice) -> str:
    """Answer the whole in one line: what comes to them, else the word of the whole."""
    if len(judgement.verdicts) == 1:
        return _short(judgement.verdicts[0], voice)
    amounts = [amount for one in judgement.verdicts if (amount := credited(one)) is not None]
    if len({amount.currency for amount in amounts}) == 1:
        total = total_of(amounts, amounts[0].currency)
        return voice.sentence("message.short.credit", amount=total)
    shorts = {_short(one, voice) for one in judgement.verdicts}
    if len(shorts) == 1:
        return shorts.pop()
    return voice.sentence(f"message.short.{judgement.whole.value}")


def credited(verdict: Verdict) -> Money | None:
    """Return what our side owes by a verdict, None when nothing or in several currencies."""
    ours = [one.money for one in verdict.amounts if verdict.side and one.payer is not verdict.side]
    currencies = {money.currency for money in ours if money}
    if len(currencies) != 1:
        return None
    (currency,) = currencies
    return total_of((money for money in ours if money.currency == currency), currency)


def _short(verdict: Verdict, voice: Voice) -> str:
    """Answer in one line, without ever saying that they are right where they are not."""
    amount = credited(verdict)
    match verdict.verdict:
        case VerdictCode.RIGHT | VerdictCode.PARTLY if amount is not None:
            return voice.sentence("message.short.credit", amount=amount)
        case VerdictCode.RIGHT:
            key = "right" if is_ours(verdict) else "right_plain"
            return voice.sentence(f"message.short.{key}")
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


def facts(verdicts: tuple[Verdict, ...], voice: Voice) -> str:
    """Say what happened, each point in its own line and under its own words; own what was ours."""
    points = [" ".join(_facts(one, voice)) for one in verdicts]
    if len(points) > 1:
        apart = told_apart(verdicts)
        points = [
            f"{number}. {_under_words(one, voice) if apart else ''}{point}"
            for number, (one, point) in enumerate(zip(verdicts, points, strict=True), start=1)
        ]
    if any(one.verdict.is_for_claimant and is_ours(one) for one in verdicts):
        points.append(voice.sentence("message.owned"))
    return ("\n" if len(verdicts) > 1 else " ").join(points)


def _under_words(verdict: Verdict, voice: Voice) -> str:
    """Return their words as the heading of a point."""
    if not verdict.words:
        return ""
    return f"{quotation(quoted(verdict.words), voice.speaker.language)}\n   "


def _facts(verdict: Verdict, voice: Voice) -> Iterator[str]:
    """Yield the headline with its clauses, the amounts it does not name, and what was measured."""
    said = voice.speaker.say(verdict.headline)
    if verdict.clauses:
        clauses = voice.speaker.word(verdict.clauses)
        headline = voice.speaker.sentence(verdict.headline)
        fact = f"{headline} ({clauses})."
    else:
        fact = voice.sentence("message.fact_plain", said=verdict.headline)
    yield fact
    if not verdict.headline.key.startswith("verdict.owed"):
        yield from _amounts(verdict, voice, but=said)
    for reason in _measured(verdict)[:MEASURED_MAX]:
        yield voice.sentence("message.fact_plain", said=reason.said)


def _amounts(verdict: Verdict, voice: Voice, *, but: str) -> Iterator[str]:
    """Yield what is owed to them by each clause, unless the headline has named it."""
    by_clause: dict[str, list[Money]] = {}
    for one in verdict.amounts:
        is_owed = bool(one.money) and verdict.side is not None and one.payer is not verdict.side
        if is_owed and voice.speaker.word(one.money) not in but:
            by_clause.setdefault(one.clause, []).append(one.money)
    for clause, amounts in by_clause.items():
        yield voice.sentence("message.amount", amounts=tuple(amounts), clause=clause)


def _measured(verdict: Verdict) -> tuple[Reason, ...]:
    """Return what is known of the criteria and of the thing itself."""
    return tuple(
        one for one in verdict.because if one.because is None and one.said.key.startswith("fact.")
    )


def assured(verdicts: tuple[Verdict, ...], voice: Voice) -> str:
    """Answer every fear with what is on record, or say plainly that nothing is."""
    texts = []
    for fearing in (one for one in verdicts if one.need.fear):
        if fearing.assured:
            points = "; ".join(voice.speaker.say(one.said) for one in fearing.assured)
            texts.append(voice.sentence("message.assured", points=points))
        else:
            texts.append(voice.sentence("message.assured_nothing"))
    return " ".join(dict.fromkeys(texts))


def details(verdicts: tuple[Verdict, ...], voice: Voice) -> str:
    """Say every reason and every row of every sum: what opens on demand."""
    return "\n".join(dict.fromkeys(row for one in verdicts for row in _details(one, voice)))


def _details(verdict: Verdict, voice: Voice) -> Iterator[str]:
    for reason in _measured(verdict)[MEASURED_MAX:]:
        yield voice.sentence("message.fact_plain", said=reason.said)
    for reason in verdict.because:
        if reason.because is None and not reason.said.key.startswith("fact."):
            yield voice.sentence("message.detail", said=reason.said)
    for summed in verdict.amounts:
        for line in summed.sum:
            key = "message.detail_sum" if line.applied else "message.detail_sum_aside"
            label = voice.speaker.keyed(line.key, line.params)
            yield voice.sentence(key, label=label, value=line.value)
