"""The closed lists in words: sides, units, channels, bases, comparisons."""

from __future__ import annotations

from typing import Final

from trato.core.agreement import (
    Base,
    Channel,
    Comparison,
    Counting,
    InterestPer,
    May,
    Rhythm,
    Roll,
    ShiftUnit,
    Side,
    Unit,
)
from trato.core.text.rows import Choice, choices

WORDS: Final[tuple[Choice, ...]] = (
    *choices(
        "side",
        (Side.PROVIDER, "el prestador", "the provider"),
        (Side.CLIENT, "el cliente", "the client"),
    ),
    *choices(
        "unit",
        (Unit.MINUTE, "minuto|minutos", "minute|minutes"),
        (Unit.HOUR, "hora|horas", "hour|hours"),
        (
            Unit.WORKING_HOUR,
            "hora hábil|horas hábiles",
            "working hour|working hours/business hour|business hours",
        ),
        (
            Unit.CALENDAR_DAY,
            "día natural|días naturales/día calendario|días calendario/día corrido|días corridos",
            "calendar day|calendar days",
        ),
        (
            Unit.WORKING_DAY,
            "día hábil|días hábiles/día laborable|días laborables",
            "working day|working days/business day|business days",
        ),
        (Unit.WEEK, "semana|semanas", "week|weeks"),
        (Unit.MONTH, "mes|meses", "month|months"),
        (Unit.YEAR, "año|años", "year|years"),
    ),
    *choices(
        "channel",
        (Channel.EMAIL, "correo/correo electrónico/email", "email/e-mail"),
        (Channel.PORTAL, "portal/el portal", "portal/the portal"),
        (Channel.CHAT, "chat/mensaje de chat/WhatsApp", "chat/WhatsApp"),
        (Channel.DOCUMENT, "documento/carta", "document/letter"),
        (Channel.CALL, "llamada/teléfono", "call/phone"),
        (Channel.IN_PERSON, "visita", "visit"),
        (Channel.OTHER, "otro medio", "other means"),
    ),
    *choices(
        "rhythm_noun",
        (Rhythm.DAY, "día|días", "day|days"),
        (Rhythm.WORKING_DAY, "día hábil|días hábiles", "working day|working days"),
        (Rhythm.WEEK, "semana|semanas", "week|weeks"),
        (Rhythm.MONTH, "mes|meses", "month|months"),
        (Rhythm.QUARTER, "trimestre|trimestres", "quarter|quarters"),
        (Rhythm.HALF_YEAR, "semestre|semestres", "half-year|half-years"),
        (Rhythm.YEAR, "año|años", "year|years"),
    ),
    *choices(
        "rhythm_adverb",
        (Rhythm.DAY, "diariamente", "daily"),
        (Rhythm.WEEK, "semanalmente", "weekly"),
        (Rhythm.MONTH, "mensualmente", "monthly"),
        (Rhythm.QUARTER, "trimestralmente", "quarterly"),
        (Rhythm.HALF_YEAR, "semestralmente", "half-yearly"),
        (Rhythm.YEAR, "anualmente", "yearly/annually"),
    ),
    *choices(
        "this_rhythm",
        (Rhythm.DAY, "el mismo día", "the same day"),
        (Rhythm.WORKING_DAY, "el mismo día hábil", "the same working day"),
        (Rhythm.WEEK, "la misma semana", "the same week"),
        (Rhythm.MONTH, "el mismo mes", "the same month"),
        (Rhythm.QUARTER, "el mismo trimestre", "the same quarter"),
        (Rhythm.HALF_YEAR, "el mismo semestre", "the same half-year"),
        (Rhythm.YEAR, "el mismo año", "the same year"),
    ),
    *choices(
        "next_rhythm",
        (Rhythm.DAY, "el día siguiente", "the next day"),
        (Rhythm.WORKING_DAY, "el día hábil siguiente", "the next working day"),
        (Rhythm.WEEK, "la semana siguiente", "the next week"),
        (Rhythm.MONTH, "el mes siguiente", "the next month"),
        (Rhythm.QUARTER, "el trimestre siguiente", "the next quarter"),
        (Rhythm.HALF_YEAR, "el semestre siguiente", "the next half-year"),
        (Rhythm.YEAR, "el año siguiente", "the next year"),
    ),
    *choices(
        "the_rhythm",
        (Rhythm.DAY, "el día", "the day"),
        (Rhythm.WORKING_DAY, "el día hábil", "the working day"),
        (Rhythm.WEEK, "la semana", "the week"),
        (Rhythm.MONTH, "el mes", "the month"),
        (Rhythm.QUARTER, "el trimestre", "the quarter"),
        (Rhythm.HALF_YEAR, "el semestre", "the half-year"),
        (Rhythm.YEAR, "el año", "the year"),
    ),
    *choices(
        "weekday",
        (0, "lunes", "Monday"),
        (1, "martes", "Tuesday"),
        (2, "miércoles", "Wednesday"),
        (3, "jueves", "Thursday"),
        (4, "viernes", "Friday"),
        (5, "sábado", "Saturday"),
        (6, "domingo", "Sunday"),
    ),
    *choices(
        "roll",
        (
            Roll.NEXT,
            "/".join(
                f"o el {which} si {closed}"
                for closed in ("cae en día inhábil", "es inhábil", "cae en festivo")
                for which in ("día hábil siguiente", "siguiente día hábil")
            ),
            (
                "or the next working day if it falls on a closed day"
                "/or the next working day if that day is closed"
            ),
        ),
        (
            Roll.PREVIOUS,
            "o el día hábil anterior si cae en día inhábil/o el día hábil anterior si es inhábil",
            "or the previous working day if it falls on a closed day",
        ),
    ),
    *choices(
        "base",
        (Base.OWN_PRICE, "su precio", "its price"),
        (Base.INVOICE, "la factura", "the invoice"),
        (Base.OVERDUE, "el saldo vencido", "the overdue balance"),
        (Base.PERIOD_FEE, "la cuota del periodo", "the fee for the period"),
        (Base.TOTAL_PRICE, "el precio total", "the total price"),
        (Base.NEXT_INVOICE, "la siguiente factura", "the next invoice"),
    ),
    *choices(
        "fraction",
        ((1, 2), "la mitad", "half"),
        ((1, 3), "un tercio/una tercera parte", "one third"),
        ((2, 3), "dos tercios/dos terceras partes/las dos terceras partes", "two thirds"),
        ((1, 4), "un cuarto", "one quarter"),
        ((3, 4), "tres cuartos", "three quarters"),
        ((1, 10), "una décima parte", "one tenth"),
    ),
    *choices(
        "comparison",
        (Comparison.AT_LEAST, "es de al menos", "is at least"),
        (
            Comparison.MORE_THAN,
            "es mayor que/es de más de/es superior a/supera/supera el",
            "is more than/is over/is above/exceeds",
        ),
        (Comparison.AT_MOST, "es de hasta/es de a lo más", "is at most"),
        (
            Comparison.LESS_THAN,
            "es menor que/es de menos de/es inferior a/baja de/baja del/no llega a/no llega al",
            "is less than/is under/is below/falls below",
        ),
        (Comparison.EQUAL, "es igual a", "is equal to"),
    ),
    *choices(
        "may",
        (May.SIGN, "firma/responsable", "signs/responsible"),
        (May.APPROVE, "aprueba", "approves"),
        (May.ACCEPT, "acepta", "accepts"),
        (May.ASK, "pide/solicita", "asks/requests"),
        (May.PAY, "paga", "pays"),
        (May.READ, "lee/consulta", "reads"),
    ),
    *choices(
        "may_verb",
        (May.SIGN, "firma|firman", "signs|sign"),
        (May.APPROVE, "aprueba|aprueban", "approves|approve"),
        (May.ACCEPT, "acepta|aceptan", "accepts|accept"),
        (May.ASK, "pide|piden", "asks|ask"),
        (May.PAY, "paga|pagan", "pays|pay"),
        (May.READ, "consulta|consultan", "reads|read"),
    ),
    *choices(
        "short_unit",
        (Unit.MINUTE, "minuto", "minute"),
        (Unit.HOUR, "hora", "hour"),
        (Unit.WORKING_HOUR, "hora hábil", "working hour"),
    ),
    *choices(
        "unit_many",
        (Unit.MINUTE, "minutos", "minutes"),
        (Unit.HOUR, "horas", "hours"),
        (Unit.WORKING_HOUR, "horas hábiles", "working hours"),
        (Unit.CALENDAR_DAY, "días naturales/días calendario/días corridos", "calendar days"),
        (Unit.WORKING_DAY, "días hábiles/días laborables", "working days/business days"),
        (Unit.WEEK, "semanas", "weeks"),
        (Unit.MONTH, "meses", "months"),
        (Unit.YEAR, "años", "years"),
    ),
    *choices(
        "interest_per",
        (InterestPer.YEAR, "anual", "a year/per year"),
        (InterestPer.MONTH, "mensual", "a month/per month"),
        (InterestPer.DAY, "diario", "a day/per day"),
    ),
    *choices(
        "shift_unit",
        (ShiftUnit.WORKING_HOURS, "las mismas horas hábiles", "the same working hours"),
        (ShiftUnit.WORKING_DAYS, "los mismos días hábiles", "the same working days"),
        (ShiftUnit.CALENDAR_DAYS, "los mismos días naturales", "the same calendar days"),
        (ShiftUnit.HOURS, "las mismas horas", "the same hours"),
    ),
    *choices(
        "counting",
        (Counting.BEGUN, "iniciado/iniciada/empezado/empezada", "begun/started"),
        (Counting.COMPLETE, "completo/completa/cumplido/cumplida", "complete/completed/full"),
    ),
    *choices(
        "contact",
        ("message", "los mensajes", "messages"),
        ("report", "los informes", "reports"),
        ("delivery", "las entregas", "deliveries"),
        ("answer", "las respuestas", "answers"),
        ("invoice", "las facturas", "invoices"),
        ("proposal", "las propuestas", "proposals"),
        ("auto", "los acuses automáticos", "automatic replies"),
    ),
    *choices(
        "partial_days",
        ("prorated", "a prorrata de los días", "pro rata by day"),
        ("whole", "completos", "in full"),
    ),
)
