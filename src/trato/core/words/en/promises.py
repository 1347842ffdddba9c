"""How the day of a promise was reckoned, in English."""

MESSAGES: dict[str, str] = {
    "promises.way.said": "it is the date that is said, {day}",
    "promises.way.today": "it is the day of the message",
    "promises.way.hours": "{count} counted from the message",
    "promises.way.days": "{count} after {day}",
    "promises.way.working-days": "{count} after {day}, which does not count",
    "promises.way.months": "{count} after {day}",
    "promises.way.weekday": "the first one after {day}",
    "promises.way.week": "of a week its Friday is taken, {day}",
    "promises.way.weekend": "of a weekend its Sunday is taken, {day}",
    "promises.way.month": "of a month its last day is taken, {day}",
    "promises.way.part": "taken up to {day}",
    "promises.way.nth": "that day is {day}",
    "promises.way.feast": "it falls up to {day}",
    "promises.way.before": "before {day}: the day before",
    "promises.way.after": "once {day} is over: the day after",
    "promises.way.from": "from where it begins, {day}",
    "promises.way.later": "of the two dates the later, {day}",
}
