"""What stands before the clauses: calendars, people, things, amendments."""

from __future__ import annotations

from datetime import date

import pytest

from trato.core.agreement import Amends, Group, May, Party, Person, Side, Thing
from trato.core.text.amending import read_amendment, write_amendment
from trato.core.text.calendars import read_calendars, write_calendars
from trato.core.text.limits import PEOPLE_MAX
from trato.core.text.parties import read_parties, write_parties
from trato.core.text.splitting import Piece, blocks, sentences
from trato.core.text.things import read_things, write_things
from trato.core.words import Language
from trato.core.worktime import WHOLE_DAY, Calendar, Window

MEXICO = "America/Mexico_City"


def paragraphs(text: str) -> tuple[Piece, ...]:
    [block] = blocks(text)
    return block.paragraphs


def calendar_of(text: str) -> Calendar:
    found = read_calendars(paragraphs(text), MEXICO)
    assert found.wrong == []
    [calendar] = found.calendars
    return calendar


@pytest.mark.parametrize(
    ("text", "open_days"),
    [
        ("Horario «x»: lunes a viernes, de 9:00 a 14:00.", [0, 1, 2, 3, 4]),
        ("Horario «x»: lunes, miércoles y viernes, de 9:00 a 14:00.", [0, 2, 4]),
        ("Horario «x»: sábado a lunes, de 9:00 a 14:00.", [0, 5, 6]),
        ("Horario «x»: todos los días, las 24 horas.", [0, 1, 2, 3, 4, 5, 6]),
        ("Horario «x»: lunes a jueves de 9:00 a 14:00; viernes de 9:00 a 12:00.",
         [0, 1, 2, 3, 4]),
        ("Calendar “x”: Monday to Friday, from 9:00 to 14:00.", [0, 1, 2, 3, 4]),
        ("Calendar “x”: Saturdays and Sundays, 24 hours.", [5, 6]),
        ("Horario «x»: ningún día. El 2026-03-07, de 9:00 a 12:00.", []),
    ],
)  # fmt: skip
def test_the_days_of_a_week_are_read_as_people_say_them(text: str, open_days: list[int]) -> None:
    """From one day to another, a list of them, or every day."""
    calendar = calendar_of(text)
    assert [day for day, windows in enumerate(calendar.weekly) if windows] == open_days


def test_a_day_has_several_windows_and_a_night_belongs_to_where_it_starts() -> None:
    """22:00 to 6:00 is one window of the day it starts on."""
    calendar = calendar_of("Horario «x»: lunes, de 9:00 a 14:00 y de 22:00 a 6:00.")
    assert calendar.weekly[0] == (Window(540, 840), Window(1320, 360))


def test_a_calendar_without_hours_is_of_whole_days() -> None:
    """Working days with no hours close at local midnight."""
    calendar = calendar_of("Horario «x»: lunes a viernes, sin horas. Festivos: 2026-01-01.")
    assert calendar.days_only
    assert calendar.weekly[4] == (WHOLE_DAY,)
    assert calendar.holidays == {date(2026, 1, 1)}


@pytest.mark.parametrize("language", Language)
def test_a_calendar_reads_back_with_all_that_it_has(language: Language) -> None:
    """Zone, holidays, dated exceptions and breaks."""
    calendar = calendar_of(
        "Horario «x»: lunes a viernes, de 9:00 a 14:00. Zona: Europe/Madrid."
        " Festivos: 2026-01-01, 2026-05-01. El 2026-12-24, de 9:00 a 12:00. El 2026-12-31, cerrado."
        " Pausa el 2026-03-04, de 10:00 a 11:00."
    )
    [text] = write_calendars((calendar,), language, MEXICO)
    assert calendar_of(text) == calendar
    assert calendar.exceptions[1] == (date(2026, 12, 31), ())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Horario «x»: lunes, de 9:00 a 10:99.", "calendar-unread"),
        ("Horario «x»: lunes, a ratos.", "calendar-unread"),
        ("Horario «x»: lunes. Zona: Marte/Olimpo.", "zone-unknown"),
        ("Horario «x»: lunes. El 2026-02-30, cerrado.", "calendar-unread"),
        ("Horario «x»: lunes. Y lo que haga falta.", "calendar-unread"),
        ("Lunes a viernes.", "calendar-unread"),
        ("Horario «x»: lunes. Festivos: mañana.", "date-impossible"),
    ],
)
def test_what_a_calendar_cannot_say_is_told(text: str, code: str) -> None:
    """The rest of the calendar is still read."""
    found = read_calendars(paragraphs(text), MEXICO)
    assert [problem.code for problem, _ in found.wrong] == [code]


def test_people_are_read_with_their_short_names_and_powers() -> None:
    """Who is not declared otherwise is called by their first name."""
    text = "Prestador: Estudio (Ana Ruiz: responsable; José Paz «pepe»; Íñigo Sáez: lee y paga)."
    parties, wrong = read_parties(paragraphs(text))
    assert wrong == []
    assert parties == (
        Party(
            Side.PROVIDER,
            "Estudio",
            (
                Person("Ana Ruiz", "ana", (May.SIGN,)),
                Person("José Paz", "pepe", ()),
                Person("Íñigo Sáez", "iñigo", (May.READ, May.PAY)),
            ),
        ),
    )
    for language in Language:
        again, _ = read_parties(paragraphs("\n".join(write_parties(parties, language))))
        assert again == parties


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Cliente: X (Ana: manda).", "power-unknown"),
        ("Cliente: X (: pide).", "person-unread"),
        ("Cliente:", "party-unread"),
        ("Cliente: X (" + ";".join(f"P{n}" for n in range(PEOPLE_MAX + 1)) + ").",
         "people-too-many"),
    ],
)  # fmt: skip
def test_what_a_party_cannot_say_is_told(text: str, code: str) -> None:
    """Each line that is not understood says so."""
    _, wrong = read_parties(paragraphs(text))
    assert [problem.code for problem, _ in wrong] == [code]


def test_things_have_translations_and_groups_have_members() -> None:
    """A clause about a group runs once for each member."""
    text = (
        "«cuota» (inglés: “fee”), «informe».\n"
        "«hito» (inglés: “milestone”) es cada uno de: «H1» y «H2»."
    )
    found = read_things(paragraphs(text))
    assert found.wrong == []
    assert found.things == [Thing("cuota", (("en", "fee"),)), *map(Thing, ("informe", "H1", "H2"))]
    assert found.groups == [Group("hito", ("H1", "H2"), (("en", "milestone"),))]
    for language in Language:
        lines = write_things(tuple(found.things), tuple(found.groups), language)
        again = read_things(paragraphs("\n".join(lines)))
        assert (again.wrong, again.groups) == ([], found.groups)


@pytest.mark.parametrize("text", ["«a» (klingon: “b”).", "«h» (x) es cada uno de: «a».", "a."])
def test_a_thing_that_is_not_understood_is_told(text: str) -> None:
    """Neither a language that nobody speaks nor a name without quotes."""
    assert [found.code for found, _ in read_things(paragraphs(text)).wrong] == ["thing-unread"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "amends",
    [
        Amends(1),
        Amends(2, date(2026, 6, 1)),
        Amends(2, date(2026, 6, 1), date(2026, 5, 1)),
        Amends(3, None, date(2026, 5, 1)),
    ],
)
def test_an_amendment_says_what_it_replaces_and_from_when(
    amends: Amends, language: Language
) -> None:
    """It reaches back only where its text says from when."""
    assert read_amendment(paragraphs(write_amendment(amends, language))) == (amends, [])


@pytest.mark.parametrize(
    "text",
    ["Sustituye la versión 1 desde el 2026-02-30.", "Sustituye la versión 1. Y la versión 2."],
)
def test_an_amendment_that_is_not_understood_is_told(text: str) -> None:
    """An impossible day, or two amendments in one."""
    _, wrong = read_amendment(paragraphs(text))
    assert [found.code for found, _ in wrong] == ["amendment-unread"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Uno. Dos. Tres.", 3),
        ("El 5.º día. El 3.er día.", 2),
        ("De 9:00 a 14:00. Luego nada", 2),
        ("Cuesta 1.500,00 EUR. Otro.", 2),
        ("Véase el art. 3 y el núm. 4. Otro.", 2),
        ("Dice «hola. Adiós.» y sigue. Otro.", 2),
        ("Aquí (uno. Dos) y ya. Otro.", 2),
        ("a. m. y p. m. son horas. Otro.", 2),
        ("Prosa: Uno. Dos. Tres.", 1),
        ("Uno. Prosa: Dos. Tres.", 2),
        ("Prosa: Uno. Dos.\nTres. Cuatro.", 3),
        ("Prosa: Uno que sigue\nen otra línea.\nTres.", 2),
        ("Prosa: Uno. \nProsa: Dos.", 2),
        (". .", 2),
    ],
)
def test_sentences_end_where_a_person_would_end_them(text: str, count: int) -> None:
    """A point in a figure, a quote or an abbreviation ends nothing; prose ends with its line."""
    [paragraph] = paragraphs(text)
    assert len(list(sentences(paragraph))) == count
