"""Verb groups of an English sentence, with their subjects.

“We won't be able to send it” is one group: negated, future, “send” by way of “able”. The chain of
auxiliaries is Quirk's: modal, perfect, progressive, passive (A Comprehensive Grammar, chapter 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from trato.core.promises.acts.act import Time
from trato.core.promises.acts.words import Words
from trato.core.promises.english.cues import (
    BE,
    DETERMINERS,
    LEADING,
    LIGHT,
    MODALS,
    NEGATIONS,
    PLEDGING,
    PREPOSITIONS,
    SUBJECTS,
    TRYING,
    WILL,
)
from trato.core.speech import Tense, VerbForm

_CHAIN_MAX = 6
_SUBJECT_WORDS_MAX = 8
_HAVE = frozenset({"have", "has", "had", "'ve"})
_DO = frozenset({"do", "does", "did"})
_AUXILIARIES = WILL | BE | MODALS | _HAVE | _DO
_PAST_AUXILIARIES = frozenset({"was", "were", "had", "did"})
_ASKING_WHICH = frozenset({"which", "what", "whose", "how", "who", "where", "when", "that"})
_BEFORE_A_CLAUSE = frozenset(
    {"and", "or", "but", "so", "then", "that", "if", "when", "once", "because", "as", "while"}
    | {"after", "before", "until", "please", "unless", "who", "which", "what", "where", "to"}
)


@dataclass(slots=True)
class Group:
    """A verb group: `words[first:last]`, its first verb at `place`, its subject before it."""

    first: int
    place: int
    last: int
    subject: str
    """The pronoun, “np” for a noun, “” where there is none."""
    time: Time
    verb: str
    """The base form of what is done: the last of the chain."""
    through: list[str] = field(default_factory=list)
    """The modals and verbs before it in the chain."""
    negated: bool = False
    inverted: bool = False
    passive: bool = False


def groups_in(words: Words) -> list[Group]:
    """Return the verb groups of a sentence in their order."""
    return list(_groups(words))


def _begins(words: Words, place: int) -> bool:
    """Tell whether a clause can begin at a place."""
    before = words.back(place - 1, LIGHT)
    if words.is_mark(before) and not words.at(before).startswith("'"):
        return True
    return words.at(before) in _BEFORE_A_CLAUSE - {"to"}


def _groups(words: Words) -> Iterator[Group]:
    place = 0
    before: Group | None = None
    while place < len(words.words):
        group = _joined(words, place, before) or _begun(words, place)
        if group is None:
            place += 1
            continue
        for _ in range(_CHAIN_MAX):
            if not _continued(words, group):
                break
        yield group
        before = group
        place = max(group.last, place + 1)


def _joined(words: Words, place: int, before: Group | None) -> Group | None:
    """Return the second verb of one auxiliary: “I'll sign it *and send* it back”."""
    if before is None or before.time in (Time.ORDER, Time.RUNNING):
        return None
    form = words.of_tense(place, Tense.INFINITIVE)
    joining = words.back(place - 1, LIGHT - {"then"})
    if form is None or words.at(joining) not in ("and", "or", "then"):
        return None
    through = list(before.through)
    return replace(
        before, first=place, place=place, last=place + 1, verb=form.lemma, through=through
    )


def _begun(words: Words, place: int) -> Group | None:
    word = words.at(place)
    if not word:
        return None
    first, subject = _subject_before(words, place)
    if word in _AUXILIARIES and not (word == "'s" and subject == "np" and _is_owner(words, place)):
        return _with_auxiliary(words, place, first, subject)
    return _with_verb(words, place, first, subject)


def _is_owner(words: Words, place: int) -> bool:
    """Tell «Anna's report» from «Anna's sending it»."""
    target = words.past(place + 1, LIGHT)
    tenses = (Tense.GERUND, Tense.PARTICIPLE)
    is_verb = words.of_tense(target, *tenses) is not None
    return not (is_verb or words.at(target) in LEADING | {"ready", "done", "not"})


def _subject_before(words: Words, place: int) -> tuple[int, str]:
    """Return where the subject before a verb begins, and the subject."""
    before = words.back(place - 1, LIGHT)
    word = words.at(before)
    if word in SUBJECTS:
        return before, word
    if not word or words.words[before].is_mark or word in _BEFORE_A_CLAUSE | PREPOSITIONS:
        return place, ""
    return before, "np"


def _with_auxiliary(words: Words, place: int, first: int, subject: str) -> Group | None:
    word = words.at(place)
    following = place + 1
    negated = words.at(following) in NEGATIONS
    if negated:
        following += 1
    inverted = not subject and words.at(following) in SUBJECTS - {"that", "this", "all"}
    if inverted:
        subject = words.at(following)
        following += 1
    time = _time_of(word)
    verb = "be" if word in BE else "have" if word in _HAVE else "do" if word in _DO else ""
    through = [_modal(word)] if word in MODALS else []
    group = Group(
        first, place, following, subject, time, verb, through, negated=negated, inverted=inverted
    )
    if verb == "do":
        return _with_base(words, group)
    if not verb:
        return _with_base(words, group)
    return group


def _modal(word: str) -> str:
    return "would" if word == "'d" else word


def _time_of(word: str) -> Time:
    if word in WILL:
        return Time.FUTURE
    if word in MODALS:
        return Time.UNREAL if word in ("would", "'d", "could", "might") else Time.PRESENT
    return Time.PAST if word in _PAST_AUXILIARIES else Time.PRESENT


def _with_base(words: Words, group: Group) -> Group | None:
    """Return a modal's group with its verb; a modal that has none is a noun or an answer."""
    target = words.past(group.last, LIGHT)
    form = words.of_tense(target, Tense.INFINITIVE)
    word = words.at(target)
    if word in ("be", "have", "do"):
        group.verb, group.last = word, target + 1
    elif form is not None:
        group.verb, group.last = form.lemma, target + 1
    elif word.isalpha() and group.subject and word not in DETERMINERS | PREPOSITIONS:
        group.verb, group.last = word, target + 1
    else:
        return None
    return group


def _with_verb(words: Words, place: int, first: int, subject: str) -> Group | None:
    """Return the group of a verb without auxiliary, where a subject or its place says it is one."""
    forms = words.forms(place)
    if not forms or words.at(place) in PREPOSITIONS:
        return None
    for form in forms:
        time = _time_alone(words, place, form, subject)
        if time is not None:
            return Group(first, place, place + 1, subject, time, form.lemma)
    return None


def _time_alone(words: Words, place: int, form: VerbForm, subject: str) -> Time | None:
    is_start = not subject and _begins(words, place)
    match form.tense:
        case Tense.INFINITIVE:
            if subject in SUBJECTS and subject not in ("it", "that", "this"):
                return Time.PRESENT
            is_order = is_start and words.at(place - 1) not in _ASKING_WHICH
            return Time.ORDER if is_order and words.at(place + 1) not in BE | WILL else None
        case Tense.PRESENT:
            return Time.PRESENT if subject and _is_third_person(words, place) else None
        case Tense.PRETERITE:
            return Time.PAST if subject and not _is_before_noun(words, place) else None
        case Tense.GERUND:
            return Time.RUNNING if is_start else None
        case _:
            return None


def _is_third_person(words: Words, place: int) -> bool:
    """Tell «the payment goes out» from «the team works»'s plural nouns: no second verb follows."""
    following = words.at(place + 1)
    return following not in _AUXILIARIES and words.at(place - 1) not in DETERMINERS


def _is_before_noun(words: Words, place: int) -> bool:
    return words.at(place - 1) in DETERMINERS


def _continued(words: Words, group: Group) -> bool:
    """Lengthen a group by the next verb of its chain, if there is one."""
    place = words.past(group.last, LIGHT)
    if words.at(place) in NEGATIONS and group.verb in ("be", "have", "do"):
        group.negated, group.last = True, place + 1
        place = words.past(group.last, LIGHT)
    if group.verb == "be":
        return _after_be(words, group, place)
    if group.verb == "have":
        return _after_have(words, group, place)
    if group.verb in TRYING | PLEDGING and words.at(place) == "to":
        return _after_to(words, group, place + 1)
    return False


def _after_be(words: Words, group: Group, place: int) -> bool:
    word = words.at(place)
    if word in LEADING and words.at(place + 1) == "to":
        leading = word
        if _after_to(words, group, place + 2, through=leading):
            if leading in ("going", "about") and group.time is Time.PRESENT:
                group.time = Time.FUTURE
            return True
        return False
    if word == "gonna":
        return _after_to(words, group, place + 1, through="going")
    gerund = words.of_tense(place, Tense.GERUND)
    if gerund is not None and word != "being":
        if group.time is Time.PRESENT:
            group.time = Time.RUNNING
        group.verb, group.last = gerund.lemma, place + 1
        return True
    participle = words.of_tense(place, Tense.PARTICIPLE)
    if participle is not None:
        group.passive, group.verb, group.last = True, participle.lemma, place + 1
        return False
    return False


def _after_have(words: Words, group: Group, place: int) -> bool:
    if words.at(place) == "to":
        return _after_to(words, group, place + 1)
    participle = words.of_tense(place, Tense.PARTICIPLE)
    if participle is None:
        return False
    if group.time is Time.PRESENT:
        group.time = Time.PAST
    group.verb, group.last = participle.lemma, place + 1
    return participle.lemma == "be"


def _can_be_verb(words: Words, place: int) -> bool:
    """Tell whether an unknown word after “to” is a verb: no name, no thing with its article."""
    word = words.at(place)
    is_small = word.isalpha() and words.words[place].text[0].islower()
    return is_small and word not in DETERMINERS | PREPOSITIONS | SUBJECTS


def _after_to(words: Words, group: Group, place: int, *, through: str = "") -> bool:
    target = words.past(place, LIGHT)
    form = words.of_tense(target, Tense.INFINITIVE)
    word = words.at(target)
    is_verb = form is not None or word in ("be", "have", "do")
    if not is_verb and not _can_be_verb(words, target):
        return False
    group.through.append(through or group.verb)
    if group.verb in PLEDGING and group.time is Time.PRESENT and not through:
        group.time = Time.FUTURE
    group.verb = form.lemma if form is not None else word
    group.last = target + 1
    return True
