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
from trato.core.speech import fold
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
from trato.core.words import Language

TEXT_CHARACTERS_MAX: Final = 2_000
"""A clause is looked at up to here: what it is about is said at its beginning."""

_TAG: Final = re.compile(r"<[^<>\n]{1,200}>")
_LINK: Final = re.compile(r"!?\[([^\[\]\n]{0,200})\](?:\([^()\n]{0,300}\)|\[[^\[\]\n]{0,100}\])")
_MARKS: Final = re.compile(r"\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")
_LEAD: Final = re.compile(r"^\s*(?:[-*+•]|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-z][.)])\s+")
_SPANISH: Final = re.compile(
    r"\b(?:el|la|los|las|de|del|que|por|para|con|una?|no se|si|se|al|cada|dias?|horas?|mes|incluye"
    r"|segun|sin|y|es|en)\b|[ñ¿¡]"
)
_ENGLISH: Final = re.compile(
    r"\b(?:the|of|and|to|for|will|shall|is|are|we|you|your|our|by|with|within|not|any|if|per|on|be"
    r"|days?|hours?|includes?|must|may)\b"
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
    """A clause as it was heard: its words, and every figure in it with its meaning."""

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


def hear(text: str, agreement: Agreement) -> Heard:
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
        subject=_subject(folded, provider, client),
    )


def plain_words(text: str) -> str:
    """Return the words of a pasted text without its marks: bullets, emphasis, links, tags."""
    text = _LINK.sub(r"\1", _TAG.sub("", text))
    text = _MARKS.sub("", _LEAD.sub("", text))
    return " ".join(text.replace("’", "'").split())


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
    r" not|don't|debe(?:n|ra|ran)?|puede(?:n)?|podra(?:n)?|se (?:compromete|obliga|reserva)|no"
    r"|tiene(?:n)?|paga(?:n|ra|ran)?|entrega(?:n|ra|ran)?|pays?|delivers?|responde(?:n|ra)?"
    r"|reserves?|retains?|realiza(?:n|ra)?|avisa(?:n|ra)?|notifica(?:n|ra)?)\b"
)
_ENGLISH_VOICE: Final = re.compile(r"\b(?:we|our team)\b|\bwe'(?:ll|re|ve|d)\b")
_FIRST_PLURAL: Final = re.compile(r"\b(?:\w{3,}(?:amos|emos|imos))\b")


def _subject(folded: str, provider: str, client: str) -> Side | None:
    """Return who acts: the side named last before the first verb of duty, else the first named."""
    rest = _OPENING.sub("", folded)
    modal = _MODAL.search(rest)
    if modal is not None:
        named = _last(rest[: modal.start()], provider, client)
        if named is not None:
            return named
    if _ENGLISH_VOICE.search(rest[:60]) or _FIRST_PLURAL.search(rest[:80]):
        return Side.PROVIDER
    head = rest[:60]
    found = [
        (match.start(), side)
        for pattern, side in ((provider, Side.PROVIDER), (client, Side.CLIENT))
        if (match := re.search(pattern, head)) is not None
    ]
    return min(found)[1] if found else None


def _last(words: str, provider: str, client: str) -> Side | None:
    last: tuple[int, Side] | None = None
    for pattern, side in ((provider, Side.PROVIDER), (client, Side.CLIENT)):
        for match in re.finditer(pattern, words[-60:]):
            if last is None or match.start() > last[0]:
                last = (match.start(), side)
    return None if last is None else last[1]


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
