"""How the day of a promise was reckoned, in words."""

from __future__ import annotations

from trato.core.promises.days.stretch import Basis, Way
from trato.core.words import Language, say
from trato.core.words.dates import count_in_words, date_in_words, minutes_in_words


def basis_in_words(basis: Basis, language: Language) -> str:
    """Return one step of a reckoning: «3 días después del miércoles 11 de marzo de 2026»."""
    day = "" if basis.day is None else date_in_words(basis.day, language)
    match basis.way:
        case Way.HOURS:
            count = minutes_in_words(basis.count)
        case Way.DAYS:
            count = count_in_words(basis.count, "day", language)
        case Way.WORKING_DAYS:
            count = count_in_words(basis.count, "working_day", language)
        case Way.MONTHS:
            count = count_in_words(basis.count, "month", language)
        case _:
            count = ""
    return say(language, f"promises.way.{basis.way.value}", day=day, count=count)
