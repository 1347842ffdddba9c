"""Reading the fields of an event: one reader for each type of the table; none of them raises."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

from trato.core.events.event import FieldValue
from trato.core.events.frozen import FrozenMap
from trato.core.events.kinds import (
    CHOICES,
    CLAIM_FIELDS,
    CORRECTABLE,
    FIELDS,
    ITEM_FIELDS,
    FieldSpec,
    FieldType,
)
from trato.core.events.texts import (
    read_moment,
    read_name,
    read_period,
    read_ref,
    read_sha256,
    read_text,
    shown,
    wrong_type,
)
from trato.core.money import (
    CURRENCY_DIGITS,
    EXACT,
    NumberStyle,
    fits,
    parse_number,
    unknown_currency,
)
from trato.core.problems import Problem, nearest_names, problem

LIST_MAX = 200
MAP_MAX = 100
DEPTH_MAX = 4
COUNT_MAX = 10_000_000

_COUNT: Final = re.compile(r"-?\d{1,12}", re.ASCII)
# Of these units a figure below zero says something; of all others it is a slip of the hand.
_SIGNED_UNITS: Final = frozenset({"pp", "p. p.", "°c", "ºc", "°f", "ºf", "db", "dbm", "puntos"})
PERCENT_UNITS: Final = frozenset({"%", "por ciento", "percent", "per cent"})

Reader = Callable[[str, object], FieldValue | Problem]


def read_fields(
    specs: tuple[FieldSpec, ...], raw: Mapping[str, object], *, prefix: str = ""
) -> FrozenMap[str, FieldValue] | list[Problem]:
    """Read a mapping by its specs: every problem at once, unknown names with the nearest known.

    `prefix` says where the mapping stands («claims[2].»), so that a Problem names its place.
    """
    known = {spec.name for spec in specs}
    wrong = [
        problem("field-unknown", field=prefix + shown(name), nearest=nearest_names(name, known))
        for name in raw
        if name not in known
    ]
    values: dict[str, FieldValue] = {}
    for spec in specs:
        given = raw.get(spec.name)
        if given is None:
            if spec.required:
                wrong.append(problem("field-missing", field=prefix + spec.name))
            continue
        value = _READERS[spec.type](prefix + spec.name, given)
        if isinstance(value, Problem):
            wrong.append(value)
        else:
            values[spec.name] = value
    wrong.extend(_settle_money(specs, values))
    return wrong or FrozenMap(values)


def _settle_money(specs: tuple[FieldSpec, ...], values: dict[str, FieldValue]) -> list[Problem]:
    """Give every amount its currency's digits; refuse amounts finer than the currency."""
    currency = values.get("currency")
    if not isinstance(currency, str):
        return []
    digits = CURRENCY_DIGITS[currency]
    wrong: list[Problem] = []
    for spec in specs:
        amount = values.get(spec.name)
        if spec.type is not FieldType.AMOUNT or not isinstance(amount, Decimal):
            continue
        if amount == amount.to_integral_value() or _decimals(amount) == digits:
            values[spec.name] = amount.quantize(Decimal(1).scaleb(-digits), context=EXACT)
        else:
            wrong.append(
                problem(
                    "money-digits",
                    text=str(amount),
                    currency=currency,
                    digits=str(digits),
                    example=NumberStyle.PLAIN_POINT.value,
                )
            )
    return wrong


def _decimals(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _read_bool(name: str, raw: object) -> bool | Problem:
    if isinstance(raw, bool):
        return raw
    if raw in {"true", "false"}:
        return raw == "true"
    return wrong_type(name, raw, "bool")


def _read_count(name: str, raw: object) -> int | Problem:
    if isinstance(raw, bool) or not isinstance(raw, int | str):
        return wrong_type(name, raw, "count")
    if isinstance(raw, str) and not _COUNT.fullmatch(raw):
        return wrong_type(name, raw, "count")
    return _bounded(name, int(raw), least=0)


def _read_ordinal(name: str, raw: object) -> int | Problem:
    count = _read_count(name, raw)
    return count if isinstance(count, Problem) else _bounded(name, count, least=1)


def _bounded(name: str, count: int, *, least: int) -> int | Problem:
    if least <= count <= COUNT_MAX:
        return count
    return problem(
        "count-impossible",
        field=name,
        value=shown(count),
        least=str(least),
        most=str(COUNT_MAX),
    )


def _read_number(name: str, raw: object, *, signed: bool = True) -> Decimal | Problem:
    """Read a decimal text or a whole number. A binary fraction is refused: it is never exact."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | Decimal):
        return wrong_type(name, raw, "decimal")
    if isinstance(raw, str):
        value = parse_number(raw, NumberStyle.PLAIN_POINT, signed=signed)
        if isinstance(value, Problem):
            return problem(
                "figure-negative" if value.code == "number-negative" else "figure-unread",
                field=name,
                value=shown(raw),
                nearest=value.nearest,
            )
        return value
    value = Decimal(raw)
    if not fits(value):
        return problem("figure-unread", field=name, value="…")
    if value < 0 and not signed:
        return problem("figure-negative", field=name, value=shown(raw))
    return value


def _read_quantity(name: str, raw: object) -> Decimal | Problem:
    return _read_number(name, raw, signed=False)


def _read_amount(name: str, raw: object) -> Decimal | Problem:
    amount = _read_number(name, raw, signed=False)
    if isinstance(amount, Problem) and amount.code == "figure-negative":
        return problem("money-negative", text=shown(raw))
    return amount


def _read_currency(name: str, raw: object) -> str | Problem:
    code = read_name(name, raw)
    if isinstance(code, Problem):
        return code
    return code.upper() if code.upper() in CURRENCY_DIGITS else unknown_currency(shown(code))


def _read_many(read_one: Reader) -> Reader:
    """Make the reader of a list; one text without brackets is a list of one."""

    def read(name: str, raw: object) -> FieldValue | Problem:
        items = [raw] if isinstance(raw, str) else raw
        if not isinstance(items, list | tuple):
            return wrong_type(name, raw, "list")
        if not 0 < len(items) <= LIST_MAX:
            return problem("list-size", field=name, size=str(len(items)), most=str(LIST_MAX))
        values: list[FieldValue] = []
        for place, item in enumerate(items, start=1):
            value = read_one(f"{name}[{place}]", item)
            if isinstance(value, Problem):
                return value
            values.append(value)
        return tuple(values)

    return read


def _read_item(name: str, raw: object) -> FieldValue | Problem:
    given = {"text": raw} if isinstance(raw, str) else raw
    if not isinstance(given, Mapping):
        return wrong_type(name, raw, "item")
    item = read_fields(ITEM_FIELDS, given, prefix=f"{name}.")
    if isinstance(item, list):
        return item[0]
    return FrozenMap({"criterion": item.get("criterion"), "text": item["text"]})


def _read_claim(name: str, raw: object) -> FieldValue | Problem:
    if isinstance(raw, str):
        return read_ref(name, raw)
    if not isinstance(raw, Mapping):
        return wrong_type(name, raw, "claim")
    claim = read_fields(CLAIM_FIELDS, raw, prefix=f"{name}.")
    return claim[0] if isinstance(claim, list) else claim


def _read_values(name: str, raw: object) -> FieldValue | Problem:
    if not isinstance(raw, Mapping):
        return wrong_type(name, raw, "values")
    if len(raw) > MAP_MAX:
        return problem("list-size", field=name, size=str(len(raw)), most=str(MAP_MAX))
    values: dict[str, FieldValue] = {}
    for key, given in raw.items():
        label = read_name(name, key)
        value = _read_figures(f"{name}.{shown(key)}", given)
        if isinstance(label, Problem):
            return label
        if isinstance(value, Problem):
            return value
        values[label] = value
    return FrozenMap(values)


def _read_figures(name: str, raw: object) -> FieldValue | Problem:
    """Read one figure, or a list of readings of the same thing in the order they were taken."""
    return _read_readings(name, raw) if isinstance(raw, list | tuple) else _read_number(name, raw)


_ALL_FIELD_NAMES: Final = {spec.name for specs in FIELDS.values() for spec in specs} | set(
    CORRECTABLE
)


def _read_replaced(name: str, raw: object) -> FieldValue | Problem:
    """Keep what a correction says as plain values: only with its event can it be read in full."""
    if not isinstance(raw, Mapping):
        return wrong_type(name, raw, "values")
    if not raw:
        return problem("field-empty", field=name)
    for key in raw:
        if key not in _ALL_FIELD_NAMES:
            nearest = nearest_names(str(key), _ALL_FIELD_NAMES)
            return problem("field-unknown", field=f"{name}.{shown(key)}", nearest=nearest)
    return _plain(name, raw, DEPTH_MAX)


def _plain(name: str, raw: object, depth: int) -> FieldValue | Problem:
    """Freeze a JSON value without reading it; floats are refused, depth and sizes are limited."""
    if raw is None or isinstance(raw, bool):
        return raw
    if isinstance(raw, str):
        return read_text(name, raw)
    if isinstance(raw, int):
        return raw if abs(raw) < 10**15 else problem("figure-unread", field=name, value="…")
    if depth and isinstance(raw, list | tuple | Mapping) and len(raw) <= LIST_MAX:
        return _plain_many(name, raw, depth - 1)
    return wrong_type(name, "…" if isinstance(raw, list | tuple | Mapping) else raw, "plain")


def _plain_many(
    name: str, raw: list[object] | tuple[object, ...] | Mapping[str, object], depth: int
) -> FieldValue | Problem:
    if not isinstance(raw, Mapping):
        items = [_plain(name, item, depth) for item in raw]
        wrong = next((item for item in items if isinstance(item, Problem)), None)
        return wrong or tuple(item for item in items if not isinstance(item, Problem))
    values: dict[str, FieldValue] = {}
    for key, given in raw.items():
        value = _plain(f"{name}.{shown(key)}", given, depth)
        if isinstance(value, Problem):
            return value
        values[key] = value
    return FrozenMap(values)


def _read_answer(name: str, raw: object) -> str | Problem:
    is_figure = isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) < 10**15
    return read_text(name, str(raw) if is_figure else raw)


def _read_choice(kind: FieldType) -> Reader:
    choices = CHOICES[kind]

    def read(name: str, raw: object) -> FieldValue | Problem:
        if isinstance(raw, str) and raw in choices:
            return raw
        nearest = nearest_names(raw, choices) if isinstance(raw, str) else ()
        return problem(
            "field-choice",
            field=name,
            value=shown(raw),
            choices=", ".join(choices),
            nearest=nearest,
        )

    return read


def check_goal(values: Mapping[str, FieldValue]) -> list[Problem]:
    """Refuse what a unit rules out: a percentage beyond 0 to 100, a count below 0."""
    value, unit = values.get("value"), values.get("unit")
    if not isinstance(value, Decimal) or not isinstance(unit, str):
        return []
    plain = unit.casefold()
    if plain in PERCENT_UNITS and not 0 <= value <= 100:
        return [problem("percent-impossible", value=str(value))]
    if value < 0 and plain not in _SIGNED_UNITS:
        return [problem("figure-negative", field="value", value=f"{value} {unit}")]
    return []


_read_readings: Final = _read_many(_read_number)
_READERS: Final[Mapping[FieldType, Reader]] = {
    FieldType.TEXT: read_text,
    FieldType.NAME: read_name,
    FieldType.REF: read_ref,
    FieldType.REFS: _read_many(read_ref),
    FieldType.NAMES: _read_many(read_name),
    FieldType.BOOL: _read_bool,
    FieldType.MINUTES: _read_count,
    FieldType.ORDINAL: _read_ordinal,
    FieldType.QUANTITY: _read_quantity,
    FieldType.NUMBER: _read_number,
    FieldType.AMOUNT: _read_amount,
    FieldType.CURRENCY: _read_currency,
    FieldType.MOMENT: read_moment,
    FieldType.PERIOD: read_period,
    FieldType.SHA256: read_sha256,
    FieldType.STATUS: _read_choice(FieldType.STATUS),
    FieldType.OUTCOME: _read_choice(FieldType.OUTCOME),
    FieldType.ASSERTS: _read_choice(FieldType.ASSERTS),
    FieldType.ANSWER: _read_answer,
    FieldType.ITEMS: _read_many(_read_item),
    FieldType.CLAIMS: _read_many(_read_claim),
    FieldType.VALUES: _read_values,
    FieldType.REPLACED: _read_replaced,
}
assert _READERS.keys() == set(FieldType)
