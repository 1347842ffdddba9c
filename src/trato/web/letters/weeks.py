"""The week of a client in three lines: what went out, what is coming, what is up to them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from trato.actions.addresses import address_of, own_address
from trato.actions.letters import LetterWords
from trato.core.agreement import Side
from trato.core.words import Language
from trato.store.doors import access_due_lines
from trato.store.line_states import DONE_STATES, RESTING_STATES
from trato.store.models import DueLine
from trato.store.visitors import Client
from trato.web.owed.due_lines import line_shown

WENT: Final = timedelta(days=7)
COMES: Final = timedelta(days=14)
NAMED_MAX: Final = 3


def words_of_week(who: Client, now: datetime) -> LetterWords | None:
    """Return what the letter of somebody's week says; None when there is nothing to say."""
    with translation.override(who.language):
        lines = week_of(who, now)
        if not lines:
            return None
        context = {
            "who": who,
            "register": who.relationship.register,
            "lines": lines,
            "address": own_address(who, who.person, at=now),
            "wishes": address_of("portal-wishes", who.relationship.key),
        }
        return LetterWords(
            subject=_("Esta semana con %(name)s") % {"name": who.agency.name},
            text=render_to_string("mail/week.txt", context),
            html=render_to_string("mail/week.html", context),
        )


def week_of(who: Client, now: datetime) -> list[tuple[str, str]]:
    """Return the lines that have something to say: their first word and the rest."""
    lines = access_due_lines(who)
    ours = lines.filter(side=Side.PROVIDER.value)
    went = ours.filter(state__in=DONE_STATES, done_at__gte=now - WENT, done_at__lte=now)
    open_lines = lines.filter(is_open=True, due_at__lte=now + COMES).exclude(
        state__in=RESTING_STATES
    )
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
