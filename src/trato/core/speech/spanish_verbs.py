"""Spanish verb forms, read by their endings.

A word is cut into stem and ending. The ending says tense and person, and is compared with its
accents, because they carry meaning: «mandó» is past, «mando» is not. The stem is compared without
them. Sources: the models of conjugation and the spelling rules of the Nueva gramática de la lengua
española (chapter 4) and of the Ortografía of 2010, voseo included.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Final

from trato.core.speech.spanish_lexicon import (
    CHANGED,
    FAMILIES,
    GERUNDS,
    PARTICIPLES,
    REGULAR,
    STEMS,
    WHOLE,
)
from trato.core.speech.verb_form import Tense, VerbForm
from trato.core.speech.words import fold

ENDING_LETTERS_MAX: Final = 7
WORD_LETTERS_MAX: Final = 30
PERSONS: Final = ((1, False), (2, False), (3, False), (1, True), (2, True), (3, True))
PRONOUNS: Final = ("me", "te", "se", "nos", "os", "lo", "la", "le", "los", "las", "les")
_STRONG: Final = "strong"
_FUTURE: Final = "future"

# Of each conjugation and tense, the endings of yo, tú, él, nosotros, vosotros, ellos, and of vos
# where it has one of its own.
_ENDINGS: Final[dict[str, dict[Tense, str]]] = {
    "ar": {
        Tense.PRESENT: "o as a amos áis an ás",
        Tense.PRETERITE: "é aste ó amos asteis aron",
        Tense.IMPERFECT: "aba abas aba ábamos abais aban",
        Tense.SUBJUNCTIVE: "e es e emos éis en és",
        Tense.PAST_SUBJUNCTIVE: "ara aras ara áramos arais aran|ase ases ase ásemos aseis asen",
        Tense.IMPERATIVE: "- a - - ad - á",
        Tense.INFINITIVE: "ar",
        Tense.GERUND: "ando",
        Tense.PARTICIPLE: "ado ada ados adas",
    },
    "er": {
        Tense.PRESENT: "o es e emos éis en és",
        Tense.PRETERITE: "í iste ió imos isteis ieron|- íste yó ímos ísteis yeron",
        Tense.IMPERFECT: "ía ías ía íamos íais ían",
        Tense.SUBJUNCTIVE: "a as a amos áis an ás",
        Tense.PAST_SUBJUNCTIVE: (
            "iera ieras iera iéramos ierais ieran|iese ieses iese iésemos ieseis iesen"
            "|yera yeras yera yéramos yerais yeran"
        ),
        Tense.IMPERATIVE: "- e - - ed - é",
        Tense.INFINITIVE: "er",
        Tense.GERUND: "iendo yendo",
        Tense.PARTICIPLE: "ido ida idos idas ído ída ídos ídas",
    },
    "ir": {
        Tense.PRESENT: "o es e imos ís en ís|- - - - ís -",
        Tense.PRETERITE: "í iste ió imos isteis ieron|- - yó - - yeron|- - ó - - eron",
        Tense.IMPERFECT: "ía ías ía íamos íais ían",
        Tense.SUBJUNCTIVE: "a as a amos áis an ás",
        Tense.PAST_SUBJUNCTIVE: (
            "iera ieras iera iéramos ierais ieran|iese ieses iese iésemos ieseis iesen"
            "|yera yeras yera yéramos yerais yeran"
        ),
        Tense.IMPERATIVE: "- e - - id - í",
        Tense.INFINITIVE: "ir ír",
        Tense.GERUND: "iendo yendo",
        Tense.PARTICIPLE: "ido ida idos idas ído ída",
    },
    _STRONG: {
        Tense.PRETERITE: "e iste o imos isteis ieron|- - - - - eron",
        Tense.PAST_SUBJUNCTIVE: (
            "iera ieras iera iéramos ierais ieran|iese ieses iese iésemos ieseis iesen"
            "|era eras era éramos erais eran"
        ),
    },
    _FUTURE: {
        Tense.FUTURE: "é ás á emos éis án",
        Tense.CONDITIONAL: "ía ías ía íamos íais ían",
    },
}
_UNPERSONAL: Final = frozenset({Tense.INFINITIVE, Tense.GERUND, Tense.PARTICIPLE})
# The forms that take pronouns behind them; a subjunctive does as the imperative of usted.
_BEFORE_PRONOUNS: Final = frozenset(
    {Tense.INFINITIVE, Tense.GERUND, Tense.IMPERATIVE, Tense.SUBJUNCTIVE}
)
# Nothing would be left of these to recognise: all their forms are listed.
_WITHOUT_STEM: Final = frozenset({"ser", "ir"})
_PREFIXES: Final = ("re", "des")
_PREFIXED_LETTERS_MIN: Final = 5
_ACUTE: Final = {"a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú"}
_Meaning = tuple[str, Tense, int, bool]


def forms_in_spanish(word: str) -> tuple[VerbForm, ...]:
    """Return the readings of one word, in lower case, as a form of a known verb."""
    if len(word) > WORD_LETTERS_MAX:
        return ()
    found = dict.fromkeys(_read(word, strict=True))
    if not found:
        found = dict.fromkeys(_read(word, strict=False))
    if not found:
        found = dict.fromkeys(_with_pronouns(word))
    return tuple(found or _prefixed(word))


def _prefixed(word: str) -> Iterator[VerbForm]:
    """Yield the readings of a known verb behind a prefix: «reimprimimos», «desconfiguró»."""
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= _PREFIXED_LETTERS_MIN:
            for form in _read(rest, strict=True):
                yield replace(form, lemma=f"{prefix}{form.lemma}")


def guesses_in_spanish(word: str) -> tuple[VerbForm, ...]:
    """Return the readings of a word that is known to be a verb, whatever its stem."""
    if len(word) > WORD_LETTERS_MAX:
        return ()
    found: dict[VerbForm, None] = {}
    for size in range(min(ENDING_LETTERS_MAX, len(word) - 2), 0, -1):
        stem = fold(word[:-size])
        for kind, tense, person, plural in _endings().get(word[-size:], ()):
            if kind in (_STRONG, _FUTURE):
                if kind == _FUTURE and stem.endswith(("ar", "er", "ir")):
                    found[VerbForm(stem, tense, person, plural, known=False)] = None
            else:
                found[VerbForm(stem + kind, tense, person, plural, known=False)] = None
        if found:
            break
    return tuple(found)


def _read(word: str, *, strict: bool) -> Iterator[VerbForm]:
    """Yield the readings of a word; unless `strict`, an accent may have been left out."""
    whole = (_wholes() if strict else _wholes_folded()).get(word)
    if whole is None:
        yield from _read_by_ending(word, strict=strict)
    else:
        for lemma, tense, person, plural in whole:
            yield VerbForm(lemma, tense, person, plural, accented=strict)


def _read_by_ending(word: str, *, strict: bool) -> Iterator[VerbForm]:
    endings = _endings() if strict else _endings_folded()
    stems = _stems()
    for size in range(min(ENDING_LETTERS_MAX, len(word)), 0, -1):
        meanings = endings.get(word[-size:])
        known = None if meanings is None else stems.get(fold(word[:-size]))
        if meanings is None or known is None:
            continue
        for kind, tense, person, plural in meanings:
            for lemma in known.get(kind, ()):
                if tense is not Tense.IMPERATIVE or not _is_listed_order(lemma, word):
                    yield VerbForm(lemma, tense, person, plural, accented=strict)


def _is_listed_order(lemma: str, word: str) -> bool:
    """Tell whether the order to tú is a word of its own («ten», «haz»), and this is none to vos."""
    return lemma in _with_own_order() and fold(word) == word and not word.endswith("d")


@cache
def _with_own_order() -> frozenset[str]:
    headings = (heading.partition(" ") for heading in WHOLE)
    families = [family for family, _, tense in headings if tense == Tense.IMPERATIVE]
    return frozenset(lemma for family in families for lemma in FAMILIES[family].split())


def _with_pronouns(word: str) -> Iterator[VerbForm]:
    """Yield the readings of a form with pronouns behind it: «mandártelo», «avisame», «díganos»."""
    for first, last, rest in _pronouns_cut(fold(word)):
        pronouns = (first, last) if first else (last,)
        for bare in (rest, _completed(rest, first or last)):
            for form in (*_read(bare, strict=True), *_read(bare, strict=False)):
                if form.tense in _BEFORE_PRONOUNS:
                    yield VerbForm(form.lemma, form.tense, form.person, form.plural, pronouns)


def _pronouns_cut(word: str) -> Iterator[tuple[str, str, str]]:
    for last in PRONOUNS:
        if word.endswith(last) and len(word) > len(last) + 1:
            rest = word[: -len(last)]
            for first in PRONOUNS[:5]:
                if rest.endswith(first) and len(rest) > len(first) + 1:
                    yield first, last, rest[: -len(first)]
            yield "", last, rest


def _completed(bare: str, pronoun: str) -> str:
    """Return the form with the letter that it loses before a pronoun: «sentémonos», «sentaos»."""
    if pronoun == "nos" and bare.endswith("mo"):
        return f"{bare}s"
    if pronoun == "os" and bare[-1:] in ("a", "e", "i"):
        return f"{bare}d"
    return bare


@cache
def _stems() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the lemmas by stem (without accents) and by the endings that the stem takes."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for stem, kind, lemma in _all_stems():
        found.setdefault(stem, {}).setdefault(kind, {})[lemma] = None
    return {
        stem: {kind: tuple(lemmas) for kind, lemmas in kinds.items()}
        for stem, kinds in found.items()
    }


def _all_stems() -> Iterator[tuple[str, str, str]]:
    for lemma in REGULAR.split():
        yield from _regular(lemma)
    for change, lemmas in CHANGED.items():
        for lemma in lemmas.split():
            yield from _regular(lemma)
            yield from _changing(lemma, change)
    for family, lemmas in FAMILIES.items():
        for lemma in lemmas.split():
            yield from _regular(lemma)
            yield from _as_family(lemma, family)


def _changing(lemma: str, change: str) -> Iterator[tuple[str, str, str]]:
    plain = fold(lemma)
    for stem in _changed(plain[:-2], change):
        for spelt in _spellings(stem, plain[-2:]):
            yield spelt, plain[-2:], lemma


def _as_family(lemma: str, family: str) -> Iterator[tuple[str, str, str]]:
    prefix = _prefix(lemma, family)
    present, strong, future = STEMS[family]
    for stems, kind in ((present, fold(lemma)[-2:]), (strong, _STRONG), (future, _FUTURE)):
        for stem in stems.split():
            yield prefix + stem, kind, lemma


def _prefix(lemma: str, family: str) -> str:
    return fold(lemma)[: -len(fold(family))]


def _regular(lemma: str) -> Iterator[tuple[str, str, str]]:
    plain = fold(lemma)
    if lemma in _WITHOUT_STEM:
        yield plain, _FUTURE, lemma
        return
    conjugation = plain[-2:]
    for stem in _spellings(plain[:-2], conjugation):
        yield stem, conjugation, lemma
    yield plain, _FUTURE, lemma


def _spellings(stem: str, conjugation: str) -> Iterator[str]:
    """Yield the stem as it is written before each vowel: lleg-, llegu-; venc-, venz-; conozc-."""
    yield stem
    last = stem[-1:]
    if conjugation == "ar":
        if last in "cgz":
            yield stem[:-1] + {"c": "qu", "g": "gu", "z": "c"}[last]
    elif last == "c":
        yield f"{stem[:-1]}z"
        if stem[-2:-1] in ("a", "e", "i", "o", "u"):
            yield f"{stem[:-1]}zc"
    elif last == "g":
        yield f"{stem[:-1]}j"
    elif conjugation == "ir" and stem.endswith("gu"):
        yield stem[:-1]
    elif conjugation == "ir" and last == "u":
        yield f"{stem}y"


def _changed(stem: str, change: str) -> Iterator[str]:
    """Yield the stem with its last vowel changed: pens-, piens-; prefer-, prefier-, prefir-."""
    for one in change.split("-"):
        vowels = {"ie": "ei", "ue": "ou", "i": "e", "u": "o"}[one]
        place = max(stem.rfind(vowel) for vowel in vowels)
        if place >= 0:
            yield stem[:place] + one + stem[place + 1 :]


@cache
def _endings() -> dict[str, tuple[_Meaning, ...]]:
    """Return what each ending can mean: conjugation, tense, person, plural."""
    found: dict[str, dict[_Meaning, None]] = {}
    for kind, tenses in _ENDINGS.items():
        for tense, rows in tenses.items():
            for ending, person, plural in _row(rows, tense):
                found.setdefault(ending, {})[(kind, tense, person, plural)] = None
    return {ending: tuple(meanings) for ending, meanings in found.items()}


def _row(rows: str, tense: Tense) -> Iterator[tuple[str, int, bool]]:
    for row in rows.split("|"):
        for place, ending in enumerate(row.split()):
            if tense in _UNPERSONAL:
                yield ending, 0, ending.endswith("s")
            elif ending != "-":
                # After the six persons stands vos, a second person like tú.
                person, plural = PERSONS[place] if place < len(PERSONS) else PERSONS[1]
                yield ending, person, plural


@cache
def _endings_folded() -> dict[str, tuple[_Meaning, ...]]:
    found: dict[str, dict[_Meaning, None]] = {}
    for ending, meanings in _endings().items():
        if fold(ending) != ending:
            found.setdefault(fold(ending), {}).update(dict.fromkeys(meanings))
    return {ending: tuple(meanings) for ending, meanings in found.items()}


@cache
def _wholes() -> dict[str, tuple[_Meaning, ...]]:
    found: dict[str, dict[_Meaning, None]] = {}
    for form, meaning in (*_listed_rows(), *_listed_pairs()):
        found.setdefault(form, {})[meaning] = None
    return {form: tuple(meanings) for form, meanings in found.items()}


def _listed_rows() -> Iterator[tuple[str, _Meaning]]:
    for heading, rows in WHOLE.items():
        family, _, tense = heading.partition(" ")
        for lemma in FAMILIES.get(family, family).split():
            prefix = _prefix(lemma, family)
            for form, person, plural in _by_person(rows):
                yield prefix + _stressed(form, prefix), (lemma, Tense(tense), person, plural)


def _by_person(rows: str) -> Iterator[tuple[str, int, bool]]:
    for row in rows.split("|"):
        for form, (person, plural) in zip(row.split(), PERSONS, strict=True):
            if form != "-":
                yield form, person, plural


def _listed_pairs() -> Iterator[tuple[str, _Meaning]]:
    for lemma in _WITHOUT_STEM:
        yield lemma, (lemma, Tense.INFINITIVE, 0, False)
    for pair in GERUNDS.split():
        form, _, lemma = pair.partition(":")
        yield form, (lemma, Tense.GERUND, 0, False)
    for pair in PARTICIPLES.split():
        form, _, lemma = pair.partition(":")
        for one in _inflected(form):
            yield one, (lemma, Tense.PARTICIPLE, 0, one.endswith("s"))


def _stressed(form: str, prefix: str) -> str:
    """Return a form of one syllable with the accent that its prefix makes it need: «mantén»."""
    vowels = [letter for letter in form if letter in "aeiou"]
    if prefix and len(vowels) == 1 and form[-1] in "aeiouns":
        return form.replace(vowels[0], _ACUTE[vowels[0]])
    return form


def _inflected(form: str) -> tuple[str, ...]:
    return form, f"{form[:-1]}a", f"{form}s", f"{form[:-1]}as"


@cache
def _wholes_folded() -> dict[str, tuple[_Meaning, ...]]:
    return {fold(form): meanings for form, meanings in _wholes().items() if fold(form) != form}
