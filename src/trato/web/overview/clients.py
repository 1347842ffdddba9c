"""Clients as a list shows them: stage, whose turn it is, and how things go in facts, never percent.

As many queries for one client as for hundreds: what is due and what was kept is read from the lines
that are kept of every ledger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypedDict

from django.db.models import Count, Min, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from trato.core.agreement import Side
from trato.core.verdict.states import ObligationState
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_due_lines, access_heads, access_relationships
from trato.store.line_states import RESTING_STATES, UNRECORDED_STATES
from trato.store.models import Relationship
from trato.store.models.relationships import Stage
from trato.store.visitors import Staff
from trato.web.owed.due_lines import when_due

CLIENTS_MAX: Final = 200
_QUIET_WEEKS: Final = 3
_KEPT: Final = (ObligationState.KEPT.value,)
_DONE_LATE: Final = (
    ObligationState.KEPT_LATE.value,
    ObligationState.CURED.value,
    ObligationState.REPAIRED.value,
    ObligationState.BREACHED.value,
)


_STAGES: Final = {
    Stage.CONVERSATION: gettext_lazy("en conversación"),
    Stage.AGREEING: gettext_lazy("acordando"),
    Stage.LIVING: gettext_lazy("en marcha"),
    Stage.ENDED: gettext_lazy("terminado"),
    Stage.DECLINED: gettext_lazy("no seguimos"),
}


def stage_in_words(one: Relationship) -> str:
    """Return where a relationship stands on its way."""
    return str(_STAGES[Stage(one.stage)])


@dataclass(frozen=True, slots=True)
class ClientListed:
    """One client: `turn` says whose it is and by when, `facts` how things go."""

    relationship: Relationship
    stage: str
    mark: str
    turn: str
    when: str
    facts: tuple[str, ...]


class _Counts(TypedDict):
    relationship: int
    kept: int
    late: int
    overdue_ours: int
    overdue_theirs: int
    asked: int
    ours: datetime | None
    theirs: datetime | None


def clients_listed(staff: Staff, now: datetime, *, words: str = "") -> tuple[ClientListed, ...]:
    """Return the clients of an agency whose names have these words, the first ones by name."""
    found = access_relationships(staff).order_by("name", "pk")
    if words:
        found = found.filter(name__icontains=words)
    rows = list(found[:CLIENTS_MAX])
    counts = _counts(staff, rows)
    heads = dict(access_heads(staff))
    return tuple(
        _listed(one, counts.get(one.pk), heads.get(one.pk), Language(staff.language), now)
        for one in rows
    )


def _counts(staff: Staff, rows: list[Relationship]) -> Mapping[int, _Counts]:
    """Count the lines of each client; what was taken in and not confirmed yet accuses nobody."""
    known = [one.pk for one in rows if not one.is_provisional]
    is_owed = Q(is_open=True) & ~Q(state__in=UNRECORDED_STATES | RESTING_STATES)
    ours, theirs = Q(side=Side.PROVIDER.value), Q(side=Side.CLIENT.value)
    is_late = Q(state=ObligationState.OVERDUE.value)
    counted = (
        access_due_lines(staff)
        .filter(relationship__in=known)
        .values("relationship")
        .annotate(
            kept=Count("pk", filter=ours & Q(state__in=_KEPT)),
            late=Count("pk", filter=ours & Q(state__in=_DONE_LATE)),
            overdue_ours=Count("pk", filter=ours & is_late),
            overdue_theirs=Count("pk", filter=theirs & is_late),
            asked=Count("pk", filter=Q(is_open=True, state__in=UNRECORDED_STATES)),
            ours=Min("due_at", filter=ours & is_owed),
            theirs=Min("due_at", filter=theirs & is_owed),
        )
        .order_by()
    )
    return {one["relationship"]: one for one in counted}


def _listed(
    one: Relationship,
    counts: _Counts | None,
    last: datetime | None,
    language: Language,
    now: datetime,
) -> ClientListed:
    ours = counts["ours"] if counts else None
    theirs = counts["theirs"] if counts else None
    due = min((at for at in (ours, theirs) if at is not None), default=None)
    is_ours = due is not None and due == ours
    mark, turn = ("mine", _("Te toca a ti")) if is_ours else ("theirs", _("Les toca a ellos"))
    is_late = due is not None and due < now
    return ClientListed(
        relationship=one,
        stage=stage_in_words(one),
        mark=("broken" if is_late else mark) if due else "",
        turn=turn if due else "",
        when=when_due(due, one.zone, now, language, is_whole_day=False) if due else "",
        facts=tuple(_facts(one, counts, last, now)),
    )


def _facts(
    one: Relationship, counts: _Counts | None, last: datetime | None, now: datetime
) -> list[str]:
    said = []
    if one.is_provisional:
        said.append(_("según tu lectura, sin confirmar"))
    if counts is not None:
        done = counts["kept"] + counts["late"]
        if done:
            said.append(_("%(n)s de %(of)s a tiempo") % {"n": counts["kept"], "of": done})
        if late := counts["overdue_ours"]:
            said.append(
                ngettext("%(n)s nuestra, tarde", "%(n)s nuestras, tarde", late) % {"n": late}
            )
        if late := counts["overdue_theirs"]:
            said.append(ngettext("%(n)s suya, tarde", "%(n)s suyas, tarde", late) % {"n": late})
        if asked := counts["asked"]:
            said.append(ngettext("%(n)s sin anotar", "%(n)s sin anotar", asked) % {"n": asked})
    weeks = _weeks_since(last, one.zone, now)
    if weeks >= _QUIET_WEEKS and one.stage == Stage.LIVING:
        said.append(_("%(n)s semanas sin nada nuevo") % {"n": weeks})
    return said


def _weeks_since(last: datetime | None, zone: str, now: datetime) -> int:
    if last is None:
        return 0
    return (local_date(now, zone) - local_date(last, zone)).days // 7
