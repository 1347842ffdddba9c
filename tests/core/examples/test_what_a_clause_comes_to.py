# ruff: noqa: E501 -- sentences as people write them
"""What a clause comes to, said with real dates and money before anybody signs it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.standing.kernel.telling import HEAD
from trato.core.examples import examples_of
from trato.core.text import read
from trato.core.verdict.wording import Speaker
from trato.core.words import Language


def said(clauses: str, *, label: str = "C1", on: str = "2026-03-02") -> list[str]:
    reading = read(HEAD + clauses)
    assert [one for one in reading.problems if one.blocks] == []
    speaker = Speaker(Language.SPANISH, reading.agreement, date.fromisoformat(on))
    found = examples_of(reading.agreement, on=date.fromisoformat(on))
    return [speaker.sentence(one).replace("\xa0", " ") for one in found[label]]


MADE = """## C9. Fechas
El prestador entrega «obra» a más tardar el 2026-04-10 a las 18:00.
Incluye: 2 «cartel».
"""


@pytest.mark.parametrize(
    ("clause", "example"),
    [
        (
            "El precio de «cartel» es de 0.085 MXN por cada «palabra», con un mínimo de 60.00 MXN.",
            "Por ejemplo: 1000 × «palabra» en «cartel» cuestan 85.00 MXN, antes de impuestos.",
        ),
        (
            "El precio de «obra» es de 900.00 MXN.",
            "«Obra» cuesta 900.00 MXN, antes de impuestos.",
        ),
        (
            "De varios descuentos por una misma petición sólo vale el mayor.",
            "Si por lo mismo tocan dos descuentos, de 100 y de 150, sólo vale el de 150.",
        ),
        (
            "Las facturas vencidas devengan el 8 % anual simple sobre «TIIE», base 365.",
            "Por ejemplo: con «TIIE» al 2 %, 1,000.00 MXN pagados con 10 días naturales de retraso devengan 2.74 MXN.",
        ),
        (
            "El cliente puede usar «obra» para: «papel» y «web», por 5 años.",
            "La Milpa puede usar «obra» para esto y nada más: papel, web.",
        ),
        (
            "El prestador no publica «obra» sin aprobación escrita del cliente.",
            "Si Nopal lo hace sin la aprobación de La Milpa, incumple desde ese momento.",
        ),
        (
            "C9 no se debe si ocurre «huelga».",
            "Si ocurre «huelga», C9 deja de exigirse: nadie incumple.",
        ),
        (
            "Quien incumple puede subsanar en 5 días hábiles desde el aviso.",
            "Quien incumple tiene 5 días hábiles desde el aviso para subsanar.",
        ),
        (
            "Si «obra» llega tarde, el prestador descuenta 50.00 MXN por cada semana de retraso iniciado.",
            "Por ejemplo: si «obra», con límite el viernes 10 de abril a las 18:00, llega el lunes 13 de abril a las 12:00, Nopal descuenta 50.00 MXN.",
        ),
        (
            "Si «obra» llega tarde, el prestador paga una pena de 10.00 MXN por cada día natural de retraso completo, tras 5 días naturales de gracia.",
            "Por ejemplo: si «obra», con límite el viernes 10 de abril a las 18:00, llega el lunes 20 de abril a las 12:00, Nopal paga una pena de 40.00 MXN.",
        ),
    ],
)
def test_a_clause_says_what_it_comes_to(clause: str, example: str) -> None:
    """With figures that anybody can follow, or those that the engine answers."""
    assert example in said(f"## C1. x\n{clause}\n\n{MADE}")


def test_each_member_of_a_group_stands_for_the_group() -> None:
    """A review of «parte» is shown with the first of them."""
    parts = (
        "## Cosas\n«parte» es cada uno de «uno» y «dos».\n\n## C1. Revisión\n"
        "El cliente aprueba u observa «parte» en 2 días hábiles desde la entrega.\n"
    )
    [one] = said(parts)
    assert one.startswith("Por ejemplo: si «uno» se entrega el viernes 13 de marzo a las 16:30,")


def test_who_reads_it_sees_which_priority_is_meant() -> None:
    """Two sentences that differ only in it do not give the same example."""
    clause = (
        "## C1. x\nEl cliente fija la prioridad de cada petición: «alta» y «baja».\n"
        "El prestador contesta cada petición de prioridad «alta» en 1 hora.\n"
    )
    assert "13 de marzo a las 16:30, como «alta», a Nopal le toca" in said(clause)[1]


def test_dates_that_are_past_are_imagined_before_them() -> None:
    """What an agreement of last spring means is shown with last spring."""
    clause = MADE + "\n## C1. x\nEl prestador contesta cada petición en 1 día hábil.\n"
    [one] = said(clause, on="2027-01-10")
    assert "de marzo de 2026" in one


def test_a_due_by_other_clocks_says_whose() -> None:
    """Two zones in one agreement: the hour is that of who works by it."""
    lima = "Festivos: 2026-03-16.\nHorario «lima»: lunes a viernes, de 9:00 a 18:00. Zona: America/Lima."
    head = HEAD.replace("Festivos: 2026-03-16.", lima)
    reading = read(
        head
        + "## C1. x\nEl prestador contesta cada petición en 1 día hábil según el horario «lima».\n"
    )
    speaker = Speaker(Language.SPANISH, reading.agreement, date(2026, 3, 2))
    [one] = examples_of(reading.agreement, on=date(2026, 3, 2))["C1"]
    assert speaker.say(one).endswith("el lunes 16 de marzo a las 18:00 (hora de Lima).")
