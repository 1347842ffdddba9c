"""Modifiers: sentences that add to the act before them, or to a thing that they name."""

from __future__ import annotations

from typing import Final

from trato.core.agreement import (
    Aim,
    Answering,
    AppliesIf,
    Approval,
    BilledBy,
    ClockStop,
    Counts,
    Criterion,
    Cure,
    Discount,
    Form,
    InForce,
    LapsesAfter,
    Only,
    PartialDays,
    Price,
    Purpose,
    Quantity,
    Replaces,
    Rounds,
    Shift,
    Silence,
    SilenceMeans,
    Unless,
)
from trato.core.text.meanings import bounded, bounds_parts
from trato.core.text.rows import Row, row

APPROVED_ES: Final = "[, {needs_approval=con aprobación escrita previa del cliente}]"
APPROVED_EN: Final = "[, {needs_approval=with prior written approval of the client}]"

_ROUNDS_ES: Final = (
    "incluye {included:count} (ronda|rondas) de cambios [de {thing:thing}]",
    "{thing:thing} incluye {included:count} (ronda|rondas) de cambios",
)
_ROUNDS_EN: Final = (
    "includes {included:count} (round|rounds) of changes [of {thing:thing}]",
    "{thing:thing} includes {included:count} (round|rounds) of changes",
)


def _silence(id: str, means: SilenceMeans, es: tuple[str, ...], en: tuple[str, ...]) -> Row:
    tail_es = "[y detiene el plazo de {stops:thing}]"
    tail_en = "[and stops the clock of {stops:thing}]"
    return row(
        id, "modifier", Silence,
        es=tuple(f"{whose} silencio [sobre {{thing:thing}}] {each} {tail_es}"
                 for whose in ("su", "el") for each in es),
        en=tuple(f"{whose} [on {{thing:thing}}] {each} {tail_en}"
                 for whose in ("silence", "their silence") for each in en),
        inline=True, means=means,
    )  # fmt: skip


def _bounds(id: str, es: str, en: str) -> Row:
    return Row(
        id, "modifier", bounded,
        ((f"criterio {{name:name}} [de {{thing:thing}}]: [{{value:value}}] {es}"
         " [{unit:measure}]"),),
        ((f"criterion {{name:name}} [of {{thing:thing}}]: [{{value:value}}] {en}"
         " [{unit:measure}]"),),
        of=Criterion, parts=bounds_parts,
    )  # fmt: skip


MODIFIERS: Final[tuple[Row, ...]] = (
    row("form", "modifier", Form, es="forma [de {thing:thing}]: {text:text}",
        en="form [of {thing:thing}]: {text:text}", person=True, free=True),
    _bounds("criterion-between", "entre {low:figure} y {high:figure}",
            "between {low:figure} and {high:figure}"),
    _bounds("criterion-at-least", "al menos {low:figure}", "at least {low:figure}"),
    _bounds("criterion-at-most", "hasta {high:figure}", "up to {high:figure}"),
    row("criterion-named", "modifier", Criterion,
        es="criterio {name:name} [de {thing:thing}]: {text:criterion_text}",
        en="criterion {name:name} [of {thing:thing}]: {text:criterion_text}",
        person=True, free=True),
    row("criterion", "modifier", Criterion,
        es="criterio [de {thing:thing}]: {text:criterion_text}",
        en="criterion [of {thing:thing}]: {text:criterion_text}",
        person=True, free=True, name=""),
    row("price-thing", "modifier", Price,
        es=(("el precio de {thing:thing} es de {amount:amount} [{per:per}]"
            " [, {taxes:tax_line+and}]"),),
        en=(("the price of {thing:thing} is {amount:amount} [{per:per}]"
            " [, {taxes:tax_line+and}]"),)),
    row("price", "modifier", Price,
        es="precio: {amount:amount} [{per:per}] [, {taxes:tax_line+and}]",
        en="price: {amount:amount} [{per:per}] [, {taxes:tax_line+and}]"),
    _silence("silence-accepts", SilenceMeans.ACCEPTS, ("es aceptación", "es aprobación"),
             ("is acceptance", "is approval")),
    _silence("silence-not-acceptance", SilenceMeans.NOT_ACCEPTANCE,
             ("no es aprobación", "no es aceptación"), ("is not approval", "is not acceptance")),
    _silence("silence-lapses", SilenceMeans.LAPSES, ("deja caducar la propuesta",),
             ("lets the proposal lapse",)),
    _silence("silence-closes", SilenceMeans.CLOSES, ("cierra la petición",),
             ("closes the request",)),
    _silence("silence-rejects", SilenceMeans.REJECTS, ("es rechazo",), ("is rejection",)),
    row("rounds", "modifier", Rounds,
        es=tuple(f"{begin} [; cada ronda adicional cuesta {{extra:amount}}"
                 f" [{{in_advance=por adelantado}}] {APPROVED_ES}]" for begin in _ROUNDS_ES),
        en=tuple(f"{begin} [; each further round costs {{extra:amount}}"
                 f" [{{in_advance=in advance}}] {APPROVED_EN}]" for begin in _ROUNDS_EN)),
    row("rounds-approval", "modifier", Rounds,
        es=tuple(f"{begin}; cada ronda adicional requiere aprobación escrita previa del cliente"
                 for begin in _ROUNDS_ES),
        en=tuple(f"{begin}; each further round needs prior written approval of the client"
                 for begin in _ROUNDS_EN),
        needs_approval=True),
    row("shift", "modifier", Shift,
        es=(("si {cause:cause} llega tarde, el plazo de {targets:thing+and} se corre"
            " {unit:shift_unit}"),),
        en=(("if {cause:cause} arrives late, the due date of {targets:thing+and} moves by"
            " {unit:shift_unit}"),)),
    row("shift-own", "modifier", Shift,
        es=("si {cause:cause} llega tarde, el plazo se corre {unit:shift_unit}",),
        en=("if {cause:cause} arrives late, the due date moves by {unit:shift_unit}",)),
    row("clock-stop", "modifier", ClockStop,
        es="el plazo [de {thing:thing}] se detiene desde {since:since} hasta {until:until}",
        en="the clock [of {thing:thing}] stops from {since:since} until {until:until}"),
    row("unless", "modifier", Unless, es="salvo si {condition:condition}",
        en="unless {condition:condition}"),
    row("unless-target", "modifier", Unless,
        es="{target:cause} no se debe si {condition:condition}",
        en="{target:cause} is not owed if {condition:condition}"),
    row("unless-consequence", "modifier", Unless,
        es="no hay consecuencia [por {target:cause}] si {condition:condition}"
        " [y si {also:condition+if}]",
        en="there is no consequence [for {target:cause}] if {condition:condition}"
        " [and if {also:condition+if}]",
        consequence_only=True),
    row("cure", "modifier", Cure,
        es="[{target:cause}] puede subsanarse en {duration:duration} desde el aviso",
        en="[{target:cause}] may be cured within {duration:duration} from the notice"),
    row("cure-breach", "modifier", Cure,
        es="[{target:cause}] puede subsanarse en {duration:duration} desde el incumplimiento",
        en="[{target:cause}] may be cured within {duration:duration} from the breach",
        since_notice=False),
    row("approval", "modifier", Approval, es="con aprobación escrita previa de {by:side}",
        en="with prior written approval of {by:side}"),
    row("approval-spoken", "modifier", Approval, es="con aprobación previa de {by:side}",
        en="with prior approval of {by:side}", written=False),
    row("approval-thing", "modifier", Approval,
        es="{thing:thing} requiere aprobación escrita previa de {by:side}",
        en="{thing:thing} needs prior written approval of {by:side}"),
    row("approval-thing-spoken", "modifier", Approval,
        es="{thing:thing} requiere aprobación previa de {by:side}",
        en="{thing:thing} needs prior approval of {by:side}", written=False),
    row("counts", "modifier", Counts, es="cuentan {what:contact+and}",
        en="{what:contact+and} count"),
    row("counts-not", "modifier", Counts, es="no cuentan {what:contact+and}",
        en="{what:contact+and} do not count", negated=True),
    row("in-force-from-until", "modifier", InForce,
        es="rige desde {since:since} hasta {until:until}",
        en="applies from {since:since} until {until:until}"),
    row("in-force-from", "modifier", InForce, es="rige desde {since:since}",
        en="applies from {since:since}"),
    row("in-force-until", "modifier", InForce, es="rige hasta {until:until}",
        en="applies until {until:until}"),
    row("applies-if", "modifier", AppliesIf,
        es=("rige si {conditions:condition+if}", "sólo rige si {conditions:condition+if}",
            "esto rige si {conditions:condition+if}"),
        en=("applies if {conditions:condition+if}", "it applies if {conditions:condition+if}",
            "this applies if {conditions:condition+if}")),
    row("aim", "modifier", Aim,
        es=("es una meta, no un compromiso", "es un objetivo, no un compromiso"),
        en=("it is a target, not a commitment", "this is a target, not a commitment"),
        inline=True),
    row("only", "modifier", Only,
        es="sólo [por {channels:channel+or}] [{written=por escrito}]"
        " [{numbered=con puntos numerados}] [{cites_criterion=si cita un criterio}]",
        en="only [by {channels:channel+or}] [{written=in writing}]"
        " [{numbered=with numbered points}] [{cites_criterion=if it cites a criterion}]"),
    row("purpose", "modifier", Purpose, es="para: {text:text}", en="so as to: {text:text}",
        free=True),
    row("quantity-between", "modifier", Quantity,
        es="entre {low:figure} y {high:figure} {unit:measure}",
        en="between {low:figure} and {high:figure} {unit:measure}"),
    row("quantity-at-least", "modifier", Quantity, es="al menos {low:figure} {unit:measure}",
        en="at least {low:figure} {unit:measure}", high=None),
    row("quantity-at-most", "modifier", Quantity, es="hasta {high:figure} {unit:measure}",
        en="up to {high:figure} {unit:measure}", low=None),
    row("discount", "modifier", Discount,
        es="si {conditions:condition+if}, se descuenta {amount:amount}",
        en="if {conditions:condition+if}, {amount:amount} is taken off"),
    row("partial-days", "modifier", PartialDays,
        es="los periodos incompletos se pagan {how:partial_days}",
        en="incomplete periods are paid {how:partial_days}"),
    row("partial-days-none", "modifier", PartialDays,
        es="los periodos incompletos no se pagan", en="incomplete periods are not paid",
        how="none"),
    row("answering", "modifier", Answering,
        es="sin respuesta en {duration:duration} a la pregunta de si se hizo, cuenta como no"
        " cumplido",
        en="without an answer within {duration:duration} to the question whether it was done,"
        " it counts as not done"),
    row("replaces", "modifier", Replaces, es="vale en lugar de {clause:label}",
        en="applies instead of {clause:label}"),
    row("lapses-after", "modifier", LapsesAfter,
        es="no se debe si se factura más de {duration:duration} después de {since:event_noun}",
        en="is not owed if it is invoiced more than {duration:duration} after"
        " {since:event_noun}"),
    row("billed-by", "modifier", BilledBy, es="con redondeo a {count:count} {unit:unit}",
        en="rounded to {count:count} {unit:unit}"),
    # the cause of a shift or the target of a consequence: a clause, or a thing
    row("cause-label", "cause", None, es="{_:label}", en="{_:label}"),
    row("cause-thing", "cause", None, es="{_:thing}", en="{_:thing}"),
)  # fmt: skip
