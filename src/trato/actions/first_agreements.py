"""A first agreement of five sentences: what, its invoice, its price, answers, and how it ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.urls import reverse

from trato.actions.agreeing import propose
from trato.actions.beginnings import NewLink, add_client_person, begin_relationship, make_link
from trato.actions.drafting import save_draft
from trato.actions.house import years_from
from trato.actions.recording import action
from trato.core.money import NumberStyle, format_money, rounded
from trato.core.text.parties import write_parties
from trato.core.words import Language
from trato.store.doors import access_members
from trato.store.houses import client_party, plain, provider_party
from trato.store.models import ClientPerson, Relationship
from trato.store.visitors import Staff
from trato.trades import countries, public_holidays


@dataclass(frozen=True, slots=True)
class First:
    """What somebody answers to five questions.

    `on` is the day of one delivery; None: one each month. The amount is in the agency's currency,
    for the whole or a month. The reply is in working days, or in working hours.
    """

    client: str
    person: str
    email: str
    register: str
    what: str
    on: date | None
    amount: Decimal
    reply: int
    in_hours: bool


@action
def begin_with_five(
    who: Staff, first: First, *, language: str, at: datetime
) -> tuple[Relationship, ClientPerson, NewLink]:
    """Begin with a client by an agreement of five sentences, proposed, and a link to read it."""
    found = begin_relationship(who, first.client, language=language, register=first.register)
    person = add_client_person(who, found, first.person, email=first.email)
    text = text_of(who, first, person, language=Language(language), at=at)
    draft = save_draft(who, found, text, revision=0, at=at)
    propose(who, found, revision=draft.revision, at=at)
    link = make_link(who, person, at=at, target=reverse("portal-agreement", args=[found.key]))
    return found, person, link


def text_of(
    who: Staff, first: First, person: ClientPerson, *, language: Language, at: datetime
) -> str:
    """Return the agreement that the answers make, in Trato's language; every sentence runs."""
    agency = who.agency
    place = countries().get(agency.country, {})
    numbers = NumberStyle(place.get("numbers", "1,234.56"))
    years = years_from(at, agency.zone)
    noted = public_holidays(agency.country, years, written_in=years[0], language=language.value)
    sides = (
        provider_party(plain(agency.name), access_members(who)),
        client_party(plain(first.client), [person]),
    )
    filled = {
        "what": plain(first.what),
        "client": plain(first.client),
        "zone": agency.zone,
        "currency": agency.currency,
        "numbers": numbers.value,
        "parties": "\n".join(write_parties(sides, language)),
        "holidays": ", ".join(day.isoformat() for day, _ in noted.days),
        "on": first.on.isoformat() if first.on else "",
        "amount": format_money(rounded(first.amount, agency.currency), numbers),
        "reply": first.reply,
    }
    return _TEXTS[language].text(first).format(**filled)


@dataclass(frozen=True, slots=True)
class _Wording:
    frame: str
    once: tuple[str, str, str]
    monthly: tuple[str, str, str]
    hours: tuple[str, str]
    days: tuple[str, str]

    def text(self, first: First) -> str:
        what, invoice, price = self.once if first.on else self.monthly
        one, more = self.hours if first.in_hours else self.days
        answer = one if first.reply == 1 else more
        return (
            self.frame.replace("[what]", what)
            .replace("[invoice]", invoice)
            .replace("[price]", price)
            .replace("[answer]", answer)
        )


_TEXTS = {
    Language.SPANISH: _Wording(
        """# Acuerdo: {what} para {client}
Idioma: español. Zona horaria: {zone}. Moneda: {currency}. Números: {numbers}.

## Partes
{parties}

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 18:00. Festivos: {holidays}.

## C1. Entrega
[what]

## C2. Factura
[invoice]

## C3. Precio
[price]

## C4. Respuesta
El prestador contesta cada petición del cliente por correo o portal en {reply} [answer].

## C5. Término
El cliente puede terminar el acuerdo con 30 días naturales de aviso.
""",
        (
            "El prestador entrega «{what}» a más tardar el {on} a las 18:00.",
            "El prestador factura «precio» a más tardar el {on}.",
            "El cliente paga «precio», {amount}, en 10 días naturales desde la factura.",
        ),
        (
            "El prestador entrega «{what}» cada mes, a más tardar el último día a las 18:00.",
            "El prestador factura «cuota mensual» cada mes, a más tardar el día 1.",
            (
                "El cliente paga «cuota mensual», {amount}, cada mes, en 10 días naturales"
                " desde la factura."
            ),
        ),
        ("hora hábil", "horas hábiles"),
        ("día hábil", "días hábiles"),
    ),
    Language.ENGLISH: _Wording(
        """# Agreement: {what} for {client}
Language: English. Time zone: {zone}. Currency: {currency}. Numbers: {numbers}.

## Parties
{parties}

## Calendars
Calendar “office”: Monday to Friday, from 9:00 to 18:00. Holidays: {holidays}.

## C1. Delivery
[what]

## C2. Invoice
[invoice]

## C3. Price
[price]

## C4. Answers
The provider answers each request by the client by email or portal within {reply} [answer].

## C5. End
The client may terminate the agreement with 30 calendar days of notice.
""",
        (
            "The provider delivers “{what}” no later than {on} at 18:00.",
            "The provider invoices “price” no later than {on}.",
            "The client pays “price”, {amount}, within 10 calendar days from the invoice.",
        ),
        (
            "The provider delivers “{what}” every month, no later than the last day at 18:00.",
            "The provider invoices “monthly fee” every month, no later than the 1st.",
            (
                "The client pays “monthly fee”, {amount}, every month, within 10 calendar days"
                " from the invoice."
            ),
        ),
        ("working hour", "working hours"),
        ("working day", "working days"),
    ),
}
