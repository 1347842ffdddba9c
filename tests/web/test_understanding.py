"""The client reads clause by clause; a doubt is the provider's to clear and stops the approval."""

from tests.web.cast import START, Cast, browser_of, proposed
from trato.actions.understanding import clear_doubt
from trato.store.models import Entry
from trato.store.understandings import understanding_of


def _read_all(cast: Cast, labels: tuple[str, ...] = ("C1", "C2", "C3")) -> None:
    carla = browser_of(cast.carla)
    for label in labels:
        carla.post(f"/t/{cast.milpa.key}/acuerdo/1/{label}/entendido/")


def test_reading_goes_on_to_the_next_clause_that_is_left(cast: Cast) -> None:
    """«Entendido» leads to the next clause, and after the last one back to the whole."""
    proposed(cast)
    carla, base = browser_of(cast.carla), f"/t/{cast.milpa.key}/acuerdo/"
    assert carla.post(f"{base}1/C1/entendido/").headers["Location"] == f"{base}1/C2/"
    assert carla.post(f"{base}1/C3/entendido/").headers["Location"] == f"{base}1/C2/"
    assert carla.post(f"{base}1/C2/entendido/").headers["Location"] == base


def test_a_doubt_stops_the_approval_until_it_is_cleared(cast: Cast) -> None:
    """Carla asks about C1; nothing can be approved before Ana has answered and cleared it."""
    version = proposed(cast)
    carla, base = browser_of(cast.carla), f"/t/{cast.milpa.key}/acuerdo/"
    approving = {"number": "1", "sha256": version.sha256}
    _read_all(cast)
    carla.post(f"{base}1/C1/duda/", {"words": "¿Y si el descuento pasa del 10 %?"})
    refused = carla.post(f"{base}aprobar/", approving)
    assert refused.status_code == 409
    assert "C1" in refused.content.decode()

    asked = understanding_of(cast.milpa, version).open_doubts[0]
    clear_doubt(cast.ana, cast.milpa, asked.id, "No pasa: ahí se detiene.", at=START)
    page = carla.get(f"{base}1/C1/").content.decode()
    assert "No pasa: ahí se detiene." in page
    _read_all(cast, ("C1",))
    assert carla.post(f"{base}aprobar/", approving).status_code == 302


def test_nobody_approves_what_they_have_not_read(cast: Cast) -> None:
    """The refusal names the clauses that are left."""
    version = proposed(cast)
    _read_all(cast, ("C1",))
    answer = browser_of(cast.carla).post(
        f"/t/{cast.milpa.key}/acuerdo/aprobar/", {"number": "1", "sha256": version.sha256}
    )
    assert answer.status_code == 409
    assert "C2, C3" in answer.content.decode()
    assert not Entry.objects.filter(kind="version_approved").exists()


def test_a_question_without_words_still_counts(cast: Cast) -> None:
    """«No lo entendí» needs no explanation: making it clear is the provider's work."""
    version = proposed(cast)
    browser_of(cast.carla).post(f"/t/{cast.milpa.key}/acuerdo/1/C2/duda/", {"words": ""})
    assert understanding_of(cast.milpa, version).debt == 1
