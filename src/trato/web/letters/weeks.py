"""The week of a client in three lines: what went out, what is coming, what is up to them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from trato.actions.beginnings import make_link
from trato.actions.letters import write_letter
from trato.core.agreement import Side
from trato.core.verdict.states import ObligationState
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.addressees import next_week_at, visitor_of
from trato.store.doors import access_due_lines
from trato.store.models import Addressee, DueLine, Letter, Rhythm, Stage
from trato.store.visitors import Client
from trato.web.owed.due_lines import line_shown

WENT: Final = timedelta(days=7)
COMES: Final = timedelta(days=14)
NAMED_MAX: Final = 3
_DONE: Final = (ObligationState.KEPT.value, ObligationState.KEPT_LATE.value)
_RESTING: Final = (ObligationState.PENDING.value, ObligationState.SUSPENDED.value)


def write_weeks(now: datetime, *, limit: int) -> int:
    """Write the week to everybody of clients whose Monday has come, and say when the next is."""
    found = Addressee.objects.select_related("person__relationship__agency", "person__agency")
    due = list(found.filter(week_at__lte=now).order_by("week_at")[:limit])
    for addressee in due:
        who = visitor_of(addressee)
        assert isinstance(who, Client), "only people of clients have weeks"
        with transaction.atomic():
            if addressee.has_week and addressee.rhythm != Rhythm.NEVER:
                write_week(who, now)
            at = next_week_at(addressee, who.relationship.zone, now)
            Addressee.objects.filter(pk=addressee.pk).update(week_at=at)
    return len(due)


def write_week(who: Client, now: datetime) -> Letter | None:
    """Write somebody their week; None, and no letter, when there is nothing to say."""
    found = who.relationship
    if found.is_provisional or found.stage != Stage.LIVING or not who.person.is_active:
        return None
    with translation.override(who.language):
        lines = week_of(who, now)
        if not lines:
            return None
        year, week, _day = local_date(now, found.zone).isocalendar()
        link = make_link(who, who.person, at=now)
        wishes = reverse("portal-wishes", args=[found.key])
        context = {
            "who": who,
            "register": found.register,
            "lines": lines,
            "address": settings.SITE_ADDRESS + link.path,
            "wishes": settings.SITE_ADDRESS + wishes,
        }
        return write_letter(
            who.agency,
            occasion=f"week-{who.person.key}-{year}-{week}",
            to=who.person.email,
            subject=_("Esta semana con %(name)s") % {"name": who.agency.name},
            paragraphs=[render_to_string("mail/week.txt", context)],
            html=render_to_string("mail/week.html", context),
        )


def week_of(who: Client, now: datetime) -> list[tuple[str, str]]:
    """Return the lines that have something to say: their first word and the rest."""
    lines = access_due_lines(who)
    ours = lines.filter(side=Side.PROVIDER.value)
    went = ours.filter(state__in=_DONE, done_at__gte=now - WENT, done_at__lte=now)
    open_lines = lines.filter(is_open=True, due_at__lte=now + COMES).exclude(state__in=_RESTING)
    comes = open_lines.filter(side=Side.PROVIDER.value, due_at__gte=now)
    yours = open_lines.filter(side=Side.CLIENT.value)
    said = [
        (_("Va"), _named(who, went.order_by("-done_at"), now, is_dated=False)),
        (_("Viene"), _named(who, comes.order_by("due_at"), now, is_dated=True)),
        (_yours(who), _named(who, yours.order_by("due_at"), now, is_dated=True)),
    ]
    return [(first, rest) for first, rest in said if rest]


def _yours(who: Client) -> str:
    is_formal = who.relationship.register == "usted" and who.language == "es"
    return "Le toca" if is_formal else _("Te toca")


def _named(who: Client, rows: Iterable[DueLine], now: datetime, *, is_dated: bool) -> str:
    language = Language(who.language)
    shown = [line_shown(row, who.relationship, who.side, language, now) for row in rows]
    said = [f"{one.what} ({one.when})" if is_dated else one.what for one in shown[:NAMED_MAX]]
    if more := len(shown) - len(said):
        said.append(_("y %(n)s más") % {"n": more})
    return "; ".join(said)
