"""An agency's people come by invitation, have a role, and leave; one owner always stays."""

import re

from django.test import Client as Browser

from tests.web.cast import Cast, browser_of
from trato.store.models import Letter, Member, Role, User


def invited(cast: Cast, email: str = "nora@nopal.example", role: str = "member") -> str:
    """Invite somebody as Ana; return the path in the letter."""
    browser_of(cast.ana).post("/personas/", {"email": email, "role": role})
    found = re.search(r"/invitacion/[^\s]+", Letter.objects.get(to=email).text)
    assert found is not None
    return found[0]


def entered(email: str) -> Browser:
    """Return the browser of a new account."""
    browser = Browser()
    user = User.objects.create_user(email, "correct horse battery", name="Nora Gil")
    browser.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return browser


def test_who_is_invited_joins_with_their_role(cast: Cast) -> None:
    """Looking uses nothing up; accepting works once."""
    path = invited(cast, role="reader")
    assert "Crear mi cuenta" in Browser().get(path).content.decode()
    nora = entered("nora@nopal.example")
    assert nora.get(path).status_code == 200
    assert nora.post(path).status_code == 302
    member = Member.objects.get(user__email="nora@nopal.example")
    assert (member.agency, member.role, member.short) == (cast.ana.agency, Role.READER, "nora")
    assert "La Milpa" in nora.get("/clientes/").content.decode()
    assert nora.post(path).status_code == 404


def test_an_invitation_is_for_its_address(cast: Cast) -> None:
    """Somebody else who has the letter is told whose it is, and does not come in."""
    path = invited(cast)
    answer = entered("otra@cliente.example").post(path)
    assert answer.status_code == 403
    assert "nora@nopal.example" in answer.content.decode()
    assert not Member.objects.filter(user__email="otra@cliente.example").exists()


def test_only_an_owner_invites_and_changes_roles(cast: Cast) -> None:
    """Beto is told who does; nothing changes. Of another agency nobody is there at all."""
    beto, dario = browser_of(cast.beto), browser_of(cast.dario)
    sent = {"email": "x@nopal.example", "role": "owner"}
    answer = beto.post("/personas/", sent)
    assert answer.status_code == 403
    assert "Ana Ruiz" in answer.content.decode()
    place = f"/personas/{cast.rita.member.pk}"
    assert beto.post(f"{place}/papel/", {"role": "owner"}).status_code == 403
    assert beto.post(f"{place}/quitar/").status_code == 403
    assert dario.post(f"{place}/quitar/").status_code == 404
    assert not Letter.objects.exists()
    assert Member.objects.get(pk=cast.rita.member.pk).role == Role.READER


def test_an_agency_keeps_an_owner(cast: Cast) -> None:
    """Ana can leave once Beto owns it too; until then she cannot, nor become less."""
    ana, own = browser_of(cast.ana), f"/personas/{cast.ana.member.pk}"
    assert ana.post(f"{own}/quitar/").status_code == 409
    assert ana.post(f"{own}/papel/", {"role": "reader"}).status_code == 409
    ana.post(f"/personas/{cast.beto.member.pk}/papel/", {"role": "owner"})
    assert ana.post(f"{own}/quitar/").status_code == 302
    assert not Member.objects.filter(pk=cast.ana.member.pk).exists()


def test_who_leaves_finds_nothing_more(cast: Cast) -> None:
    """Beto leaves by himself; the clients are not there for him from then on."""
    beto = browser_of(cast.beto)
    assert beto.post(f"/personas/{cast.beto.member.pk}/quitar/").status_code == 302
    assert beto.get(f"/r/{cast.milpa.key}/").status_code == 404
