"""The agreement read together: notes become minutes; a clause comes back when it is first used."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from tests.web.cast import START, TEXT, Cast, agreed, browser_of, proposed
from trato.core.standing.first_uses import first_uses
from trato.core.text import read
from trato.core.worktime import local_date
from trato.store.ledgers import standing_of
from trato.store.models import Entry
from trato.web.agreement.duties import columns_of

AFTERWARDS = datetime(2026, 5, 20, 15, tzinfo=UTC)


def test_what_is_noted_while_reading_becomes_minutes(cast: Cast) -> None:
    """Ana goes clause by clause, notes what is said, and both sides hold the minutes."""
    proposed(cast)
    key, ana = cast.milpa.key, browser_of(cast.ana)
    base = f"/r/{key}/leemelo/"
    assert "Cláusula 1 de 3" in ana.get(f"{base}inicio/").content.decode()
    gone = ana.post(f"{base}C1/", {"note": "Si es festivo, al siguiente.", "go": "C2"})
    assert gone.headers["Location"] == f"{base}C2/"
    back = ana.post(f"{base}C2/", {"note": "La factura, el día 1.", "go": "C1"})
    assert "Si es festivo, al siguiente." in ana.get(back.headers["Location"]).content.decode()
    assert ana.post(f"{base}C3/", {"note": "", "go": "acta"}).headers["Location"] == f"{base}acta/"
    kept = ana.get(f"{base}acta/").context["minutes"]
    assert kept == "C1 Informe\nSi es festivo, al siguiente.\n\nC2 Precio\nLa factura, el día 1."
    ana.post(f"{base}acta/", {"minutes": kept, "there": ["carla", "nadie"]})
    event = json.loads(bytes(Entry.objects.get(kind="meeting_held").payload))
    assert (event["text"], event["fields"]["with"], event["by"]) == (kept, ["carla"], "ana")
    assert "La factura, el día 1." not in ana.get(f"{base}C2/").content.decode()


def test_minutes_without_words_or_from_tomorrow_are_asked_again(cast: Cast) -> None:
    """Nothing is entered, and what was typed stays on the page."""
    proposed(cast)
    ana, path = browser_of(cast.ana), f"/r/{cast.milpa.key}/leemelo/acta/"
    assert "Con una línea basta" in ana.post(path, {"minutes": " "}).content.decode()
    later = ana.post(path, {"minutes": "Hablamos.", "held": "2999-01-01"}).content.decode()
    assert "Todavía no ha llegado ese día." in later
    assert "Hablamos." in later
    assert not Entry.objects.filter(kind="meeting_held").exists()


def test_who_reads_only_takes_no_minutes(cast: Cast) -> None:
    """Rita may follow the reading."""
    proposed(cast)
    rita, base = browser_of(cast.rita), f"/r/{cast.milpa.key}/leemelo/"
    assert rita.get(f"{base}C1/").status_code == 200
    assert rita.post(f"{base}acta/", {"minutes": "Hablamos."}).status_code == 403


def test_a_clause_comes_back_when_it_is_first_used(cast: Cast) -> None:
    """The first report is due on 7 May: from three days before, its clause is shown once more."""
    agreed(cast)
    shown = []
    for day in (START + timedelta(days=20), datetime(2026, 5, 5, 15, tzinfo=UTC), AFTERWARDS):
        standing = standing_of(cast.milpa, day)
        assert standing is not None
        shown.append(first_uses(standing))
    assert shown == [(), ("C1",), ()]


def test_the_client_reads_again_what_is_first_used_now(cast: Cast) -> None:
    """Their first page has the clause, with its example."""
    now = timezone.now()
    soon = local_date(now + timedelta(days=2), "America/Mexico_City")
    text = TEXT.replace(
        "## C2.", f"## C9. Arranque\nEl prestador entrega «plan» a más tardar el {soon}.\n\n## C2."
    )
    agreed(cast, text, at=now - timedelta(days=2))
    page = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/").content.decode()
    assert "Se usa por primera vez: C9 Arranque" in page


AGREEMENTS = sorted((Path(__file__).parents[1] / "cases" / "scenarios").glob("*/acuerdo.md"))


@pytest.mark.parametrize("path", AGREEMENTS, ids=lambda path: path.parent.name)
def test_no_sentence_of_any_agreement_is_left_out_of_the_two_columns(path: Path) -> None:
    """Whatever the trade: each sentence stands with whom it binds, or with both."""
    reading = read(path.read_text(encoding="utf-8"))
    columns = columns_of(reading)
    sides = (columns.provider, columns.client)
    lines = [line for side in sides for line in (*side.must, *side.may)] + [*columns.shared]
    assert lines
    assert sorted(one.text for one in lines) == sorted(one.text for one in reading.sentences)
