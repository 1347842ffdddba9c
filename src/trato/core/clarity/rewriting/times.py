"""Times without a date, said with one."""

from __future__ import annotations

from typing import Final

from trato.core.clarity.rewriting.draft import Draft
from trato.core.clarity.shelf import word_set
from trato.core.words import Language

_NOUNS: Final = word_set(
    "plazo plazos tiempo tiempos periodo periodos termino lapso time period timeframe timescale"
)
_UNITS: Final = word_set(
    """
    minutos horas dias semanas meses años instantes minutes hours days weeks months years
    habiles laborables
    """
)
_ONE: Final = word_set("un una a an")
_THE: Final = word_set("el la los las the")
# «Poco después de»: how long is missing, and what it is counted from is there.
_COUNTED: Final = word_set("antes despues tarde before after later")
_SEASONS: Final = (
    *("otoño", "verano", "invierno", "primavera", "navidad", "vacaciones", "semana santa"),
    *("summer", "autumn", "winter", "spring", "christmas", "easter", "holiday", "festive season"),
    *("principios", "mediados", "finales", "lo largo", "middle", "in the course", "mid-"),
)
_NO_NOUNS: Final = word_set("basis time times then often again occasion intervals")
_PREPOSITIONS: Final = word_set("en in within con dentro a with at as durante por")


def with_due(draft: Draft) -> str:
    """Return the sentence with days from an event in place of «pronto» and its like."""
    said = _dated(draft) or _counted_in_units(draft) or _as_period(draft)
    if said:
        return said
    if draft.word(1) in ("upon", "after", "following"):
        return draft.put(f"within {draft.blank('days')} after", last=draft.last + 1)
    if draft.word(1) in ("before", "antes"):
        return draft.put(draft.blank("days"))
    if is_before_noun(draft):
        return draft.put_behind_noun(draft.blank("due"))
    return draft.put(draft.blank("due"))


def _counted_in_units(draft: Draft) -> str:
    """Return the sentence with a number of the unit that it names: «en unos días»; or nothing."""
    if draft.vague[-1] not in _UNITS:
        return ""
    unit = draft.between(draft.last - 1, draft.last)
    is_article = draft.language is Language.ENGLISH and draft.vague[0] in _ONE
    led = draft.vague[0] in _PREPOSITIONS and not is_article
    lead = f"{draft.between(draft.first, draft.first + 1)} " if led else ""
    return draft.put(f"{lead}{draft.blank('amount')} {unit}")


def _as_period(draft: Draft) -> str:
    """Return the sentence with a period of so many days in place of «plazo breve»; or nothing."""
    if not _NOUNS.intersection(draft.vague) or draft.vague[0] in _PREPOSITIONS:
        return ""
    if draft.word(-1) in _ONE:
        return draft.put(draft.blank("period"))
    if draft.word(-1) in _THE:
        return draft.put(draft.blank("a_period"), first=draft.first - 1)
    return draft.put(draft.blank("a_period")) if draft.word(-1) in _PREPOSITIONS else ""


def _dated(draft: Draft) -> str:
    """Return the sentence with days before or after an event, or a date in a season; or nothing."""
    counted = [place for place, word in enumerate(draft.vague) if word in _COUNTED]
    if counted:
        kept = draft.between(draft.first + counted[0], draft.last)
        return draft.put(f"{draft.blank('days')} {kept}")
    if any(season in " ".join(draft.vague) for season in _SEASONS):
        return draft.put(draft.blank("by_date"))
    return ""


def with_duration(draft: Draft) -> str:
    """Return the sentence with how long, or until which hour of the day."""
    late = {"horas", "late"}.intersection(draft.vague) and {"altas", "until"}.intersection(
        draft.vague
    )
    return draft.put(draft.blank("until_hour" if late else "duration"))


def with_notice(draft: Draft) -> str:
    """Return the sentence with how long before: as a notice, or as so many hours ahead."""
    is_ahead = any(word.startswith(_AHEAD) for word in draft.vague) and "notice" not in draft.vague
    return draft.put(draft.blank("ahead" if is_ahead else "notice"))


_AHEAD: Final = ("antelacion", "anticipacion", "advance", "ahead", "beforehand")


def with_rhythm(draft: Draft) -> str:
    """Return the sentence with a period in place of «periódicamente» and its like."""
    noun = draft.between(draft.last - 1, draft.last)
    holds_noun = len(draft.vague) > 1 and draft.vague[-1] not in _NO_NOUNS
    if draft.language is Language.ENGLISH and holds_noun:
        return draft.put(f"{noun} {draft.blank('rhythm')}")
    if is_before_noun(draft):
        return draft.put_behind_noun(draft.blank("rhythm"))
    return draft.put(draft.blank("rhythm"))


def is_before_noun(draft: Draft) -> bool:
    """Tell whether an English adjective stands alone before its noun: «prompt payment»."""
    if draft.language is not Language.ENGLISH or len(draft.vague) != 1:
        return False
    return not draft.vague[0].endswith("ly") and draft.word(1)[:1].isalpha()
