"""How the day of a promise was reckoned, in Spanish."""

MESSAGES: dict[str, str] = {
    "promises.way.said": "es la fecha que se dice, {day}",
    "promises.way.today": "es el día del mensaje",
    "promises.way.hours": "{count} contados desde el mensaje",
    "promises.way.days": "{count} después del {day}",
    "promises.way.working-days": "{count} después del {day}, que no cuenta",
    "promises.way.months": "{count} después del {day}",
    "promises.way.weekday": "el primero después del {day}",
    "promises.way.week": "de una semana se toma su viernes, {day}",
    "promises.way.weekend": "de un fin de semana se toma el domingo, {day}",
    "promises.way.month": "de un mes se toma su último día, {day}",
    "promises.way.part": "se toma hasta el {day}",
    "promises.way.nth": "ese día es el {day}",
    "promises.way.feast": "cae hasta el {day}",
    "promises.way.before": "antes del {day}: el día anterior",
    "promises.way.after": "pasado el {day}: el día siguiente",
    "promises.way.from": "desde que empieza, el {day}",
    "promises.way.later": "de las dos fechas, la última: {day}",
}
