"""In English: what the reader of agreements says."""

MESSAGES: dict[str, str] = {
    # The header.
    "problem.header-title-missing": "The agreement has no title.",
    "problem.header-title-missing.cure": "Begin with “# Agreement: …”.",
    "problem.header-language-missing": "It does not say in which language it is written.",
    "problem.header-language-missing.cure": "Write under the title “Language: English.”",
    "problem.header-zone-missing": "The time zone is missing.",
    "problem.header-zone-missing.cure": (
        "Write under the title “Time zone: Europe/London.” or the one that applies."
    ),
    "problem.header-currency-missing": "The currency is missing.",
    "problem.header-currency-missing.cure": (
        "Write under the title “Currency: GBP.” or the one that applies."
    ),
    "problem.header-numbers-missing": "An example of how figures are written is missing.",
    "problem.header-numbers-missing.cure": (
        "Write under the title “Numbers: 1,234.56.” or “Numbers: 1.234,56.”"
    ),
    "problem.header-twice": "“{text}” is said twice.",
    "problem.header-twice.cure": "Keep only the one that holds.",
    "problem.language-unknown": "I do not speak the language “{text}”.",
    "problem.language-unknown.cure": "Write “Spanish” or “English”.",
    "problem.zone-unknown": "There is no time zone “{zone}”.",
    "problem.zone-unknown.cure": "Use a name of the IANA, such as “America/Bogota”.",
    "problem.register-unknown": "I do not know the register “{text}”.",
    "problem.register-unknown.cure": "Write “tú”, “usted” or “vos”.",
    "problem.table-unknown": "I do not know the table of forms “{text}”.",
    "problem.table-unknown.cure": "This program reads table 1.",
    # Parties and people.
    "problem.party-missing-provider": "The provider is missing.",
    "problem.party-missing-provider.cure": (
        "Under “Parties” write “Provider: Nopal Studio (Ana Ruiz: responsible).”"
    ),
    "problem.party-missing-client": "The client is missing.",
    "problem.party-missing-client.cure": (
        "Under “Parties” write “Client: La Milpa (Carla Sosa: approves, accepts and asks).”"
    ),
    "problem.party-unread": "I do not understand this party: “{text}”.",
    "problem.party-unread.cure": (
        "Write it like “Client: La Milpa (Carla Sosa: approves; Diego Paz: asks).”"
    ),
    "problem.party-twice": "“{text}” stands twice among the parties.",
    "problem.party-twice.cure": "Put all its people in one line, with “;” between them.",
    "problem.person-unread": "I do not understand this person: “{text}”.",
    "problem.person-unread.cure": "Write it like “Carla Sosa: approves and asks”.",
    "problem.people-too-many": "A party has up to {limit} people.",
    "problem.people-too-many.cure": "Name only those who ask, approve, accept or sign.",
    "problem.person-twice": "{person} would be called “{short}”, as another person is.",
    "problem.person-twice.cure": ("Give a short name of their own: “{person} «{short}2»: …”."),
    "problem.person-unnamed": "“{person}” is not among the parties.",
    "problem.person-unnamed.cure": "Name the person under “Parties”, with what they may do.",
    "problem.power-unknown": "Nobody may “{text}” for their side.",
    "problem.power-unknown.cure": (
        "It can say: responsible, approves, accepts, asks, pays, reads."
    ),
    # Calendars.
    "problem.calendar-unread": "I do not understand this calendar: “{text}”.",
    "problem.calendar-unread.cure": (
        "Write it like “Calendar “office”: Monday to Friday, from 9:00 to 13:00 and from 14:00"
        " to 18:00.”"
    ),
    "problem.calendar-needed": "Working time is counted here, and the agreement has no calendar.",
    "problem.calendar-needed.cure": (
        "Declare one under “## Calendars”, like “Calendar “office”: Monday to Friday, from 9:00 to 18:00.”"
    ),
    "problem.calendar-twice": "The calendar “{calendar}” stands twice.",
    "problem.calendar-twice.cure": "Keep one, or give it another name.",
    "problem.calendar-impossible": "The calendar “{calendar}” cannot be: {reason}",
    "problem.calendar-unknown": "There is no calendar “{calendar}”.",
    "problem.calendar-unknown.cure": "Declare it under “Calendars”.",
    # Things, clauses, annexes, amendments.
    "problem.thing-unread": "I do not understand this thing: “{text}”.",
    "problem.thing-unread.cure": "Write its name between quotes: “report”.",
    "problem.thing-unknown": "Nobody has said yet what “{name}” is.",
    "problem.thing-unknown.cure": (
        "Write the name as it stands in its clause, or declare it under “Things”."
    ),
    "problem.clause-unknown": "There is no clause “{label}”.",
    "problem.clause-unknown.cure": "Write the label that stands in its heading.",
    "problem.clause-label-missing": "This is not under any clause with a label.",
    "problem.clause-label-missing.cure": (
        "Give it a heading with a label, like “## {label}. Deliveries”."
    ),
    "problem.label-twice": "The label “{label}” belongs to another clause already.",
    "problem.label-twice.cure": "A label is never repeated nor used again: “{free}” is free.",
    "problem.clauses-too-many": "An agreement has up to {limit} clauses.",
    "problem.clauses-too-many.cure": "Move the rest to an annex or to another agreement.",
    "problem.annex-twice": "There is an annex “{label}” already.",
    "problem.annex-twice.cure": "Give it another letter.",
    "problem.amendment-unread": "I do not understand this amendment: “{text}”.",
    "problem.amendment-unread.cure": "Write it like “Replaces version 1 from 2026-06-01.”",
    # Sentences.
    "problem.sentence-unread": "This sentence has no form that I know.",
    "problem.sentence-unread.cure": (
        "Change it for a form of the table or, if it is not to be watched, begin with “Prose:”."
    ),
    "problem.sentence-unread-from": "“{heard}” is understood, but not what follows: “{rest}”.",
    "problem.sentence-unread-from.cure": (
        "Say it with another form, in another sentence or, if nobody has to watch it, begin with"
        " “Prose:”."
    ),
    "problem.sentence-unread-from-then": (
        "“{heard}” is understood, but not what follows: “{rest}”. There may stand {then}."
    ),
    "problem.sentence-unread-from-then.cure": (
        "Say it so, in another sentence or, if nobody has to watch it, begin with “Prose:”."
    ),
    "problem.sentence-unfinished": "So far it is understood, and something is missing to be a form.",
    "problem.sentence-unfinished.cure": "Complete it.",
    "problem.sentence-unfinished-then": (
        "So far it is understood, and something is missing to be a form. There may follow {then}."
    ),
    "problem.sentence-unfinished-then.cure": "Complete it.",
    "problem.sentence-ambiguous": "This sentence can be read in two ways ({forms}).",
    "problem.sentence-ambiguous.cure": "Split it in two, or say it otherwise.",
    "problem.sentence-too-long": "This sentence has more than {limit} characters.",
    "problem.sentence-too-long.cure": "Split it into several.",
    "problem.text-too-large": "The text has {size} characters, and {limit} are read.",
    "problem.text-too-large.cure": "Move what is not clauses to a file of its own.",
    "problem.prose-empty": "There is nothing after “Prose:”.",
    "problem.prose-empty.cure": "Write the text in the same paragraph, or take the word away.",
    "problem.date-slashed": "“{text}” may be two different days.",
    "problem.date-slashed.cure": "Write the year first: 2026-06-05.",
    "problem.date-impossible": "There is no day “{text}”.",
    "problem.date-impossible.cure": "Look at the month and the day.",
    "problem.hour-impossible": "There is no hour “{text}”.",
    "problem.hour-impossible.cure": "Hours go from 0:00 to 23:59.",
    "problem.days-kindless": "“{text}” does not say which days count.",
    "problem.days-kindless.cure": "Say whether all of them count, or working days only.",
    "problem.verb-two-ways": "“{text}” may mean that it is answered, or that it is resolved.",
    "problem.verb-two-ways.cure": "Say which of the two is owed.",
    "problem.money-sign": "“{text}” does not say of which currency it is.",
    "problem.money-sign.cure": "Write the code after the figure, like “{figure} {code}”.",
    "problem.due-of-other-period": (
        "A day of the month does not limit what is owed every week or every day."
    ),
    "problem.due-of-other-period.cure": "Say a day of the week, or that it is owed every month.",
    "problem.due-missing": "It does not say until when: without a limit it is never overdue.",
    "problem.due-missing.cure": "No later than when? For example, “within 3 working days”.",
    "problem.silence-missing": "It does not say what happens without an answer.",
    "problem.silence-missing.cure": "“Silence is acceptance”, or “silence is not approval”?",
    "problem.modifier-out-of-place": "This is seldom said of the sentence that it follows.",
    "problem.modifier-out-of-place.cure": "Look whether it is in its clause.",
    "problem.trigger-circle": "{clauses} are born only of each other, so they never begin.",
    "problem.trigger-circle.cure": "Say another beginning in one of them.",
}
