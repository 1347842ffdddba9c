"""The house rules: written once, they begin every agreement."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.house import (
    add_capability,
    add_clause,
    add_priced_extra,
    begin_book,
    begin_from_book,
    save_book,
    withdraw_capability,
)
from trato.core.comparison import worded
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import (
    access_book,
    access_capabilities,
    access_draft,
    access_members,
    access_relationship,
    access_versions,
    staff_of,
    writer_of,
)
from trato.store.houses import differences
from trato.store.ledgers import reading_of
from trato.store.limits import THING_CHARACTERS_MAX
from trato.store.models import HouseBook
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Staff
from trato.trades import trades
from trato.web.agreement.clauses import ClauseShown, clauses_shown, counted, page_problems
from trato.web.frame.figures import numbers_of
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.house.concerns import LACKS, TITLES, Concern, concerns_of_clauses
from trato.web.house.hours import Hours, hours_of
from trato.web.house.samples import SAMPLES, Sample


@dataclass(frozen=True, slots=True)
class Chapter:
    """The rules about one concern; without any, what to ask oneself."""

    concern: Concern
    title: str | Promise
    clauses: tuple[ClauseShown, ...]
    lacks: str | Promise
    sample: Sample | None


@require_safe
def house(request: Request) -> HttpResponse:
    """Show the book of rules; while there is none, what it may begin from."""
    staff = staff_of(request.visitor)
    book = access_book(staff)
    if book is None:
        return render(request, "staff/house_begin.html", {"here": "house", "trades": _trades()})
    able = list(access_capabilities(staff))
    context = {
        "here": "house",
        "book": book,
        "chapters": _chapters(book, staff),
        "hours": _hours(book),
        "counted": counted(reading_of(book.text)),
        "blocks": reading_of(book.text).blocks,
        "able": [one for one in able if one.is_able],
        "unable": [one for one in able if not one.is_able],
        "members": access_members(staff),
        "currency": reading_of(book.text).agreement.header.currency,
        "next_year": timezone.now().year + 1,
    }
    return render(request, "staff/house.html", context)


@require_POST
def begin(request: Request) -> HttpResponse:
    """Begin the rules from a trade."""
    staff = writer_of(request.visitor)
    trade = Typed(request).choice("trade", set(trades()), next(iter(trades())))
    begin_book(
        staff,
        trade,
        title=_("Reglas de la casa: %(name)s") % {"name": staff.agency.name},
        client=_("Cliente"),
        client_person=_("Persona que aprueba"),
        at=timezone.now(),
    )
    return redirect("house")


@require_http_methods(["GET", "POST"])
def text(request: Request) -> HttpResponse:
    """Show the rules as a text, and keep what was typed."""
    staff = staff_of(request.visitor)
    book = _book(staff)
    shown = book.text
    if request.method == "POST":
        writer_of(staff)
        typed = Typed(request)
        shown = typed.raw("text").replace("\r\n", "\n")
        try:
            save_book(staff, shown, revision=typed.number("revision"), at=timezone.now())
        except RefusalError as refused:
            if refused.code != "draft_changed":
                raise
            messages.error(request, _("Alguien más las guardó mientras tanto: compara y guarda."))
        else:
            messages.success(request, _("Reglas guardadas"))
            return redirect("house")
    context = {"here": "house", "book": book, "text": shown, **_reading(shown, staff)}
    return render(request, "staff/house_text.html", context)


@require_POST
def reading(request: Request) -> HttpResponse:
    """Say what the rules say as they are typed; nothing is kept."""
    staff = staff_of(request.visitor)
    typed = Typed(request).raw("text").replace("\r\n", "\n")
    return render(request, "staff/house_reading.html", _reading(typed, staff))


@require_POST
def extra(request: Request) -> HttpResponse:
    """Add an extra with its price: a sentence of the rules."""
    staff = writer_of(request.visitor)
    typed = Typed(request)
    name = typed.line("name", _("¿Qué es lo que se cobra aparte?"), limit=THING_CHARACTERS_MAX)
    price = typed.amount("price", _("¿Cuánto cuesta?"), numbers=numbers_of(staff.agency))
    if typed.is_good:
        by_hour = typed.raw("unit") == "hour"
        add_priced_extra(staff, name, price or Decimal(0), by_hour=by_hour, at=timezone.now())
        messages.success(request, _("«%(name)s» ya tiene precio") % {"name": name})
        return redirect("house")
    return render(request, "staff/house_extra.html", {"here": "house", "typed": typed}, status=422)


@require_POST
def sample(request: Request, concern: str) -> HttpResponse:
    """Add the sample clause about a concern of which the rules say nothing."""
    staff = writer_of(request.visitor)
    language = reading_of(_book(staff).text).agreement.header.language
    if concern not in {one.value for one in SAMPLES}:
        raise not_found()
    chosen = SAMPLES[Concern(concern)][language]
    add_clause(staff, chosen.title, chosen.sentence, at=timezone.now())
    return redirect("house")


@require_POST
def capability(request: Request) -> HttpResponse:
    """Add something that we do well, or that we do not do."""
    staff = writer_of(request.visitor)
    typed = Typed(request)
    is_able = typed.raw("is_able") != "no"
    words = typed.line("words", _("Dilo en una frase, como se lo dirías a un cliente."))
    evidence = typed.words(
        "evidence", _("¿Dónde se ve? Un caso, una cifra con su fecha.") if is_able else ""
    )
    if typed.is_good:
        add_capability(staff, words, is_able=is_able, evidence=evidence, at=timezone.now())
        return redirect("house")
    context = {"here": "house", "typed": typed, "is_able": is_able}
    return render(request, "staff/house_capability.html", context, status=422)


@require_POST
def no_longer(request: Request, key: str) -> HttpResponse:
    """Take back something that is no longer so."""
    withdraw_capability(writer_of(request.visitor), key, at=timezone.now())
    return redirect("house")


@require_POST
def begin_draft(request: Request, key: str) -> HttpResponse:
    """Begin a client's draft from the house rules."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    title = _("Acuerdo con %(name)s") % {"name": found.name}
    begin_from_book(staff, found, title, at=timezone.now())
    messages.success(request, _("El borrador ya tiene las reglas de la casa"))
    return redirect("draft", key)


@require_safe
def different(request: Request, key: str) -> HttpResponse:
    """Show only where a client's agreement differs from the house."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    version = access_versions(staff, found).last()
    draft = access_draft(staff, found)
    own = version.text if version is not None else draft.text if draft is not None else ""
    book = access_book(staff)
    context: dict[str, object] = {"here": "different", "relationship": found, "book": book}
    if book is not None and own.strip():
        ours, theirs = reading_of(book.text).agreement, reading_of(own).agreement
        spoken = Language(staff.language)
        changes = differences(book.text, own)
        titles = {one.label: one.title for one in (*ours.clauses, *theirs.clauses)}
        context["changes"] = [
            (one, titles.get(one.label, ""), worded(one, ours, theirs, spoken)) for one in changes
        ]
        context["same"] = len(ours.clauses) - sum(
            one.label in {clause.label for clause in ours.clauses} for one in changes
        )
    return render(request, "staff/different.html", context)


def _trades() -> list[tuple[str, str, str]]:
    language = (get_language() or "es")[:2]
    return [
        (key, str(one["names"][language]), str(one["about"][language]))
        for key, one in trades().items()
    ]


def _book(staff: Staff) -> HouseBook:
    book = access_book(staff)
    if book is None:
        raise not_found()
    return book


def _chapters(book: HouseBook, staff: Staff) -> tuple[Chapter, ...]:
    found = reading_of(book.text)
    concerns = concerns_of_clauses(found)
    at = timezone.now()
    on = local_date(at, found.agreement.header.zone)
    shown = clauses_shown(found, language=Language(staff.language), at=at, on=on)
    chapters = (
        Chapter(
            concern,
            title,
            tuple(one for one in shown if concerns.get(one.label) is concern),
            LACKS.get(concern, ""),
            SAMPLES.get(concern, {}).get(found.agreement.header.language),
        )
        for concern, title in TITLES.items()
    )
    return tuple(one for one in chapters if one.clauses or one.lacks)


def _hours(book: HouseBook) -> tuple[Hours, ...]:
    agreement = reading_of(book.text).agreement
    language = Language((get_language() or "es")[:2])
    on = local_date(timezone.now(), agreement.header.zone)
    return hours_of(agreement.calendars, language, on=on)


def _reading(shown: str, staff: Staff) -> dict[str, object]:
    found = reading_of(shown)
    at = timezone.now()
    spoken = Language(staff.language)
    on = local_date(at, found.agreement.header.zone)
    return {
        "clauses": clauses_shown(found, language=spoken, at=at, on=on),
        "counted": counted(found),
        "page_problems": page_problems(found, spoken),
    }
