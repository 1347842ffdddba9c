"""What was done about a version, as pages show it: who proposed, approved, declined, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _

from trato.core.events import Event, EventKind
from trato.store.models import Relationship
from trato.store.names import names_of
from trato.store.proposals import Proposal, minutes_of


@dataclass(frozen=True, slots=True)
class Minutes:
    """What was talked about, on which day, and in whose words it was taken down."""

    id: str
    at: datetime | date
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class ActShown:
    """One act about a version. `talked`: whether it was talked over before (None: not asked)."""

    mark: str
    word: str
    by: str
    at: datetime | date
    reason: str
    talked: bool | None
    minutes: tuple[Minutes, ...]


@dataclass(frozen=True, slots=True)
class VersionShown:
    """A version with its acts in order, and the word of its state."""

    proposal: Proposal
    acts: tuple[ActShown, ...]

    @property
    def word(self) -> str:
        """Return the word of its state."""
        return state_in_words(self.proposal.state)


def state_in_words(state: str) -> str:
    """Return the word of a version's state."""
    return {
        "proposed": _("propuesta"),
        "approved": _("acordada"),
        "in_force": _("en vigor"),
        "replaced": _("sustituida por otra"),
        "refused": _("no aprobada"),
        "withdrawn": _("retirada"),
        "held": _("según tu lectura, sin confirmar"),
        "lapsed": _("sin respuesta a tiempo"),
    }[state]


def versions_shown(
    relationship: Relationship, proposals: tuple[Proposal, ...]
) -> tuple[VersionShown, ...]:
    """Return versions with what was done about each."""
    names, minutes = names_of(relationship), minutes_shown(relationship)
    return tuple(
        VersionShown(one, tuple(_act(act, one, names, minutes) for act in one.acts))
        for one in proposals
    )


def minutes_shown(relationship: Relationship) -> tuple[Minutes, ...]:
    """Return the minutes of a relationship's meetings, oldest first."""
    names = names_of(relationship)
    return tuple(
        Minutes(one.id, one.at, names.get(one.recorded_by, one.recorded_by), one.text)
        for one in minutes_of(relationship)
    )


def _act(
    act: Event, proposal: Proposal, names: Mapping[str, str], minutes: tuple[Minutes, ...]
) -> ActShown:
    by = names.get(act.by, act.by.capitalize())
    talked = act.fields.get("talked")
    mark, word = _worded(act, by, is_approval=act.id in proposal.approving)
    return ActShown(
        mark,
        word,
        by,
        act.at,
        act.text_field("reason") or (act.text if act.kind is EventKind.VERSION_PROPOSED else ""),
        talked if isinstance(talked, bool) else None,
        tuple(one for one in minutes if one.id in act.about),
    )


def _worded(act: Event, by: str, *, is_approval: bool) -> tuple[str, str]:
    """Return the mark and the sentence of an act; what had no effect says so."""
    match act.kind:
        case EventKind.VERSION_PROPOSED if is_approval:
            return "kept", _("La propuso y la aprobó %(name)s") % {"name": by}
        case EventKind.VERSION_PROPOSED:
            return "proposed", _("La propuso %(name)s") % {"name": by}
        case EventKind.VERSION_APPROVED if is_approval:
            return "kept", _("La aprobó %(name)s") % {"name": by}
        case EventKind.VERSION_APPROVED:
            return "proposed", _("%(name)s la aprobó, sin efecto") % {"name": by}
        case EventKind.VERSION_REFUSED:
            return "proposed", _("No la aprobó %(name)s") % {"name": by}
        case _:
            return "proposed", _("La retiró %(name)s") % {"name": by}
