"""What words speak for a sentence that adds to another: price, credit, silence, exception."""

from __future__ import annotations

from typing import Final

CUES_OF_MODIFIERS: Final = {
    "criterion": r"""
3 (?:minim[oa]|at least|no less than)\b.{0,30}(?:calificacion|nota|score|grade|quality|calidad)|(?:calificacion|nota|score|grade) minima?|(?:revised|checked|tested|proofread|revisad[oa]s?|probad[oa]s?) by|por (?:un|una|otr[oa]) (?:segund[oa]|profesional|tecnic[oa])|(?:every|each|cada|todo|toda) .{0,40}(?:is|are|es|va|queda) (?:\w+ed|\w+ad[oa]|\w+id[oa]) (?:by|por)
2 debe(?:n|ra|ran)? \w+|must (?:reach|be|have|show|carry|weigh|measure)
2 tienen? que \w+(?:ar|er|ir)(?:se)?\b
3 (?:tiene|tienen|ha|han) (?:que|de) (?:estar|ser|ir|venir|llevar|cumplir)|(?:has|have|needs?) to be\b
3 criterios?\b|criteria|criterion|debe(?:n)? (?:cumplir|contener|ser|tener|llevar|medir|pesar
  |describir|funcionar)\b|(?:must|shall|should) (?:meet|comply|conform|be (?:free|able
  |accompanied|at least)|contain|pass)
2 \bwe require\b|requerimos que|se exige que|estandar(?:es)?\b|standards?\b|best practices
  |buenas practicas
3 professional(?:ly)?\b|workmanlike|profesionalmente|de (?:manera|forma) profesional|(?:tested|works?
  |compatible) (?:in|with|on) (?:\w+ ){0,3}(?:browsers?|devices?|versions?)|version control
2 calidad|quality|tolerancia|tolerance|conforme a|according to (?:the )?spec|compatible
  |cumple con (?:la|las|los) (?:norma|requisitos|especificacion)
2 entre \d+ y \d+|between \d+ and \d+|minimo|maximo|at least|no more than \d+
""",
    "form": r"""
3 formatos?\b|en formato|format\b|in (?:pdf|jpg|png|docx)|\bpdf\b|\d+ ?[x×] ?\d+
  |resolucion de \d+ ?dpi
3 (?:informes?|reportes?|reports?) .{0,40}(?:incluye|incluyen|includes?|contiene)
7 (?:informes?|reportes?|resumen|reports?|summary|statement)\b.{0,60}(?:incluyen?|incluira|contienen?
  |contendra|includes?|contains?|covers?|shows?)[^.]{0,30}:$
3 (?:must|shall|should) (?:include|contain|state|specify|show|describe)|debe\w*
   (?:contener|incluir|indicar|especificar|detallar|describir)
2 contiene|consta de|consists? of|accompanied by|palabras|words|imagenes|images|paginas|pages
  |numero de seguimiento|con la siguiente informacion|with the following
""",
    "price": r"""
4 (?:precio|valor|tarifa|costo|coste
  |cargo)s?\b(?: \w+){0,6}[: ]+(?:es |de |son )*(?:de )?(?:us)?[$€£]? ?\d|(?:price|rate|fee|cost
  |charge)s?\b(?: \w+){0,5}[: ]+(?:is |of |are |at )*(?:us)?[$€£]? ?\d|hourly rate|tarifa
   (?:por )?hora
3 exclusive of (?:\w+ )?tax|(?:sin|mas|no incluyen?) impuestos|before tax|plus (?:sales )?tax
3 (?:se cobran?|cuestan?|se facturan?|costs?|(?:is|are|be) (?:charged|billed))
   (?:\w+ ){0,4}(?:a |at |de )?(?:us)?[$€£]? ?\d|cada un[oa]\b|time and a half|per hour|por hora
2 precio|price|tarifa|rate\b|\bmas iva|\+ ?iva|plus (?:vat|tax)|iva\b|vat\b
""",
    "extra": r"""
4 (?:above|over|beyond|por encima de|sobre) (?:that |this |the |el |ese |la )?(?:\w+ )?(?:allowance|quota
  |limit|cupo|limite|included|incluid)
4 (?:adicional(?:es)?|exced\w+|extras?|additional|beyond|over(?:age)?|further
  |excess)\b.{0,80}(?:[$€£]|\d+(?:[.,]\d+)* ?(?:usd|eur|ars|mxn|euros?|pesos|dolares))
3 (?:[$€£]\s?\d[\d.,]*|\d+ ?(?:usd|eur|ars|mxn|euros|pesos))[^.]{0,40}(?:por|per|each|cada)
   (?:\w+ )?(?:visita|visit|unidad|un[oa]|ronda|round|hora|hour|ticket|incidencia|extra
  |additional|adicional)
2 excedentes?|cupo|quota|se cobran?\b|adicional(?:es)?|surcharge|recargo
""",
    "silence": r"""
4 (?:counts?|treated|taken) as (?:accepted|approved)|se da(?:n|ra)? por buen|(?:hear|say)s? nothing|no (?:dice|dices|diga|contesta|contestas|responde|respondes) (?:nada)?
3 (?:is|be|are) deemed|deemed to have|se (?:da|dan|daran?) por (?:aceptad|aprobad)\w*|(?:sin
  |no) (?:respuesta|reply|answer)\b.{0,60}(?:cerrad|closed|deemed|aceptad|aprobad)
4 silencio|silence|(?:sin|no) (?:\w+ ){0,3}(?:respuesta|observaciones|objeciones
  |comentarios)(?: \w+){0,6} (?:se (?:considera|entiende|tiene|dara)|sera|equivale)|(?:deemed
  |considered) (?:\w+ )?(?:accepted|approved|rejected)|se (?:considera|entiende|tendra por
  |dara por|entendera) (?:\w+ )?(?:aceptad|aprobad|rechazad)|(?:failure|fails) to (?:respond
  |reply|object|reject)
2 (?:sin respuesta|if (?:you|the client|the customer) do(?:es)? not (?:respond|reply|object))
  |cerrados? automaticamente|closed automatically
""",
    "rounds": r"""
4 rondas?\b|rounds? of|revisiones incluidas|(?:\d+|un|una|dos|tres|two|three|one) (?:rondas
  |revisions?|revisiones|rounds|cambios incluidos)|revisions?\b
2 cambios\b|changes\b|correcciones|modificaciones
1 incluye|includes?|included|adicional
""",
    "shift": r"""
3 (?:if|si) .{0,40}(?:late|tarde|retrasa|demora)\b.{0,80}(?:plazo|fecha|deadline|date)
  |(?:deadline|date|fecha|plazo)\b.{0,60}(?:if|si) .{0,40}(?:late|tarde|retrasa)
4 (?:plazos?|fechas?|entregas?|deadlines?|due dates?|schedule|dates?)\b(?: \w+){0,8} (?:se
   (?:corre|desplaza|extiende|amplia|prorroga|mueve|retrasa|aplaza)n?|(?:moves?|shifts?|(?:is|are
  |be) (?:extended|postponed|moved|pushed|delayed)|slips?))
3 (?:late|delay\w*|retras\w+|demor\w+|tarde) (?:\w+ ){0,6}(?:in supplying|supplying|materials?
  |materiales|informacion|insumos|aprobacion|approv|feedback|de el cliente)
  |can't be responsible for a missed
2 mismos dias|same (?:number of )?days|day for day|dia por dia|en la misma medida
  |deadlines work two ways
""",
    "clock": r"""
4 (?:plazo|reloj|tiempo|computo|conteo)\b(?: \w+){0,6} (?:se (?:detiene|suspende|interrumpe|pausa
  |congela))|(?:clock|time|timer|period) (?:\w+ ){0,4}(?:stops?|(?:is )?paused|(?:is )?suspended
  |pauses)
3 (?:mientras|en espera de|a la espera|while (?:awaiting|waiting)|pending)\b.{0,60}(?:cliente
  |usuario|customer|client|respuesta|response|informacion)
""",
    "credit": r"""
4 (?:knock|take|get)s? (?:\S+ ){0,3}off\b|off the (?:\w+ )?(?:bill|invoice|price|fee)|(?:may|can) deduct|rebate|rebaja\w*
3 (?:no (?:se )?(?:resuelv|entreg|cumpl|atiend|llegu)\w*|fuera de plazo|miss(?:es|ed)? (?:the|its|a)|not met)
  .{0,100}(?:\d+(?:[.,]\d+)? ?%|[$€£]|\d+ ?(?:usd|eur|ars|mxn|euros|pesos))
2 \babon(?:a|ara|aremos|amos)\b
4 descont\w+
4 (?:descuento|bonificacion|descuenta|credito|nota de credito|compensa\w*)\b(?:.{0,60})(?:\d|%
  |factura)|(?:service |partial |prorated )?credits?\b|compensaciones?|(?:fee|price) reduction
  |take(?:s|n)? off
3 (?:exceso|incumpl\w+|tarde|retraso|demora|late|below|inferior|falls? short|fails? to meet
  |outage|downtime|exceeds?)\b.{0,100}(?:\d+(?:[.,]\d+)? ?%|[$€£] ?\d|credit|descuento)
2 (?:de )?descuento|discount|acumulat|hasta un maximo|in an amount more than|cap(?:ped)?\b
2 \d+ ?% .{0,40}(?:factura|cuota|invoice|fees?)
-2 pronto pago|early payment|pag\w+ (?:antes|dentro)|interest
""",
    "penalty": r"""
4 (?:recargo|surcharge|late (?:fee|charge))|(?:there's|there is) an? .{0,15}charge|pierde (?:el|la|su) (?:anticipo|deposito|fianza|lugar)|(?:lose|forfeit)s? (?:the|your|its) deposit
2 bounce[sd]?|devuelt[oa]s?|fuera de (?:fecha|plazo)|a partir del dia
3 cancell?ations?\b.{0,60}(?:charged|fee|forfeit)|cancelacion\w*\b.{0,60}(?:se cobran?|cargo
  |pierde)
4 penalidad|penalizacion|\bpena\b|clausula penal|multa|penalt(?:y|ies)|liquidated damages|fine of
  |sancion
3 (?:por cada|for each|per) (?:dia|day|hora|hour|semana|week)(?: \w+){0,3} (?:de )?(?:retraso
  |demora|atraso|delay|late|mora)
2 (?:retraso|demora|atraso|delay|late|forfeit)\b|cancela\w* (?:dentro|antes|con menos)
  |meses restantes|no-?show
-2 sin penalidad|no se cobra penalidad|no penalty
""",
    "unless": r"""
4 ^(?:not|except|but not|no) (?:if|when|where|si|cuando)\b|^(?:salvo|excepto|unless)\b
4 no (?:procede|se debe|habra|hay|corresponde) (?:\w+ ){0,2}(?:abono|descuento|credito|compensacion|pena
  |penalizacion)|no (?:credit|compensation|penalty|refund) (?:is|will be|shall be) (?:due|owed|given|paid)
4 (?:garantia|warranty)\b.{0,30}(?:no cubre|does not cover|doesn't cover|excludes|excluye)
3 (?:does not|do not|doesn't|don't|no(?: se)?) (?:count|cuentan?|computan?)\b
3 aplican? (?:unicamente|solo|solamente)|appl(?:y|ies) only
3 (?:salvo|excepto|a menos que|no aplica|no aplican|unless|except|does not apply|do not apply
  |shall not apply)\b
3 (?:fuerza mayor|force majeure|act of god|desastres naturales|natural disasters)
3 no (?:sera|es|seran|somos) responsables?|not (?:be )?(?:liable|responsible)|can't be
   (?:held )?(?:liable|responsible)|cannot be (?:held )?(?:liable|responsible)
2 exclusiones|exclu(?:ding|ye|yendo)|causad[oa]s? por|caused by|originad|por causas? (?:ajenas
  |de el cliente)|outside (?:of )?(?:its|our|the \w+'s) (?:reasonable )?control
  |fuera de el control
2 mantenimiento programado|scheduled (?:maintenance|downtime)
""",
    "approval": r"""
3 (?:when|once|only after|until) (?:you|the client) (?:accepts?|approves?|agrees?|say so)|go-ahead|(?:work|we|i) starts? (?:only )?(?:when|once|after)|empeza(?:mos|r)\w* (?:solo )?(?:cuando|tras|despues)
4 (?:aprobacion|autorizacion|consentimiento|conformidad|visto bueno) (?:\w+ ){0,2}(?:escrit|previ
  |expres|explicit|por escrito)|(?:prior |written |express )+(?:approval|consent|authori[sz]ation)
3 (?:require|requiere|necesita)n? (?:\w+ ){0,5}(?:aprobacion|autorizacion|consentimiento|approval
  |consent|permission)|your (?:written )?approval|sin (?:la |el )?(?:autorizacion|aprobacion
  |consentimiento)
2 autorizad|approved by|aprobad[oa]s? por|consent\b|permission
""",
    "counts": r"""
4 (?:is|are) not (?:an? )?(?:\w+ )?(?:tickets?|requests?|notices?|instructions?|approvals?|acceptance)\b
  |no (?:son|se consideran?|valen como|constituyen?) (?:\w+ )?(?:instruccion|solicitud|aprobacion|aviso
  |peticion)\w*
4 (?:no )?cuentan? como|(?:does not |do not |don't )?counts? (?:as|towards)|is not
   (?:a |an )?(?:\w+ )?(?:acknowledgement|response|contact)|automated (?:response|repl)
  |respuestas? automatic
""",
    "only": r"""
4 (?:solo|solamente|unicamente|exclusivamente) (?:\w+ ){0,3}(?:por|a traves|mediante|via)\b
  |only (?:by|in|via|through)\b|(?:must|should|shall) be (?:sent|made|submitted|done|given
  |filed) (?:\w+ ){0,4}(?:by|in|via|to|through)\b|it must be done in writing
3 (?:deben?|debera|deberan) (?:\w+ ){0,2}(?:enviarse|presentarse|hacerse|realizarse|formularse
  |comunicarse|tramitarse|enviar)|no se aceptan .{0,40}(?:whatsapp|telefono|verbal)
2 por escrito|in writing|por (?:correo|email|portal)|canal(?:es)?|over ordinary email|text-based
""",
    "quantity": r"""
3 (?:entre|between) \d+(?:[.,]\d+)? (?:y|and) \d+(?:[.,]\d+)? ?(?:kg|t|m|m2|l|toneladas|tons
  |unidades|units|litros|liters|cajas|boxes)
2 \d+ (?:kg|toneladas|tons|litros|liters|cajas|boxes|palets|pallets|unidades|units)\b
""",
    "discount": r"""
4 (?:descuento|discount|off)\b.{0,60}(?:herman|sibling|segund[oa]|second|estudiante|student|socio|member|temprana|early|familia|family)|(?:hermanos|siblings|students|socios|members)\b.{0,40}(?:descuento|discount|\d ?%)
4 (?:pronto pago|early payment|prompt payment|pago anticipado)|(?:pag\w+|paid|pays)
   (?:\w+ ){0,4}(?:antes|dentro|within|before|by)\b.{0,60}(?:descuento|discount|bonific)
  |(?:descuento|discount)\b.{0,60}(?:si (?:\w+ )?paga|if (?:\w+ )?pa(?:id|ys?))
3 (?:descuento|discount)\b.{0,50}(?:por|for) (?:pagar|volumen|referid|paying|volume|referr|pago)
4 (?:quien|quienes|si|when|if) .{0,40}(?:paga|pay|abona)\w*.{0,60}(?:descuento|discount|\d ?% (?:menos|off))
3 \d+ ?% off|at a discount
4 (?:months?|meses|mes) (?:free|gratis|de regalo)
2 (?:pay|paga\w*) (?:yearly|annually|al año|anual\w*)|descont\w+
2 referid|recomend\w+ (?:a |un )|referral
""",
    "partial_days": r"""
3 en proporcion a|in proportion to
4 prorrat\w+|pro-?rat(?:a|ed?)\b|proporcional(?:mente)?|(?:meses|periodos?) (?:parciales
  |incompletos)|partial (?:months?|periods?)
""",
    "lapses": r"""
4 (?:valid|good|vigente|validos?|validas?) (?:for|por|durante|hasta)\b
3 (?:caduca|prescribe|vence|pierde|expira)\w*\b.{0,60}(?:si no|derecho|reclam|dias)|(?:expires?
  |lapses?|forfeit(?:s|ed)?|is lost)\b|otherwise .{0,40}(?:expire|lost)
""",
}
