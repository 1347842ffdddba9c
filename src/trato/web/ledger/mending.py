"""The page of one entry, for either side: read it, confirm or deny it, correct it, take it back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from trato.actions.attaching import attach
from trato.actions.mending import (
    call_same,
    classify,
    confirm,
    correct,
    dispute,
    may_classify,
    retract,
)
from trato.actions.recording import ProblemsError
from trato.core.agreement import Agreement, Side
from trato.core.events import Event, event_json
from trato.core.money import format_number
from trato.core.words import Language, explain
from trato.formats.telling import speaker_for
from trato.store.facts import fact_of
from trato.store.ledgers import agreement_held
from trato.store.limits import REASON_CHARACTERS_MAX
from trato.store.models import Relationship
from trato.store.refusal import not_found
from trato.store.visitors import Client, Staff
from trato.web.files.attached import files_shown
from trato.web.files.uploads import given_files
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.ledger.entries import EntryShown, entries_to_name, entry_shown
from trato.web.ledger.fact_forms import FORMS, MEASURE, Blank, FactForm, Field
from trato.web.ledger.facts_typed import FactTyped
from trato.web.ledger.names_offered import things_to_name
from trato.web.ledger.readings import readings_to_choose

_BY_KIND: Final = {form.kind: form for form in FORMS.values()}


def entry_page(
    request: Request,
    who: Staff | Client,
    relationship: Relationship,
    event_id: str,
    *,
    place: str,
    may_write: bool,
) -> HttpResponse:
    """Show an entry, or do what the form says. `place` is «staff» or «portal»."""
    now = timezone.now()
    typed = Typed(request)
    page = "entry" if place == "staff" else "portal-entry"
    if request.method == "POST":
        try:
            act = _ACTS.get(typed.raw("how"), _done)
            said = act(who, relationship, event_id, typed, now)
        except ProblemsError as wrong:
            language = Language(who.language)
            typed.wrong["all"] = " ".join(explain(one, language) for one in wrong.problems)
        else:
            if typed.is_good:
                messages.success(request, said)
                return redirect(page, relationship.key, event_id)
    entry = entry_shown(who, relationship, event_id, now)
    event = entry.fact.event
    agreement = agreement_held(relationship, now)
    form = _form_of(event, agreement)
    context = {
        "here": "relationship" if place == "staff" else "portal",
        "relationship": relationship,
        "entry": entry,
        "typed": typed,
        "may_write": may_write,
        "readings": readings_to_choose(event, agreement) if may_classify(entry.fact) else (),
        "form": form,
        "blanks": _blanks(form, event, typed, agreement),
        "entries": _entries(form, event, who, relationship, now),
        "things": _things(relationship, now),
        "day": _typed_or(typed, "day", _day_of(event, relationship)),
        "hour": _typed_or(typed, "hour", _hour_of(event, relationship)),
        "words": _typed_or(typed, "text", event.text),
        "entry_page": page,
        "files": files_shown(who, relationship, event_id),
        "file_page": "file" if place == "staff" else "portal-file",
        "ledger_page": "ledger" if place == "staff" else "portal-ledger",
        "obligation_page": "obligation" if place == "staff" else "portal-obligation",
    }
    status = 409 if typed.wrong else 200
    return render(request, f"{place}/entry.html", context, status=status)


def _done(
    who: Staff | Client, relationship: Relationship, event_id: str, typed: Typed, now: datetime
) -> str:
    """Do what the form says and return it in words; what is wrong is in `typed.wrong`."""
    reason = typed.words("reason", limit=REASON_CHARACTERS_MAX)
    match typed.raw("how"):
        case "confirm":
            confirm(who, relationship, event_id, at=now)
            return _("Confirmado. Los dos lo ven.")
        case "dispute":
            dispute(who, relationship, event_id, reason, at=now)
            return _("Anotado que no es así. Los dos lo ven.")
        case "retract":
            retract(who, relationship, event_id, reason, at=now)
            return _("Retirado: sigue en el libro y ya no cuenta.")
        case "same":
            other = typed.line("same_as", _("¿De qué otro asiento es repetición?"))
            if typed.is_good:
                call_same(who, relationship, event_id, other, at=now)
            return _("Anotado: es el mismo hecho, y cuenta una vez.")
        case "correct":
            shown = entry_shown(who, relationship, event_id, now)
            replaced = _replaced(shown, relationship, typed, who, now)
            if typed.is_good:
                correct(who, relationship, event_id, replaced, at=now)
            return _("Corregido. Los dos ven cómo estaba y cómo queda.")
        case _:
            raise not_found()


def _classified(
    who: Staff | Client, relationship: Relationship, event_id: str, typed: Typed, now: datetime
) -> str:
    """Say what an entry is for the agreement; without a choice `typed.wrong` asks for it."""
    event = fact_of(who, relationship, event_id).event
    choices = {name for name, _said in readings_to_choose(event, agreement_held(relationship, now))}
    chosen = typed.choice("reads_as", choices, "")
    if chosen:
        classify(who, relationship, event_id, chosen, at=now)
    else:
        typed.wrong["reads_as"] = _("¿Qué es para el acuerdo?")
    return _("Anotado lo que es para el acuerdo. Los dos lo ven.")


def _attached(
    who: Staff | Client, relationship: Relationship, event_id: str, typed: Typed, now: datetime
) -> str:
    """Keep the files of the form with the entry; what is wrong is in `typed.wrong`."""
    files = given_files(typed.request, "files")
    if isinstance(files, str):
        typed.wrong["files"] = files
    elif not files:
        typed.wrong["files"] = _("Elige primero el archivo.")
    else:
        attach(who, relationship, event_id, files, at=now)
    return _("Guardado, y su huella queda en el libro.")


_ACTS: Final = {"attach": _attached, "classify": _classified}


def _form_of(event: Event, agreement: Agreement | None) -> FactForm:
    """Return the form of a kind of event; of a kind without one, only when and its words."""
    form = _BY_KIND.get(event.kind)
    if form is None or agreement is None:
        return FactForm(event.kind, "", Side.PROVIDER, text=_("Palabras"))
    return form.here(agreement)


def _entries(
    form: FactForm, event: Event, who: Staff | Client, relationship: Relationship, now: datetime
) -> tuple[tuple[str, str], ...]:
    """Return the entries that a blank of the form may name, the one that it names before all."""
    kinds = {kind for one in form.fields for kind in one.kinds}
    speaker = speaker_for(agreement_held(relationship, now), Language(who.language), now)
    fields = event_json(event)["fields"]
    assert isinstance(fields, dict)
    named = (_held(one.name, event, fields) for one in form.fields if one.blank is Blank.ENTRY)
    held = [str(one) for one in named if one is not None]
    return entries_to_name(relationship, kinds, speaker, held=held)


def _replaced(
    entry: EntryShown, relationship: Relationship, typed: Typed, who: Staff | Client, now: datetime
) -> dict[str, object]:
    """Return what the form says otherwise than the entry."""
    event = entry.fact.event
    agreement = agreement_held(relationship, now)
    assert agreement is not None, "an entry was made with an agreement"
    form = _form_of(event, agreement)
    named = frozenset(id for id, _said in _entries(form, event, who, relationship, now))
    fact = FactTyped(typed, form, agreement, Language(who.language), named)
    happened, fields, text = fact.happened(now, relationship.zone), fact.fields(), fact.text()
    held = event_json(event)["fields"]
    assert isinstance(held, dict)
    asked = {one.name for one in form.fields}
    same = _as_shown(form, event, typed, agreement)
    names = {one.partition(".")[0] for one in asked - same} - {"about"}
    kept = {name: _kept(held.get(name), fields.get(name), asked) for name in names}
    replaced = {name: value for name, value in kept.items() if value != held.get(name)}
    is_as_before = typed.raw("day") == _day_of(event, relationship) and typed.raw(
        "hour"
    ).strip() == _hour_of(event, relationship)
    if not is_as_before:
        replaced["at"] = happened.isoformat()
    about = _kept(list(event.about), list(fact.about()), asked)
    if "about" in asked and about != list(event.about):
        replaced["about"] = about
    if form.text and text != event.text:
        replaced["text"] = text
    return replaced


def _as_shown(form: FactForm, event: Event, typed: Typed, agreement: Agreement) -> frozenset[str]:
    """Return the blanks that came back as they were shown: what they stand for is left alone."""
    held = event_json(event)["fields"]
    assert isinstance(held, dict)
    return frozenset(
        one.name
        for one in form.fields
        if one.name in held and typed.raw(one.name) == _said(one, event, held, agreement)
    )


def _kept(held: object, typed: object, asked: Collection[str]) -> object:
    """Return what was typed, with what an entry holds beside it that the form has no blank for.

    Of several entries named a form asks for the first, and of figures for those `asked` that were
    read once.
    """
    if isinstance(held, list):
        first = typed if isinstance(typed, list) else []
        return [*first, *(one for one in held[1:] if one not in first)]
    if isinstance(held, dict):
        figures = typed if isinstance(typed, dict) else {}
        rest = {
            name: one
            for name, one in held.items()
            if f"{MEASURE}{name}" not in asked or isinstance(one, list)
        }
        return {**rest, **figures} or None
    return typed


def _blanks(
    form: FactForm, event: Event, typed: Typed, agreement: Agreement | None
) -> list[tuple[object, str, str]]:
    """Return the blanks of the form, filled as the entry stands or as they were typed."""
    held = event_json(event)["fields"]
    assert isinstance(held, dict)
    found: list[tuple[object, str, str]] = []
    for one in form.fields:
        said = _said(one, event, held, agreement)
        found.append((one, _typed_or(typed, one.name, said), typed.wrong.get(one.name, "")))
    return found


def _said(
    blank: Field, event: Event, held: Mapping[str, object], agreement: Agreement | None
) -> str:
    """Return what a blank shows of an event: nothing of a figure that was read several times."""
    value = _held(blank.name, event, held)
    if value is None or isinstance(value, list):
        return ""
    return _as_typed(blank.blank, str(value), agreement)


def _as_typed(blank: Blank, held: str, agreement: Agreement | None) -> str:
    """Return what an event holds as people type it."""
    match blank:
        case Blank.MINUTES:
            return f"{held} min"
        case Blank.DAY:
            return held[:10]
        case Blank.AMOUNT | Blank.FIGURE if agreement is not None:
            return format_number(Decimal(held), agreement.header.numbers)
        case _:
            return held


def _held(name: str, event: Event, held: Mapping[str, object]) -> object:
    """Return what a blank of the form holds in an event: one of its figures, or the entry named."""
    group, _dot, part = name.partition(".")
    value = event.about if name == "about" else held.get(group)
    if isinstance(value, dict):
        return value.get(part)
    if isinstance(value, list | tuple):
        return value[0] if value else None
    return value or None


def _typed_or(typed: Typed, name: str, held: str) -> str:
    return typed.raw(name) if typed.request.POST.get("how") == "correct" else held


def _day_of(event: Event, relationship: Relationship) -> str:
    return event.local_date(ZoneInfo(relationship.zone)).isoformat()


def _hour_of(event: Event, relationship: Relationship) -> str:
    if not isinstance(event.at, datetime):
        return ""
    return f"{event.at.astimezone(ZoneInfo(relationship.zone)):%H:%M}"


def _things(relationship: Relationship, now: datetime) -> tuple[str, ...]:
    agreement = agreement_held(relationship, now)
    return things_to_name(agreement) if agreement is not None else ()
