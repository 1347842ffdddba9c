"""House rules as texts: how they become a client's, and where a client's differ from them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from trato.core.agreement import Excluded, Fixed, May, Party, Person, PerUnit, Side, Unit
from trato.core.comparison import Change, Part, compare
from trato.core.money import rounded
from trato.core.text import write_sentence
from trato.core.text.parties import write_parties
from trato.core.words import Language
from trato.store.ledgers import reading_of
from trato.store.models import ClientPerson, Member
from trato.store.understandings import wording_of

_PARTIES: Final = re.compile(r"^##[ \t]+(?:Partes|Parties)[ \t]*$", re.MULTILINE)
_HEADING: Final = re.compile(r"^##[ \t]", re.MULTILINE)
_TITLE: Final = re.compile(r"\A#[ \t]+[^\n]*")
_LABEL: Final = re.compile(r"\bC([0-9]{1,4})\b")
_EXTRAS: Final = {
    Language.SPANISH: "Lo que no incluye",
    Language.ENGLISH: "What is not included",
}
_NAMES: Final = str.maketrans("():;«»“”", "        ")
"""Signs that mean something in the line of a party, and what stands in a name instead."""


def text_for_client(text: str, title: str, *, provider: Party, client: Party) -> str:
    """Return the house rules as the beginning of a client's agreement: title and parties filled in.

    A side without people keeps those that the rules name.
    """
    agreement = reading_of(text).agreement
    known = {party.side: party.people for party in agreement.parties}
    parties = tuple(
        Party(side.side, plain(side.name), side.people or known.get(side.side, ()))
        for side in (provider, client)
    )
    lines = "\n".join(write_parties(parties, agreement.header.language))
    text = _TITLE.sub(lambda _: f"# {' '.join(title.split())}", text, count=1)
    found = _PARTIES.search(text)
    if found is None:
        return text
    following = _HEADING.search(text, found.end())
    end = following.start() if following else len(text)
    return f"{text[: found.end()]}\n{lines}\n\n{text[end:]}"


def provider_party(name: str, members: Iterable[Member]) -> Party:
    """Return the provider as a party: the first of its people answers for it, the others ask."""
    people = [(str(one.user), one.short) for one in members if one.may_write]
    return Party(Side.PROVIDER, name, _people(people, (May.SIGN,)))


def client_party(name: str, people: Iterable[ClientPerson]) -> Party:
    """Return the client as a party: the first of its people approves and accepts, all may ask."""
    known = [(one.name, one.short) for one in people]
    return Party(Side.CLIENT, name, _people(known, (May.APPROVE, May.ACCEPT, May.ASK)))


def with_priced_extra(text: str, name: str, price: Decimal, *, by_hour: bool) -> str:
    """Return rules with one more extra: a sentence after those that say what is not included."""
    reading = reading_of(text)
    header = reading.agreement.header
    money = rounded(price, header.currency)
    charge = (
        PerUnit(money.amount, money.currency, Unit.HOUR, begun=True)
        if by_hour
        else Fixed(money.amount, money.currency)
    )
    value = Excluded((name,), price=charge, needs_approval=True)
    said = write_sentence(value, reading.agreement, header.language)
    lines = text.rstrip().splitlines()
    known = [one.place.end_line for one in reading.sentences if isinstance(one.value, Excluded)]
    if known:
        lines.insert(known[-1], said)
        return "\n".join(lines) + "\n"
    return with_clause(text, _EXTRAS[header.language], said)


def with_clause(text: str, title: str, sentence: str) -> str:
    """Return rules with one more clause at the end, under a label that none has had."""
    return f"{text.rstrip()}\n\n## {next_label(text)}. {title}\n{sentence}\n"


def next_label(text: str) -> str:
    """Return a label that no clause of a text has had: C and a number above all others."""
    return f"C{max((int(one) for one in _LABEL.findall(text)), default=0) + 1}"


def differences(house: str, own: str) -> tuple[Change, ...]:
    """Return where a client's text differs from the house's: in its clauses and its hours.

    Names of people and things differ by nature and are left out.
    """
    changes = compare(
        reading_of(house).agreement,
        reading_of(own).agreement,
        old_words=wording_of(house),
        new_words=wording_of(own),
    )
    return tuple(one for one in changes if one.part in {Part.CLAUSE, Part.CALENDARS})


def plain(name: str) -> str:
    """Return a name without the signs that mean something in a text."""
    return " ".join(name.translate(_NAMES).split())


def _people(known: list[tuple[str, str]], first: tuple[May, ...]) -> tuple[Person, ...]:
    return tuple(
        Person(plain(name), short, (May.ASK,) if place else first)
        for place, (name, short) in enumerate(known)
    )
