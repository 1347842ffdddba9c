"""A quality word, said as a criterion: «diseño moderno» → «diseño. Criterio: ‹…›»."""

from __future__ import annotations

from typing import Final

from trato.core.clarity.rewriting.draft import Draft
from trato.core.clarity.shelf import word_set
from trato.core.words import Language

# The verb before a quality word, and what takes the place of both.
_IS: Final = word_set("es sera sea esta estara este quedara resulta is remains")
_ARE: Final = word_set("son seran sean estan estaran esten quedaran are remain")
_TO_BE: Final = word_set("ser estar be stay")
_COPULAS: Final = _IS | _ARE | _TO_BE
_JOINS: Final = word_set("y e o u and or ,")
_WITH: Final = word_set("con with")
_PREPOSITIONS: Final = word_set("con de en a al sin por with in to of at by")
# Of an expression that holds its noun, what goes.
_DEGREES: Final = word_set(
    """
    mejor mejores mayor mayores menor menores maximo maxima maximos maximas minimo minima minimos
    minimas mas muy alto alta altos altas elevado elevada elevados elevadas bajo baja optimo optima
    buen buena bueno buenos buenas gran grandes amplia amplio pequeño pequeña pequeños pequeñas
    posible posibles suficiente suficientes debida debido especial total pleno plena excelente
    best highest greatest utmost lowest fastest finest most latest newest maximum minimum very high
    good great better low minor major small slight substantial significant qualified trained skilled
    experienced competent possible available reasonable appropriate adequate proper sufficient
    excellent relevant professional premium superior strict due serious severe special leading top
    estricto estricta avanzado avanzada reconocida reconocido adecuado adecuada
    """
)


# «Minimizará» names no limit; what may be limited or raised, to a measure.
_LIMITS: Final = (
    *(("minimiz", "limit"), ("minimic", "limit"), ("maximiz", "elev"), ("maximic", "elev")),
)
_ENGLISH_LIMITS: Final = (("minimi", "limit", ""), ("maximi", "rais", "e"), ("optimi", "bring", ""))


def with_criterion(draft: Draft) -> str:
    """Return the sentence with a criterion in place of a quality word or superlative."""
    limited = _limited(draft)
    if limited:
        return draft.put(limited)
    restricted = _restricted(draft)
    if restricted:
        return restricted
    is_joined = draft.word(-1) in _JOINS or draft.word(1) in _JOINS
    if draft.word(-1) in _COPULAS and not is_joined and not draft.word(1)[:1].isalpha():
        return _meeting(draft)
    if is_joined or draft.word(-1) in _COPULAS:
        used = 2 if draft.word(1) in ("de", "to") and draft.word(2)[:1].isalpha() else 0
        return draft.put(draft.blank("measure"), last=draft.last + used)
    if draft.word(-1) in _WITH and not draft.word(1)[:1].isalpha():
        return _behind(draft, draft.put("", first=draft.first - 1))
    if draft.vague[0] in _PREPOSITIONS or len(draft.vague) == 1:
        return _behind(draft, draft.put(""))
    kept = [place for place, word in enumerate(draft.vague) if word not in _DEGREES]
    if not kept or len(kept) == len(draft.vague):
        return draft.put(draft.blank("measure"))
    noun = draft.between(draft.first + kept[0], draft.first + kept[-1] + 1)
    return _behind(draft, draft.put(noun))


def _restricted(draft: Draft) -> str:
    """Return «los encargos que cumplen el criterio» for «los encargos urgentes».

    Without the word the sentence would speak of all of them.
    """
    first, last = draft.first, draft.last
    if draft.word(-1) in _JOINS or draft.word(1) in _JOINS or len(draft.vague) > len("ab"):
        return ""
    if not any(word.startswith(_RESTRICTING) for word in draft.vague):
        return ""
    nouns = [at for at in range(first, last) if not draft.words[at].folded.startswith(_RESTRICTING)]
    if not nouns:
        at = first - 1 if draft.language is Language.SPANISH else last
        if not _is_plain_noun(draft, at):
            return ""
        nouns, first, last = [at], min(first, at), max(last, at + 1)
    noun = draft.between(nouns[0], nouns[0] + 1)
    meets = "which_meet" if noun.endswith("s") else "which_meets"
    return _behind(draft, draft.put(f"{noun} {draft.blank(meets)}", first=first, last=last))


def _is_plain_noun(draft: Draft, at: int) -> bool:
    """Tell whether a noun stands at a place, and no other noun that it belongs to beside it."""
    if not 0 <= at < len(draft.words) or draft.words[at].is_mark:
        return False
    if draft.language is Language.SPANISH:
        return at > 0 and draft.words[at].folded not in _COPULAS | _PREPOSITIONS
    following = draft.words[at + 1].folded if at + 1 < len(draft.words) else "."
    return not following[:1].isalpha() or following in _AFTER_NOUNS


# Words that say which of several things are meant.
_RESTRICTING: Final = (
    *(
        "urgent",
        "important",
        "grave",
        "leve",
        "menor",
        "mayor",
        "critic",
        "reiterad",
        "significativ",
    ),
    *("sustancial", "relevant", "pequeñ", "complej", "complicad", "seri", "excesiv", "significant"),
    *("minor", "major", "serious", "severe", "material", "critical", "substantial", "small", "big"),
    *("repeated", "persistent", "complex", "trivial", "excessive", "large"),
)
_AFTER_NOUNS: Final = word_set(
    """
    as within by for to at in on of when if and or will shall must may is are before after without
    with that until unless from than give gives require requires cost costs take takes
    """
)


def _limited(draft: Draft) -> str:
    """Return «limitará a ‹…›» for «minimizará»; empty for other words."""
    verb = draft.between(draft.first, draft.first + 1).lower()
    if len(draft.vague) > 1:
        return ""
    if draft.language is Language.SPANISH:
        for stem, other in _LIMITS:
            if verb.startswith(stem):
                return f"{other}{verb.removeprefix(stem)} a {draft.blank('measure')}"
        return ""
    for stem, other, silent in _ENGLISH_LIMITS:
        if verb.startswith(stem):
            ending = verb[len(stem) + 1 :].removeprefix("e")
            kept = silent if ending != "ing" else ""
            return f"{other}{kept}{ending} to {draft.blank('measure')}"
    return ""


def _meeting(draft: Draft) -> str:
    verb = draft.word(-1)
    meets = "meets" if verb in _IS else "meet" if verb in _ARE else "to_meet"
    return _behind(draft, draft.put(draft.blank(meets), first=draft.first - 1))


def _behind(draft: Draft, sentence: str) -> str:
    return f"{sentence.rstrip(' .;,')}. {draft.blank('criterion')}"
