"""Six clients more: talking, writing, doubting, taken in, ended, declined."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from trato.actions.agreeing import decline
from trato.actions.attaching import Given
from trato.actions.endings import put_away
from trato.actions.taking_in import take_in
from trato.core.agreement import Channel
from trato.server.demonstration import agreeing, conversation
from trato.server.demonstration.agency import Nopal
from trato.server.demonstration.days import at
from trato.server.demonstration.story import Story


def talking(nopal: Nopal) -> None:
    """Casa Lirio: two calls and a conversation that is half way; nothing is written yet."""
    days = nopal.days
    found = nopal.begin("Casa Lirio")
    elena = nopal.add(found, "Elena Santizo", "elena@casalirio.example", "gerencia")
    story = Story(found, days.now)
    conversation.tell(story, nopal, elena)
    for day, words in (
        (6, "Elena busca llenar el hotel entre semana; de fin de semana ya no cabe nadie."),
        (2, "Vimos qué se puede con su presupuesto; falta saber quién toma las fotos."),
    ):
        story.fact(
            at(days.ago(day), 12, 30),
            nopal.ana,
            "meeting_held",
            words,
            channel=Channel.CALL,
            minutes=30,
        )
    story.tell()


def writing(nopal: Nopal) -> None:
    """Café Tejate: a draft in which four sentences still lack something."""
    days = nopal.days
    found = nopal.begin("Café Tejate")
    nopal.add(found, "Lucía Toledo", "lucia@tejate.example", "dueña")
    story = Story(found, days.now)
    text = nopal.text("tejate", soon=days.moved(days.ago(0), 12).isoformat())
    agreeing.write(story, nopal.ana, text, at(days.ago(1), 17, 10))
    story.tell()


def doubting(nopal: Nopal) -> None:
    """Librería Ocelote: proposed, half read, with a doubt that waits for Ana."""
    days = nopal.days
    found = nopal.begin("Librería Ocelote")
    tomas = nopal.add(found, "Tomás Ibarra", "tomas@ocelote.example", "librero")
    story = Story(found, days.now)
    agreeing.offer(story, nopal.ana, nopal.text("ocelote"), at(days.ago(4), 12))
    agreeing.read(story, tomas, ("C1", "C3", "C4"), at(days.ago(2), 19, 10))
    asked = "Si mis reseñas llegan un día tarde, ¿el boletín se va un día o se va un mes?"
    agreeing.ask(story, tomas, "C2", asked, at(days.ago(2), 19, 20))
    story.tell()


def taken_in(nopal: Nopal) -> None:
    """Ferretería Robles: in force long before Trato; for now its text is Ana's reading alone."""
    days = nopal.days
    found = nopal.begin("Ferretería Robles", register="usted")
    nopal.add(found, "Efraín Robles", "efrain@robles.example", "propietario")
    story = Story(found, days.now)
    agreeing.write(story, nopal.ana, nopal.text("robles"), at(days.ago(3), 10))
    mail = nopal.text("robles-mail").encode()
    proof = Given("Correo de Efraín Robles.txt", "text/plain; charset=utf-8", mail)
    since = days.ago(3) - timedelta(days=75)

    def bring(instant: datetime) -> None:
        take_in(nopal.ana, found, proof, since=since, revision=1, at=instant)

    story.then(at(days.ago(3), 10, 20), bring)
    story.tell()


def ended(nopal: Nopal) -> None:
    """Mezcal Tres Lunas: agreed, delivered, paid, and ended with notice, on good terms."""
    days = nopal.days
    found = nopal.begin("Mezcal Tres Lunas")
    nayeli = nopal.add(found, "Nayeli Cruz", "nayeli@treslunas.example", "fundadora")
    story = Story(found, days.now)
    begin = days.working_day(-4, 3)
    due_on = days.moved(begin, 15)
    text = nopal.text("lunas", campaign_on=due_on.isoformat())
    agreeing.offer(story, nopal.ana, text, at(begin, 10))
    agreeing.read_and_agree(story, nayeli, text, at(days.moved(begin, 1), 12))
    made_at = at(days.moved(due_on, -1), 17)
    thing = "campaña de lanzamiento"
    story.fact(
        made_at, nopal.beto, "delivery", "Aquí está la campaña.", name="campaign", thing=thing
    )
    accepted_at = at(days.moved(due_on, 1), 13)
    story.fact(accepted_at, nayeli, "acceptance", "Nos encanta.", of="@campaign")
    money: dict[str, Any] = {"amount": "42000.00", "currency": "MXN"}
    billed_on = days.moved(due_on, 2)
    number = f"{billed_on.year}-031"
    story.fact(at(billed_on, 9, 30), nopal.ana, "invoice", number=number, **money)
    paid_at = at(days.moved(billed_on, 6), 11)
    story.fact(paid_at, nayeli, "payment", channel=Channel.DOCUMENT, pays=number, **money)
    told_at = at(days.working_day(-2, 4), 12)
    words = "El lanzamiento salió; hasta la próxima cosecha no hay qué anunciar. Gracias por todo."
    story.fact(told_at, nayeli, "power_used", words, clause="C5")
    story.then(told_at + timedelta(days=16), lambda instant: put_away(nopal.ana, found, at=instant))
    story.tell()


def declined(nopal: Nopal) -> None:
    """Gimnasio Volcán: proposed and declined, with a reason. A «no» is a good end too."""
    days = nopal.days
    found = nopal.begin("Gimnasio Volcán")
    rodrigo = nopal.add(found, "Rodrigo Peña", "rodrigo@volcan.example", "dueño")
    story = Story(found, days.now)
    text = nopal.text("volcan")
    agreeing.offer(story, nopal.ana, text, at(days.ago(16), 11))
    agreeing.read(story, rodrigo, ("C1", "C3"), at(days.ago(14), 20))
    reason = "Veinte al mes es más de lo que podemos grabar. Si un día son ocho, les busco."
    story.then(
        at(days.ago(13), 9, 15),
        lambda instant: decline(rodrigo, found, 1, reason, at=instant),
    )
    story.then(at(days.ago(12), 10), lambda instant: put_away(nopal.ana, found, at=instant))
    story.tell()


ALL: Final = (talking, writing, doubting, taken_in, ended, declined)
