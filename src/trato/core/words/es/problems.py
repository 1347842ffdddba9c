"""In Spanish: what is wrong with something typed or recorded, and how to mend it."""

MESSAGES: dict[str, str] = {
    "problem.nearest": "¿Querías decir {names}?",
    # Figures and money.
    "problem.number-style": "No conozco esta manera de escribir cifras: «{example}».",
    "problem.number-style.cure": "Muéstrala con un ejemplo, como «1,234.56» o «1.234,56».",
    "problem.number-unread": "«{text}» no está escrito como «{example}».",
    "problem.number-unread.cure": "Escribe la cifra como «{example}».",
    "problem.number-negative": "«{text}» es menor que cero.",
    "problem.number-negative.cure": "Escribe la cifra sin signo.",
    "problem.number-too-long": "«{text}» tiene demasiadas cifras.",
    "problem.number-too-long.cure": "Caben quince cifras enteras y ocho decimales.",
    "problem.money-negative": "Un importe no puede ser negativo: «{text}».",
    "problem.money-negative.cure": (
        "Lo que se devuelve se anota con su propio hecho: un reembolso o una nota de crédito."
    ),
    "problem.money-digits": (
        "«{text}» no puede leerse como dinero en {currency}, que lleva {digits} decimales."
    ),
    "problem.money-digits.cure": (
        "Escribe el importe con exactamente {digits} decimales, como «{example}»."
    ),
    "problem.money-unread": "«{text}» no es un importe con su moneda.",
    "problem.money-unread.cure": "Escribe la cifra y el código de la moneda, como «{example} MXN».",
    "problem.currency-unknown": "No existe la moneda «{currency}».",
    "problem.currency-unknown.cure": "Usa el código de tres letras de la norma ISO 4217.",
    # Fields of an event or a claim.
    "problem.field-type": "«{field}» tiene que ser {expected}, y dice «{value}».",
    "problem.expected.text": "un texto",
    "problem.expected.moment": "un día o un instante en texto",
    "problem.expected.bool": "verdadero o falso (true o false)",
    "problem.expected.count": "un número entero",
    "problem.expected.decimal": 'una cifra en texto, como "12.5"',
    "problem.expected.list": "una lista",
    "problem.expected.item": "un texto, o un objeto con «text» y «criterion»",
    "problem.expected.claim": "el identificador de un reclamo, o un reclamo entero",
    "problem.expected.values": "un objeto con nombres y valores",
    "problem.expected.plain": "un valor sencillo: texto, entero, sí o no, o una lista corta",
    "problem.expected.evidence": "un nombre, o un objeto con «name», «sha256» y «size»",
    "problem.field-unknown": "Nadie espera aquí el campo «{field}».",
    "problem.field-missing": "Falta «{field}».",
    "problem.field-empty": "«{field}» está vacío.",
    "problem.field-choice": "«{field}» no puede decir «{value}».",
    "problem.field-choice.cure": "Puede decir: {choices}.",
    "problem.list-size": "«{field}» trae {size} elementos.",
    "problem.list-size.cure": "Tiene que traer al menos uno y a lo sumo {most}.",
    "problem.text-too-long": "«{field}» tiene {length} caracteres y caben {limit}.",
    "problem.text-too-long.cure": "Guarda lo demás en un archivo y añádelo como prueba.",
    "problem.text-unwritable": (
        "«{field}» lleva en el lugar {place} un carácter que no se puede guardar."
    ),
    "problem.text-unwritable.cure": "Bórralo o vuelve a escribir esa parte.",
    "problem.text-one-line": "«{field}» tiene que caber en una línea.",
    "problem.count-impossible": "«{field}» no puede ser {value}.",
    "problem.count-impossible.cure": "Va de {least} a {most}.",
    "problem.figure-unread": "«{value}» no es una cifra que pueda leerse en «{field}».",
    "problem.figure-unread.cure": "Escríbela con punto y sin separar los miles, como «1234.56».",
    "problem.figure-negative": "«{field}» no puede ser menor que cero, y dice «{value}».",
    "problem.percent-impossible": "Un porcentaje va de 0 a 100, y este dice {value}.",
    "problem.percent-impossible.cure": (
        "Si mides un cambio, usa como unidad «pp» (puntos porcentuales)."
    ),
    "problem.options-few": "Una decisión se ofrece con dos opciones distintas o más.",
    # Days, instants, periods.
    "problem.moment-unread": "«{value}» no es un día ni un instante que pueda leerse en «{field}».",
    "problem.moment-unread.cure": (
        "Escribe «2026-03-06» o, con hora y desfase, «2026-03-06T18:00:00-06:00»."
    ),
    "problem.moment-impossible": "No existe «{value}» ({field}).",
    "problem.moment-impossible.cure": "Revisa el mes, el día y la hora.",
    "problem.moment-far": "«{value}» ({field}) queda demasiado lejos.",
    "problem.moment-far.cure": "Se admiten los años {first} a {last}.",
    "problem.instant-naive": "«{value}» ({field}) no dice en qué huso está.",
    "problem.instant-naive.cure": "Añade el desfase, como «-06:00», o «Z» si es hora universal.",
    "problem.instant-day": "«{field}» necesita la hora, y dice sólo «{value}».",
    "problem.instant-day.cure": "Escríbelo con hora y desfase: «2026-03-06T18:00:00-06:00».",
    "problem.period-unread": "«{value}» no es un periodo que pueda leerse en «{field}».",
    "problem.period-unread.cure": (
        "Escribe «2026», «2026-02», «2026-Q1», «2026-W07» o «2026-02-03», o dos de ellos con «/»."
    ),
    "problem.range-reversed": "Termina ({end}) antes de empezar ({start}).",
    "problem.range-reversed.cure": "Revisa las dos fechas.",
    "problem.sha256-unread": "«{value}» no es una huella SHA-256 ({field}).",
    "problem.sha256-unread.cure": "Son 64 cifras hexadecimales.",
    # Files and JSON.
    "problem.json-too-long": "Este renglón o archivo ocupa {size} bytes y caben {limit}.",
    "problem.json-too-long.cure": "Pártelo, o guarda lo largo en un archivo aparte como prueba.",
    "problem.json-unread": "Aquí deja de ser JSON ({reason}).",
    "problem.json-unread.cure": "Revisa comillas, comas y llaves en este lugar.",
    "problem.json-too-deep": "Este JSON está anidado demasiado hondo.",
    "problem.json-doubled": "La clave «{key}» aparece dos veces en el mismo objeto.",
    "problem.json-doubled.cure": "Deja sólo la que vale.",
    "problem.json-figure": "Este JSON lleva una cifra que no existe o que no cabe.",
    "problem.json-figure.cure": "Escribe los importes como texto, y ni NaN ni Infinity.",
    "problem.json-no-object": "Aquí se espera un objeto JSON entre llaves.",
    "problem.encoding-unread": "El byte {byte} de este lugar no es UTF-8.",
    "problem.encoding-unread.cure": "Guarda el archivo de nuevo con la codificación UTF-8.",
    "problem.format-unknown": "No conozco el formato «{value}».",
    "problem.format-unknown.cure": "Se espera «{expected_format}».",
    "problem.claim-about-nothing": "{field} no dice de qué trata.",
    "problem.claim-about-nothing.cure": (
        "Nombra una cláusula (clause), una cosa (thing) o un hecho (event)."
    ),
    # Who, what and which.
    "problem.id-unread": "«{value}» no sirve como identificador.",
    "problem.id-unread.cure": "Hasta 80 caracteres, sin espacios ni comillas.",
    "problem.kind-unknown": "No hay hechos de la clase «{kind}».",
    "problem.person-unknown": "El acuerdo no conoce a «{person}».",
    "problem.person-unknown.cure": (
        "Nómbrala en «Partes», o anota antes un cambio de personas. Si es ajena, escribe "
        "«third:» y su nombre."
    ),
    "problem.third-unnamed": "Falta el nombre detrás de «third:».",
    "problem.recorded-by-third": "«{person}» es ajena al acuerdo y no puede anotar hechos.",
    "problem.recorded-by-third.cure": "En «recorded_by» va quien lo anota; en «by», quien lo hizo.",
    "problem.same-as-itself": "Un hecho no puede repetirse a sí mismo.",
    "problem.same-as-itself.cure": "En «same_as» va el identificador del otro hecho.",
    "problem.id-taken": "Ya hay otro hecho con el identificador «{id}».",
    "problem.id-taken.cure": "Dale otro identificador, o corrige el que ya está.",
    "problem.event-unknown": "No hay ningún hecho «{id}».",
    "problem.act-on-acts": "«{id}» habla de otros actos y nunca llega a un hecho.",
    "problem.act-on-acts.cure": "Anota el hecho de nuevo: no se puede retirar sin fin lo ya retirado.",
    "problem.entry-version": "Este asiento no es de la versión {expected_version}.",
    "problem.entry-unread": "A este asiento le falta algo, o algo no es de su tipo.",
    "problem.chain-seq": "Falta o sobra un asiento: este es el {seq} y no el {expected_seq}.",
    "problem.chain-prev": "El asiento {seq} no sigue al anterior: la cadena está rota aquí.",
    "problem.chain-prev.cure": "Compara con la copia de la otra parte desde este asiento.",
    "problem.chain-hash": "El asiento {seq} no es el que se escribió: algo en él cambió.",
    "problem.chain-hash.cure": "Compara con la copia de la otra parte desde este asiento.",
}
