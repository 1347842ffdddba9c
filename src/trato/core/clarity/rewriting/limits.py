"""Amounts, lists and prices without a bound, said with one."""

from __future__ import annotations

from typing import Final

from trato.core.clarity.guards import is_number
from trato.core.clarity.kinds import Kind
from trato.core.clarity.rewriting.draft import Draft
from trato.core.clarity.shelf import word_set
from trato.core.words import Language

_SHARES: Final = word_set("mayoria parte most majority bulk")
_ENOUGH: Final = word_set("suficiente suficientes sufficient enough adequate insufficient")
_EXAMPLES: Final = word_set("tales tal como ejemplo ej such as example e.g including incluyendo")
_OTHERS: Final = word_set("cualquier cualquiera any all")
_RELATED: Final = ("relacionad", "similar", "analog", "conex", "related", "comparable", "ancillary")
_AND: Final = word_set("y o u e and or asi as plus along etc etcetera entre among")


_DETERMINERS: Final = word_set("los las unos unas sus estos estas")
_SMALL: Final = word_set(
    """
    a al por para en con sin de del si cuando que se antes despues cada desde hasta segun es son
    to for in with without of if when that before after each from until per is are on at as
    """
)
_MONEY: Final = word_set(
    """
    costo coste cargo importe precio recargo suplemento tarifa gasto comision cantidad suma cuota
    fee charge cost price amount sum surcharge expense
    """
)
_PEOPLE: Final = word_set("people staff children men women feet")
# A word of plural meaning may have a counted noun in another number behind it: «several of the».
_COUNTING: Final = word_set("several varios varias algunos algunas some any many few")


def with_amount(draft: Draft) -> str:
    """Return the sentence with a figure in place of «varios» and its like."""
    if _SHARES.intersection(draft.vague) and draft.vague[-1] in ("de", "of"):
        return draft.put(draft.blank("share"))
    if _MONEY.intersection(draft.vague):
        money = next(at for at, word in enumerate(draft.vague) if word in _MONEY)
        named = draft.between(draft.first, draft.first + money + 1)
        return draft.put(f"{named} {draft.blank('fair_price')}")
    enough = [place for place, word in enumerate(draft.vague) if word in _ENOUGH]
    if enough and len(draft.vague) > 1:
        rest = slice(1, None) if enough[0] == 0 else slice(0, enough[0])
        places = range(draft.first, draft.last)[rest]
        noun = draft.between(places[0], places[-1] + 1)
        return draft.put(f"{draft.blank('amount_of')} {noun}")
    return _counted(draft)


def _counted(draft: Draft) -> str:
    """Return the sentence with a number before its noun: «actividades diversas».

    Where the noun is not counted, units are: “plenty of exercise” → “‹n› ‹units› of exercise”.
    """
    noun = draft.word(-1)
    if (
        draft.language is Language.SPANISH
        and len(draft.vague) == 1
        and draft.vague[0].endswith("s")
        and noun.endswith("s")
        and noun not in _DETERMINERS
        and not draft.word(1).endswith("s")
    ):
        named = draft.between(draft.first - 1, draft.first)
        return draft.put(f"{draft.blank('amount')} {named}", first=draft.first - 1)
    following = draft.word(1)
    is_noun = following[:1].isalpha() and following not in _AND | _PEOPLE | _SMALL
    if is_noun and not following.endswith("s") and draft.vague[-1] not in _COUNTING:
        return draft.put(draft.blank("amount_of"))
    return draft.put(draft.blank("amount"))


def with_most(draft: Draft) -> str:
    """Return the sentence with a most in place of «ilimitados»: «hasta ‹n› cambios al mes»."""
    most, month = draft.blank("up_to"), draft.blank("a_month")
    if draft.language is Language.SPANISH:
        noun = draft.between(draft.first - 1, draft.first)
        if len(draft.vague) == 1 and noun.endswith("s") and noun not in _DETERMINERS:
            return draft.put(f"{most} {noun} {month}", first=draft.first - 1)
    elif draft.word(1).endswith("s") and not draft.word(2)[:1].isalpha():
        noun = draft.between(draft.last, draft.last + 1)
        return draft.put(f"{most} {noun} {month}", last=draft.last + 1)
    return draft.put(draft.blank("unlimited"))


def with_range(draft: Draft) -> str:
    """Return the sentence with a least and a most in place of «unos 20»."""
    if draft.word(1) and is_number(draft.word(1), draft.language):
        return draft.put(draft.blank("about"), last=draft.last + 1)
    return draft.put(draft.blank("amount"))


def with_whole_list(draft: Draft) -> str:
    """Return the sentence with its list ended: «correo, web y ‹lo demás, uno por uno›»."""
    if draft.vague[0] in _OTHERS and draft.word(1).startswith(_RELATED):
        return draft.put(draft.blank("others"), last=draft.last + 1)
    if draft.vague[0] in _OTHERS or (len(draft.vague) == 1 and draft.vague[0] not in _AND):
        return draft.put(draft.blank("others"))
    is_cut = draft.vague[-1] in ("etc", "etcetera") and draft.word(1) == "."
    last = draft.last + 1 if is_cut else draft.last
    if last >= len(draft.words) - 1 and draft.first > 1:
        return _ended(draft, last)
    if _EXAMPLES.intersection(draft.vague):
        return draft.put(draft.blank("namely"))
    return f"{draft.put('').rstrip(' .;,')}. {draft.blank('complete')}"


def _ended(draft: Draft, last: int) -> str:
    first = draft.first - 1 if draft.word(-1) == "," else draft.first
    kept = draft.between(first - 1, first)
    closing = "." if last == len(draft.words) else ""
    return draft.put(f"{kept} {draft.blank('list')}{closing}", first=first - 1, last=last)


def with_price(draft: Draft) -> str:
    """Return the sentence with an amount in place of «razonable»."""
    if draft.language is Language.ENGLISH and len(draft.vague) > 1:
        noun = draft.between(draft.last - 1, draft.last)
        return draft.put(f"{noun} {draft.blank('fair_price')}")
    return draft.put(draft.blank("fair_price"))


def with_named(draft: Draft) -> str:
    """Return the sentence with a list in place of «los necesarios», «lo necesario»."""
    if draft.word(-1) == "lo":
        return draft.put(draft.blank("things"), first=draft.first - 1)
    if draft.language is Language.ENGLISH and draft.word(1)[:1].isalpha():
        return draft.put_behind_noun(draft.blank("need"))
    return draft.put(draft.blank("need"))


def with_base(draft: Draft) -> str:
    """Return the sentence with what its figure lacks behind it."""
    figure = draft.between(draft.first, draft.last)
    if (
        draft.kind is Kind.PERCENTAGE
        and draft.language is Language.ENGLISH
        and draft.word(-1) in ("a", "an", "the")
        and draft.word(1)[:1].isalpha()
    ):
        noun = draft.between(draft.last, draft.last + 1)
        article = "the" if draft.word(-1) == "the" else "an" if noun[0] in "aeiou" else "a"
        return draft.put(
            f"{article} {noun} of {figure} {draft.blank('percentage')}",
            first=draft.first - 1,
            last=draft.last + 1,
        )
    return draft.put(f"{figure} {draft.blank(draft.kind.value)}")
