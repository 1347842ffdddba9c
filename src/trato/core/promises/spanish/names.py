"""The names of days, months, units and feasts in Spanish."""

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
        "lunes martes miercoles jueves viernes sabado domingo", 0
    ).items()
}
_SHORT_WEEKDAYS: Final = {
    name: Weekday(number)
    for name, number in number_of_names("lun mar mie|mier|mx jue vie|vier sab dom", 0).items()
}
_MONTHS: Final = number_of_names(
    "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre "
    "diciembre",
    1,
)
_SHORT_MONTHS: Final = number_of_names(
    "ene feb mar abr may jun jul ago sep|sept|set oct nov dic", 1
)
_ORDINALS: Final = number_of_names(
    "antepenultimo|antepenultima penultimo|penultima ultimo|ultima cero primer|primera|primero "
    "segundo|segunda tercer|tercera|tercero cuarto|cuarta quinto|quinta sexto|sexta",
    -3,
)
_UNITS: Final = {
    name: unit
    for unit, names in {
        "minute": "minuto minutos minutito minutitos min mins",
        "hour": "hora horas horita horitas h hs hr hrs",
        "day": "dia dias diita diitas",
        "working-day": "jornada jornadas",
        "week": "semana semanas semanita semanitas",
        "quincena": "quincena quincenas",
        "month": "mes meses mesecito",
        "quarter": "trimestre trimestres",
        "half-year": "semestre semestres",
        "year": "año años",
    }.items()
    for name in names.split()
}
# What stands after a number that is no day of the month.
_NO_DAY: Final = frozenset(
    "% ‰ € $ de del veces horas minutos dias semanas meses euros pesos dolares soles unidades personas años ª º".split()
)

_EVENTS: Final = dict.fromkeys(
    "reunion junta cita visita llamada evento lanzamiento inauguracion feria presentacion comite boda clase sesion viaje vuelo fiesta auditoria inspeccion demo videollamada asamblea consejo jornada taller congreso estreno concierto mudanza apertura examen juicio vista entrevista conferencia".split(),
    True,
)

LEXICAL: Final[dict[str, Lexical]] = {
    "n": lex.number(Language.SPANISH, 0, lex.COUNT_MAX),
    "hour": lex.number(Language.SPANISH, 0, 24),
    "minute": lex.number(Language.SPANISH, 1, 59),
    "daynumber": lex.number(Language.SPANISH, 1, 31),
    "dayalone": lex.number_alone(Language.SPANISH, 31, not_before=_NO_DAY),
    "year": lex.year,
    "range": lex.range_of_counts,
    "time": lex.time_of_day,
    "figures": lex.date_in_figures(day_first_only=True),
    "weekday": lex.named(_WEEKDAYS),
    "anyweekday": lex.named(_WEEKDAYS | _SHORT_WEEKDAYS),
    "month": lex.named(_MONTHS),
    "anymonth": lex.named(_MONTHS | _SHORT_MONTHS),
    "ordinal": lex.named(_ORDINALS),
    "unit": lex.named(_UNITS),
    "event": lex.named(_EVENTS),
}

FEASTS: Final[dict[str, str]] = {
    "año nuevo": "new-year",
    "reyes [magos]": "epiphany",
    "epifania": "epiphany",
    "(dia|noche|cabalgata|fiesta) de [los] reyes [magos]": "epiphany",
    "candelaria": "candlemas",
    "san valentin": "valentine",
    "dia (de los enamorados|del amor)": "valentine",
    "carnaval|carnavales": "carnival",
    "miercoles de ceniza": "ash-wednesday",
    "dia de la mujer": "women",
    "san patricio": "saint-patrick",
    "san jose": "saint-joseph",
    "fallas": "fallas",
    "semana santa": "holy-week",
    "domingo de ramos": "palm-sunday",
    "jueves santo": "maundy-thursday",
    "viernes santo": "good-friday",
    "sabado (santo|de gloria)": "holy-saturday",
    "pascua": "easter",
    "domingo de (pascua|resurreccion)": "easter",
    "lunes de pascua": "easter-monday",
    "(san|sant) (jorge|jordi)": "saint-george",
    "dia del libro": "saint-george",
    "(dia|fiesta) (del|de los) (trabajo|trabajador|trabajadores)": "labour",
    "puente de mayo": "may-bridge",
    "dos de mayo": "madrid",
    "san isidro": "saint-isidore",
    "ascension": "ascension",
    "pentecostes": "pentecost",
    "corpus [christi]": "corpus",
    "(noche|vispera|verbena|hogueras) de san juan": "saint-john-eve",
    "san juan": "saint-john",
    "san pedro": "saint-peter",
    "san fermin": "san-fermin",
    "sanfermines": "san-fermin",
    "dia de santiago": "saint-james",
    "(santiago apostol|apostol santiago)": "saint-james",
    "fiestas patrias": "national-feasts",
    "asuncion": "assumption",
    "virgen de agosto": "assumption",
    "puente de agosto": "assumption",
    "diada": "diada",
    "dia de la independencia": "independence",
    "grito [de (independencia|dolores)]": "cry",
    "merce|merced": "merce",
    "(pilar|hispanidad)": "hispanic",
    "(dia|puente|fiesta|fiestas) (del pilar|de la hispanidad|de la raza)": "hispanic",
    "halloween": "halloween",
    "noche de brujas": "halloween",
    "todos los santos": "all-saints",
    "(dia|puente) de (todos los santos|noviembre|los santos)": "all-saints",
    "dia de [los] (muertos|difuntos)": "all-souls",
    "almudena": "almudena",
    "buen fin": "good-weekend",
    "dia de la revolucion": "revolution",
    "accion de gracias": "thanksgiving",
    "(black friday|viernes negro|blackfriday)": "black-friday",
    "(cyber monday|ciber lunes|cyberlunes)": "cyber-monday",
    "[dia de la] constitucion": "constitution",
    "puente de (diciembre|la constitucion|la inmaculada|la purisima)": "december-bridge",
    "inmaculada|purisima": "immaculate",
    "(guadalupana|virgen de guadalupe|dia de la virgen)": "guadalupe",
    "nochebuena": "christmas-eve",
    "noche buena": "christmas-eve",
    "[dia de] navidad": "christmas",
    "navidades|fiestas": "holidays-es",
    "fiestas (navideñas|decembrinas|de navidad|de fin de año)": "holidays-es",
    "vacaciones de navidad": "holidays-es",
    "(san esteban|sant esteve)": "boxing",
    "dia de los [santos] inocentes": "innocents",
    "nochevieja": "new-year-eve",
    "(noche vieja|san silvestre)": "new-year-eve",
    "dia de (la madre|las madres)": "mother",
    "dia del padre": "father",
    "primavera": "spring",
    "verano": "summer",
    "otoño": "autumn",
    "invierno": "winter",
}
