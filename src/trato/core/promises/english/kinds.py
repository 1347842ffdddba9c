"""Whose act an English verb group tells, and what kind it is."""

from __future__ import annotations

from typing import assert_never

from trato.core.promises.acts.act import Kind, Time, Who
from trato.core.promises.acts.segments import Segment
from trato.core.promises.acts.words import Words
from trato.core.promises.english.cues import (
    ACTS_WITH_OBJECT,
    COMING_ABOUT,
    DETERMINERS,
    DONE_WORDS,
    GETTING,
    HAVING,
    LIGHT,
    MASS,
    NO_SUBJECTS,
    NOT_DONE,
    OTHERS,
    OWN_SIDE,
    PREPOSITIONS,
    SPEAKERS,
    SPEAKING_NOW,
    STATES,
    THEIRS,
    THINGS,
    THIRD_PARTIES,
)
from trato.core.promises.english.groups import Group
from trato.core.speech import Tense

_OBJECTS = frozenset({"it", "them", "that", "this", "you", "everything", "both"})
_ASKED_OF_YOU = frozenset({"you", "for", "if", "whether", "about", "that", "to"})
_YOURS = frozenset({"you", "your", "yours"})
_LEAVING = frozenset({"on", "away", "home", "out", "off"})
_NOBODY = [[word] for word in (*OTHERS, "there")]
_PLACES = frozenset({"in", "with", "on", "at"})


def who_does(words: Words, segment: Segment, group: Group) -> Who:
    """Return whose act a verb group tells, as the speaker sees it."""
    subject = group.subject
    if subject in SPEAKERS:
        return Who.SPEAKER
    if subject == "you":
        return Who.ADDRESSEE
    if subject in THINGS:
        return Who.THING
    if subject in OTHERS:
        return Who.OTHER
    if subject == "np":
        return _named(words, segment, group)
    if group.time is Time.ORDER:
        return Who.ADDRESSEE
    return Who.SPEAKER


def _named(words: Words, segment: Segment, group: Group) -> Who:
    """Return who the nouns before the verb are."""
    before = range(segment.first, group.place)
    named = [words.at(place) for place in before if _is_noun(words.at(place))]
    owners = {words.at(place) for place in before}
    if any(word in THIRD_PARTIES for word in named) or named[-1:] in _NOBODY:
        return Who.OTHER
    if owners & THEIRS:
        return Who.THING
    if any(word in OWN_SIDE for word in named):
        return Who.SPEAKER
    place = words.back(group.place - 1, LIGHT)
    is_name = words.words[place].text[0].isupper() and words.at(place) not in MASS
    if is_name and not owners & DETERMINERS and not group.passive:
        return Who.SPEAKER
    return Who.THING


def _is_noun(word: str) -> bool:
    is_small = word in PREPOSITIONS or word in DETERMINERS or word in LIGHT or word in NO_SUBJECTS
    return word[:1].isalpha() and not is_small


def kind_of(words: Words, group: Group, who: Who) -> Kind:
    """Return the kind of act, by its verb and what hangs on it."""
    match who:
        case Who.SPEAKER:
            return _of_speaker(words, group)
        case Who.ADDRESSEE:
            return _of_addressee(words, group)
        case Who.THING | Who.UNNAMED:
            return Kind.COME_ABOUT if _comes_about(words, group) else Kind.BE
        case Who.OTHER:
            return Kind.BE
        case _:
            assert_never(who)


def _of_speaker(words: Words, group: Group) -> Kind:
    verb, following = group.verb, _following(words, group)
    if group.passive:
        return Kind.DO if verb in ("do", "finish") else Kind.BE
    if verb == "be":
        return _being(words, group)
    if verb == "have":
        return Kind.DO if following and not _is_held(words, group) else Kind.BE
    if verb == "go" and following in _LEAVING:
        return Kind.BE
    if verb == "get" and following in ("back", "to", "it", "that", "this", "them", "you", "the"):
        return Kind.DO
    if verb in STATES and not _is_act_after_all(verb, following):
        return Kind.BE
    if verb in SPEAKING_NOW and group.time is Time.PRESENT and not group.through:
        return Kind.SAY
    return Kind.DO


def _is_act_after_all(verb: str, following: str) -> bool:
    """Tell “look into it”, “close the books” from “we look forward”, “we close at six”."""
    if verb == "see" and following == "to":
        return True
    if verb == "ask":
        return bool(following) and following not in _ASKED_OF_YOU
    if verb == "look":
        return following in ("into", "at", "over", "through", "after")
    return verb in ACTS_WITH_OBJECT and _has_object(following)


def _being(words: Words, group: Group) -> Kind:
    """Tell “I'll be in touch”, “we'll be done” from “I'll be away”."""
    following = words.at(group.last)
    if following == "in" and words.at(group.last + 1) in ("touch", "contact"):
        return Kind.DO
    if following in ("there", "over", "round") or _is_with_you(words, group.last):
        return Kind.DO
    if following in ("done", "finished", "ready", "through", "back"):
        is_return = following == "back" and words.at(group.last + 1) not in ("to", "with")
        return Kind.BE if is_return else Kind.DO
    return Kind.BE


def _is_with_you(words: Words, place: int) -> bool:
    return words.at(place) in _PLACES and words.at(place + 1) in ("you", "your", "yours")


def _following(words: Words, group: Group) -> str:
    return words.at(words.past(group.last, LIGHT))


def _has_object(following: str) -> bool:
    return following in _OBJECTS or following in DETERMINERS


def _is_held(words: Words, group: Group) -> bool:
    """Tell “we'll have the files” from “we have a meeting”."""
    place = words.past(group.last, LIGHT)
    for ahead in range(4):
        word = words.at(place + ahead)
        if word in HAVING:
            return True
        if word not in DETERMINERS and not ahead:
            return False
    return False


def _of_addressee(words: Words, group: Group) -> Kind:
    if group.time is Time.ORDER or group.verb not in GETTING:
        return Kind.BE
    following = _following(words, group)
    if group.verb == "have" and (_is_held(words, group) or following == "to"):
        return Kind.BE
    if group.verb in ("see", "find") and group.time is not Time.FUTURE:
        return Kind.BE
    if group.verb == "hear":
        return Kind.GET if following in ("from", "back") else Kind.BE
    return Kind.GET


def _comes_about(words: Words, group: Group) -> bool:
    """Tell “it will be ready”, “the payment goes out”, “it will be sent” from “it will be cold”."""
    if group.passive:
        return words.at(group.last - 1) not in NOT_DONE
    if group.verb not in COMING_ABOUT:
        return False
    following = _following(words, group)
    if group.verb != "be":
        return True
    if following in DONE_WORDS:
        return True
    if following in _PLACES:
        return words.at(words.past(group.last, LIGHT) + 1) in ("your", "you", "place", "their")
    form = words.of_tense(words.past(group.last, LIGHT), Tense.PARTICIPLE)
    return form is not None and following not in NOT_DONE


def is_for_you(words: Words, group: Group, segment: Segment) -> bool:
    """Tell whether an act reaches the other side: “I'll send *you* the files”."""
    return any(words.at(place) in _YOURS for place in range(group.last, segment.last))


def stands_alone(words: Words, group: Group) -> bool:
    """Tell whether the act is promised also where no day is said."""
    return group.time is Time.PRESENT and bool(_OBJECTS & {_following(words, group)})
