"""In English: what a worked example says."""

MESSAGES: dict[str, str] = {
    "example.each": "For example: {when}, {who} has {what} to do no later than {due}.",
    "example.and": "{said} {more}",
    "example.contact": (
        "For example: if the last contact was on {at}, the next one is the turn of {who} "
        "no later than {due}."
    ),
    "example.dated": "{who} has {what} to do no later than {due}.",
    "example.no_due": "{who} has {what} to do, with no due date: it is never late.",
    "example.each.no_due": "For example: {when}, {who} has {what} to do from then on.",
    "example.holiday": "{days} is a holiday and does not count.",
    "example.holidays": "Holidays that do not count: {days}.",
    "example.late.credit": (
        "For example: if {what}, due {due}, comes on {at}, {who} takes off {money}."
    ),
    "example.consequence.credit": "Each time, {who} takes off {money}.",
    "example.late.penalty": (
        "For example: if {what}, due {due}, comes on {at}, {who} pays a penalty of {money}."
    ),
    "example.consequence.penalty": "Each time, {who} pays a penalty of {money}.",
    "example.late.instead": (
        "For example: if {what}, due {due}, comes on {at}, {who} pays instead {money}."
    ),
    "example.consequence.instead": "Each time, {who} pays instead {money}.",
    "example.late.not_owed": (
        "For example: if {what}, due {due}, comes on {at}, {who} is not owed {money}."
    ),
    "example.consequence.not_owed": "Each time, {who} is not owed {money}.",
    "example.rounds": "The first {included} are included; round number {number} costs {money}.",
    "example.rounds.one": "The first is included; round number {number} costs {money}.",
    "example.bounds": "“{name}” is met from {low} to {high}, both included.",
    "example.interest": "For example: {principal} paid {days} late bear {money} of interest.",
    "example.interest.reference": (
        "For example: with “{name}” at {percent} %, {principal} paid {days} late bear {money} "
        "of interest."
    ),
    "example.price": "{thing} costs {money}, before taxes.",
    "example.price.units": "For example: {units} in {thing} cost {money}, before taxes.",
    "example.units": "{count} × {unit}",
    "example.units.time": "{time}",
    "example.joint": "What goes beyond that limit is not owed.",
    "example.joint.greatest": "The greatest counts; the others are not owed.",
    "example.adjusted": (
        "For example: if “{value}” is 10%, {thing} costs 10% more from the first period that begins"
        " after it is known."
    ),
    "example.one_credit": (
        "If the same thing gives two credits, of 100 and of 150, only the one of 150 counts."
    ),
    "example.goal": "“{name}” is reached with {target} or more.",
    "example.licence": "{who} can use {thing} for this and nothing else: {uses}.",
    "example.unless": "If {thing} happens, {target} is no longer due: nobody is in breach.",
    "example.unless.credit": "If {thing} happens, nothing is owed for {target}.",
    "example.absences": (
        "With {time} of notice, {who} may close for up to {days} a year; those days do not count "
        "as working days."
    ),
    "example.cure": "Whoever is in breach has {time} from the notice to mend it.",
    "example.cure.or_end": (
        "Whoever is in breach has {time} from the notice to mend it; if not, the other side can "
        "end the agreement."
    ),
    "example.forbidden": "If {who} does it, it is in breach from then on.",
    "example.forbidden.unless": (
        "If {who} does it without the approval of {other}, it is in breach from then on."
    ),
    "example.included": "Asking for {thing} is included.",
    "example.extra": "{thing} asked for as number {number} of its period is an extra: {money}.",
    "example.quota": (
        "{thing} asked for as number {number} of its period is not covered: it would "
        "need an amendment."
    ),
    "example.apart": "If somebody asks for {thing}, it is an extra that is quoted apart.",
    "example.priced": "If somebody asks for {thing}, it is an extra: {money}.",
    "example.rated": "If somebody asks for {thing}, it is an extra, at the price of the clause.",
    "example.excluded": "If somebody asks for {thing}, it is excluded.",
    "example.hours": "Each period begins with {hours} hours.",
    "example.power.not_in_force": (
        "On signing, {who} cannot use this power yet: its condition is still to come."
    ),
    "example.power.in_force": "From signing on, {who} can use this power.",
    "example.when.as": "{when}, as {priority}",
    "example.when.other": "if that happens on {at}",
    "example.when.requested": "if the request comes on {at}",
    "example.when.requested.of": "if {thing} is asked for on {at}",
    "example.when.ordered": "if the order comes on {at}",
    "example.when.ordered.of": "if {thing} is ordered on {at}",
    "example.when.change_requested": "if the change is asked for on {at}",
    "example.when.complained": "if the disagreement comes on {at}",
    "example.when.asked": "if the question comes on {at}",
    "example.when.wrote": "if the message is of {at}",
    "example.when.called": "if the call is on {at}",
    "example.when.met": "if the meeting is on {at}",
    "example.when.invoiced": "if the invoice is of {at}",
    "example.when.invoiced.of": "if {thing} is invoiced on {at}",
    "example.when.notified": "if the notice comes on {at}",
    "example.when.delivered": "if the delivery is on {at}",
    "example.when.delivered.of": "if {thing} is delivered on {at}",
    "example.when.reported": "if the report comes on {at}",
    "example.when.reported.of": "if {thing} comes on {at}",
    "example.when.input_given": "if the input comes on {at}",
    "example.when.input_given.of": "if {thing} comes on {at}",
    "example.when.fact.of": "if {thing} is on {at}",
    "example.when.observed": "if the remarks come on {at}",
    "example.when.observed.of": "if the remarks on {thing} come on {at}",
    "example.when.accepted": "if the approval is of {at}",
    "example.when.accepted.of": "if {thing} is approved on {at}",
    "example.when.approved": "if the approval is of {at}",
    "example.when.approved.of": "if {thing} is approved on {at}",
    "example.when.rejected": "if the rejection is of {at}",
    "example.when.rejected.of": "if {thing} is rejected on {at}",
    "example.stage": "Part {number} is {money}, which {who} has to pay.",
    "example.term": "It is in force from {start}.",
    "example.term.until": "It is in force from {start} to {end}, both included.",
    "example.only": "If anybody but {people} does it, it binds nobody.",
    "example.only.confirmed": (
        "If anybody but {people} does it, it binds nobody without their written confirmation."
    ),
    "example.only.otherwise": "If anybody but {people} asks for it, it counts as {priority}.",
    "example.change": (
        "If somebody asks for something that is not here, it takes an amendment that both sides approve."
    ),
    "example.priority": "If something is asked for as {first}, it counts when {who} says so.",
    "example.warranty": "What fails of {thing} within {time} is repaired at no cost.",
    "example.computing": "For example: what comes on {at} counts from {opening}.",
    "example.bounds.at_most": "“{name}” is met up to {high}, included.",
    "example.bounds.at_least": "“{name}” is met from {low} on, included.",
}
