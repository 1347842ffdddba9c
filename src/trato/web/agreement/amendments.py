"""What an amendment begins with: what asks for it, its price by rule, sentences with gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import islice
from typing import Final

from trato.core.agreement import Agreement
from trato.core.claims import claim_of
from trato.core.events import Event, EventKind
from trato.core.ledger import Fact
from trato.core.money import Money, NumberStyle, format_money
from trato.core.speech import fold
from trato.core.text.suggest import suggest
from trato.core.verdict.pricing import PriceRule, price_rule
from trato.core.verdict.wording import Speaker
from trato.core.words import Language
from trato.formats.telling import speaker_for
from trato.store.facts import fact_of
from trato.store.ledgers import agreement_of
from trato.store.models import Relationship, TextVersion
from trato.store.visitors import Staff
from trato.web.agreement.writing import Part, parts_with_gaps
from trato.web.verdict.requests import thing_meant

SUGGESTED: Final = 3
GAP: Final = "…"

_ONCE: Final = {
    Language.SPANISH: (
        "El prestador entrega «{thing}» a más tardar el … a las 18:00.",
        "El cliente paga «precio de {thing}», {price}, en … días naturales desde la factura.",
    ),
    Language.ENGLISH: (
        "The provider delivers “{thing}” no later than … at 18:00.",
        "The client pays “price of {thing}”, {price}, within … calendar days from the invoice.",
    ),
}
_MONTHLY: Final = {
    Language.SPANISH: (
        "El prestador entrega «{thing}» cada mes, a más tardar el día … a las 18:00.",
        (
            "El cliente paga «cuota de {thing}», {price}, cada mes, en … días naturales desde la "
            "factura."
        ),
    ),
    Language.ENGLISH: (
        "The provider delivers “{thing}” every month, no later than the … at 18:00.",
        (
            "The client pays “fee for {thing}”, {price}, every month, within … calendar days from "
            "the invoice."
        ),
    ),
}
_ALLOWANCE: Final = {
    Language.SPANISH: (
        (
            "Incluye: … «{thing}» cada mes; cada una adicional cuesta {price}, con aprobación "
            "escrita previa del cliente."
        ),
    ),
    Language.ENGLISH: (
        (
            "Includes: … “{thing}” every month; each further one costs {price}, with prior written "
            "approval of the client."
        ),
    ),
}
_APART: Final = {
    Language.SPANISH: (
        "No incluye: «{thing}»; se presupuestan aparte, con aprobación escrita previa del cliente.",
    ),
    Language.ENGLISH: (
        "Does not include: “{thing}”; quoted apart, with prior written approval of the client.",
    ),
}
_FORMS: Final[Mapping[str, Mapping[Language, tuple[str, ...]]]] = {
    "once": _ONCE,
    "monthly": _MONTHLY,
    "allowance": _ALLOWANCE,
    "apart": _APART,
}
"""The usual ways to agree on what was never spoken of."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The entry that asks for an amendment: its words, who said them, and of what it speaks."""

    event: Event
    who: str
    words: str
    thing: str
    clause: str

    @property
    def is_complaint(self) -> bool:
        """Tell whether it is a disagreement; else somebody asked for something."""
        return self.event.kind is EventKind.COMPLAINT


@dataclass(frozen=True, slots=True)
class PriceShown:
    """The price by the rule of the agreement, with how it comes to be."""

    rule: PriceRule
    one: str
    quantity: str = ""
    total: str = ""
    money: Money | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One way to begin: its sentences, and the same with their gaps apart."""

    key: str
    sentences: tuple[str, ...]
    parts: tuple[tuple[Part, ...], ...]


def origin_of(
    who: Staff, relationship: Relationship, event_id: str, agreed: TextVersion, now: datetime
) -> Origin:
    """Return what asks for an amendment. Raises «not_found» for what the person may not see."""
    fact: Fact = fact_of(who, relationship, event_id)
    event, agreement = fact.event, agreement_of(agreed)
    speaker = speaker_for(agreement, Language(who.language), now)
    claim = claim_of(event)
    items = claim.claims if claim is not None else ()
    named = event.text_field("thing") or next((one.thing for one in items if one.thing), "")
    clause = next((one.clause for one in items if one.clause), "")
    labels = {one.label for one in agreement.clauses}
    clause = clause or next((one for one in event.about if one in labels), "")
    thing = named or thing_meant(event.text, agreement) or ""
    return Origin(event, speaker.person(event.by), event.text, thing, clause)


def price_shown(
    agreement: Agreement, thing: str, quantity: Decimal | None, speaker: Speaker
) -> PriceShown | None:
    """Return the price of so many by the agreement's own rule; None where it gives none."""
    rule = price_rule(agreement, thing or None)
    if rule is None:
        return None
    one = speaker.word(rule.price)
    if not quantity:
        return PriceShown(rule, one)
    total = rule.of(quantity)
    return PriceShown(rule, one, speaker.word(quantity), speaker.word(total), total)


def forms_for(
    words: str, thing: str, price: PriceShown | None, agreement: Agreement
) -> tuple[Form, ...]:
    """Return what a clause about something can begin with: what its words suggest of the thing,
    then the usual. What nobody said is a gap; nothing is made up.
    """
    language = agreement.header.language
    said = [one for one in _suggested(words, agreement) if thing and fold(thing) in fold(one)]
    found: list[tuple[str, tuple[str, ...]]]
    found = [(f"said-{place}", (one,)) for place, one in enumerate(islice(said, SUGGESTED))]
    numbers = agreement.header.numbers
    whole = _written(price.money if price is not None else None, numbers)
    each = price.rule.price if price is not None and not price.rule.is_by_hour else None
    for key, wordings in _FORMS.items():
        lines = tuple(one.replace("{thing}", thing or GAP) for one in wordings[language])
        cost = _written(each, numbers) if key == "allowance" else whole
        found.append((key, tuple(one.replace("{price}", cost) for one in lines)))
    return tuple(Form(key, lines, tuple(map(parts_with_gaps, lines))) for key, lines in found)


def _suggested(words: str, agreement: Agreement) -> list[str]:
    """Return what the words may mean as sentences, the likeliest first."""
    return list(dict.fromkeys(one.text for one in suggest(words, agreement, most=SUGGESTED)))


def _written(price: Money | None, numbers: NumberStyle) -> str:
    return GAP if price is None else format_money(price, numbers).replace("\u00a0", " ")
