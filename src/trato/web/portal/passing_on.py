"""«Pasárselo a…»: what is up to one's side goes to the colleague who may do it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.delivering import who_may_answer
from trato.actions.passing import pass_on
from trato.core.agreement import May
from trato.core.standing.program.naming import people_of
from trato.core.words import Language
from trato.store.deliveries import delivery_of
from trato.store.doors import access_due_lines, access_people, access_relationship, client_of
from trato.store.ledgers import agreement_of, texts_of
from trato.store.limits import NOTE_CHARACTERS_MAX
from trato.store.models import ClientPerson, Relationship
from trato.store.refusal import not_found
from trato.store.visitors import Client
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.owed.due_lines import line_shown, unquoted


@dataclass(frozen=True, slots=True)
class _Passed:
    """What is passed on: its page, its name, and who may do it (None: anybody)."""

    path: str
    what: str
    may: tuple[str, ...] | None = None


@require_http_methods(["GET", "POST"])
def passing(request: Request, key: str) -> HttpResponse:
    """Choose a colleague and add a word; they are written to with a link of their own."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    now = timezone.now()
    passed = _passed(request, client, found, now)
    people = _colleagues(client, found, passed)
    typed = Typed(request)
    if request.method == "POST":
        words = typed.words("words", limit=NOTE_CHARACTERS_MAX)
        to = next((one for one in people if one.key == typed.raw("to")), None)
        if to is None:
            typed.wrong["to"] = _("¿A quién?")
        elif typed.is_good:
            pass_on(client, found, to, path=passed.path, what=passed.what, words=words, at=now)
            messages.success(request, _("%(name)s ya lo tiene en su correo.") % {"name": to.name})
            return redirect("portal", key)
    context = {"here": "portal", "relationship": found, "passed": passed, "people": people}
    return render(request, "portal/passing.html", context | {"typed": typed})


def _passed(request: Request, client: Client, found: Relationship, now: datetime) -> _Passed:
    """Return what the address speaks of. Raises «not_found»."""
    about = request.GET
    if obligation := about.get("sobre", ""):
        line = access_due_lines(client).filter(relationship=found, obligation=obligation).first()
        if line is None:
            raise not_found()
        shown = line_shown(line, found, client.side, Language(client.language), now)
        return _Passed(reverse("portal-obligation", args=[found.key, obligation]), shown.called)
    if id := about.get("entrega", ""):
        delivery = delivery_of(found, id, now)
        path = reverse("portal-delivery", args=[found.key, delivery.id])
        return _Passed(path, unquoted(delivery.thing), who_may_answer(client, found, now))
    texts = texts_of(found)
    if about.get("que") != "acuerdo" or not texts:
        raise not_found()
    people = people_of(agreement_of(texts[-1]))
    may = people.who_may(client.side, May.APPROVE, at=now)
    return _Passed(reverse("portal-agreement", args=[found.key]), _("el acuerdo"), tuple(may))


def _colleagues(client: Client, found: Relationship, passed: _Passed) -> list[ClientPerson]:
    """Return who else can be written to, of those who may do it."""
    people = access_people(client, found).filter(is_active=True).exclude(email="")
    others = people.exclude(pk=client.person.pk).order_by("name", "pk")
    return [one for one in others if passed.may is None or one.short in passed.may]
