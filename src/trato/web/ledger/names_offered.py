"""The names that a form offers: the people of both sides, and the things of an agreement."""

from __future__ import annotations

from trato.core.agreement import Agreement


def people_to_name(agreement: Agreement) -> tuple[tuple[str, str], ...]:
    """Return everybody of both sides: short name and name with their side."""
    return tuple(
        (person.short, f"{person.name} ({party.name})")
        for party in agreement.parties
        for person in party.people
    )


def things_to_name(agreement: Agreement) -> tuple[str, ...]:
    """Return the things that an agreement speaks of, as its clauses call them."""
    sentences = (one for clause in agreement.clauses for one in clause.sentences)
    spoken_of = (getattr(sentence, "thing", None) for sentence in sentences)
    named = [one.name for one in agreement.things]
    named += [thing for thing in spoken_of if isinstance(thing, str)]
    return tuple(dict.fromkeys(named))
