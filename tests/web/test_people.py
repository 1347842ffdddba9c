"""Who is who: a side says who joins it, leaves it and stands in, and what each may do from then on."""

import re
from datetime import UTC, datetime, timedelta

from django.test import Client as Browser

from tests.web.cast import Cast, agreed, browser_of
from trato.core.agreement import May, Side
from trato.core.events import EventKind
from trato.store.ledgers import book_of
from trato.store.models import ClientPerson, Entry, Letter
from trato.store.people import who_may


def said(cast: Cast) -> list[str]:
    """Return what was entered of people, as who by whom."""
    events = [one for one in book_of(cast.milpa).events if one.kind is EventKind.PEOPLE_CHANGED]
    return [f"{one.by}: {one.fields['person']} {one.fields['status']}" for one in events]


def asking(cast: Cast) -> tuple[str, ...]:
    return who_may(cast.milpa, Side.CLIENT, May.ASK, at=datetime.now(UTC))


def test_who_approves_gives_a_colleague_a_power(cast: Cast) -> None:
    """Lola could not ask; Carla says that she may, and from then on both pages say so."""
    agreed(cast)
    assert "lola" not in asking(cast)
    carla, place = browser_of(cast.carla), f"/t/{cast.milpa.key}/quien/"
    carla.post(place, {"person": "lola", "may": ["ask"]})
    assert said(cast) == ["carla: lola joins"]
    assert "lola" in asking(cast)
    assert "Lola Real entra" in carla.get(place).content.decode()
    ana = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/quien/").content.decode()
    assert re.search(r"Lola.*?pide", ana, re.DOTALL)


def test_the_only_one_who_approves_is_told_what_leaving_means(cast: Cast) -> None:
    """Beside her name alone, until somebody else approves too."""
    agreed(cast)
    carla, place = browser_of(cast.carla), f"/t/{cast.milpa.key}/quien/"
    said_once = "Es la única persona que aprueba de su lado"
    assert carla.get(place).text.count(said_once) == 1
    carla.post(place, {"person": "diego", "may": ["approve"]})
    assert said_once not in carla.get(place).text


def test_who_does_not_approve_is_told_who_does(cast: Cast) -> None:
    """Diego cannot give himself more, nor bring anybody in; nothing of it stays."""
    agreed(cast)
    diego, place = browser_of(cast.diego), f"/t/{cast.milpa.key}/quien/"
    for sent in (
        {"person": "diego", "may": ["approve"]},
        {"person": "+", "name": "Eva Gil", "may": ["approve"]},
        {"leaves": "carla"},
    ):
        answer = diego.post(place, sent)
        assert answer.status_code == 403
        assert "Carla" in answer.content.decode()
    assert said(cast) == []
    assert not ClientPerson.objects.filter(name="Eva Gil").exists()


def test_somebody_new_gets_a_link_and_what_they_may(cast: Cast) -> None:
    """Eva opens the letter, comes in, and asks."""
    agreed(cast)
    sent = {"person": "+", "name": "Eva Gil", "email": "eva@cliente.example", "may": ["ask"]}
    browser_of(cast.carla).post(f"/t/{cast.milpa.key}/quien/", sent)
    letter = Letter.objects.get(to="eva@cliente.example")
    path = re.search(r"/entrar/[^/]+/", letter.text)
    assert path is not None
    eva = Browser()
    eva.post(path[0])
    eva.post(f"/t/{cast.milpa.key}/pedir/", {"words": "Una lona.", "step": "send"})
    assert Entry.objects.get(kind="request").by == "eva"
    assert "eva" in asking(cast)


def test_who_leaves_no_longer_comes_in(cast: Cast) -> None:
    """Diego's browser is out and he may do nothing more; what he did stays."""
    agreed(cast)
    diego = browser_of(cast.diego)
    browser_of(cast.carla).post(f"/t/{cast.milpa.key}/quien/", {"leaves": "diego"})
    assert diego.get(f"/t/{cast.milpa.key}/").status_code == 404
    assert "diego" not in asking(cast)
    page = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/quien/").content.decode()
    assert "Diego Paz ya no está" in page


def test_somebody_stands_in_for_a_time(cast: Cast) -> None:
    """Lola may what Carla may, until a day that has passed."""
    agreed(cast)
    carla, place = browser_of(cast.carla), f"/t/{cast.milpa.key}/quien/"
    now = datetime.now(UTC)
    first, last = (now - timedelta(days=1)).date(), (now + timedelta(days=5)).date()
    sent = {"person": "lola", "for": "carla", "since": last, "until": first}
    assert "El último día va después" in carla.post(place, sent).content.decode()
    carla.post(place, {**sent, "since": first, "until": last})
    after = now + timedelta(days=9)
    assert "lola" in who_may(cast.milpa, Side.CLIENT, May.APPROVE, at=datetime.now(UTC))
    assert "lola" not in who_may(cast.milpa, Side.CLIENT, May.APPROVE, at=after)


def test_a_side_keeps_somebody_who_approves(cast: Cast) -> None:
    agreed(cast)
    answer = browser_of(cast.carla).post(f"/t/{cast.milpa.key}/quien/", {"leaves": "carla"})
    assert answer.status_code == 409
    assert said(cast) == []


def test_a_side_says_nothing_of_the_other(cast: Cast) -> None:
    """For Ana, Carla is nobody whom she could put out, take over or let stand in."""
    agreed(cast)
    ana, place = browser_of(cast.ana), f"/r/{cast.milpa.key}/quien/"
    assert ana.post(place, {"leaves": "carla"}).status_code == 404
    for sent in (
        {"person": "carla", "may": ["read"]},
        {"person": "+", "name": "X", "may": ["ask"]},
    ):
        assert "¿Quién?" in ana.post(place, sent).content.decode()
    assert said(cast) == []


def test_the_agency_names_its_own(cast: Cast) -> None:
    """Rita, whom the text does not name, is let to approve by Ana; Beto could not have said so."""
    agreed(cast)
    place, sent = f"/r/{cast.milpa.key}/quien/", {"person": "rita", "may": ["approve"]}
    assert browser_of(cast.beto).post(place, sent).status_code == 403
    browser_of(cast.ana).post(place, sent)
    assert "rita" in who_may(cast.milpa, Side.PROVIDER, May.APPROVE, at=datetime.now(UTC))


def test_before_an_agreement_nobody_is_named(cast: Cast) -> None:
    page = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/quien/").content.decode()
    assert "El acuerdo no nombra a nadie." in page
    assert "<select" not in page
