"""In English: what a worked example says."""

MESSAGES: dict[str, str] = {
    "example.each": "For example: if that happens on {at}, it is due from {who} by {due}.",
    "example.contact": (
        "For example: if the last contact was on {at}, the next is due from {who} by {due}."
    ),
    "example.period": "For example, for {period}: due from {who} by {due}.",
    "example.once": "Due from {who} by {due}.",
    "example.no_due": "Owed by {who} without a date: it is never late.",
    "example.late": "For example: if it is due on {due} and comes on {at}, {who} deducts {money}.",
    "example.consequence": "Each time, {who} deducts {money}.",
    "example.rounds": "The first {included} are included; round number {number} costs {money}.",
    "example.bounds": "“{name}” is met from {low} to {high}, both included.",
    "example.interest": "For example: {principal} paid {days} late bears {money}.",
    "example.included": "Asking for {thing} is included.",
    "example.extra": "Number {number} of {thing} in one period is an extra: {money}.",
    "example.quota": (
        "Number {number} of {thing} in one period is not covered: it would take an amendment."
    ),
    "example.apart": "If somebody asks for {thing}, it is an extra, quoted apart.",
    "example.excluded": "If somebody asks for {thing}, it is excluded.",
    "example.hours": "Every period begins with {hours} hours.",
    "example.power.not_in_force": (
        "When it is signed, {who} may not use this power yet: its condition is missing."
    ),
    "example.power.in_force": "From the signature on, {who} may use this power.",
}
