"""One way to say each kind of vague expression so that both read the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from trato.core.clarity.kinds import Kind
from trato.core.clarity.rewriting.actors import with_actor
from trato.core.clarity.rewriting.draft import Draft
from trato.core.clarity.rewriting.limits import (
    with_amount,
    with_base,
    with_most,
    with_named,
    with_price,
    with_range,
    with_whole_list,
)
from trato.core.clarity.rewriting.promises import without_effort, without_weak_verb
from trato.core.clarity.rewriting.qualities import with_criterion
from trato.core.clarity.rewriting.times import (
    is_before_noun,
    with_due,
    with_duration,
    with_notice,
    with_rhythm,
)
from trato.core.clarity.shelf import word_set

_BY_RULE: Final = word_set(
    "segun conforme dependiendo atendiendo acorde acordes depending according based"
)
_IS: Final = word_set("es sera queda quedara este estara ser quedar be is")
_BY_RULES: Final = {("en", "funcion"), ("de", "acuerdo"), ("in", "line"), ("con", "arreglo")}


def rewrite(draft: Draft) -> str:
    """Return the sentence of a finding said again, with blanks to fill."""
    return _WAYS[draft.kind](draft)


def _plain(draft: Draft) -> str:
    return draft.put(draft.blank(draft.kind.value))


def _condition(draft: Draft) -> str:
    if draft.vague[0].startswith(("cuant", "tant")) and len(draft.vague) > 1:
        return _discretion(draft)
    if draft.vague[:2] == ("lo", "que"):
        is_listed = draft.word(-1) in ("y", "e", "o", "u", ",")
        return draft.put(draft.blank("others" if is_listed else "things"))
    alone = len(draft.vague) == 1 and draft.vague[0].startswith("eventual")
    if is_before_noun(draft) or (alone and draft.word(1)[:1].isalpha()):
        return draft.put_behind_noun(draft.blank("condition"))
    if draft.vague[0] in _BY_RULE or draft.vague[:2] in _BY_RULES:
        return draft.put(draft.blank("by_rule"))
    if draft.vague[0].startswith("depend"):
        return draft.put(draft.blank("depends"))
    return _plain(draft)


def _discretion(draft: Draft) -> str:
    if draft.vague[0].startswith(("cuant", "tant")) and len(draft.vague) > 1:
        noun = draft.between(draft.first + 1, draft.first + 2)
        return draft.put(f"{draft.blank('amount')} {noun}")
    return _plain(draft)


def _usually(draft: Draft) -> str:
    return f"{draft.put('').rstrip(' .;,')}{draft.blank('usually')}."


def _any_time(draft: Draft) -> str:
    first = draft.first - 1 if draft.word(-1) in ("at", "en") else draft.first
    return draft.put(draft.blank("any_time"), first=first)


def _satisfaction(draft: Draft) -> str:
    """Return «se acepta cuando …» for «quedará a gusto del cliente»."""
    first = draft.first
    if draft.word(-1) not in _IS:
        return f"{draft.put('').rstrip(' .;,')}. {draft.blank('criterion')}"
    first -= 2 if draft.word(-2) in ("will", "shall", "must", "debera", "debe") else 1
    return draft.put(draft.blank("accepted"), first=first)


def _power(draft: Draft) -> str:
    verb = draft.between(draft.first, draft.first + 1)
    act = draft.between(draft.first + 1, draft.last)
    return draft.put(f"{verb}{draft.blank('power')} {act}".rstrip())


_WAYS: Final[Mapping[Kind, Callable[[Draft], str]]] = {
    Kind.QUALITY: with_criterion,
    Kind.SUPERLATIVE: with_criterion,
    Kind.DUE: with_due,
    Kind.RHYTHM: with_rhythm,
    Kind.DURATION: with_duration,
    Kind.NOTICE: with_notice,
    Kind.AMOUNT: with_amount,
    Kind.UNLIMITED: with_most,
    Kind.ABOUT: with_range,
    Kind.LIST: with_whole_list,
    Kind.ESCAPE: without_effort,
    Kind.EFFORT: without_effort,
    Kind.FAIR_PRICE: with_price,
    Kind.USUALLY: _usually,
    Kind.CONDITION: _condition,
    Kind.NEED: with_named,
    Kind.DISCRETION: _discretion,
    Kind.ANY_TIME: _any_time,
    Kind.RESERVED: _plain,
    Kind.SATISFACTION: _satisfaction,
    Kind.POWER: _power,
    Kind.WEAK_VERB: without_weak_verb,
    Kind.REFERENCE: _plain,
    Kind.ACTOR: with_actor,
    Kind.PERCENTAGE: with_base,
    Kind.UNIT: with_base,
    Kind.AND_OR: _plain,
}
