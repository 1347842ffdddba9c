"""Pasting a contract: each passage confirmed as a sentence, kept as prose or left for later."""

from __future__ import annotations

from typing import Final

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.drafting import save_draft
from trato.actions.house import front_for
from trato.core.agreement import Agreement
from trato.core.text import plain
from trato.core.text.suggest import Kind, PieceState, paste
from trato.core.text.suggest.pasting import PASTED_CHARACTERS_MAX
from trato.store.doors import access_draft, access_relationship, writer_of
from trato.store.ledgers import reading_of
from trato.store.models import Relationship
from trato.store.refusal import RefusalError
from trato.store.texts import labels_given
from trato.store.visitors import Staff
from trato.web.agreement.pasted import Choice, Passage, adopted
from trato.web.files.contracts import UnreadableError, text_of
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request

PASSAGES_MAX: Final = 1_000
"""How many passages one form takes; what comes after them is one passage."""
OFFERS: Final = 2


@require_http_methods(["GET", "POST"])
def paste_contract(request: Request, key: str) -> HttpResponse:
    """Take a contract in: first its passages with what they could become, then the text."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    typed = Typed(request)
    if request.method == "POST" and "passages" in request.POST:
        return _adopt(request, staff, found)
    try:
        source = _source(request)
    except UnreadableError as wrong:
        source, typed.wrong["file"] = "", str(wrong)
    if request.method == "POST" and not source.strip() and not typed.wrong:
        typed.wrong["text"] = _("Pega aquí el contrato, o elige su archivo.")
    if request.method != "POST" or typed.wrong:
        context = {"here": "draft", "relationship": found, "typed": typed}
        return render(request, "staff/draft_paste.html", context)
    draft = access_draft(staff, found)
    read = reading_of(plain(draft.text) if draft is not None else "")
    context = {
        "here": "draft",
        "relationship": found,
        "draft": draft,
        "passages": _passages(source, read.agreement),
    }
    return render(request, "staff/draft_pasted.html", context)


def _adopt(request: Request, staff: Staff, found: Relationship) -> HttpResponse:
    typed = Typed(request)
    draft = access_draft(staff, found)
    before = plain(draft.text) if draft is not None else ""
    if not before.strip():
        before = front_for(staff, found, found.name)
    taken = labels_given(staff, found)
    language = reading_of(before).agreement.header.language
    text = adopted(before, _confirmed(typed), language, taken)
    save_draft(staff, found, text, revision=typed.number("revision"), at=timezone.now())
    messages.success(request, _("El contrato ya está en el borrador. No falta ninguna palabra."))
    return redirect("draft", found.key)


def _source(request: Request) -> str | bytes:
    uploaded = request.FILES.get("file")
    if uploaded is None:
        return request.POST.get("text", "")
    if (uploaded.size or 0) > settings.UPLOAD_BYTES_MAX:
        raise RefusalError("too_heavy", limit=str(settings.UPLOAD_BYTES_MAX // 1_000_000))
    return text_of(uploaded.read())


def _passages(source: str | bytes, agreement: Agreement) -> list[Passage]:
    done = paste(source, agreement, most=OFFERS)
    rest = " ".join(one.words for one in done.pieces[PASSAGES_MAX:])
    last = [Passage(PASSAGES_MAX, rest, is_heading=False, runs=False, is_likely=False, offers=())]
    return [
        Passage(
            number,
            one.words,
            is_heading=one.kind is Kind.HEADING,
            runs=one.state is PieceState.RUNS,
            is_likely=one.state is PieceState.LIKELY,
            offers=tuple(offer.text for offer in one.suggestions),
        )
        for number, one in enumerate(done.pieces[:PASSAGES_MAX])
    ] + (last if rest else [])


def _confirmed(typed: Typed) -> list[Choice]:
    count = min(typed.number("passages"), PASSAGES_MAX + 1)
    return [
        Choice(
            typed.raw(f"words-{number}")[:PASTED_CHARACTERS_MAX],
            typed.raw(f"as-{number}"),
            typed.raw(f"said-{number}-{typed.raw(f'as-{number}')}"),
        )
        for number in range(count)
        if f"words-{number}" in typed.request.POST
    ]
