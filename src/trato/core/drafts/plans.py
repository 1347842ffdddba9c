"""What a draft says will be done, by whom and until when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from trato.core.drafts.days import is_definite
from trato.core.drafts.faults import blame_in, evasion_in
from trato.core.drafts.passage import Passage
from trato.core.drafts.values import Manner
from trato.core.promises.acts.act import Act, Hold, Kind, Time, Who
from trato.core.promises.phrases.mention import Mention

_AHEAD: Final = frozenset({Time.FUTURE, Time.PRESENT, Time.RUNNING, Time.EITHER})
_STOPPING: Final = frozenset({Hold.QUESTION, Hold.REFUSAL, Hold.WISH, Hold.REPORT, Hold.DETAIL})
_ABLE: Final = frozenset({"puedo", "podemos", "can", "able"})
_WRITING: Final = frozenset(
    "escribir avisar contar llamar responder contestar write tell update report remind".split()
)
_NO_ACTS: Final = frozenset(
    "lamentar sentir agradecer rogar valorar considerar intentar tratar procurar esperar confiar "
    "comprender entender pedir recordar insistir quedar estar tomar saber conocer creer pensar "
    "suponer imaginar acordar pactar regir fijar marcar desconocer ignorar recibir "
    "try hope aim strive endeavour endeavor appreciate thank value consider apologise apologize "
    "regret assure ask understand remain look monitor investigate remind address need want include "
    "cover know believe think suppose guess agree allow say see find feel receive".split()
)
_REACHING: Final = frozenset("llegar salir ir reach arrive get ship go land come leave".split())
_GOING: Final = frozenset("ir venir pasar".split())
_YOU: Final = frozenset("te le os les you your".split())
_SOMEBODY: Final = frozenset("he she ella el ellas ellos they".split())
_EMPTY: Final = (Manner.MEASURES, Manner.ON_IT, Manner.NOBODY, Manner.WHENEVER)
_STANDING: Final = frozenset("ir tener andar seguir have go be".split())
_HEARD: Final = (Manner.UNDERSTOOD, Manner.REGRETTED, Manner.CONCEDED, Manner.NOTICED)
_BEING: Final = frozenset("be have ser haber tener estar".split())
_ENDING: Final = frozenset(
    "terminar vencer acabar caducar finalizar expirar renovar end expire finish renew run".split()
)


def actions_in(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Act]]:
    """Yield what a named agent will do or is doing.

    «Enviamos» alone can be past as well: where something else is promised it is taken so.
    """
    doubtful: list[tuple[Passage, Act]] = []
    certain = False
    for passage in passages:
        for act in passage.acts:
            if not is_action(passage, act):
                continue
            if act.time is Time.EITHER and not _is_ahead(passage, act):
                doubtful.append((passage, act))
            else:
                certain = True
                yield passage, act
    if not certain and not any(any(blame_in(one)) for one in passages):
        yield from doubtful


def is_action(passage: Passage, act: Act) -> bool:
    """Tell whether an act is something definite that our side will do or is doing."""
    if act.time not in _AHEAD or act.holds & _STOPPING or _is_empty(passage, act):
        return False
    if Hold.DOUBT in act.holds and not _is_able(passage, act):
        return False
    return _is_ours(passage, act)


def _is_ours(passage: Passage, act: Act) -> bool:
    match act.kind:
        case Kind.DO:
            return act.who is Who.SPEAKER
        case Kind.GIVE_WORD:
            return True
        case Kind.GET:
            return _is_ahead(passage, act)
        case Kind.SAY:
            return _is_said_later(act)
        case Kind.COME_ABOUT:
            return _is_ahead(passage, act) and _is_coming(passage, act)
        case Kind.BE:
            return _is_of_named(passage, act) or _is_mine(passage, act)
    assert_never(act.kind)


def _is_said_later(act: Act) -> bool:
    """Tell «te escribo a las 13:00», «te aviso» from «te confirmo que…»."""
    return bool(act.mentions) or act.time is Time.FUTURE or act.verb in _WRITING


def _is_empty(passage: Passage, act: Act) -> bool:
    """Tell what is no act: «estamos en ello», «tomamos nota», «me hago cargo», «vamos tarde»."""
    if act.verb in _NO_ACTS or _is_bare_gerund(act) or _is_guess(passage, act):
        return True
    if act.verb in _STANDING and act.time is Time.PRESENT and not _is_ahead(passage, act):
        return True
    hidden = (hit for hit in evasion_in(passage) if hit.kind in _EMPTY)
    return any(
        hit.begin < act.last and act.first < hit.end for hit in (*passage.of(*_HEARD), *hidden)
    )


def _reaches_you(passage: Passage, act: Act) -> bool:
    """Hear «te llega el martes», “it reaches you on Tuesday”; a passive has nobody who does it."""
    return act.verb in _REACHING and bool(set(passage.folded[act.first : act.last + 2]) & _YOU)


def _is_coming(passage: Passage, act: Act) -> bool:
    """Hear «mañana va Toni», «el sábado pasa a verte», “it reaches you on Tuesday”."""
    following = passage.words[act.last].text if act.last < len(passage.words) else ""
    is_named = following[:1].isupper() and following.isalpha()
    return is_named or act.verb in _GOING or _reaches_you(passage, act)


def _is_mine(passage: Passage, act: Act) -> bool:
    """Hear «lo pido yo»."""
    return act.who is Who.SPEAKER and "yo" in (passage.before(act.first), passage.at(act.last))


def _is_of_named(passage: Passage, act: Act) -> bool:
    """Hear «ella te llama», “she'll call”: somebody who was just named."""
    named = {passage.before(act.first), passage.at(act.first)} & _SOMEBODY
    return bool(named) and act.time is Time.FUTURE and act.verb not in _BEING


def _is_guess(passage: Passage, act: Act) -> bool:
    """Tell «lo habrán tocado», which guesses, from «lo tocarán»."""
    return any(word.startswith("habr") for word in passage.folded[act.first : act.last])


def _is_bare_gerund(act: Act) -> bool:
    """Tell “before paying it” from “we're paying it”."""
    return act.time is Time.RUNNING and act.last - act.first == 1


def _is_able(passage: Passage, act: Act) -> bool:
    return bool(set(passage.folded[act.first : act.last]) & _ABLE) and bool(act.mentions)


def _is_ahead(passage: Passage, act: Act) -> bool:
    return any(is_definite(passage.mentions[at]) for at in act.mentions)


def deadlines_in(passage: Passage) -> Iterator[Mention]:
    """Yield the days and hours by which something will be done."""
    for act in passage.acts:
        if not _is_due(act):
            continue
        for number in (*act.mentions, *act.spare_mentions):
            mention = passage.mentions[number]
            if is_definite(mention):
                yield mention
    if any(is_action(passage, act) for act in passage.acts):
        yield from _unowned(passage)


def _unowned(passage: Passage) -> Iterator[Mention]:
    """Yield the days of a sentence that plans, where they stand with no other verb that is real."""
    owned = {
        number
        for act in passage.acts
        for number in act.mentions
        if act.time is Time.PAST or act.who is Who.ADDRESSEE or not _is_noun_after_all(act)
    }
    for number, mention in enumerate(passage.mentions):
        if number not in owned and is_definite(mention):
            yield mention


def _is_noun_after_all(act: Act) -> bool:
    """Tell “with its scope, time and price”, where a noun can be an order, from an order."""
    return act.time in (Time.ORDER, Time.UNREAL) and act.last - act.first == 1


def _is_due(act: Act) -> bool:
    if act.time not in _AHEAD or (act.who is Who.ADDRESSEE and act.kind is not Kind.GET):
        return False
    if Hold.QUESTION in act.holds or act.verb in _ENDING:
        return False
    if act.who is not Who.SPEAKER and Hold.DOUBT in act.holds:
        return False
    return act.time is Time.FUTURE or act.kind is not Kind.BE
