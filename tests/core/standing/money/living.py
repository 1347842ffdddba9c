"""Living: a relationship from its text to its standing, as the engine runs it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from trato.core.agreement import Agreement, Version
from trato.core.events import Event, read_event
from trato.core.standing import Standing, standing
from trato.core.standing.values import Credit, Debt
from trato.core.text import read


class Life:
    """A text that both sides signed, and what happened since. Times are ISO with their offset."""

    def __init__(self, text: str, *, signed: str) -> None:
        reading = read(text)
        assert not reading.blocks, [
            (one.code, one.params, one.line) for one in reading.problems if one.blocks
        ]
        self.agreement: Agreement = reading.agreement
        self.currency = self.agreement.header.currency
        at = datetime.fromisoformat(signed)
        self.versions = [Version(1, "sha256:" + "0" * 64, self.agreement, at)]
        self.events: list[Event] = []

    def happens(self, at: str, by: str, kind: str, **more: Any) -> None:
        """Record one event; what is no part of every event is one of its fields."""
        raw: dict[str, object] = {
            "id": more.pop("id", f"e{len(self.events) + 1:02}"),
            "at": at,
            "recorded_at": more.pop("recorded_at", at if "T" in at else f"{at}T12:00:00+00:00"),
            "by": by,
            "recorded_by": "system" if by.startswith("third:") else by,
            "kind": kind,
        }
        for name in ("about", "channel", "text"):
            if name in more:
                raw[name] = more.pop(name)
        if kind in {"invoice", "payment", "credit_note", "refund"}:
            more.setdefault("currency", self.currency)
        raw["fields"] = more
        event = read_event(raw)
        assert isinstance(event, Event), [(one.code, one.params) for one in event]
        self.events.append(event)

    def at(self, now: str) -> Standing:
        return standing(self.versions, self.events, datetime.fromisoformat(now))

    def debts(self, now: str) -> tuple[Debt, ...]:
        return self.at(now).accounts.debts

    def debt(self, now: str, name: str = "") -> Debt:
        debts = self.debts(now)
        found = [one for one in debts if not name or name in {one.id, one.invoice, one.clause}]
        assert len(found) == 1, [(one.id, one.invoice, one.amount) for one in debts]
        return found[0]

    def credits(self, now: str) -> tuple[Credit, ...]:
        return self.at(now).accounts.credits

    def surplus(self, now: str) -> Decimal:
        rows = self.at(now).accounts.surplus
        return sum((amount for _, _, amount in rows), Decimal(0))


def as_text(value: Decimal) -> str:
    return f"{value:f}"
