"""What follows from being late or in breach: credits, penalties, other amounts, nothing owed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from trato.core.agreement import Answers, Base, Cap, Consequence, Duration, Pays, Percent
from trato.core.text.forms_amounts import AT_MOST_EN, AT_MOST_ES
from trato.core.text.meanings import SAME_BASE, consequence, consequence_parts, two_bands
from trato.core.text.rows import Row, row

_PER_ES: Final = "[por cada {per:each_duration} de retraso {counting:counting}]"
_PER_EN: Final = "[for each {per:each_duration} of delay {counting:counting}]"
_ALSO_PER_ES: Final = "[por cada {per:each_duration} {counting:counting} de retraso]"
_ALSO_PER_EN: Final = "[for each {counting:counting} {per:each_duration} of delay]"
_END_ES: Final = (
    "[, {next_invoice=en la siguiente factura}] [, {taxes:tax_line+and}]"
    " [, tras {grace:duration} de gracia] [, {caps:cap+and}]"
    " [, reclamado en {claim_within:duration} [desde el fin de {claim_from:span}]]"
    " [, si {conditions:condition+if}] [, salvo si {unless:condition}]"
    " [; no cuenta el tiempo de {not_counted:name+and}]"
)
_END_EN: Final = (
    "[, {next_invoice=on the next invoice}] [, {taxes:tax_line+and}]"
    " [, after {grace:duration} of grace] [, {caps:cap+and}]"
    " [, claimed within {claim_within:duration} [from the end of {claim_from:span}]]"
    " [, if {conditions:condition+if}] [, unless {unless:condition}]"
    " [; the time of {not_counted:name+and} does not count]"
)
_GROUNDS: Final = (
    ("late", Answers.LATE, "si llega tarde", "if it is late", "", ""),
    ("late-of", Answers.LATE, "si {target:cause} llega tarde", "if {target:cause} is late", "", ""),
    ("breach", Answers.BREACH, "si incumple", "on breach", "", ""),
    ("breach-of", Answers.BREACH, "si se incumple {target:cause}", "on breach of {target:cause}",
     "", ""),
    ("each", Answers.EACH_TIME, "si incumple", "on breach", "por cada vez", "each time"),
    ("each-of", Answers.EACH_TIME, "si se incumple {target:cause}", "on breach of {target:cause}",
     "por cada vez", "each time"),
)  # fmt: skip
_SETTLED: Final = (
    ("credit", Pays.CREDIT, ("descuenta", "(descontará|bonifica)"),
     ("takes off", "(credits|deducts)", "shall (take off|credit)")),
    ("penalty", Pays.PENALTY, ("paga una pena de", "(pagará|debe pagar) una pena de"),
     ("pays a penalty of", "shall pay a penalty of")),
    ("instead", Pays.INSTEAD, ("paga en su lugar",), ("pays instead",)),
)  # fmt: skip


def _rows() -> list[Row]:
    made: list[Row] = []
    for ground, when, ground_es, ground_en, each_es, each_en in _GROUNDS:
        for name, pays, act_es, act_en in _SETTLED:
            made.append(
                _row(
                    f"{name}-{ground}",
                    tuple(
                        f"{ground_es}, {{payer:side}} {act} {{amount:amount}} {each_es}"
                        f" {_PER_ES} {_END_ES}"
                        for act in act_es
                    ),
                    tuple(
                        f"{ground_en}, {{payer:side}} {act} {{amount:amount}} {each_en}"
                        f" {_PER_EN} {_END_EN}"
                        for act in act_en
                    ),
                    when=when,
                    pays=pays,
                )
            )
        made.append(
            _row(
                f"not-owed-{ground}",
                (f"{ground_es}, {{payer:side}} pierde su precio {each_es} {_END_ES}",),
                (f"{ground_en}, {{payer:side}} loses its price {each_en} {_END_EN}",),
                when=when,
                pays=Pays.NOT_OWED,
                amount=Percent(Decimal(100), Base.OWN_PRICE),
            )
        )
    return made


def _row(id: str, es: tuple[str, ...], en: tuple[str, ...], **fixed: Any) -> Row:
    return Row(
        id, "modifier", consequence,
        tuple(each for said in es for each in _wordings(said, _PER_ES, _ALSO_PER_ES)),
        tuple(each for said in en for each in _wordings(said, _PER_EN, _ALSO_PER_EN)),
        tuple(fixed.items()),
        of=Consequence, parts=consequence_parts,
    )  # fmt: skip


def _wordings(said: str, per: str, also: str) -> tuple[str, ...]:
    """Return the wordings of one consequence: «por cada día hábil [completo] de retraso»."""
    if per not in said:
        return (said,)
    # «por cada día de retraso», without a word on how it is counted, is by days begun.
    plain = per.replace(" {counting:counting}", "")
    # read of «demora» too
    ways = (per, plain, also)
    late = [one.replace("de retraso", "de demora") for one in ways if "de retraso" in one]
    return (said, *(said.replace(per, each) for each in (*ways[1:], *late)))


CONSEQUENCES: Final[tuple[Row, ...]] = (
    *_rows(),
    row("each-duration-one", "each_duration", Duration,
        es="{unit:unit} [según el horario {calendar:calendar}]",
        en="{unit:unit} [by the calendar {calendar:calendar}]", count=1),
    row("each-duration", "each_duration", None, es="{_:duration}", en="{_:duration}"),
    row("cap-bare", "cap", Cap,
        es=tuple(f"{most} {{amount:bare_percent}} [{{per:per}}]" for most in AT_MOST_ES),
        en=tuple(f"{most} {{amount:bare_percent}} [{{per:per}}]" for most in AT_MOST_EN)),
    row("cap-bare-rolling", "cap", Cap,
        es=tuple(f"{most} {{amount:bare_percent}} en {{rolling:duration}}"
                 for most in AT_MOST_ES),
        en=tuple(f"{most} {{amount:bare_percent}} in any {{rolling:duration}}"
                 for most in AT_MOST_EN)),
    row("bare-percent", "bare_percent", Percent, es=("el {rate:percent}", "{rate:percent}"),
        en="{rate:percent}", of=SAME_BASE),
    Row("two-bands", "amount", two_bands,
        (("{first:one_amount} si el retraso es de hasta {limit:duration};"
         " el {rest:percent} si es mayor"),),
        (("{first:one_amount} if the delay is up to {limit:duration};"
         " {rest:percent} if it is more"),)),
)  # fmt: skip
