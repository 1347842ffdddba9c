"""How English says days, on both sides of the Atlantic: one row a way of saying it.

Descriptions of usage followed: Quirk et al., A Comprehensive Grammar of the English Language,
chapter 8 (time adjuncts); The Chicago Manual of Style and New Hart's Rules, on dates and times.
“Next Friday” is taken as the one of next week, as most people mean it.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from trato.core.promises.days.moments import (
    After,
    Before,
    Clock,
    Coming,
    DayOfMonth,
    DayPart,
    Days,
    Division,
    Every,
    Feast,
    From,
    Gone,
    Half,
    Minutes,
    Month,
    Part,
    Someday,
    Soon,
    Week,
    WeekdayOf,
    Weekend,
    WeekOf,
    Within,
    WorkingDays,
    Year,
)
from trato.core.promises.english.names import FEASTS, LEXICAL
from trato.core.promises.phrases.grammar import Grammar, Table
from trato.core.promises.phrases.making import (
    CLOCK,
    DAY,
    SPAN,
    STRETCH,
    clock_at_night,
    clock_before_hour,
    clock_from_hour,
    clock_with_half,
    division,
    later,
    nth_of_month,
    numbered,
    part_of,
    sized,
    sized_and_a_half,
    week_of_month,
    with_hour,
)

_PIECES: Final[Table] = {
    "at_most": {
        "(at the latest|at the very latest|latest|tops|max|at most|without fail|or sooner)": True,
    },
    "working": {"working|business|week|office": True},
    "beginning": {
        "[the] [very] (beginning|start) of": Part.START,
        "early|earlier [in|on|on in]": Part.START,
    },
    "middle": {
        "[the] middle of": Part.MIDDLE,
        "(mid|mid -|halfway through)": Part.MIDDLE,
    },
    "end": {
        "[the] [very] (end|close) of": Part.END,
        "end": Part.END,
        "late|later [in|on|on in]": Part.END,
    },
    "prep": {
        "in|by|at|around|towards|toward|before|for|on|until|till": True,
        "(no|not) later than": True,
    },
    "part_of": {
        "[{prep}] {q:beginning}": lambda said: said["q"],
        "[{prep}] {q:middle}": lambda said: said["q"],
        "[{prep}] {q:end}": lambda said: said["q"],
    },
    "during": {
        "in|during|within|over|for|through|throughout|by|until|till": True,
        "(some time|sometime|some point|at some point|at some time) [in|during|over]": True,
        "the course of": True,
        "(in|over|during) the course of": True,
    },
}

_COUNTED: Final[Table] = {
    "count": {
        "{n}": lambda said: said["n"],
        "{range}": lambda said: said["range"],
        "a|an": 1,
        "(a couple|a couple of|couple of|another couple of)": 2,
        "another {n}": lambda said: said["n"],
        "{a:n} or|to|and|- {b:n}": lambda said: max(said["a"], said["b"]),
        "between {a:n} and {b:n}": lambda said: said["b"],
    },
    "span": {
        "{c:count} [-] {u:unit}": sized,
        "{c:count} and a half {u:unit}": sized_and_a_half,
        "{c:count} {u:unit} and a half": sized_and_a_half,
        "half an hour": Minutes(30),
        "half hour": Minutes(30),
        "[a] quarter of an hour": Minutes(15),
        "(a|one) {u:unit} or two": lambda said: sized({"c": 2, "u": said["u"]}),
        "{c:count} [-] {working} day|days": lambda said: WorkingDays(said["c"]),
        "{c:count} workdays|weekdays": lambda said: WorkingDays(said["c"]),
        "{c:count} calendar days": lambda said: Days(said["c"]),
        "(a few|few|several|some) (minutes|mins|hours|hrs|seconds|secs|moments)": Soon(),
        "a (bit|minute|min|moment|second|sec|jiffy|while|tick|mo|little while|few)": Soon(),
        "no time": Soon(),
        "(a few|few|several|some) (days|weeks|months)": Someday(),
    },
    "about": {
        "(about|around|roughly|approximately|just|under|only|maximum|max|another)": True,
        "(less|no more|not more|no longer) than": True,
        "[a] maximum of": True,
        "the (next|coming|following) [few]": True,
        "(at most|up to)": True,
    },
    "counted": {
        "in|within|inside [{about}] {s:span}": SPAN,
        "in [{about}] {s:span} ' time": SPAN,
        "in [{about}] {s:span} ('s|s) time": SPAN,
        "in [{about}] {s:span} time": SPAN,
        "(during|over|for) the next {s:span}": SPAN,
        "[{about}] {s:span} from (now|today)": SPAN,
        "{s:span} {at_most}": SPAN,
        "(give|allow) (me|us) [{about}] {s:span}": SPAN,
        "within the hour": Minutes(60),
        "(a|one) week (today|from today|from now)": Days(7),
        "(a|one) week from tomorrow": Days(8),
        "(a|one) week tomorrow": Days(8),
        "a fortnight today": Days(14),
        "two weeks today": Days(14),
        "(a|one) week (on|from) {w:anyweekday}": lambda said: Coming(said["w"], 1),
        "two weeks (on|from) {w:anyweekday}": lambda said: Coming(said["w"], 2),
    },
}

_HOURS: Final[Table] = {
    "spokenclock": {
        "{c:time}": CLOCK,
        "half past {h:hour}": lambda said: clock_from_hour({**said, "m": 30}),
        "half {h:hour}": lambda said: clock_from_hour({**said, "m": 30}),
        "[a] quarter past {h:hour}": lambda said: clock_from_hour({**said, "m": 15}),
        "[a] quarter to {h:hour}": clock_before_hour,
        "{m:minute} past {h:hour}": clock_from_hour,
        "{m:minute} to {h:hour}": clock_before_hour,
    },
    "bareclock": {
        "{h:hour} [o'clock]": clock_from_hour,
        "{c:spokenclock}": CLOCK,
    },
    "noon": {"noon|midday": Clock(12)},
    "fullclock": {
        "{c:bareclock} (am|a . m .|a m)": clock_with_half(Half.BEFORE_NOON),
        "{c:bareclock} (pm|p . m .|p m)": clock_with_half(Half.AFTER_NOON),
        "{c:bareclock} in the morning": clock_with_half(Half.BEFORE_NOON),
        "{c:bareclock} in the (afternoon|evening)": clock_with_half(Half.AFTER_NOON),
        "{c:bareclock} at night": clock_at_night,
        "{c:bareclock} tonight": clock_at_night,
        "{c:time} [h|hrs|hours]": CLOCK,
        "{h:hour} o'clock": clock_from_hour,
        "{c:noon}": CLOCK,
        "midnight": Clock(24),
    },
    "to_hour": {
        "at|by|before|around|about|after|from|until|till|towards|@": True,
        "(no|not) later than": True,
        "at (around|about)": True,
    },
    "at": {
        "{to_hour} {c:fullclock}": CLOCK,
        "{to_hour} {h:houralone} [sharp|on the dot|ish|- ish]": clock_from_hour,
        "{to_hour} {c:spokenclock} [sharp|on the dot]": CLOCK,
        "between {a:bareclock} and {c:bareclock}": CLOCK,
        "between {a:bareclock} and {c:fullclock}": CLOCK,
        "{c:fullclock}": CLOCK,
    },
    "the_day": {"[the|my] (day|business|play|working day|work day|workday)": True},
    # What means a part of a day only beside that day: “Friday morning”, but not “Good morning”.
    "part_beside": {
        "[mid -] morning": DayPart.MORNING,
        "early [in the morning]": DayPart.FIRST,
        "afternoon": DayPart.AFTERNOON,
        "evening|night": DayPart.NIGHT,
        "lunchtime": DayPart.NOON,
    },
    "part": {
        "first thing [in the morning|today]": DayPart.FIRST,
        "bright and early": DayPart.FIRST,
        "(in|during|over|through|by) the morning": DayPart.MORNING,
        "(in|during|by) the afternoon": DayPart.AFTERNOON,
        "(in|during|by) the evening": DayPart.NIGHT,
        "at night": DayPart.NIGHT,
        "(at|by|around|over|before|after|till|until) [the] (lunch|lunchtime)": DayPart.NOON,
        "[{prep}] {q:end} {the_day}": DayPart.LAST,
        "[{prep}] end - of - (day|business)": DayPart.LAST,
        "[{prep}] [the] (eod|cob|cop)": DayPart.LAST,
        "before (i|we) (leave|finish|go|log off|sign off) [today|for the day|home]": DayPart.LAST,
        "before (bed|bedtime|dinner|midnight)": DayPart.LAST,
        "(after|over) (dinner|work|hours)": DayPart.LAST,
        "last thing": DayPart.LAST,
        "before the day is (out|over|done)": DayPart.LAST,
        "later (today|in the day|on today)": DayPart.LAST,
    },
    "any_part": {"{p:part}": lambda said: said["p"], "{p:part_beside}": lambda said: said["p"]},
}

_STRETCHES: Final[Table] = {
    "week": {
        "this [very|coming] week": Week(0),
        "the (coming|following|next) week": Week(1),
        "next week": Week(1),
        "the week after next": Week(2),
        "the week after": Week(2),
    },
    "month_said": {
        "this month": Month(months=0),
        "[the] (next|coming|following) month": Month(months=1),
        "the month after next": Month(months=2),
    },
    "month_named": {
        "[next|this] {m:month}": lambda said: Month(said["m"]),
        "{m:month} [of] {y:year}": lambda said: Month(said["m"], year=said["y"]),
    },
    "year_said": {
        "this year": Year(),
        "[the] (next|coming|following) year": Year(years=1),
    },
    "division": {
        "this quarter": Division(3),
        "[the] (next|coming|following) quarter": Division(3, steps=1),
        "[the] {o:ordinal} quarter": lambda said: division({**said, "k": 3}),
        "[the] {o:ordinal} quarter of {y:year}": lambda said: division({**said, "k": 3}),
        "q1": Division(3, 1),
        "q2": Division(3, 2),
        "q3": Division(3, 3),
        "q4": Division(3, 4),
        "q1 [of] {y:year}": lambda said: Division(3, 1, year=said["y"]),
        "q2 [of] {y:year}": lambda said: Division(3, 2, year=said["y"]),
        "q3 [of] {y:year}": lambda said: Division(3, 3, year=said["y"]),
        "q4 [of] {y:year}": lambda said: Division(3, 4, year=said["y"]),
    },
    "month_of": {
        "{s:month_said}": STRETCH,
        "{s:month_named}": STRETCH,
        "(the|this) month": Month(months=0),
    },
    "stretch_of": {
        "{s:week}": STRETCH,
        "{s:month_of}": STRETCH,
        "month": Month(months=0),
        "{s:year_said}": STRETCH,
        "{s:division}": STRETCH,
        "[the] week": Week(0),
        "the year": Year(),
        "[the] quarter": Division(3),
        "{y:year}": lambda said: Year(said["y"]),
    },
    "in_month": {"(of|in) {s:month_of}": STRETCH},
    "weekend": {
        "the [coming] weekend": Weekend(0),
        "this [coming] weekend": Weekend(0, current=True),
        "next weekend": Weekend(1),
    },
    "stretch": {
        "{q:part_of} {s:stretch_of}": part_of,
        "before {s:stretch_of} is (out|over|done|up)": lambda said: part_of(
            {**said, "q": Part.END}
        ),
        "[{prep}] (mid - week|midweek)": Week(0, Part.MIDDLE),
        "[{prep}] [the] (eow|week - end|end - of - week)": Week(0, Part.END),
        "[{prep}] [the] (eom|month - end|month end|end - of - month)": Month(
            months=0, part=Part.END
        ),
        "[{during}] {s:week}": STRETCH,
        "[{during}] {s:month_said}": STRETCH,
        "[{during}] {s:year_said}": STRETCH,
        "[{during}] {s:division}": STRETCH,
        "[{during}|on|at|{prep}] {s:weekend}": STRETCH,
        "{during} {s:month_named}": STRETCH,
        "{during} the week": Week(0),
        "{during} the month": Month(months=0),
        "in {y:year}": lambda said: Year(said["y"]),
        "[{during}] the {o:ordinal} week {m:in_month}": week_of_month,
    },
}

_DAYS: Final[Table] = {
    "feast": {pattern: Feast(name) for pattern, name in FEASTS.items()},
    "nth": {
        "{n:daynumber} (st|nd|rd|th)": lambda said: said["n"],
        "{n:ordinal}": lambda said: said["n"] if said["n"] > 0 else None,
    },
    "dayofmonth": {"{n:digits}": lambda said: said["n"], "{n:nth}": lambda said: said["n"]},
    "date": {
        "today": Days(0),
        "tomorrow": Days(1),
        "[the] day after tomorrow": Days(2),
        "the (next|following) day": Days(1),
        "{w:weekday}": lambda said: Coming(said["w"]),
        "(this|this coming|coming|the coming) {w:anyweekday}": lambda said: Coming(said["w"]),
        "(on|by|for|before|until|till|from) {w:anyweekday}": lambda said: Coming(said["w"]),
        "next {w:anyweekday}": lambda said: WeekdayOf(said["w"], 1),
        "{w:anyweekday} (next week|of next week|the following week)": lambda said: WeekdayOf(
            said["w"], 1
        ),
        "{w:anyweekday} (this week|of this week)": lambda said: WeekdayOf(said["w"], 0),
        "{w:anyweekday} week": lambda said: Coming(said["w"], 1),
        "{w:anyweekday} after next": lambda said: WeekdayOf(said["w"], 2),
        "next week [on] {w:anyweekday}": lambda said: WeekdayOf(said["w"], 1),
        "today [,] {w:anyweekday}": Days(0),
        "tomorrow [,] {w:anyweekday}": Days(1),
        "{w:anyweekday} [,] [the] {n:dayofmonth}": numbered,
        "{w:anyweekday} [.] [,] [the] {n:dayofmonth} [of] {m:anymonth} [,] [{y:year}]": numbered,
        "{w:anyweekday} [.] [,] {m:anymonth} [the] {n:dayofmonth} [,] [{y:year}]": numbered,
        "{w:anyweekday} [.] [,] {f:figures}": lambda said: said["f"],
        "{m:anymonth} [.] [the] {n:dayofmonth}": numbered,
        "{m:anymonth} [.] [the] {n:dayofmonth} [,] {y:year}": numbered,
        "[the] {n:dayofmonth} [of] {m:anymonth} [.]": numbered,
        "[the] {n:dayofmonth} [of] {m:anymonth} [,] {y:year}": numbered,
        "the {n:nthalone}": lambda said: DayOfMonth(said["n"]),
        "the {n:nth} of this month": lambda said: DayOfMonth(said["n"]),
        "[the] {f:figures}": lambda said: said["f"],
        "the {o:ordinal} day {m:in_month}": nth_of_month,
        "the {o:ordinal} {k:working} day {m:in_month}": nth_of_month,
        "the {o:ordinal} {w:weekday} {m:in_month}": nth_of_month,
        "[the] {f:feast}": lambda said: said["f"],
        "[the] {f:feast} [of] {y:year}": lambda said: Feast(said["f"].name, said["y"]),
    },
    "day": {
        "{d:date} [,] [{p:any_part}] [,] [{t:at}]": with_hour,
        "{d:date} [,] {t:at} [,] {p:part}": with_hour,
        "{p:part} [,] [of|on] {d:date} [,] [{t:at}]": with_hour,
        "{t:at} [,] [on] {d:date} [{p:part}]": with_hour,
        "tonight [,] [{t:at}]": lambda said: with_hour({**said, "d": Days(0), "p": DayPart.NIGHT}),
        "this morning [,] [{t:at}]": lambda said: with_hour(
            {**said, "d": Days(0), "p": DayPart.MORNING}
        ),
        "this afternoon [,] [{t:at}]": lambda said: with_hour(
            {**said, "d": Days(0), "p": DayPart.AFTERNOON}
        ),
        "this evening [,] [{t:at}]": lambda said: with_hour(
            {**said, "d": Days(0), "p": DayPart.NIGHT}
        ),
        "this lunchtime": Within(Days(0), DayPart.NOON),
        "{p:part} [,] [{t:at}]": with_hour,
        "{t:at}": with_hour,
    },
    "limit": {"{d:day}": DAY, "{d:stretch}": DAY},
}

_POINTS: Final[Table] = {
    # An event on a day is a limit: “before Thursday's meeting”.
    "to_event": {
        "(for|before|after|until|till|by|at|in|ahead of|in time for|prior to) [the|my|our|your]": True,
    },
    "week_of": {
        "[in|during] [the] week [of|commencing|beginning|starting]": True,
        "w/c": True,
    },
    "point": {
        "{d:limit}": DAY,
        "{d:counted}": DAY,
        "[right] now": Soon(),
        "(right away|straight away|straightaway|immediately|at once|momentarily)": Soon(),
        "(later|later on|as we speak|this (instant|minute|second))": Soon(),
        "(by|on|for|until|till|no later than|not later than|as of|within) {d:limit}": DAY,
        "come {w:weekday}": lambda said: Coming(said["w"]),
        "(sometime|some time) (on|before|by|around|after) {d:limit}": DAY,
        "(around|about|round about) {d:limit}": DAY,
        "(before|ahead of|prior to|in advance of) {d:limit}": lambda said: Before(said["d"]),
        "before {d:month_named}": lambda said: Before(said["d"]),
        "(after|right after|straight after|once) {d:limit}": lambda said: After(said["d"]),
        "(from|starting|starting on|as from) {d:limit}": lambda said: From(said["d"]),
        "{t:to_event} {d:date} ['s] {e:event}": DAY,
        "{week_of} {d:date}": lambda said: WeekOf(said["d"]),
        "(give|allow) (me|us) (until|till) {d:limit}": DAY,
    },
    "gone": {
        "yesterday [morning|afternoon|evening]": Gone(),
        "[the] day before yesterday": Gone(),
        "last (night|week|month|year|weekend|quarter|time)": Gone(),
        "last {w:anyweekday}": Gone(),
        "{w:anyweekday} last": Gone(),
        "[on] {w:anyweekday} [of] last week": lambda said: Gone(said["w"]),
        "[on] {w:anyweekday} of the (last|previous) week": lambda said: Gone(said["w"]),
        "last week [,] [on] {w:anyweekday}": lambda said: Gone(said["w"]),
        "last {m:anymonth}": Gone(),
        "{s:span} ago": Gone(),
        "(ages|a while|long) ago": Gone(),
        "the other day": Gone(),
        "(for now|now that)": Gone(),
        "(so far|until now|till now|up to now|to date)": Gone(),
        "earlier (today|this week|this month|on)": Gone(),
    },
    "again": {
        "{w:weekdays}": Every(),
        "(every|each) [other|single] {w:anyweekday}": Every(),
        "(every|each) [other|single] {u:unit}": Every(),
        "every {s:span}": Every(),
        "on the {n:nth} of (every|each) month": Every(),
        "[from] {w:anyweekday} (to|through|-) {v:anyweekday}": Every(),
        "(daily|weekly|monthly|nowadays|these days|per day|per week|per month|a day)": Every(),
    },
    "moment": {
        "{d:point}": DAY,
        "{d:point} [,] [or|and] {at_most}": DAY,
        "between {a:limit} and {b:limit}": later,
        "{a:limit} [,] or [by|at the latest] [,] {b:point}": later,
        "from {a:limit} (to|until|through) {b:limit}": later,
        "{d:gone}": DAY,
        "{d:again}": DAY,
        "(soon|shortly|asap|one day|some day|someday|in due course)": Someday(),
    },
}

TABLE: Final[Table] = {
    **_PIECES,
    **_COUNTED,
    **_HOURS,
    **_STRETCHES,
    **_DAYS,
    **_POINTS,
}


@cache
def english_dates() -> Grammar:
    """Return the grammar of days in English, built when it is first needed."""
    return Grammar(TABLE, LEXICAL)
