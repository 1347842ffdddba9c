"""The forms of words as they stand in clauses, without accents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_SPELLED: Final = {"car": "qu", "gar": "gu", "zar": "c"}


def spanish_adjective(lemma: str) -> Iterator[str]:
    """Yield gender, number and adverb of an adjective: «claro», «clara», …, «claramente»."""
    if lemma.endswith("o"):
        stem = lemma[:-1]
        yield from (lemma, f"{stem}a", f"{stem}os", f"{stem}as", f"{stem}amente")
    elif lemma.endswith("or") and lemma not in ("mejor", "mayor", "menor", "superior"):
        yield from (lemma, f"{lemma}a", f"{lemma}es", f"{lemma}as", f"{lemma}amente")
    elif lemma.endswith("z"):
        yield from (lemma, f"{lemma[:-1]}ces", f"{lemma}mente")
    elif lemma[-1] in "ae":
        yield from (lemma, f"{lemma}s", f"{lemma}mente")
    else:
        yield from (lemma, f"{lemma}es", f"{lemma}mente")


def spanish_finite(infinitive: str) -> Iterator[str]:
    """Yield what a clause says of somebody: he, they and we, in present, future and conditional.

    Regular verbs, with the spelling of -car, -gar and -zar; the forms of others are written out.
    """
    stem, ending = infinitive[:-2], infinitive[-2:]
    vowel = "a" if ending == "ar" else "e"
    other = "e" if ending == "ar" else "a"
    we = "i" if ending == "ir" else vowel
    yield from (f"{stem}{vowel}", f"{stem}{vowel}n", f"{stem}{we}mos")
    for tail in ("a", "an", "e", "emos", "ia", "ian", "iamos"):
        yield f"{infinitive}{tail}"
    spelled = stem
    if infinitive[-3:] in _SPELLED:
        spelled = stem[:-1] + _SPELLED[infinitive[-3:]]
    yield from (f"{spelled}{other}", f"{spelled}{other}n", f"{spelled}{other}mos")
    past = "ar" if ending == "ar" else "ier"
    yield from (f"{stem}{past}an", f"{stem}{past}a", f"{stem}{past}e")


def spanish_verb(infinitive: str) -> Iterator[str]:
    """Yield the finite forms, the infinitive and the gerund."""
    yield from spanish_finite(infinitive)
    yield infinitive
    yield f"{infinitive[:-2]}{'ando' if infinitive.endswith('ar') else 'iendo'}"


def english_adjective(lemma: str) -> Iterator[str]:
    """Yield an adjective and its adverb: «easy», «easily»."""
    yield lemma
    if lemma.endswith("ly"):
        return
    if lemma.endswith("ll"):
        yield f"{lemma}y"
    elif lemma.endswith("le") and lemma[-3] not in "aeiou":
        yield f"{lemma[:-1]}y"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        yield f"{lemma[:-1]}ily"
    elif lemma.endswith("ic"):
        yield f"{lemma}ally"
    else:
        yield f"{lemma}ly"


def english_finite(base: str) -> Iterator[str]:
    """Yield a regular verb as it follows a subject or «will»: «promote», «promotes»."""
    yield base
    if base.endswith(("s", "sh", "ch", "x", "z")):
        yield f"{base}es"
    elif base.endswith("y") and base[-2] not in "aeiou":
        yield f"{base[:-1]}ies"
    else:
        yield f"{base}s"


def english_verb(base: str) -> Iterator[str]:
    """Yield the forms of a regular verb: «strive», «strives», «striving», «strived»."""
    yield from english_finite(base)
    stem = base.removesuffix("e")
    yield f"{stem}ing"
    if base in _DOUBLED:
        yield f"{base}{base[-1]}ing"
    yield f"{base[:-1]}ied" if base.endswith("y") and base[-2] not in "aeiou" else f"{stem}ed"


_DOUBLED: Final = frozenset({"plan", "permit", "commit", "submit"})
