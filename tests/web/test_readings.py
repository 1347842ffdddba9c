"""What an entry is for the agreement is said by a person, where only a person can tell."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.actions.requesting import make_request
from trato.store.ledgers import standing_of

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
CHANGES = f"""{TEXT}
## C4. Cambios
El prestador presenta propuesta para cada petición de cambio, en 3 días hábiles.
"""


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _asked(cast: Cast) -> str:
    agreed(cast, CHANGES)
    asked = make_request(cast.carla, cast.milpa, "También TikTok, por favor.", thing=None, at=NOW)
    return f"{cast.milpa.key}/libro/{asked.event_id}/"


def _is_proposal_owed(cast: Cast) -> bool:
    standing = standing_of(cast.milpa, NOW)
    assert standing is not None
    return any(one.clause == "C4" for one in standing.open_obligations)


def test_a_request_becomes_one_for_a_change_when_somebody_says_so(cast: Cast) -> None:
    """From then on a proposal is owed, and both read who said it."""
    path = _asked(cast)
    assert "una petición de cambio del acuerdo" in browser_of(cast.carla).get(f"/t/{path}").text
    assert not _is_proposal_owed(cast)
    said = {"how": "classify", "reads_as": "change_requested"}
    assert browser_of(cast.carla).post(f"/t/{path}", said).status_code == 302
    assert _is_proposal_owed(cast)
    page = browser_of(cast.ana).get(f"/r/{path}").text
    assert "Carla Sosa dice que es una petición de cambio del acuerdo" in page


def test_nothing_but_what_is_offered_is_said(cast: Cast) -> None:
    """The page asks again; nothing was entered."""
    path = _asked(cast)
    answer = browser_of(cast.carla).post(f"/t/{path}", {"how": "classify", "reads_as": "un favor"})
    assert answer.status_code == 409
    assert not _is_proposal_owed(cast)
    assert "dice que es" not in browser_of(cast.ana).get(f"/r/{path}").text
