"""The names of days, months, units and feasts in English."""

from __future__ import annotations

from typing import Final

from trato.core.promises.phrases import lexical as lex
from trato.core.promises.phrases.grammar import Lexical
from trato.core.promises.phrases.making import number_of_names
from trato.core.words import Language
from trato.core.worktime import Weekday

_WEEKDAYS: Final = {
    name: Weekday(number)
    for name, number in number_of_names(
        "monday tuesday wednesday|weds thursday friday saturday sunday", 0
    ).items()
}
_SHORT_WEEKDAYS: Final = {
    name: Weekday(number)
    for name, number in number_of_names("mon tue|tues wed thu|thur|thurs fri sat sun", 0).items()
}
_MONTHS: Final = number_of_names(
    "january february march april may june july august september october november december", 1
)
_SHORT_MONTHS: Final = number_of_names("jan feb mar apr may jun jul aug sep|sept oct nov dec", 1)
_ORDINALS: Final = number_of_names(
    "penultimate last|final zero first second third fourth fifth sixth seventh eighth ninth tenth "
    "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
    "twentieth",
    -2,
)
_UNITS: Final = {
    name: unit
    for unit, names in {
        "minute": "minute minutes min mins",
        "hour": "hour hours h hr hrs",
        "day": "day days",
        "week": "week weeks wk wks",
        "fortnight": "fortnight fortnights",
        "month": "month months",
        "quarter": "quarter quarters",
        "year": "year years",
    }.items()
    for name in names.split()
}
# What stands after a number that is neither a day nor an hour.
_NO_DAY: Final = frozenset(
    "% percent per € $ £ people times items pages copies hours minutes days weeks months years euros dollars pounds units of".split()
)
# What may stand after a day's number that has no month: “the 15th at noon”, not “the 3rd draft”.
_AFTER_DAY: Final = frozenset(
    ". , ; : ! ? ) - — at by before after in on or and but so to with for from then until i we you it latest without as because if when once first".split()
)

_EVENTS: Final = dict.fromkeys(
    "meeting call appointment visit event launch opening fair presentation wedding class session trip flight party audit inspection demo workshop conference premiere concert move hearing interview board review".split(),
    True,
)

LEXICAL: Final[dict[str, Lexical]] = {
    "n": lex.number(Language.ENGLISH, 0, lex.COUNT_MAX),
    "hour": lex.number(Language.ENGLISH, 0, 24),
    "houralone": lex.number_alone(Language.ENGLISH, 24, not_before=_NO_DAY),
    "minute": lex.number(Language.ENGLISH, 1, 59),
    "daynumber": lex.number(Language.ENGLISH, 1, 31),
    "digits": lex.digits(31),
    "nthalone": lex.nth_alone(only_before=_AFTER_DAY),
    "dayalone": lex.number_alone(Language.ENGLISH, 31, not_before=_NO_DAY),
    "year": lex.year,
    "range": lex.range_of_counts,
    "time": lex.time_of_day,
    "figures": lex.date_in_figures(day_first_only=False),
    "weekday": lex.named(_WEEKDAYS),
    "anyweekday": lex.named(_WEEKDAYS | _SHORT_WEEKDAYS),
    "weekdays": lex.named({f"{name}s": day for name, day in _WEEKDAYS.items()}),
    "month": lex.named(_MONTHS),
    "anymonth": lex.named(_MONTHS | _SHORT_MONTHS),
    "ordinal": lex.named(_ORDINALS),
    "unit": lex.named(_UNITS),
    "event": lex.named(_EVENTS),
}

FEASTS: Final[dict[str, str]] = {
    "new year [' s|'s|s] [day]": "new-year",
    "epiphany": "epiphany",
    "three kings [' day|day]": "epiphany",
    "martin luther king [jr] day": "martin-luther-king",
    "mlk day": "martin-luther-king",
    "groundhog day": "candlemas",
    "valentine|valentines ['s|'] [day]": "valentine",
    "president|presidents ['s|'] day": "presidents",
    "carnival": "carnival",
    "mardi gras": "shrove-tuesday",
    "shrove tuesday": "shrove-tuesday",
    "pancake day": "shrove-tuesday",
    "ash wednesday": "ash-wednesday",
    "women 's day": "women",
    "(st|saint) [.] (patrick|patricks|paddy) ['s] [day]": "saint-patrick",
    "holy|easter week": "holy-week",
    "palm sunday": "palm-sunday",
    "maundy thursday": "maundy-thursday",
    "good friday": "good-friday",
    "easter [sunday]": "easter",
    "easter monday": "easter-monday",
    "tax day": "tax-day",
    "(st|saint) [.] george ['s] [day]": "saint-george",
    "may day": "labour",
    "early may bank holiday": "early-may-bank",
    "(mother|mothers) ['s|'] day": "mother",
    "(father|fathers) ['s|'] day": "father",
    "(spring|late may) bank holiday": "spring-bank",
    "memorial day [weekend]": "memorial",
    "ascension day": "ascension",
    "pentecost": "pentecost",
    "whit (sunday|monday)": "whit-monday",
    "juneteenth": "juneteenth",
    "independence day": "independence-us",
    "[the] fourth of july": "independence-us",
    "(summer|august) bank holiday": "summer-bank",
    "labor|labour day [weekend]": "labor-us",
    "columbus day": "columbus",
    "halloween": "halloween",
    "all saints ['|'s] [day]": "all-saints",
    "day of the dead": "all-souls",
    "(guy fawkes|bonfire) [night]": "bonfire",
    "veteran|veterans ['s|'] day": "veterans",
    "remembrance day": "veterans",
    "thanksgiving [day]": "thanksgiving",
    "black friday": "black-friday",
    "cyber monday": "cyber-monday",
    "(christmas|xmas) eve": "christmas-eve",
    "(christmas|xmas) [day]": "christmas",
    "holidays": "holidays-en",
    "(christmas|xmas|festive) (break|holidays|period|season)": "holidays-en",
    "boxing day": "boxing",
    "new year ['s] eve": "new-year-eve",
    "(year end|year - end)": "new-year-eve",
    "summer": "summer",
    "autumn|fall": "autumn",
    "winter": "winter",
}
