"""Public holidays of a place and some years, for the text of an agreement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version

YEARS_MAX = 10


class NoSuchPlaceError(ValueError):
    """The library knows no such country, or no such subdivision of it."""

    def __init__(self, place: str, known: Sequence[str]) -> None:
        """Keep the place asked for and the ones that are known."""
        super().__init__(place)
        self.place = place
        self.known = tuple(known)


@dataclass(frozen=True, slots=True)
class HolidayNote:
    """Holidays of a place as they were known when the agreement was written.

    `provisional` are the years after the one of writing: governments decree holidays year by year,
    so these dates are computed from the rules in force and a person should look at them again.
    """

    days: tuple[tuple[date, str], ...]
    library_version: str
    provisional: tuple[int, ...]


def public_holidays(
    country: str,
    years: Sequence[int],
    *,
    written_in: int,
    subdivision: str | None = None,
    language: str | None = None,
) -> HolidayNote:
    """Return the public holidays of `country` (ISO 3166-1 alpha-2) in `years`, oldest first.

    `written_in` is the year in which the agreement is written.
    `language` is asked for when the library speaks it there, so that names never follow the
    machine's locale. Raises `NoSuchPlaceError` for a place that the library does not know.
    """
    import holidays  # noqa: PLC0415  costs a third of a second, and only writing needs it

    supported = holidays.list_supported_countries(include_aliases=False)
    if country not in supported:
        raise NoSuchPlaceError(country, sorted(supported))
    if subdivision is not None and subdivision not in supported[country]:
        raise NoSuchPlaceError(f"{country}-{subdivision}", supported[country])
    spoken = holidays.list_localized_countries().get(country, [])
    wanted = next((one for one in spoken if language and one.split("_")[0] == language), None)
    found = holidays.country_holidays(
        country,
        subdiv=subdivision,
        years=list(years)[:YEARS_MAX],
        language=wanted or (spoken[0] if spoken else None),
        expand=False,
    )
    return HolidayNote(
        days=tuple(sorted((day, str(name)) for day, name in found.items() if day.year in years)),
        library_version=version("holidays"),
        provisional=tuple(year for year in years if year > written_in),
    )
