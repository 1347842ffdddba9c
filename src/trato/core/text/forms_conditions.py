"""Conditions: what follows «si» and «salvo si»."""

from __future__ import annotations

from typing import Final

from trato.core.agreement import (
    CausedBy,
    Decided,
    DelayOver,
    Elapsed,
    FirstTimes,
    Happened,
    Has,
    InBreach,
    Measured,
    Side,
)
from trato.core.text.meanings import one_elapsed_parts
from trato.core.text.rows import Row, row

_WITHIN_ES: Final = (
    "[en {within:duration}] [desde {since:since}] [{same_period:same_period}]"
    " [al menos {ahead:duration} antes de el vencimiento]"
)
_WITHIN_EN: Final = (
    "[within {within:duration}] [from {since:since}] [{same_period:same_period}]"
    " [at least {ahead:duration} before the due date]"
)


def _elapsed(
    id: str, es: str, en: str, *, one: bool = False, negated: bool = False
) -> tuple[Row, ...]:
    """Make «ha pasado 1 mes desde …» or «han pasado 6 meses desde …»: both read, one is written."""
    return (
        Row(
            id, "condition", Elapsed,
            (f"{es} {{duration:duration}} desde {{since:since}}",),
            (f"{{duration:duration}} {en} since {{since:since}}",
             f"{{duration:duration}} {en} from {{since:since}}"),
            (("negated", negated),),
            parts=one_elapsed_parts if one else None,
        ),
    )  # fmt: skip


CONDITIONS: Final[tuple[Row, ...]] = (
    row("happened", "condition", Happened, es=f"{{happening:event}} {_WITHIN_ES}",
        en=f"{{happening:event}} {_WITHIN_EN}"),
    row("happened-not", "condition", Happened, es=f"{{happening:event_not}} {_WITHIN_ES}",
        en=f"{{happening:event_not}} {_WITHIN_EN}", negated=True),
    row("happened-breach", "condition", Happened,
        es=f"hubo {{happening:each_event}} {_WITHIN_ES}",
        en=f"there was {{happening:each_event}} {_WITHIN_EN}"),
    row("happened-noun", "condition", Happened,
        es=f"consta {{happening:event_noun}} {_WITHIN_ES}",
        en=f"there is {{happening:event_noun}} {_WITHIN_EN}"),
    row("happened-not-noun", "condition", Happened,
        es=f"no consta {{happening:event_noun}} {_WITHIN_ES}",
        en=f"there is not {{happening:event_noun}} {_WITHIN_EN}", negated=True),
    row("delay-over", "condition", DelayOver,
        es=("el retraso [de {clause:label}] [de {thing:thing}] es de más de {duration:duration}",
            "el retraso [de {clause:label}] [de {thing:thing}] supera {duration:duration}",
            ("la demora [de {clause:label}] [de {thing:thing}] (es de más de|supera)"
            " {duration:duration}"),
            "{clause:label} (se retrasa|lleva) más de {duration:duration} [de retraso]",
            "{thing:thing} (se retrasa|lleva) más de {duration:duration} [de retraso]"),
        en=("the delay [of {clause:label}] [of {thing:thing}] is more than {duration:duration}",
            "the delay [of {clause:label}] [of {thing:thing}] exceeds {duration:duration}",
            "{clause:label} is more than {duration:duration} late",
            "{thing:thing} is more than {duration:duration} late")),
    row("delay-from", "condition", DelayOver,
        es="el retraso [de {clause:label}] [de {thing:thing}] es de {duration:duration} o más",
        en="the delay [of {clause:label}] [of {thing:thing}] is {duration:duration} or more",
        inclusive=True),
    row("delay-unpaid", "condition", DelayOver,
        es=("{unpaid:side} tiene una factura vencida desde hace más de {duration:duration}",
            "{unpaid:side} tiene una factura (vencida|impaga) hace más de {duration:duration}"),
        en=("{unpaid:side} has an invoice more than {duration:duration} overdue",
            "{unpaid:side} has an invoice overdue by more than {duration:duration}")),
    row("delay-unpaid-client", "condition", DelayOver,
        es=tuple(f"una factura {stays} (impaga|vencida) {since} {{duration:duration}}"
                 " [desde su vencimiento]" for stays in ("(está|sigue)", "permanece")
                 for since in ("más de", "hace más de")),
        en=("an invoice is more than {duration:duration} overdue",
            "an invoice is overdue by more than {duration:duration}"),
        unpaid=Side.CLIENT),
    row("in-breach-invoice", "condition", InBreach,
        es="{side:side} {invoice=tiene una factura vencida}",
        en="{side:side} {invoice=has an overdue invoice}"),
    row("in-breach", "condition", InBreach,
        es="{side:side} incumple [{clause:label}] [con {thing:thing}]"
        " [{after_cure=y no subsana}]",
        en="{side:side} breaches [{clause:label}] [{thing:thing}]"
        " [{after_cure=and does not cure it}]"),
    row("in-breach-times", "condition", InBreach,
        es="{side:side} incumple [{clause:label}] [con {thing:thing}] {times:count} veces"
        " [{within:per}] [{after_cure=y no subsana}]",
        en="{side:side} breaches [{clause:label}] [{thing:thing}] {times:count} times"
        " [{within:per}] [{after_cure=and does not cure it}]"),
    row("in-breach-times-within", "condition", InBreach,
        es="{side:side} incumple [{clause:label}] [con {thing:thing}] {times:count} veces"
        " en {within:duration} [{after_cure=y no subsana}]",
        en="{side:side} breaches [{clause:label}] [{thing:thing}] {times:count} times"
        " within {within:duration} [{after_cure=and does not cure it}]"),
    row("in-breach-clause", "condition", InBreach,
        es="se incumple {clause:label} [{after_cure=y no subsana}]",
        en="{clause:label} is breached [{after_cure=and not cured}]"),
    row("in-breach-thing", "condition", InBreach,
        es="se incumple con {thing:thing} [{after_cure=y no subsana}]",
        en="{thing:thing} is breached [{after_cure=and not cured}]"),
    row("condition-measured", "condition", Measured,
        es="{value:value} {comparison:comparison} {number:figure} [{unit:measure}]",
        en="{value:value} {comparison:comparison} {number:figure} [{unit:measure}]"),
    row("first-time", "condition", FirstTimes, es="es la primera vez [de {period:every}]",
        en="it is the first time [of {period:every}]"),
    row("first-times", "condition", FirstTimes,
        es="es una de las {count:count} primeras veces [de {period:every}]",
        en="it is one of the first {count:count} times [of {period:every}]"),
    row("caused-by-side", "condition", CausedBy, es=("la causa es {side:side}",
        "es por causa de {side:side}"), en="the cause is {side:side}"),
    row("caused-by-fact", "condition", CausedBy, es=("la causa es {fact:name}",
        "es por {fact:name}"), en="the cause is {fact:name}"),
    *_elapsed("elapsed-one", "ha pasado", "has passed", one=True),
    *_elapsed("elapsed", "han pasado", "have passed"),
    *_elapsed("not-elapsed-one", "no ha pasado", "has not passed", one=True, negated=True),
    *_elapsed("not-elapsed", "no han pasado", "have not passed", negated=True),
    row("has", "condition", Has, es="{side:side} tiene {things:thing+or}",
        en="{side:side} has {things:thing+or}"),
    row("condition-decided", "condition", Decided, es="una persona decide que {text:name}",
        en="a person decides that {text:name}", person=True),
)  # fmt: skip
