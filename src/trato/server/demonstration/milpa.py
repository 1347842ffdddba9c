"""La Milpa: an agreement lived for two months and more, with what goes right and what does not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import cycle

from trato.core.agreement import Channel
from trato.server.demonstration import agreeing
from trato.server.demonstration.agency import Nopal
from trato.server.demonstration.days import Days, at
from trato.server.demonstration.story import Story
from trato.store.models import Relationship
from trato.store.visitors import Client

FEE = "24000.00"
MAILS = (
    "¿Cómo arrancó el mes en la tienda? Te mando los números de la semana.",
    "Tres ideas para lo que viene; dime cuál te late.",
    "La idea dos es la que mejor funciona con tus fotos.",
    "Tu competencia lanzó una promoción; te mando capturas y una idea.",
    "Esta semana sale la serie del mole; ¿la empujamos el jueves?",
    "El carrusel de las tortillas azules va muy bien: 212 guardados.",
    "Te paso el calendario de la quincena, con huecos para lo que se te ocurra.",
)
CALLS = (
    "Repaso de la semana con Carla: pendientes y números.",
    "Qué se publicó, qué falta y qué viene.",
    "Carla contó cómo va la temporada; quedamos en empujar las salsas.",
)
REQUESTS = (
    ("diego", "¿De qué tamaño mando la foto del cartel?", "A 2000 px de ancho, y la acomodamos."),
    ("carla", "¿Podemos mover el post del mole al sábado?", "Listo: sale el sábado a las 10:00."),
    ("diego", "Cambió el horario de la tienda: abrimos a las 8:00.", "Ya está en los perfiles."),
    ("carla", "¿Me pasas el logo en blanco para una lona?", "Va en PDF y en PNG."),
)
UNANSWERED = "Don Julio pregunta cuánta gente llegó por la serie del mole. ¿Lo tienes a la mano?"


@dataclass(frozen=True)
class Milpa:
    """Who is in it, and the story that is being put together."""

    nopal: Nopal
    story: Story
    carla: Client
    diego: Client

    @property
    def days(self) -> Days:
        """Return the days around now."""
        return self.nopal.days


def load(nopal: Nopal) -> Relationship:
    """Load the relationship up to now."""
    found = nopal.begin("La Milpa")
    milpa = Milpa(
        nopal,
        Story(found, nopal.days.now),
        nopal.add(found, "Carla Sosa", "carla@lamilpa.example", "marketing"),
        nopal.add(found, "Diego Paz", "diego@lamilpa.example", "tienda"),
    )
    nopal.add(found, "Julio Barrera", "julio@lamilpa.example", "dirección")
    _agree(milpa)
    _keep_in_touch(milpa)
    _batches(milpa)
    _reports(milpa)
    _money(milpa)
    _requests(milpa)
    _hours(milpa)
    milpa.story.tell()
    return found


def _agree(milpa: Milpa) -> None:
    """Agreed before the month that lies two months back, after a doubt about rounds."""
    days, story = milpa.days, milpa.story
    first = days.month(-2)
    begin = days.moved(first, -6)
    text = milpa.nopal.text("milpa", from_on=first.isoformat())
    agreeing.offer(story, milpa.nopal.ana, text, at(begin, 16))
    labels = [f"C{number}" for number in range(1, 14) if number != 4]
    reading = days.moved(begin, 1)
    agreeing.read(story, milpa.carla, labels, at(reading, 10, 5))
    agreeing.read(story, milpa.diego, labels[:4], at(reading, 13))
    asked = "¿Corregir una falta de ortografía también gasta una ronda?"
    agreeing.ask(story, milpa.carla, "C4", asked, at(reading, 11))
    answer = (
        "No. Una ronda son las observaciones al lote entero, reunidas en un mensaje. Las faltas y"
        " los errores nuestros se corrigen sin contar."
    )
    agreeing.clear(story, milpa.nopal.ana, answer, at(days.moved(begin, 2), 10, 15))
    agreed_on = days.moved(begin, 3)
    agreeing.read(story, milpa.carla, ["C4"], at(agreed_on, 9, 40))
    agreeing.agree(story, milpa.carla, at(agreed_on, 9, 55))


def _keep_in_touch(milpa: Milpa) -> None:
    """Once a week a mail on Tuesday and a call on Thursday, or the working day after."""
    days, story = milpa.days, milpa.story
    mails, calls = cycle(MAILS), cycle(CALLS)
    monday = days.month(-2) - timedelta(days=days.month(-2).weekday())
    while monday <= days.today:
        mail_on = days.on_or_after(monday + timedelta(days=1))
        call_on = days.on_or_before(monday + timedelta(days=3))
        story.fact(at(mail_on, 10, 20), milpa.nopal.ana, "message", next(mails))
        story.fact(
            at(call_on, 12, 5),
            milpa.nopal.ana,
            "call",
            next(calls),
            channel=Channel.CALL,
            minutes=15,
        )
        monday += timedelta(days=7)


def _batches(milpa: Milpa) -> None:
    """Topics and batches of each month to come; once late topics moved the batch."""
    days, story = milpa.days, milpa.story
    for shift in (-2, -1, 0):
        period = days.period(shift + 1)
        is_late = shift == -1
        limit = days.month(shift, 15)
        given_on = days.moved(limit, 1) if is_late else days.on_or_before(limit - timedelta(days=2))
        story.fact(
            at(given_on, 11, 10),
            milpa.carla,
            "input",
            "Temas del mes, con fechas.",
            thing="temas",
            period=period,
        )
        made_on = days.on_or_before(days.month(shift, 24))
        made_on = days.moved(made_on, 1) if is_late else made_on
        name = f"batch {shift}"
        story.fact(
            at(made_on, 16, 40),
            milpa.nopal.beto,
            "delivery",
            "Va el lote, doce piezas.",
            name=name,
            thing="lote del mes",
            period=period,
        )
        if is_late:
            _round(milpa, name, made_on, period)
        else:
            accepted_at = at(days.moved(made_on, 2), 12)
            story.fact(accepted_at, milpa.carla, "acceptance", "Aprobado.", of=f"@{name}")


def _round(milpa: Milpa, name: str, made_on: date, period: str) -> None:
    """Observations, the round that answers them, and the acceptance: one of two rounds is used."""
    days, story = milpa.days, milpa.story
    items = (
        {"criterion": "palabra clave", "text": "En la pieza 4 falta «maíz criollo»."},
        {"criterion": None, "text": "La 9 me gustaría con más luz."},
    )
    story.fact(
        at(days.moved(made_on, 1), 10, 30),
        milpa.carla,
        "observation",
        "Dos cosas del lote.",
        delivery=f"@{name}",
        items=items,
    )
    story.fact(
        at(days.moved(made_on, 2), 13, 20),
        milpa.nopal.beto,
        "delivery",
        "Va el lote con los dos cambios.",
        name=f"{name} again",
        thing="lote del mes",
        period=period,
        round=1,
    )
    accepted_at = at(days.moved(made_on, 3), 11, 45)
    story.fact(accepted_at, milpa.carla, "acceptance", "Aprobado, gracias.", of=f"@{name} again")


def _reports(milpa: Milpa) -> None:
    """The first report came two working days late, the next one a day early."""
    for shift, place in ((-2, 7), (-1, 4)):
        milpa.story.fact(
            at(milpa.days.working_day(shift + 1, place), 11, 20),
            milpa.nopal.ana,
            "report",
            "Va el informe del mes.",
            thing="informe",
            period=milpa.days.period(shift),
        )


def _money(milpa: Milpa) -> None:
    """Every fee but the last is paid; the last was invoiced four working days ago."""
    days, story = milpa.days, milpa.story
    last = days.ago(4)
    shift = -2
    while (days.month(shift).year, days.month(shift).month) <= (last.year, last.month):
        is_last = days.month(shift + 1) > last
        sent_on = last if is_last else days.working_day(shift, 2)
        number = f"{sent_on.year}-{40 + shift:03d}"
        story.fact(
            at(sent_on, 9, 30),
            milpa.nopal.ana,
            "invoice",
            "Factura del mes.",
            number=number,
            amount=FEE,
            currency="MXN",
            period=days.period(shift),
        )
        if not is_last:
            story.fact(
                at(days.moved(sent_on, 5), 11, 30),
                milpa.carla,
                "payment",
                "Transferencia.",
                channel=Channel.DOCUMENT,
                amount=FEE,
                currency="MXN",
                pays=number,
            )
        shift += 1


def _requests(milpa: Milpa) -> None:
    """Requests over the weeks, each answered within the morning; the last one waits."""
    days, story = milpa.days, milpa.story
    people = {"carla": milpa.carla, "diego": milpa.diego}
    for place, (who, asked, answer) in enumerate(REQUESTS):
        day = days.ago(6 + 9 * (len(REQUESTS) - place - 1))
        name = f"request {place}"
        story.fact(at(day, 9, 25), people[who], "request", asked, name=name)
        story.fact(
            at(day, 11, 40),
            milpa.nopal.beto,
            "answer",
            answer,
            answers=[f"@{name}"],
        )
    story.fact(_lately(days), milpa.carla, "request", UNANSWERED)


def _lately(days: Days) -> datetime:
    """Return the newest instant within working hours that still leaves hours to answer."""
    today = days.on_or_before(days.today)
    before = days.moved(today, -1)
    hours = [at(before, 17, 40), at(today, 9, 40), at(today, 16, 20), at(today, 18, 10)]
    return max(one for one in hours if one <= days.now)


def _hours(milpa: Milpa) -> None:
    """Hours of design out of the bank: most of a month used, part of this one."""
    days, story = milpa.days, milpa.story
    used = (
        (-2, 6, 150, "Lona de la tienda"),
        (-2, 14, 210, "Etiquetas de salsas"),
        (-1, 4, 120, "Menú de temporada"),
        (-1, 15, 280, "Cartel de la feria"),
        (0, 2, 130, "Portada de los perfiles"),
        (0, 6, 80, "Volante de la serie del mole"),
    )
    for shift, place, minutes, what in used:
        story.fact(
            at(days.working_day(shift, place), 18),
            milpa.nopal.beto,
            "work",
            channel=Channel.PORTAL,
            minutes=minutes,
            what=what,
            category="diseño",
        )
