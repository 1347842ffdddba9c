"""Reading the small texts of an event: names, references, instants, periods."""

import re
import unicodedata
from datetime import date, datetime
from typing import Final

from trato.core.problems import Problem, problem

TEXT_MAX = 20_000
FIELD_TEXT_MAX = 2_000
NAME_MAX = 200
REF_MAX = 120
YEAR_MIN, YEAR_MAX = 1900, 2200
SHOWN_MAX = 60

# Control characters and lone halves of surrogate pairs cannot be written to a UTF-8 line that
# people read.
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_UNWRITABLE_IN_LINE: Final = re.compile("[\x00-\x1f\x7f\ud800-\udfff\u2028\u2029]")
_INSTANT: Final = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(?P<offset>Z|[+-]\d\d:\d\d)?", re.ASCII
)
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_PERIOD: Final = re.compile(r"(\d{4})(-(0[1-9]|1[0-2])|-Q[1-4]|-S[12])?", re.ASCII)
_WEEK: Final = re.compile(r"(\d{4})-W(\d\d)", re.ASCII)
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


def shown(raw: object) -> str:
    """Return what somebody typed, short enough and clean enough to be shown back."""
    if isinstance(raw, int) and abs(raw) >= 10**18:
        return "…"
    return _UNWRITABLE_IN_LINE.sub("\ufffd", str(raw)[:SHOWN_MAX])


def wrong_type(name: str, raw: object, expected: str) -> Problem:
    """Make the Problem of a value of another type than its field holds."""
    return problem("field-type", field=name, value=shown(raw), expected=expected)


def read_text(name: str, raw: object, limit: int = FIELD_TEXT_MAX) -> str | Problem:
    """Read a text of several lines, in Unicode's composed form (NFC)."""
    if not isinstance(raw, str):
        return wrong_type(name, raw, "text")
    if len(raw) > limit:
        return problem("text-too-long", field=name, length=str(len(raw)), limit=str(limit))
    unwritable = _UNWRITABLE.search(raw)
    if unwritable:
        return problem("text-unwritable", field=name, place=str(unwritable.start() + 1))
    return raw if raw.isascii() else unicodedata.normalize("NFC", raw)


def read_name(name: str, raw: object, limit: int = NAME_MAX) -> str | Problem:
    """Read a name: one line, not empty, without spaces at its ends."""
    text = read_text(name, raw, limit)
    if isinstance(text, Problem):
        return text
    if _UNWRITABLE_IN_LINE.search(text):
        return problem("text-one-line", field=name)
    return text.strip() or problem("field-empty", field=name)


def read_ref(name: str, raw: object) -> str | Problem:
    """Read a reference: the id of an event or obligation, a label, a number."""
    return read_name(name, raw, REF_MAX)


def read_instant(name: str, raw: object) -> datetime | Problem:
    """Read an ISO instant with its offset; one without is refused, whatever clock it came from."""
    moment = read_moment(name, raw)
    if isinstance(moment, Problem | datetime):
        return moment
    return problem("instant-day", field=name, value=shown(raw))


def read_moment(name: str, raw: object) -> datetime | date | Problem:
    """Read an ISO instant with offset, or a date alone (precision: day)."""
    if not isinstance(raw, str):
        return wrong_type(name, raw, "moment")
    instant = _INSTANT.fullmatch(raw)
    if instant is None and not _DATE.fullmatch(raw):
        return problem("moment-unread", field=name, value=shown(raw))
    if instant is not None and instant["offset"] is None:
        return problem("instant-naive", field=name, value=shown(raw))
    try:
        moment = date.fromisoformat(raw) if instant is None else datetime.fromisoformat(raw)
    except ValueError:
        return problem("moment-impossible", field=name, value=shown(raw))
    if not YEAR_MIN <= moment.year <= YEAR_MAX:
        return problem(
            "moment-far", field=name, value=shown(raw), first=str(YEAR_MIN), last=str(YEAR_MAX)
        )
    return moment


def read_period(name: str, raw: object) -> str | Problem:
    """Read a year, half-year, quarter, month, ISO week or day, or two of them with «/»."""
    text = read_name(name, raw, REF_MAX)
    if isinstance(text, Problem):
        return text
    parts = text.split("/")
    if len(parts) > 2 or not all(_is_period(part) for part in parts):
        return problem("period-unread", field=name, value=shown(text))
    if len(parts) == 2 and len(parts[0]) == len(parts[1]) and parts[1] < parts[0]:
        return problem("range-reversed", start=parts[0], end=parts[1])
    return text


def _is_period(text: str) -> bool:
    if _PERIOD.fullmatch(text):
        return True
    week = _WEEK.fullmatch(text)
    if week is None and not _DATE.fullmatch(text):
        return False
    try:
        if week is None:
            date.fromisoformat(text)
        else:
            date.fromisocalendar(int(week[1]), int(week[2]), 1)
    except ValueError:
        return False
    return True


def read_sha256(name: str, raw: object) -> str | Problem:
    """Read a SHA-256 in lower-case hexadecimal, with or without «sha256:» before it."""
    text = read_name(name, raw)
    if isinstance(text, Problem):
        return text
    digits = text.removeprefix("sha256:").lower()
    if _SHA256.fullmatch(digits):
        return digits
    return problem("sha256-unread", field=name, value=shown(text))
