"""The sheet that somebody of a client hands up to their boss: their numbers, in their words.

Nothing of disagreements or delays is on it unless they write it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final
from zoneinfo import ZoneInfo

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from trato.actions.addresses import address_of, own_address
from trato.actions.letters import LetterWords
from trato.core.agreement.statements import Goal
from trato.core.events import Event, EventKind
from trato.core.verdict.wording import Speaker
from trato.core.words import Language
from trato.core.words.dates import date_in_words, month_in_words
from trato.core.worktime import local_date
from trato.formats.telling import speaker_for
from trato.store.addressees import wall_clock
from trato.store.doors import access_due_lines
from trato.store.ledgers import agreement_held, book_of
from trato.store.line_states import DONE_STATES
from trato.store.models import BossSheet
from trato.store.visitors import Client

PLACES: Final = ("title", "worked", "others", "next", "ask")
"""What a person writes on it, by the name of its place."""
BARS_MAX: Final = 6
_NEWS: Final = timedelta(days=45)
WIDTH, HEIGHT, TOP, BASE = 626, 250, 40, 210
"""The drawing, in its own units: its size, where the highest bar ends, where all bars stand."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the drawing, with what stands above and below it."""

    x: int
    y: int
    width: int
    height: int
    middle: int
    value: str
    label: str
    is_last: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """The measures of one goal, month by month; `target_y` None: there is no line to reach."""

    goal: str
    unit: str
    bars: tuple[Bar, ...]
    target: str
    target_y: int | None


@dataclass(frozen=True, slots=True)
class Number:
    """A figure with what it means below it."""

    figure: str
    meaning: str


def words_of_offer(who: Client, sheet: BossSheet, boss: str, now: datetime) -> LetterWords:
    """Return what the letter says that offers somebody a sheet, with a link that leads to it."""
    found = who.relationship
    with translation.override(who.language):
        context = {
            "who": who,
            "register": found.register,
            "boss": boss,
            "day": date_in_words(sheet.on, Language(who.language), year=False),
            "address": own_address(who, who.person, "portal-sheet", sheet.key, at=now),
            "wishes": address_of("portal-wishes", found.key),
        }
        return LetterWords(
            subject=_("La hoja para %(boss)s está lista") % {"boss": boss or "…"},
            text=render_to_string("mail/sheet.txt", context),
            html=render_to_string("mail/sheet.html", context),
        )


def sheet_shown(who: Client, sheet: BossSheet) -> dict[str, Any]:
    """Return what the page of a sheet shows: what was written, else what is proposed."""
    language = Language(who.language)
    found = who.relationship
    noon = _noon(sheet, found.zone)
    speaker = speaker_for(agreement_held(found, noon), language, noon)
    measured = _measured(who, sheet.on, speaker)
    numbers = [*_of_goal(measured, speaker, language), *_of_work(who, sheet.on, language)]
    news = _news(who, sheet.on)
    proposed = {
        "title": _title(measured, speaker, language, sheet.on),
        "others": news.text_field("so_what") if news is not None else "",
    }
    words = {place: sheet.words.get(place, proposed.get(place, "")) for place in PLACES}
    return {
        "sheet": sheet,
        "words": words,
        "answers": answers_of(words, news.text_field("who") if news is not None else ""),
        "sources": _sources(who, news, speaker, has_numbers=bool(numbers)),
        "numbers": numbers[:3],
        "chart": _chart(measured, speaker, language),
        "day": date_in_words(sheet.on, language),
        "saved": sheet.saved_at,
    }


def answers_of(words: Mapping[str, str], other: str) -> list[tuple[str, str]]:
    """Return the four short answers with what each is called."""
    named = _("Qué hace %(name)s") % {"name": other} if other else _("Qué hacen otros")
    return [
        (_("Qué funcionó"), words["worked"]),
        (named, words["others"]),
        (_("Qué sigue"), words["next"]),
        (_("Qué le pido"), words["ask"]),
    ]


def _news(who: Client, on: date) -> Event | None:
    """Return the last news of a competitor in the month before the day."""
    zone = who.relationship.zone
    known = (
        one
        for one in reversed(book_of(who.relationship).events)
        if one.kind is EventKind.COMPETITOR_NEWS and one.is_for_both
    )
    newest = next(known, None)
    if newest is None or not timedelta(0) <= on - newest.local_date(ZoneInfo(zone)) <= _NEWS:
        return None
    return newest


def _sources(who: Client, news: Event | None, speaker: Speaker, *, has_numbers: bool) -> list[str]:
    """Return from where the figures and the news are, small at the foot."""
    said = []
    if has_numbers:
        said.append(_("Cifras: anotadas con %(name)s.") % {"name": who.agency.name})
    if news is not None:
        day = speaker.day(news.local_date(ZoneInfo(who.relationship.zone)))
        blanks = {"name": news.text_field("who"), "source": news.text_field("source"), "day": day}
        said.append(_("%(name)s: %(source)s, %(day)s.") % blanks)
    return said


def _noon(sheet: BossSheet, zone: str) -> datetime:
    return wall_clock(sheet.on, 12 * 60, zone)


@dataclass(frozen=True, slots=True)
class _Measured:
    goal: str
    unit: str
    target: Decimal | None
    values: tuple[tuple[date, Decimal], ...]


def _measured(who: Client, on: date, speaker: Speaker) -> _Measured | None:
    """Return the goal that was measured most often before the day, with its last months."""
    values: dict[str, dict[tuple[int, int], tuple[date, Decimal]]] = {}
    units: dict[str, str] = {}
    for event in book_of(who.relationship).events:
        if event.kind is not EventKind.GOAL_MEASURED or not event.is_for_both:
            continue
        day = _month_of(event.fields.get("period"), event.at, who.relationship.zone)
        value = event.fields["value"]
        if day <= on and isinstance(value, Decimal):
            name = str(event.fields["goal"])
            values.setdefault(name, {})[day.year, day.month] = (day, value)
            units[name] = str(event.fields["unit"])
    if not values:
        return None
    name = max(values, key=lambda one: (len(values[one]), one))
    months = tuple(values[name][key] for key in sorted(values[name]))[-BARS_MAX:]
    return _Measured(name, units[name], _target(speaker, name), months)


def _month_of(period: object, at: date, zone: str) -> date:
    if isinstance(period, str) and len(period) == len("2026-02"):
        try:
            return date.fromisoformat(f"{period}-01")
        except ValueError:
            pass
    return local_date(at, zone) if isinstance(at, datetime) else at


def _target(speaker: Speaker, name: str) -> Decimal | None:
    clauses = speaker.agreement.clauses if speaker.agreement is not None else ()
    for sentence in (one for clause in clauses for one in clause.sentences):
        if isinstance(sentence, Goal) and sentence.name == name:
            return sentence.target
    return None


def _chart(found: _Measured | None, speaker: Speaker, language: Language) -> Chart | None:
    if found is None:
        return None
    highest = max([found.target or Decimal(0), *(value for _day, value in found.values)])
    if highest <= 0:
        return None

    def height(value: Decimal) -> int:
        return int(max(value, Decimal(0)) * (BASE - TOP) / highest)

    step = WIDTH // BARS_MAX
    bars = tuple(
        Bar(
            x=place * step + step // 6,
            y=BASE - height(value),
            width=step * 2 // 3,
            height=height(value),
            middle=place * step + step // 2,
            value=speaker.word(value),
            label=month_in_words(day.month, language),
            is_last=place == len(found.values) - 1,
        )
        for place, (day, value) in enumerate(found.values)
    )
    target = found.target
    return Chart(
        goal=found.goal,
        unit=found.unit,
        bars=bars,
        target=speaker.word(target) if target is not None else "",
        target_y=BASE - height(target) if target is not None else None,
    )


def _title(found: _Measured | None, speaker: Speaker, language: Language, on: date) -> str:
    if found is None:
        month = month_in_words((on.replace(day=1) - timedelta(days=1)).month, language)
        return _("Lo que hicimos en %(month)s") % {"month": month}
    day, value = found.values[-1]
    blanks = {
        "goal": found.goal,
        "value": speaker.word(value),
        "unit": found.unit,
        "month": month_in_words(day.month, language),
    }
    said = _("%(goal)s: %(value)s %(unit)s en %(month)s.") % blanks
    if found.target is not None and value < found.target:
        left = _("Para la meta: %(left)s más.") % {"left": speaker.word(found.target - value)}
        return f"{said} {left}"
    return said


def _of_goal(found: _Measured | None, speaker: Speaker, language: Language) -> list[Number]:
    if found is None:
        return []
    day, value = found.values[-1]
    month = month_in_words(day.month, language)
    said = _("%(unit)s en %(month)s") % {"unit": found.unit, "month": month}
    numbers = [Number(speaker.word(value), said)]
    if len(found.values) > 1:
        before, old = found.values[-2]
        sign = "+" if value >= old else "−"
        blanks = {"month": month_in_words(before.month, language), "old": speaker.word(old)}
        meaning = (
            _("más que en %(month)s, cuando fueron %(old)s")
            if value >= old
            else _("menos que en %(month)s, cuando fueron %(old)s")
        )
        numbers.append(Number(f"{sign}{speaker.word(abs(value - old))}", meaning % blanks))
    return numbers


def _of_work(who: Client, on: date, language: Language) -> list[Number]:
    """Return how much was handed over in the month before; of delays it says nothing."""
    end = on.replace(day=1)
    start = (end - timedelta(days=1)).replace(day=1)
    rows = access_due_lines(who).filter(
        side="provider",
        state__in=DONE_STATES,
        done_at__gte=wall_clock(start, 0, who.relationship.zone),
        done_at__lt=wall_clock(end, 0, who.relationship.zone),
    )
    count = rows.exclude(thing="").count()
    if not count:
        return []
    month = month_in_words(start.month, language)
    return [Number(str(count), _("entregas en %(month)s") % {"month": month})]
