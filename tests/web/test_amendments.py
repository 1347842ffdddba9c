"""Amendments: what was agreed holds until the new text does, and what was before keeps the old."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.actions.agreeing import propose
from trato.actions.drafting import save_draft
from trato.store.models import TextVersion

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
