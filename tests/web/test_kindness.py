"""Kindness: a week in three lines, never empty, and a sheet for the client's boss."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.web.cast import TEXT, Cast, agreed, browser_of
from tests.web.test_notices import Clock, _rounds, clock, milpa  # noqa: F401  fixtures
from trato.actions.facts import record
from trato.actions.wishes import change_wishes
from trato.core.events import EventKind
from trato.store.addressees import addressee_of
from trato.store.models import BossSheet, Every, Letter

MONDAY = datetime(2026, 3, 23, 15, 0, tzinfo=UTC)  # 9:00 in Mexico
NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)


def _weeks() -> list[Letter]:
    return list(Letter.objects.filter(occasion__startswith="week-").order_by("pk"))


def test_a_week_is_said_on_monday_in_three_lines_at_most(milpa: Cast, clock: Clock) -> None:  # noqa: F811
    """What is coming and what is up to Carla, and each week once."""
    for who, what in ((milpa.ana, "la propuesta"), (milpa.carla, "los temas")):
        to = "carla" if who is milpa.ana else "ana"
        fields = {"what": what, "due_at": "2026-03-26", "to": to}
        record(who, milpa.milpa, EventKind.COMMITMENT, at=NOW, happened=NOW, fields=fields)
    _rounds(clock, until=MONDAY)
    letters = [one for one in _weeks() if one.to == milpa.carla.person.email]
    assert [one.sent_at for one in letters] == [MONDAY]
    assert "Viene: La propuesta (jueves 26)" in letters[0].text
    assert "Te toca: Los temas (jueves 26)" in letters[0].text
    assert "Va:" not in letters[0].text
    _rounds(clock)
    assert len([one for one in _weeks() if one.to == milpa.carla.person.email]) == 1


def test_a_week_without_anything_to_say_is_not_said(cast: Cast, clock: Clock) -> None:  # noqa: F811
    """No news is no letter."""
    agreed(cast, TEXT.partition("## C1.")[0] + "## C3. " + TEXT.partition("## C3. ")[2], at=NOW)
    _rounds(clock, until=MONDAY + timedelta(days=8))
    assert _weeks() == []


def test_who_wants_no_week_gets_none(milpa: Cast, clock: Clock) -> None:  # noqa: F811
    """The ceiling is the client's."""
    for who in (milpa.carla, milpa.diego, milpa.lola):
        change_wishes(who, {"has_week": False}, at=NOW)
    _rounds(clock, until=MONDAY + timedelta(days=8))
    assert _weeks() == []


@pytest.fixture
def sheet(milpa: Cast, clock: Clock) -> BossSheet:  # noqa: F811
    """Carla reports to don Julio on Thursday; her numbers are in the ledger."""
    for month, value in (("2026-01", 930), ("2026-02", 1105)):
        record(
            milpa.ana, milpa.milpa, EventKind.GOAL_MEASURED, at=NOW, happened=NOW,
            fields={"goal": "visitas", "value": value, "unit": "visitas", "period": month},
        )  # fmt: skip
    wishes = {"boss": "don Julio", "boss_every": Every.MONTH, "boss_on": date(2026, 3, 19)}
    change_wishes(milpa.carla, wishes, at=NOW)
    _rounds(clock, until=NOW + timedelta(days=3))
    return BossSheet.objects.get()


def test_the_afternoon_before_one_letter_leads_to_one_page(milpa: Cast, sheet: BossSheet) -> None:  # noqa: F811
    """With the numbers of the ledger; the next one is a month later."""
    letter = Letter.objects.get(occasion=f"sheet-{sheet.key}")
    assert letter.sent_at == datetime(2026, 3, 18, 22, 0, tzinfo=UTC)
    assert "don Julio" in letter.subject
    page = browser_of(milpa.carla).get(f"/t/{milpa.milpa.key}/hoja/{sheet.key}/").content.decode()
    assert "visitas: 1,105 visitas en febrero." in page
    assert "+175" in page
    assert "Para don Julio" in page
    assert addressee_of(milpa.carla).boss_on == date(2026, 4, 19)


def test_a_sheet_says_what_its_writer_wrote_and_nobody_else_reads_it(
    milpa: Cast,  # noqa: F811
    sheet: BossSheet,
) -> None:
    """Neither her colleague nor the agency finds it."""
    address = f"/t/{milpa.milpa.key}/hoja/{sheet.key}/"
    sent = {"title": "Tenemos más visitas", "ask": "Su visto bueno para abril"}
    assert browser_of(milpa.carla).post(address, sent).status_code == 302
    page = browser_of(milpa.carla).get(address).content.decode()
    assert "Tenemos más visitas" in page
    assert "Su visto bueno para abril" in page
    for other in (milpa.diego, milpa.ana, milpa.zoe):
        assert browser_of(other).get(address).status_code == 404
        assert browser_of(other).post(address, sent).status_code == 404


def test_a_sheet_goes_to_the_boss_in_the_name_of_who_wrote_it(
    milpa: Cast,  # noqa: F811
    sheet: BossSheet,
) -> None:
    """With her words and numbers, the answer goes to her, and nothing names Trato or delays."""
    carla, address = browser_of(milpa.carla), f"/t/{milpa.milpa.key}/hoja/{sheet.key}/"
    sent = {"title": "Tenemos más visitas", "next": "Más recetas", "does": "send"}
    assert carla.post(address, {**sent, "email": "julio@lamilpa.example"}).status_code == 302
    assert carla.post(address, {**sent, "email": "julio@lamilpa.example"}).status_code == 302
    letter = Letter.objects.get(occasion__startswith="boss-")
    assert (letter.to, letter.from_name) == ("julio@lamilpa.example", "Carla Sosa")
    assert (letter.reply_to, letter.subject) == (milpa.carla.person.email, "Tenemos más visitas")
    assert "1,105" in letter.text
    assert "Más recetas" in letter.html
    assert "Qué le pido" not in letter.text
    for word in ("Trato", "/entrar/", "http"):
        assert word not in letter.text + letter.html
    assert "Mandada:" in carla.get(address).content.decode()


def test_a_letter_to_a_boss_is_on_no_page_of_the_agency(milpa: Cast, sheet: BossSheet) -> None:  # noqa: F811
    """Not even where letters are listed that did not go out."""
    address = f"/t/{milpa.milpa.key}/hoja/{sheet.key}/"
    sent = {"title": "Sólo para don Julio", "does": "send", "email": "julio@lamilpa.example"}
    browser_of(milpa.carla).post(address, sent)
    Letter.objects.filter(occasion__startswith="boss-").update(failed_at=NOW)
    assert "Sólo para don Julio" not in browser_of(milpa.ana).get("/correo/").content.decode()


def test_a_sheet_without_an_address_is_not_sent_and_keeps_its_words(
    milpa: Cast,  # noqa: F811
    sheet: BossSheet,
) -> None:
    """What was typed stands there again."""
    address = f"/t/{milpa.milpa.key}/hoja/{sheet.key}/"
    sent = {"title": "Tenemos más visitas", "does": "send", "email": "julio"}
    page = browser_of(milpa.carla).post(address, sent).content.decode()
    assert "Tenemos más visitas" in page
    assert not Letter.objects.filter(occasion__startswith="boss-").exists()


def test_a_sheet_is_begun_on_any_day(cast: Cast, clock: Clock) -> None:  # noqa: F811
    """Whoever wants one today need not wait for its afternoon."""
    agreed(cast)
    answer = browser_of(cast.diego).post(f"/t/{cast.milpa.key}/hoja/")
    assert answer.status_code == 302
    assert BossSheet.objects.get(person=cast.diego.person).key in answer.headers["Location"]
