"""From a draft to an approval, through the pages."""

import pytest
from django.test import Client as Browser

from tests.web.cast import START, TEXT, Cast, browser_of, proposed
from trato.actions.agreeing import open_proposals, propose
from trato.actions.drafting import save_draft
from trato.store.models import Entry, Stage
from trato.store.refusal import RefusalError


def test_a_text_goes_from_the_draft_to_the_approval(cast: Cast) -> None:
    """Ana writes and proposes; Carla reads with examples and approves; both acts are entries."""
    ana, key = browser_of(cast.ana), cast.milpa.key
    ana.post(f"/r/{key}/acuerdo/", {"text": TEXT, "revision": "0"})
    assert "Corre" in ana.get(f"/r/{key}/acuerdo/").content.decode()
    ana.post(f"/r/{key}/acuerdo/proponer/", {"revision": "1"})

    carla = browser_of(cast.carla)
    page = carla.get(f"/t/{key}/acuerdo/").content.decode()
    assert "El prestador entrega «informe»" in page
    version = cast.milpa.versions.get()
    for label in ("C1", "C2", "C3"):
        carla.post(f"/t/{key}/acuerdo/1/{label}/entendido/")
    sent = {"number": "1", "sha256": version.sha256, "talked": "yes"}
    assert carla.post(f"/t/{key}/acuerdo/aprobar/", sent).status_code == 302

    kinds = list(Entry.objects.order_by("seq").values_list("kind", "by"))
    understood = [("clause_understood", "carla")] * 3
    assert kinds == [("version_proposed", "ana"), *understood, ("version_approved", "carla")]
    cast.milpa.refresh_from_db()
    assert cast.milpa.stage == Stage.LIVING


def test_a_text_that_could_not_be_proposed_leaves_nothing_behind(cast: Cast) -> None:
    """Ana's name was the client's in the first text; the second is read for what it says itself."""
    swapped = TEXT.replace("Ana Ruiz", "Carla Ruiz").replace("Carla Sosa", "Ana Sosa")
    save_draft(cast.ana, cast.milpa, swapped, revision=0, at=START)
    with pytest.raises(RefusalError):
        propose(cast.ana, cast.milpa, revision=1, at=START)
    save_draft(cast.ana, cast.milpa, TEXT, revision=1, at=START)
    propose(cast.ana, cast.milpa, revision=2, at=START)
    assert open_proposals(cast.milpa, at=START) == (1,)


def test_who_may_not_approve_is_told_who_may(cast: Cast) -> None:
    """Diego asks for things; approving is Carla's."""
    version = proposed(cast)
    sent = {"number": "1", "sha256": version.sha256, "talked": "yes"}
    answer = browser_of(cast.diego).post(f"/t/{cast.milpa.key}/acuerdo/aprobar/", sent)
    assert answer.status_code == 403
    assert "carla" in answer.content.decode().lower()


def test_what_belongs_to_others_is_not_there(cast: Cast) -> None:
    """Darío gets the same answer for Ana's client as for an address that nobody has."""
    dario = browser_of(cast.dario)
    assert dario.get(f"/r/{cast.milpa.key}/").status_code == 404
    assert dario.get("/r/nadie/").status_code == 404
    assert browser_of(cast.zoe).get(f"/t/{cast.milpa.key}/").status_code == 404


def test_opening_a_link_uses_nothing_up(cast: Cast) -> None:
    """A mail scanner may open a link as often as it likes: only the confirming step enters."""
    ana = browser_of(cast.ana)
    page = ana.post(f"/r/{cast.milpa.key}/personas/{cast.carla.person.key}/enlace/")
    address = page.context["address"].partition("8000")[2]
    fresh = Browser()
    for _ in range(3):
        assert fresh.get(address).status_code == 200
    assert fresh.get(f"/t/{cast.milpa.key}/").status_code == 404
    assert fresh.post(address, follow=True).status_code == 200
    assert fresh.get(f"/t/{cast.milpa.key}/").status_code == 200
