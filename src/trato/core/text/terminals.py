"""The blanks that are not said by rows: figures, dates, hours, names, labels, free text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Final

from trato.core.agreement import Rhythm
from trato.core.money import (
    CURRENCY_DIGITS,
    Money,
    NumberStyle,
    format_money,
    format_number,
    parse_amount,
    parse_number,
)
from trato.core.problems import Problem
from trato.core.text.tokens import DATE, LABEL, NAME, NUMBER, ORDINAL, TIME, WORD, Tokens, fold
from trato.core.words import Language

Found = tuple[tuple[int, Any], ...]
NOTHING: Final[Found] = ()
_NO_BREAK: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class Context:
    """What a sentence is read against: language, figures, names said before, people."""

    language: Language
    numbers: NumberStyle
    currency: str = ""
    names: dict[str, str] = field(default_factory=dict)  # name as said here -> name of the thing
    bare: dict[tuple[str, ...], str] = field(default_factory=dict)  # folded words -> thing
    people: dict[tuple[str, ...], str] = field(default_factory=dict)

    @property
    def spanish(self) -> bool:
        """Tell whether the sentence is in Spanish."""
        return self.language is Language.SPANISH


@dataclass(frozen=True, slots=True)
class Writer:
    """What a value is written with: language, figures, names, and the period being spoken of."""

    language: Language
    numbers: NumberStyle
    names: dict[str, str] = field(default_factory=dict)  # thing -> its name in this language
    rhythm: Rhythm | None = None

    @property
    def spanish(self) -> bool:
        """Tell whether the sentence is written in Spanish."""
        return self.language is Language.SPANISH

    def quoted(self, text: str) -> str:
        """Return a text between the quotes of the language."""
        return f"«{text}»" if self.spanish else f"“{text}”"


Reader = Callable[[Tokens, int, Context], Found]
Speaker = Callable[[Any, Writer], "str | None"]


@dataclass(frozen=True, slots=True)
class Terminal:
    """A blank read from tokens. ``starts``: the keys it may begin with; None: any."""

    kind: str
    starts: frozenset[str] | None
    read: Reader
    write: Speaker


# --- figures ------------------------------------------------------------------------------------

_NUMERALS: Final = {
    Language.SPANISH: (
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce".split()
    ),
    Language.ENGLISH: (
        "zero one two three four five six seven eight nine ten eleven twelve".split()
    ),
}
_NUMERAL: Final = {
    word: value for words in _NUMERALS.values() for value, word in enumerate(words)
} | {"un": 1, "una": 1}
COUNT_MAX: Final = 1_000_000


def _read_count(tokens: Tokens, at: int, context: Context) -> Found:
    key = tokens.keys[at]
    if key == NUMBER:
        value = parse_number(tokens.raw(at), context.numbers)
        if isinstance(value, Decimal) and value == int(value) <= COUNT_MAX and _whole(value):
            return ((at + 1, int(value)),)
        return NOTHING
    value_in_words = _NUMERAL.get(key)
    return NOTHING if value_in_words is None else ((at + 1, value_in_words),)


def _whole(value: Decimal) -> bool:
    return value.as_tuple().exponent == 0


def _write_count(value: Any, writer: Writer) -> str | None:
    return format_number(Decimal(value), writer.numbers).replace(_NO_BREAK, " ")


def _read_figure(tokens: Tokens, at: int, context: Context) -> Found:
    value = parse_number(tokens.raw(at).removeprefix("+"), context.numbers, signed=True)
    return NOTHING if isinstance(value, Problem) else ((at + 1, value),)


def _write_figure(value: Any, writer: Writer) -> str | None:
    return format_number(value, writer.numbers).replace(_NO_BREAK, " ")


def _read_percent(tokens: Tokens, at: int, context: Context) -> Found:
    keys = tokens.keys
    end = at + 1
    if keys[end] == "%":
        end += 1
    elif keys[end : end + 2] == ["por", "ciento"]:
        end += 2
    elif keys[end] == "percent":
        end += 1
    else:
        return NOTHING
    value = parse_number(tokens.raw(at), context.numbers)
    return NOTHING if isinstance(value, Problem) else ((end, value),)


def _write_percent(value: Any, writer: Writer) -> str | None:
    figure = _write_figure(value, writer)
    return f"{figure} %" if writer.spanish else f"{figure}%"


def _read_money(tokens: Tokens, at: int, context: Context) -> Found:
    keys = tokens.keys
    if keys[at] == NUMBER:
        figure, code, end = at, at + 1, at + 2
    elif keys[at + 1 : at + 2] == [NUMBER]:
        figure, code, end = at + 1, at, at + 2
    else:
        return NOTHING
    currency = tokens.raw(code)
    if currency not in CURRENCY_DIGITS:
        return NOTHING
    money = parse_amount(tokens.raw(figure), currency, context.numbers)
    return NOTHING if isinstance(money, Problem) else ((end, (money.amount, money.currency)),)


def _write_money(value: Any, writer: Writer) -> str | None:
    amount, currency = value
    return format_money(Money(amount, currency), writer.numbers).replace(_NO_BREAK, " ")


# --- time ---------------------------------------------------------------------------------------

_MONTHS: Final = {
    name: number
    for names in (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "january february march april may june july august september october november december",
    )
    for number, name in enumerate(names.split(), start=1)
} | {"setiembre": 9}


def _read_date(tokens: Tokens, at: int, context: Context) -> Found:
    keys = tokens.keys
    if keys[at] == DATE:
        day = _iso(tokens.raw(at))
        return NOTHING if day is None else ((at + 1, day),)
    words = [key for key in keys[at : at + 5] if key != "de"]
    if len(words) < 3 or keys[at] != NUMBER or words[1] not in _MONTHS:
        return NOTHING
    end = at + 5 if context.spanish else at + 3
    if context.spanish and not (keys[at + 1] == "de" and keys[at + 3 : at + 4] == ["de"]):
        return NOTHING
    year = tokens.raw(end - 1)
    number = tokens.raw(at)
    if not (re.fullmatch(r"[0-9]{4}", year) and number.isdigit()):
        return NOTHING
    day = _iso(f"{year}-{_MONTHS[words[1]]:02}-{int(number):02}")
    return NOTHING if day is None else ((end, day),)


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _write_date(value: Any, _writer: Writer) -> str | None:
    return value.isoformat() if isinstance(value, date) else None


def minute_of(text: str) -> int | None:
    """Return the minute of the day that «18:30» says (24:00 is 1440), or None."""
    hour, _, minute = text.partition(":")
    if not (hour.isdigit() and minute.isdigit() and len(minute) == 2):
        return None
    value = int(hour) * 60 + int(minute)
    return value if int(minute) < 60 and value <= 1440 else None


def _read_clock(tokens: Tokens, at: int, context: Context) -> Found:
    keys = tokens.keys
    if context.spanish:
        if keys[at] != "a" or keys[at + 1] not in {"las", "la"}:
            return NOTHING
        place = at + 2
    else:
        place = at + 1 if keys[at] == "at" else at + len(keys)
    if place >= len(keys) or keys[place] != TIME:
        return NOTHING
    minute = minute_of(tokens.raw(place))
    return NOTHING if minute is None or minute >= 1440 else ((place + 1, minute),)


def _write_clock(value: Any, writer: Writer) -> str | None:
    said = f"{value // 60}:{value % 60:02}"
    if not writer.spanish:
        return f"at {said}"
    return f"a la {said}" if value // 60 == 1 else f"a las {said}"


_LAST: Final = {
    Language.SPANISH: {-1: ("ultimo",), -2: ("penultimo",), -3: ("antepenultimo",)},
    Language.ENGLISH: {-1: ("last",), -2: ("second-to-last",), -3: ("third-to-last",)},
}
_LAST_WRITTEN: Final = {
    Language.SPANISH: {-1: "último", -2: "penúltimo", -3: "antepenúltimo"},
    Language.ENGLISH: {-1: "last", -2: "second-to-last", -3: "third-to-last"},
}
_ORDINALS: Final = {
    Language.SPANISH: {"primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "quinto": 5},
    Language.ENGLISH: {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5},
}


def _read_ordinal(tokens: Tokens, at: int, context: Context) -> Found:
    key = tokens.keys[at]
    if key == ORDINAL:
        found = re.match(r"[0-9]+", tokens.raw(at))
        value = int(found[0]) if found else 0
        return ((at + 1, value),) if 1 <= value <= 366 else NOTHING
    said = _ORDINALS[context.language].get(key)
    if said is not None:
        return ((at + 1, said),)
    for number, words in _LAST[context.language].items():
        if key in words:
            return ((at + 1, number),)
    return NOTHING


def _write_ordinal(value: Any, writer: Writer) -> str | None:
    if value < 0:
        return _LAST_WRITTEN[writer.language].get(value)
    if writer.spanish:
        return f"{value}.er" if value in {1, 3} else f"{value}.º"
    tail = "th" if 10 <= value % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{tail}"


def _read_month_day(tokens: Tokens, at: int, context: Context) -> Found:
    """Read «día 25» and «último día», “25th” and “last day”."""
    keys = tokens.keys
    if context.spanish and keys[at] in {"dia", NUMBER}:
        place = at + 1 if keys[at] == "dia" else at
        digits = tokens.raw(place)
        if keys[place] == NUMBER and digits.isdigit() and 1 <= int(digits) <= 31:
            return ((place + 1, int(digits)),)
        return NOTHING
    found = _read_ordinal(tokens, at, context)
    if not found:
        return NOTHING
    end, value = found[0]
    if value < 0:
        wanted = "dia" if context.spanish else "day"
        return ((end + 1, value),) if keys[end] == wanted else NOTHING
    return ((end, value),) if not context.spanish and value <= 31 else NOTHING


def _write_month_day(value: Any, writer: Writer) -> str | None:
    if value < 0:
        last = _write_ordinal(value, writer)
        return None if last is None else f"{last} {'día' if writer.spanish else 'day'}"
    return f"día {value}" if writer.spanish else _write_ordinal(value, writer)


_PERIOD_NOUNS: Final = {
    Language.SPANISH: {
        Rhythm.DAY: "día",
        Rhythm.WORKING_DAY: "periodo",
        Rhythm.WEEK: "semana",
        Rhythm.MONTH: "mes",
        Rhythm.QUARTER: "trimestre",
        Rhythm.HALF_YEAR: "semestre",
        Rhythm.YEAR: "año",
        None: "periodo",
    },
    Language.ENGLISH: {
        Rhythm.DAY: "day",
        Rhythm.WORKING_DAY: "period",
        Rhythm.WEEK: "week",
        Rhythm.MONTH: "month",
        Rhythm.QUARTER: "quarter",
        Rhythm.HALF_YEAR: "half-year",
        Rhythm.YEAR: "year",
        None: "period",
    },
}
_NOUN_KEYS: Final = {
    language: frozenset(fold(noun) for noun in nouns.values())
    for language, nouns in _PERIOD_NOUNS.items()
}
_OFFSETS: Final = {
    Language.SPANISH: {"anterior": -1, "siguiente": 1, "subsiguiente": 2},
    Language.ENGLISH: {"previous": -1, "next": 1, "following": 1},
}


def _read_offset(tokens: Tokens, at: int, context: Context) -> Found:
    """Read «del mes anterior», “of the previous month”: periods before or after; «del mes» is 0."""
    keys = tokens.keys
    words = keys[at : at + 4]
    nouns = _NOUN_KEYS[context.language]
    offsets = _OFFSETS[context.language]
    if len(words) < 4 or words[1] not in {"el", "la", "the"}:
        return NOTHING
    found = ((at + 3, 0),) if words[2] in nouns else NOTHING
    noun, word = (words[2], words[3]) if context.spanish else (words[3], words[2])
    if noun in nouns and word in offsets:
        return (*found, (at + 4, offsets[word]))
    return found


def _write_offset(value: Any, writer: Writer) -> str | None:
    noun = _PERIOD_NOUNS[writer.language][writer.rhythm]
    if writer.spanish:
        word = {-1: "anterior", 1: "siguiente", 2: "subsiguiente"}.get(value)
        article = "de la" if noun == "semana" else "del"
        return None if word is None else f"{article} {noun} {word}"
    word = {-1: "previous", 1: "next"}.get(value)
    return None if word is None else f"of the {word} {noun}"


def _read_same_period(tokens: Tokens, at: int, context: Context) -> Found:
    """Read «esa semana», «en el mismo mes», “that week”."""
    noun = tokens.keys[at + 1]
    return ((at + 2, True),) if noun in _NOUN_KEYS[context.language] else NOTHING


def _write_same_period(value: Any, writer: Writer) -> str | None:
    noun = _PERIOD_NOUNS[writer.language][writer.rhythm]
    if not value:
        return None
    if writer.spanish:
        return f"{'esa' if noun == 'semana' else 'ese'} {noun}"
    return f"that {noun}"


def _read_hours(tokens: Tokens, at: int, context: Context) -> Found:
    """Read «20 horas», «1 hora y 30 minutos», «45 minutos» as minutes."""
    found = _read_count(tokens, at, context)
    if not found:
        return NOTHING
    end, value = found[0]
    unit = tokens.keys[end]
    if unit in {"minutos", "minuto", "minutes", "minute"}:
        return ((end + 1, value),)
    if unit not in {"horas", "hora", "hours", "hour"}:
        return NOTHING
    total = value * 60
    alone = (end + 1, total)
    if tokens.keys[end + 1] in {"y", "and"}:
        rest = _read_count(tokens, end + 2, context)
        if rest and tokens.keys[rest[0][0]] in {"minutos", "minuto", "minutes", "minute"}:
            return (alone, (rest[0][0] + 1, total + rest[0][1]))
    return (alone,)


def _write_hours(value: Any, writer: Writer) -> str | None:
    hours, minutes = divmod(value, 60)
    hour, minute, link = ("hora", "minuto", "y") if writer.spanish else ("hour", "minute", "and")
    said = [
        f"{count} {noun}{'' if count == 1 else 's'}"
        for count, noun in ((hours, hour), (minutes, minute))
        if count or (noun == hour and not minutes)
    ]
    return f" {link} ".join(said)


# --- names --------------------------------------------------------------------------------------

_ARTICLES: Final = frozenset({"el", "la", "los", "las", "the"})


def unquoted(text: str) -> str:
    """Return what stands between quotes, with its spaces made single."""
    return " ".join(text[1:-1].split())


def _read_name(tokens: Tokens, at: int, context: Context) -> Found:
    if tokens.keys[at] != NAME:
        return NOTHING
    name = unquoted(tokens.raw(at))
    return ((at + 1, name),) if name else NOTHING


def _write_name(value: Any, writer: Writer) -> str | None:
    return writer.quoted(value) if value else None


def _read_thing(tokens: Tokens, at: int, context: Context) -> Found:
    keys = tokens.keys
    start = at + 1 if keys[at] in _ARTICLES else at
    if keys[start] == NAME:
        name = unquoted(tokens.raw(start))
        return ((start + 1, context.names.get(name, name)),) if name else NOTHING
    if not context.bare:
        return NOTHING
    found = [
        (end, context.bare[words])
        for begin in {at, start}
        for end in range(begin + 1, min(begin + 9, len(keys)))
        if (words := tuple(keys[begin:end])) in context.bare
    ]
    return tuple(found)


def _write_thing(value: Any, writer: Writer) -> str | None:
    return writer.quoted(writer.names.get(value, value)) if value else None


_LABEL: Final = re.compile(r"[^\W\d_]{1,8}[0-9]{1,5}[a-z]?(?:[.\-][0-9]{1,4}[a-z]?)*")
_NUMBERED: Final = re.compile(r"[0-9]{1,4}[a-z]?(?:[.\-][0-9]{1,4}[a-z]?)*")


def is_label(text: str) -> bool:
    """Tell whether a text has the shape of a clause's label: C1, A10, S2b, 2.1, 4a."""
    return _LABEL.fullmatch(text) is not None or _NUMBERED.fullmatch(text) is not None


def _read_label(tokens: Tokens, at: int, _context: Context) -> Found:
    """Read a label; one that is a number needs «la cláusula» before it."""
    keys = tokens.keys
    place = at
    named = keys[place : place + 2] in (["la", "clausula"], ["the", "clause"])
    if named:
        place += 2
    elif keys[place] in {"clausula", "clause"}:
        named, place = True, place + 1
    if place >= tokens.count:
        return NOTHING
    raw = tokens.raw(place)
    if _LABEL.fullmatch(raw) or (named and _NUMBERED.fullmatch(raw)):
        return ((place + 1, raw),)
    return NOTHING


def _write_label(value: Any, writer: Writer) -> str | None:
    if _LABEL.fullmatch(value):
        return str(value)
    if _NUMBERED.fullmatch(value):
        return f"{'la cláusula' if writer.spanish else 'clause'} {value}"
    return None


def _read_person(tokens: Tokens, at: int, context: Context) -> Found:
    """Read a person of «Partes» by name; else one or more words with a capital."""
    keys = tokens.keys
    known = tuple(
        (end, context.people[words])
        for end in range(at + 1, min(at + 9, len(keys)))
        if (words := tuple(keys[at:end])) in context.people
    )
    if known:
        return known
    end = at
    while end < tokens.count and tokens.raw(end)[:1].isupper():
        end += 1
    if end == at:
        return NOTHING
    return ((end, tokens.text[tokens.starts[at] : tokens.ends[end - 1]]),)


def _write_person(value: Any, _writer: Writer) -> str | None:
    return str(value)


# --- free words ---------------------------------------------------------------------------------

_ENDS_SENTENCE: Final = re.compile(r"[.!?…]\s|[.;:\n«»“”\"]|^\s|\s$|\s\s")


def _read_text(tokens: Tokens, at: int, _context: Context) -> Found:
    """Read everything up to the end of the sentence, or one text in quotes."""
    count = tokens.count
    if at >= count:
        return NOTHING
    raw = tokens.text[tokens.starts[at] : tokens.ends[count - 1]]
    if tokens.keys[at] == NAME and at == count - 1:
        raw = raw[1:-1]
    return ((count, " ".join(raw.split())),)


def _write_text(value: Any, writer: Writer) -> str | None:
    """Write free words as they are, or in quotes where they hold the end of a sentence."""
    if not value or not value.strip():
        return None
    return writer.quoted(value) if needs_quotes(value) else str(value)


_LIKE_BOUNDS: Final = frozenset({"entre", "al", "a", "hasta", "between", "at", "up"})


def _write_criterion_text(value: Any, writer: Writer) -> str | None:
    """Write the free words of a criterion, in quotes where they would read as bounds."""
    if not value or not value.strip():
        return None
    first = fold(value.split()[0])
    alike = first in _LIKE_BOUNDS or value[0] in "«“"
    return writer.quoted(value) if alike or needs_quotes(value) else str(value)


def needs_quotes(text: str) -> bool:
    """Tell whether free words would end their sentence early, or lose their shape."""
    return _ENDS_SENTENCE.search(text) is not None


_UNITS: Final = frozenset(
    "% ‰ kg g t m m² m³ m2 m3 km cm mm h min s ms l V W kW kWh °C px dpi KB MB GB TB UF UVA".split()
)


def _read_measure(tokens: Tokens, at: int, _context: Context) -> Found:
    """Read a unit of measure: a symbol that everybody knows, or any words in quotes."""
    if tokens.keys[at] == NAME:
        return ((at + 1, unquoted(tokens.raw(at))),)
    if tokens.raw(at) == "°" and tokens.raw(at + 1) == "C":
        return ((at + 2, "°C"),)
    return ((at + 1, tokens.raw(at)),) if tokens.raw(at) in _UNITS else NOTHING


def _write_measure(value: Any, writer: Writer) -> str | None:
    if not value:
        return None
    return str(value) if value in _UNITS else writer.quoted(value)


def _read_tax(tokens: Tokens, at: int, _context: Context) -> Found:
    if tokens.keys[at] == NAME:
        return ((at + 1, unquoted(tokens.raw(at))),)
    raw = tokens.raw(at)
    return ((at + 1, raw),) if raw.isalpha() and raw.isupper() else NOTHING


def _write_tax(value: Any, writer: Writer) -> str | None:
    return value if value.isalpha() and value.isupper() else writer.quoted(value)


def _starts(*keys: str) -> frozenset[str]:
    return frozenset(keys)


_LAST_KEYS: Final = frozenset(
    word for words in _LAST.values() for forms in words.values() for word in forms
)
_ORDINAL_KEYS: Final = frozenset(word for words in _ORDINALS.values() for word in words)
_COUNT_STARTS: Final = frozenset({NUMBER, *_NUMERAL})
_ORDINAL_STARTS: Final = frozenset({ORDINAL}) | _LAST_KEYS | _ORDINAL_KEYS

TERMINALS: Final[dict[str, Terminal]] = {
    terminal.kind: terminal
    for terminal in (
        Terminal("count", _COUNT_STARTS, _read_count, _write_count),
        Terminal("figure", _starts(NUMBER), _read_figure, _write_figure),
        Terminal("percent", _starts(NUMBER), _read_percent, _write_percent),
        Terminal("money", _starts(NUMBER, WORD), _read_money, _write_money),
        Terminal("date", _starts(DATE, NUMBER), _read_date, _write_date),
        Terminal("clock", _starts("a", "at"), _read_clock, _write_clock),
        Terminal("ordinal", _ORDINAL_STARTS, _read_ordinal, _write_ordinal),
        Terminal(
            "month_day", _ORDINAL_STARTS | {"dia", NUMBER}, _read_month_day, _write_month_day
        ),
        Terminal("offset", _starts("de", "of"), _read_offset, _write_offset),
        Terminal(
            "same_period", _starts("esa", "ese", "that"), _read_same_period, _write_same_period
        ),
        Terminal("hours", _COUNT_STARTS, _read_hours, _write_hours),
        Terminal("name", _starts(NAME), _read_name, _write_name),
        Terminal("calendar", _starts(NAME), _read_name, _write_name),
        Terminal("priority", _starts(NAME), _read_name, _write_name),
        Terminal("thing", None, _read_thing, _write_thing),
        Terminal("value", _starts(NAME), _read_name, _write_name),
        Terminal("label", _starts(LABEL, WORD, "la", "clausula", "clause", "the"), _read_label, _write_label),
        Terminal("person", None, _read_person, _write_person),
        Terminal("text", None, _read_text, _write_text),
        Terminal("criterion_text", None, _read_text, _write_criterion_text),
        Terminal("measure", None, _read_measure, _write_measure),
        Terminal("tax", None, _read_tax, _write_tax),
    )
}
