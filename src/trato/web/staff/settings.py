"""«Ajustes»: one's own and the agency's; another agency; taking everything along; ending it."""

from __future__ import annotations

from allauth.account.adapter import get_adapter
from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.agencies import (
    ENDING_DAYS,
    ask_to_end,
    change_agency,
    erase_account,
    keep,
    places_of,
)
from trato.actions.exporting import pieces_of, plain
from trato.actions.members import check_owner
from trato.actions.own_settings import (
    LANGUAGES,
    change_language,
    change_letter_keys,
    change_name,
)
from trato.store.doors import staff_of
from trato.store.limits import NAME_CHARACTERS_MAX
from trato.store.models import Role, User
from trato.store.refusal import not_found
from trato.store.visitors import Staff
from trato.web.files.archives import zipped
from trato.web.files.downloads import as_attachment
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import AGENCY, Request


def _can_say_who(request: HttpRequest) -> bool:
    """Tell whether there is a way to say anew who one is: a password, a code by mail, a key."""
    return bool(get_adapter().get_reauthentication_methods(request.user))


@require_http_methods(["GET", "POST"])
def settings(request: Request) -> HttpResponse:
    """Show the settings, or keep one's own name, language and keys."""
    staff = staff_of(request.visitor)
    typed = Typed(request)
    if request.method == "POST":
        name = typed.line("name", _("¿Cómo te llamas?"), limit=NAME_CHARACTERS_MAX)
        language = typed.choice("language", set(LANGUAGES), staff.language)
        if typed.is_good:
            change_name(staff, name)
            change_language(staff, language)
            change_letter_keys(staff, on=bool(typed.raw("letter_keys")))
            with translation.override(language):
                messages.success(request, _("Guardado."))
            return redirect("settings")
    return _page(request, staff, typed)


def _page(request: Request, staff: Staff, typed: Typed) -> HttpResponse:
    context = {
        "here": "settings",
        "typed": typed,
        "is_owner": staff.member.role == Role.OWNER,
        "places": places_of(staff.user),
    }
    return render(request, "staff/settings.html", context)


@require_POST
def agency(request: Request) -> HttpResponse:
    """Keep the agency's name and language."""
    staff = staff_of(request.visitor)
    typed = Typed(request)
    name = typed.line("agency_name", _("¿Cómo se llama tu agencia?"), limit=NAME_CHARACTERS_MAX)
    language = typed.choice("agency_language", set(LANGUAGES), staff.agency.language)
    check_owner(staff)
    if not typed.is_good:
        return _page(request, staff, typed)
    change_agency(staff, name, language)
    messages.success(request, _("Guardado."))
    return redirect("settings")


@require_POST
def switch(request: Request) -> HttpResponse:
    """Work in another agency of one's own from now on."""
    staff = staff_of(request.visitor)
    key = Typed(request).raw("agency")
    found = next((one for one in places_of(staff.user) if one.agency.key == key), None)
    if found is None:
        raise not_found()
    request.session[AGENCY] = found.agency.pk
    messages.success(request, _("Ahora trabajas en %(name)s.") % {"name": found.agency.name})
    return redirect("home")


@require_safe
def export(request: Request) -> StreamingHttpResponse:
    """Hand out everything that the agency holds, while it is made."""
    staff = staff_of(request.visitor)
    now = timezone.localtime()
    sent = StreamingHttpResponse(zipped(pieces_of(staff), at=now), content_type="application/zip")
    return as_attachment(sent, f"{plain(staff.agency.name)} {now:%Y-%m-%d}.zip")


@require_http_methods(["GET", "POST"])
def end_agency(request: Request) -> HttpResponse:
    """Let an owner who has just said who they are ask for the end of the agency."""
    check_owner(staff_of(request.visitor))
    answer: HttpResponse = _end_agency(request)
    return answer


@reauthentication_required(enabled=_can_say_who)  # type: ignore[untyped-decorator]  # allauth ships no types
def _end_agency(request: Request) -> HttpResponse:
    """Say what is erased and what is not, and ask for it once the agency's name was typed."""
    staff = staff_of(request.visitor)
    typed = Typed(request)
    if request.method == "POST":
        if typed.line("name") == " ".join(staff.agency.name.split()):
            ask_to_end(staff, at=timezone.now())
            messages.success(request, _("Pedido. Hasta ese día se puede conservar."))
            return redirect("settings")
        typed.wrong["name"] = _("Escribe el nombre tal como está arriba.")
    context = {"here": "settings", "typed": typed, "days": ENDING_DAYS}
    return render(request, "staff/end_agency.html", context)


@require_POST
def keep_agency(request: Request) -> HttpResponse:
    """Keep the agency after all."""
    staff = staff_of(request.visitor)
    keep(staff)
    messages.success(request, _("%(name)s se queda.") % {"name": staff.agency.name})
    return redirect("settings")


@login_required
@require_http_methods(["GET", "POST"])
@reauthentication_required(enabled=_can_say_who)  # type: ignore[untyped-decorator]  # allauth ships no types
def end_account(request: Request) -> HttpResponse:
    """Say what is erased and what is not, and erase the account once its address was typed."""
    assert isinstance(request.user, User)
    user, typed = request.user, Typed(request)
    if request.method == "POST":
        if typed.line("email").lower() == user.email.lower():
            erase_account(user)
            logout(request)
            messages.success(request, _("Tu cuenta ya no está."))
            return redirect("home")
        typed.wrong["email"] = _("Escribe el correo de tu cuenta.")
    context = {"typed": typed, "email": user.email, "places": places_of(user)}
    return render(request, "public/end_account.html", context)
