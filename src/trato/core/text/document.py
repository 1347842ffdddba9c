"""A whole agreement as its text, in either language."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from trato.core.agreement import (
    Agreement,
    Almost,
    Annex,
    Clause,
    ComputingRules,
    Group,
    Prose,
    Sentence,
    Thing,
)
from trato.core.money import NumberStyle
from trato.core.text.amending import write_amendment
from trato.core.text.calendars import write_calendars
from trato.core.text.declared import facts_declared, names_in
from trato.core.text.header import write_header
from trato.core.text.parties import write_parties
from trato.core.text.rows import Row
from trato.core.text.speaking import Writer
from trato.core.text.things import write_things
from trato.core.text.write import row_text, rows_of
from trato.core.words import Language


class UnsayableError(ValueError):
    """A value that no form of the table says: a mistake of the program that made it."""


def write_agreement(agreement: Agreement, language: Language | None = None) -> str:
    """Write the text of an agreement, in the language of its header or in another.

    Raises UnsayableError for a value that no form says.
    """
    header = agreement.header
    if language is not None and language is not header.language:
        header = replace(header, language=language)
    spoken = header.language
    spanish = spoken is Language.SPANISH
    parts = ["\n".join(write_header(agreement.title, header))]
    if agreement.amends is not None:
        title = "Enmienda" if spanish else "Amendment"
        parts.append(f"## {title}\n{write_amendment(agreement.amends, spoken)}")
    if agreement.parties:
        lines = write_parties(agreement.parties, spoken)
        parts.append("\n".join([f"## {'Partes' if spanish else 'Parties'}", *lines]))
    if agreement.calendars:
        lines = write_calendars(agreement.calendars, spoken, header.zone)
        parts.append("\n".join([f"## {'Horarios' if spanish else 'Calendars'}", *lines]))
    things = _declared_apart(agreement)
    if things or agreement.groups:
        lines = write_things(things, agreement.groups, spoken)
        parts.append("\n".join([f"## {'Cosas' if spanish else 'Things'}", *lines]))
    writer = writer_of(agreement, spoken)
    parts += [_clause(clause, writer) for clause in agreement.clauses]
    parts += [_annex(annex, spoken) for annex in agreement.annexes]
    return "\n\n".join(parts) + "\n"


def translate(agreement: Agreement, to: Language) -> str:
    """Write an agreement in a language; read back, its value differs in its header's language
    alone.
    """
    return write_agreement(agreement, to)


def writer_of(agreement: Agreement, language: Language) -> Writer:
    """Return what the sentences of an agreement are written with in a language."""
    named: list[Thing | Group] = [*agreement.things, *agreement.groups]
    names = {
        thing.name: text
        for thing in named
        for code, text in thing.translations
        if code == language.value
    }
    return Writer(language, agreement.header.numbers, names)


def write_clause(clause: Clause, agreement: Agreement, language: Language) -> tuple[str, ...]:
    """Write the sentences of a clause, each with its full stop."""
    return tuple(_sentences(clause, writer_of(agreement, language)))


def write_sentence(sentence: Sentence, agreement: Agreement, language: Language) -> str:
    """Write one sentence with the modifiers attached to it."""
    return " ".join(_written(sentence, writer_of(agreement, language)))


def standard_computing(language: Language) -> str:
    """Return the standard sentence on how time is counted («Cómputo de plazos»)."""
    writer = Writer(language, NumberStyle.COMMA_POINT)
    return " ".join(_written(ComputingRules(), writer))


def _clause(clause: Clause, writer: Writer) -> str:
    heading = f"## {clause.label}. {clause.title}" if clause.title else f"## {clause.label}"
    lines = [heading]
    for sentence in clause.sentences:
        said = _written(sentence, writer)
        if isinstance(sentence, Prose | Almost):  # these may lack their full stop
            lines += ["", *said, ""]
        else:
            lines += said
    return "\n".join(lines).strip("\n")


def _sentences(clause: Clause, writer: Writer) -> list[str]:
    return [line for sentence in clause.sentences for line in _written(sentence, writer)]


def _annex(annex: Annex, language: Language) -> str:
    word = "Anexo" if language is Language.SPANISH else "Annex"
    return f"## {word} {annex.label}. {annex.title}\n\n{annex.text}".rstrip()


def _written(sentence: Sentence, writer: Writer) -> list[str]:
    """Return the lines of one sentence and of its modifiers."""
    match sentence:
        case Prose(text):
            return [f"{'Prosa' if writer.spanish else 'Prose'}: {text}"]
        case Almost(text):
            return [text]
        case _:
            return _act_lines(sentence, writer)


def _act_lines(sentence: Any, writer: Writer) -> list[str]:
    return written_with_forms(sentence, writer)[0]


def written_with_forms(sentence: Any, writer: Writer) -> tuple[list[str], tuple[str, ...]]:
    """Return the lines of an act or modifier, and the ids of the forms that say them.

    Raises UnsayableError for a value that no form says.
    """
    modifiers: tuple[Any, ...] = getattr(sentence, "modifiers", ())
    said, last = _first(sentence, modifiers, writer)
    lines, forms = [said], [last.id]
    for modifier in modifiers[last.takes :]:
        text, row = _said("modifier", modifier, writer)
        if row.inline and not last.free:  # free words go on to the end of their sentence
            lines[-1] += f"; {text}"
        else:
            lines.append(text)
        forms.append(row.id)
        last = row
    return [_ended(line) for line in lines], tuple(forms)


def _first(sentence: Any, modifiers: tuple[Any, ...], writer: Writer) -> tuple[str, Row]:
    """Return the words of an act, and the form that says them with its first modifiers."""
    if not hasattr(sentence, "modifiers"):
        kind = "act" if any(True for _ in rows_of("act", sentence)) else "modifier"
        return _said(kind, sentence, writer)
    for row in rows_of("act", sentence):
        if row.takes > len(modifiers):
            continue
        text = row_text(row, replace(sentence, modifiers=modifiers[: row.takes]), writer)
        if text is not None:
            return text, row
    raise UnsayableError(f"no form says {sentence!r}")


def _said(kind: str, value: Any, writer: Writer) -> tuple[str, Row]:
    for row in rows_of(kind, value):
        text = row_text(row, value, writer)
        if text is not None:
            return text, row
    raise UnsayableError(f"no form says {value!r}")


def _ended(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


# --- names that need a section of their own -----------------------------------------------------


def _declared_apart(agreement: Agreement) -> tuple[Thing, ...]:
    """Return the things that no clause declares in the same place of the order."""
    groups = {group.name for group in agreement.groups}
    members = [name for group in agreement.groups for name in group.members]
    implied, facts = _implied(agreement)
    needed = [
        thing
        for thing in agreement.things
        if thing.translations or thing.name not in {*implied, *facts}
    ]
    order = [*(thing.name for thing in needed), *members]
    order += [name for name in implied if name not in groups]
    order += facts_declared(facts, {*order, *groups})
    if tuple(dict.fromkeys(order)) == tuple(thing.name for thing in agreement.things):
        return tuple(needed)
    return agreement.things


def _implied(agreement: Agreement) -> tuple[list[str], list[str]]:
    """Return what acts declare, and the facts that are named, both in the order of the text."""
    declared: list[str] = []
    facts: list[str] = []
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            for part in (sentence, *getattr(sentence, "modifiers", ())):
                if not isinstance(part, Prose | Almost):
                    names = names_in(part)
                    declared += names.declared
                    facts += names.facts
    return declared, facts
