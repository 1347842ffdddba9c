"""In Spanish: what the reader of agreements says."""

MESSAGES: dict[str, str] = {
    # The header.
    "problem.header-title-missing": "El acuerdo no tiene título.",
    "problem.header-title-missing.cure": "Empieza con «# Acuerdo: …».",
    "problem.header-language-missing": "Falta decir en qué idioma está escrito.",
    "problem.header-language-missing.cure": "Escribe bajo el título «Idioma: español.»",
    "problem.header-zone-missing": "Falta la zona horaria.",
    "problem.header-zone-missing.cure": (
        "Escribe bajo el título «Zona horaria: America/Mexico_City.» o la que corresponda."
    ),
    "problem.header-currency-missing": "Falta la moneda.",
    "problem.header-currency-missing.cure": (
        "Escribe bajo el título «Moneda: MXN.» o la que corresponda."
    ),
    "problem.header-numbers-missing": "Falta un ejemplo de cómo se escriben las cifras.",
    "problem.header-numbers-missing.cure": (
        "Escribe bajo el título «Números: 1,234.56.» o «Números: 1.234,56.»"
    ),
    "problem.header-twice": "«{text}» está dicho dos veces.",
    "problem.header-twice.cure": "Deja sólo el que vale.",
    "problem.language-unknown": "No hablo el idioma «{text}».",
    "problem.language-unknown.cure": "Escribe «español» o «inglés».",
    "problem.zone-unknown": "No existe la zona horaria «{zone}».",
    "problem.zone-unknown.cure": "Usa un nombre de la IANA, como «America/Bogota».",
    "problem.register-unknown": "No conozco el trato «{text}».",
    "problem.register-unknown.cure": "Escribe «tú», «usted» o «vos».",
    "problem.table-unknown": "No conozco la tabla de formas «{text}».",
    "problem.table-unknown.cure": "Este programa lee la tabla 1.",
    # Parties and people.
    "problem.party-missing-provider": "Falta el prestador.",
    "problem.party-missing-provider.cure": (
        "En «Partes» escribe «Prestador: Estudio Nopal (Ana Ruiz: responsable).»"
    ),
    "problem.party-missing-client": "Falta el cliente.",
    "problem.party-missing-client.cure": (
        "En «Partes» escribe «Cliente: La Milpa (Carla Sosa: aprueba, acepta y pide).»"
    ),
    "problem.party-unread": "No entiendo esta parte: «{text}».",
    "problem.party-unread.cure": (
        "Escríbela como «Cliente: La Milpa (Carla Sosa: aprueba; Diego Paz: pide).»"
    ),
    "problem.party-twice": "«{text}» está dos veces entre las partes.",
    "problem.party-twice.cure": "Junta en una línea a todas sus personas, separadas por «;».",
    "problem.person-unread": "No entiendo a esta persona: «{text}».",
    "problem.person-unread.cure": "Escríbela como «Carla Sosa: aprueba y pide».",
    "problem.people-too-many": "Una parte tiene hasta {limit} personas.",
    "problem.people-too-many.cure": "Nombra sólo a quienes piden, aprueban, aceptan o firman.",
    "problem.person-twice": "{person} se llamaría «{short}», como otra persona.",
    "problem.person-twice.cure": ("Dale un nombre corto propio: «{person} «{short}2»: …»."),
    "problem.person-unnamed": "«{person}» no está entre las partes.",
    "problem.person-unnamed.cure": "Nómbrala en «Partes», con lo que puede hacer.",
    "problem.power-unknown": "Nadie puede «{text}» por su parte.",
    "problem.power-unknown.cure": ("Puede decir: responsable, aprueba, acepta, pide, paga, lee."),
    # Calendars.
    "problem.calendar-unread": "No entiendo este horario: «{text}».",
    "problem.calendar-unread.cure": (
        "Escríbelo como «Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 16:00 a 19:00.»"
    ),
    "problem.calendar-needed": "Aquí se cuenta tiempo hábil, y el acuerdo no tiene ningún horario.",
    "problem.calendar-needed.cure": (
        "Declara uno bajo «## Horarios», como «Horario «oficina»: lunes a viernes, de 9:00 a 18:00.»"
    ),
    "problem.calendar-twice": "El horario «{calendar}» está dos veces.",
    "problem.calendar-twice.cure": "Deja uno, o dale otro nombre.",
    "problem.calendar-impossible": "El horario «{calendar}» no puede ser: {reason}",
    "problem.calendar-unknown": "No hay ningún horario «{calendar}».",
    "problem.calendar-unknown.cure": "Decláralo en «Horarios».",
    # Things, clauses, annexes, amendments.
    "problem.thing-unread": "No entiendo esta cosa: «{text}».",
    "problem.thing-unread.cure": "Escribe su nombre entre comillas: «informe».",
    "problem.thing-unknown": "Nadie ha dicho todavía qué es «{name}».",
    "problem.thing-unknown.cure": (
        "Escribe el nombre como está en su cláusula, o decláralo en «Cosas»."
    ),
    "problem.clause-unknown": "No hay ninguna cláusula «{label}».",
    "problem.clause-unknown.cure": "Escribe la clave que lleva en su título.",
    "problem.clause-label-missing": "Esto no está bajo ninguna cláusula con clave.",
    "problem.clause-label-missing.cure": "Ponle un título con clave, como «## {label}. Entregas».",
    "problem.label-twice": "La clave «{label}» ya es de otra cláusula.",
    "problem.label-twice.cure": "Una clave no se repite ni se vuelve a usar: «{free}» está libre.",
    "problem.clauses-too-many": "Un acuerdo tiene hasta {limit} cláusulas.",
    "problem.clauses-too-many.cure": "Pasa lo demás a un anexo o a otro acuerdo.",
    "problem.annex-twice": "Ya hay un anexo «{label}».",
    "problem.annex-twice.cure": "Dale otra letra.",
    "problem.amendment-unread": "No entiendo esta enmienda: «{text}».",
    "problem.amendment-unread.cure": (
        "Escríbela como «Sustituye la versión 1 desde el 2026-06-01.»"
    ),
    # Sentences.
    "problem.sentence-unread": "Esta oración no tiene ninguna forma conocida.",
    "problem.sentence-unread.cure": (
        "Cámbiala por una forma de la tabla o, si no ha de vigilarse, empieza con «Prosa:»."
    ),
    "problem.sentence-unread-from": "Se entiende «{heard}», pero no lo que sigue: «{rest}».",
    "problem.sentence-unread-from.cure": (
        "Dilo con otra forma, ponlo en otra oración o, si no ha de vigilarse, empieza con «Prosa:»."
    ),
    "problem.sentence-unread-from-then": (
        "Se entiende «{heard}», pero no lo que sigue: «{rest}». Ahí puede ir {then}."
    ),
    "problem.sentence-unread-from-then.cure": (
        "Dilo así, ponlo en otra oración o, si no ha de vigilarse, empieza con «Prosa:»."
    ),
    "problem.sentence-unfinished": "Hasta aquí se entiende, y falta algo para que sea una forma.",
    "problem.sentence-unfinished.cure": "Complétala.",
    "problem.sentence-unfinished-then": (
        "Hasta aquí se entiende, y falta algo para que sea una forma. Puede seguir {then}."
    ),
    "problem.sentence-unfinished-then.cure": "Complétala.",
    "problem.sentence-ambiguous": "Esta oración se puede leer de dos maneras ({forms}).",
    "problem.sentence-ambiguous.cure": "Pártela en dos, o dila de otro modo.",
    "problem.sentence-too-long": "Esta oración pasa de {limit} caracteres.",
    "problem.sentence-too-long.cure": "Pártela en varias.",
    "problem.text-too-large": "El texto tiene {size} caracteres y se leen {limit}.",
    "problem.text-too-large.cure": "Pasa lo que no sea cláusulas a un archivo aparte.",
    "problem.prose-empty": "Tras «Prosa:» no hay nada.",
    "problem.prose-empty.cure": "Escribe el texto en el mismo párrafo, o borra la palabra.",
    "problem.date-slashed": "«{text}» puede ser dos días distintos.",
    "problem.date-slashed.cure": "Escribe el año primero: 2026-06-05.",
    "problem.date-impossible": "No existe el día «{text}».",
    "problem.date-impossible.cure": "Revisa el mes y el día.",
    "problem.hour-impossible": "No existe la hora «{text}».",
    "problem.hour-impossible.cure": "Las horas van de 0:00 a 23:59.",
    "problem.days-kindless": "«{text}» no dice qué días cuentan.",
    "problem.days-kindless.cure": "Di si cuentan todos, o sólo los hábiles.",
    "problem.verb-two-ways": "«{text}» se puede entender de dos maneras: contestar, o resolver.",
    "problem.verb-two-ways.cure": "Di cuál de las dos se debe.",
    "problem.money-sign": "«{text}» no dice de qué moneda es.",
    "problem.money-sign.cure": "Escribe el código detrás de la cifra, como «{figure} {code}».",
    "problem.due-of-other-period": "Un día del mes no limita lo que se debe cada semana o cada día.",
    "problem.due-of-other-period.cure": "Di un día de la semana, o que se debe cada mes.",
    "problem.due-missing": "No se dice hasta cuándo: sin plazo, nunca estaría vencido.",
    "problem.due-missing.cure": "¿A más tardar cuándo? Por ejemplo, «en 3 días hábiles».",
    "problem.silence-missing": "No se dice qué pasa si no contesta.",
    "problem.silence-missing.cure": (
        "¿«Su silencio es aceptación», o «su silencio no es aprobación»?"
    ),
    "problem.modifier-out-of-place": "Esto no suele decirse de la oración a la que sigue.",
    "problem.modifier-out-of-place.cure": "Revisa que esté en su cláusula.",
    "problem.trigger-circle": "{clauses} nacen sólo unas de otras, así que nunca empiezan.",
    "problem.trigger-circle.cure": "Di en una de ellas otro comienzo.",
}
