"""The text of an agreement, written out by hand in Spanish or English.

This knows nothing of the writer of the program: what is written here must be read as what was
meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from trato.core.agreement import (
    Absences,
    Agreement,
    Amends,
    AtLeastEvery,
    CausedBy,
    ChangeRule,
    Clause,
    ClockStop,
    ComputingRules,
    Consequence,
    Counts,
    DayKind,
    DueAfter,
    DueInPeriod,
    Duration,
    Duty,
    Each,
    Effect,
    Every,
    Fixed,
    InBreach,
    Interest,
    InterestPer,
    Percent,
    Person,
    Power,
    Price,
    PriceOf,
    Rhythm,
    Roll,
    Rounds,
    Shift,
    ShiftUnit,
    Side,
    Silence,
    SilenceMeans,
    Term,
    Unit,
    Verb,
    What,
)
from trato.core.agreement.names import May
from trato.core.words import Language

if TYPE_CHECKING:
    from trato.core.worktime import Calendar

Said = tuple[str, str]  # in Spanish, in English


def text_of(agreement: Agreement) -> str:
    """Return the text of an agreement in the language of its header."""
    place = 0 if agreement.header.language is Language.SPANISH else 1

    def chosen(said: Said) -> str:
        return said[place]

    return "\n".join(_lines(agreement, chosen)) + "\n"


def _lines(agreement: Agreement, chosen: Callable[[Said], str]) -> Iterator[str]:
    header = agreement.header
    yield chosen((f"# Acuerdo: {agreement.title}", f"# Agreement: {agreement.title}"))
    yield chosen(
        (
            (
                f"Idioma: español. Zona horaria: {header.zone}. Moneda: {header.currency}. "
                "Números: 1,234.56."
            ),
            (
                f"Language: English. Time zone: {header.zone}. Currency: {header.currency}. "
                "Numbers: 1,234.56."
            ),
        )
    )
    if agreement.amends is not None:
        yield chosen(("\n## Enmienda", "\n## Amendment"))
        yield chosen(_amends(agreement.amends))
    yield chosen(("\n## Partes", "\n## Parties"))
    for party in agreement.parties:
        names = ("Prestador", "Provider") if party.side is Side.PROVIDER else ("Cliente", "Client")
        people = "; ".join(chosen(_person(one)) for one in party.people)
        yield f"{chosen(names)}: {party.name} ({people})."
    yield chosen(("\n## Horarios", "\n## Calendars"))
    yield from (chosen(_calendar(one, header.zone)) for one in agreement.calendars)
    yield chosen(("\n## Cosas", "\n## Things"))
    yield from (chosen(_both(_quoted(one.name), ".")) for one in agreement.things)
    for clause in agreement.clauses:
        yield f"\n## {clause.label}. {clause.title}"
        yield from (chosen(one) for one in _sentences(clause))


def _amends(amends: Amends) -> Said:
    spanish = f"Sustituye la versión {amends.replaces}"
    english = f"Replaces version {amends.replaces}"
    if amends.from_on is not None:
        spanish += f" desde el {amends.from_on}"
        english += f" from {amends.from_on}"
    if amends.reaches_back_to is not None:
        spanish += f", con efecto desde el {amends.reaches_back_to}"
        english += f", with effect from {amends.reaches_back_to}"
    return f"{spanish}.", f"{english}."


def _both(said: Said, tail: str) -> Said:
    return said[0] + tail, said[1] + tail


def _quoted(name: str) -> Said:
    return f"«{name}»", f"“{name}”"


# --- who and when -----------------------------------------------------------------------------

_MAY: Final = {
    May.SIGN: ("responsable", "responsible"),
    May.APPROVE: ("aprueba", "approves"),
    May.ACCEPT: ("acepta", "accepts"),
    May.ASK: ("pide", "asks"),
    May.PAY: ("paga", "pays"),
    May.READ: ("lee", "reads"),
}


def _person(person: Person) -> Said:
    roles = [_MAY[one] for one in person.may]
    spanish = _listed([one[0] for one in roles], "y")
    return f"{person.name}: {spanish}", f"{person.name}: {_listed([o[1] for o in roles], 'and')}"


def _listed(words: list[str], last: str) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


_WORKED: Final = {
    5: ("lunes a viernes", "Monday to Friday"),
    6: ("lunes a sábado", "Monday to Saturday"),
    7: ("todos los días", "every day"),
}


def _calendar(calendar: Calendar, zone: str) -> Said:
    days = _WORKED[sum(1 for windows in calendar.weekly if windows)]
    hours = ("sin horas", "without hours") if calendar.days_only else _hours(calendar.weekly[0])
    where = ("", "") if calendar.zone == zone else (f" Zona: {calendar.zone}.", "")
    where = where[0], f" Zone: {calendar.zone}." if where[0] else ""
    free = ", ".join(day.isoformat() for day in sorted(calendar.holidays))
    special = [(day, _hours(windows)) for day, windows in calendar.exceptions]
    apart = "".join(f" El {day}, {hours[0]}." for day, hours in special)
    apart_english = "".join(f" On {day}, {hours[1]}." for day, hours in special)
    return (
        f"Horario «{calendar.name}»: {days[0]}, {hours[0]}.{where[0]} Festivos: {free}.{apart}",
        (
            f"Calendar “{calendar.name}”: {days[1]}, {hours[1]}.{where[1]} Holidays: {free}."
            f"{apart_english}"
        ),
    )


def _hours(windows: Any) -> Said:
    pairs = [(_clock(one.start), _clock(one.end)) for one in windows]
    spanish = " y ".join(f"de {start} a {end}" for start, end in pairs)
    return spanish, " and ".join(f"from {start} to {end}" for start, end in pairs)


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"


# --- sentences --------------------------------------------------------------------------------


def _sentences(clause: Clause) -> Iterator[Said]:
    for act in clause.sentences:
        yield _act(act)
        modifiers = getattr(act, "modifiers", ())
        yield from (_modifier(one) for one in modifiers)


def _act(act: object) -> Said:
    match act:
        case Duty():
            approving = act.verb is Verb.DELIVER and isinstance(act.trigger, Each)
            return _on_approval(act) if approving else _duty(act)
        case Price():
            return _price(act)
        case Interest():
            return _interest(act)
        case Power():
            return _power(act)
        case Absences():
            return _closing(act)
        case Term():
            return _term(act)
        case _:
            return _BY_HEART[type(act)]


def _closing(absences: Absences) -> Said:
    who, notice = _whos(absences.side), _span(absences.notice)
    return (
        f"{who[0]} puede cerrar {absences.days} días hábiles al año, con {notice[0]} de aviso.",
        f"{who[1]} may close for {absences.days} working days a year, with {notice[1]} of notice.",
    )


def _term(term: Term) -> Said:
    assert term.duration is not None
    long = _span(term.duration)
    return (
        f"Este acuerdo rige desde la firma por {long[0]}.",
        f"This agreement runs from the signature for {long[1]}.",
    )


_CHANGES: Final = (
    "Lo no previsto en este acuerdo no obliga hasta que ambas partes aprueban una enmienda.",
    "What this agreement does not foresee does not bind until both parties approve an amendment.",
)
_COMPUTING: Final = (
    (
        "Los plazos se cuentan así: las horas hábiles son minutos dentro del horario; lo que llega "
        "fuera de horario cuenta desde la siguiente apertura; lo que se agota justo al cierre "
        "vence al cierre; en los días, el del hecho no cuenta; los días hábiles vencen al cierre "
        "de la jornada del último día; los días naturales vencen al terminar el último día; lo "
        "hecho en el instante del vencimiento está a tiempo."
    ),
    (
        "Time is counted so: working hours are minutes inside the calendar; what arrives outside "
        "it counts from the next opening; what runs out exactly at closing is due at closing; of "
        "days, that of the event does not count; working days end at the closing of the last day; "
        "calendar days end with the last day; what is done at the due instant is in time."
    ),
)
_BY_HEART: Final[dict[type, Said]] = {ChangeRule: _CHANGES, ComputingRules: _COMPUTING}


def _whos(side: Side) -> Said:
    return (
        ("El prestador", "The provider") if side is Side.PROVIDER else ("El cliente", "The client")
    )


def _who(side: Side) -> Said:
    return tuple(one[0].lower() + one[1:] for one in _whos(side))  # type: ignore[return-value]


def _duty(duty: Duty) -> Said:
    who, thing = _whos(duty.debtor), _quoted(duty.thing or "")
    match duty.verb:
        case Verb.DELIVER | Verb.GIVE | Verb.REPORT:
            assert isinstance(duty.trigger, Every)
            assert isinstance(duty.due, DueInPeriod)
            verb = {
                Verb.DELIVER: ("entrega", "delivers"),
                Verb.GIVE: ("da", "gives"),
                Verb.REPORT: ("entrega el informe", "delivers the report"),
            }[duty.verb]
            every = ("mes", "month")
            if duty.trigger.period.rhythm is Rhythm.WEEK:
                every = ("semana", "week")
            due = _due_in_period(duty.due)
            return (
                f"{who[0]} {verb[0]} {thing[0]} cada {every[0]}, a más tardar {due[0]}.",
                f"{who[1]} {verb[1]} {thing[1]} every {every[1]}, no later than {due[1]}.",
            )
        case Verb.REVIEW:
            return _review(duty)
        case Verb.ANSWER | Verb.RESOLVE:
            assert isinstance(duty.due, DueAfter)
            verb = ("contesta", "answers") if duty.verb is Verb.ANSWER else ("resuelve", "resolves")
            within = _within(duty.due)
            return (
                f"{who[0]} {verb[0]} cada petición del cliente en {within[0]}.",
                f"{who[1]} {verb[1]} each request by the client within {within[1]}.",
            )
        case Verb.WRITE:
            assert isinstance(duty.trigger, AtLeastEvery)
            span = _span(duty.trigger.duration)
            return (
                f"{who[0]} escribe al cliente al menos cada {span[0]}.",
                f"{who[1]} writes to the client at least every {span[1]}.",
            )
        case Verb.CALL:
            return (
                f"{who[0]} llama al cliente una vez por semana.",
                f"{who[1]} calls the client once per week.",
            )
        case Verb.PAY:
            assert isinstance(duty.trigger, Each)
            assert duty.trigger.happening.what is What.INVOICED
            assert isinstance(duty.due, DueAfter)
            within = _within(duty.due)
            return (
                f"{who[0]} paga cada factura del prestador en {within[0]}.",
                f"{who[1]} pays each invoice by the provider within {within[1]}.",
            )
        case _:
            raise AssertionError(f"the simulation does not say {duty.verb}")


def _on_approval(duty: Duty) -> Said:
    assert isinstance(duty.due, DueAfter)
    assert isinstance(duty.trigger, Each)
    trigger = duty.trigger
    who, thing, within = _who(duty.debtor), _quoted(duty.thing or ""), _within(duty.due)
    what = _quoted(trigger.happening.thing or "")
    word = {What.APPROVED: ("aprueba", "approves"), What.ACCEPTED: ("acepta", "accepts")}
    verb = word[trigger.happening.what]
    return (
        (
            f"Cada vez que el cliente {verb[0]} {what[0]}, {who[0]} entrega {thing[0]} en "
            f"{within[0]}."
        ),
        (
            f"Every time the client {verb[1]} {what[1]}, {who[1]} delivers {thing[1]} within "
            f"{within[1]}."
        ),
    )


def _review(duty: Duty) -> Said:
    assert isinstance(duty.due, DueAfter)
    thing, within = _quoted(duty.thing or ""), _within(duty.due)
    silence = next((one for one in duty.modifiers if isinstance(one, Silence)), None)
    means = {
        SilenceMeans.ACCEPTS: ("su silencio es aceptación", "silence is acceptance"),
        SilenceMeans.NOT_ACCEPTANCE: ("su silencio no es aprobación", "silence is not approval"),
        SilenceMeans.LAPSES: (
            "su silencio deja caducar la propuesta",
            "silence lets the proposal lapse",
        ),
    }
    assert silence is not None
    said = means[silence.means]
    return (
        (
            f"Cada vez que el prestador entrega {thing[0]}, el cliente aprueba u observa "
            f"{thing[0]} en {within[0]}; {said[0]}."
        ),
        (
            f"Every time the provider delivers {thing[1]}, the client approves or comments on "
            f"{thing[1]} within {within[1]}; {said[1]}."
        ),
    )


def _modifier(modifier: object) -> Said:
    match modifier:
        case Shift():
            return _shift(modifier)
        case Silence():
            return "", ""
        case Rounds():
            count = modifier.included
            return (
                f"Incluye {count} {'ronda' if count == 1 else 'rondas'} de cambios.",
                f"Includes {count} {'round' if count == 1 else 'rounds'} of changes.",
            )
        case Counts():
            if modifier.negated:
                return (
                    "No cuentan los informes y las entregas.",
                    "Reports and deliveries do not count.",
                )
            return "Cuentan los informes y las entregas.", "Reports and deliveries count."
        case ClockStop():
            return (
                (
                    "El plazo se detiene desde la pregunta del prestador hasta la respuesta del "
                    "cliente."
                ),
                "The clock stops from the question by the provider until the answer by the client.",
            )
        case Consequence():
            return _consequence(modifier)
        case _:
            raise AssertionError(f"the simulation does not say {modifier}")


def _shift(shift: Shift) -> Said:
    cause = _quoted(shift.cause)
    unit = {
        ShiftUnit.WORKING_HOURS: ("las mismas horas hábiles", "the same working hours"),
        ShiftUnit.WORKING_DAYS: ("los mismos días hábiles", "the same working days"),
        ShiftUnit.CALENDAR_DAYS: ("los mismos días naturales", "the same calendar days"),
        ShiftUnit.HOURS: ("las mismas horas", "the same hours"),
    }[shift.unit]
    return (
        f"Si {cause[0]} llega tarde, el plazo se corre {unit[0]}.",
        f"If {cause[1]} arrives late, the due date moves by {unit[1]}.",
    )


def _consequence(late: Consequence) -> Said:
    assert isinstance(late.amount, Percent)
    assert isinstance(late.amount.of, PriceOf)
    assert late.per is not None
    fee = _quoted(late.amount.of.thing)
    day = {
        Unit.WORKING_DAY: ("día hábil", "working day"),
        Unit.CALENDAR_DAY: ("día natural", "calendar day"),
    }[late.per.unit]
    (cap,) = late.caps
    assert isinstance(cap.amount, Percent)
    spared: Said = ("", "")
    if late.unless is not None:
        assert isinstance(late.unless, CausedBy)
        fact = _quoted(late.unless.fact or "")
        spared = f", salvo si la causa es {fact[0]}", f", unless the cause is {fact[1]}"
    rate, most = late.amount.rate, cap.amount.rate
    return (
        (
            f"Si llega tarde, el prestador descuenta el {rate} % de {fee[0]} por cada {day[0]} de "
            f"retraso iniciado, hasta el {most} %{spared[0]}."
        ),
        (
            f"If it is late, the provider takes off {rate}% of {fee[1]} for each {day[1]} of delay "
            f"begun, up to {most}%{spared[1]}."
        ),
    )


def _price(price: Price) -> Said:
    assert isinstance(price.amount, Fixed)
    money = _money(price.amount)
    thing = _quoted(price.thing or "")
    return f"El precio de {thing[0]} es de {money}.", f"The price of {thing[1]} is {money}."


def _money(amount: Fixed) -> str:
    return f"{_figure(amount.amount)} {amount.currency}"


def _figure(value: Decimal) -> str:
    return f"{value:,.2f}"


def _interest(interest: Interest) -> Said:
    per = {
        InterestPer.YEAR: ("anual", "a year"),
        InterestPer.MONTH: ("mensual", "a month"),
    }[interest.per]
    return (
        (
            f"Las facturas vencidas devengan el {interest.rate} % {per[0]} simple, base "
            f"{interest.basis}."
        ),
        f"Overdue invoices bear {interest.rate}% {per[1]} simple, basis {interest.basis}.",
    )


def _power(power: Power) -> Said:
    who = _whos(power.holder)
    if power.effect is Effect.TERMINATE:
        assert power.notice is not None
        notice = _span(power.notice)
        return (
            f"{who[0]} puede terminar el acuerdo, con {notice[0]} de aviso.",
            f"{who[1]} may terminate the agreement, with {notice[1]} of notice.",
        )
    assert power.effect is Effect.SUSPEND
    assert power.duration is not None
    (ground,) = power.conditions
    assert isinstance(ground, InBreach)
    assert ground.invoice
    long, holder = _span(power.duration), _who(power.holder)
    return (
        (
            f"Si el cliente tiene una factura vencida, {holder[0]} puede suspender {power.target} "
            f"hasta por {long[0]}, y el tiempo suspendido se suma al plazo."
        ),
        (
            f"If the client has an overdue invoice, {holder[1]} may suspend {power.target} for up "
            f"to {long[1]}, and the time suspended is added to the due date."
        ),
    )


# --- times ------------------------------------------------------------------------------------

_UNITS: Final = {
    Unit.HOUR: ("hora", "horas", "hour", "hours"),
    Unit.WORKING_HOUR: ("hora hábil", "horas hábiles", "working hour", "working hours"),
    Unit.CALENDAR_DAY: ("día natural", "días naturales", "calendar day", "calendar days"),
    Unit.WORKING_DAY: ("día hábil", "días hábiles", "working day", "working days"),
    Unit.WEEK: ("semana", "semanas", "week", "weeks"),
    Unit.MONTH: ("mes", "meses", "month", "months"),
}


def _span(duration: Duration) -> Said:
    one, many, one_english, many_english = _UNITS[duration.unit]
    count = duration.count
    spanish = f"{count} {one if count == 1 else many}"
    english = f"{count} {one_english if count == 1 else many_english}"
    if duration.calendar is None:
        return spanish, english
    named = _quoted(duration.calendar)
    return f"{spanish} según el horario {named[0]}", f"{english} by the calendar {named[1]}"


def _within(due: DueAfter) -> Said:
    span, rolled = _span(due.duration), _rolled(due.roll)
    return span[0] + rolled[0], span[1] + rolled[1]


def _rolled(roll: Roll) -> Said:
    if roll is Roll.STAY:
        return "", ""
    return (
        ", o el día hábil siguiente si cae en día inhábil",
        ", or the next working day if it falls on a closed day",
    )


_OFFSETS: Final = {
    -1: (" del mes anterior", " of the previous month"),
    0: ("", ""),
    1: (" del mes siguiente", " of the next month"),
}
_WEEKDAYS: Final = (
    ("el lunes", "Monday"),
    ("el martes", "Tuesday"),
    ("el miércoles", "Wednesday"),
    ("el jueves", "Thursday"),
    ("el viernes", "Friday"),
    ("el sábado", "Saturday"),
    ("el domingo", "Sunday"),
)
_LASTS: Final = {
    -1: ("el último día hábil", "the last working day"),
    -2: ("el penúltimo día hábil", "the second-to-last working day"),
}


def _due_in_period(due: DueInPeriod) -> Said:
    of = _OFFSETS[due.offset]
    assert due.minute is not None
    hour = f" a las {_clock(due.minute)}", f" at {_clock(due.minute)}"
    match due.kind:
        case DayKind.DAY_OF_MONTH:
            day = f"el día {due.number}{of[0]}", f"the {_ordinal(due.number)}{of[1]}"
        case DayKind.WORKING_DAY if due.number < 0:
            last = _LASTS[due.number]
            day = last[0] + of[0], last[1] + of[1]
        case DayKind.WORKING_DAY:
            number = due.number
            spanish = f"el {number}.{'er' if number in (1, 3) else 'º'} día hábil{of[0]}"
            day = spanish, f"the {_ordinal(number)} working day{of[1]}"
        case DayKind.WEEKDAY:
            day = _WEEKDAYS[due.number]
        case _:
            raise AssertionError(f"the simulation does not say {due.kind}")
    rolled = _rolled(due.roll)
    return day[0] + hour[0] + rolled[0], day[1] + hour[1] + rolled[1]


def _ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
