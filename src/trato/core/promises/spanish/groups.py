"""Verb groups of a Spanish sentence: pronouns, auxiliaries and the verb that says what is done.

«No te lo voy a poder mandar» is one group: negated, first person, future, «mandar» by way of
«poder». Periphrases after Nueva gramática de la lengua española, chapter 28.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from trato.core.promises.acts.act import Time
from trato.core.promises.acts.words import Words
from trato.core.promises.spanish.cues import (
    ARTICLES,
    COMING_ABOUT,
    DETERMINERS,
    DONE_WORDS,
    LIGHT,
    MODALS,
    NEGATIONS,
    NO_VERBS,
    NOUNS,
    PHASES,
    PLEDGING,
    PREPOSITIONS,
    PRONOUNS,
    STATES,
    TRYING,
)
from trato.core.speech import Tense, VerbForm, guessed_verb_forms

_TIMES = {
    Tense.PRESENT: Time.PRESENT,
    Tense.FUTURE: Time.FUTURE,
    Tense.PRETERITE: Time.PAST,
    Tense.IMPERFECT: Time.PAST,
    Tense.CONDITIONAL: Time.UNREAL,
    Tense.SUBJUNCTIVE: Time.UNREAL,
    Tense.PAST_SUBJUNCTIVE: Time.UNREAL,
    Tense.IMPERATIVE: Time.ORDER,
}
_CHAIN_MAX = 5
_SELDOM_ORDERED = COMING_ABOUT | {"ir", "ver", "volver", "tener", "recibir", "haber", "ser"}
_GERUND_BEARERS = frozenset({"estar", "seguir", "continuar", "andar", "ir", "venir", "llevar"})
_UNMISTAKABLE = ("amos", "emos", "imos", "aremos", "eremos", "iremos")
_OF_SPEAKER = (*_UNMISTAKABLE, "are", "ere", "ire", "eo", "uo")
_DEMONSTRATIVE = frozenset({"esta", "estas"})
_NEVER_ORDERED = frozenset({"que", "si", "cuando", "cuanto", "porque", "yo"})
_BEFORE_A_CLAUSE = frozenset({"y", "e", "o", "pero", "que", "si", "cuando", "cuanto", "yo", "pues"})


@dataclass(slots=True)
class Group:
    """A verb group: `words[first:last]`, with the finite verb at `place`."""

    first: int
    place: int
    last: int
    form: VerbForm
    time: Time
    verb: str
    """The infinitive of what is done: the last of the chain."""
    pronouns: list[str] = field(default_factory=list)
    through: list[str] = field(default_factory=list)
    """The verbs before it in the chain: modals, «tener que», «prometer» …"""
    negated: bool = False


def groups_in(words: Words) -> list[Group]:
    """Return the verb groups of a sentence in their order."""
    return list(_groups(words))


def begins(words: Words, place: int) -> bool:
    """Tell whether a clause can begin at a place: after a mark, a day, «y», «pero», «que»."""
    before = place - 1
    return before in words.taken or words.is_mark(before) or words.at(before) in _BEFORE_A_CLAUSE


def _groups(words: Words) -> Iterator[Group]:
    place = 0
    while place < len(words.words):
        form = _finite_at(words, place)
        if form is None:
            place += 1
            continue
        group = _begun(words, place, form)
        for _ in range(_CHAIN_MAX):
            if not _continued(words, group):
                break
        yield group
        place = group.last


def _begun(words: Words, place: int, form: VerbForm) -> Group:
    first = place
    pronouns = list(form.pronouns)
    while words.at(first - 1) in PRONOUNS:
        first -= 1
        pronouns.insert(0, words.at(first))
    before = first - 1
    while words.at(before) in LIGHT - NEGATIONS:
        before -= 1
    negated = words.at(before) in NEGATIONS
    first = before if negated else first
    time = _TIMES[form.tense]
    if time is Time.PRESENT and _is_past_too(words, place, form):
        time = Time.EITHER
    return Group(first, place, place + 1, form, time, form.lemma, pronouns, negated=negated)


def _is_past_too(words: Words, place: int, form: VerbForm) -> bool:
    return any(
        other.tense is Tense.PRETERITE and other.lemma == form.lemma and other.person == form.person
        for other in words.forms(place)
    )


def _finite_at(words: Words, place: int) -> VerbForm | None:
    word = words.at(place)
    if not word.isalpha() or _is_small(words, place):
        return None
    forms = words.forms(place)
    is_behind_pronoun = _is_pronoun(words, place - 1, forms)
    if not forms and _is_verb_by_form(words, place, is_behind_pronoun=is_behind_pronoun):
        forms = guessed_verb_forms(words.words[place].text)
    if word in _DEMONSTRATIVE and _is_demonstrative(words, place):
        return None
    finite = [form for form in forms if form.is_finite]
    if not finite or (not is_behind_pronoun and _is_noun(words, place, finite)):
        return None
    return _chosen(words, place, finite, is_behind_pronoun=is_behind_pronoun)


def _is_small(words: Words, place: int) -> bool:
    """Tell whether a word never is a verb here; with its accent it may be: «dé», «sé»."""
    word = words.at(place)
    return (word in NO_VERBS or word in PREPOSITIONS) and words.words[place].text.lower() == word


def _is_verb_by_form(words: Words, place: int, *, is_behind_pronoun: bool) -> bool:
    """Tell whether a word that no lexicon has is a verb all the same, by place or ending."""
    word = words.at(place)
    if len(word) <= 3:
        return False
    # «Lo lógico sería»: after «lo» alone stands as well an adjective.
    is_lone = words.at(place - 1) == "lo" and words.at(place - 2) not in PRONOUNS
    is_place = is_behind_pronoun and not (is_lone and not word.endswith(_OF_SPEAKER))
    return (is_place and not _is_before_verb(words, place)) or word.endswith(_UNMISTAKABLE)


def _is_before_verb(words: Words, place: int) -> bool:
    """Tell whether another verb follows: two do not stand side by side, «la tienda está lista»."""
    after = words.past(place + 1, LIGHT)
    return words.at(after) not in NOUNS and any(form.is_finite for form in words.forms(after))


def _is_demonstrative(words: Words, place: int) -> bool:
    """Tell «esta web» from «está lista», also where the accent was left out."""
    if "á" in words.words[place].text.lower():
        return False
    following = place + 1
    if words.at(following) in DONE_WORDS:
        return False
    return not any(words.of_tense(following, tense) for tense in (Tense.GERUND, Tense.PARTICIPLE))


def _is_pronoun(words: Words, place: int, forms: Sequence[VerbForm]) -> bool:
    """Tell «la mando» from «la factura»: whether a pronoun stands before a verb."""
    word = words.at(place)
    if word not in PRONOUNS:
        return False
    if word not in ARTICLES or words.at(place - 1) in PRONOUNS | NEGATIONS:
        return True
    if any(form.tense is Tense.CONDITIONAL for form in forms):
        # «La notaría», «la auditoría».
        return False
    if any(form.person == 1 and form.tense is not Tense.SUBJUNCTIVE for form in forms):
        return True
    following = words.at(place + 1)
    if _is_before_verb(words, place + 1):
        return False
    return following not in NOUNS and any(form.is_finite for form in forms)


def _is_noun(words: Words, place: int, finite: Sequence[VerbForm]) -> bool:
    """Tell whether a word that can be a verb is a noun where it stands."""
    before = words.at(place - 1)
    if before in DETERMINERS or before in PREPOSITIONS or before in ARTICLES:
        return True
    if words.at(place) not in NOUNS:
        return False
    has_object = words.at(place + 1) in DETERMINERS | ARTICLES
    if any(form.tense is Tense.PRESENT and form.person == 1 for form in finite):
        following = place + 1
        is_end = words.is_mark(following) or following in words.taken
        is_followed = has_object or is_end or words.at(following) in ("a", "lo")
        return not (begins(words, place) and is_followed)
    return not has_object


def _chosen(
    words: Words, place: int, finite: Sequence[VerbForm], *, is_behind_pronoun: bool
) -> VerbForm:
    """Return the likeliest reading of a finite verb."""
    likely = [form for form in finite if form.accented] or list(finite)
    if is_behind_pronoun:
        likely = [form for form in likely if form.tense is not Tense.IMPERATIVE] or likely
    elif _can_order(words, place):
        orders = [
            form
            for form in likely
            if form.tense is Tense.IMPERATIVE and form.lemma not in _SELDOM_ORDERED
        ]
        likely = orders or likely
    known = [form for form in likely if form.lemma in STATES] or likely
    return min(known, key=lambda form: _ORDER.index(form.tense))


def _can_order(words: Words, place: int) -> bool:
    """Tell whether an order can begin here: not after a day, «mañana pasa el técnico»."""
    is_after_day = place - 1 in words.taken
    return begins(words, place) and not is_after_day and words.at(place - 1) not in _NEVER_ORDERED


_ORDER = (
    Tense.FUTURE,
    Tense.PRESENT,
    Tense.PRETERITE,
    Tense.IMPERFECT,
    Tense.CONDITIONAL,
    Tense.IMPERATIVE,
    Tense.SUBJUNCTIVE,
    Tense.PAST_SUBJUNCTIVE,
)


def _continued(words: Words, group: Group) -> bool:
    """Lengthen a group by the next verb of its chain, if there is one."""
    place = words.past(group.last, LIGHT)
    return (
        _with_participle(words, group, place)
        or _with_gerund(words, group, place)
        or _with_infinitive(words, group, place)
        or _with_linked_infinitive(words, group, place)
    )


def _grow(group: Group, form: VerbForm, place: int) -> bool:
    group.verb = form.lemma
    group.pronouns.extend(form.pronouns)
    group.last = place + 1
    return True


def _with_participle(words: Words, group: Group, place: int) -> bool:
    if group.verb != "haber":
        return False
    form = words.of_tense(place, Tense.PARTICIPLE)
    if form is None:
        return False
    if group.time is Time.PRESENT:
        group.time = Time.PAST
    return _grow(group, form, place)


def _with_gerund(words: Words, group: Group, place: int) -> bool:
    if group.verb not in _GERUND_BEARERS:
        return False
    form = words.of_tense(place, Tense.GERUND)
    if form is None:
        return False
    if group.time is Time.PRESENT:
        group.time = Time.RUNNING
    return _grow(group, form, place)


def _with_infinitive(words: Words, group: Group, place: int) -> bool:
    if group.verb not in MODALS | TRYING | PLEDGING:
        return False
    form = words.of_tense(place, Tense.INFINITIVE)
    if form is None:
        return False
    group.through.append(group.verb)
    return _grow(group, form, place)


def _with_linked_infinitive(words: Words, group: Group, place: int) -> bool:
    link = words.at(place)
    if link not in ("a", "de", "en", "que", "por"):
        return False
    target = words.past(place + 1, LIGHT)
    form = words.of_tense(target, Tense.INFINITIVE)
    if form is None:
        return False
    if group.verb == "ir" and link == "a":
        group.time = Time.FUTURE if group.time in (Time.PRESENT, Time.EITHER) else group.time
    elif group.verb == "acabar" and link == "de":
        group.time = Time.PAST if group.time is Time.PRESENT else group.time
    elif group.verb in ("tener", "haber") and link in ("que", "de"):
        group.through.append("tener que")
    elif (group.verb, link) in PHASES or (group.verb in TRYING and link in ("de", "en", "a")):
        group.through.append(group.verb)
    else:
        return False
    return _grow(group, form, target)
