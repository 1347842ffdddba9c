"""How Spanish counts time and says hours and parts of the day, for the table of `dates`."""

from __future__ import annotations

from typing import Final

from trato.core.promises.days.moments import (
    Clock,
    DayPart,
    Days,
    Half,
    Minutes,
    Months,
    Part,
    Someday,
    Soon,
    WorkingDays,
)
from trato.core.promises.phrases.grammar import Table
from trato.core.promises.phrases.making import (
    SPAN,
    clock_at_night,
    clock_before_hour,
    clock_from_hour,
    clock_with_half,
    sized,
    sized_and_a_half,
)

PIECES: Final[Table] = {
    "of": {"de|del": True},
    "next": {
        "que (viene|entra|sigue|empieza|comienza|toca)": True,
        "proximo|proxima|siguiente|entrante|venidero|venidera": True,
    },
    "working": {"habil|habiles|laborable|laborables|laboral|laborales|util|utiles": True},
    "at_most": {
        "(a mas tardar|como muy tarde|como tarde|lo mas tarde|a lo sumo|sin falta)": True,
        "(como maximo|como mucho|maximo|max)": True,
    },
    "ending": {
        "antes de (acabar|terminar|finalizar|cerrar|concluir)": True,
        "antes de que (acabe|termine|finalice|cierre|concluya|se acabe|se termine)": True,
        "al (acabar|terminar|finalizar|cerrar|concluir)": True,
        "(cuando|en cuanto) (acabe|termine)": True,
    },
    "towards": {
        "a|al|para|hacia|sobre|por|en|de": True,
        "(para|hacia|sobre|en|a) el": True,
    },
    "beginning": {
        "principio|principios|comienzo|comienzos|inicio|inicios|primeros {of}": Part.START,
    },
    "middle": {"mediado|mediados|mitad|mitades|media {of}": Part.MIDDLE},
    "end": {"final|finales|fin|fines|ultimos|cierre|termino {of}": Part.END},
    "part_of": {
        "[{towards}] {q:beginning}": lambda said: said["q"],
        "[{towards}] {q:middle}": lambda said: said["q"],
        "[{towards}] {q:end}": lambda said: said["q"],
        "{ending}": Part.END,
    },
    "during": {
        "en|para|durante|hacia|por|sobre|hasta": True,
        "[a|en|hasta] (dentro|lo largo|el transcurso|el curso) {of}": True,
        "[en] lo que (queda|resta) de": True,
    },
}

COUNTED: Final[Table] = {
    "count": {
        "{n}": lambda said: said["n"],
        "{range}": lambda said: said["range"],
        "un par de": 2,
        "{a:n} o|u|a|y|- {b:n}": lambda said: max(said["a"], said["b"]),
        "de {a:n} a {b:n}": lambda said: said["b"],
        "entre {a:n} y {b:n}": lambda said: said["b"],
    },
    "span": {
        "{c:count} {u:unit}": sized,
        "{c:count} {u:unit} y medio|media": sized_and_a_half,
        "{u:unit} y medio|media": sized_and_a_half,
        "{c:count} dia|dias natural|naturales|corridos|calendario": lambda said: Days(said["c"]),
        "{c:count} dia|dias|jornada|jornadas {working}": lambda said: WorkingDays(said["c"]),
        "{c:count} dias de trabajo|oficina": lambda said: WorkingDays(said["c"]),
        "media hora|horita": Minutes(30),
        "(cuestion|cosa) de (minutos|horas|segundos)": Soon(),
        "media mañana|tarde|jornada": Soon(),
        "un cuarto de hora": Minutes(15),
        "tres cuartos de hora": Minutes(45),
        "(unos|unas|pocos|pocas) (minutos|minutitos|horas|horitas|segundos)": Soon(),
        "un (rato|ratito|ratico|momento|momentito|segundo|instante|periquete|tris)": Soon(),
        "nada": Soon(),
        "(unos|pocos|algunos|varios) (dias|meses)": Someday(),
        "(unas|pocas|algunas|varias) semanas": Someday(),
    },
    "about": {
        "(unos|unas|apenas|solo|otros|otras|estos|estas|esos|esas)": True,
        "[los|las|estos|estas] (proximos|proximas|siguientes|primeras)": True,
        "(menos|cosa|cuestion|torno a|no mas|poco mas|algo mas|el plazo|un plazo|plazo) [de]": True,
        "[un|el] (plazo|tiempo|periodo) (maximo|estimado|aproximado|medio) [de]": True,
        "[un|el] maximo [de|en]": True,
        "{at_most} [de|en]": True,
    },
    "sized": {
        "{s:span}": SPAN,
        "{s:span} (exacta|exacto|exactas|exactos|justas|justos|escasos|escasas|largos|o menos)": SPAN,
    },
    "counted": {
        "(en|dentro de|de aqui a|de aca a|antes de|al cabo de|a) [{about}] {s:sized}": SPAN,
        "(pasados|pasadas|despues de|tras) [{about}] {s:sized}": SPAN,
        "(durante|a lo largo de) (los|las) (proximos|proximas) {s:sized}": SPAN,
        "{at_most} [en] {s:sized}": SPAN,
        "(dame|deme|denme|dadme|danos|denos|dadnos|dejame|dejadme) [{about}] {s:sized}": SPAN,
        "de hoy en (ocho|8) [dias]": Days(7),
        "de hoy en (quince|15) [dias]": Days(14),
        "de hoy en un mes": Months(1),
        "de mañana en (ocho|8) [dias]": Days(8),
        "de mañana en (quince|15) [dias]": Days(15),
    },
}

HOURS: Final[Table] = {
    "hs": {"h|hs|hrs|horas": True},
    "to_hour": {
        "a|para|sobre|hacia|desde|pasadas|hasta|tipo la|las": True,
        "(antes|a partir|despues|cerca|a eso|alrededor|no mas tarde) de (la|las)": True,
        "(como|tardar|maximo) a (la|las)": True,
    },
    "bareclock": {
        "{h:hour} [en punto|y pico|pasadas]": clock_from_hour,
        "{c:time}": lambda said: said["c"],
        "{h:hour} y {m:minute}": clock_from_hour,
        "{h:hour} y media": lambda said: clock_from_hour({**said, "m": 30}),
        "{h:hour} y cuarto": lambda said: clock_from_hour({**said, "m": 15}),
        "{h:hour} menos {m:minute}": clock_before_hour,
        "{h:hour} menos cuarto": clock_before_hour,
    },
    "fullclock": {
        "{c:bareclock} [{hs}] de la (mañana|madrugada)": clock_with_half(Half.BEFORE_NOON),
        "{c:bareclock} [{hs}] de la tarde": clock_with_half(Half.AFTER_NOON),
        "{c:bareclock} [{hs}] del mediodia": clock_with_half(Half.AFTER_NOON),
        "{c:bareclock} [{hs}] de la noche": clock_at_night,
        "{c:bareclock} [{hs}] (am|a m|a . m .)": clock_with_half(Half.BEFORE_NOON),
        "{c:bareclock} [{hs}] (pm|p m|p . m .)": clock_with_half(Half.AFTER_NOON),
        "{c:time} [{hs}]": lambda said: said["c"],
    },
    "clock": {
        "{c:bareclock} [{hs}]": lambda said: said["c"],
        "{c:fullclock}": lambda said: said["c"],
    },
    "at": {
        "{to_hour} {c:clock}": lambda said: said["c"],
        "la|las {c:clock} {at_most}": lambda said: said["c"],
        "(tipo|como|a|hacia|antes de) {c:fullclock}": lambda said: said["c"],
        "tipo {c:bareclock}": lambda said: said["c"],
        "(entre|de|desde) (la|las) {a:clock} (y|a) (la|las) {c:clock}": lambda said: said["c"],
        "(a|hasta|antes de|antes de la|hacia la) medianoche": Clock(24),
    },
    "of_day": {
        "de la (mañana|tarde|noche|jornada)": True,
        "del dia": True,
    },
    "the_day": {
        "[el] dia": True,
        "la (jornada|tarde|mañana)": True,
        "mi|nuestra|jornada jornada": True,
        "jornada": True,
    },
    "in_the": {
        "por|en|a|durante la": True,
        "(a lo largo|en el transcurso|en el curso|dentro) de la": True,
    },
    "part": {
        "{in_the} mañana|madrugada": DayPart.MORNING,
        "a|hacia media mañana": DayPart.MORNING,
        "{in_the} tarde|tardecita": DayPart.AFTERNOON,
        "a|hacia media tarde": DayPart.AFTERNOON,
        "{in_the} (noche|nochecita|tarde noche|tarde - noche)": DayPart.NIGHT,
        "a|en [la] primera|primeras|primerisima hora|horas [{of_day}]": DayPart.FIRST,
        "[muy|bien|mas] temprano|tempranito|prontito": DayPart.FIRST,
        "nada mas (abrir|empezar|llegar|levantarme)": DayPart.FIRST,
        "a ultima|ultimas hora|horas [{of_day}]": DayPart.LAST,
        "[{towards}] {end} {the_day} [laboral]": DayPart.LAST,
        "antes {end} {the_day}": DayPart.LAST,
        "antes del (final|fin|cierre) {of_day}": DayPart.LAST,
        "[a|al] (final|fin|cierre) {of_day}": DayPart.LAST,
        "(antes del|al|a) cierre": DayPart.LAST,
        "{ending} {the_day}": DayPart.LAST,
        "[antes del] eod|cob": DayPart.LAST,
        "antes de (irme|salir|marcharme|acostarme|dormir|plegar|cenar|cerrar)": DayPart.LAST,
        "antes de la (cena|noche)": DayPart.LAST,
        "antes de (comer|almorzar|la comida)": DayPart.NOON,
        "antes del almuerzo": DayPart.NOON,
        "despues|luego de (comer|almorzar|cenar|la comida|la cena|la siesta)": DayPart.LAST,
        "despues|luego del almuerzo|mediodia": DayPart.AFTERNOON,
        "(a|al|para el|antes del|antes de|hacia el|en el|sobre el) mediodia": DayPart.NOON,
        "(a lo largo|en el transcurso|en el curso|dentro) del dia": DayPart.LAST,
        "durante (el dia|la jornada)": DayPart.LAST,
        "en el dia": DayPart.LAST,
    },
}
