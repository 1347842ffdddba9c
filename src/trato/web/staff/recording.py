"""Noting a fact: one step, from a list of what usually happens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from trato.core.speech import fold, words_of
from trato.store.doors import (
    access_everybody,
    access_relationship,
    access_relationships,
    writer_of,
)
from trato.store.models import OVER, Relationship
from trato.store.visitors import Staff
from trato.web.frame.visitors import Request
from trato.web.ledger.fact_forms import FORMS
from trato.web.ledger.noting import noting_page
from trato.web.ledger.phrases import phrase_typed


@require_http_methods(["GET", "POST"])
def record_fact(request: Request, key: str) -> HttpResponse:
    """Choose what happened, and note it."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    return noting_page(request, staff, found, FORMS, place="staff")


CLIENTS_SHOWN: Final = 50


@require_POST
def note(request: Request) -> HttpResponse:
    """Note one line from the page of the day: with the client that it names, or ask which one."""
    staff = writer_of(request.visitor)
    phrase = phrase_typed(request.POST.get("frase", ""))
    key = request.POST.get("cliente", "")
    if key:
        found = access_relationship(staff, key)
        return noting_page(request, staff, found, FORMS, place="staff")
    named = _named(staff, phrase)
    if len(named) == 1:
        return noting_page(request, staff, named[0], FORMS, place="staff")
    clients = named or _living(staff)[:CLIENTS_SHOWN]
    context = {"here": "home", "phrase": phrase, "clients": clients, "is_named": bool(named)}
    return render(request, "staff/note_whose.html", context)


def _named(staff: Staff, phrase: str) -> list[Relationship]:
    """Return the clients that a line names: by their own name, or else by that of their people."""
    words = {one.folded for one in words_of(phrase)}
    clients = list(_living(staff))
    found = [one for one in clients if _is_said(one.name, fold(phrase))]
    if found:
        return found
    people = access_everybody(staff).values_list("name", "relationship_id")
    return _of(clients, {key for name, key in people if fold(name.partition(" ")[0]) in words})


def _of(clients: Iterable[Relationship], keys: set[int]) -> list[Relationship]:
    return [one for one in clients if one.pk in keys]


def _is_said(name: str, folded: str) -> bool:
    words = [one.folded for one in words_of(name)]
    said = [one.folded for one in words_of(folded)]
    return any(said[at : at + len(words)] == words for at in range(len(said) - len(words) + 1))


def _living(staff: Staff) -> list[Relationship]:
    found = access_relationships(staff).select_related("agency").order_by("name", "pk")
    return list(found.exclude(stage__in=OVER))
