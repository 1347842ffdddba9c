"""An agreement that was in force already: its text, from when, and what it rests on."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from trato.actions.agreeing import agreed_versions
from trato.actions.attaching import Given
from trato.actions.drafting import TEXT_CHARACTERS_MAX, save_draft
from trato.actions.taking_in import PROOF_BYTES_MAX, take_in, term_of
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import (
    access_draft,
    access_proofs,
    access_relationship,
    staff_of,
    writer_of,
)
from trato.store.ledgers import reading_of
from trato.store.models import Relationship
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Staff
from trato.web.agreement.clauses import SentenceShown, clauses_shown, counted, page_problems
from trato.web.files.downloads import attachment
from trato.web.files.uploads import TEXT, given_file
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request


@require_http_methods(["GET", "POST"])
def bring(request: Request, key: str) -> HttpResponse:
    """Ask for the text, its first day and its proof; keep them as the provider's reading."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    if request.method == "POST":
        writer_of(staff)
    if agreed_versions(found, at=now):
        raise RefusalError("agreed_already")
    draft = access_draft(staff, found)
    typed = Typed(request)
    context: dict[str, object] = {"here": "relationship", "relationship": found, "typed": typed}
    text = draft.text if draft is not None else ""
    if request.method == "POST":
        text = typed.words("text", _("¿Qué dice el acuerdo?"), limit=TEXT_CHARACTERS_MAX)
        proof = _proof(typed)
        since = _since(typed, found, text, local_date(now, found.zone))
        if text and "text" not in typed.wrong:
            revision = typed.number("revision")
            draft = save_draft(staff, found, text + "\n", revision=revision, at=now)
            context["lacking"] = _lacking(text, staff)
            if not context["lacking"] and proof and since and typed.is_good:
                take_in(staff, found, proof, since=since, revision=draft.revision, at=now)
                messages.success(request, _("Guardado, según tu lectura"))
                return redirect("relationship", key)
    shown = {"text": text, "draft": draft, "counted": counted(reading_of(text)) if text else ()}
    return render(request, "staff/bring.html", context | shown)


@require_safe
def proof(request: Request, key: str, proof: str) -> HttpResponse:
    """Hand out what an agreement rests on."""
    staff = staff_of(request.visitor)
    found = access_proofs(staff, access_relationship(staff, key)).filter(key=proof).first()
    if found is None:
        raise not_found()
    return attachment(bytes(found.raw), found.name, found.content_type)


def _proof(typed: Typed) -> Given | None:
    """Return the file, or the words of a mail as one; note what is wrong."""
    given = given_file(typed.request, "proof", limit=PROOF_BYTES_MAX)
    if isinstance(given, str):
        typed.wrong["proof"] = given
        return None
    words = typed.words("mail", limit=100_000)
    if given is None and words:
        return Given(_("correo.txt"), TEXT, words.encode())
    if given is None:
        typed.wrong["proof"] = _("¿En qué consta? El contrato firmado, o el correo.")
    return given


def _since(typed: Typed, found: Relationship, text: str, today: date) -> date | None:
    said = term_of(reading_of(text).agreement) if text else None
    ask = "" if said is not None and said.start_on else _("¿Desde qué día?")
    day = typed.day("since", ask)
    if day is not None and day > today:
        typed.wrong["since"] = _("Un día hasta hoy. Lo que empieza después, se propone.")
        return None
    return day or (said.start_on if said is not None else None)


def _lacking(text: str, staff: Staff) -> list[SentenceShown | str]:
    """Return the sentences that would not run yet, and what is wrong beside them."""
    reading = reading_of(text)
    if not reading.blocks:
        return []
    language = Language(staff.language)
    clauses = clauses_shown(reading, language=language, at=timezone.now(), on=None)
    return [
        *page_problems(reading, language),
        *(one for clause in clauses for one in clause.sentences if one.problems),
    ]
