"""Duties: someone must do something. One template of a sentence, many verbs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from trato.core.agreement import Base, Duty, Item, PayInStages, Percent, Side, Stage, Verb
from trato.core.text.families import DUTY, MONEY, QUALITY, REVIEW
from trato.core.text.meanings import maintained, maintained_parts, taxed
from trato.core.text.rows import Row, row

_FRONT_ES: Final = "[si {conditions:condition+if},] [{trigger:lead},]"
_FRONT_EN: Final = "[if {conditions:condition+if},] [{trigger:lead},]"
_TAIL_ES: Final = "[{trigger:rhythm},] [{due:due}] [, salvo si {unless:condition}]"
_TAIL_EN: Final = "[{trigger:rhythm},] [{due:due}] [, unless {unless:condition}]"
_LATE_TAIL_ES: Final = (
    "[{due:due}] [, {trigger:front}] [, si {conditions:condition+if}]"
    " [, salvo si {unless:condition}]"
)
_LATE_TAIL_EN: Final = (
    "[{due:due}] [, {trigger:front}] [, if {conditions:condition+if}] [, unless {unless:condition}]"
)
# «… cada vez que el cliente pide «cartel», en 5 días hábiles»
_EACH_TAIL_ES: Final = "{trigger:front}, {due:due} [, salvo si {unless:condition}]"
_EACH_TAIL_EN: Final = "{trigger:front}, {due:due} [, unless {unless:condition}]"
_CHANNELS_ES: Final = "[por {channels:channel+or}]"
_CHANNELS_EN: Final = "[by {channels:channel+or}]"


def _duty(
    id: str,
    verb: Verb,
    es: str | tuple[str, ...],
    en: str | tuple[str, ...],
    *,
    subject: bool = True,
    allows: frozenset[str] = DUTY,
    weekly: bool = False,
    person: bool = False,
    **fixed: Any,
) -> Row:
    """Make the row of a duty from what stands between its subject and its limits.

    Conditions and triggers are written before the act; read, they may also stand after it.
    """
    said_es = (es,) if isinstance(es, str) else es
    said_en = (en,) if isinstance(en, str) else en
    who = "{debtor:side} " if subject else ""
    wordings_es = [f"{_FRONT_ES} {who}{said} {_TAIL_ES}" for said in said_es]
    wordings_en = [f"{_FRONT_EN} {who}{said} {_TAIL_EN}" for said in said_en]
    wordings_es += [
        f"{who}{said} {tail}" for tail in (_LATE_TAIL_ES, _EACH_TAIL_ES) for said in said_es
    ]
    wordings_en += [
        f"{who}{said} {tail}" for tail in (_LATE_TAIL_EN, _EACH_TAIL_EN) for said in said_en
    ]
    if weekly:
        wordings_es += [f"{who}{said} {{*:each_weekday}}" for said in said_es]
        wordings_en += [f"{who}{said} {{*:each_weekday}}" for said in said_en]
    return row(
        id, "act", Duty, es=tuple(wordings_es), en=tuple(wordings_en), allows=allows,
        person=person, verb=verb, **fixed,
    )  # fmt: skip


def _toward_other(
    id: str,
    verb: Verb,
    es: tuple[str, ...],
    en: tuple[str, ...],
    rest: tuple[str | tuple[str, ...], str | tuple[str, ...]] = ("", ""),
) -> list[Row]:
    """Make the rows of a duty toward the other side, who is named: «llama al cliente»."""
    rest_es, rest_en = ((one,) if isinstance(one, str) else one for one in rest)
    sides = {
        Side.PROVIDER: ("el prestador", "the provider"),
        Side.CLIENT: ("el cliente", "the client"),
    }
    rows = []
    for side, (name_es, name_en) in sides.items():
        other_es, other_en = sides[side.other]
        rows.append(
            _duty(
                f"{id}-{side.value}",
                verb,
                tuple(f"{name_es} {each} {other_es} {end}" for end in rest_es for each in es),
                tuple(f"{name_en} {each} {other_en} {end}" for end in rest_en for each in en),
                subject=False,
                weekly=True,
                debtor=side,
            )
        )
    return rows


def _said(present: str, infinitive: str, future: str) -> tuple[str, ...]:
    """Return a Spanish verb as duties are said; the first is written."""
    return (present, f"debe {infinitive}", future)


def _must(present: str, infinitive: str) -> tuple[str, ...]:
    """Return an English verb as duties are said; the first is written."""
    return (present, f"must {infinitive}", f"shall {infinitive}", f"will {infinitive}")


def _after(verbs: tuple[str, ...], rest: str) -> tuple[str, ...]:
    return tuple(f"{verb} {rest}" for verb in verbs)


def _about(
    id: str, verb: Verb, es: tuple[str, ...], en: tuple[str, ...], *, of: tuple[str, str] = ("", "")
) -> list[Row]:
    """Make the rows of a duty about each event, or about a thing."""
    said_es = _after(es, _CHANNELS_ES)
    said_en = _after(en, _CHANNELS_EN)
    return [
        _duty(f"{id}-each", verb, _after(said_es, f"{of[0]} {{trigger:each_noun}}"),
              _after(said_en, f"{of[1]} {{trigger:each_noun}}")),
        _duty(f"{id}-thing", verb, _after(said_es, f"{of[0]} {{thing:thing}}"),
              _after(said_en, f"{of[1]} {{thing:thing}}")),
        _duty(id, verb, said_es, said_en),
    ]  # fmt: skip


def _only_read(*rows: Row) -> tuple[Row, ...]:
    """Return rows that are read, and written by the rows of the same duties."""
    return tuple(replace(one, makes=taxed) for one in rows)


def _object(
    id: str,
    verb: Verb,
    es: tuple[str, ...],
    en: tuple[str, ...],
    allows: frozenset[str] = DUTY,
) -> list[Row]:
    """Make the rows of a duty with a thing, a count of things, or a list of things."""
    return [
        _duty(id, verb, tuple(f"{each} {_CHANNELS_ES} {{thing:thing}}" for each in es),
              tuple(f"{each} {_CHANNELS_EN} {{thing:thing}}" for each in en),
              allows=allows, weekly=True),
        _duty(f"{id}-count", verb,
              tuple(f"{each} {_CHANNELS_ES} {{count:count}} {{thing:thing}}" for each in es),
              tuple(f"{each} {_CHANNELS_EN} {{count:count}} {{thing:thing}}" for each in en),
              allows=allows, weekly=True),
        row(f"{id}-list", "act", Duty,
            es=tuple(f"{_FRONT_ES} {{debtor:side}} {each}: {{items:item+semicolon}}"
                     for each in es),
            en=tuple(f"{_FRONT_EN} {{debtor:side}} {each}: {{items:item+semicolon}}"
                     for each in en),
            allows=allows, verb=verb),
    ]  # fmt: skip


_DELIVERS: Final = (
    *_said("entrega", "entregar", "entregará"), *_said("envía", "enviar", "enviará"),
    *_said("presenta", "presentar", "presentará"),
)  # fmt: skip
_DELIVERS_EN: Final = (
    *_must("delivers", "deliver"), *_must("sends", "send"), *_must("submits", "submit"),
)  # fmt: skip
_PAYS: Final = (*_said("paga", "pagar", "pagará"), *_said("abona", "abonar", "abonará"))
_PAYS_EN: Final = _must("pays", "pay")

_PROPOSES: Final = _after(_said("presenta", "presentar", "presentará"), "propuesta")
_PROPOSES_EN: Final = _after(_must("makes", "make"), "a proposal")
_INVOICES: Final = _said("factura", "facturar", "facturará")
_INVOICES_EN: Final = _must("invoices", "invoice")
_NOTIFIES: Final = (
    *_said("avisa a", "avisar a", "avisará a"), *_said("informa a", "informar a", "informará a"),
)  # fmt: skip
_NOTIFIES_EN: Final = (*_must("notifies", "notify"), *_must("informs", "inform"))
_REFUNDS: Final = _said("devuelve", "devolver", "devolverá")
_REFUNDS_EN: Final = _must("refunds", "refund")

DUTIES: Final[tuple[Row, ...]] = (
    *_object("deliver", Verb.DELIVER, _DELIVERS, _DELIVERS_EN, DUTY | QUALITY),
    *_object("report", Verb.REPORT, _after(_DELIVERS, "el informe"),
             _after(_DELIVERS_EN, "the report"),
             DUTY | QUALITY),
    *_object("give", Verb.GIVE,
             (*_said("da", "dar", "dará"), *_said("facilita", "facilitar", "facilitará"),
              *_said("proporciona", "proporcionar", "proporcionará")),
             (*_must("gives", "give"), *_must("provides", "provide")), DUTY | QUALITY),
    _duty("revise", Verb.REVISE, _after(_DELIVERS[:3], "cada ronda de {thing:thing}"),
          _after(_DELIVERS_EN[:4], "each round of {thing:thing}"), allows=DUTY | QUALITY),
    _duty("propose-answer-each", Verb.PROPOSE,
          (*_after(_PROPOSES, "para {trigger:each_noun}"),
           "contesta {trigger:each_noun} con propuesta"),
          (*_after(_PROPOSES_EN, "for {trigger:each_noun}"),
           "answers {trigger:each_noun} with a proposal")),
    _duty("propose-thing", Verb.PROPOSE, _after(_PROPOSES, "de {thing:thing}"),
          _after(_PROPOSES_EN, "of {thing:thing}")),
    _duty("propose", Verb.PROPOSE, _PROPOSES, _PROPOSES_EN),
    *_about("answer", Verb.ANSWER,
            (*_said("contesta", "contestar", "contestará"),
             *_said("responde", "responder", "responderá"),
             *_said("contesta a", "contestar a", "contestará a"),
             *_said("responde a", "responder a", "responderá a")),
            (*_must("answers", "answer"), *_must("replies to", "reply to"))),
    *_about("resolve", Verb.RESOLVE,
            (*_said("resuelve", "resolver", "resolverá"),
             *_said("soluciona", "solucionar", "solucionará")),
            _must("resolves", "resolve")),
    *_about("decide", Verb.DECIDE, _said("decide", "decidir", "decidirá"),
            _must("decides", "decide"), of=("sobre", "on")),
    *_about("confirm", Verb.CONFIRM,
            (*_after(_said("confirma", "confirmar", "confirmará"), "por escrito"),
             "acusa recibo de"),
            (*_after(_must("confirms", "confirm"), "in writing"),
             *_must("acknowledges", "acknowledge"))),
    *_about("repair", Verb.REPAIR,
            (*_said("corrige", "corregir", "corregirá"), *_said("repara", "reparar", "reparará")),
            _must("repairs", "repair")),
    *_about("advise", Verb.ADVISE, ("recomienda por escrito qué hacer",),
            ("advises in writing",), of=("ante", "on")),
    *_toward_other("write", Verb.WRITE, _said("escribe a", "escribir a", "escribirá a"),
                   _must("writes to", "write to"), (_CHANNELS_ES, _CHANNELS_EN)),
    *_toward_other("call", Verb.CALL, _said("llama a", "llamar a", "llamará a"),
                   _must("calls", "call")),
    *_toward_other("meet", Verb.MEET,
                   ("se reúne con", "debe reunirse con", "se reunirá con", "celebra reunión con"),
                   (*_must("meets", "meet"), *_must("meets with", "meet with"))),
    *_toward_other("survey", Verb.SURVEY, ("pregunta a",), ("asks",),
                   ("por su satisfacción", "how satisfied they are")),
    *_toward_other("notify-each", Verb.NOTIFY, _NOTIFIES, _NOTIFIES_EN,
                   (f"{_CHANNELS_ES} de {{trigger:each_noun}}",
                    f"{_CHANNELS_EN} of {{trigger:each_noun}}")),
    *_toward_other("notify-thing", Verb.NOTIFY, _NOTIFIES, _NOTIFIES_EN,
                   ((f"{_CHANNELS_ES} de {{thing:thing}}",
                     "de {thing:thing} por {channels:channel+or}"),
                    (f"{_CHANNELS_EN} of {{thing:thing}}",
                     "of {thing:thing} by {channels:channel+or}"))),
    *_toward_other("notify", Verb.NOTIFY, _NOTIFIES, _NOTIFIES_EN, (_CHANNELS_ES, _CHANNELS_EN)),
    _duty("review", Verb.REVIEW,
          ("aprueba u observa [por {channels:channel+or}] {thing:thing}",
           "acepta u observa [por {channels:channel+or}] {thing:thing}",
           "(acepta|aprueba) o rechaza [por {channels:channel+or}] {thing:thing}",
           "(acepta|aprueba) u objeta [por {channels:channel+or}] {thing:thing}",
           "(acepta|aprueba) o comenta [por {channels:channel+or}] {thing:thing}",
           "(acepta|aprueba) o hace observaciones a {thing:thing}",
           "(aprobará u observará|revisa) {thing:thing}",
           "(objeta|puede objetar) {thing:thing}",
           "(debe aprobar u observar|revisará) {thing:thing}",
           "(aprueba|debe aprobar) {thing:thing}", "(aprobará|debe revisar) {thing:thing}"),
          ("approves or comments on [by {channels:channel+or}] {thing:thing}",
           "(accepts|approves) or rejects [by {channels:channel+or}] {thing:thing}",
           "(accepts|approves) or objects to {thing:thing}",
           "(must|shall) approve or comment on {thing:thing}",
           "(reviews|accepts or comments on) {thing:thing}",
           "(approves|must approve) {thing:thing}"),
          allows=DUTY | REVIEW),
    _duty("review-each", Verb.REVIEW,
          ("aprueba u observa [por {channels:channel+or}] {trigger:each_noun}",
           "acepta o rechaza [por {channels:channel+or}] {trigger:each_noun}"),
          ("approves or comments on [by {channels:channel+or}] {trigger:each_noun}",
           "accepts or rejects [by {channels:channel+or}] {trigger:each_noun}"),
          allows=DUTY | REVIEW),
    _duty("review-main", Verb.REVIEW,
          ("aprueba u observa [por {channels:channel+or}]", "acepta o rechaza"),
          ("approves or comments [by {channels:channel+or}]", "accepts or rejects"),
          allows=DUTY | REVIEW),
    _duty("pay-thing", Verb.PAY, _after(_PAYS, "{thing:thing} [, {amount:amount},]"),
          _after(_PAYS_EN, "{thing:thing} [, {amount:amount},]"), allows=DUTY | MONEY,
          weekly=True),
    _duty("pay-each", Verb.PAY, _after(_PAYS, "{trigger:each_noun} [, {amount:amount},]"),
          _after(_PAYS_EN, "{trigger:each_noun} [, {amount:amount},]"), allows=DUTY | MONEY),
    _duty("pay-amount", Verb.PAY, _after(_PAYS, "{amount:amount}"),
          _after(_PAYS_EN, "{amount:amount}"),
          allows=DUTY | MONEY, weekly=True),
    _duty("pay-invoiced", Verb.PAY, _after(_PAYS, "lo facturado"),
          _after(_PAYS_EN, "what is invoiced"), allows=DUTY | MONEY),
    row("pay-list", "act", Duty,
        es=f"{_FRONT_ES} {{debtor:side}} paga: {{items:pay_item+semicolon}}",
        en=f"{_FRONT_EN} {{debtor:side}} pays: {{items:pay_item+semicolon}}",
        allows=DUTY | MONEY, verb=Verb.PAY),
    _duty("invoice-thing", Verb.INVOICE, _after(_INVOICES, "{thing:thing} [, {amount:amount},]"),
          _after(_INVOICES_EN, "{thing:thing} [, {amount:amount},]"), allows=DUTY | MONEY,
          weekly=True),
    _duty("invoice-each", Verb.INVOICE,
          _after(_INVOICES, "{trigger:each_noun} [, {amount:amount},]"),
          _after(_INVOICES_EN, "{trigger:each_noun} [, {amount:amount},]"),
          allows=DUTY | MONEY),
    _duty("invoice-amount", Verb.INVOICE, _after(_INVOICES, "{amount:amount}"),
          _after(_INVOICES_EN, "{amount:amount}"), allows=DUTY | MONEY),
    _duty("invoice", Verb.INVOICE, _INVOICES, _INVOICES_EN, allows=DUTY | MONEY),
    _duty("refund-thing", Verb.REFUND, _after(_REFUNDS, "{thing:thing} [, {amount:amount},]"),
          _after(_REFUNDS_EN, "{thing:thing} [, {amount:amount},]"), allows=DUTY | MONEY),
    _duty("refund-amount", Verb.REFUND, _after(_REFUNDS, "{amount:amount}"),
          _after(_REFUNDS_EN, "{amount:amount}"), allows=DUTY | MONEY),
    *_only_read(
        *(_duty(f"reimburse-{side.value}-{what}", verb,
                (f"el {who_es} (reembolsa|reembolsará) {said}",
                 f"el {who_es} debe reembolsar {said}"),
                (f"the {who_en} reimburses {said}", f"the {who_en} shall reimburse {said}"),
                subject=False, allows=DUTY | MONEY, debtor=side)
          for side, verb, who_es, who_en in (
              (Side.CLIENT, Verb.PAY, "cliente", "client"),
              (Side.PROVIDER, Verb.REFUND, "prestador", "provider"))
          for what, said in (("thing", "{thing:thing} [, {amount:amount},]"),
                             ("amount", "{amount:amount}"))),
        *(_duty(f"pay-{what}-taxed", Verb.PAY,
                _after(_PAYS, f"{said} {{amount:one_amount}}, {{taxes:tax_line+and}},"),
                _after(_PAYS_EN, f"{said} {{amount:one_amount}}, {{taxes:tax_line+and}},"),
                allows=DUTY | MONEY, weekly=True)
          for what, said in (("thing", "{thing:thing},"), ("amount", ""))),
    ),
    *(
        Row(
            f"maintain-{name}", "act", maintained,
            tuple(f"{_FRONT_ES} {{debtor:side}} mantiene {{thing:thing}} {at} {_TAIL_ES}"
                  for at in (f"en {es}", *((es,) if name == "between" else ()))),
            (f"{_FRONT_EN} {{debtor:side}} keeps {{thing:thing}} {en} {_TAIL_EN}",
             f"{_FRONT_EN} {{debtor:side}} maintains {{thing:thing}} {also} {_TAIL_EN}"),
            allows=DUTY | QUALITY, of=Duty, parts=maintained_parts, takes=1,
        )
        for name, es, en, also in (
            ("between", "entre {low:figure} y {high:figure} [{unit:measure}]",
             "between {low:figure} and {high:figure} [{unit:measure}]",
             "at between {low:figure} and {high:figure} [{unit:measure}]"),
            ("at-least", "al menos {low:figure} [{unit:measure}]",
             "at {low:figure} [{unit:measure}] or more",
             "at at least {low:figure} [{unit:measure}]"),
            ("at-most", "a lo más {high:figure} [{unit:measure}]",
             "at {high:figure} [{unit:measure}] or less",
             "at at most {high:figure} [{unit:measure}]"),
        )
    ),
    _duty("maintain", Verb.MAINTAIN,
          _after(_said("mantiene", "mantener", "mantendrá"), "{thing:thing}"),
          _after((*_must("keeps", "keep"), *_must("maintains", "maintain")), "{thing:thing}"),
          allows=DUTY | QUALITY),
    _duty("do", Verb.DO,
          _after((*_said("hace", "hacer", "hará"), *_said("realiza", "realizar", "realizará"),
                  *_said("celebra", "celebrar", "celebrará")), "{thing:thing}"),
          _after((*_must("does", "do"), *_must("makes", "make"), *_must("carries out", "carry out"),
                  *_must("holds", "hold")), "{thing:thing}"),
          allows=DUTY | QUALITY, weekly=True),
    _duty("escalate", Verb.ESCALATE,
          _after((*_said("eleva", "elevar", "elevará"), "escala"), "el asunto a {thing:thing}"),
          _after(_must("escalates", "escalate"), "the matter to {thing:thing}")),
    _duty("erase", Verb.ERASE, _after(_said("elimina", "eliminar", "eliminará"), "{thing:thing}"),
          _after(_must("erases", "erase"), "{thing:thing}"), allows=DUTY | QUALITY),
    row("item", "item", Item, es="{thing:thing} [, {amount:one_amount},] [{due:due}]",
        en="{thing:thing} [, {amount:one_amount},] [{due:due}]"),
    row("pay-item", "pay_item", Item, es="{thing:thing} [, {amount:one_amount},] [{due:due}]",
        en="{thing:thing} [, {amount:one_amount},] [{due:due}]"),
    row("pay-in-stages", "act", PayInStages,
        es="{debtor:side} paga {thing:thing}, {total:fixed}: {stages:stage+semicolon}"
        " [; cada parte {due:due}]",
        en="{debtor:side} pays {thing:thing}, {total:fixed}: {stages:stage+semicolon}"
        " [; each part {due:due}]", allows=MONEY),
    row("stage-noun", "stage", Stage, es="{amount:stage_amount} a {when:event_noun}",
        en="{amount:stage_amount} at {when:event_noun}"),
    row("stage-clause", "stage", Stage, es="{amount:stage_amount} cuando {when:any_event}",
        en="{amount:stage_amount} when {when:any_event}"),
    row("stage-date", "stage", Stage, es="{amount:stage_amount} el {when:date}",
        en="{amount:stage_amount} on {when:date}"),
    row("stage-percent", "stage_amount", Percent, es=("el {rate:percent}", "{rate:percent}"),
        en="{rate:percent}", of=Base.TOTAL_PRICE),
    row("stage-fixed", "stage_amount", None, es="{_:fixed}", en="{_:fixed}"),
)  # fmt: skip
