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
from trato.core.text.meanings import bounded, bounds_parts, discount, discount_parts
from trato.core.text.rows import Row, row

APPROVED_ES: Final = (
    "[, {needs_approval=con aprobación escrita previa del cliente"
    "/con aprobación previa por escrito del cliente/con aprobación escrita del cliente"
    "/previa aprobación escrita del cliente/previa aprobación por escrito del cliente}]"
)
APPROVED_EN: Final = (
    "[, {needs_approval=with prior written approval of the client"
    "/with the client’s prior written approval/with written approval of the client"
    "/with the prior written approval of the client}]"
)

_ROUNDS_ES: Final = (
    "incluye {included:count} (ronda|rondas) de cambios [de {thing:thing}]",
    "{thing:thing} incluye {included:count} (ronda|rondas) de cambios",
    "incluye hasta {included:count} (ronda|rondas) de (cambios|revisión) [de {thing:thing}]",
    "incluye {included:count} (ronda|rondas) de (revisión|correcciones) [de {thing:thing}]",
)
_ROUNDS_EN: Final = (
    "includes {included:count} (round|rounds) of changes [of {thing:thing}]",
    "{thing:thing} includes {included:count} (round|rounds) of changes",
    "includes up to {included:count} (round|rounds) of (changes|revision) [of {thing:thing}]",
    "includes {included:count} (round|rounds) of (revision|revisions) [of {thing:thing}]",
)


def _silence(
    id: str,
    means: SilenceMeans,
    es: tuple[str, ...],
    en: tuple[str, ...],
    *,
    done_es: tuple[str, ...] = (),
    done_en: tuple[str, ...] = (),
) -> Row:
    """Make the row of what silence means; ``done``: «si no contesta, se entiende aceptado»."""
    tail_es = "[y detiene el plazo de {stops:thing}]"
    tail_en = "[and stops the clock of {stops:thing}]"
    return row(
        id, "modifier", Silence,
        es=(*(f"{whose} silencio [sobre {{thing:thing}}] {each} {tail_es}"
              for whose in ("su", "el") for each in es),
            *(f"si {no} (contesta|responde), se (entiende|da por) ({done}o|{done}a)"
              for no in ("no", "el cliente no") for done in done_es),
            *(f"si no contesta, queda ({done}o|{done}a)" for done in done_es),
            *(f"si (calla|guarda silencio), se (entiende|da por) ({done}o|{done}a)"
              for done in done_es)),
        en=(*(f"{whose} [on {{thing:thing}}] {each} {tail_en}"
              for whose in ("silence", "their silence") for each in en),
            *(f"without an answer it (is|counts as) {done}" for done in done_en)),
        inline=True, means=means,
    )  # fmt: skip


_MOVES_ES: Final = (
    ("llega tarde", "se corre"),
    ("(llega tarde|se retrasa)", "se (desplaza|amplía)"),
    ("se retrasa", "se (corre|mueve)"),
)
_MOVES_EN: Final = (
    ("arrives late", "moves by"),
    ("(is late|comes late)", "moves by"),
    ("(arrives late|is late)", "is (extended by|moved by)"),
)


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
        es=tuple(f"{said} {{amount:amount}} [{{per:per}}] [, {{taxes:tax_line+and}}]"
                 for said in ("el precio de {thing:thing} es de", "el precio de {thing:thing} es",
                              "{thing:thing} cuesta", "cada {thing:thing} cuesta")),
        en=tuple(f"{said} {{amount:amount}} [{{per:per}}] [, {{taxes:tax_line+and}}]"
                 for said in ("the price of {thing:thing} is", "{thing:thing} costs",
                              "each {thing:thing} costs"))),
    row("price", "modifier", Price,
        es="precio: {amount:amount} [{per:per}] [, {taxes:tax_line+and}]",
        en="price: {amount:amount} [{per:per}] [, {taxes:tax_line+and}]"),
    _silence("silence-accepts", SilenceMeans.ACCEPTS,
             ("es aceptación", "es aprobación", "(equivale a|vale como) (aceptación|aprobación)",
              "(cuenta como|significa) (aceptación|aprobación)"),
             ("is acceptance", "is approval", "(counts as|means) (acceptance|approval)"),
             done_es=("aceptad", "aprobad"), done_en=("accepted", "approved")),
    _silence("silence-not-acceptance", SilenceMeans.NOT_ACCEPTANCE,
             ("no es aprobación", "no es aceptación",
              "no (equivale a|vale como) (aceptación|aprobación)",
              "no (cuenta como|significa) (aceptación|aprobación)"),
             ("is not approval", "is not acceptance",
              "does not (count as|mean) (acceptance|approval)")),
    _silence("silence-lapses", SilenceMeans.LAPSES,
             ("deja caducar la propuesta", "hace caducar la propuesta"),
             ("lets the proposal lapse",)),
    _silence("silence-closes", SilenceMeans.CLOSES, ("cierra la petición",),
             ("closes the request",)),
    _silence("silence-rejects", SilenceMeans.REJECTS,
             ("es rechazo", "(equivale a|vale como) rechazo", "(cuenta como|significa) rechazo"),
             ("is rejection", "(counts as|means) rejection"), done_es=("rechazad",),
             done_en=("rejected",)),
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
        es=tuple(f"si {{cause:cause}} {late}, el plazo de {{targets:thing+and}} {moves}"
                 " {unit:shift_unit}" for late, moves in _MOVES_ES),
        en=tuple(f"if {{cause:cause}} {late}, the due date of {{targets:thing+and}} {moves}"
                 " {unit:shift_unit}" for late, moves in _MOVES_EN)),
    row("shift-own", "modifier", Shift,
        es=tuple(f"si {{cause:cause}} {late}, el plazo {moves} {{unit:shift_unit}}"
                 for late, moves in _MOVES_ES),
        en=tuple(f"if {{cause:cause}} {late}, the due date {moves} {{unit:shift_unit}}"
                 for late, moves in _MOVES_EN)),
    row("clock-stop", "modifier", ClockStop,
        es=tuple(f"el plazo [de {{thing:thing}}] {stops} desde {{since:since}}"
                 " hasta {until:until}"
                 for stops in ("se detiene", "se (para|interrumpe)", "se suspende")),
        en=tuple(f"the clock [of {{thing:thing}}] {stops} from {{since:since}}"
                 " until {until:until}" for stops in ("stops", "(pauses|is stopped)"))),
    row("unless", "modifier", Unless,
        es=("salvo si {condition:condition}", "si {condition:condition}, no se debe",
            "no se debe si {condition:condition}"),
        en=("unless {condition:condition}", "if {condition:condition}, it is not owed",
            "it is not owed if {condition:condition}")),
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
    row("approval", "modifier", Approval,
        es=("con aprobación escrita previa de {by:side}",
            "con aprobación previa por escrito de {by:side}",
            "previa aprobación (escrita|por escrito) de {by:side}"),
        en=("with prior written approval of {by:side}",
            "with the prior written approval of {by:side}")),
    row("approval-spoken", "modifier", Approval, es="con aprobación previa de {by:side}",
        en="with prior approval of {by:side}", written=False),
    row("approval-thing", "modifier", Approval,
        es=("{thing:thing} requiere aprobación escrita previa de {by:side}",
            "{thing:thing} requiere aprobación previa por escrito de {by:side}"),
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
    Row("discount", "modifier", discount,
        ("si {conditions:condition+if}, se descuenta {amount:amount}",),
        ("if {conditions:condition+if}, {amount:amount} is taken off",),
        of=Discount, parts=discount_parts),
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
