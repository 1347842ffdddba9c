"""The client reads clause by clause; a doubt is the provider's to clear and stops the approval."""

from hashlib import sha256

import pytest
from django.db import transaction

from tests.web.cast import START, TEXT, Cast, browser_of, proposed
from trato.actions.agreeing import approve, withdraw
from trato.actions.beginnings import add_client_person
from trato.actions.drafting import save_draft
from trato.actions.understanding import clear_doubt
from trato.core.text import read
from trato.store.ledgers import book_of
from trato.store.models import Entry, TextVersion
from trato.store.refusal import RefusalError
from trato.store.understandings import understanding_of
from trato.web.agreement.asked_of import asks_of


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
    approving = {"number": "1", "sha256": version.sha256, "talked": "yes"}
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
        f"/t/{cast.milpa.key}/acuerdo/aprobar/",
        {"number": "1", "sha256": version.sha256, "talked": "yes"},
    )
    assert answer.status_code == 409
    assert "C2, C3" in answer.content.decode()
    assert not Entry.objects.filter(kind="version_approved").exists()


def test_a_question_without_words_still_counts(cast: Cast) -> None:
    """«No lo entendí» needs no explanation: making it clear is the provider's work."""
    version = proposed(cast)
    browser_of(cast.carla).post(f"/t/{cast.milpa.key}/acuerdo/1/C2/duda/", {"words": ""})
    assert understanding_of(cast.milpa, version).debt == 1


def test_a_clause_says_who_owes_what_it_says(cast: Cast) -> None:
    """The report is owed to Carla and asks nothing of her company; the fee is her company's."""
    proposed(cast)
    carla, base = browser_of(cast.carla), f"/t/{cast.milpa.key}/acuerdo/1/"
    report = carla.get(f"{base}C1/").content.decode()
    assert "Esto te lo debe Estudio Nopal. A ti no te pide nada." in report
    fee = carla.get(f"{base}C2/").content.decode()
    assert "Esto le toca a La Milpa. A Estudio Nopal no le pide nada." in fee


@pytest.mark.parametrize(
    ("sentences", "asked"),
    [
        ("El prestador entrega «informe» cada mes.", "provider_only"),
        ("El cliente paga «cuota mensual», 100.00 MXN, cada mes.", "client_only"),
        ("El prestador entrega «informe» cada mes.\nIncluye 2 rondas de cambios.", "provider"),
        (
            "El prestador entrega «informe» cada mes.\nEl cliente entrega «temas» cada mes, a más tardar el día 25.",
            "both",
        ),
        ("Prosa: Nos tratamos con respeto.", "nobody"),
    ],
)
def test_it_says_nothing_is_asked_only_where_nothing_is(sentences: str, asked: str) -> None:
    """A clause with another sentence that may touch the other side promises it nothing."""
    clause = read(f"{TEXT.split('## C1')[0]}## C1. Una\n{sentences}\n").agreement.clauses[0]
    assert asks_of(clause) == asked


def test_people_are_called_by_their_names(cast: Cast) -> None:
    """Who shares a first name with somebody is called by the whole name."""
    proposed(cast)
    twin = add_client_person(cast.ana, cast.milpa, "Ana Mora", email="ana@milpa.example")
    key = cast.milpa.key
    browser_of(cast.carla).post(f"/t/{key}/acuerdo/1/C1/duda/", {"words": "¿Y si es festivo?"})
    doubt_id = Entry.objects.get(kind="doubt").event_id
    said = {"words": "Pasa al siguiente.", "does": "say"}
    browser_of(cast.ana).post(f"/r/{key}/dudas/{doubt_id}/", said)
    page = browser_of(cast.carla).get(f"/t/{key}/acuerdo/1/C1/").content.decode()
    assert twin.short != "ana"
    assert "Carla, " in page
    assert "Ana Ruiz, " in page


def test_a_doubt_has_a_page_of_its_own(cast: Cast) -> None:
    """The relationship leads to it; what was unclear stays told as ours."""
    proposed(cast)
    key = cast.milpa.key
    browser_of(cast.carla).post(f"/t/{key}/acuerdo/1/C1/duda/", {"words": "¿Y si es festivo?"})
    doubt_id = Entry.objects.get(kind="doubt").event_id
    ana, path = browser_of(cast.ana), f"/r/{key}/dudas/{doubt_id}/"
    assert path in ana.get(f"/r/{key}/").content.decode()
    assert "¿Y si es festivo?" in ana.get(path).content.decode()
    empty = ana.post(path, {"words": " ", "does": "clear"}).content.decode()
    assert "¿Qué le dirías?" in empty
    ana.post(path, {"words": "Pasa al siguiente hábil.", "does": "clear"})
    assert "una vez no se entendió algo" in ana.get(f"/r/{key}/").content.decode()


def test_who_answers_too_late_loses_no_word(cast: Cast) -> None:
    """Beto cleared it while Ana was writing: her words stay on the page, and it says who did."""
    proposed(cast)
    key = cast.milpa.key
    browser_of(cast.carla).post(f"/t/{key}/acuerdo/1/C1/duda/", {"words": "¿Y si es festivo?"})
    path = f"/r/{key}/dudas/{Entry.objects.get(kind='doubt').event_id}/"
    browser_of(cast.beto).post(path, {"words": "Pasa al siguiente.", "does": "clear"})
    answer = browser_of(cast.ana).post(path, {"words": "Lo mío es otra cosa.", "does": "clear"})
    assert answer.status_code == 409
    assert "Beto la aclaró mientras escribías." in answer.content.decode()
    assert "Lo mío es otra cosa." in answer.content.decode()
    assert Entry.objects.filter(kind="doubt_cleared").count() == 1


def test_who_reads_only_clears_nothing(cast: Cast) -> None:
    """Rita may look; the answer is somebody else's."""
    proposed(cast)
    key = cast.milpa.key
    browser_of(cast.carla).post(f"/t/{key}/acuerdo/1/C1/duda/", {"words": "¿Y si es festivo?"})
    path = f"/r/{key}/dudas/{Entry.objects.get(kind='doubt').event_id}/"
    assert browser_of(cast.rita).post(path, {"words": "Sí", "does": "clear"}).status_code == 403


def test_the_agency_sees_how_far_everybody_has_read(cast: Cast) -> None:
    """For each person and each clause."""
    proposed(cast)
    _read_all(cast, ("C1", "C2"))
    page = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/dudas/")
    read_by = {one.person.short: one for one in page.context["coverage"]}
    assert read_by["carla"].states == (
        ("C1", "understood"),
        ("C2", "understood"),
        ("C3", "unread"),
    )
    assert read_by["diego"].read == 0


def test_nobody_acts_under_a_name_of_the_other_side(cast: Cast) -> None:
    """Somebody of the agency who shares the name of the client's Carla is not taken for her."""
    cast.beto.member.short = "carla"
    cast.beto.member.save()
    version = proposed(cast)
    with pytest.raises(RefusalError, match="may_not"):
        approve(cast.beto, cast.milpa, version.number, version.sha256, at=START)
    with pytest.raises(RefusalError, match="name_of_others"):
        withdraw(cast.beto, cast.milpa, version.number, "", at=START)
    assert Entry.objects.filter(by="carla").count() == 0


def test_a_text_that_was_taken_back_leaves_nothing_behind(cast: Cast) -> None:
    """A proposal that fails half way is not what the next one is read by."""
    with transaction.atomic():
        draft = save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
        TextVersion.objects.create(
            agency=cast.milpa.agency,
            relationship=cast.milpa,
            number=1,
            text=TEXT,
            sha256=sha256(TEXT.encode()).hexdigest(),
            created_at=START,
        )
        assert book_of(cast.milpa).versions
        transaction.set_rollback(True)
    assert draft.revision == 1
    other = TEXT.replace("24,000.00", "25,000.00")
    version = proposed(cast, other)
    assert book_of(cast.milpa).versions[-1].sha256 == f"sha256:{version.sha256}"
