"""Drafts of what limits money, of what prices follow, and of when an agreement may be left."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Final

from trato.core.agreement import (
    Adjustment,
    Bounds,
    Condition,
    Criterion,
    Duty,
    Effect,
    Elapsed,
    Every,
    Happening,
    JointLimit,
    NoPayout,
    NotLiable,
    OnlyRemedy,
    Percent,
    Period,
    Power,
    PriceOf,
    Rhythm,
    Side,
    Tally,
    Unit,
    Verb,
    What,
)
from trato.core.text.suggest.blanks import GAP, blank_duration, blank_money, blank_rate
from trato.core.text.suggest.duties import Draft, Drafter, free_words, word
from trato.core.text.suggest.figures import Role
from trato.core.text.suggest.hearing import Heard
from trato.core.text.suggest.naming import words_after

CLAUSE_GAP: Final = "C0"
OTHER_CLAUSE_GAP: Final = "C00"
"""Labels of clauses that nobody named; a suggestion shows «…» for them."""

_MONTH: Final = Period(Rhythm.MONTH)


def _joint_limit(heard: Heard) -> Draft:
    clauses = (CLAUSE_GAP, OTHER_CLAUSE_GAP)
    liable = heard.has(r"liabilit|responsabilidad|indemniz|\bliable")
    if not liable and not heard.percents and not heard.sums:
        return (JointLimit(clauses, greatest=True, per=heard.period or _MONTH),)
    most: Any = heard.sums[0] if heard.sums else None
    if most is None and heard.percents:
        most = Percent(heard.percents[-1], PriceOf(GAP))
    if liable:
        debtor = heard.subject or Side.PROVIDER
        return (
            JointLimit((), debtor, amount=most or blank_money(heard.currency), per=heard.period),
        )
    return (
        JointLimit(clauses, amount=most or blank_money(heard.currency), per=heard.period or _MONTH),
    )


def _not_liable(heard: Heard) -> Draft:
    words = words_after(
        heard,
        r"no (?:es|son|somos|sera|seran|seremos|se hace|nos hacemos) responsables? (?:de|por)"
        r"|no respond\w+ (?:de|por)|no garantiza\w*|(?:liable|responsible)(?: to [\w ]{2,40}?)? for"
        r"|(?:guarantee|warrant)s?(?: that)?|no liability for|responsabilidad (?:de|por)",
    )
    return (NotLiable(heard.subject or Side.PROVIDER, words or free_words(heard)),)


def _only_remedy(heard: Heard) -> Draft:
    nothing = heard.has(r"no (?:a|to|for) (?:los? |las? )?(?:tiempos|plazos|\w+ times)|not for")
    return (OnlyRemedy(CLAUSE_GAP, () if nothing else (OTHER_CLAUSE_GAP,)),)


def _no_payout(_heard: Heard) -> Draft:
    return (NoPayout(),)


_INDEX: Final = re.compile(r"\b(?:ipc|cpi|inpc|icl|udis?|ripte|uvr?)\b")


def _adjustment(heard: Heard) -> Draft:
    found = _INDEX.search(heard.folded)
    index = found[0].upper() if found else word(heard, "índice de precios", "price index")
    if found is None and not heard.has(r"indice|index|inflaci|inflation"):
        index = GAP
    notice = heard.duration(Role.NOTICE)
    thing = heard.names[0] if heard.names else GAP
    period = heard.period or Period(Rhythm.YEAR)
    return (Adjustment(thing, index, period, notice),)


# --- leaving, and going from one plan to another ------------------------------------------------------


def _move(heard: Heard) -> Draft:
    target = heard.plans[0] if heard.plans else heard.names[0] if heard.names else GAP
    later = heard.has(
        r"fin(?:al|alizar)? (?:de|cualquier|el)|end of|mes siguiente|siguiente (?:mes|periodo|ciclo)"
        r"|next (?:billing|month|cycle|period)|following month|proximo (?:mes|periodo|ciclo)"
    )
    notice = heard.duration(Role.NOTICE)
    return (
        Power(
            heard.subject or Side.CLIENT, Effect.MOVE, target, notice=notice,
            at_end_of=(heard.period or _MONTH) if later else None,
        ),
    )  # fmt: skip


def _stay(heard: Heard) -> Draft:
    length = next((span.duration for span in heard.spans if span.role is not Role.NOTICE), None)
    early = heard.has(r"primer[oa]s|first|within|dentro de|cooling|desistimiento|prueba|trial")
    minimum = heard.has(r"minim|permanencia|no (?:se )?(?:puede|podra)|cannot|may not|can't")
    since = Happening(What.SIGNED)
    if heard.has(r"inactiv|sin uso|unused"):
        since = Happening(What.FACT, thing=word(heard, "último uso", "last use"))
    elif heard.has(r"compra|purchase|pago|payment|entrega|delivery"):
        what = What.DELIVERED if heard.has(r"entrega|deliver") else What.PAID
        since = Happening(what, thing=GAP)
    condition: Condition = Elapsed(
        length or blank_duration(Unit.MONTH), since, negated=early and not minimum
    )
    return (
        Power(
            heard.subject or Side.CLIENT, Effect.TERMINATE, notice=heard.duration(Role.NOTICE),
            conditions=(condition,),
        ),
    )  # fmt: skip


# --- shares of what was kept -----------------------------------------------------------------------------


def _tally(heard: Heard) -> Draft:
    breached = heard.has(
        r"fuera de|incumpl|no cumpl|miss|late\b|tarde|breach|mas de|more than|exce"
    )
    es, en = ("tardías", "late ones") if breached else ("cumplidas", "met in time")
    name = word(heard, es, en)
    period = heard.period or _MONTH
    rate: Decimal = heard.percents[0] if heard.percents else blank_rate()
    bounds = Bounds(name, None, rate, "%") if breached else Bounds(name, rate, None, "%")
    kept = Duty(
        heard.subject or Side.PROVIDER, Verb.MAINTAIN, thing=name, trigger=Every(period),
        modifiers=(Criterion(name, "", bounds),),
    )  # fmt: skip
    return (Tally(name, CLAUSE_GAP, period, breached), kept)


LIMIT_DRAFTS: Final[dict[str, Drafter]] = {
    "joint_limit": _joint_limit,
    "not_liable": _not_liable,
    "only_remedy": _only_remedy,
    "no_payout": _no_payout,
    "adjustment": _adjustment,
    "move": _move,
    "stay": _stay,
    "tally": _tally,
}
