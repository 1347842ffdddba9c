"""In English: what is wrong with something typed or recorded, and how to mend it."""

MESSAGES: dict[str, str] = {
    "problem.nearest": "Did you mean {names}?",
    # Figures and money.
    "problem.number-style": "“{example}” is no way of writing figures that I know.",
    "problem.number-style.cure": "Show it by example, like “1,234.56” or “1.234,56”.",
    "problem.number-unread": "“{text}” is not written like “{example}”.",
    "problem.number-unread.cure": "Write the figure like “{example}”.",
    "problem.number-negative": "“{text}” is below zero.",
    "problem.number-negative.cure": "Write the figure without a sign.",
    "problem.number-too-long": "“{text}” has too many digits.",
    "problem.number-too-long.cure": "Fifteen digits and eight decimals fit.",
    "problem.money-negative": "An amount cannot be negative: “{text}”.",
    "problem.money-negative.cure": (
        "What is given back is recorded as a fact of its own: a refund or a credit note."
    ),
    "problem.money-digits": (
        "“{text}” cannot be read as money in {currency}, which has {digits} decimals."
    ),
    "problem.money-digits.cure": (
        "Write the amount with exactly {digits} decimals, like “{example}”."
    ),
    "problem.money-unread": "“{text}” is not an amount with its currency.",
    "problem.money-unread.cure": "Write the figure and the currency's code, like “{example} MXN”.",
    "problem.currency-unknown": "There is no currency “{currency}”.",
    "problem.currency-unknown.cure": "Use the three-letter code of ISO 4217.",
    # Fields of an event or a claim.
    "problem.field-type": "“{field}” has to be {expected}, and says “{value}”.",
    "problem.expected.text": "a text",
    "problem.expected.moment": "a day or an instant as text",
    "problem.expected.bool": "true or false",
    "problem.expected.count": "a whole number",
    "problem.expected.decimal": 'a figure as text, like "12.5"',
    "problem.expected.list": "a list",
    "problem.expected.item": "a text, or an object with “text” and “criterion”",
    "problem.expected.claim": "the id of a claim, or a whole claim",
    "problem.expected.values": "an object with names and values",
    "problem.expected.plain": "a plain value: a text, a whole number, true, false or a short list",
    "problem.expected.evidence": "a name, or an object with “name”, “sha256” and “size”",
    "problem.field-unknown": "No field “{field}” is expected here.",
    "problem.field-missing": "“{field}” is missing.",
    "problem.field-empty": "“{field}” is empty.",
    "problem.field-choice": "“{field}” cannot say “{value}”.",
    "problem.field-choice.cure": "It can say: {choices}.",
    "problem.list-size": "“{field}” holds {size} items.",
    "problem.list-size.cure": "It has to hold at least one and at most {most}.",
    "problem.text-too-long": "“{field}” has {length} characters, and {limit} fit.",
    "problem.text-too-long.cure": "Keep the rest in a file and add it as evidence.",
    "problem.text-unwritable": "“{field}” has at place {place} a character that cannot be kept.",
    "problem.text-unwritable.cure": "Delete it or type that part again.",
    "problem.text-one-line": "“{field}” has to fit on one line.",
    "problem.count-impossible": "“{field}” cannot be {value}.",
    "problem.count-impossible.cure": "It goes from {least} to {most}.",
    "problem.figure-unread": "“{value}” is no figure that can be read in “{field}”.",
    "problem.figure-unread.cure": "Write it with a point and without groups, like “1234.56”.",
    "problem.figure-negative": "“{field}” cannot be below zero, and says “{value}”.",
    "problem.percent-impossible": "A percentage goes from 0 to 100, and this one says {value}.",
    "problem.percent-impossible.cure": (
        "If you measure a change, use the unit “pp” (percentage points)."
    ),
    "problem.options-few": "A decision is offered with two different options or more.",
    # Days, instants, periods.
    "problem.moment-unread": "“{value}” is no day or instant that can be read in “{field}”.",
    "problem.moment-unread.cure": (
        "Write “2026-03-06” or, with hour and offset, “2026-03-06T18:00:00-06:00”."
    ),
    "problem.moment-impossible": "There is no “{value}” ({field}).",
    "problem.moment-impossible.cure": "Look again at the month, the day and the hour.",
    "problem.moment-far": "“{value}” ({field}) is too far away.",
    "problem.moment-far.cure": "Years go from {first} to {last}.",
    "problem.instant-naive": "“{value}” ({field}) does not say in which zone it is.",
    "problem.instant-naive.cure": "Add the offset, like “-06:00”, or “Z” for universal time.",
    "problem.instant-day": "“{field}” needs an hour, and says only “{value}”.",
    "problem.instant-day.cure": "Write it with hour and offset: “2026-03-06T18:00:00-06:00”.",
    "problem.period-unread": "“{value}” is no period that can be read in “{field}”.",
    "problem.period-unread.cure": (
        "Write “2026”, “2026-02”, “2026-Q1”, “2026-W07” or “2026-02-03”, or two of them with “/”."
    ),
    "problem.range-reversed": "It ends ({end}) before it begins ({start}).",
    "problem.range-reversed.cure": "Look again at both dates.",
    "problem.sha256-unread": "“{value}” is no SHA-256 ({field}).",
    "problem.sha256-unread.cure": "It has 64 hexadecimal digits.",
    # Files and JSON.
    "problem.json-too-long": "This line or file has {size} bytes, and {limit} fit.",
    "problem.json-too-long.cure": "Split it, or keep the long part in a file as evidence.",
    "problem.json-unread": "Here it stops being JSON ({reason}).",
    "problem.json-unread.cure": "Look at the quotation marks, commas and braces in this place.",
    "problem.json-too-deep": "This JSON is nested too deeply.",
    "problem.json-doubled": "The key “{key}” appears twice in the same object.",
    "problem.json-doubled.cure": "Leave only the one that holds.",
    "problem.json-figure": "This JSON has a figure that does not exist or does not fit.",
    "problem.json-figure.cure": "Write amounts as text, and neither NaN nor Infinity.",
    "problem.json-no-object": "A JSON object between braces is expected here.",
    "problem.encoding-unread": "The byte {byte} in this place is not UTF-8.",
    "problem.encoding-unread.cure": "Save the file again in the encoding UTF-8.",
    "problem.format-unknown": "I do not know the format “{value}”.",
    "problem.format-unknown.cure": "“{expected_format}” is expected.",
    "problem.claim-about-nothing": "{field} does not say what it is about.",
    "problem.claim-about-nothing.cure": ("Name a clause, a thing or an event."),
    # Who, what and which.
    "problem.id-unread": "“{value}” cannot be used as an id.",
    "problem.id-unread.cure": "Up to 80 characters, without spaces or quotation marks.",
    "problem.kind-unknown": "There are no events of the kind “{kind}”.",
    "problem.person-unknown": "The agreement does not know “{person}”.",
    "problem.person-unknown.cure": (
        "Name them under “Parties”, or record a change of people first. If they are on neither "
        "side, write “third:” and their name."
    ),
    "problem.third-unnamed": "The name after “third:” is missing.",
    "problem.recorded-by-third": "“{person}” is on neither side and cannot record events.",
    "problem.recorded-by-third.cure": (
        "“recorded_by” is who enters the event, “by” is who did it."
    ),
    "problem.same-as-itself": "An event cannot repeat itself.",
    "problem.same-as-itself.cure": "“same_as” holds the id of the other event.",
    "problem.id-taken": "There is another event with the id “{id}”.",
    "problem.id-taken.cure": "Give it another id, or correct the one that is there.",
    "problem.event-unknown": "There is no event “{id}”.",
    "problem.act-on-acts": "“{id}” speaks of other acts and never reaches an event.",
    "problem.act-on-acts.cure": "Record the event again: taking back can only go so far.",
    "problem.entry-version": "This entry is not of version {expected_version}.",
    "problem.entry-unread": "Something in this entry is missing or of another type.",
    "problem.chain-seq": "An entry is missing or too many: this is {seq}, not {expected_seq}.",
    "problem.chain-prev": "Entry {seq} does not follow the one before: the chain is broken here.",
    "problem.chain-prev.cure": "Compare with the other side's copy from this entry on.",
    "problem.chain-hash": "Entry {seq} is not the one that was written: something in it changed.",
    "problem.chain-hash.cure": "Compare with the other side's copy from this entry on.",
}
