"""The sample agreements: every trade reads without a problem, in both languages, everywhere."""

from datetime import date

import pytest

from trato.core.agreement import State
from trato.core.money import NumberStyle, format_money, format_number, rounded
from trato.core.text import read, standard_computing
from trato.core.words import Language
from trato.trades import Filling, NoSuchPlaceError, countries, fill, public_holidays, trades


@pytest.mark.parametrize("trade", trades())
@pytest.mark.parametrize("language", [one.value for one in Language])
@pytest.mark.parametrize("country", countries())
def test_a_sample_agreement_has_no_problem(trade: str, language: str, country: str) -> None:
    """Whoever starts from a template has nothing to mend, whatever the country."""
    place = countries()[country]
    numbers = NumberStyle(place["numbers"])
    filling = Filling(
        language=language,
        provider="Estudio Nopal",
        provider_person="Ana Ruiz",
        client="La Milpa",
        client_person="Carla Sosa",
        zone=place["zone"],
        currency=place["currency"],
        numbers=numbers.value,
        holidays=(date(2026, 1, 1), date(2026, 5, 1)),
    )
    text = fill(
        trade,
        filling,
        write_money=lambda amount, currency: format_money(rounded(amount, currency), numbers),
        write_number=lambda number: format_number(number, numbers),
        computing=standard_computing(Language(language)),
    )
    reading = read(text)
    assert [one for one in reading.problems if one.blocks] == []
    assert {one.state for one in reading.sentences} <= {State.RUNS, State.PERSON, State.PROSE}


def test_both_languages_of_a_trade_have_the_same_clauses() -> None:
    """Nobody gets a poorer agreement for writing in another language."""
    for trade in trades():
        labels = []
        for language in Language:
            filling = Filling(
                language.value, "N", "Ana Ruiz", "M", "Carla Sosa", "UTC", "USD", "1,234.56"
            )
            text = fill(
                trade,
                filling,
                write_money=lambda amount, currency: f"{amount} {currency}",
                write_number=str,
                computing=standard_computing(language),
            )
            labels.append([clause.label for clause in read(text).agreement.clauses])
        assert labels[0] == labels[1]


def test_holidays_are_dates_of_the_years_asked_for_with_what_is_provisional() -> None:
    """Next year's holidays are marked: they are computed, not decreed yet."""
    noted = public_holidays("MX", [2026, 2027], written_in=2026, language="es")
    days = [day for day, _ in noted.days]
    assert date(2026, 9, 16) in days
    assert {day.year for day in days} == {2026, 2027}
    assert noted.provisional == (2027,)


def test_a_place_that_nobody_knows_names_the_ones_that_exist() -> None:
    """The error holds what a person needs to choose again."""
    with pytest.raises(NoSuchPlaceError) as refused:
        public_holidays("ZZ", [2026], written_in=2026)
    assert "MX" in refused.value.known
