"""«Personas»: who works in the agency, with which role; inviting, changing, leaving."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from trato.actions.members import change_role, invite, remove_member
from trato.store.doors import access_invitations, access_members, staff_of
from trato.store.models import Role
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request


@require_http_methods(["GET", "POST"])
def members(request: Request) -> HttpResponse:
    """List the people of the agency; invite somebody."""
    staff = staff_of(request.visitor)
    typed = Typed(request)
    if request.method == "POST":
        email = typed.email("email")
        role = Role(typed.choice("role", set(Role.values), Role.MEMBER))
        if typed.is_good:
            invite(staff, email, role, at=timezone.now())
            messages.success(request, _("Le escribimos a %(email)s.") % {"email": email})
            return redirect("members")
    context = {
        "here": "members",
        "typed": typed,
        "members": access_members(staff),
        "is_owner": staff.member.role == Role.OWNER,
        "invitations": access_invitations(staff).filter(
            used_at=None, expires_at__gt=timezone.now()
        ),
    }
    return render(request, "staff/members.html", context)


@require_POST
def role(request: Request, member: int) -> HttpResponse:
    """Give somebody another role."""
    staff = staff_of(request.visitor)
    given = Typed(request).choice("role", set(Role.values), Role.READER)
    changed = change_role(staff, member, Role(given))
    messages.success(request, _("Cambiado: %(name)s") % {"name": changed.user})
    return redirect("members")


@require_POST
def remove(request: Request, member: int) -> HttpResponse:
    """Let somebody no longer work here."""
    staff = staff_of(request.visitor)
    remove_member(staff, member)
    if member == staff.member.pk:
        return redirect("home")
    messages.success(request, _("Ya no trabaja aquí. Lo que hizo sigue con su nombre."))
    return redirect("members")
