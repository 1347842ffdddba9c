"""What happens, in three shapes: a clause («el cliente acepta «X»»), its negation, and a noun.

The clause follows «cada vez que», «cuando», «si», «desde que»; the noun follows «desde», «hasta»,
«antes de»; without its article it follows «cada».
"""

from __future__ import annotations

import re
from typing import Final

from trato.core.agreement import Happening, What
from trato.core.text.rows import Row, row

# How it was said, at the end of a clause or a noun.
_SAID_ES: Final = "[{written=por escrito}] [por {channels:channel+or}]"
_SAID_EN: Final = "[{written=in writing}] [by {channels:channel+or}]"
_PRIORITY_ES: Final = "[de prioridad {priority:priority}]"
_PRIORITY_EN: Final = "[of priority {priority:priority}]"
_FULL_ES: Final = "[{complete=por completo}]"
_FULL_EN: Final = "[{complete=in full}]"


def _negated_en(wording: str) -> str:
    """“<accepts|accept>” becomes “does not accept”, “<is>” becomes “is not”."""
    wording = re.sub(r"<(\w+)\|(\w+)>", r"does not \2", wording)
    return re.sub(r"<(\w+)>", r"\1 not", wording)


def _both(id: str, what: What, es: str, en: str, *, kind: str = "event") -> list[Row]:
    """Make a clause and its negation: «¬» stands where «no» goes."""
    plain = re.sub(r"<(\w+)(?:\|\w+)?>", r"\1", en)
    return [
        row(id, kind, Happening, es=es.replace("¬ ", ""), en=plain, what=what),
        row(
            f"not-{id}", f"{kind}_not", Happening,
            es=es.replace("¬", "no"), en=_negated_en(en), what=what,
        ),
    ]  # fmt: skip


def _verb(
    id: str,
    what: What,
    es: str,
    en: str,
    *,
    passive_es: str = "",
    passive_en: str = "",
    object_es: str = "{thing:thing}",
    object_en: str = "{thing:thing}",
    bare: tuple[str, str] | None = ("", ""),
    end: tuple[str, str] = ("", ""),
) -> list[Row]:
    """Make the clauses of a verb: by a side, by a third party, passive; with its thing or bare."""
    rows: list[Row] = []
    subjects = (
        ("", "{by:side}", "{by:side}"),
        ("third-", "{third=un tercero}", "{third=a third party}"),
    )
    for prefix, who_es, who_en in subjects:
        rows += _both(
            f"{prefix}{id}",
            what,
            f"{who_es} ¬ {es} {object_es} {end[0]}",
            f"{who_en} {en} {object_en} {end[1]}",
        )
        if bare is not None:
            rows += _both(
                f"{prefix}{id}-bare",
                what,
                f"{who_es} ¬ {es} {bare[0]} {end[0]}",
                f"{who_en} {en} {bare[1]} {end[1]}",
            )
    if passive_es:
        rows += _both(f"{id}-passive", what, f"{passive_es} {end[0]}", f"{passive_en} {end[1]}")
    return rows


def _classified(id: str, what: What, es: str, en: str) -> list[Row]:
    """Make the clause whose kind only a person can tell."""
    return [
        row(
            f"{id}-classified", "event", Happening,
            es=f"{{by:side}} {es} algo {{person_decides=clasificado como}} {{thing:thing}}"
            f" {_PRIORITY_ES} {_SAID_ES}",
            en=f"{{by:side}} {en} something {{person_decides=classified as}} {{thing:thing}}"
            f" {_PRIORITY_EN} {_SAID_EN}",
            person=True, what=what,
        )
    ]  # fmt: skip


def _noun(
    id: str,
    what: What,
    es: str,
    en: str,
    *,
    of: tuple[str, str] = ("de", "of"),
    end: tuple[str, str] = (_SAID_ES, _SAID_EN),
    each: bool = True,
    classified: str = "",
    priority: bool = False,
) -> list[Row]:
    """Make the noun of a happening, with its article and after «cada»; «la petición»."""
    article, _, name_es = es.partition(" ")
    name_en = en.removeprefix("the ")
    shapes: list[tuple[str, str, str, str]] = [
        (f"{id}-noun", "event_noun", f"{article} {name_es}", f"the {name_en}")
    ]
    if each:
        shapes.append((f"{id}-each", "each_event", name_es, name_en))
    first_es, first_en = (_PRIORITY_ES, _PRIORITY_EN) if priority else ("", "")
    rows: list[Row] = []
    for shape, kind, said_es, said_en in shapes:
        in_es = f"{of[0]} {{thing:thing}}"
        in_en = f"{of[1]} {{thing:thing}}"
        rows += [
            row(
                f"{shape}-of", kind, Happening,
                es=(f"{said_es} {in_es} {first_es} [por {{by:side}}] {end[0]}",
                    f"{said_es} {in_es} {first_es} de {{by:side}} {end[0]}",
                    f"{said_es} de {{by:side}} {first_es} {end[0]} {in_es}"),
                en=(f"{said_en} {in_en} {first_en} [by {{by:side}}] {end[1]}",
                    f"{said_en} {first_en} by {{by:side}} {end[1]} {in_en}"),
                what=what,
            ),
            row(
                shape, kind, Happening,
                es=(f"{said_es} {first_es} [de {{by:side}}] {end[0]}",
                    f"{said_es} de {{by:side}} {first_es} {end[0]}"),
                en=(f"{said_en} {first_en} [by {{by:side}}] {end[1]}",
                    f"{said_en} {first_en} from {{by:side}} {end[1]}",
                    f"{said_en} (by|of) {{by:side}} {first_en} {end[1]}",
                    *((name_en,) if kind == "event_noun" else ())),
                what=what,
            ),
        ]  # fmt: skip
        if classified:
            rows.append(
                row(
                    f"{shape}-classified", kind, Happening,
                    es=f"{said_es} {{person_decides={classified} como}} {{thing:thing}}"
                    f" {first_es} [de {{by:side}}] {end[0]}",
                    en=f"{said_en} {{person_decides=classified as}} {{thing:thing}}"
                    f" {first_en} [by {{by:side}}] {end[1]}",
                    person=True, what=what,
                )
            )  # fmt: skip
    return rows


_SAID: Final = (_SAID_ES, _SAID_EN)
_ASKED: Final = (f"{_PRIORITY_ES} {_SAID_ES}", f"{_PRIORITY_EN} {_SAID_EN}")
_FULL: Final = (_FULL_ES, _FULL_EN)

_SPOKEN: Final = [
    *_verb("requested", What.REQUESTED, "pide", "<requests|request>", bare=("algo", "something"),
           passive_es="¬ se pide {thing:thing}", passive_en="{thing:thing} <is> requested",
           end=_ASKED),
    *_classified("requested", What.REQUESTED, "pide", "requests"),
    *_noun("requested", What.REQUESTED, "la petición", "the request", of=("de", "for"),
           classified="clasificada", priority=True),
    *_verb("ordered", What.ORDERED, "encarga", "<orders|order>", bare=("algo", "something"),
           passive_es="¬ se encarga {thing:thing}", passive_en="{thing:thing} <is> ordered",
           end=_ASKED),
    *_noun("ordered", What.ORDERED, "el encargo", "the order", of=("de", "for"),
           classified="clasificado", priority=True),
    *_verb("change-requested", What.CHANGE_REQUESTED, "pide un cambio",
           "<requests|request> a change", object_es="en {thing:thing}",
           object_en="in {thing:thing}", passive_es="¬ se pide un cambio",
           passive_en="a change <is> requested", end=_SAID),
    *_noun("change-requested", What.CHANGE_REQUESTED, "la petición de cambio",
           "the change request", of=("en", "in")),
    *_verb("complained", What.COMPLAINED, "reclama", "<complains|complain>",
           object_es="por {thing:thing}", object_en="about {thing:thing}", end=_SAID),
    *_noun("complained", What.COMPLAINED, "el reclamo", "the complaint", of=("por", "about"),
           classified="clasificado"),
    *_verb("wrote", What.WROTE, "escribe", "<writes|write>", object_es="sobre {thing:thing}",
           object_en="about {thing:thing}", end=_SAID),
    *_noun("wrote", What.WROTE, "el mensaje", "the message", of=("sobre", "about"),
           classified="clasificado"),
    *_verb("called", What.CALLED, "llama", "<calls|call>", object_es="sobre {thing:thing}",
           object_en="about {thing:thing}"),
    *_noun("called", What.CALLED, "la llamada", "the call", of=("sobre", "about"), end=("", ""),
           classified="clasificada"),
    *_verb("asked", What.ASKED, "pregunta", "<asks|ask>", object_es="por {thing:thing}",
           object_en="about {thing:thing}", end=_SAID),
    *_noun("asked", What.ASKED, "la pregunta", "the question", of=("por", "about")),
    *_verb("answered", What.ANSWERED, "contesta", "<answers|answer>", end=_SAID,
           object_es="sobre {thing:thing}", object_en="about {thing:thing}"),
    *_noun("answered", What.ANSWERED, "la respuesta", "the answer", of=("sobre", "about")),
    *_verb("notified", What.NOTIFIED, "avisa", "<notifies|notify>", object_es="de {thing:thing}",
           object_en="of {thing:thing}", end=_SAID),
    *_noun("notified", What.NOTIFIED, "el aviso", "the notice"),
    *_verb("proposed", What.PROPOSED, "propone", "<proposes|propose>",
           bare=("una enmienda", "an amendment"), end=_SAID),
    *_noun("proposed", What.PROPOSED, "la propuesta", "the proposal"),
    *_noun("quoted", What.PROPOSED, "el presupuesto", "the quote"),
    *_verb("approved", What.APPROVED, "aprueba", "<approves|approve>",
           bare=("la propuesta", "the proposal"), passive_es="¬ se aprueba {thing:thing}",
           passive_en="{thing:thing} <is> approved", end=_SAID),
    *_noun("approved", What.APPROVED, "la aprobación", "the approval"),
    *_verb("decided", What.DECIDED, "decide", "<decides|decide>", object_es="sobre {thing:thing}",
           object_en="on {thing:thing}", end=_SAID),
    *_noun("decided", What.DECIDED, "la decisión", "the decision", of=("sobre", "on")),
    *_verb("taken", What.TAKEN, "contrata", "<subscribes|subscribe>", object_en="to {thing:thing}",
           bare=None),
    *_noun("taken", What.TAKEN, "la contratación", "the subscription", of=("de", "to"),
           end=("", "")),
]  # fmt: skip

_WORK: Final = [
    *_verb("resolved", What.RESOLVED, "resuelve", "<resolves|resolve>",
           bare=("la petición", "the request"), end=_SAID),
    *_noun("resolved", What.RESOLVED, "la resolución", "the resolution"),
    *_verb("input-given", What.INPUT_GIVEN, "da", "<gives|give>", bare=None,
           passive_es="¬ llega {thing:thing}", passive_en="{thing:thing} <arrives|arrive>",
           end=_FULL),
    row("input-given-noun", "event_noun", Happening,
        es=f"la recepción de {{thing:thing}} {_FULL_ES}",
        en=f"the receipt of {{thing:thing}} {_FULL_EN}", what=What.INPUT_GIVEN),
    row("input-given-each", "each_event", Happening, es=f"recepción de {{thing:thing}} {_FULL_ES}",
        en=f"receipt of {{thing:thing}} {_FULL_EN}", what=What.INPUT_GIVEN),
    *_verb("delivered", What.DELIVERED, "entrega", "<delivers|deliver>",
           bare=("algo", "something"), passive_es="¬ se entrega {thing:thing}",
           passive_en="{thing:thing} <is> delivered", end=_FULL),
    *_noun("delivered", What.DELIVERED, "la entrega", "the delivery", end=_FULL),
    *_verb("reported", What.REPORTED, "entrega el informe", "<delivers|deliver> the report"),
    *_noun("reported", What.REPORTED, "el informe", "the report", of=("sobre", "on"),
           end=("", "")),
    *_verb("observed", What.OBSERVED, "observa", "<comments|comment>", object_en="on {thing:thing}",
           bare=("la entrega", "on the delivery"), end=_SAID),
    *_noun("observed", What.OBSERVED, "las observaciones", "the comments", of=("a", "on"),
           each=False),
    *_verb("accepted", What.ACCEPTED, "acepta", "<accepts|accept>",
           bare=("la entrega", "the delivery"), passive_es="¬ se acepta {thing:thing}",
           passive_en="{thing:thing} <is> accepted", end=_SAID),
    *_noun("accepted", What.ACCEPTED, "la aceptación", "the acceptance"),
    *_verb("rejected", What.REJECTED, "rechaza", "<rejects|reject>",
           bare=("la entrega", "the delivery"), end=_SAID),
    *_noun("rejected", What.REJECTED, "el rechazo", "the rejection"),
    *_verb("worked", What.WORKED, "trabaja", "<works|work>", object_es="en {thing:thing}",
           object_en="on {thing:thing}"),
    *_noun("worked", What.WORKED, "el trabajo", "the work", of=("en", "on"), end=("", ""),
           each=False),
    *_verb("invoiced", What.INVOICED, "factura", "<invoices|invoice>",
           passive_es="¬ se factura {thing:thing}", passive_en="{thing:thing} <is> invoiced"),
    *_noun("invoiced", What.INVOICED, "la factura", "the invoice", of=("de", "for"),
           end=("", "")),
    row("invoiced-own", "event_noun", Happening, es="su factura", en="its invoice",
        what=What.INVOICED),
    row("delivered-own", "event_noun", Happening, es="su entrega", en="its delivery",
        what=What.DELIVERED),
    *_verb("paid", What.PAID, "paga", "<pays|pay>", passive_es="¬ se paga {thing:thing}",
           passive_en="{thing:thing} <is> paid"),
    *_noun("paid", What.PAID, "el pago", "the payment", end=("", "")),
]  # fmt: skip

_SINGLE: Final = [
    *_both("signed", What.SIGNED, "¬ se firma este acuerdo", "this agreement <is> signed"),
    row("signed-noun", "event_noun", Happening, es="la firma", en=("the signature", "signature"),
        what=What.SIGNED),
    *_both("in-force", What.IN_FORCE, "{clause:label} ¬ entra en vigor",
           "{clause:label} <comes|come> into force"),
    *_both("in-force-all", What.IN_FORCE, "este acuerdo ¬ entra en vigor",
           "this agreement <comes|come> into force"),
    row("in-force-noun", "event_noun", Happening, es="la entrada en vigor [de {clause:label}]",
        en="the entry into force [of {clause:label}]", what=What.IN_FORCE),
    *_both("met", What.MET, "¬ hay reunión [sobre {thing:thing}]",
           "a meeting [about {thing:thing}] <is> held"),
    row("met-past", "event", Happening, es=("hay una reunión", "hubo reunión",
        "hubo una reunión", "se celebra una reunión"),
        en=("there is a meeting", "there was a meeting", "a meeting was held"), what=What.MET),
    row("not-met-past", "event_not", Happening, es=("no se celebra una reunión",
        "no hubo reunión"), en=("there is no meeting", "a meeting was not held"), what=What.MET),
    row("met-noun", "event_noun", Happening, es="la reunión [sobre {thing:thing}]",
        en="the meeting [about {thing:thing}]", what=What.MET),
    row("met-each", "each_event", Happening, es="reunión [sobre {thing:thing}]",
        en="meeting [about {thing:thing}]", what=What.MET),
    *_both("meeting-set", What.MEETING_SET, "¬ se fija una reunión", "a meeting <is> set"),
    row("meeting-set-noun", "event_noun", Happening, es="la convocatoria de una reunión",
        en="the setting of a meeting", what=What.MEETING_SET),
    *_both("measured", What.MEASURED, "¬ se mide {thing:thing}", "{thing:thing} <is> measured"),
    row("measured-noun", "event_noun", Happening, es="la medición de {thing:thing}",
        en="the measurement of {thing:thing}", what=What.MEASURED),
    row("measured-each", "each_event", Happening, es="medición de {thing:thing}",
        en="measurement of {thing:thing}", what=What.MEASURED),
    row("fact", "event", Happening, es=("ocurre {thing:thing}", "{thing:thing} ocurre"),
        en="{thing:thing} happens", what=What.FACT),
    row("not-fact", "event_not", Happening,
        es=("no ocurre {thing:thing}", "{thing:thing} no ocurre"),
        en="{thing:thing} does not happen", what=What.FACT),
    row("fact-noun", "event_noun", Happening, es="{thing:thing}", en="{thing:thing}",
        what=What.FACT),
    row("fact-each", "each_event", Happening,
        es="{thing:thing} [{person_decides=según lo clasifica una persona}]",
        en="{thing:thing} [{person_decides=as a person classifies it}]", what=What.FACT),
    *_both("forbidden", What.FORBIDDEN_ACT, "¬ se infringe {clause:label}",
           "{clause:label} <is> infringed"),
    row("forbidden-noun", "event_noun", Happening, es="la infracción de {clause:label}",
        en="the infringement of {clause:label}", what=What.FORBIDDEN_ACT),
    row("forbidden-each", "each_event", Happening, es="infracción de {clause:label}",
        en="infringement of {clause:label}", what=What.FORBIDDEN_ACT),
    *_both("power-used", What.POWER_USED, "{by:side} ¬ usa la facultad de {clause:label}",
           "{by:side} <uses|use> the power of {clause:label}"),
    row("power-used-noun", "event_noun", Happening, es="el uso de la facultad de {clause:label}",
        en="the use of the power of {clause:label}", what=What.POWER_USED),
    row("breached-noun", "event_noun", Happening,
        es="el incumplimiento [de {clause:label}] [de {thing:thing}] [por {by:side}]",
        en="the breach [of {clause:label}] [of {thing:thing}] [by {by:side}]",
        what=What.BREACHED),
    row("breached-each", "each_event", Happening,
        es="incumplimiento [de {clause:label}] [de {thing:thing}] [por {by:side}]",
        en="breach [of {clause:label}] [of {thing:thing}] [by {by:side}]",
        what=What.BREACHED),
    row("kept-noun", "event_noun", Happening,
        es="el cumplimiento [de {clause:label}] [de {thing:thing}] [por {by:side}]",
        en="the performance [of {clause:label}] [of {thing:thing}] [by {by:side}]",
        what=What.KEPT),
    *_both("kept", What.KEPT, "{by:side} ¬ cumple [{clause:label}] [con {thing:thing}]",
           "{by:side} <performs|perform> [{clause:label}] [{thing:thing}]"),
    *_both("kept-passive", What.KEPT, "¬ se cumple {clause:label}", "{clause:label} <is> kept"),
    *_both("kept-thing", What.KEPT, "¬ se cumple con {thing:thing}", "{thing:thing} <is> kept"),
    *_both("due", What.DUE, "¬ vence {clause:label}", "{clause:label} <falls|fall> due"),
    *_both("due-thing", What.DUE, "¬ vence {thing:thing}", "{thing:thing} <falls|fall> due"),
    row("due-noun", "event_noun", Happening,
        es="el vencimiento [de {clause:label}] [de {thing:thing}]",
        en="the due date [of {clause:label}] [of {thing:thing}]", what=What.DUE),
    *_both("elapsed-share", What.ELAPSED,
           "¬ pasa el {share:percent} de el plazo de {clause:label}",
           "{share:percent} of the time of {clause:label} <passes|pass>"),
    *_both("used-share", What.USED, "¬ se usa el {share:percent} de {thing:thing}",
           "{share:percent} of {thing:thing} <is> used"),
    *_both("period-ended", What.PERIOD_ENDED, "¬ termina {period:span}",
           "{period:span} <ends|end>"),
    row("period-ended-noun", "event_noun", Happening, es="el fin de {period:span}",
        en="the end of {period:span}", what=What.PERIOD_ENDED),
    *_both("terminated", What.TERMINATED, "¬ termina este acuerdo", "this agreement <ends|end>"),
    row("terminated-noun", "event_noun", Happening, es=("el fin de este acuerdo",
        "el fin del acuerdo"), en=("the end of this agreement", "the end of the agreement"),
        what=What.TERMINATED),
]  # fmt: skip

# «el cliente incumple C5» after «si» is a state (InBreach); after «cuando» it is a happening.
_BREACHES: Final = [
    row("breached", "event_breach", Happening,
        es="{by:side} incumple [{clause:label}] [con {thing:thing}]",
        en="{by:side} breaches [{clause:label}] [{thing:thing}]", what=What.BREACHED),
    row("breached-passive", "event_breach", Happening, es="se incumple {clause:label}",
        en="{clause:label} is breached", what=What.BREACHED),
    row("breached-thing", "event_breach", Happening, es="se incumple con {thing:thing}",
        en="{thing:thing} is breached", what=What.BREACHED),
]  # fmt: skip

_SHAPES: Final = [
    row("event-any", "any_event", None, es="{_:event}", en="{_:event}"),
    row("event-breach", "any_event", None, es="{_:event_breach}", en="{_:event_breach}"),
    row(
        "since-noun",
        "since",
        None,
        es=("{_:event_noun}", "cada {_:each_event}"),
        en=("{_:event_noun}", "each {_:each_event}"),
    ),
    row("since-clause", "since", None, es="que {_:any_event}", en="when {_:any_event}"),
    # Where a word may follow that other happenings would take for their own («the request for …»).
    row(
        "beginning-signed",
        "beginning",
        Happening,
        es="la firma",
        en="the signature",
        what=What.SIGNED,
    ),
    row(
        "beginning-in-force",
        "beginning",
        Happening,
        es="la entrada en vigor",
        en="the entry into force",
        what=What.IN_FORCE,
    ),
    row(
        "beginning-delivered",
        "beginning",
        Happening,
        es="la entrega de {thing:thing}",
        en="the delivery of {thing:thing}",
        what=What.DELIVERED,
    ),
    row(
        "beginning-fact",
        "beginning",
        Happening,
        es="{thing:thing}",
        en="{thing:thing}",
        what=What.FACT,
    ),
    row("until-noun", "until", None, es="{_:event_noun}", en="{_:event_noun}"),
    row("until-clause", "until", None, es="que {_:any_event}", en="{_:any_event}"),
]

HAPPENINGS: Final[tuple[Row, ...]] = (*_SPOKEN, *_WORK, *_SINGLE, *_BREACHES, *_SHAPES)
