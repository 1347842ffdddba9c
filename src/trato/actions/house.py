"""The house: its rules are written once, begin every new agreement, and say what we can do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Final

from trato.actions.drafting import TEXT_CHARACTERS_MAX, save_draft
from trato.actions.recording import action
from trato.core.agreement import Header
from trato.core.money import NumberStyle, format_money, format_number, rounded
from trato.core.text import standard_computing
from trato.core.text.header import write_header
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import (
    access_book,
    access_capabilities,
    access_draft,
    access_members,
    access_people,
)
from trato.store.houses import (
    client_party,
    plain,
    provider_party,
    text_for_client,
    with_clause,
    with_priced_extra,
)
from trato.store.models import Capability, Draft, HouseBook, Relationship
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Staff
from trato.trades import Filling, countries, fill, public_holidays

CAPABILITIES_MAX: Final = 200
HOLIDAY_YEARS: Final = 2


@action
def begin_book(
    who: Staff, trade: str, *, title: str, client: str, client_person: str, at: datetime
) -> HouseBook:
    """Begin the house rules from the template of a trade, with the holidays of the agency's place.

    `client` and `client_person` stand in the text for who is not known yet. Raises
    `RefusalError` «book_begun» when there are rules already: nothing is written over.
    """
    if access_book(who) is not None:
        raise RefusalError("book_begun")
    return HouseBook.objects.create(
        agency=who.agency,
        trade=trade,
        text=_template(who, trade, title, (client, client_person), at),
        saved_at=at,
        saved_by=who.short,
    )


@action
def save_book(who: Staff, text: str, *, revision: int, at: datetime) -> HouseBook:
    """Keep the house rules. `revision` is the one that was being edited.

    Raises `RefusalError` «draft_changed» when somebody else saved in between.
    """
    if len(text) > TEXT_CHARACTERS_MAX:
        raise RefusalError("too_long", limit=str(TEXT_CHARACTERS_MAX))
    book = access_book(who)
    if book is None:
        raise not_found()
    changed = HouseBook.objects.filter(pk=book.pk, revision=revision).update(
        text=text, revision=revision + 1, saved_at=at, saved_by=who.short
    )
    if not changed:
        raise RefusalError("draft_changed", who=book.saved_by)
    book.refresh_from_db()
    return book


@action
def add_priced_extra(
    who: Staff, name: str, price: Decimal, *, by_hour: bool, at: datetime
) -> HouseBook:
    """Add an extra and its price to the rules, as a sentence that runs.

    It stands in the clause that speaks of what is not included, or in a new one at the end.
    """
    book = access_book(who)
    if book is None:
        raise not_found()
    text = with_priced_extra(book.text, plain(name), price, by_hour=by_hour)
    return save_book(who, text, revision=book.revision, at=at)


@action
def add_clause(who: Staff, title: str, sentence: str, *, at: datetime) -> HouseBook:
    """Add a clause at the end of the rules."""
    book = access_book(who)
    if book is None:
        raise not_found()
    return save_book(who, with_clause(book.text, title, sentence), revision=book.revision, at=at)


@action
def begin_from_book(who: Staff, relationship: Relationship, title: str, *, at: datetime) -> Draft:
    """Begin the draft of a client's agreement from the house rules, with the parties filled in.

    Raises `RefusalError` «draft_begun» when there are words in the draft already, «not_found»
    without house rules.
    """
    book = access_book(who)
    if book is None:
        raise not_found()
    return _begin(who, relationship, book.text, title, at=at)


@action
def begin_from_trade(
    who: Staff, relationship: Relationship, trade: str, title: str, *, at: datetime
) -> Draft:
    """Begin the draft of a client's agreement from the template of a trade.

    Raises `RefusalError` «draft_begun» when there are words in the draft already.
    """
    text = _template(who, trade, title, (relationship.name, ""), at)
    return _begin(who, relationship, text, title, at=at)


def _begin(
    who: Staff, relationship: Relationship, rules: str, title: str, *, at: datetime
) -> Draft:
    draft = access_draft(who, relationship)
    if draft is not None and draft.text.strip():
        raise RefusalError("draft_begun")
    people = access_people(who, relationship).filter(is_active=True).order_by("pk")
    text = text_for_client(
        rules,
        title,
        provider=provider_party(who.agency.name, access_members(who)),
        client=client_party(relationship.name, people),
    )
    return save_draft(who, relationship, text, revision=draft.revision if draft else 0, at=at)


@action
def add_capability(
    who: Staff, words: str, *, is_able: bool, evidence: str, at: datetime
) -> Capability:
    """Note something that we do well, or that we do not do."""
    if access_capabilities(who).count() >= CAPABILITIES_MAX:
        raise RefusalError("too_many", limit=str(CAPABILITIES_MAX))
    return Capability.objects.create(
        agency=who.agency,
        words=words,
        is_able=is_able,
        evidence=evidence,
        said_by=who.short,
        said_at=at,
    )


@action
def withdraw_capability(who: Staff, key: str, *, at: datetime) -> None:
    """Note that something is no longer so; what was said stays, with its dates."""
    if not access_capabilities(who).filter(key=key).update(withdrawn_at=at):
        raise not_found()


def front_for(who: Staff, relationship: Relationship, title: str) -> str:
    """Return the text of an agreement without clauses yet: its header as the agency writes, and who
    is who on both sides.
    """
    agency, place = who.agency, countries().get(who.agency.country, {})
    numbers = NumberStyle(place.get("numbers", "1,234.56"))
    header = Header(Language(agency.language), relationship.zone, agency.currency, numbers)
    section = "Partes" if header.language is Language.SPANISH else "Parties"
    people = access_people(who, relationship).filter(is_active=True).order_by("pk")
    return text_for_client(
        "\n".join([*write_header(title, header), "", f"## {section}", ""]),
        write_header(title, header)[0].removeprefix("# "),
        provider=provider_party(agency.name, access_members(who)),
        client=client_party(relationship.name, people),
    )


def years_from(at: datetime, zone: str) -> Sequence[int]:
    """Return the years whose holidays a text is given: this one and the next."""
    this = local_date(at, zone).year
    return range(this, this + HOLIDAY_YEARS)


def _template(who: Staff, trade: str, title: str, client: tuple[str, str], at: datetime) -> str:
    agency = who.agency
    language = Language(agency.language)
    place = countries().get(agency.country, {})
    numbers = NumberStyle(place.get("numbers", "1,234.56"))
    years = years_from(at, agency.zone)
    noted = public_holidays(
        agency.country,
        years,
        written_in=years[0],
        subdivision=place.get("subdivision"),
        language=language.value,
    )
    filling = Filling(
        language=language.value,
        provider=agency.name,
        provider_person=who.name,
        client=client[0],
        client_person=client[1],
        zone=agency.zone,
        currency=agency.currency,
        numbers=numbers.value,
        holidays=tuple(day for day, _ in noted.days),
    )
    text = fill(
        trade,
        filling,
        write_money=lambda amount, currency: format_money(rounded(amount, currency), numbers),
        write_number=lambda number: format_number(number, numbers),
        computing=standard_computing(language),
    )
    _, _, rest = text.partition("\n")
    return f"# {title}\n{rest}"
