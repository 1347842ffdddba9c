"""Figures as people write them in contracts: durations, money, percentages, rhythms, due dates.

Everything is looked for in folded text (lower case, without accents, ñ kept).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from trato.core.agreement import (
    DayKind,
    Due,
    DueAt,
    DueInPeriod,
    Duration,
    Fixed,
    Period,
    Rhythm,
    Unit,
)
from trato.core.money import CURRENCY_DIGITS

_WORDS: Final = {
    "cero": 0, "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
    "quince": 15, "veinte": 20, "veinticuatro": 24, "treinta": 30, "cuarenta": 40,
    "cuarenta y cinco": 45, "cuarenta y ocho": 48, "sesenta": 60, "setenta y dos": 72,
    "noventa": 90, "cien": 100,
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14,
    "fifteen": 15, "twenty": 20, "twenty-four": 24, "thirty": 30, "forty": 40,
    "forty-five": 45, "forty-eight": 48, "sixty": 60, "seventy-two": 72, "ninety": 90,
    "hundred": 100,
}  # fmt: skip
_SPELT: Final = "|".join(sorted(_WORDS, key=len, reverse=True))
COUNT: Final = rf"(?:\d{{1,4}}|\b(?:{_SPELT})\b)"

_UNITS: Final = (
    (Unit.WORKING_HOUR, r"horas? (?:habil(?:es)?|laborables?|laborales|de oficina)"
     r"|(?:business|working|office) hours?|working hrs?"),
    (Unit.WORKING_DAY, r"dias? (?:habil(?:es)?|laborables?|laborales)|jornadas?(?: laborales)?"
     r"|(?:business|working|work)[ -]days?"),
    (Unit.CALENDAR_DAY, r"dias?(?: (?:naturales|corridos|calendario|consecutivos|seguidos))?"
     r"|(?:calendar |consecutive )?days?"),
    (Unit.WEEK, r"semanas?|weeks?"),
    (Unit.MONTH, r"mes(?:es)?|months?"),
    (Unit.YEAR, r"años?|years?"),
    (Unit.MINUTE, r"minutos?|minutes?|mins?\b\.?"),
    (Unit.HOUR, r"horas?|hours?|hrs?\b\.?|hs\b\.?|h\b"),
)  # fmt: skip
_UNIT: Final = "|".join(f"(?P<{unit.name}>{words})" for unit, words in _UNITS)
_DURATION: Final = re.compile(
    rf"(?P<count>{COUNT})(?:\s*\((?P<again>[\w ]+)\))?[\s-]*(?:{_UNIT})(?![\w])"
)
_ARTICLE: Final = re.compile(
    rf"(?:within|dentro de|in|en|after|tras|durante|for|por)\s+(?P<count>un|una|an?|the next"
    rf"|la siguiente|el siguiente)[\s-]+(?:{_UNIT})(?![\w])"
)
_HALF_HOUR: Final = re.compile(r"media hora|half an hour|half-hour")
_NEXT_WORKING_DAY: Final = re.compile(
    r"(?:siguiente|proximo) dia (?:habil|laborable)|dia (?:habil|laborable) siguiente"
    r"|next (?:business|working) day|following (?:business|working) day"
)


class Role(StrEnum):
    """What a duration is for, as the words around it tell."""

    WITHIN = "within"
    EVERY = "every"
    NOTICE = "notice"
    OVER = "over"
    FOR = "for"


_EVERY: Final = re.compile(r"(?:cada|every|each|al menos cada|por cada)\s*$")
_NOTICE_AFTER: Final = re.compile(
    r"[’'s]*\s*(?:\w+\s+){0,2}?(?:de (?:aviso|anticipacion|antelacion|preaviso)|notice|in advance"
    r"|antes|before|prior|ahead|warning|de previo aviso|previos?\b|written notice|advance)"
)
_NOTICE_BEFORE: Final = re.compile(
    r"(?:aviso(?: previo)?(?: \w+)? de|con|avisando|preaviso de|anticipacion de|antelacion de"
    r"|notice of|notice)\s*(?:al menos |at least |a minimum of |minimo |no less than )?$"
)
_OVER_BEFORE: Final = re.compile(
    r"(?:mas de|more than|over|exceed\w*|supera\w*|excede\w*|despues de|tras|mayor a|longer than"
    r"|later than|after)\s*(?:los |las |the )?$"
)
_FOR_BEFORE: Final = re.compile(
    r"(?:durante|periodo (?:minimo )?de|period of|for(?: a (?:period|term) of)?(?: up to)?"
    r"|plazo minimo de|por un (?:periodo|plazo|año) de|vigencia de|duracion de|term of|garantia de"
    r"|duracion: |vigencia: |primeros|first|last|garantia por|garantizad\w+ por|hasta por|por"
    r"|minimum|minimo de|minimo)\s*(?:los |las |the |un |una |a |an )?$"
)
_FOR_AFTER: Final = re.compile(
    r"\s*(?:de (?:garantia|vigencia|duracion|permanencia|contrato)|warranty|term\b|contract"
    r"|de gracia|grace)"
)
_LIMIT: Final = re.compile(
    r"(?:dentro de|within|en un (?:plazo|maximo)|plazo de|a mas tardar|no later than|antes de)"
    r"[\w\s]{0,24}$"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A duration where it stands in the folded text, and what it is for."""

    duration: Duration
    role: Role
    start: int
    end: int


def count_of(words: str) -> int | None:
    """Return the whole number that digits or words say."""
    if words.isdigit():
        return int(words)
    return 1 if words in {"a", "an"} else _WORDS.get(words.strip())


def durations(folded: str) -> tuple[Span, ...]:
    """Return every duration in a folded text, in its order."""
    spans: list[Span] = []
    for pattern in (_DURATION, _ARTICLE):
        for found in pattern.finditer(folded):
            unit = next(unit for unit, _ in _UNITS if found[unit.name] is not None)
            count = 1 if pattern is _ARTICLE else count_of(found["count"])
            start = found.start() if pattern is _DURATION else found.start("count")
            if count is None or any(
                span.start < found.end() > span.start >= start for span in spans
            ):
                continue
            spans.append(_span(Duration(count, unit), start, found.end(), folded))
    spans += [
        _span(Duration(30, Unit.MINUTE), found.start(), found.end(), folded)
        for found in _HALF_HOUR.finditer(folded)
    ]
    spans += [
        _span(Duration(1, Unit.WORKING_DAY), found.start(), found.end(), folded)
        for found in _NEXT_WORKING_DAY.finditer(folded)
    ]
    return tuple(sorted(spans, key=lambda span: span.start))


def _span(duration: Duration, start: int, end: int, folded: str) -> Span:
    before, after = folded[max(0, start - 48) : start], folded[end : end + 40]
    role = Role.WITHIN
    if _EVERY.search(before):
        role = Role.EVERY
    elif _NOTICE_AFTER.match(after) or (
        (_NOTICE_BEFORE.search(before) and "aviso" in before + after) or "notice" in before[-12:]
    ):
        role = Role.NOTICE
    elif _LIMIT.search(before):
        role = Role.WITHIN
    elif _OVER_BEFORE.search(before):
        role = Role.OVER
    elif _FOR_BEFORE.search(before) or _FOR_AFTER.match(after):
        role = Role.FOR
    return Span(duration, role, start, end)


# --- money and percentages ------------------------------------------------------------------------

_CODES: Final = "|".join(sorted(code.lower() for code in CURRENCY_DIGITS))
_FIGURE: Final = r"\d{1,3}(?:[.,'’ ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_SIGNS: Final = {"€": "EUR", "£": "GBP", "¥": "JPY", "us$": "USD", "u$s": "USD"}
_NOUNS: Final = {
    "euros": "EUR", "euro": "EUR", "dolares": "USD", "dollars": "USD", "pounds": "GBP",
    "soles": "PEN", "quetzales": "GTQ", "lempiras": "HNL", "guaranies": "PYG", "reales": "BRL",
    "bolivianos": "BOB", "colones": "CRC",
}  # fmt: skip
_MONEY: Final = re.compile(
    rf"(?P<sign>us\$|u\$s|[$€£¥])\s*(?P<first>{_FIGURE})(?:\s*(?P<code>{_CODES})\b)?"
    rf"|\b(?P<before>{_CODES})\s*\$?\s*(?P<second>{_FIGURE})"
    rf"|(?P<third>{_FIGURE})\s*(?P<after>{_CODES}|€|£|\$|pesos?|{'|'.join(_NOUNS)})(?!\w)"
)
_PERCENT: Final = re.compile(
    rf"(?P<digits>\d+(?:[.,]\d+)?)\s*(?:%|por ciento|percent|per cent)"
    rf"|\b(?P<words>{_SPELT})\s*(?:\(\d+\s*%?\)\s*)?(?:%|por ciento|percent|per cent)"
)


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of money where it stands in the folded text."""

    amount: Fixed
    start: int
    end: int


def sums(folded: str, *, currency: str) -> tuple[Sum, ...]:
    """Return every amount of money; a bare «$» or «pesos» is in the agreement's currency."""
    found_sums: list[Sum] = []
    for found in _MONEY.finditer(folded):
        figure = found["first"] or found["second"] or found["third"]
        said = found["code"] or found["before"] or found["after"] or found["sign"] or ""
        code = _SIGNS.get(said) or _NOUNS.get(said) or said.upper()
        if code not in CURRENCY_DIGITS:
            code = currency
        value = figure_of(figure)
        if value is None:
            continue
        digits = CURRENCY_DIGITS[code]
        amount = value.quantize(Decimal(1).scaleb(-digits))
        if amount == value:
            found_sums.append(Sum(Fixed(amount, code), found.start(), found.end()))
    return tuple(found_sums)


def figure_of(text: str) -> Decimal | None:
    """Return a figure by its own marks: of money, three digits after a mark are a group."""
    decimals = re.search(r"[.,](\d{1,2})$", text)
    whole = text[: decimals.start()] if decimals else text
    plain = re.sub(r"\D", "", whole)
    if not plain:
        return None
    return Decimal(f"{plain}.{decimals[1]}") if decimals else Decimal(plain)


def percents(folded: str) -> tuple[Decimal, ...]:
    """Return every percentage, in the order of the text."""
    rates: list[Decimal] = []
    for found in _PERCENT.finditer(folded):
        if found["digits"] is not None:
            rates.append(Decimal(found["digits"].replace(",", ".")))
        else:
            rates.append(Decimal(_WORDS[found["words"]]))
    return tuple(rates)


# --- rhythms --------------------------------------------------------------------------------------

_RHYTHMS: Final = (
    (Period(Rhythm.WEEK, 2), r"quincenal\w*|cada (?:dos|2) semanas|every (?:other|second|two|2)"
     r" weeks?|every other \w+day|bi-?weekly|fortnight\w*|cada quincena"),
    (Period(Rhythm.MONTH, 2), r"bimestral\w*|cada (?:dos|2) meses|every (?:other|second|two|2)"
     r" months?|bi-?monthly"),
    (Period(Rhythm.HALF_YEAR), r"semestral\w*|cada (?:seis|6) meses|every (?:six|6) months"
     r"|twice a year|half-yearly|cada semestre|dos veces al año"),
    (Period(Rhythm.QUARTER), r"trimestral\w*|cada (?:tres|3) meses|every (?:three|3) months"
     r"|quarterly|cada trimestre|each quarter|every quarter|(?:per|a) quarter|al trimestre"
     r"|por trimestre"),
    (Period(Rhythm.WORKING_DAY), r"cada dia (?:habil|laborable)|(?:each|every) (?:business|working)"
     r" day"),
    (Period(Rhythm.DAY), r"diari[oa]s?\b|diariamente|cada dia|todos los dias|daily|every day"
     r"|each day|per day|al dia\b|por dia\b"),
    (Period(Rhythm.WEEK), r"semanal\w*|cada semana|todas las semanas|weekly|(?:every|each|per|a)"
     r" week\b|(?:a la|por) semana|/ ?semana|cada (?:lunes|martes|miercoles|jueves|viernes|sabado"
     r"|domingo)|(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
     r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:todos )?los (?:lunes|martes|miercoles"
     r"|jueves|viernes)\b"),
    (Period(Rhythm.MONTH), r"mensual\w*|cada mes|todos los meses|monthly|(?:every|each|per|a)"
     r" (?:calendar )?month\b|(?:a el|al|por) mes\b|/ ?mes\b|/ ?month|del mes\b|mes a mes"),
    (Period(Rhythm.YEAR), r"anual\w*|cada año|todos los años|annual\w*|yearly|(?:every|each|per|a)"
     r" year|(?:al|por) año|una vez al año"),
)  # fmt: skip
_RHYTHM_PATTERNS: Final = tuple(
    (period, re.compile(rf"\b(?:{words})")) for period, words in _RHYTHMS
)
_EVERY_COUNT: Final = re.compile(
    rf"(?:cada|every)\s+(?P<count>{COUNT})\s+(?:(?P<DAY>dias?|days?)|(?P<WEEK>semanas?|weeks?)"
    r"|(?P<MONTH>meses|months?))"
)
_TIMES: Final = re.compile(
    rf"(?P<count>{COUNT})\s*(?:veces|vez|times?)\b|\b(?P<once>once|una vez)\b|\b(?P<twice>twice)\b"
)


def rhythm(folded: str) -> Period | None:
    """Return how often something comes, or None when the text says nothing of it."""
    counted = _EVERY_COUNT.search(folded)
    if counted is not None:
        count = count_of(counted["count"]) or 1
        unit = next(name for name in ("DAY", "WEEK", "MONTH") if counted[name])
        for months, made in ((3, Rhythm.QUARTER), (6, Rhythm.HALF_YEAR), (12, Rhythm.YEAR)):
            if unit == "MONTH" and count == months:
                return Period(made)
        return Period(Rhythm[unit], count)
    for period, pattern in _RHYTHM_PATTERNS:
        if pattern.search(folded):
            return period
    return None


def times(folded: str) -> int | None:
    """Return how many times per period: «dos veces por semana», “twice a month”."""
    found = _TIMES.search(folded)
    if found is None:
        return None
    return 2 if found["twice"] else 1 if found["once"] else count_of(found["count"])


# --- due dates ------------------------------------------------------------------------------------

_WEEKDAYS: Final = {
    "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "domingo": 6,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
}  # fmt: skip
_MONTHS: Final = {
    name: number
    for names in (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "january february march april may june july august september october november december",
    )
    for number, name in enumerate(names.split(), start=1)
}
_MONTH: Final = "|".join(_MONTHS)
_ISO: Final = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SPANISH_DATE: Final = re.compile(
    rf"\b(\d{{1,2}})(?:\.?º|ro)? de ({_MONTH})(?: de| del)? (\d{{4}})"
)
_ENGLISH_DATE: Final = re.compile(rf"\b({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})")
_DAY_FIRST: Final = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? ({_MONTH}),? (\d{{4}})")
_WORKING_DAY: Final = re.compile(
    rf"(?:primer[oa]?s?|first)\s+(?P<n>{COUNT})\s+(?:dias (?:habiles|laborables)|(?:business"
    r"|working) days)"
    r"|\b(?P<k>\d{1,2})(?:\.?(?:er|º|o)|st|nd|rd|th)\s+(?:dia habil|(?:business|working) day)"
    r"|(?P<one>primer|first|segundo|second|tercer|third|quinto|fifth)\s+(?:dia (?:habil|laborable)"
    r"|(?:business|working) day)"
    r"|(?P<last>ultimo dia (?:habil|laborable)|last (?:business|working) day)"
)
_ORDINAL_WORDS: Final = {
    "primer": 1, "first": 1, "segundo": 2, "second": 2, "tercer": 3, "third": 3, "quinto": 5,
    "fifth": 5,
}  # fmt: skip
_MONTH_DAY: Final = re.compile(
    rf"\bdia (?P<day>\d{{1,2}})(?! de (?:{_MONTH}))|del (?:\d{{1,2}}|1º) al (?P<range>\d{{1,2}}) de"
    r" cada mes|entre el (?:\d{1,2}) y el (?P<until>\d{1,2}) de"
    rf" cada mes|(?:by|on|before) the (?P<by>\d{{1,2}})(?:st|nd|rd|th)\b(?! (?:of )?(?:{_MONTH}|working"
    r"|business|day))|(?P<first>\d{1,2})(?:st|nd|rd|th)(?: day)?(?: of (?:each|every|the|that)"
    rf"(?: \w+)? month)|primeros (?P<n>{COUNT}) dias(?! habiles| laborables)|first (?P<m>{COUNT})"
    r" (?:calendar )?days of"
    r"|(?P<last>ultimo dia (?:de cada|del) mes|last day of (?:the|each|every) month|(?:a )?fin de"
    r" (?:cada )?mes|end of (?:the|each|every) month)"
)
_WEEKDAY: Final = re.compile(
    rf"(?:cada|los|el|on|every|each|by|todos los|week on)\s+(?P<day>{'|'.join(_WEEKDAYS)})s?\b"
)
_NEXT_MONTH: Final = re.compile(
    r"mes siguiente|siguiente mes|following month|next month|month following|proximo mes"
)
_CLOCK: Final = re.compile(
    r"(?:a las|at|hasta las|antes de las|by|las)\s+(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?"
    r"\s*(?P<half>a\.?m\.?|p\.?m\.?|h\b|hs\b|horas)?"
)


def dates(folded: str) -> tuple[date, ...]:
    """Return every date with its year."""
    found: list[tuple[int, date]] = []
    shapes = ((_ISO, (1, 2, 3)), (_SPANISH_DATE, (3, 2, 1)), (_ENGLISH_DATE, (3, 1, 2)),
              (_DAY_FIRST, (3, 2, 1)))  # fmt: skip
    for pattern, order in shapes:
        for match in pattern.finditer(folded):
            year, month, day = (match[group] for group in order)
            made = _date(int(year), _MONTHS.get(month) or int(month), int(day))
            if made is not None:
                found.append((match.start(), made))
    return tuple(day for _, day in sorted(found))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def clock(folded: str) -> int | None:
    """Return an hour of the day in minutes: «a las 18:00», “by 5 pm”."""
    for found in _CLOCK.finditer(folded):
        if found["minute"] is None and found["half"] is None:
            continue
        hour = int(found["hour"])
        if (found["half"] or "").startswith("p") and hour < 12:
            hour += 12
        minute = int(found["minute"] or 0)
        if hour < 24 and minute < 60:
            return hour * 60 + minute
    return None


def due_day(folded: str) -> Due | None:
    """Return a due said as a date, or as a day of the week or month."""
    minute = clock(folded)
    offset = 1 if _NEXT_MONTH.search(folded) else 0
    working = _WORKING_DAY.search(folded)
    if working is not None:
        count = -1 if working["last"] else _ORDINAL_WORDS.get(working["one"] or "")
        number = count or count_of(working["n"] or working["k"] or "") or 1
        return DueInPeriod(DayKind.WORKING_DAY, number, offset, minute)
    month_day = _MONTH_DAY.search(folded)
    if month_day is not None:
        said = next((part for part in month_day.groups()[:7] if part), None)
        day = -1 if said is None else count_of(said) or 1
        if day <= 31:
            return DueInPeriod(DayKind.DAY_OF_MONTH, day, offset, minute)
    weekday = _WEEKDAY.search(folded)
    if weekday is not None:
        return DueInPeriod(DayKind.WEEKDAY, _WEEKDAYS[weekday["day"]], 0, minute)
    on = dates(folded)
    return DueAt(on[0], minute) if on else None
