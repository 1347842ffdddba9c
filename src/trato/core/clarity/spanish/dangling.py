"""Pronouns and «dicho», «tal», «ese» whose noun the clause does not hold, in Spanish."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import word_set
from trato.core.clarity.spanish.acts import future_of

_NEUTER: Final = word_set("esto eso aquello ello")
_PRONOUNS: Final = word_set("este esta estos estas ese esa esos esas aquel aquella ellos ellas")
_SAID: Final = word_set(
    "dicho dicha dichos dichas citado citada citados citadas mencionado mencionada mencionados "
    "mencionadas referido referida referidos referidas tal tales ese esa esos esas aquel aquella "
    "aquellos aquellas este esta estos estas"
)
_FAR: Final = word_set("aquel aquella aquellos aquellas")
_NEAR: Final = word_set("este esta estos estas")
# What «este …» may point to without naming it: the text in hand, the calendar, the kind.
_AT_HAND: Final = word_set("""
    contrato acuerdo convenio documento pliego clausula clausulas anexo apartado seccion articulo
    pagina sitio mes año semana tipo clase caso casos sentido politica plan presupuesto encargo
    licencia fecha parrafo capitulo texto instrumento trato relacion web punto momento dia trimestre
    ejercicio precio oferta proyecto servicio modo forma manera efecto fin respecto ultimo lado parte
    """)
_SAME: Final = word_set("mismo misma mismos mismas")
_ABSTRACT: Final = word_set("""
    plazo plazos periodo fecha caso casos supuesto supuestos circunstancia circunstancias hecho
    situacion efecto efectos fin fines obligacion obligaciones derecho comunicacion notificacion
    retraso incumplimiento importe cantidad limite solicitud aviso forma manera modo concepto motivo
    causa condicion condiciones dia dias mes semana hora tiempo momento sentido plazo concepto acto accion decision
    """)
_LINKS: Final = word_set("el la los las un una de del al a en por para con y o que se su sus lo")
_VERB_ENDS: Final = ("ra", "ran", "aria", "arian")
_ABOUT_WORDS: Final = 5
_WEIGHT: Final = 2


def dangling(passage: Passage) -> Iterator[Candidate]:
    """Yield what points to something that the clause has not named before."""
    for place, word in enumerate(passage.folded):
        if word not in _POINTING or passage.words[place].text.lower() in _IS:
            continue
        for judge in _JUDGES:
            found = judge(passage, place)
            if found is not None:
                yield found
                break


def _neuter(passage: Passage, place: int) -> Candidate | None:
    """Judge «esto», «ello»: was anything said before that it could mean?"""
    folded = passage.folded
    if folded[place] not in _NEUTER or passage.before or not _BREAKS.isdisjoint(folded[:place]):
        return None
    return Candidate(place, place + 1, Category.PRON, 1)


def _pronoun(passage: Passage, place: int) -> Candidate | None:
    """Judge «este», «ellas» that stand for a noun."""
    if passage.folded[place] not in _PRONOUNS or not _stands_alone(passage, place):
        return None
    return None if _has_noun(passage, place) else Candidate(place, place + 1, Category.PRON, 1)


def _said(passage: Passage, place: int) -> Candidate | None:
    """Judge «dicho informe»: does its noun stand before it?"""
    folded = passage.folded
    noun = place + 1
    if folded[place] not in _SAID or noun >= len(folded) or passage.is_mark(noun):
        return None
    article = place > 0 and folded[place - 1] in _DEFINITE
    if folded[place] in _CITED and not article:
        return None
    if folded[place] in _FAR and "que" in folded[noun + 1 : noun + 3]:
        return None  # «aquellos trabajos que …» says itself which ones
    if _is_another_use(passage, place) or _is_named_before(passage, place, folded[noun]):
        return None
    if folded[noun] in _ABSTRACT and _has_said_something(passage, place):
        return None
    return Candidate(place - 1 if article else place, noun + 1, Category.PRON, 2)


def _is_another_use(passage: Passage, place: int) -> bool:
    """Tell whether «tal», «este» or «dicho» is not said of a noun that went before."""
    folded = passage.folded
    word, noun = folded[place], folded[place + 1]
    if noun in _SAME or noun in _LINKS:
        return True
    if word in ("tal", "tales"):
        return noun in _NOT_AFTER_TAL
    if word in _NEAR:
        return noun in _AT_HAND or _stands_alone(passage, place)
    return place > 0 and folded[place - 1] in ("no", "lo")


def _same(passage: Passage, place: int) -> Candidate | None:
    """Judge «el mismo», «la misma» where it stands for a noun."""
    folded = passage.folded
    if folded[place] not in _SAME or place == 0 or folded[place - 1] not in _DEFINITE:
        return None
    after = folded[place + 1] if place + 1 < len(folded) else "."
    if after[0].isalpha() and not (after in _LINKS or after.endswith(_VERB_ENDS) or after == "no"):
        return None
    if _has_noun(passage, place - 1):
        return None
    return Candidate(place - 1, place + 1, Category.PRON, _WEIGHT)


def _object(passage: Passage, place: int) -> Candidate | None:
    """Judge «lo entregará» where nothing was named that could be delivered."""
    folded = passage.folded
    if folded[place] not in _OBJECTS or place + 1 >= len(folded):
        return None
    if future_of(passage.words[place + 1].text, folded[place + 1]) is None:
        return None
    if passage.before or (place > 0 and folded[place - 1] in ("se", "que")):
        return None
    if any(word not in _PERSONS and word not in _LINKS for word in folded[:place]):
        return None
    return Candidate(place, place + 1, Category.PRON, 1)


def _stands_alone(passage: Passage, place: int) -> bool:
    """Tell whether a demonstrative is a pronoun: a verb or a mark follows, and no noun."""
    folded = passage.folded
    if folded[place] in ("ellos", "ellas"):
        return True
    if place + 1 >= len(folded) or passage.is_mark(place + 1):
        return True
    following = folded[place + 1]
    if future_of(passage.words[place + 1].text, following) is not None:
        return True
    return following in _VERBS


def _has_said_something(passage: Passage, place: int) -> bool:
    """Tell whether enough was said before for «esto» to mean it."""
    return bool(passage.before) or place > _ABOUT_WORDS


def _has_noun(passage: Passage, place: int) -> bool:
    return bool(passage.before) or _nouns_before(passage, place)


def _nouns_before(passage: Passage, place: int) -> bool:
    """Tell whether some noun with its article stands before a place, the parties left out."""
    folded = passage.folded
    for before in range(place - 1):
        if (
            folded[before] in _ARTICLES
            and folded[before + 1] not in _PERSONS
            and not passage.is_mark(before + 1)
            and before + 1 < place
        ):
            return True
    return False


_ARTICLES: Final = word_set(
    "el la los las un una unos unas su sus cada del al todo todos todas cualquier dos tres de"
)
_PERSONS: Final = word_set(
    "proveedor cliente prestador contratista adjudicatario consultor agencia empresa parte partes "
    "proveedora clienta prestadora vendedor comprador usuario que mismo misma"
)


def _is_named_before(passage: Passage, place: int, noun: str) -> bool:
    stem = noun[:4]
    return any(word.startswith(stem) for word in (*passage.before, *passage.folded[:place]))


_IS: Final = word_set("está están esté estén")
_BREAKS: Final = word_set(", ; :")
_DEFINITE: Final = word_set("el la los las al del")
_OBJECTS: Final = word_set("lo los la las")
_CITED: Final = word_set(
    "citado citada citados citadas mencionado mencionada mencionados mencionadas referido referida "
    "referidos referidas"
)
_NOT_AFTER_TAL: Final = word_set("como y que o vez fin modo")
_VERBS: Final = word_set(
    "se no es son debe deben puede pueden ultimo ultima y o ha han lo le les tiene tienen este "
    "esten deberan podran"
)
_POINTING: Final = _NEUTER | _PRONOUNS | _SAID | _SAME | _OBJECTS
_JUDGES: Final = (_neuter, _pronoun, _said, _same, _object)
