"""Durations, periods, triggers and due rules."""

from __future__ import annotations

from typing import Final

from trato.core.agreement import (
    AtLeastEvery,
    DayKind,
    DueAfter,
    DueAt,
    DueBefore,
    DueInPeriod,
    DueWithin,
    Duration,
    Each,
    Every,
    Happening,
    Period,
    Rhythm,
    TimesPer,
    Unit,
    What,
    When,
)
from trato.core.text.meanings import (
    first_days,
    first_working_days,
    monthly,
    next_day,
    the_day_before,
    weekly,
)
from trato.core.text.rows import Row, row

_CALENDAR_ES: Final = "[según el horario {calendar:calendar}]"
_CALENDAR_EN: Final = "[by the calendar {calendar:calendar}]"
_HOUR: Final = "[{minute:clock}]"
_ROLL: Final = "[, {roll:roll}]"

_FIRST_ES: Final = ("primeros {number:count}", "{number:count} primeros")

TERMS: Final[tuple[Row, ...]] = (
    row("duration", "duration", Duration,
        es="{count:count} {unit:unit} " + _CALENDAR_ES,
        en="{count:count} {unit:unit} " + _CALENDAR_EN),
    row("expiry-one", "expiry", Duration, es="{unit:the_unit}", en="{unit:the_unit}", count=1),
    row("expiry", "expiry", None, es="los {_:duration}", en="{_:duration}"),
    row("notice", "notice", None,
        es=("{_:duration} de aviso", "{_:duration} de (preaviso|antelación)",
            "un (aviso|preaviso) de {_:duration}", "{_:duration} de aviso previo",
            "aviso (previo de|de) {_:duration}"),
        en=("{_:duration} of notice", "{_:duration} notice", "{_:duration} ’ notice",
            "{_:duration} ' notice", "{_:duration} (of prior|prior) notice")),
    # periods
    row("period-every", "every", Period, es=("cada {rhythm:rhythm_noun}",
        "todos los {rhythm:rhythm_noun}", "todas las {rhythm:rhythm_noun}",
        "{rhythm:rhythm_adverb}"),
        en=("every {rhythm:rhythm_noun}", "each {rhythm:rhythm_noun}",
            "{rhythm:rhythm_adverb}")),
    row("period-every-count", "every", Period,
        es="cada {count:count} {rhythm:rhythm_noun} [desde el {start_on:date}]",
        en="every {count:count} {rhythm:rhythm_noun} [from {start_on:date}]"),
    row("period-every-from", "every", Period,
        es="cada {rhythm:rhythm_noun} desde el {start_on:date}",
        en="every {rhythm:rhythm_noun} from {start_on:date}"),
    row("period-per", "per", Period,
        es=("por {rhythm:rhythm_noun}", "a el {rhythm:rhythm_noun}",
            "a la {rhythm:rhythm_noun}"),
        en=("per {rhythm:rhythm_noun}", "a {rhythm:rhythm_noun}", "every {rhythm:rhythm_noun}",
            "each {rhythm:rhythm_noun}")),
    row("period-per-count", "per", Period,
        es="por cada {count:count} {rhythm:rhythm_noun} [desde el {start_on:date}]",
        en="per {count:count} {rhythm:rhythm_noun} [from {start_on:date}]"),
    row("period-span", "span", Period, es="{rhythm:the_rhythm}", en="{rhythm:the_rhythm}"),
    row("effect-at-end", "effect_at_end", None, es="con efecto a el fin de {_:span}",
        en=("taking effect at the end of {_:span}", "effective at the end of {_:span}")),
    # triggers before the act
    row("each-time", "front", Each, es=("cada vez que {happening:any_event}",),
        en=("every time {happening:any_event}", "each time {happening:any_event}")),
    row("when", "front", When, es="cuando {happening:any_event}",
        en="when {happening:any_event}"),
    row("lead", "lead", None, es="{_:front}", en="{_:front}"),
    row("for-each", "lead", Each, es="por cada {happening:each_event}",
        en="for each {happening:each_event}"),
    row("at-the-end", "lead", When, es=("a el terminar este acuerdo", "a el terminar el acuerdo"),
        en="on termination", happening=Happening(What.TERMINATED)),
    # triggers inside the act
    row("each-noun", "each_noun", Each, es=("cada {happening:each_event}",
        "(toda|todo) {happening:each_event}"), en=("each {happening:each_event}",
        "every {happening:each_event}")),
    row("every", "rhythm", Every, es=("{period:every}", "{period:fee_period}"),
        en=("{period:every}", "{period:fee_period}")),
    row("fee-month", "fee_period", Period, es=("mensuales", "a el mes"),
        en=("a month", "per month"), rhythm=Rhythm.MONTH),
    row("fee-year", "fee_period", Period, es=("anuales", "a el año"), en=("a year", "per year"),
        rhythm=Rhythm.YEAR),
    row("at-least-every", "rhythm", AtLeastEvery, es="al menos cada {duration:duration}",
        en="at least every {duration:duration}"),
    row("once-per", "rhythm", TimesPer,
        es=("una vez {period:per}", "1 vez {period:per}"),
        en=("once {period:per}", "1 time {period:per}"), count=1),
    row("times-per", "rhythm", TimesPer, es="{count:count} veces {period:per}",
        en="{count:count} times {period:per}"),
    # due rules
    row("due-at", "due", DueAt,
        es=(f"a más tardar el {{on:date}} {_HOUR} {_CALENDAR_ES} {_ROLL}",
            f"el {{on:date}} {_HOUR} {_CALENDAR_ES} {_ROLL}",
            f"hasta el {{on:date}} {_HOUR} {_CALENDAR_ES} {_ROLL}"),
        en=(f"no later than {{on:date}} {_HOUR} {_CALENDAR_EN} {_ROLL}",
            f"on {{on:date}} {_HOUR} {_CALENDAR_EN} {_ROLL}",
            f"by {{on:date}} {_HOUR} {_CALENDAR_EN} {_ROLL}")),
    Row("due-first-days", "due", first_days,
        tuple(f"(dentro de los|en los) {first} {days} [{{offset:offset}}] {_HOUR} {_ROLL}"
              for first in _FIRST_ES for days in ("días", "días naturales")),
        tuple(f"within the first {{number:count}} {days} [{{offset:offset}}] {_HOUR} {_ROLL}"
              for days in ("days", "calendar days"))),
    Row("due-first-working-days", "due", first_working_days,
        tuple(f"(dentro de los|en los) {first} días hábiles [{{offset:offset}}] {_HOUR}"
              for first in _FIRST_ES),
        (f"within the first {{number:count}} working days [{{offset:offset}}] {_HOUR}",)),
    Row("due-before-day", "due", the_day_before,
        ("antes de el {on:date}",), ("before {on:date}",)),
    row("due-after", "due", DueAfter,
        es=((f"en {{duration:duration}} [desde {{since:since}}] {_HOUR} {_ROLL}"
            " [, {at_reopening=a la reapertura}]"),
            f"dentro de {{duration:duration}} [desde {{since:since}}] {_HOUR}",
            f"dentro de (los|las) {{duration:duration}} [(desde|de) {{since:since}}] {_HOUR}",
            f"en un plazo de {{duration:duration}} [desde {{since:since}}] {_HOUR}",
            f"(dentro de|en) los {{duration:duration}} siguientes [a {{since:event_noun}}] {_HOUR}",
            f"(dentro de|en) las {{duration:duration}} siguientes [a {{since:event_noun}}] {_HOUR}",
            f"(dentro de|en) {{duration:duration}} a partir de {{since:since}} {_HOUR}",
            f"en un (plazo máximo|máximo) de {{duration:duration}} [desde {{since:since}}] {_HOUR}",
            f"(a|a los) {{duration:duration}} (de|desde) {{since:since}} {_HOUR}",
            f"a {{duration:duration}} {_HOUR}",
            f"a más tardar {{duration:duration}} después de {{since:event_noun}} {_HOUR}"),
        en=((f"within {{duration:duration}} [from {{since:since}}] {_HOUR} {_ROLL}"
            " [, {at_reopening=at reopening}]"),
            f"within {{duration:duration}} of {{since:event_noun}} {_HOUR}",
            f"within {{duration:duration}} after {{since:since}} {_HOUR}",
            f"no later than {{duration:duration}} after {{since:since}} {_HOUR}")),
    Row("due-next-working-day", "due", next_day,
        ("el día hábil siguiente (a|de) {since:event_noun}",
         "a más tardar el día hábil siguiente (a|de) {since:event_noun}"),
        ("on the (next working day|working day) after {since:event_noun}",
         "no later than the (next working day|working day) after {since:event_noun}"),
        (("unit", Unit.WORKING_DAY),)),
    Row("due-next-day", "due", next_day,
        ("el día siguiente (a|de) {since:event_noun}",
         "a más tardar el día siguiente (a|de) {since:event_noun}"),
        ("on the (next day|day) after {since:event_noun}",
         "no later than the (next day|day) after {since:event_noun}"),
        (("unit", Unit.CALENDAR_DAY),)),
    row("due-month-day", "due", DueInPeriod,
        es=((f"a más tardar el {{number:month_day}} [{{offset:offset}}] {_HOUR} {_CALENDAR_ES}"
            f" {_ROLL}"),
            f"el {{number:month_day}} [{{offset:offset}}] {_HOUR} {_CALENDAR_ES} {_ROLL}"),
        en=((f"no later than the {{number:month_day}} [{{offset:offset}}] {_HOUR} {_CALENDAR_EN}"
            f" {_ROLL}"),
            f"on the {{number:month_day}} [{{offset:offset}}] {_HOUR} {_CALENDAR_EN} {_ROLL}"),
        kind=DayKind.DAY_OF_MONTH),
    row("due-working-day", "due", DueInPeriod,
        es=((f"a más tardar el {{number:ordinal}} día hábil [{{offset:offset}}] {_HOUR}"
            f" {_CALENDAR_ES}"),
            f"el {{number:ordinal}} día hábil [{{offset:offset}}] {_HOUR} {_CALENDAR_ES}"),
        en=((f"no later than the {{number:ordinal}} working day [{{offset:offset}}] {_HOUR}"
            f" {_CALENDAR_EN}"),
            f"on the {{number:ordinal}} working day [{{offset:offset}}] {_HOUR} {_CALENDAR_EN}"),
        kind=DayKind.WORKING_DAY),
    row("due-weekday", "due", DueInPeriod,
        es=((f"a más tardar el {{number:weekday}} [{{offset:offset}}] {_HOUR} {_CALENDAR_ES}"
            f" {_ROLL}"),
            f"el {{number:weekday}} [{{offset:offset}}] {_HOUR} {_CALENDAR_ES} {_ROLL}"),
        en=((f"no later than {{number:weekday}} [{{offset:offset}}] {_HOUR} {_CALENDAR_EN}"
            f" {_ROLL}"),
            f"on {{number:weekday}} [{{offset:offset}}] {_HOUR} {_CALENDAR_EN} {_ROLL}"),
        kind=DayKind.WEEKDAY),
    row("due-nth-weekday", "due", DueInPeriod,
        es=((f"a más tardar el {{number:ordinal}} {{weekday:weekday}} [{{offset:offset}}] {_HOUR}"
            f" {_CALENDAR_ES} {_ROLL}"),
            (f"el {{number:ordinal}} {{weekday:weekday}} [{{offset:offset}}] {_HOUR}"
            f" {_CALENDAR_ES} {_ROLL}")),
        en=((f"no later than the {{number:ordinal}} {{weekday:weekday}} [{{offset:offset}}]"
            f" {_HOUR} {_CALENDAR_EN} {_ROLL}"),
            (f"on the {{number:ordinal}} {{weekday:weekday}} [{{offset:offset}}] {_HOUR}"
            f" {_CALENDAR_EN} {_ROLL}")),
        kind=DayKind.NTH_WEEKDAY),
    row("due-before", "due", DueBefore,
        es=("a más tardar {duration:duration} antes de {happening:event_noun}",
            "(al menos|como mínimo) {duration:duration} antes de {happening:event_noun}",
            "con {duration:duration} de antelación a {happening:event_noun}",
            "con al menos {duration:duration} de antelación a {happening:event_noun}"),
        en=("no later than {duration:duration} before {happening:event_noun}",
            "at least {duration:duration} before {happening:event_noun}")),
    row("due-before-clause", "due", DueBefore,
        es="a más tardar {duration:duration} antes de que {happening:any_event}",
        en="no later than {duration:duration} before {happening:any_event}"),
    row("due-before-date", "due", DueBefore,
        es=("a más tardar {duration:duration} antes de el {on:date}",
            "(al menos|como mínimo) {duration:duration} antes de el {on:date}"),
        en=("no later than {duration:duration} before {on:date}",
            "at least {duration:duration} before {on:date}")),
    row("due-hour", "due", DueWithin,
        es="a más tardar {minute:clock}",
        en=("{minute:clock} at the latest", "no later than {minute:clock}"), rhythm=Rhythm.DAY),
    row("due-hour-next", "due", DueWithin,
        es="a más tardar {minute:clock} de {rhythm:next_day}",
        en="{minute:clock} on {rhythm:next_day} at the latest", offset=1),
    row("due-within-same", "due", DueWithin, es="dentro de {rhythm:this_rhythm}",
        en="within {rhythm:this_rhythm}"),
    row("due-within-next", "due", DueWithin,
        es=("dentro de {rhythm:next_rhythm}", "a {rhythm:next_day}"),
        en=("within {rhythm:next_rhythm}", "on {rhythm:next_day}"), offset=1),
)  # fmt: skip

# «cada lunes a las 14:30» says both how often and until when.
WEEKLY: Final[tuple[Row, ...]] = (
    Row("each-weekday", "each_weekday", weekly, (f"cada {{number:weekday}} {_HOUR}",),
        (f"every {{number:weekday}} {_HOUR}", f"each {{number:weekday}} {_HOUR}")),
    # «640 EUR mensuales, dentro de los primeros 10 días de cada mes» says them both, too
    Row("each-month", "each_weekday", monthly,
        tuple(f"{fee} {first} de cada mes {_HOUR} {_ROLL}" for fee in ("", "mensuales")
              for first in (*(f"{within} {first} días" for first in _FIRST_ES
                              for within in ("(dentro de los|en los)", "los")),
                            "(dentro de los|en los) primeros {number:count} días naturales",
                            "(a más tardar el|el) {number:month_day}")),
        tuple(f"{fee} {first} of (each|every) month {_HOUR} {_ROLL}"
              for fee in ("", "(a|per) month")
              for first in ("within the first {number:count} days",
                            "within the first {number:count} calendar days",
                            "(no later than|on) the {number:month_day}"))),
)  # fmt: skip
