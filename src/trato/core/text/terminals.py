"""The blanks that are not said by rows: figures, dates, hours, names, labels, free text."""

from __future__ import annotations

from typing import Final

from trato.core.text.figures import (
    NUMERALS_KNOWN,
    read_count,
    read_figure,
    read_money,
    read_percent,
    read_unit_money,
    write_count,
    write_figure,
    write_money,
    write_percent,
    write_unit_money,
)
from trato.core.text.moments import (
    ORDINAL_STARTS,
    read_clock,
    read_date,
    read_hours,
    read_month_day,
    read_offset,
    read_ordinal,
    read_same_period,
    write_clock,
    write_date,
    write_hours,
    write_month_day,
    write_offset,
    write_ordinal,
    write_same_period,
)
from trato.core.text.naming import (
    read_label,
    read_measure,
    read_name,
    read_person,
    read_tax,
    read_text,
    read_thing,
    write_criterion_text,
    write_label,
    write_measure,
    write_name,
    write_person,
    write_tax,
    write_text,
    write_thing,
)
from trato.core.text.speaking import Terminal
from trato.core.text.tokens import DATE, LABEL, NAME, NUMBER, WORD


def _starts(*keys: str) -> frozenset[str]:
    return frozenset(keys)


_COUNT_STARTS: Final = frozenset({NUMBER, *NUMERALS_KNOWN})

TERMINALS: Final[dict[str, Terminal]] = {
    terminal.kind: terminal
    for terminal in (
        Terminal("count", _COUNT_STARTS, read_count, write_count),
        Terminal("figure", _starts(NUMBER), read_figure, write_figure),
        Terminal("percent", _starts(NUMBER), read_percent, write_percent),
        Terminal("money", _starts(NUMBER, WORD), read_money, write_money),
        Terminal("unit_money", _starts(NUMBER, WORD), read_unit_money, write_unit_money),
        Terminal("date", _starts(DATE, NUMBER), read_date, write_date),
        Terminal("clock", _starts("a", "at"), read_clock, write_clock),
        Terminal("ordinal", ORDINAL_STARTS, read_ordinal, write_ordinal),
        Terminal("month_day", ORDINAL_STARTS | {"dia", NUMBER}, read_month_day, write_month_day),
        Terminal("offset", _starts("de", "of"), read_offset, write_offset),
        Terminal(
            "same_period",
            _starts("esa", "ese", "that", "en", "in"),
            read_same_period,
            write_same_period,
        ),
        Terminal("hours", _COUNT_STARTS, read_hours, write_hours),
        Terminal("name", _starts(NAME), read_name, write_name),
        Terminal("calendar", _starts(NAME), read_name, write_name),
        Terminal("priority", _starts(NAME), read_name, write_name),
        Terminal("thing", None, read_thing, write_thing),
        Terminal("value", _starts(NAME), read_name, write_name),
        Terminal(
            "label",
            _starts(LABEL, WORD, "la", "clausula", "clause", "the"),
            read_label,
            write_label,
        ),
        Terminal("person", None, read_person, write_person),
        Terminal("text", None, read_text, write_text),
        Terminal("criterion_text", None, read_text, write_criterion_text),
        Terminal("measure", None, read_measure, write_measure),
        Terminal("tax", None, read_tax, write_tax),
    )
}
