"""What a pasted clause says, before anyone knows which form it wants: who, what, how much, when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from trato.core.agreement import (
    Agreement,
    Channel,
    Due,
    DueAfter,
    Duration,
    Fixed,
    Period,
    Side,
)
from trato.core.speech import Tense, fold, verb_forms, words_of
from trato.core.text.suggest.figures import (
    Role,
    Span,
    dates,
    due_day,
    durations,
    percents,
    rhythm,
    sums,
    times,
)
from trato.core.text.suggest.marking import plain_words
from trato.core.words import Language

TEXT_CHARACTERS_MAX: Final = 2_000
"""A clause is looked at up to here: what it is about is said at its beginning."""

_SPANISH: Final = re.compile(
    r"\b(?:el|la|los|las|de|del|que|por|para|con|una?|no se|si|se|al|cada|dias?|horas?|mes|incluye"
    r"|segun|sin|y|es|en)\b|[ñ¿¡]"
)
_ENGLISH: Final = re.compile(
    r"\b(?:the|of|and|to|for|will|shall|is|are|we|you|your|our|by|with|within|not|any|if|per|on|be"
    r"|days?|hours?|includes?|must|may)\b"
)

ABOVE_MAX: Final = 6
_ACTING: Final = re.compile(
    r"\b(?:se|si|if|when|cuando|we|you|they|it|will|shall|must|may|can|cannot|is|are|be|has|have"
    r"|means?|debe\w*|puede\w*|podra\w*|es|son|sera\w*|esta|estan|hay|tiene\w*|nosotros|usted"
    r"|no (?:incluye|cubre|realiza|ofrece)|incluyen?|pagan?|cobran?|recibira\w*|significa)\b"
)

_CLIENT: Final = (
    r"clientes?|clientas?|usuarios?|usted(?:es)?|tu|comprador(?:a|es)?|suscriptor\w*|contratante"
    r"|arrendatari[oa]|inquilin[oa]s?|customers?|clients?|you|yours?|buyer|subscriber|tenant"
    r"|account owners?|solicitante|alumn[oa]s?|paciente|huesped(?:es)?|guests?|students?|owner"
    r"|pareja|couple|autor(?:a|es)?|author|famili(?:a|as|y)|propietari[oa]s?|soci[oa]s?|members?"
)
_PROVIDER: Final = (
    r"prestador(?:a|es)?|proveedor(?:a|es)?|contratista|agencia|estudio|consultor(?:a|es)?|tecnicos?"
    r"|nosotros|nuestr[oa]s? (?:equipo|personal|tecnicos)|despacho|taller|empresa|profesional"
    r"|fotograf[oa]|arquitect[oa]|diseñador(?:a)?|contador(?:a)?|abogad[oa]|arrendador(?:a)?"
    r"|providers?|contractor|agency|studio|consultants?|vendor|supplier|developer|we|us|our|team"
    r"|freelancer|designer|photographer|landlord|technicians?|company|firm|accountant|trainer"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """A clause as it was heard: its words, and every figure in it with its meaning.

    ``above``: the folded headings over it and the line that opens its list, outermost first.
    ``plans``: those that it is for, when it or what is above it says so.
    """

    text: str
    folded: str
    language: Language
    currency: str
    spans: tuple[Span, ...]
    sums: tuple[Fixed, ...]
    percents: tuple[Decimal, ...]
    period: Period | None
    times: int | None
    day: Due | None
    dates: tuple[date, ...]
    channels: tuple[Channel, ...]
    priorities: tuple[str, ...]
    names: tuple[str, ...]
    subject: Side | None
    plans: tuple[str, ...] = ()
    above: tuple[str, ...] = ()

    def duration(self, *roles: Role) -> Duration | None:
        """Return the first duration that has one of these roles."""
        return next((span.duration for span in self.spans if span.role in roles), None)

    def due(self) -> Due | None:
        """Return until when: a number of days or hours first, else a day that is named."""
        within = self.duration(Role.WITHIN)
        return self.day if within is None else DueAfter(within)

    def has(self, pattern: str) -> bool:
        """Tell whether a pattern stands in the folded words."""
        return re.search(pattern, self.folded) is not None

    @property
    def bare(self) -> bool:
        """Tell whether nothing in it acts: an item of a list, whose opening line says what for."""
        return _ACTING.search(self.folded) is None


def hear(
    text: str, agreement: Agreement, *, above: tuple[str, ...] = (), plans: tuple[str, ...] = ()
) -> Heard:
    """Take a clause apart; what it does not say is None or empty."""
    plain = plain_words(text)[:TEXT_CHARACTERS_MAX]
    folded = fold(plain)
    header = agreement.header
    provider, client = _called(agreement, Side.PROVIDER), _called(agreement, Side.CLIENT)
    return Heard(
        text=plain,
        folded=folded,
        language=_language(folded, agreement),
        currency=header.currency,
        spans=durations(folded),
        sums=tuple(each.amount for each in sums(folded, currency=header.currency)),
        percents=percents(folded),
        period=rhythm(folded),
        times=times(folded),
        day=due_day(folded),
        dates=dates(folded),
        channels=_channels(folded),
        priorities=_priorities(plain, folded),
        names=_names(plain, folded, agreement),
        subject=_subject(folded, provider, client) or _side_above(above),
        plans=plans or plans_in(plain) or _plans_above(above),
        above=tuple(fold(words) for words in (*above, *_label(plain))[-ABOVE_MAX:]),
    )


_LABEL: Final = re.compile(r"([^:;|.]{2,50}): \S")


def _label(plain: str) -> tuple[str, ...]:
    """Return what stands before a colon: it tells what the clause is about, as a heading does."""
    found = _LABEL.match(plain)
    return () if found is None else (found[1],)


def _language(folded: str, agreement: Agreement) -> Language:
    """Return the agreement's language; before it has parties, that of the words themselves."""
    if agreement.parties:
        return agreement.header.language
    spanish, english = len(_SPANISH.findall(folded)), len(_ENGLISH.findall(folded))
    if spanish == english:
        return agreement.header.language
    return Language.SPANISH if spanish > english else Language.ENGLISH


def _called(agreement: Agreement, side: Side) -> str:
    words = _PROVIDER if side is Side.PROVIDER else _CLIENT
    party = next((party for party in agreement.parties if party.side is side), None)
    if party is None:
        return rf"\b(?:{words})\b"
    name = re.escape(fold(party.name.split("(")[0].strip()))
    return rf"\b(?:{words})\b|\b{name}\b"


# --- who ------------------------------------------------------------------------------------------

_OPENING: Final = re.compile(r"^(?:if|when|si|cuando|unless|after|tras|despues)\b[^,]{3,200},\s*")
_MODAL: Final = re.compile(
    r"\b(?:shall|will|must|may|can(?:not)?|can't|should|agrees?|is|are|has|have|needs?|won't|do(?:es)?"
    r" not|don't|debe(?:n|ra|ran)?|puede(?:n|s)?|podra(?:n)?|se (?:compromete|obliga|reserva)|no"
    r"|tiene(?:n)?|paga(?:n|ra|ran)?|entrega(?:n|ra|ran)?|pays?|delivers?|responde(?:n|ra)?"
    r"|reserves?|retains?|realiza(?:n|ra)?|avisa(?:n|ra)?|notifica(?:n|ra)?)\b"
)
_ENGLISH_VOICE: Final = re.compile(r"\b(?:we|our team|i)\b|\b(?:we|i)'(?:ll|re|ve|d|m)\b")
_ASKED_OF_YOU: Final = re.compile(
    r"(?:don't|do not|never|keep|name|appoint|give us|tell us|send us|provide us|let us know|make sure"
    r"|avisanos|envianos|mandanos|danos|dinos|revisa|recuerda|conserva tu)\b"
)
_TOLD: Final = frozenset({Tense.PRESENT, Tense.FUTURE})
_NO_VERB_AFTER: Final = frozenset(
    {"el", "la", "los", "las", "un", "una", "de", "del", "al", "por", "con", "en", "su", "sus"}
    | {"tu", "tus", "cada", "sin", "the", "a", "of"}
)


_RECEIVES: Final = re.compile(
    r"\b(?:recib(?:e|en|ira|iran)|receives?|will receive|gets?|will get|(?:is|are) given)\b"
)
_BELONGING: Final = re.compile(
    r"(?:\b(?:de|del|al|con|para|ante|of|to|with|for|from|on behalf of)(?: el| la| los| las| the| our"
    r"| su| its)?|['’]s?) $"
)


def _subject(folded: str, provider: str, client: str) -> Side | None:
    """Return who acts: the side named last before the first verb of duty, else the first named.

    Who receives something does not do it: the other side does.
    """
    side = _named(folded, provider, client)
    receives = _RECEIVES.search(folded[:140])
    if side is not None and receives is not None:
        before = re.search(
            provider if side is Side.PROVIDER else client, folded[: receives.start()]
        )
        if before is not None and not _MODAL.search(folded[: receives.start()]):
            return side.other
    return side


_OF_THE_CLIENT: Final = re.compile(
    r"\b(?:your|clients?(?:'s)?|customers?(?:'s)?|de(?:l| el)? (?:cliente|usuario)|tus?) (?:responsib|oblig"
    r"|dut|part\b|side\b|tareas)|what (?:you|we need)|(?:obligaciones|responsabilidades|deberes) de(?:l| el)"
    r" (?:cliente|usuario|comprador)|lo que (?:necesitamos|debes|tienes)|insumos"
)


def _side_above(above: tuple[str, ...]) -> Side | None:
    """Return whose duties the nearest heading says that it lists."""
    return Side.CLIENT if above and _OF_THE_CLIENT.search(fold(above[-1])) else None


def _named(folded: str, provider: str, client: str) -> Side | None:
    rest = _OPENING.sub("", folded)
    modal = _MODAL.search(rest)
    if modal is not None:
        named = _last(rest[: modal.start()], provider, client)
        if named is not None:
            return named
    if _ENGLISH_VOICE.search(rest[:60]):
        return Side.PROVIDER
    if _ASKED_OF_YOU.match(rest):
        return Side.CLIENT
    spoken = _by_person(rest[:100])
    if spoken is not None:
        return spoken
    head = rest[:60]
    found = [
        (match.start(), side)
        for pattern, side in ((provider, Side.PROVIDER), (client, Side.CLIENT))
        if (match := re.search(pattern, head)) is not None
        and not _BELONGING.search(head[: match.start()])
    ]
    return min(found)[1] if found else None


def _by_person(words: str) -> Side | None:
    """Return who speaks or is spoken to in the first Spanish verb: «entrego», «avisas»."""
    before = ""
    for word in words_of(words):
        for form in verb_forms(word.text, Language.SPANISH):
            if form.is_finite and form.accented and before not in _NO_VERB_AFTER:
                if form.person == 1 and form.tense in _TOLD:
                    return Side.PROVIDER
                if form.person == 2 and form.tense in _TOLD:
                    return Side.CLIENT
        before = word.folded
    return None


def _last(words: str, provider: str, client: str) -> Side | None:
    last: tuple[int, Side] | None = None
    for pattern, side in ((provider, Side.PROVIDER), (client, Side.CLIENT)):
        for match in re.finditer(pattern, words[-60:]):
            if _BELONGING.search(words[-60:][: match.start()]):
                continue
            if last is None or match.start() > last[0]:
                last = (match.start(), side)
    return None if last is None else last[1]


# --- for which plan -------------------------------------------------------------------------------

_NAME: Final = r"[A-ZÁÉÍÓÚÑ][\w+-]{1,24}"
_PLAN: Final = re.compile(
    rf"\b(?P<word>[Pp]lan(?:es|s)?|PLAN|[Pp]aquetes?|[Tt]iers?)\s+[«“\"]?(?P<first>{_NAME})[»”\"]?"
    rf"(?P<others>(?:\s*(?:,|y|e|o|and|or|,\s*(?:y|and))\s+(?:[Pp]lan\s+)?{_NAME}){{0,4}})"
    rf"|\b(?P<name>{_NAME})\s+(?:[Pp]lan|PLAN)\b(?!\s+[A-ZÁÉÍÓÚ])"
)
_OTHER: Final = re.compile(rf"(?:[Pp]lan\s+)?({_NAME})")
_NO_PLAN: Final = frozenset(
    {"The", "This", "That", "Your", "Our", "Each", "Every", "Any", "All", "A", "An", "If", "No"}
    | {"El", "La", "Cada", "Este", "Su", "Todo", "Service", "Payment"}
)
_OF_A_PLAN: Final = re.compile(
    rf"(?:[Pp]lan|[Pp]aquete|[Tt]ier)\s+({_NAME})|({_NAME}) (?:[Pp]lan|[Tt]ier)|[^:]{{3,40}}?"
    rf"(?:[Pp]lan|[Pp]aquete) ({_NAME})(?: \([^()]{{1,40}}\))?"
)


def plans_in(plain: str) -> tuple[str, ...]:
    """Return the plans that words name: «planes Básico y Profesional», “the Pro plan”."""
    found: list[str] = []
    for match in _PLAN.finditer(plain):
        if match["name"] is not None:
            if match["name"] not in _NO_PLAN:
                found.append(f"{match['name']} plan")
            continue
        word = match["word"][:4].capitalize()
        word = "Plan" if word == "Plan" else match["word"].capitalize().rstrip("s")
        others = _OTHER.findall(match["others"] or "")
        found += [f"{word} {name}" for name in (match["first"], *others) if name not in _NO_PLAN]
    return tuple(dict.fromkeys(found))


def _plans_above(above: tuple[str, ...]) -> tuple[str, ...]:
    """Return the plan that the nearest heading is about, if any is."""
    for words in reversed(above):
        if _OF_A_PLAN.fullmatch(words):
            return plans_in(words)
    return ()


# --- how, how urgent ------------------------------------------------------------------------------

_CHANNELS: Final = (
    (Channel.EMAIL, r"e-?mails?|correos?(?: electronicos?)?"),
    (Channel.PORTAL, r"portal|online form|formulario web|help ?desk|ticket system"),
    (Channel.CHAT, r"chat|whatsapp|slack|teams|messag(?:e|ing) app"),
    (Channel.CALL, r"telefono|telefonicamente|llamadas?|phone|by call"),
    (Channel.IN_PERSON, r"presencial\w*|en persona|in person|on-?site"),
)
_CHANNEL_WORDS: Final = tuple(
    (channel, re.compile(rf"\b(?:{words})\b")) for channel, words in _CHANNELS
)

_PRIORITY: Final = re.compile(
    r"(?:prioridad|severidad|urgencia|gravedad)(?: es)?[:\s]+(?P<es>[a-z]+)"
    r"|(?:priority|severity|urgency)[:\s]+(?P<en>[a-z0-9]+)"
    r"|(?P<before>[a-z]+)[- ](?:priority|severity)"
    r"|\b(?P<level>(?:p|sev|s)[1-5])\b"
    r"|^(?P<label>baja|media|alta|critica|urgente|normal|low|medium|high|critical|urgent|standard)\b"
    r"(?=[^:]{0,80}:)"
    r"|(?:^|[;,:(]\s*)(?P<alone>baja|media|alta|critica|urgente|normal|low|medium|high|critical"
    r"|urgent|standard)(?=[:\s]+\d)"
)
_NO_PRIORITY: Final = frozenset(
    [
        "de",
        "del",
        "la",
        "el",
        "y",
        "en",
        "para",
        "por",
        "que",
        "maxima",
        "máxima",
        "in",
        "of",
        "and",
        "the",
        "to",
        "with",
        "is",
        "for",
        "set",
        "es",
        "se",
        "corresponde",
        "according",
        "top",
        "main",
        "first",
    ]
)


def _channels(folded: str) -> tuple[Channel, ...]:
    found = [
        (match.start(), channel)
        for channel, pattern in _CHANNEL_WORDS
        if (match := pattern.search(folded)) is not None
    ]
    return tuple(channel for _, channel in sorted(found, key=lambda each: each[0]))


def _priorities(plain: str, folded: str) -> tuple[str, ...]:
    found: list[str] = []
    for match in _PRIORITY.finditer(folded):
        group = match.lastgroup
        if group is None or match[group] in _NO_PRIORITY:
            continue
        start, end = match.span(group)
        said = plain[start:end] if len(plain) == len(folded) else match[group]
        if said not in found:
            found.append(said)
    return tuple(found)


# --- what -----------------------------------------------------------------------------------------

_QUOTED: Final = re.compile(r"[«“\"]([^«»“”\"\n]{2,80})[»”\"]")


def _names(plain: str, folded: str, agreement: Agreement) -> tuple[str, ...]:
    """Return what the agreement names already, then what stands in quotes."""
    known = [thing.name for thing in agreement.things if fold(thing.name) in folded]
    quoted = [" ".join(found[1].split()) for found in _QUOTED.finditer(plain)]
    return tuple(dict.fromkeys([*sorted(known, key=len, reverse=True), *quoted]))
