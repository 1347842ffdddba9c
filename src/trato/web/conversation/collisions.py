"""What is not yet right in a conversation: what cannot all be true, what is still to be asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from django.utils.translation import gettext as _

from trato.core.agreement import Agreement, Duty, Every, Fixed, PayInStages, Rhythm, Side, Verb
from trato.core.clarity import Kind, vague_expressions_in
from trato.core.money import format_number
from trato.core.words import Language
from trato.core.words.dates import date_in_words
from trato.store.conversations import Conversation, Said
from trato.store.models import Topic
from trato.web.conversation.questions import asked

VAGUE_MAX: Final = 10
_CHECKED: Final = (
    Topic.WANTS,
    Topic.PROBLEM,
    Topic.CONDITIONS,
    Topic.SOLUTION,
    Topic.ASSUMPTION,
    Topic.RESULT,
    Topic.PROMISE,
)
"""What is to enter the agreement, and so is worth saying exactly."""


@dataclass(frozen=True, slots=True)
class Fees:
    """What the client pays by a text: each month, and in all where there is a total."""

    monthly: Decimal = Decimal(0)
    total: Decimal = Decimal(0)


def fees_of(agreement: Agreement) -> Fees:
    """Return what the client pays by an agreement, as far as its amounts are fixed."""
    monthly = total = Decimal(0)
    for clause in agreement.clauses:
        for one in clause.sentences:
            if isinstance(one, PayInStages) and one.debtor is Side.CLIENT:
                total += one.total.amount
            elif (
                isinstance(one, Duty)
                and (one.debtor, one.verb) == (Side.CLIENT, Verb.PAY)
                and isinstance(one.amount, Fixed)
                and isinstance(one.trigger, Every)
                and one.trigger.period.rhythm is Rhythm.MONTH
            ):
                monthly += one.amount.amount / one.trigger.period.count
    return Fees(monthly, total)


def collisions(
    conversation: Conversation, agreement: Agreement | None, language: Language
) -> tuple[str, ...]:
    """Return what cannot all be true at once, each as a sentence with both of its figures."""
    return (
        *_over_budget(conversation, agreement),
        *_out_of_reach(conversation),
        *_too_late(conversation, language),
        *_told_apart(conversation, language),
    )


def questions_open(conversation: Conversation) -> tuple[str, ...]:
    """Return what follows from what is missing, as questions: of results, of the solution."""
    lacking = {
        "measure": _("¿Cómo se mide «%(name)s»?"),
        "unit": _("¿En qué unidad se cuenta «%(name)s»?"),
        "baseline": _("¿De dónde parte «%(name)s»?"),
        "target": _("¿A cuánto tiene que llegar «%(name)s»?"),
        "on": _("¿Para cuándo «%(name)s»?"),
    }
    found = [
        lacking[part] % {"name": one.words}
        for one in conversation.items(Topic.RESULT)
        for part in one.lacks
    ]
    if conversation.answer(Topic.SOLUTION, Side.PROVIDER) and not conversation.items(
        Topic.ALTERNATIVE
    ):
        found.append(_("¿Qué otra cosa se pensó, y por qué no? Si ninguna, ¿por qué?"))
    found = [*_said_unknown(conversation), *found]
    if not conversation.items(Topic.RESULT):
        found.append(_("¿Con qué resultado sabrán los dos que salió bien?"))
    return tuple(found)


_OF_CLAUSES: Final = frozenset({Kind.POWER, Kind.WEAK_VERB, Kind.REFERENCE, Kind.ACTOR})
"""Kinds that matter where a duty is written, and are fine where somebody tells a story."""


@dataclass(frozen=True, slots=True)
class Vague:
    """An expression that two people will read differently: what was said, and what to ask."""

    words: str
    question: str
    why: str


def vague_in(conversation: Conversation, language: Language) -> tuple[Vague, ...]:
    """Return the vague expressions of what is to enter the agreement, each kind once."""
    found: dict[str, Vague] = {}
    for one in _to_be_exact(conversation):
        for expression in vague_expressions_in(
            " ".join((one.words, one.text("measure"))).strip(), language
        ):
            if expression.kind in _OF_CLAUSES:
                continue
            question = expression.question(language)
            found.setdefault(question, Vague(expression.words, question, expression.why(language)))
        if len(found) >= VAGUE_MAX:
            break
    return tuple(found.values())[:VAGUE_MAX]


def _to_be_exact(conversation: Conversation) -> Iterator[Said]:
    for topic in _CHECKED:
        known = conversation.known(topic)
        yield from (known,) if known is not None else conversation.items(topic)


def _said_unknown(conversation: Conversation) -> Iterator[str]:
    for one in asked(conversation):
        if not one.is_known and (one.client is not None or one.provider is not None):
            yield _("%(what)s: todavía no se sabe.") % {"what": one.question.name}


def _over_budget(conversation: Conversation, agreement: Agreement | None) -> list[str]:
    budget = conversation.known(Topic.BUDGET)
    amount = budget.figure("amount") if budget is not None else None
    if budget is None or amount is None or agreement is None:
        return []
    fees = fees_of(agreement)
    is_monthly = budget.text("per") == "month"
    asked_for = fees.monthly if is_monthly else fees.total
    if asked_for <= amount:
        return []
    style = agreement.header.numbers
    said = {"budget": format_number(amount, style), "price": format_number(asked_for, style)}
    if is_monthly:
        return [_("El presupuesto es de %(budget)s al mes y el borrador suma %(price)s.") % said]
    return [_("El presupuesto es de %(budget)s y el borrador suma %(price)s.") % said]


def _out_of_reach(conversation: Conversation) -> list[str]:
    found = []
    for one in conversation.items(Topic.RESULT):
        target, reach, base = one.figure("target"), one.figure("reach"), one.figure("baseline")
        if target is None or reach is None:
            continue
        falls = base is not None and target < base
        if target < reach if falls else target > reach:
            said = {"name": one.words, "target": one.text("target"), "reach": one.text("reach")}
            found.append(
                _(
                    "«%(name)s» quiere llegar a %(target)s y con estos recursos se llega a"
                    " %(reach)s."
                )
                % said
            )
    return found


def _too_late(conversation: Conversation, language: Language) -> list[str]:
    time = conversation.known(Topic.TIME)
    needed = time.day("on") if time is not None else None
    boss = conversation.known(Topic.BOSS)
    told = boss.day("on") if boss is not None else None
    found = []
    for one in conversation.items(Topic.RESULT):
        day = one.day("on")
        if day is None:
            continue
        said = {"name": one.words, "day": date_in_words(day, language)}
        if needed is not None and day > needed:
            said["needed"] = date_in_words(needed, language)
            found.append(
                _("«%(name)s» se espera el %(day)s, y tiene que estar el %(needed)s.") % said
            )
        elif told is not None and day > told:
            said["told"] = date_in_words(told, language)
            found.append(
                _(
                    "«%(name)s» se espera el %(day)s, después del %(told)s, cuando hay que rendir"
                    " cuentas."
                )
                % said
            )
    return found


def _told_apart(conversation: Conversation, language: Language) -> list[str]:
    found = []
    for one in asked(conversation):
        ours, theirs = one.provider, one.client
        if ours is None or theirs is None:
            continue
        for name in ("amount", "on"):
            if ours.text(name) and theirs.text(name) and ours.text(name) != theirs.text(name):
                said = {
                    "what": str(one.question.name).lower(),
                    "theirs": _figure(theirs, name, language),
                    "ours": _figure(ours, name, language),
                }
                found.append(
                    _("Sobre %(what)s, el cliente dijo %(theirs)s y nosotros anotamos %(ours)s.")
                    % said
                )
    return found


def _figure(said: Said, name: str, language: Language) -> str:
    day = said.day(name) if name == "on" else None
    return date_in_words(day, language) if day is not None else said.text(name)
