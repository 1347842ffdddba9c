"""What somebody fears is answered with facts and clauses, or it is said that there are none."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest

from tests.core.verdict.made import at, event
from tests.core.verdict.test_trail import signed
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.events import Event, EventKind
from trato.core.message import compose
from trato.core.message.values import PartKind
from trato.core.verdict import Judgement, judge
from trato.core.verdict.wording import Speaker
from trato.core.words import Language

MILPA = signed(
    "El prestador entrega «informe» cada mes, a más tardar el día 5 a las 18:00.\n"
    "Si llega tarde, el prestador descuenta 100.00 MXN por cada día hábil de retraso, "
    "hasta 500.00 MXN.",
    "El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.",
    "No incluye: «pauta pagada»; se presupuestan aparte, con aprobación escrita previa del "
    "cliente.",
    "El prestador contesta cada petición del cliente, en 6 horas hábiles.",
)
INVOICE = event(
    "f",
    "2026-03-02 10:00",
    "ana",
    EventKind.INVOICE,
    number="F-1",
    amount=Decimal("1000.00"),
    currency="MXN",
    period="2026-03",
)
NOW = at("2026-03-03 10:00")


def told(fear: str, *events: Event, asserts: Asserts = Asserts.LATE) -> Judgement:
    """The judgement on a point about the report, with what its claimant fears."""
    item = ClaimItem(asserts=asserts, clause="C1", period="2026-03", fear=fear)
    return judge(Claim("r", "carla", NOW, (item,)), (MILPA,), list(events), NOW)


def answers(judgement: Judgement) -> list[str]:
    """The assurances of the only verdict, in Spanish."""
    (verdict,) = judgement.verdicts
    speaker = Speaker(Language.SPANISH, MILPA.agreement)
    return [speaker.say(one.said).replace("\u00a0", " ") for one in verdict.assured]


def test_a_bill_that_is_feared_is_named() -> None:
    """Afraid of a high bill: the next payment, what nobody charges unasked, what is written."""
    said = answers(told("Que me llegue un cobro muy alto.", INVOICE))
    assert any("1,000.00 MXN" in one and "12 de marzo" in one and "C2" in one for one in said)
    assert any("aprobación previa (C3)" in one for one in said)


def test_where_nothing_is_owed_that_is_the_fact() -> None:
    """Not invoiced yet, its time does not run; where no payment was agreed, there is none."""
    said = answers(told("Que me llegue un cobro muy alto."))
    assert any("su plazo aún no corre (C2)" in one for one in said)
    free = signed("El prestador entrega «informe» cada mes, a más tardar el día 5.")
    item = ClaimItem(Asserts.LATE, clause="C1", fear="Que me llegue un cobro muy alto.")
    judgement = judge(Claim("r", "carla", NOW, (item,)), (free,), [], NOW)
    assert answers(judgement) == ["hoy no hay nada pendiente de pago"]


def test_what_may_come_late_has_its_date_and_its_price() -> None:
    """Afraid that the next one is late too: when it is due, and what it would give."""
    said = answers(told("Que el próximo informe tampoco llegue a tiempo."))
    assert any("500.00 MXN (C1)" in one for one in said)
    assert any("jueves 5 de marzo" in one and "(C1)" in one for one in said)


def test_silence_has_its_limit() -> None:
    """Afraid of being left without an answer: the clause says in how long one comes."""
    said = answers(told("Que dejen de contestarme cuando pido algo."))
    assert said == ["lo que se pide o se reclama se contesta en 6 horas hábiles (C4)"]


def test_who_fears_nothing_is_told_nothing() -> None:
    """No fear, no assurance: nothing is computed that nobody asked for."""
    assert answers(told("")) == []


@pytest.mark.parametrize("language", list(Language))
def test_every_fear_is_covered_by_the_reply(language: Language) -> None:
    """With what is on record, or with the plain word that nothing is; to its owner alone."""
    for fear, covered in (("Que me llegue un cobro muy alto.", True), ("Que se entere.", False)):
        asserts = Asserts.LATE if covered else Asserts.MAY
        message = compose(told(fear, asserts=asserts), MILPA.agreement, language, now=NOW)
        (part,) = [one for one in message.parts if one.kind is PartKind.ASSURED]
        assert part.private
        assert ("C2" in part.text) is covered


def test_the_other_side_s_fears_are_answered_by_their_own_clauses() -> None:
    """The provider fears not to be paid: until when the client has to, by which clause."""
    item = ClaimItem(asserts=Asserts.OWED, clause="C2", fear="Que no me paguen la factura.")
    when: datetime = at("2026-03-20 10:00")
    judgement = judge(Claim("r", "ana", when, (item,)), (MILPA,), [INVOICE], when)
    said, *_ = answers(judgement)
    assert "1,000.00 MXN" in said
    assert "12 de marzo" in said


MORE = signed(
    "El prestador entrega «sitio» a más tardar el 2026-03-20.",
    "El prestador garantiza «sitio» por 1 año desde la entrega de «sitio».",
    "El prestador contesta cada reclamo del cliente, en 2 días hábiles.",
    "El prestador contesta cada petición del cliente, a más tardar el último día.",
    "El prestador puede terminar el acuerdo con 30 días naturales de aviso.\n"
    "El prestador puede suspender el trabajo con 1 semana de aviso.\n"
    "El cliente puede terminar el acuerdo.",
    "El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.",
    "Las facturas vencidas devengan el 12 % anual simple, base 365, hasta 50.00 MXN.",
)


@pytest.mark.parametrize(
    ("by", "fear", "said"),
    [
        ("carla", "Que el sitio venga con fallas y nadie las corrija: la garantía.", "12 meses"),
        ("carla", "Que nunca me contesten.", "jueves 5 de marzo de 2026"),
        ("carla", "Que terminen el acuerdo de un día para otro.", "30 días"),
        ("carla", "Que me cobren intereses de mora sin fin.", "50.00 MXN"),
        ("ana", "Que no me paguen la factura y no haya intereses.", "C7"),
    ],
)
def test_each_fear_finds_the_clause_that_speaks_of_it(by: str, fear: str, said: str) -> None:
    """Of quality the warranty, of silence the day of the answer, of the end its notice, of money
    its limit."""
    complaint = event(
        "k",
        "2026-03-03 09:00",
        "carla",
        EventKind.COMPLAINT,
        claims=({"asserts": "late", "clause": "C1"},),
    )
    item = ClaimItem(asserts=Asserts.LATE, clause="C1", fear=fear)
    judgement = judge(Claim("k", by, NOW, (item,)), (MORE,), [complaint], NOW)
    found = answers(judgement)
    assert any(said in one for one in found), found
