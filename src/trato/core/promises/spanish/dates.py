"""How Spanish says days, on both sides of the Atlantic: one row a way of saying it.

Descriptions of usage followed: Nueva gramática de la lengua española, chapters 24 and 30;
Diccionario panhispánico de dudas, «fecha», «hora», «mañana», «quincena».
"""

from __future__ import annotations

from functools import cache
from typing import Final

from trato.core.promises.days.moments import (
    After,
    Before,
    Coming,
    DayOfMonth,
    DayOfThatMonth,
    DayPart,
    Days,
    Division,
    Every,
    Feast,
    From,
    Gone,
    HalfOfMonth,
    Month,
    Part,
    Someday,
    Soon,
    Week,
    WeekdayOf,
    Weekend,
    WeekOf,
    Year,
)
from trato.core.promises.phrases.grammar import Grammar, Table
from trato.core.promises.phrases.making import (
    DAY,
    NUMBER,
    SOME,
    STRETCH,
    division,
    half_of_month,
    later,
    nth_of_month,
    numbered,
    part_of,
    week_of_month,
    with_hour,
)
from trato.core.promises.spanish.counting import COUNTED, HOURS, PIECES
from trato.core.promises.spanish.names import FEASTS, LEXICAL

_STRETCHES: Final[Table] = {
    "week": {
        "esta [misma] semana": Week(0),
        "[la] semana en curso": Week(0),
        "la presente semana": Week(0),
        "[la|esta] proxima|otra|siguiente semana": Week(1),
        "[la|esta] semana {next}": Week(1),
        "la que (viene|entra|sigue)": Week(1),
    },
    "month_said": {
        "este [mismo] mes": Month(months=0),
        "[el] mes (en curso|corriente|actual)": Month(months=0),
        "[el] presente|corriente mes": Month(months=0),
        "[el|este] proximo|otro|siguiente mes": Month(months=1),
        "[el|este] mes {next}": Month(months=1),
    },
    "month_named": {
        "[el mes de] {m:month} [{next}]": lambda said: Month(said["m"]),
        "[el mes de] {m:month} [{of}] {y:year}": lambda said: Month(said["m"], year=said["y"]),
    },
    "year_said": {
        "este [mismo] (año|ejercicio)": Year(),
        "[el] presente (año|ejercicio)": Year(),
        "[el] (año|ejercicio) {next}": Year(years=1),
        "[el] (proximo|siguiente) (año|ejercicio)": Year(years=1),
    },
    "months_of_year": {
        "trimestre|q": 3,
        "cuatrimestre": 4,
        "semestre": 6,
    },
    "of_year": {
        "{of} {y:year}": lambda said: said["y"],
    },
    "division": {
        "este {k:months_of_year}": lambda said: Division(said["k"]),
        "[el] (proximo|siguiente) {k:months_of_year}": lambda said: Division(said["k"], steps=1),
        "[el] {k:months_of_year} {next}": lambda said: Division(said["k"], steps=1),
        "[el] {o:ordinal} {k:months_of_year} [{y:of_year}]": division,
        "[el] (q1|t1) [{y:of_year}]": lambda said: Division(3, 1, year=said.get("y")),
        "[el] (q2|t2) [{y:of_year}]": lambda said: Division(3, 2, year=said.get("y")),
        "[el] (q3|t3) [{y:of_year}]": lambda said: Division(3, 3, year=said.get("y")),
        "[el] (q4|t4) [{y:of_year}]": lambda said: Division(3, 4, year=said.get("y")),
    },
    "month_of": {
        "{s:month_said}": STRETCH,
        "{s:month_named}": STRETCH,
        "[el] mes": Month(months=0),
    },
    "stretch_of": {
        "{s:week}": STRETCH,
        "{s:month_of}": STRETCH,
        "{s:year_said}": STRETCH,
        "{s:division}": STRETCH,
        "[la] semana": Week(0),
        "[el] (año|ejercicio)": Year(),
        "[el] {k:months_of_year}": lambda said: Division(said["k"]),
        "[el año] {y:year}": lambda said: Year(said["y"]),
    },
    "in_month": {"{of} {s:month_of}": STRETCH},
    "weekend": {
        "[el] (fin de semana|finde) [{next}]": Weekend(0),
        "este (fin de semana|finde)": Weekend(0, current=True),
        "este (fin de semana|finde) {next}": Weekend(0),
        "[el|este] proximo (fin de semana|finde)": Weekend(0),
    },
    "stretch": {
        # A weekend before the end of a week, which «fin de semana» also says.
        "[{during}] {s:weekend}": STRETCH,
        "{q:part_of} {s:stretch_of}": part_of,
        "a media semana": Week(0, Part.MIDDLE),
        "eow": Week(0, Part.END),
        "eom": Month(months=0, part=Part.END),
        "[{during}] {s:week}": STRETCH,
        "[{during}] {s:month_said}": STRETCH,
        "[{during}] {s:year_said}": STRETCH,
        "[{during}] {s:division}": STRETCH,
        "{during} {s:month_named}": STRETCH,
        "{during} [la] semana": Week(0),
        "entre semana": Week(0),
        "{during} [el] mes": Month(months=0),
        "{during} [el] año": Year(),
        "(en|para|durante) [el|el año] {y:year}": lambda said: Year(said["y"]),
        "[{during}] [la] {o:ordinal} semana {m:in_month}": week_of_month,
        "[{during}] [la] {o:ordinal} quincena [{m:in_month}]": half_of_month,
        "[{during}] (esta|la) quincena": HalfOfMonth(Month(months=0), 0),
    },
}

_DAYS: Final[Table] = {
    "feast": {pattern: Feast(name) for pattern, name in FEASTS.items()},
    "some": {"[el|este|proximo|(el proximo)] {w:anyweekday} [.] [,] [dia|el|el dia]": SOME},
    "the_number": {"[el] [proximo] [dia] {n:daynumber} [º|ro|ero] [{of}] [mes de]": NUMBER},
    "date": {
        "hoy [mismo|mismito]": Days(0),
        "[en|durante|a lo largo de] (el|del) dia de hoy": Days(0),
        "mañana [mismo|mismito]": Days(1),
        "[en|durante|a lo largo de] (el|del) dia de mañana": Days(1),
        "pasado [mañana]": Days(2),
        "((al|el) dia siguiente|al otro dia)": Days(1),
        "[el|este|ese] [mismo|dia] {w:weekday} [mismo|dia]": lambda said: Coming(said["w"]),
        "[el|este] {w:weekday} {next}": lambda said: Coming(said["w"]),
        "[el|este] (proximo|siguiente) [dia] {w:weekday}": lambda said: Coming(said["w"]),
        "[el] {w:weekday} {of} (esta|la) semana": lambda said: WeekdayOf(said["w"], 0),
        "[el] {w:weekday} {of} {k:week}": lambda said: WeekdayOf(said["w"], said["k"].weeks),
        "[el] {w:weekday} de la que (viene|entra)": lambda said: WeekdayOf(said["w"], 1),
        "[el] {w:weekday} en (ocho|8) [dias]": lambda said: Coming(said["w"], 1),
        "[el] {w:weekday} en (quince|15) [dias]": lambda said: Coming(said["w"], 2),
        "hoy [,] [{w:weekday}] [,] [dia] [{n:dayalone}]": Days(0),
        "mañana [,] [{w:weekday}] [,] [dia] [{n:dayalone}]": Days(1),
        "pasado [mañana] [,] [{w:weekday}] [,] [dia] [{n:dayalone}]": Days(2),
        "{w:some} {n:dayalone}": lambda said: DayOfMonth(said["n"], weekday=said["w"]),
        "{w:some} {n:the_number} {m:anymonth} [{of}] [{y:year}]": numbered,
        "{w:some} {f:figures}": lambda said: said["f"],
        "(el|dia|el dia|el proximo|el proximo dia) {n:dayalone}": numbered,
        "{n:the_number} {m:anymonth}": numbered,
        "{n:the_number} {m:anymonth} [{of}] {y:year}": numbered,
        "{n:the_number} {m:month_said}": lambda said: DayOfThatMonth(said["n"], said["m"].months),
        "{n:the_number} (presente|corriente|actual|este)": lambda said: DayOfThatMonth(
            said["n"], 0
        ),
        "{n:the_number} {next}": lambda said: DayOfThatMonth(said["n"], 1),
        "[el] [proximo] [dia] {f:figures}": lambda said: said["f"],
        "[el] {o:ordinal} dia {m:in_month}": nth_of_month,
        "[el] {o:ordinal} dia {k:working} {m:in_month}": nth_of_month,
        "[el] {o:ordinal} {w:weekday} {m:in_month}": nth_of_month,
        "[en|por|para|durante] [el|la|los|las] {f:feast}": lambda said: said["f"],
        "[el|la] (dia|noche|puente|festividad|fiesta) {of} [la|los|las] {f:feast}": lambda said: (
            said["f"]
        ),
        "[el|la] (vispera|vispera del dia) {of} [la|los|las] {f:feast}": lambda said: Before(
            said["f"]
        ),
        "[en|por|para|durante] [el|la|los|las] {f:feast} {y:of_year}": lambda said: Feast(
            said["f"].name, said["y"]
        ),
    },
    # After «del» and «al» the article of a number is already said.
    "contracted": {
        "{d:date}": DAY,
        "[dia] {n:dayalone}": numbered,
    },
    "in_part": {
        "[por|en|a] la mañana": DayPart.MORNING,
        "[por|en|a] la tarde": DayPart.AFTERNOON,
        "[por|en|a] la noche": DayPart.NIGHT,
    },
    "this_part": {
        "esta [misma] (mañana|madrugada)": DayPart.MORNING,
        "esta [misma] tarde": DayPart.AFTERNOON,
        "esta [misma] (noche|tarde noche)": DayPart.NIGHT,
        "este mediodia": DayPart.NOON,
    },
    "day": {
        "{d:date} [,] [{p:part}] [,] [{t:at}]": with_hour,
        "{d:date} [,] {t:at} [,] {p:part}": with_hour,
        "{d:date} [,] {t:fullclock}": with_hour,
        "{p:part} [,] [{of}] {d:date} [,] [{t:at}]": with_hour,
        "{t:at} [,] [{of}] {d:date}": with_hour,
        "{p:in_part} {of} {d:contracted} [,] [{t:at}]": with_hour,
        "{p:this_part} [,] [{t:at}]": lambda said: with_hour({**said, "d": Days(0)}),
        "{p:part} [,] [{t:at}]": with_hour,
        "{t:at} [,] [{p:part}]": with_hour,
    },
    "contracted_day": {
        "{d:contracted} [,] [{p:part}] [,] [{t:at}]": with_hour,
        "{d:contracted} [,] {t:at} [,] {p:part}": with_hour,
        "{d:contracted} [,] {t:fullclock}": with_hour,
    },
    "limit": {"{d:day}": DAY, "{d:stretch}": DAY},
    "contracted_limit": {
        "{d:contracted_day}": DAY,
        "{d:stretch}": DAY,
        "{d:month_named}": DAY,
    },
}

_POINTS: Final[Table] = {
    "the": {"el|la|los|las": True},
    # An event on a day is a limit: «antes de la reunión del jueves».
    "to_event": {
        "(para|hasta|en|durante|tras|a tiempo para) [el|la|mi|tu|su|nuestra|vuestra] {e:event}": True,
        "(antes|despues) de [la|mi|tu|su|nuestra|vuestra] {e:event}": True,
        "(antes|despues) del {e:event}": True,
    },
    "week_of": {"[en|para|durante] [la] semana {of}": True},
    "week_after": {
        "[en|para|durante] [la] semana despues {of}": True,
        "[en|para|durante] [la] semana (siguiente|posterior) (a|al)": True,
    },
    "point": {
        "{d:limit}": DAY,
        "{d:counted}": DAY,
        "[desde] ahora [mismo|mismito|si]": Soon(),
        "ahorita|ahoritica|orita|altiro|enseguida|inmediatamente|lueguito": Soon(),
        "(ya mismo|ya ahora|al tiro|al toque|al rato|al ratito|al momento|al instante)": Soon(),
        "(de inmediato|en seguida|en breves momentos|ipso facto|sobre la marcha)": Soon(),
        "[un poco] mas (tarde|tardecito|ratito)": Soon(),
        "(hasta|para|de cara a|sobre|hacia|ya|ya para|alrededor de) {d:limit}": DAY,
        "(no mas tarde|de cara|en torno) (de|a) {d:limit}": DAY,
        "(no mas tarde|alrededor) del {d:contracted_limit}": DAY,
        "(de cara|en torno) al {d:contracted_limit}": DAY,
        "(para|hasta|sobre|hacia) [el] [dia] {n:dayalone}": numbered,
        "de (aqui|aca) (a|al) {d:contracted_limit}": DAY,
        "(dame|deme|denme|dadme|danos|denos|dadnos|dejame|dejadme) hasta {d:limit}": DAY,
        "{of} {d:contracted_limit} no (pasa|pasara)": DAY,
        "no (pasa|pasara) {of} {d:contracted_limit}": DAY,
        "antes de {d:limit}": lambda said: Before(said["d"]),
        "antes de las (campanadas|uvas)": Feast("new-year-eve"),
        "antes de {d:month_named}": lambda said: Before(said["d"]),
        "antes del {d:contracted_limit}": lambda said: Before(said["d"]),
        "(despues|luego|a la vuelta) de [{the}] {d:limit}": lambda said: After(said["d"]),
        "(despues|luego|a la vuelta) del {d:contracted_limit}": lambda said: After(said["d"]),
        "(pasado|pasada|pasados|pasadas|tras) {the} {d:contracted_limit}": lambda said: After(
            said["d"]
        ),
        "{e:to_event} {of} {d:contracted_day}": DAY,
        "a partir de {d:limit}": lambda said: From(said["d"]),
        "desde {d:limit}": lambda said: From(said["d"], since=True),
        "[el] {w:weekday} despues {of} {d:contracted}": lambda said: After(
            said["d"], weekday=said["w"]
        ),
        "a partir del {d:contracted_limit}": lambda said: From(said["d"]),
        "{week_of} {d:contracted}": lambda said: WeekOf(said["d"]),
        "[a|para] {q:beginning} {week_of} {d:contracted}": lambda said: WeekOf(
            said["d"], Part.START
        ),
        "[a|para] {q:end} {week_of} {d:contracted}": lambda said: WeekOf(said["d"], Part.END),
        "[el] {w:weekday} {of} {k:week_of} {d:contracted}": lambda said: WeekOf(
            said["d"], weekday=said["w"]
        ),
        "{week_after} {d:contracted}": lambda said: WeekOf(said["d"], weeks=1),
        "{week_of} {a:contracted} (a|al) {d:contracted}": DAY,
    },
}

_MOMENTS: Final[Table] = {
    "or_at_most": {
        "o|u|sino": True,
        "[,] [o|y] [,] (a mas tardar|como muy tarde|como mucho|si no) [,] [a|en|el]": True,
        "[,] o [a|en|como mucho] el": True,
    },
    "gone": {
        "ayer|anteayer|antier|anoche|antenoche|anteanoche": Gone(),
        "[el] (dia anterior|otro dia)": Gone(),
        "hace [ya] [casi|mas de|unos|unas|como] {s:span}": Gone(),
        "hace (mucho|poco|tiempo|rato|un rato|dias|semanas|meses|años)": Gone(),
        "(desde hace|lleva|llevo|llevamos|llevan|llevas) [mas de|casi] {s:span}": Gone(),
        "[el] {w:weekday} pasado": Gone(),
        "[el|este] pasado {w:weekday} [{n:dayalone}]": Gone(),
        "[el] pasado [dia] {n:daynumber} [de] [{m:anymonth}]": Gone(),
        "[el] {w:weekday} [{of}] [la] semana (pasada|anterior)": lambda said: Gone(said["w"]),
        "[el] {w:weekday} {of} [la] pasada semana": lambda said: Gone(said["w"]),
        "[la] semana pasada [,] el {w:weekday}": lambda said: Gone(said["w"]),
        "{n:the_number} mes (pasado|anterior)": lambda said: Gone(day=said["n"]),
        "[la] (semana|quincena) (pasada|anterior)": Gone(),
        "[la] pasada (semana|quincena)": Gone(),
        "[el] pasado (mes|año|finde|fin de semana)": Gone(),
        "[el] (mes|año|trimestre|finde|fin de semana) (pasado|anterior)": Gone(),
        "{m:month} pasado": Gone(),
        "hasta (ahora|hoy|aqui|la fecha|el momento)": Gone(),
        "por (ahora|hoy)": Gone(),
        "ahora (bien|que)": Gone(),
        "(hoy por hoy|hoy en dia|a dia de hoy)": Gone(),
    },
    "again": {
        "(los|todos los|cada|cualquier) {w:weekday} [{p:part}]": Every(),
        "(los|todos los) {w:weekday} y [los] {v:weekday}": Every(),
        "[de] {w:weekday} a {v:weekday}": Every(),
        "cada {s:span}": Every(),
        "(cada|todas las|todos los) {u:unit}": Every(),
        "(cada|todos los) [dia] {n:daynumber} [de mes|de cada mes]": Every(),
        "[el|los|al|a] [dia|dias] {n:daynumber} de (cada mes|todos los meses)": Every(),
        "[a|al] {beginning} (cada|todos los) {u:unit}": Every(),
        "[a|al] {end} (cada|todos los) {u:unit}": Every(),
    },
    "someday": {
        "(pasado|pasada|pasados|pasadas) {the}": Someday(),
        "(la|una|media|cada|toda la|las|medias) (mañana|mañanas)": Someday(),
        "en (breve|poco tiempo)": Someday(),
        "un (dia|dia de estos)": Someday(),
    },
    "moment": {
        "{d:point}": DAY,
        "{d:point} [,] [o|y] {at_most}": DAY,
        "{at_most} [,] [para|en|hasta|antes de] {d:point}": DAY,
        "{at_most} [al] {d:contracted_limit}": DAY,
        "entre {a:limit} (y|e) {b:contracted_limit}": later,
        "{a:point} {or_at_most} {b:point}": later,
        "{a:point} {or_at_most} {b:contracted_limit}": later,
        "{of} {a:contracted} (a|al) {b:contracted_limit}": later,
        "{d:gone}": DAY,
        "{d:again}": DAY,
        "{d:someday}": DAY,
    },
}

TABLE: Final[Table] = {
    **PIECES,
    **COUNTED,
    **HOURS,
    **_STRETCHES,
    **_DAYS,
    **_POINTS,
    **_MOMENTS,
}


@cache
def spanish_dates() -> Grammar:
    """Return the grammar of days in Spanish, built when it is first needed."""
    return Grammar(TABLE, LEXICAL)
