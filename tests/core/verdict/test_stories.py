"""Verdicts from texts and facts: judged, judged without, judged with what could have been."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.core.verdict.made import at, event
from trato.core.agreement import Version
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.events import Event, EventKind
from trato.core.standing.values import RequestClass
from trato.core.text import read
from trato.core.verdict import Judgement, Verdict, VerdictCode, classify_request, deepened, judge
from trato.core.verdict.trial import conclusion_of, without_clause
from trato.core.verdict.values import WayKind

TEXT = """# Acuerdo: Contenidos de La Milpa
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: firma).
Cliente: La Milpa (Carla Sosa: firma; Diego Paz: pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 16:00 a 19:00.

## C1. Lote
El prestador entrega «lote» cada mes, a más tardar el día 25 del mes anterior a las 18:00.
Si «temas» llega tarde, el plazo de «lote» se corre los mismos días hábiles.

## C2. Temas
El cliente da «temas» cada mes, a más tardar el día 10 del mes anterior a las 18:00.

## C5. Informe
El prestador entrega «informe» cada mes, a más tardar el 5.º día hábil del mes siguiente a las \
18:00.
Si llega tarde, el prestador descuenta el 2 % de «cuota mensual» por cada día hábil de retraso \
iniciado, hasta el 10 %.

## C6. Alcance
Incluye: 12 «publicación» cada mes.
No incluye: «pauta pagada»; se presupuestan aparte, con aprobación escrita previa del cliente.

## C7. Precio
El cliente paga «cuota mensual», 24,000.00 MXN, cada mes, en 10 días naturales desde la factura.

## C8. Cambios
Lo no previsto en este acuerdo no obliga hasta que ambas partes aprueban una enmienda.

## C9. Vigencia
Este acuerdo rige desde el 2026-02-01.
"""


def signed(text: str) -> Version:
    """A text that reads without a problem, taken as signed in January."""
    reading = read(text)
    assert [found for found in reading.problems if found.blocks] == []
    return Version(1, "sha256:1", reading.agreement, at("2026-01-20 12:00"))


MILPA = signed(TEXT)
REPORT = event(
    "e34", "2026-03-10 11:20", "ana", EventKind.REPORT, thing="informe", period="2026-02"
)
NOW = at("2026-03-10 11:40")
LATE = Claim(
    "r1",
    "carla",
    at("2026-03-10 11:32"),
    (ClaimItem(Asserts.LATE, clause="C5", thing="informe", period="2026-02"),),
)


def about(by: str, **item: Any) -> Claim:
    return Claim("r2", by, at("2026-03-10 11:32"), (ClaimItem(**item),))


def told(claim: Claim, *events: Event, now: datetime = NOW, version: Version = MILPA) -> Verdict:
    """The verdict with everything that judging again finds."""
    judgement = judge(claim, (version,), events, now)
    (only,) = deepened(judgement, claim, (version,), events, now).verdicts
    return only


def test_the_report_came_late_and_costs_two_days() -> None:
    """Friday at 18:00 to Tuesday at 11:20 is two working days: 4 % of 24,000."""
    found = told(LATE, REPORT)
    assert found.verdict is VerdictCode.RIGHT
    assert [one.money.amount for one in found.amounts] == [Decimal("960.00")]
    assert found.due is not None
    assert found.due.at == at("2026-03-06 18:00")


def test_nothing_in_an_irreducible_set_can_be_left_out() -> None:
    """Without any of its clauses or events the conclusion is another; with them it is the same."""
    found = told(LATE, REPORT)
    assert found.irreducible is not None
    assert found.irreducible.events == ("e34",)
    assert found.irreducible.clauses == ("C5", "C7")
    for gone in found.irreducible.events:
        kept = tuple(one for one in (REPORT,) if one.id != gone)
        (other,) = judge(LATE, (MILPA,), kept, NOW).verdicts
        assert conclusion_of(other) != conclusion_of(found)
    for label in found.irreducible.clauses:
        (other,) = judge(LATE, without_clause((MILPA,), label), (REPORT,), NOW).verdicts
        assert conclusion_of(other) != conclusion_of(found)


def test_what_would_change_it_is_found_by_judging_with_it() -> None:
    """A report by Friday, or an extension granted in time, and there would be nothing to say."""
    found = told(LATE, REPORT)
    assert found.changes_if is not None
    said = {change.said.key: change.verdict for change in found.changes_if}
    assert said["change.performed"] is VerdictCode.NOT_RIGHT
    assert said["change.extension"] is VerdictCode.NOT_RIGHT


def test_before_the_due_only_time_would_change_it() -> None:
    """On Thursday the report is not late: not yet, until Friday has gone by."""
    claim = replace(LATE, at=at("2026-03-05 10:00"))
    found = told(claim, now=at("2026-03-05 10:00"))
    assert found.verdict is VerdictCode.PREMATURE
    assert found.changes_if is not None
    assert [(one.said.key, one.verdict) for one in found.changes_if] == [
        ("change.passes", VerdictCode.RIGHT)
    ]


def test_a_disputed_fact_that_decides_leaves_it_undetermined() -> None:
    """She disputes that it came in time: what is disputed is named, and nobody is right yet."""
    in_time = replace(REPORT, at=at("2026-03-06 17:00"), recorded_at=at("2026-03-06 17:00"))
    dispute = event("e40", "2026-03-10 11:00", "carla", EventKind.DISPUTE, event="e34")
    found = told(LATE, in_time, dispute)
    assert found.verdict is VerdictCode.UNDETERMINED
    assert "e34" in found.decides
    assert [way.kind for way in found.way_on] == [WayKind.PROOF]


def test_a_topic_that_came_late_moves_the_batch_and_the_verdict() -> None:
    """Two working days late with the topics: the batch of the 26th is in time, because of C1."""
    topics = event("e5", "2026-02-12 12:00", "carla", EventKind.INPUT, thing="temas")
    batch = event(
        "e6", "2026-02-26 12:00", "ana", EventKind.DELIVERY, thing="lote", period="2026-03"
    )
    claim = about("carla", asserts=Asserts.LATE, thing="lote", period="2026-03")
    found = told(claim, topics, batch)
    assert found.verdict is VerdictCode.NOT_RIGHT
    assert found.irreducible is not None
    assert set(found.irreducible.events) == {"e5", "e6"}
    assert "C1" in found.clauses


def test_two_dates_without_rank_are_ambiguous() -> None:
    """One clause says the 5th working day, another the 8th: both are cited, none is chosen."""
    second = "## C15. Otro informe\nEl prestador entrega «informe» cada mes, a más tardar el 8.º día hábil del mes siguiente a las 18:00.\n\n## C9."  # noqa: E501
    version = signed(TEXT.replace("## C9.", second))
    found = told(LATE, REPORT, version=version)
    assert found.verdict is VerdictCode.AMBIGUOUS
    assert {"C5", "C15"} <= set(found.clauses)
    assert [way.kind for way in found.way_on] == [WayKind.CLARIFY]


@pytest.mark.parametrize(
    ("winner", "code"), [("C5", VerdictCode.RIGHT), ("C15", VerdictCode.NOT_RIGHT)]
)
def test_two_dates_with_rank_are_not(winner: str, code: VerdictCode) -> None:
    """Where the text says which clause counts, that one decides."""
    loser = "C15" if winner == "C5" else "C5"
    second = (
        "## C15. Otro informe\nEl prestador entrega «informe» cada mes, a más tardar el 8.º día "
        "hábil del mes siguiente a las 18:00.\n\n## C16. Prelación\n"
        f"Si {winner} y {loser} no coinciden, vale {winner}.\n\n## C9."
    )
    version = signed(TEXT.replace("## C9.", second))
    assert told(LATE, REPORT, version=version).verdict is code


@pytest.mark.parametrize(
    ("thing", "kind"),
    [
        ("publicación", RequestClass.QUOTA),
        ("pauta pagada", RequestClass.EXTRA),
        ("TikTok", RequestClass.NOT_COVERED),
    ],
)
def test_a_request_is_classed_before_it_is_made(thing: str, kind: RequestClass) -> None:
    """Within the quota, outside with a way to it, and never spoken of: each with its way on."""
    found = classify_request((MILPA,), (), NOW, thing=thing)
    assert found.kind is kind
    assert found.way_on
    assert found.event is None
    assert found.asks == ("carla", "diego")
    assert found.clauses


def test_before_an_agreement_nothing_is_asked_for() -> None:
    """An unsigned text classes nothing."""
    proposed = replace(MILPA, assumed_signed_at=None)
    assert classify_request((proposed,), (), NOW, thing="publicación").kind is None
    assert judge(LATE, (proposed,), (REPORT,), NOW).whole is VerdictCode.NO_AGREEMENT


def test_the_same_arguments_give_the_same_judgement() -> None:
    """In whatever order the facts are recorded."""
    facts = (REPORT, event("e5", "2026-02-12 12:00", "carla", EventKind.INPUT, thing="temas"))
    one: Judgement = judge(LATE, (MILPA,), facts, NOW)
    other = judge(LATE, (MILPA,), facts[::-1], NOW)
    assert one.whole is other.whole
    assert conclusion_of(one.verdicts[0]) == conclusion_of(other.verdicts[0])


def test_what_was_known_then_stays_what_was_known_then() -> None:
    """The report that was entered on Tuesday was not known on Monday: then it was still open."""
    monday = at("2026-03-09 12:00")
    (then,) = judge(LATE, (MILPA,), (REPORT,), NOW, monday).verdicts
    (now,) = judge(LATE, (MILPA,), (REPORT,), NOW).verdicts
    assert (then.verdict, now.verdict) == (VerdictCode.RIGHT, VerdictCode.RIGHT)
    assert "e34" not in then.events
    assert "e34" in now.events


SPARED = signed(
    TEXT.replace(
        "hasta el 10 %.\n", "hasta el 10 %.\nNo hay consecuencia si es la primera vez.\n", 1
    )
)


def test_a_breach_that_costs_nothing_this_time_gives_no_money() -> None:
    """It was late, and the clause has a consequence; the first time it is spared."""
    asked = about(
        "carla",
        asserts=Asserts.OWED,
        clause="C5",
        period="2026-02",
        amount=Decimal("960.00"),
        currency="MXN",
    )
    found = told(asked, REPORT, version=SPARED)
    assert found.verdict is VerdictCode.NOT_RIGHT
    assert found.headline.key == "verdict.comes_to_nothing"
    assert told(asked, REPORT).verdict is VerdictCode.RIGHT
