"""What kind of act a Spanish verb group tells, and when."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, assert_never

from trato.core.promises.acts.act import Kind, Time, Who
from trato.core.promises.acts.words import Words
from trato.core.promises.spanish.cues import (
    ACTS_WITH_OBJECT,
    ARTICLES,
    COMING_ABOUT,
    DATIVES,
    DETERMINERS,
    DONE_WORDS,
    GETTING,
    GETTING_ABLE,
    HAVING,
    LIGHT,
    NOT_DONE,
    PLEDGING,
    SPEAKING_NOW,
    STATES,
    THEIRS,
)
from trato.core.promises.spanish.groups import Group
from trato.core.speech import Tense

_OBJECTS = frozenset({"lo", "la", "los", "las"})
_REFLEXIVE = {1: ("me", "nos"), 2: ("te", "os"), 3: ("se",)}
_OURSELVES = frozenset({"encargar", "ocupar", "comprometer", "poner", "hacer"})
_COMING_TO_YOU = frozenset({"ahi", "alli", "alla", "contigo", "con"})
_TAKING_ON = frozenset({"asumir", "cubrir", "bonificar", "regalar"})
_KEPT_TOLD = frozenset({"informado", "informada", "informados", "informadas", "al"})
_HOLDERS = frozenset({"tu", "su", "vuestro", "vuestra", "sus", "tus", "marcha", "linea"})
_WHERE_WORK_LIES = frozenset(
    "servidor web carpeta nube drive bandeja correo produccion linea marcha imprenta camino tienda "
    "portal plataforma manos mano poder mesa casa domicilio repositorio whatsapp buzon panel".split()
)
_IMPERSONAL = frozenset(
    "celebrar cumplir tratar abrir cerrar acabar vencer esperar prever poder deber necesitar rogar "
    "estimar trabajar reunir jubilar ir casar llamar recordar ver quedar acordar caducar agotar "
    "renovar cobrar tarifar agradecer pedir solicitar recomendar".split()
)
_CALLING_NOW = frozenset({"llamar", "escribir", "avisar"})
_NO_OBJECT = frozenset({"para", "que", "de", "por", "si", "sin", "con", "no", "y"})
_WHY_CALLING = frozenset({"para", "por", "porque", "desde", "de", "a", "en", "con", "que"})


def time_of(words: Words, group: Group) -> Time:
    """Return when the act takes place."""
    if any(verb in PLEDGING for verb in group.through) and group.time is Time.PRESENT:
        return Time.FUTURE
    if group.time is Time.EITHER and words.at(group.first - 1) == "ya":
        return Time.PAST
    return group.time


def kind_of(words: Words, group: Group, who: Who) -> Kind:
    """Return the kind of act, by its verb and what hangs on it."""
    match who:
        case Who.SPEAKER:
            return _of_speaker(words, group)
        case Who.ADDRESSEE:
            return _of_addressee(words, group)
        case Who.THING:
            return Kind.COME_ABOUT if _comes_about(words, group) else Kind.BE
        case Who.UNNAMED:
            return Kind.BE if group.verb in _IMPERSONAL else Kind.DO
        case Who.OTHER:
            return Kind.BE
        case _:
            assert_never(who)


def _of_speaker(words: Words, group: Group) -> Kind:
    verb = group.verb
    told = _PARTICULAR.get(verb)
    if group.form.person == 3 and verb in COMING_ABOUT:
        return Kind.COME_ABOUT if _comes_about(words, group) else Kind.BE
    if told is not None and told(words, group) is not None:
        return Kind.DO if told(words, group) else Kind.BE
    if verb in STATES and not _is_act_after_all(words, group):
        return Kind.BE
    if verb in SPEAKING_NOW and group.time in (Time.PRESENT, Time.EITHER):
        return Kind.SAY
    return Kind.DO


def _is_gone(words: Words, group: Group) -> bool | None:  # noqa: ARG001
    """Tell «me voy de vacaciones»: who leaves does nothing for anybody."""
    return False if set(group.pronouns) & {"me", "nos"} else None


def _is_moving(words: Words, group: Group) -> bool | None:
    """Tell «salgo para allá» from «salgo de viaje»; of the rest its verb decides."""
    return True if _is_towards_you(words, group) else None


def _is_asked_elsewhere(words: Words, group: Group) -> bool:
    """Tell «le pido a administración que pague», «me encargo de pedirlo» from «le pido que pague»."""
    return bool(_OURSELVES & set(group.through)) or words.at(group.last) in ("a", "al")


def _is_counted_on(words: Words, group: Group) -> bool | None:
    """Tell «contamos con tenerlo» from «te cuento»."""
    return False if words.at(group.last) == "con" else None


def _is_met(words: Words, group: Group) -> bool | None:
    """Tell «nos vemos», «veré a mi gestor», «hablamos el lunes» from «lo veo mañana»."""
    is_person = group.verb == "ver" and words.at(group.last) in ("a", "al")
    return False if is_person or _is_mutual(words, group) else None


def _is_towards_you(words: Words, group: Group) -> bool:
    """Tell «salgo para allá», «estaremos ahí», «paso por tu oficina» from «salgo de viaje»."""
    ahead = {words.at(group.last + step) for step in range(3)}
    is_first = words.at(group.last) in _COMING_TO_YOU
    return is_first or bool(ahead & (_COMING_TO_YOU - {"con"} | THEIRS))


def _is_mutual(words: Words, group: Group) -> bool:
    """Tell «hablamos el lunes», «nos vemos», «ya veremos» from «hablamos con el banco»."""
    if not group.form.plural:
        return False
    if group.verb == "hablar":
        return words.at(group.last) not in ("con", "de")
    return "nos" in group.pronouns or not (_OBJECTS & set(group.pronouns))


def _is_act_after_all(words: Words, group: Group) -> bool:
    if group.through and group.verb not in ("ser", "estar", "poder", "haber"):
        return True
    return group.verb in ACTS_WITH_OBJECT and _has_object(words, group)


def _has_object(words: Words, group: Group) -> bool:
    return bool(_OBJECTS & set(group.pronouns)) or words.at(group.last) in DETERMINERS | ARTICLES


def _is_had(words: Words, group: Group) -> bool:
    """Tell «lo tienes», «tendrás la web» from «tienes reunión», «tienes que»."""
    if "tener que" in group.through:
        return False
    place = group.last
    while place in words.taken or words.at(place) in LIGHT | DETERMINERS | ARTICLES | {"a"}:
        place += 1
    following = words.at(place)
    if _OBJECTS & set(group.pronouns):
        return following not in NOT_DONE
    return bool(following) and following not in HAVING and following not in _NO_OBJECT


def _of_addressee(words: Words, group: Group) -> Kind:
    if group.time is Time.ORDER:
        return Kind.BE
    if group.through == ["poder"]:
        is_able = group.verb in GETTING_ABLE and group.form.tense is Tense.FUTURE
        return Kind.GET if is_able else Kind.BE
    if group.through or group.verb not in GETTING:
        return Kind.BE
    if group.verb == "tener":
        return Kind.GET if _is_had(words, group) else Kind.BE
    if group.verb == "ver" and group.time is Time.PRESENT and not _has_object(words, group):
        return Kind.BE
    return Kind.GET


def _comes_about(words: Words, group: Group) -> bool:
    """Tell «queda listo», «estará publicado», «te llega» from «está en Madrid»."""
    place = group.last
    while place in words.taken or words.at(place) in LIGHT | {"todo", "toda", "todos", "muy"}:
        place += 1
    following = words.at(place)
    if group.verb in ("quedar", "estar"):
        if not following or words.words[place].is_mark:
            return group.time is not Time.EITHER
        if following in DONE_WORDS:
            return True
        if following in ("en", "a"):
            ahead = {words.at(place + 1), words.at(place + 2)}
            return bool(ahead & (_HOLDERS | _WHERE_WORK_LIES))
        is_participle = words.of_tense(place, Tense.PARTICIPLE) is not None
        return is_participle and following not in NOT_DONE
    return group.verb in COMING_ABOUT


def stands_alone(words: Words, group: Group, *, joined: bool) -> bool:
    """Tell whether the act is promised also where no day is said."""
    pronouns = set(group.pronouns)
    own = set(_REFLEXIVE[group.form.person]) if group.form.person in _REFLEXIVE else set()
    if own & pronouns and ({group.verb, *group.through} & _OURSELVES):
        return True
    if group.verb in _TAKING_ON and group.form.person == 1:
        return True
    if group.verb == "mantener" and words.at(group.last) in _KEPT_TOLD:
        return True
    if joined and group.form.person == 1 and pronouns:
        return True
    if pronouns & _OBJECTS and "me" not in pronouns:
        # «Te lo digo», «lo veo bien» say what is now; «lo arreglo», what will be.
        return group.verb not in SPEAKING_NOW and group.verb != "ver"
    is_now = words.at(group.last) in _WHY_CALLING
    return group.verb in _CALLING_NOW and bool(pronouns & DATIVES) and not is_now


_PARTICULAR: Final[dict[str, Callable[[Words, Group], bool | None]]] = {
    # Verbs whose surroundings say whether they are acts: yes, no, or None for their kind.
    "tener": _is_had,
    "ir": _is_gone,
    "contar": _is_counted_on,
    **dict.fromkeys(("estar", "salir", "llegar", "volver", "regresar"), _is_moving),
    **dict.fromkeys(("pedir", "solicitar", "reclamar", "exigir", "cobrar"), _is_asked_elsewhere),
    **dict.fromkeys(("hablar", "ver", "quedar", "encontrar"), _is_met),
}
