"""Approving: by who may, the bytes that were read, once; everybody concerned is told."""

import json
from collections.abc import Iterator

import pytest
from django.urls import URLPattern

from tests.web.cast import START, TEXT, Cast, agreed, browser_of, proposed
from trato.actions.agreeing import decline, propose, withdraw
from trato.actions.drafting import save_draft
from trato.actions.recording import enter
from trato.actions.understanding import understand
from trato.core.events import BINDING, EventKind
from trato.store.models import Entry, Letter, TextVersion
from trato.store.understandings import understanding_of
from trato.web.staff.urls import urlpatterns


def _read(cast: Cast, version: TextVersion) -> None:
    for label in understanding_of(cast.milpa, version).unread_by("carla"):
        understand(cast.carla, cast.milpa, version.number, label, at=START)


def _proposed_by_beto(cast: Cast) -> TextVersion:
    draft = save_draft(cast.beto, cast.milpa, TEXT, revision=0, at=START)
    return propose(cast.beto, cast.milpa, revision=draft.revision, at=START)


def _approving(version: TextVersion, **more: object) -> dict[str, object]:
    return {"number": version.number, "sha256": version.sha256, "talked": "no"} | more


def test_who_may_approves_what_somebody_else_of_the_agency_proposed(cast: Cast) -> None:
    """Beto asks, he does not approve: the version waits for Ana, then for Carla."""
    version = _proposed_by_beto(cast)
    key, page = cast.milpa.key, f"/r/{cast.milpa.key}/acuerdo/1/"
    assert "le toca a Ana" in browser_of(cast.beto).get(page).content.decode()
    sent = _approving(version)
    refused = browser_of(cast.beto).post(f"{page}aprobar/", sent)
    assert refused.status_code == 403
    assert "Ana" in refused.content.decode()
    ana = browser_of(cast.ana)
    assert "La apruebo" in ana.get(page).content.decode()
    assert ana.post(f"{page}aprobar/", sent).status_code == 302
    assert ana.post(f"{page}aprobar/", sent).status_code == 409
    assert "la aprueba Carla" in ana.get(page).content.decode()
    _read(cast, version)
    browser_of(cast.carla).post(f"/t/{key}/acuerdo/aprobar/", sent)
    assert "Es de los dos" in ana.get(page).content.decode()
    assert Entry.objects.filter(kind="version_approved").count() == 2


def test_it_is_asked_whether_it_was_talked_over(cast: Cast) -> None:
    """Without an answer nothing is approved; with one, the minutes go with the approval."""
    version = proposed(cast)
    _read(cast, version)
    held = enter(
        cast.milpa, cast.ana, EventKind.MEETING_HELD, at=START, text="Hablamos del informe."
    )
    carla, base = browser_of(cast.carla), f"/t/{cast.milpa.key}/acuerdo/"
    assert "Hablamos del informe." in carla.get(base).content.decode()
    asked = carla.post(f"{base}aprobar/", _approving(version, talked=""))
    assert "Di sí o no" in asked.content.decode()
    assert not Entry.objects.filter(kind="version_approved").exists()
    sent = _approving(version, talked="yes", minutes=[held.event_id, "e999"])
    carla.post(f"{base}aprobar/", sent)
    event = json.loads(bytes(Entry.objects.get(kind="version_approved").payload))
    assert (event["fields"]["talked"], event["about"]) == (True, [held.event_id])
    for page in (carla.get(base), browser_of(cast.ana).get(f"/r/{cast.milpa.key}/acuerdo/1/")):
        assert "Lo habían hablado antes." in page.content.decode()
        assert "Hablamos del informe." in page.content.decode()


def test_a_second_tap_approves_nothing_twice(cast: Cast) -> None:
    """Who taps twice is told that it is agreed."""
    version = agreed(cast)
    again = browser_of(cast.carla).post(
        f"/t/{cast.milpa.key}/acuerdo/aprobar/", _approving(version)
    )
    assert again.status_code == 409
    assert "La aprobó Carla" in again.content.decode()
    assert Entry.objects.filter(kind="version_approved").count() == 1


def test_only_who_may_approve_may_decline(cast: Cast) -> None:
    """Diego asks for things: his «no» is not La Milpa's."""
    proposed(cast)
    base = f"/t/{cast.milpa.key}/acuerdo/"
    sent = {"number": 1, "reason": "No me gusta"}
    assert browser_of(cast.diego).post(f"{base}rechazar/", sent).status_code == 403
    assert not Entry.objects.filter(kind="version_refused").exists()


def test_a_no_is_told_with_its_reason(cast: Cast) -> None:
    """Both sides read it beside the version, and those who were not there get a letter."""
    proposed(cast)
    base = f"/t/{cast.milpa.key}/acuerdo/"
    carla = browser_of(cast.carla)
    carla.post(f"{base}rechazar/", {"number": 1, "reason": "El precio no nos da."})
    assert "El precio no nos da." in carla.get(base).content.decode()
    assert "Lo que acordaron" not in carla.get(base).content.decode()
    page = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/acuerdo/1/").content.decode()
    assert "La Milpa dijo que no" in page
    told = Letter.objects.filter(text__contains="El precio no nos da.")
    assert sorted(told.values_list("to", flat=True)) == [
        "ana@nopal.example",
        "beto@nopal.example",
        "diego@cliente.example",
        "lola@cliente.example",
    ]


def test_who_was_reading_what_was_withdrawn_is_told_what_there_is_now(cast: Cast) -> None:
    """First that Ana took it back; then, with another proposal, its number."""
    version = proposed(cast)
    _read(cast, version)
    withdraw(cast.ana, cast.milpa, 1, "Falta un precio.", at=START)
    carla, path = browser_of(cast.carla), f"/t/{cast.milpa.key}/acuerdo/aprobar/"
    assert "Ana retiró la versión 1" in carla.post(path, _approving(version)).content.decode()
    save_draft(cast.ana, cast.milpa, TEXT.replace("2 %", "3 %"), revision=1, at=START)
    propose(cast.ana, cast.milpa, revision=2, at=START)
    answer = carla.post(path, _approving(version))
    assert "Ahora se propone la versión 2" in answer.content.decode()
    assert f"/t/{cast.milpa.key}/acuerdo/" in answer.content.decode()


def test_what_binds_is_said_while_something_else_is_proposed(cast: Cast) -> None:
    """The client reads the new proposal, and that the agreed version holds meanwhile."""
    agreed(cast)
    save_draft(cast.ana, cast.milpa, TEXT.replace("2 %", "3 %"), revision=1, at=START)
    propose(cast.ana, cast.milpa, revision=2, at=START)
    carla, base = browser_of(cast.carla), f"/t/{cast.milpa.key}/acuerdo/"
    assert "lo que obliga es la versión 1" in carla.get(base).content.decode()
    decline(cast.carla, cast.milpa, 2, "", at=START)
    assert "Lo que acordaron" in carla.get(base).content.decode()


def test_the_same_text_again_stays_the_version_that_it_is(cast: Cast) -> None:
    """Pressing «propose» twice makes one version."""
    first = proposed(cast)
    assert propose(cast.ana, cast.milpa, revision=1, at=START) == first
    assert Entry.objects.filter(kind="version_proposed").count() == 1


def test_an_agreement_is_told_to_everybody_but_who_made_it(cast: Cast) -> None:
    """Each in their own language, the client's people with a link of their own."""
    cast.diego.person.language = "en"
    cast.diego.person.save()
    agreed(cast)
    letters = {one.to: one for one in Letter.objects.filter(subject__contains="La Milpa")}
    assert "carla@cliente.example" not in letters
    assert "Ya hay acuerdo" in letters["ana@nopal.example"].subject
    assert "There is an agreement" in letters["diego@cliente.example"].subject
    assert "/entrar/" in letters["diego@cliente.example"].text
    assert "/entrar/" not in letters["ana@nopal.example"].text


def test_a_doubt_and_its_answer_are_told(cast: Cast) -> None:
    """The agency's people who write learn of it; the answer goes to who asked alone."""
    proposed(cast)
    key = cast.milpa.key
    browser_of(cast.carla).post(f"/t/{key}/acuerdo/1/C1/duda/", {"words": "¿Y si es festivo?"})
    asked = Letter.objects.filter(text__contains="¿Y si es festivo?")
    assert sorted(asked.values_list("to", flat=True)) == ["ana@nopal.example", "beto@nopal.example"]
    doubt = Entry.objects.get(kind="doubt").event_id
    browser_of(cast.ana).post(f"/r/{key}/dudas/{doubt}/", {"words": "Al siguiente."})
    answered = Letter.objects.filter(text__contains="Al siguiente.")
    assert list(answered.values_list("to", flat=True)) == ["carla@cliente.example"]


def test_an_open_doubt_stops_the_agencys_own_approval_too(cast: Cast) -> None:
    """Nobody approves what is not clear."""
    version = _proposed_by_beto(cast)
    base = cast.milpa.key
    browser_of(cast.carla).post(f"/t/{base}/acuerdo/1/C1/duda/", {"words": "¿Cómo?"})
    answer = browser_of(cast.ana).post(f"/r/{base}/acuerdo/1/aprobar/", _approving(version))
    assert answer.status_code == 409


BODIES = (
    {},
    {"by": "carla", "recorded_by": "carla", "who": "carla", "person": "carla", "side": "client"},
    {"talked": "yes", "number": "1", "label": "C1", "clause": "C1", "kind": "version_approved"},
    {"words": "Sí", "does": "clear", "reason": "No", "text": TEXT, "revision": "1", "told": "1"},
    {"name": "Carla Sosa", "short": "carla", "email": "carla@cliente.example", "may": "approve"},
)


def _paths(cast: Cast, doubt: str) -> Iterator[str]:
    """Yield every address of the agency's pages, filled with what there is."""
    values = {
        "key": cast.milpa.key, "number": 1, "label": "C1", "doubt": doubt,
        "person": cast.carla.person.key,
    }  # fmt: skip
    for pattern in urlpatterns:
        assert isinstance(pattern, URLPattern)
        route = str(pattern.pattern)
        for name, converter in pattern.pattern.converters.items():
            kind = (
                type(converter).__name__.removesuffix("Converter").lower().replace("string", "str")
            )
            route = route.replace(f"<{kind}:{name}>", str(values.get(name, 1)))
        assert "<" not in route, f"{route}: say here what stands in the address"
        yield f"/{route}"


@pytest.mark.parametrize("who", ["ana", "beto", "rita"])
def test_nothing_that_the_agency_does_is_an_act_of_the_client(cast: Cast, who: str) -> None:
    """Every address of the agency, with every body: nothing that binds Carla is written for her."""
    version = proposed(cast)
    carla = browser_of(cast.carla)
    carla.post(f"/t/{cast.milpa.key}/acuerdo/1/C1/duda/", {"words": "¿Cómo?"})
    last = Entry.objects.order_by("seq").values_list("seq", flat=True).last()
    doubt = Entry.objects.get(kind="doubt").event_id
    browser = browser_of(getattr(cast, who))
    browser.raise_request_exception = False
    for path in _paths(cast, doubt):
        for body in BODIES:
            browser.post(path, {"sha256": version.sha256, **body})
    made = [json.loads(bytes(one.payload)) for one in Entry.objects.filter(seq__gt=last)]
    theirs = {"carla", "diego", "lola"}
    assert not [one for one in made if one["recorded_by"] in theirs]
    assert not [one for one in made if one["by"] in theirs and one["kind"] in BINDING]
