"""Whose act a Spanish verb tells: the speaker's side, the other side, a third party, the work."""

from __future__ import annotations

from collections.abc import Iterator

from trato.core.promises.acts.act import Who
from trato.core.promises.acts.segments import Segment
from trato.core.promises.acts.words import Words
from trato.core.promises.spanish.cues import (
    COMING_ABOUT,
    DETERMINERS,
    GETTING,
    LIGHT,
    NEVER_OURS,
    OURS,
    OUTSIDERS,
    OWN_SIDE,
    PERSONS_NOT_OURS,
    PREPOSITIONS,
    PRONOUNS,
    THEIRS,
    THIRD_PARTIES,
    YOU,
)
from trato.core.promises.spanish.groups import Group

_AFTER_VERB_MAX = 4
_LINKING = frozenset({"y", "e", "o", "pero", "que", "si", "cuando", "porque", "aunque", "pues"})
_NO_SUBJECTS = frozenset(
    "no ya hola buenas buenos dias tardes noches gracias ok vale bueno entonces luego tambien ahora "
    "por favor si claro perfecto listo oye mira perdon perdona disculpa estimado estimada".split()
)


def who_does(words: Words, segment: Segment, group: Group) -> Who:
    """Return whose act a verb group tells, as the speaker sees it."""
    if group.form.person in (1, 2):
        return Who.SPEAKER if group.form.person == 1 else Who.ADDRESSEE
    named = _named_before(words, segment, group) or _named_after(words, group)
    if named is not None and (named is not Who.THING or group.verb in COMING_ABOUT):
        return named
    if "se" in group.pronouns:
        return Who.UNNAMED
    if group.verb in COMING_ABOUT:
        return Who.THING
    if named is None and (group.verb in GETTING or "poder" in group.through):
        return Who.ADDRESSEE
    return Who.OTHER


def _named_before(words: Words, segment: Segment, group: Group) -> Who | None:
    """Return who the noun before the verb is, read from the beginning of its clause."""
    for places in (range(segment.first, group.first), segment.head):
        for place in _heads(words, places):
            found = _person(words, place)
            if found is not None:
                return found
    return None


def _heads(words: Words, places: range) -> Iterator[int]:
    """Yield the nouns that no preposition governs; «desde administración» counts as its noun."""
    is_governed = False
    for place in places:
        word = words.at(place)
        if not word or not word[0].isalpha() or word in _LINKING | LIGHT | _NO_SUBJECTS:
            is_governed = False
        elif word in PREPOSITIONS | {"del", "al"}:
            is_governed = word != "desde"
        elif word in DETERMINERS - PERSONS_NOT_OURS or word in PRONOUNS:
            continue
        elif is_governed:
            is_governed = False
        else:
            yield place


def _person(words: Words, place: int) -> Who | None:
    word = words.at(place)
    before = words.at(place - 1)
    if word in YOU:
        return Who.ADDRESSEE
    if before in OURS and word not in NEVER_OURS:
        return Who.SPEAKER
    if word in THIRD_PARTIES or _is_of_third_party(words, place):
        return Who.OTHER
    if before in THEIRS:
        return Who.THING
    if word in OWN_SIDE:
        return Who.SPEAKER
    if word in PERSONS_NOT_OURS:
        return None if word == "el" else Who.OTHER
    if _is_name(words, place):
        return Who.SPEAKER
    return Who.THING


def _is_of_third_party(words: Words, place: int) -> bool:
    """Tell «el equipo de hosting»: ours by its noun, theirs by what follows."""
    if words.at(place + 1) not in ("de", "del"):
        return words.at(place + 1) in OUTSIDERS
    return any(words.at(place + ahead) in THIRD_PARTIES for ahead in (2, 3))


def _is_name(words: Words, place: int) -> bool:
    """Tell whether a word is somebody's name: a capital, and nothing before it that takes a noun."""
    text = words.words[place].text
    before = words.at(place - 1)
    return text[0].isupper() and before not in DETERMINERS | {"la", "los", "las"}


def _named_after(words: Words, group: Group) -> Who | None:
    """Return who the noun behind the verb is, where it can only be the one who acts."""
    place = group.last
    for _ in range(_AFTER_VERB_MAX):
        word = words.at(place)
        if word in YOU:
            return Who.ADDRESSEE
        if word in PREPOSITIONS or not word or word in _LINKING:
            if place in words.taken:
                place += 1
                continue
            return None
        if word in DETERMINERS or word in ("la", "los", "las") or word in LIGHT:
            place += 1
            continue
        found = _person(words, place)
        return found if found in (Who.SPEAKER, Who.OTHER) else None
    return None
