"""Who does what in a Spanish sentence, and under what reserves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from trato.core.promises.acts.act import REACHING, Act, Hold, Time
from trato.core.promises.acts.clauses import Clauses
from trato.core.promises.acts.context import Context, spread
from trato.core.promises.acts.segments import Link, Segment
from trato.core.promises.acts.words import Words
from trato.core.promises.phrases.grammar import Grammar
from trato.core.promises.phrases.mention import Mention
from trato.core.promises.spanish.cues import (
    ASKING_WHETHER,
    CONTRACT,
    DATIVES,
    DOUBTING,
    PLEDGING,
    SAYING,
    WISHING,
)
from trato.core.promises.spanish.groups import Group, begins, groups_in
from trato.core.promises.spanish.kinds import kind_of, stands_alone, time_of
from trato.core.promises.spanish.phrases import spanish_phrases
from trato.core.promises.spanish.subjects import who_does
from trato.core.speech import Tense, Word
from trato.core.words import Language

_SURE = frozenset(
    {"seguro", "fijo", "claro", "luego", "supuesto", "descuida", "descuide", "tranquilo"}
    | {"tranquila", "tranquilos", "tranqui", "calma", "segura", "cuidado", "preocupes"}
)
_TOLD_TO_KNOW = frozenset({"recordar", "tener", "saber", "contar", "confiar", "ver", "olvidar"})
_QUOTING = frozenset(
    "decir establecer indicar estipular fijar marcar señalar recoger contemplar exigir obligar "
    "especificar poner disponer prever determinar".split()
)
_ACCORDING = frozenset({"segun", "conforme", "acuerdo", "dizque"})
_OUR_WORDS = frozenset({"acordado", "hablado", "comentado", "previsto", "pactado", "convenido"})
_BETWEEN_MAX = 5
_OBJECTS = frozenset({"lo", "la", "los", "las"})
_HELD_BY = {
    "deber": Hold.DOUBT,
    "soler": Hold.QUOTE,
    "pensar": Hold.DOUBT,
    "tener que": Hold.DOUBT,
    "intentar": Hold.DOUBT,
    "tratar": Hold.DOUBT,
    "procurar": Hold.DOUBT,
    "confiar": Hold.DOUBT,
    "aspirar": Hold.DOUBT,
}


def spanish_acts(words: Sequence[Word], mentions: Sequence[Mention]) -> tuple[Act, ...]:
    """Return what a sentence says that somebody does, in order."""
    return Clauses(words, mentions, Spanish()).acts()


class Spanish:
    """What Spanish has to say about a sentence (`Tongue`)."""

    language: Final = Language.SPANISH
    limiting: Final = frozenset({"antes", "maximo", "max"})
    before_a_pledge: Final = frozenset({"y", "pues", "pero", "que", "vale", "ok", "si", "bueno"})

    def phrases(self) -> Grammar:
        """Return the runs of words that join clauses, hedge them, and give one's word."""
        return spanish_phrases()

    def groups(self, words: Words) -> list[Group]:
        """Return the verb groups, in order."""
        return groups_in(words)

    def is_link(self, clauses: Clauses[Group], place: int) -> bool:
        """Refuse «sí» and a «si» that stands alone: they say yes."""
        if clauses.words[place].folded == "como":
            # «Como no esté el viernes»; not «¡cómo no!».
            return begins(clauses.plain, place) and any(
                form.tense is Tense.SUBJUNCTIVE for form in clauses.plain.forms(place + 2)
            )
        if clauses.words[place].folded != "si":
            return True
        if clauses.words[place].text.lower() == "sí":
            return False
        following = clauses.words[place + 1].text if place + 1 < len(clauses.words) else "."
        return following not in ",.!;"

    def asks_whether(self, clauses: Clauses[Group], segment: Segment) -> bool:
        """Tell «te confirmo si llegamos» from «te lo mando si llegamos»."""
        group = clauses.group_before(segment.first)
        if group is None or group.verb not in ASKING_WHETHER:
            return False
        between = clauses.words[group.last : segment.first]
        return len(between) <= _BETWEEN_MAX and not any(word.text == "," for word in between)

    def is_offer(self, clauses: Clauses[Group], segment: Segment) -> bool:
        """Tell «cuando quieras» from «cuando esté»."""
        verbs = {clauses.groups[number].verb for number in segment.groups}
        return bool(verbs & {"querer", "gustar", "preferir", "apetecer"})

    def hedges(self, clauses: Clauses[Group], segment: Segment, place: int) -> bool:
        """Tell «igual mañana voy» from «es igual»: some hedges only begin a clause."""
        word = clauses.words[place].folded
        if word == "siempre":
            return clauses.plain.at(place - 1) != "como"
        if word not in ("igual", "capaz", "lo"):
            return True
        return begins(clauses.plain, place) or place == segment.first

    def govern(self, clauses: Clauses[Group], place: int, contexts: Sequence[Context]) -> None:
        """Find what a «que» hangs on: something said, doubted or wished, or a thing described."""
        segment = clauses.segments[place]
        if segment.link is not Link.THAT:
            return
        before = clauses.words[segment.first - 1] if segment.first else None
        if before is None or segment.is_after_mark or before.folded in _SURE:
            segment.link = Link.MAIN
            return
        group = clauses.group_before(segment.first)
        if group is None or segment.first - group.last > _BETWEEN_MAX:
            contexts[place].holds.add(Hold.DETAIL)
            return
        hold = _hold_of(group, is_next=group.last == segment.first)
        if hold is None and _is_relayed(clauses, segment):
            contexts[place].holds.add(Hold.DETAIL)
        elif hold is None:
            segment.link = Link.MAIN
        else:
            spread(clauses.segments, contexts, place, hold)

    def quoted(self, clauses: Clauses[Group]) -> Hold | None:
        """Hear «según la cláusula…», «el contrato dice…», «según el banco»."""
        for place in range(len(clauses.words)):
            word = clauses.plain.at(place)
            if word in _ACCORDING:
                hold = self._according_to(clauses, place)
                if hold is not None:
                    return hold
            if word in CONTRACT and self._is_cited(clauses, place):
                return Hold.QUOTE
        return None

    def _according_to(self, clauses: Clauses[Group], place: int) -> Hold | None:
        following = [clauses.plain.at(at) for at in range(place + 1, place + 5)]
        if any(one in CONTRACT for one in following):
            return Hold.QUOTE
        is_ours = "te" in following or any(one in _OUR_WORDS for one in following)
        return (
            Hold.REPORT if clauses.plain.at(place) in ("segun", "dizque") and not is_ours else None
        )

    def _is_cited(self, clauses: Clauses[Group], place: int) -> bool:
        """Tell whether a contract is who speaks: «el contrato establece…», «por contrato»."""
        if clauses.plain.at(place - 1) == "por":
            return True
        spoken = (clauses.plain.forms(at) for at in range(place + 1, place + 5))
        return any(form.lemma in _QUOTING for forms in spoken for form in forms)

    def act(self, clauses: Clauses[Group], segment: Segment, context: Context, group: Group) -> Act:
        """Return what a verb group says."""
        who = who_does(clauses.plain, segment, group)
        kind = kind_of(clauses.plain, group, who)
        return Act(
            first=group.first,
            last=group.last,
            verb=group.verb,
            pronoun=next((one for one in group.pronouns if one in _OBJECTS), ""),
            time=time_of(clauses.plain, group),
            who=who,
            kind=kind,
            reaches=kind in REACHING or _is_for_you(group),
            holds=frozenset({*context.holds, *_own_holds(group), *_given(clauses, group)}),
            mentions=tuple(context.mentions),
            spare_mentions=tuple(context.spare),
            awaits=context.awaits,
            stands_alone=stands_alone(clauses.plain, group, joined=segment.link is Link.AND),
        )


def _is_relayed(clauses: Clauses[Group], segment: Segment) -> bool:
    """Tell «le diré que os pague» from «te diré que os paga»."""
    groups = [clauses.groups[number] for number in segment.groups]
    return bool(groups) and groups[0].form.tense is Tense.SUBJUNCTIVE


def _hold_of(group: Group, *, is_next: bool) -> Hold | None:
    """Return what a verb makes of the clause that hangs on it, or None if it only says it."""
    verb = group.through[0] if group.through else group.verb
    if verb in WISHING:
        return Hold.WISH
    if verb in DOUBTING or verb == "poder":
        return Hold.DOUBT
    if verb in SAYING or verb in PLEDGING or verb in _TOLD_TO_KNOW:
        return None if _says_now(group, verb) else Hold.REPORT
    if verb == "ser":
        return None
    return Hold.REPORT if is_next else Hold.DETAIL


def _says_now(group: Group, verb: str) -> bool:
    """Tell «te aseguro que» and «recuerda que» from «me dijo que» and «dile que»."""
    if verb in _TOLD_TO_KNOW and group.time in (Time.ORDER, Time.PRESENT, Time.UNREAL):
        return True
    return group.form.person == 1 and group.time in (Time.PRESENT, Time.EITHER, Time.FUTURE)


def _is_for_you(group: Group) -> bool:
    """Tell «te lo mando» and «se lo mando» from «lo imprimo» and «se imprime»."""
    pronouns = set(group.pronouns)
    return bool(pronouns & (DATIVES - {"se"}) or ("se" in pronouns and pronouns & _OBJECTS))


def _given(clauses: Clauses[Group], group: Group) -> Iterator[Hold]:
    """Hear «os doy hasta el lunes»: a time that is given, in which nothing is promised."""
    is_until = group.last in clauses.taken and clauses.words[group.last].folded == "hasta"
    if is_until and group.verb in ("dar", "dejar", "conceder", "tener"):
        yield Hold.DETAIL


def _own_holds(group: Group) -> Iterator[Hold]:
    if group.negated:
        yield Hold.REFUSAL
    for verb in group.through:
        if verb == "poder" and group.form.tense is not Tense.FUTURE:
            yield Hold.DOUBT
        elif verb in WISHING:
            yield Hold.WISH
        elif verb in _HELD_BY:
            yield _HELD_BY[verb]
    if group.verb in ("creer", "suponer", "imaginar") and group.form.person == 1:
        yield Hold.DOUBT
