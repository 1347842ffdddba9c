"""An invitation to work in an agency: opening it shows whose it is; one step accepts."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from trato.actions.members import accept_invitation, invitation_of
from trato.store.models import User
from trato.store.refusal import not_found
from trato.web.frame.visitors import AGENCY, Request


@require_http_methods(["GET", "HEAD", "POST"])
def accept(request: Request, token: str) -> HttpResponse:
    """Show the invitation, or accept it with the account of its address."""
    now = timezone.now()
    invitation = invitation_of(token, at=now)
    if invitation is None:
        raise not_found()
    user = request.user
    if request.method == "POST" and isinstance(user, User):
        staff = accept_invitation(invitation, user, at=now)
        request.session[AGENCY] = staff.agency.pk
        return redirect("home")
    after = urlencode({"next": request.path})
    context = {
        "invitation": invitation,
        "is_known": isinstance(user, User),
        "sign_up": f"{reverse('account_signup')}?{after}",
        "log_in": f"{reverse('account_login')}?{after}",
    }
    return render(request, "public/invited.html", context)
