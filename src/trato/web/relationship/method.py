"""How two sides work together, on one page: who speaks, the phases in their order, the changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _

from trato.core.agreement import Clause, May, Party
from trato.core.agreement.phases import Phase, phase_of_clause
from trato.core.text import Reading
from trato.core.text.changing import without_mark
from trato.core.words import Language
from trato.core.words.lists import list_in_words
from trato.core.worktime import local_date
from trato.store.doors import access_version
from trato.store.ledgers import reading_of
from trato.store.models import Relationship, TextVersion
from trato.store.proposals import Proposal, proposals_of, worked_by
from trato.store.visitors import Client, Staff
from trato.web.agreement.proposals import VersionShown, versions_shown
from trato.web.house.hours import Hours, hours_of


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person with what the agreement lets them do for their side."""

    name: str
    does: str


@dataclass(frozen=True, slots=True)
class Voice:
    """A side with its people."""

    name: str
    speakers: tuple[Speaker, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A clause as it counts in its phase."""

    label: str
    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhaseShown:
    """A phase with what it asks oneself, and its clauses."""

    name: str
    about: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """The page: people, hours, phases, and the versions, newest first."""

    number: int
    voices: tuple[Voice, ...]
    hours: tuple[Hours, ...]
    phases: tuple[PhaseShown, ...]
    versions: tuple[VersionShown, ...]


def method_for(who: Staff | Client, relationship: Relationship, now: datetime) -> Method | None:
    """Return how two sides work together, for somebody of either; None before anything is proposed.

    It goes by the version agreed last, else by the one on the table. `now` is aware.
    """
    proposals = proposals_of(relationship, at=now)
    chosen = worked_by(proposals)
    if chosen is None:
        return None
    version = access_version(who, relationship, chosen.number)
    on = local_date(now, relationship.zone)
    return method_of(relationship, version, proposals, Language(who.language), on=on)


def method_of(
    relationship: Relationship,
    version: TextVersion,
    proposals: Iterable[Proposal],
    language: Language,
    *,
    on: date,
) -> Method:
    """Return how two sides work by a version; `proposals` as `proposals_of` gives them.

    `language` is the reader's; holidays are those from the day `on` on.
    """
    reading = reading_of(version.text)
    agreement = reading.agreement
    newest_first = tuple(reversed(tuple(proposals)))
    return Method(
        version.number,
        tuple(_voice(party, language) for party in agreement.parties),
        hours_of(agreement.calendars, language, on=on),
        tuple(_phases(reading)),
        versions_shown(relationship, newest_first),
    )


def _phases(reading: Reading) -> Iterator[PhaseShown]:
    found: dict[Phase, list[Step]] = {}
    for clause in reading.agreement.clauses:
        found.setdefault(phase_of_clause(clause.sentences), []).append(_step(clause, reading))
    for phase in Phase:
        if phase in found:
            yield PhaseShown(*_phase_in_words(phase), tuple(found[phase]))


def _step(clause: Clause, reading: Reading) -> Step:
    said = tuple(without_mark(one.text) for one in reading.sentences if one.clause == clause.label)
    return Step(clause.label, clause.title, said)


def _voice(party: Party, language: Language) -> Voice:
    return Voice(
        party.name,
        tuple(
            Speaker(
                one.name,
                list_in_words([_may_in_words(may) for may in May if may in one.may], language),
            )
            for one in party.people
        ),
    )


def _may_in_words(may: May) -> str:
    return {
        May.SIGN: _("firma"),
        May.APPROVE: _("aprueba"),
        May.ACCEPT: _("acepta"),
        May.ASK: _("pide"),
        May.PAY: _("paga"),
        May.READ: _("lee"),
    }[may]


def _phase_in_words(phase: Phase) -> tuple[str, str]:
    return {
        Phase.BEGINNING: (_("Empezar"), _("desde cuándo, para qué y quién habla por cada parte")),
        Phase.ASKING: (_("Pedir"), _("qué entra, cómo se pide y en cuánto se contesta")),
        Phase.WORKING: (_("Hacer"), _("qué se entrega, cuándo, y lo que hace falta para hacerlo")),
        Phase.TALKING: (_("Contarnos"), _("cada cuánto sabemos el uno del otro")),
        Phase.REVIEWING: (_("Revisar"), _("quién dice que está bien, en cuánto y cuántas rondas")),
        Phase.PAYING: (_("Pagar"), _("cuánto, cuándo, y qué pasa si se retrasa")),
        Phase.CHANGING: (_("Cambiar"), _("cómo se agrega o se quita algo")),
        Phase.MENDING: (_("Si algo falla"), _("cómo se arregla y qué se debe por ello")),
        Phase.ENDING: (_("Terminar y guardar"), _("cómo se acaba, de quién es cada cosa")),
        Phase.RULES: (
            _("En todo momento"),
            _("cómo se cuentan los plazos y qué significan las palabras"),
        ),
    }[phase]
