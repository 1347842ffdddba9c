"""The agreement being written: its sentences with blanks, its text, and what it says."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.drafting import save_draft
from trato.actions.house import HOLIDAY_YEARS, begin_from_trade, front_for
from trato.core.text import plain
from trato.core.text.changing import with_holidays
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import (
    access_book,
    access_draft,
    access_relationship,
    access_versions,
    staff_of,
    writer_of,
)
from trato.store.ledgers import reading_of
from trato.store.models import Relationship
from trato.store.refusal import RefusalError
from trato.store.texts import labels_given
from trato.store.visitors import Staff
from trato.trades import NoSuchPlaceError, countries, public_holidays, trades
from trato.web.agreement.clauses import clauses_shown
from trato.web.agreement.editing import Change, changed
from trato.web.agreement.offers import offers
from trato.web.agreement.writing import written
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request


@require_http_methods(["GET", "POST"])
def draft(request: Request, key: str) -> HttpResponse:
    """Show the draft with its reading; keep what was typed."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    if request.method == "POST":
        return _save(request, staff, found)
    if day := request.GET.get("en"):
        return redirect(f"{reverse('versions', args=[key])}?{urlencode({'en': day})}")
    current = access_draft(staff, found)
    text = plain(current.text) if current is not None else ""
    last = access_versions(staff, found).last()
    context = {
        "here": "draft",
        "relationship": found,
        "draft": current,
        "last": last,
        "text": text,
        "may_write": staff.member.may_write,
        "has_book": access_book(staff) is not None,
        "trades": [(key, trade["names"][staff.language]) for key, trade in trades().items()],
        **_shown(text, staff.language),
    }
    return render(request, "staff/draft.html", context)


@require_POST
def from_trade(request: Request, key: str) -> HttpResponse:
    """Begin the draft from what a trade usually agrees on."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    trade = Typed(request).choice("trade", set(trades()), next(iter(trades())))
    title = _("Acuerdo con %(name)s") % {"name": found.name}
    begin_from_trade(staff, found, trade, title, at=timezone.now())
    return redirect("draft", key)


@require_POST
def reading(request: Request, key: str) -> HttpResponse:
    """Say what a text says as it is typed; nothing is kept."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    text = plain(Typed(request).raw("text"))
    context = {"relationship": found, **_shown(text, staff.language)}
    return render(request, "staff/draft_reading.html", context)


@require_POST
def change(request: Request, key: str) -> HttpResponse:
    """Make one change to a text that is being written, and say what it says now; nothing is kept.

    The answer is the text and its page.
    """
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    typed = Typed(request)
    asked = Change(
        typed.raw("does"),
        typed.number("number", -1),
        typed.number("blank", -1),
        typed.raw("said"),
        typed.raw("title"),
        typed.raw("where"),
    )
    taken = labels_given(staff, found) if asked.does == "clause" else ()
    text, said = plain(typed.raw("text")), ""
    if not text.strip():
        text = front_for(staff, found, found.name)
    if asked.does == "holidays":
        text, said = _with_holidays(staff, text)
    else:
        text = changed(text, asked, taken)
    context = {"relationship": found, **_shown(text, staff.language)}
    page = render_to_string("staff/draft_reading.html", context, request)
    return JsonResponse({"text": text, "page": page, "said": said})


@require_POST
def examples(request: Request, key: str) -> HttpResponse:
    """Say every clause of a text back with real dates."""
    staff = staff_of(request.visitor)
    access_relationship(staff, key)
    read = reading_of(plain(Typed(request).raw("text")))
    at = timezone.now()
    shown = clauses_shown(
        read,
        language=Language(staff.language),
        at=at,
        on=local_date(at, read.agreement.header.zone),
    )
    return render(request, "staff/draft_examples.html", {"clauses": shown})


@require_safe
def forms(request: Request, key: str) -> HttpResponse:
    """Offer sentences for what somebody wants to agree on, in their words."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    current = access_draft(staff, found)
    read = reading_of(plain(current.text) if current is not None else "")
    asked = " ".join(request.GET.get("q", "").split())[:200]
    context = {"offers": offers(asked, read.agreement), "asked": asked}
    return render(request, "staff/draft_forms.html", context)


def _with_holidays(staff: Staff, text: str) -> tuple[str, str]:
    """Return the text with the holidays of the agency's country, and what is to be said of them."""
    header = reading_of(text).agreement.header
    this = local_date(timezone.now(), header.zone).year
    place = countries().get(staff.agency.country, {})
    try:
        noted = public_holidays(
            staff.agency.country,
            range(this, this + HOLIDAY_YEARS),
            written_in=this,
            subdivision=place.get("subdivision"),
            language=header.language.value,
        )
    except NoSuchPlaceError:
        return text, _("No conocemos los festivos de ese país: escríbelos tú.")
    made = with_holidays(text, (day for day, _name in noted.days), header.language)
    years = ", ".join(str(year) for year in noted.provisional)
    return made, _("Puestos. Los de %(years)s son provisionales: revísalos.") % {"years": years}


def _save(request: Request, staff: Staff, found: Relationship) -> HttpResponse:
    writer_of(staff)
    typed = Typed(request)
    text, revision = typed.raw("text"), typed.number("revision")
    is_page = request.headers.get("X-Trato") != "editor"
    try:
        kept = save_draft(staff, found, text, revision=revision, at=timezone.now())
    except RefusalError as refused:
        if refused.code != "draft_changed":
            raise
        return _both(request, staff, found, text, is_page=is_page)
    if is_page:
        messages.success(request, _("Borrador guardado"))
        return redirect("draft", found.key)
    saved = render_to_string("staff/draft_saved.html", {"relationship": found, "draft": kept})
    return JsonResponse({"revision": kept.revision, "saved": saved})


def _both(
    request: Request, staff: Staff, found: Relationship, mine: str, *, is_page: bool
) -> HttpResponse:
    """Show both texts when somebody else saved first: nothing is lost, a person decides."""
    context = {
        "here": "draft",
        "relationship": found,
        "mine": mine,
        "draft": access_draft(staff, found),
    }
    if is_page:
        return render(request, "staff/draft_both.html", context, status=409)
    page = render_to_string("staff/draft_both_form.html", context, request)
    return JsonResponse({"page": page}, status=409)


def _shown(text: str, language: str) -> dict[str, object]:
    read = reading_of(text)
    return {"written": written(text, read, Language(language))}
