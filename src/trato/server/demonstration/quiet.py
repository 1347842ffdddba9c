"""Colegio Encino: everything is kept, and for seven weeks nothing new has happened."""

from __future__ import annotations

from datetime import timedelta
from itertools import cycle
from typing import Any

from trato.core.agreement import Channel
from trato.server.demonstration import agreeing
from trato.server.demonstration.agency import Nopal
from trato.server.demonstration.days import at
from trato.server.demonstration.story import Story
from trato.store.models import Relationship
from trato.store.visitors import Client

FEE = "6500.00"
MONTHS = (-4, -3, -2, -1, 0)
MAILS = ("Todo en orden con la página.", "El respaldo quedó guardado; la página no ha caído.")


def load(nopal: Nopal) -> Relationship:
    """Load the relationship up to now."""
    days = nopal.days
    found = nopal.begin("Colegio Encino", register="usted")
    irma = nopal.add(found, "Irma Solís", "irma@encino.example", "dirección académica")
    story = Story(found, days.now)
    first = days.month(MONTHS[0])
    text = nopal.text("encino", from_on=first.isoformat(), goal_on=days.month(4).isoformat())
    begin = days.moved(first, -4)
    agreeing.offer(story, nopal.ana, text, at(begin, 11))
    agreeing.read_and_agree(story, irma, text, at(days.moved(begin, 1), 17))
    mails, sent_on = cycle(MAILS), first
    while sent_on <= days.today:
        story.fact(at(days.on_or_after(sent_on), 10), nopal.beto, "message", next(mails))
        sent_on += timedelta(days=10)
    for shift in MONTHS:
        _month(nopal, story, irma, shift)
    for shift, value in ((-4, "146"), (-3, "152")):
        story.fact(
            at(days.working_day(shift + 1, 2), 12),
            nopal.ana,
            "goal_measured",
            goal="solicitudes de inscripción",
            value=value,
            unit="solicitudes de inscripción",
        )
    story.tell()
    return found


def _month(nopal: Nopal, story: Story, irma: Client, shift: int) -> None:
    """One month: the backup, the invoice, its payment."""
    days = nopal.days
    last = days.on_or_before(days.month(shift + 1) - timedelta(days=1))
    story.fact(
        at(last, 13),
        nopal.beto,
        "delivery",
        "Respaldo guardado.",
        thing="respaldo",
        period=days.period(shift),
    )
    sent_on = days.working_day(shift, 3)
    number = f"{sent_on.year}-{60 + shift:03d}"
    money: dict[str, Any] = {"amount": FEE, "currency": "MXN"}
    period = days.period(shift)
    story.fact(at(sent_on, 9), nopal.ana, "invoice", number=number, period=period, **money)
    paid_at = at(days.moved(sent_on, 8), 10)
    story.fact(paid_at, irma, "payment", channel=Channel.DOCUMENT, pays=number, **money)
