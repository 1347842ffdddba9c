"""Amendments: what was agreed holds until the new text does, and what was before keeps the old."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.http import HttpResponse
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.actions.agreeing import approve, propose
from trato.actions.complaining import complain
from trato.actions.drafting import save_draft
from trato.actions.facts import record
from trato.actions.requesting import make_request
from trato.actions.understanding import understand
from trato.core.events import EventKind
from trato.store.ledgers import event_of
from trato.store.models import Draft, Entry, KeptDraft, Letter, TextVersion
from trato.store.refusal import RefusalError
from trato.store.understandings import understanding_of

NOW = datetime(2026, 4, 14, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
AGREED_AT = datetime(2026, 2, 26, 15, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _proposed_too(cast: Cast, text: str) -> TextVersion:
    """Propose another text while one is in force."""
    draft = save_draft(cast.ana, cast.milpa, text, revision=1, at=NOW)
    return propose(cast.ana, cast.milpa, revision=draft.revision, at=NOW)


def test_a_text_that_is_only_proposed_changes_nothing_that_is_read(cast: Cast) -> None:
    """Who asks meets the things and the rules of what is in force."""
    agreed(cast, at=AGREED_AT)
    _proposed_too(cast, TEXT.replace("«informe»", "«boletín»").replace("4 horas", "9 horas"))
    carla, address = browser_of(cast.carla), f"/t/{cast.milpa.key}/pedir/"
    page = carla.get(address).content.decode()
    assert "en 4 horas hábiles" in page
    assert "9 horas" not in page
    seen = carla.post(address, {"words": "Necesito el informe antes"}).content.decode()
    assert '<option value="informe"' in seen
    assert "boletín" not in seen


def test_rules_are_shown_where_they_apply(cast: Cast) -> None:
    """Who asks reads on answers; who notes a payment reads on the price; the ledger needs none."""
    agreed(cast, at=AGREED_AT)
    carla, base = browser_of(cast.carla), f"/t/{cast.milpa.key}/"
    assert "responde cada mensaje" in carla.get(f"{base}pedir/").content.decode()
    assert "paga «cuota mensual»" in carla.get(f"{base}anotar/?que=pago").content.decode()
    assert "paga «cuota mensual»" not in carla.get(f"{base}anotar/?que=llamada").content.decode()
    staff = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/dinero/").content.decode()
    assert "paga «cuota mensual»" in staff


def _in_force(cast: Cast, text: str = TEXT) -> None:
    agreed(cast, text, at=AGREED_AT)


def _begin(cast: Cast, **typed: str) -> HttpResponse:
    page = f"/r/{cast.milpa.key}/modificar/"
    return browser_of(cast.ana).post(page, {"step": "begin"} | typed)


def _draft(cast: Cast) -> Draft:
    return Draft.objects.get(relationship=cast.milpa)


def _approved(cast: Cast, text: str) -> TextVersion:
    """Propose a text and let Carla read what is new of it and approve."""
    draft = _draft(cast)
    saved = save_draft(cast.ana, cast.milpa, text, revision=draft.revision, at=NOW)
    version = propose(cast.ana, cast.milpa, revision=saved.revision, at=NOW)
    for label in understanding_of(cast.milpa, version).unread_by("carla"):
        understand(cast.carla, cast.milpa, version.number, label, at=NOW)
    approve(cast.carla, cast.milpa, version.number, version.sha256, at=NOW)
    return version


def test_a_request_that_nothing_covers_begins_an_amendment(cast: Cast) -> None:
    """From Carla's words: a clause with gaps for what nobody said, beside what was agreed; when it
    is proposed, the version says why and what asked for it.
    """
    _in_force(cast)
    asked = make_request(cast.carla, cast.milpa, "Necesito una lona", thing="lona", at=NOW).event_id
    ana, key = browser_of(cast.ana), cast.milpa.key
    assert f"/r/{key}/modificar/?de={asked}" in ana.get(f"/r/{key}/peticiones/").content.decode()
    page = ana.get(f"/r/{key}/modificar/?de={asked}").content.decode()
    assert "Necesito una lona" in page
    assert "no da una regla" in page
    begun = _begin(cast, about=asked, thing="lona", title="Lona", form="once")
    assert begun.status_code == 302
    text = _draft(cast).text
    assert text.startswith(TEXT.partition("## Partes")[0] + "## Enmienda\nSustituye la versión 1.")
    assert "## C4. Lona\nEl prestador entrega «lona» a más tardar el … a las 18:00." in text
    whole = text.replace("el … a", "el 2026-05-04 a").replace(", …, en …", ", 900.00 MXN, en 10")
    saved = save_draft(cast.ana, cast.milpa, whole, revision=_draft(cast).revision, at=NOW)
    sent = {"revision": saved.revision, "reason": "Carla la necesita para la feria."}
    assert ana.post(f"/r/{key}/acuerdo/proponer/", sent).status_code == 302
    versions = ana.get(f"/r/{key}/acuerdo/versiones/").content.decode()
    assert "Carla la necesita para la feria." in versions
    assert "Necesito una lona" in versions
    requests = ana.get(f"/r/{key}/peticiones/").content.decode()
    assert "la versión 2" in requests
    assert f"?de={asked}" not in requests


def test_the_price_comes_from_the_rule_with_its_sum(cast: Cast) -> None:
    """Eight hours at the price of an extra hour; the amount stands in the clause that is begun."""
    bank = "\n## C4. Horas\nIncluye un banco de 10 horas cada mes; cada hora adicional cuesta 450.00 MXN.\n"
    _in_force(cast, TEXT + bank)
    ana, address = browser_of(cast.ana), f"/r/{cast.milpa.key}/modificar/"
    assert "por hora" in ana.get(address).content.decode()
    typed = {"thing": "video", "quantity": "8", "step": "look"}
    page = ana.post(address, typed).content.decode()
    for said in ("450.00", "× 8", "3,600.00", "C4"):
        assert said in page
    assert not Draft.objects.filter(text__contains="Enmienda").exists()
    _begin(cast, thing="video", quantity="8", form="once", title="Video")
    assert "«precio de video», 3,600.00 MXN, en … días" in _draft(cast).text


def test_a_client_says_what_should_be_otherwise(cast: Cast) -> None:
    """Their words with the clause are a request; no draft and no version comes of it by itself."""
    _in_force(cast)
    carla, key = browser_of(cast.carla), cast.milpa.key
    page = carla.get(f"/t/{key}/acuerdo/cambiar/?clausula=C3").content.decode()
    assert '<option value="C3" selected' in page
    words = "Que contesten en dos horas, por favor."
    again = carla.post(f"/t/{key}/acuerdo/cambiar/", {"clause": "C3", "words": ""})
    assert "¿Qué debería decir el acuerdo" in again.content.decode()
    carla.post(f"/t/{key}/acuerdo/cambiar/", {"clause": "C3", "words": words})
    asked = Entry.objects.get(kind="request")
    event = event_of(asked)
    assert (event.fields["change"], event.about, event.text) == (True, ("C3",), words)
    assert TextVersion.objects.filter(relationship=cast.milpa).count() == 1
    page = browser_of(cast.ana).get(f"/r/{key}/modificar/?de={asked.event_id}").content.decode()
    assert words in page
    assert "C3" in page


def test_the_client_reads_first_what_changes(cast: Cast) -> None:
    """The difference, from when, the money and what stays; then only what is new is to be read."""
    _in_force(cast)
    _begin(cast, from_on="2026-05-01")
    text = _draft(cast).text.replace("24,000.00", "26,000.00")
    draft = save_draft(cast.ana, cast.milpa, text, revision=_draft(cast).revision, at=NOW)
    propose(cast.ana, cast.milpa, revision=draft.revision, at=NOW)
    page = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/acuerdo/").content.decode()
    before, _, after = page.partition("Cambia esto")
    assert page.count("<h1") == 1
    assert "24,000.00" not in before
    assert "<del>24,000.00</del><ins>26,000.00</ins>" in after
    assert "1 de mayo" in after
    assert "Cambia en C2" in after
    assert "C1, C3" in after
    assert "Falta <strong>una</strong> cláusula" in after


def test_whoever_is_told_of_an_amendment_reads_why(cast: Cast) -> None:
    """The letter says that it is a modification, in the words of the reason."""
    _in_force(cast)
    _begin(cast)
    sent = {"revision": _draft(cast).revision, "reason": "Crecimos.", "told": cast.carla.person.key}
    browser_of(cast.ana).post(f"/r/{cast.milpa.key}/acuerdo/proponer/", sent)
    letter = Letter.objects.get(to=cast.carla.person.email, occasion__startswith="proposal-")
    assert "propone una modificación" in letter.subject
    assert "«Crecimos.»" in letter.text


def test_an_amendment_is_approved_by_who_may_today(cast: Cast) -> None:
    """A text that lets Diego approve does not let him approve itself: that is Carla's to do."""
    _in_force(cast)
    _begin(cast)
    text = _draft(cast).text.replace("Diego Paz: pide", "Diego Paz: aprueba y pide")
    draft = save_draft(cast.ana, cast.milpa, text, revision=_draft(cast).revision, at=NOW)
    version = propose(cast.ana, cast.milpa, revision=draft.revision, at=NOW)
    address = f"/t/{cast.milpa.key}/acuerdo/"
    version_page = f"/r/{cast.milpa.key}/acuerdo/2/"
    assert "la aprueba Carla." in browser_of(cast.ana).get(version_page).content.decode()
    sent = {"number": 2, "sha256": version.sha256, "talked": "no"}
    refused = browser_of(cast.diego).post(f"{address}aprobar/", sent)
    assert refused.status_code == 403
    assert "Carla" in refused.content.decode()
    assert browser_of(cast.carla).post(f"{address}aprobar/", sent).status_code == 302


def test_what_was_before_keeps_the_old_text(cast: Cast) -> None:
    """The report of March was late under two per cent, and stays so when five are agreed."""
    _in_force(cast)
    late_at = datetime(2026, 4, 9, 17, 0, tzinfo=UTC)
    fields = {"thing": "informe"}
    record(cast.ana, cast.milpa, EventKind.DELIVERY, at=late_at, happened=late_at, fields=fields)
    claim = {"asserts": "late", "clause": "C1", "thing": "informe", "period": "2026-03"}
    complaint = complain(cast.carla, cast.milpa, "Llegó tarde", [claim], at=NOW).event_id
    ana, key = browser_of(cast.ana), cast.milpa.key
    address = f"/r/{key}/desacuerdos/{complaint}/"
    assert "960.00" in ana.get(address).content.decode()
    _begin(cast)
    _approved(cast, _draft(cast).text.replace("descuenta el 2 %", "descuenta el 5 %"))
    page = ana.get(address).content.decode()
    assert "960.00" in page
    assert "descuenta el 2 %" in page
    assert "descuenta el 5 %" not in page


def test_a_past_day_shows_its_own_text(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    """In March the fee was 24,000; on a day before anything was agreed there was nothing."""
    _in_force(cast)
    _begin(cast)
    _approved(cast, _draft(cast).text.replace("24,000.00", "26,000.00"))
    monkeypatch.setattr(timezone, "now", lambda: NOW + timedelta(days=2))
    key = cast.milpa.key
    for who, path in (
        (cast.carla, f"/t/{key}/acuerdo/"),
        (cast.carla, f"/t/{key}/acuerdo/versiones/"),
        (cast.ana, f"/r/{key}/acuerdo/versiones/"),
    ):
        then = browser_of(who).get(f"{path}?en=2026-03-10").content.decode()
        text = re.search(r'clause-text">.*?24,000\.00', then, re.DOTALL)
        assert text is not None, path
        now = browser_of(who).get(f"{path}?en=2026-04-15").content.decode()
        assert "estaba en vigor la versión 2" in now
        never = browser_of(who).get(f"{path}?en=2026-01-10").content.decode()
        assert "todavía no había nada en vigor" in never
    assert browser_of(cast.ana).get(f"/r/{key}/acuerdo/?en=2026-03-10").status_code == 302


def test_what_was_agreed_meanwhile_is_not_taken_back_unseen(cast: Cast) -> None:
    """Beto's text was begun from the first version; the second was agreed since: it says so."""
    _in_force(cast)
    _begin(cast)
    old = _draft(cast).text.replace("4 horas", "6 horas")
    _approved(cast, _draft(cast).text.replace("24,000.00", "26,000.00"))
    draft = save_draft(cast.beto, cast.milpa, old, revision=_draft(cast).revision, at=NOW)
    sent = {"revision": draft.revision, "reason": "Más holgura"}
    refused = browser_of(cast.beto).post(f"/r/{cast.milpa.key}/acuerdo/proponer/", sent)
    assert refused.status_code == 409
    assert "lo acordado es la versión 2" in refused.content.decode()
    assert TextVersion.objects.filter(relationship=cast.milpa).count() == 2


def test_nothing_comes_before_what_is_agreed_for_a_later_day(cast: Cast) -> None:
    """The second version begins in June: what replaces it begins in June too, or later."""
    _in_force(cast)
    _begin(cast, from_on="2026-06-01")
    _approved(cast, _draft(cast).text.replace("24,000.00", "26,000.00"))
    _begin(cast)
    assert "Sustituye la versión 2 desde el 2026-06-01." in _draft(cast).text
    early = _draft(cast).text.replace("4 horas", "6 horas").replace(" desde el 2026-06-01", "")
    draft = save_draft(cast.ana, cast.milpa, early, revision=_draft(cast).revision, at=NOW)
    with pytest.raises(RefusalError, match="amends_early"):
        propose(cast.ana, cast.milpa, revision=draft.revision, at=NOW)


def test_what_somebody_is_writing_is_not_written_over(cast: Cast) -> None:
    """With another text begun it is asked first; beginning anew keeps what was written."""
    _in_force(cast)
    written = TEXT.replace("4 horas", "7 horas")
    save_draft(cast.beto, cast.milpa, written, revision=_draft(cast).revision, at=NOW)
    asked = _begin(cast, thing="lona", form="apart", title="Lona")
    assert asked.status_code == 409
    assert "Empezar de nuevo" in asked.content.decode()
    assert _draft(cast).text == written
    assert _begin(cast, thing="lona", form="apart", title="Lona", step="anew").status_code == 302
    assert "No incluye: «lona»" in _draft(cast).text
    assert written in KeptDraft.objects.values_list("text", flat=True)


def test_there_is_nothing_to_amend_before_something_is_agreed(cast: Cast) -> None:
    """The page says so, and offers to write the agreement."""
    page = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/modificar/").content.decode()
    assert "Todavía no hay nada acordado" in page
    assert "Todavía no hay nada acordado" in (
        browser_of(cast.carla).get(f"/t/{cast.milpa.key}/acuerdo/cambiar/").content.decode()
    )
