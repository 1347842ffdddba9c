"""What a reply offers: to approve, to prove, to wait, to pay, to quote, to amend at a price."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.core.standing.kernel.telling import Story, at, fact, story
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.message import compose
from trato.core.verdict import judge
from trato.core.words import Language

WORK = """## C1. Obra
El prestador entrega «obra» a más tardar el 2026-03-10.
Criterio: sin grietas.
Si llega tarde, el prestador descuenta 50.00 MXN.

## C2. Cuota
El cliente paga «cuota», 900.00 MXN, cada mes, el día 5.

## C3. Horas
Incluye un banco de 5 horas cada mes para «producción»; cada hora adicional cuesta 55.00 MXN con \
aprobación escrita previa del cliente.
No incluye: «foto»; se presupuestan aparte, con aprobación escrita previa del cliente.

## C4. Cambios
Lo no previsto en este acuerdo no obliga hasta que ambas partes aprueban una enmienda.
"""
SENT = fact("d", "03-09 10:00", "ana", "delivery", {"thing": "obra"})
LATE = fact("d", "03-12 10:00", "ana", "delivery", {"thing": "obra"})
PHOTO = fact("q", "03-12 10:00", "carla", "request", {"thing": "foto"})
BILLED = {"number": "F-1", "amount": "900.00", "currency": "MXN", "period": "2026-03"}
BILL = fact("f", "03-12 11:00", "ana", "invoice", BILLED)


def unsigned(one: Story) -> Story:
    return replace(one, versions=(replace(one.versions[0], assumed_signed_at=None),))


@pytest.mark.parametrize(
    ("one", "by", "asserts", "about", "says"),
    [
        (unsigned(story(WORK)), "carla", "late", {"clause": "C1"}, "aprob"),
        (story(WORK, SENT), "carla", "defective", {"thing": "obra"}, "sin grietas"),
        (story(WORK), "carla", "late", {"clause": "C1"}, "10 de marzo"),
        (story(WORK, LATE, BILL), "carla", "late", {"clause": "C1"}, "50.00"),
        (story(WORK, LATE, BILL), "ana", "owed", {"clause": "C2"}, "900.00"),
        (story(WORK, PHOTO), "carla", "may", {"event": "q"}, "sin tarifa"),
        (story(WORK), "carla", "may", {"thing": "dron"}, "55.00"),
    ],
)
def test_a_reply_names_the_next_step(
    one: Story, by: str, asserts: str, about: dict[str, Any], says: str
) -> None:
    """Whatever the verdict, there is something that we do, by a day or at a price."""
    when = at("03-09 12:00") if not one.events else at("03-13 12:00")
    claim = Claim("r", by, when, (ClaimItem(Asserts(asserts), **about),))
    judgement = judge(claim, one.versions, one.events, when)
    message = compose(judgement, one.versions[0].agreement, Language.SPANISH, now=when)
    said = " ".join(part.text for part in message.parts).replace("\u00a0", " ")
    assert says in said, said
