"""Duties told in free words: what each lacks, and what all of them together never speak of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from trato.core.clarity.documents.flaw import Fault, Flaw, spot
from trato.core.clarity.documents.measures import measures_in
from trato.core.clarity.documents.outline import Document, Line, Role
from trato.core.clarity.documents.topics import stems_of, topics_of
from trato.core.clarity.english.grammar import PARTIES as ENGLISH_PARTIES
from trato.core.clarity.shelf import cues, word_set
from trato.core.clarity.spanish.grammar import PARTIES as SPANISH_PARTIES
from trato.core.speech import fold, words_of

_PARTIES: Final = SPANISH_PARTIES | ENGLISH_PARTIES
_SUBJECT_WORDS_MAX: Final = 5
_GIVES: Final = word_set(
    """
    entrega entregara entregaran envia enviara enviaran presenta presentara presentaran publica
    publicara paga pagara pagaran abona abonara devuelve devolvera reembolsa reembolsara remite
    remitira facilita facilitara emite emitira
    delivers deliver sends send submits submit pays pay publishes publish returns refund refunds
    issue issues
    """
)
_NOT_OWED: Final = word_set(
    "no not never nunca puede podra may can podran pueden that which who que if si"
)
_SENTENCE_WORDS_MAX: Final = 60
_BEGINS_WITHIN: Final = 8
_DEFINES: Final = word_set("means mean significa significan")
_DATED: Final = word_set(
    """
    lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre cada mensual mensualmente semanal semanalmente
    trimestral anual diario diariamente quincenal antes tardar plazo fecha firma tras despues cuando
    si desde hasta momento inicio final termino vencimiento calendario mes semana dia
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december every each monthly weekly quarterly annually daily
    before by within upon after when once if until on at date deadline schedule signature end start
    """
)


def due_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield the sentences by which a party gives something and that say nothing of when."""
    for document in documents:
        for line in document.lines:
            if _gives(line) and not _is_dated(line):
                yield Flaw(Fault.DUE_MISSING, (spot(line),))


def _gives(line: Line) -> bool:
    """Tell whether a sentence has a party give something."""
    if line.role is not Role.SENTENCE:
        return False
    folded = [word.folded for word in words_of(line.text)]
    if len(folded) > _SENTENCE_WORDS_MAX or not _DEFINES.isdisjoint(folded):
        return False
    for place, word in enumerate(folded[:_BEGINS_WITHIN]):
        if word in _GIVES:
            subject = folded[max(0, place - _SUBJECT_WORDS_MAX) : place]
            return not _PARTIES.isdisjoint(subject) and _NOT_OWED.isdisjoint(subject)
    return False


def _is_dated(line: Line) -> bool:
    words = words_of(line.text)
    if any(one.is_time for one in measures_in(words)):
        return True
    return not _DATED.isdisjoint(word.folded for word in words)


_SILENCE: Final = re.compile(
    r"silenci|tacit|si (?:el|la) \w{1,20} no (?:responde|observa|contesta|rechaza|se pronuncia)"
    r"|deemed (?:accepted|approved)|does not (?:respond|reject|object)|silence"
    r"|(?:considera|entiende|tendra por|dara por|queda) (?:aceptad|aprobad)"
)


def acceptance_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield what is delivered without a rule of acceptance, or accepted without one for silence."""
    lines = [line for document in documents for line in document.lines]
    given = next(
        (line for line in lines if _gives(line) and "delivery" in topics_of(line.text)), None
    )
    if given is None:
        return
    accepted = next((line for line in lines if _accepts(line)), None)
    if accepted is None:
        yield Flaw(Fault.ACCEPTANCE_MISSING, (spot(given),))
    elif not any(_SILENCE.search(fold(line.text)) for line in lines):
        yield Flaw(Fault.SILENCE_MISSING, (spot(accepted),))


def _accepts(line: Line) -> bool:
    folded = {word.folded for word in words_of(line.text)}
    return "acceptance" in topics_of(line.text) and not _DEFINES & folded


# What a deliverable must say, and what tells that a text says it.
_PARTS: Final = {
    "@part.form": cues(
        "formato|pdf|paginas|pixeles|palabras|archivo|svg|png|docx|format|pages|pixels|file"
    ),
    "@part.quality": cues(
        """
        criterio|calidad|sin errores|prueba|revision|cumple
        criteria|criterion|quality|test|specification
        """
    ),
    "@part.price": cues(
        "precio|cuota|tarifa|honorarios|importe|€|$|eur|usd|mxn|ars|price|fee|cost"
    ),
    "@part.conditions": cues(
        """
        siempre que|condicion|requisito|previa|salvo|a condicion
        unless|provided|condition|subject to
        """
    ),
    "@part.result": cues(
        "resultado|objetivo|meta|para que|finalidad|result|goal|purpose|so that|objective"
    ),
}


def deliverable_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield the parts of a deliverable that no line speaks of: form, quality, price, conditions,
    results. Its time is asked for line by line."""
    lines = [line for document in documents for line in document.lines]
    given = next((line for line in lines if _gives(line)), None)
    if given is None:
        return
    said = " ".join(fold(line.text) for line in lines)
    missing = [part for part, told in _PARTS.items() if not any(cue in said for cue in told)]
    if missing:
        yield Flaw(Fault.DELIVERABLE_INCOMPLETE, (spot(given),), (("parts", ", ".join(missing)),))


_KINDS: Final = {
    "@clause.responsibility": word_set(
        "debera deberan compromete obliga shall must will entrega paga responde"
    ),
    "@clause.right": word_set("puede pueden podra podran derecho may right entitled"),
    "@clause.result": word_set(
        "resultado resultados meta metas objetivo objetivos indicador result results goal goals"
    ),
}


def kind_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield the kinds of clause that nothing in the documents is: responsibility, right, result."""
    lines = [line for document in documents for line in document.lines]
    if not any(_gives(line) for line in lines):
        return
    said = {word.folded for line in lines for word in words_of(line.text)}
    missing = [kind for kind, words in _KINDS.items() if said.isdisjoint(words)]
    if missing:
        yield Flaw(Fault.KIND_MISSING, (), (("kinds", ", ".join(missing)),))


_WHAT_GROWS: Final = (
    "ventas|visitas|trafico|seguidores|conversion|conversiones|ingresos|clientes|alcance|costes|costos"
    "|quejas|sales|visits|traffic|followers|conversions|revenue|customers|reach|costs|complaints"
)
_HOW: Final = (
    "aumentara|incrementara|mejorara|reducira|duplicara|hara crecer|aumentar|incrementar"
    "|increase|improve|grow|boost|reduce|raise|double"
)
_AIMS: Final = re.compile(
    rf"\b(?:meta|metas|objetivo|goal|target)s?\b[^.:]{{0,40}}:|\b(?:{_HOW})\b[^.]{{0,40}}\b(?:{_WHAT_GROWS})\b"
)
_BASELINE: Final = re.compile(
    r"\bde \d|\bfrom \d|respecto (?:a|de)|frente a|en comparacion|compared|baseline|linea base"
    r"|over the"
)
_BY_DATE: Final = re.compile(
    r"\b(?:20\d\d|trimestre|meses|mes|año|months?|quarter|year|semanas?|weeks?)\b"
)
_FIGURE: Final = re.compile(r"\d")
# «Objetivo» and «target» said of a level are no goal.
_TARGET_OF: Final = re.compile(
    r"\b(?:tiempo|tiempos|plazo|publico|resolucion|respuesta) objetivo\b"
    r"|\btarget (?:uptime|time|response|audience|date)\b"
)


def goal_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield goals without a target, a baseline or a date."""
    for document in documents:
        for line in document.lines:
            folded = fold(line.text)
            if _AIMS.search(folded) is None or _TARGET_OF.search(folded) is not None:
                continue
            missing = [
                part
                for part, said in (
                    ("@part.target", _FIGURE),
                    ("@part.baseline", _BASELINE),
                    ("@part.date", _BY_DATE),
                )
                if said.search(folded) is None
            ]
            if missing:
                yield Flaw(Fault.GOAL_INCOMPLETE, (spot(line),), (("parts", ", ".join(missing)),))


_ACTS: Final = (
    "aprobacion|validacion|autorizacion|certificacion|visto bueno|dictamen|informe|confirmacion"
    "|entrega|approval|validation|authorization|certification|confirmation|report|decision"
)
_TRIGGER: Final = re.compile(
    r"\b(?:desde|tras|a partir de|una vez|despues de|upon|after|from|following) (?:la|el|the) "
    rf"(?:{_ACTS}) (?:del|de la|de los|de las|de|of the|of|by the|by|from the|from) "
    r"([^\W\d_]{4,30})"
)


def trigger_flaws(documents: Sequence[Document]) -> Iterator[Flaw]:
    """Yield what begins with an act of somebody of whom nothing else is said."""
    for document in documents:
        counted: dict[str, int] = {}
        for line in document.lines:
            for one in stems_of(line.text, document.language):
                counted[one] = counted.get(one, 0) + 1
        for line in document.lines:
            found = _TRIGGER.search(fold(line.text))
            if found is None or found[1] in _PARTIES - _UNKNOWN:
                continue
            stems = stems_of(found[1], document.language)
            if stems and all(counted.get(one, 0) <= 1 for one in stems):
                yield Flaw(Fault.TRIGGER_ORPHAN, (spot(line),), (("who", found[1]),))


# Persons of whom an agreement has to say who they are.
_UNKNOWN: Final = word_set(
    "comite consejo comision junta committee board council auditor perito tercero terceros"
)
