"""Settings: one's own and the agency's, another agency, taking everything along, and the end of it."""

import json
import zipfile
from datetime import timedelta
from io import BytesIO

from django.db import connection
from django.test import Client as Browser
from django.utils import timezone

from tests.web.cast import START, Cast, agreed, browser_of
from trato.actions.agencies import ask_to_end, erase_ended
from trato.actions.conversing import add
from trato.actions.drafting import save_draft
from trato.actions.exporting import pieces_of
from trato.server.worker import Worker
from trato.store.models import Agency, Entry, Letter, Member, Relationship, Role, Topic, User

PASSWORD = "correct horse battery"


def entered(email: str) -> Browser:
    """Return a browser in which somebody has just said, twice, who they are."""
    browser = Browser()
    answer = browser.post("/cuenta/login/", {"login": email, "password": PASSWORD})
    assert answer.status_code == 302
    browser.post("/cuenta/reauthenticate/", {"password": PASSWORD})
    return browser


def archive(browser: Browser) -> dict[str, bytes]:
    """Return the members of what an agency takes along."""
    answer = browser.get("/ajustes/todo.zip")
    assert "attachment" in answer.headers["Content-Disposition"]
    with zipfile.ZipFile(BytesIO(answer.getvalue())) as found:
        return {name: found.read(name) for name in found.namelist()}


def test_somebody_changes_their_name_and_language(cast: Cast) -> None:
    beto = browser_of(cast.beto)
    beto.post("/ajustes/", {"name": "Beto Cruz Vega", "language": "en"})
    page = beto.get("/ajustes/").content.decode()
    assert 'lang="en"' in page
    assert "Beto Cruz Vega" in page
    assert Member.objects.get(pk=cast.beto.member.pk).short == "beto"


def test_who_turns_single_letters_off_has_none_in_any_browser(cast: Cast) -> None:
    """Nobody else's are gone, and they can be turned on again."""
    own = {"name": "Beto Cruz", "language": "es"}
    assert "data-no-letters" not in browser_of(cast.beto).get("/").content.decode()
    browser_of(cast.beto).post("/ajustes/", own)
    assert "data-no-letters" in browser_of(cast.beto).get("/clientes/").content.decode()
    assert "data-no-letters" not in browser_of(cast.ana).get("/clientes/").content.decode()
    browser_of(cast.beto).post("/ajustes/", own | {"letter_keys": "1"})
    assert "data-no-letters" not in browser_of(cast.beto).get("/").content.decode()


def test_a_name_is_asked_for_and_nothing_typed_is_lost(cast: Cast) -> None:
    page = browser_of(cast.ana).post("/ajustes/", {"name": "x" * 121}).content.decode()
    assert "Caben 120 caracteres." in page
    assert "x" * 121 in page


def test_an_owner_names_the_agency_anew(cast: Cast) -> None:
    """Beto is told who may."""
    sent = {"agency_name": "Nopal y Asociados", "agency_language": "en"}
    answer = browser_of(cast.beto).post("/ajustes/agencia/", sent)
    assert answer.status_code == 403
    assert "Ana Ruiz" in answer.content.decode()
    browser_of(cast.ana).post("/ajustes/agencia/", sent)
    agency = Agency.objects.get(pk=cast.ana.agency.pk)
    assert (agency.name, agency.language) == ("Nopal y Asociados", "en")


def test_who_works_in_two_agencies_goes_from_one_to_the_other(cast: Cast) -> None:
    """Beto reads in Darío's too: there are Darío's clients then, and none of Ana's; and back."""
    Member.objects.create(
        agency=cast.dario.agency, user=cast.beto.user, role=Role.READER, short="beto"
    )
    beto = browser_of(cast.beto)
    assert "La Milpa" in beto.get("/clientes/").content.decode()
    beto.post("/ajustes/cambiar/", {"agency": cast.dario.agency.key})
    page = beto.get("/clientes/").content.decode()
    assert "CANARIO-Cliente" in page
    assert "La Milpa" not in page
    assert beto.get(f"/r/{cast.milpa.key}/").status_code == 404
    beto.post("/ajustes/cambiar/", {"agency": cast.ana.agency.key})
    assert beto.get(f"/r/{cast.milpa.key}/").status_code == 200


def test_who_is_let_go_by_the_agency_they_were_in_is_in_the_other(cast: Cast) -> None:
    """And who founds another one is in that one at once."""
    beto = browser_of(cast.beto)
    beto.post("/agencia/nueva/", {"name": "Lo mío", "own_name": "Beto Cruz", "country": "MX"})
    assert "Lo mío" in beto.get("/ajustes/").content.decode()
    assert "La Milpa" not in beto.get("/clientes/").content.decode()
    Member.objects.filter(user=cast.beto.user, role=Role.OWNER).delete()
    assert "La Milpa" in beto.get("/clientes/").content.decode()


def test_nobody_goes_to_an_agency_that_is_not_theirs(cast: Cast) -> None:
    ana = browser_of(cast.ana)
    assert ana.post("/ajustes/cambiar/", {"agency": cast.dario.agency.key}).status_code == 404
    assert "La Milpa" in ana.get("/clientes/").content.decode()


def test_an_owner_takes_everything_along(cast: Cast) -> None:
    """Each client's evidence, conversation, draft and people; nothing of another agency."""
    agreed(cast)
    save_draft(cast.ana, cast.milpa, "# Otro borrador", revision=1, at=START)
    add(cast.carla, cast.milpa, Topic.UNDERSTOOD, "Que el informe llega el día 5.", at=START)
    found = archive(browser_of(cast.ana))
    place = f"clientes/La Milpa {cast.milpa.key}"
    assert found[f"{place}/borrador.md"].decode() == "# Otro borrador"
    assert "Que el informe llega el día 5." in found[f"{place}/conversacion.json"].decode()
    assert "Carla Sosa" in found[f"{place}/personas.json"].decode()
    with zipfile.ZipFile(BytesIO(found[f"{place}/prueba.zip"])) as evidence:
        assert {"acuerdo.md", "hechos.jsonl", "verificar.py"} <= set(evidence.namelist())
    assert json.loads(found["agencia.json"])["members"][0]["short"] == "ana"
    assert "CANARIO" not in repr(found)


def test_what_lets_people_in_is_not_taken_along(cast: Cast) -> None:
    """A letter's words hold links: the list of letters says to whom and about what alone."""
    agreed(cast)
    letter = Letter.objects.filter(text__contains="/entrar/").first()
    assert letter is not None
    raw = archive(browser_of(cast.ana))["cartas.json"].decode()
    assert letter.subject in raw
    assert "/entrar/" not in raw


def test_only_an_owner_takes_everything_along(cast: Cast) -> None:
    assert browser_of(cast.beto).get("/ajustes/todo.zip").status_code == 403
    assert browser_of(cast.rita).get("/ajustes/todo.zip").status_code == 403


def test_taking_along_holds_nobody_up(cast: Cast) -> None:
    """Between two pieces no transaction is open: whoever writes meanwhile need not wait."""
    agreed(cast)
    before = len(connection.savepoint_ids)
    for _name, _raw in pieces_of(cast.ana):
        assert len(connection.savepoint_ids) == before


def test_an_agency_ends_after_its_name_was_typed_and_the_days_have_passed(cast: Cast) -> None:
    """Until then nothing changes; then all of it is gone, and nothing of anybody else's."""
    agreed(cast)
    ana = entered("ana@nopal.example")
    page = ana.post("/ajustes/agencia/borrar/", {"name": "estudio nopal"}).content.decode()
    assert "Escribe el nombre tal como está arriba." in page
    ana.post("/ajustes/agencia/borrar/", {"name": "Estudio Nopal"})
    agency = Agency.objects.get(pk=cast.ana.agency.pk)
    assert agency.ends_at is not None
    assert erase_ended(agency.ends_at - timedelta(minutes=1), limit=5) == 0
    assert "se borra el" in browser_of(cast.beto).get("/clientes/").content.decode()
    assert erase_ended(agency.ends_at, limit=5) == 1
    assert not Entry.objects.exists()
    assert [one.name for one in Relationship.objects.all()] == ["CANARIO-Cliente"]
    assert User.objects.filter(email="ana@nopal.example").exists()


def test_everybody_is_told_before_an_agency_ends(cast: Cast) -> None:
    """Those who work there, and each person of a client, with a link to their evidence file."""
    ask_to_end(cast.ana, at=timezone.now())
    ask_to_end(cast.ana, at=timezone.now())
    told = sorted(Letter.objects.values_list("to", flat=True))
    assert told == sorted(
        [f"{name}@nopal.example" for name in ("ana", "beto", "rita")]
        + [f"{name}@cliente.example" for name in ("carla", "diego", "lola")]
    )
    assert "El acuerdo sigue valiendo" in Letter.objects.get(to="carla@cliente.example").text
    page = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/acuerdo/").content.decode()
    assert "Estas páginas dejan de estar" in page


def test_an_owner_keeps_the_agency_after_all(cast: Cast) -> None:
    ask_to_end(cast.ana, at=timezone.now())
    assert browser_of(cast.beto).post("/ajustes/agencia/conservar/").status_code == 403
    browser_of(cast.ana).post("/ajustes/agencia/conservar/")
    assert erase_ended(timezone.now() + timedelta(days=60), limit=5) == 0
    assert Relationship.objects.filter(pk=cast.milpa.pk).exists()


def test_the_worker_erases_what_has_ended(cast: Cast) -> None:
    ask_to_end(cast.dario, at=timezone.now())
    later = timezone.now() + timedelta(days=15)
    assert Worker(lambda: later).round().erased == 1
    assert not Relationship.objects.filter(pk=cast.hidden.pk).exists()
    assert Relationship.objects.filter(pk=cast.milpa.pk).exists()


def test_ending_asks_who_is_there_anew(cast: Cast) -> None:
    """A browser that somebody left open is not enough to end an agency or an account."""
    ana = browser_of(cast.ana)
    for place in ("/ajustes/agencia/borrar/", "/ajustes/cuenta/borrar/"):
        answer = ana.post(place, {"name": "Estudio Nopal", "email": "ana@nopal.example"})
        assert answer.status_code == 302
        assert "/cuenta/reauthenticate/" in answer.headers["Location"]
    assert Agency.objects.get(pk=cast.ana.agency.pk).ends_at is None


def test_an_account_ends_and_the_ledgers_keep_their_pages(cast: Cast) -> None:
    """Beto is gone; what he noted is still there under his short name."""
    agreed(cast)
    place = f"/r/{cast.milpa.key}/anotar/"
    beto = entered("beto@nopal.example")
    beto.post(place, {"que": "llamada", "by": "beto", "text": "Hablamos."})
    assert Entry.objects.filter(by="beto").count() == 1
    page = beto.post("/ajustes/cuenta/borrar/", {"email": "otra@nopal.example"}).content.decode()
    assert "Escribe el correo de tu cuenta." in page
    beto.post("/ajustes/cuenta/borrar/", {"email": "BETO@nopal.example"})
    assert not User.objects.filter(email="beto@nopal.example").exists()
    assert Entry.objects.filter(by="beto").count() == 1
    assert beto.get("/ajustes/").status_code == 404


def test_the_only_owner_gives_the_agency_away_first(cast: Cast) -> None:
    answer = entered("ana@nopal.example").post(
        "/ajustes/cuenta/borrar/", {"email": "ana@nopal.example"}
    )
    assert answer.status_code == 409
    assert User.objects.filter(email="ana@nopal.example").exists()
