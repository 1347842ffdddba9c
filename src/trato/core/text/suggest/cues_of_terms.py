"""What words speak for scope, powers, money terms and sentences of their own."""

from __future__ import annotations

from typing import Final

CUES_OF_TERMS: Final = {
    "prohibition": r"""
4 \b(?:nobody|no one|nadie|ningun[oa]?)\b.{0,40}\b(?:else|may|can|touch|puede|toca|entra|usa)\w*|(?:don't|do not|doesn't|no|nunca) (?:show|share|sell|tell|publish|enseñ|muestr|compart|vend|public)\w*|strictly|must never
3 (?:no se permite|queda prohibid|prohib|esta prohibid|no esta permitid|se abstiene
  |se abstendra)\w*
3 \bdon't\b(?! (?:hesitate|worry|include|cover|offer|provide|charge|ask|refund|prorate|need|have))
  |\bdo not\b(?! (?:include|cover|offer|provide|charge|refund|prorate|apply|count))|\bnever\b|\bnunca\b
3 \b(?:solo|solamente|unicamente|only) (?:se )?(?:puede|podra|may|can)\w*\b
4 ^no (?!incluir|aplicar)[a-z]+(?:ar|er|ir)\b|\bno se (?:puede|debe|podra|permit\w+)\b|\b(?:solo|unicamente)
   (?:se |lo |la |los |las )?(?:us|utiliz|emple)\w+|only (?:be )?used? |use .{0,30}only (?:for|to)
3 (?:must|shall|may|will|can)(?:\s+)not\b|cannot\b|can't\b|won't\b|is prohibited|not permitted
  |not allowed|prohibit|\bno \w+ing\b
3 no (?:debe|podra|puede|pueden|deben|podran)\b
2 no (?:se )?(?:compart|divulg|revel|ced|subcontrat|acept|transfier|public|utiliz|almacen|grab)\w*
2 sin (?:el )?(?:consentimiento|autorizacion|permiso|la autorizacion|aprobacion)|without
   (?:\w+ ){0,4}(?:consent|permission|approval|authori[sz]ation)
2 confidencial|confidential|\bnda\b|no competira|exclusiv(?:amente|ely)|unicamente|solely|ni\b
""",
    "permission": r"""
2 la participacion es voluntaria|optional|opcional|whenever you (?:like|want)
-4 \bno (?:se )?(?:puede|podra|pueden|podran|puedes)\b|cannot|can't|(?:may|can) not
3 estan? disponibles? para|(?:is|are) available (?:to|for|on request)|cuando quiera
3 (?:puede|podra|pueden|podran|puedes|podras)\b(?! (?:terminar|cancelar|suspender|rescindir|anular))
  |tienes? derecho
  |derecho a
3 \b(?:may|can)\b(?! not| be (?:cancel|terminat|suspend))|is entitled|has the right|right to
  |are welcome|free to|retain the right|reserve the right
1 solicitar|request|sin costo|at no cost|opcional|optional|previa solicitud|upon request
""",
    "licence": r"""
3 (?:publish|publicar|post|use|usar|show|mostrar) (?:\w+ ){0,3}(?:photos|fotos|images|imagenes|videos|logo|name|nombre|marca)|(?:name|mention|citar|mencionar|nombrar) (?:you|the client|al cliente|a el cliente) (?:as|on|in|como|en)
4 licencias? (?:de uso|para usar|no exclusiva|exclusiva|perpetua)|licen[cs]e to (?:use|reproduce)
  |grants? (?:\w+ ){0,4}licen[cs]e
4 (?:rights?|permission|permiso|derecho) (?:to|a|de|para) (?:display|use|show|publish|link|share|post
  |usar|mostrar|publicar|exhibir|difundir)
3 derechos de (?:uso|explotacion)|usage rights|rights to use
2 copyrights?|derechos de autor|propiedad intelectual|intellectual property
2 licen[cs]e|puede usar|podra usar|may use|portfolio|portafolio|reproduc
1 web|redes|social media|impres|print|display
""",
    "only_people": r"""
4 (?:unic[oa] (?:interlocutor|persona)|solo|solamente|unicamente) (?:\w+ ){0,5}(?:puede|podra
  |autoriza|aprueba|pide)
4 only (?:\w+ ){0,5}(?:may|can|is authori[sz]ed|approves?|has authority)|sole
   (?:point of )?contact|single point of contact
4 una sola persona|persona (?:unica|de contacto)|(?:designa\w*|nombra\w*|appoints?|nominates?|designates?)
   (?:a |an |una? )?(?:\w+ ){0,2}(?:person|contact|representa|interlocutor)\w*
4 (?:people|persons?|personas?|contacts?|contactos?) (?:who|que|that) (?:may|can|puede\w*|podra\w*)
  |authori[sz]ed (?:users|contacts|people)|up to \w+ (?:people|contacts)|personas autorizadas
3 (?:interlocutor|persona (?:autorizada|de contacto)|contacto autorizado|authori[sz]ed (?:contact
  |person|representative|signator))|at the request of anyone else
2 responsable de|en nombre de|on behalf of|contact person|account owners?
""",
    "included": r"""
3 (?:comes?|viene\w*) (?:with|con)|you(?:'ll)? (?:get|receive)|(?:recibe|tiene|recibes|tienes|dispone)s?n? (?:de )?(?:\d+|un[oa]?|dos|tres|cuatro|cinco|seis|ocho|diez|doce)\b|\bhay (?:\d+|un[oa]?|dos|tres|cuatro|cinco)\b|there (?:is|are) (?:\d+|one|two|three|four|five)\b
3 \b(?:presta|prestamos|lends?)\b|con derecho a|free of charge|sin coste|gratis\b|unlimited|ilimitad
4 (?:no more than|up to|hasta|maximo(?: de)?|a maximum of|limit of) \d[\d.,]* \w+ (?:\w+ )?(?:per|a
  |each|every|por|al|cada)\b
2 \d+ (?:horas?|hours?) (?:de|of) \w+
4 que te (?:damos|ofrecemos)|^(?:what (?:you get|we (?:do|give|offer|provide))|lo que (?:recibes|ofrecemos|damos)
  |(?:nuestros? |our )?(?:servicios?|services?)$|alcance$|scope$)
3 (?:incluye|incluyen|incluid[oa]s?|comprende)\b(?<!no incluye)(?<!no incluido)
3 (?<!must )(?<!shall )(?<!should )(?:includes?|included|covers?|covered)\b
3 (?<!no )\b(?:brinda|ofrece)(?:mos|n)?\b|(?<!not )(?<!n't )\b(?:offers?|provides?) (?:\w+ ){0,2}
  (?:support|assistance|coverage|help)
2 (?:disponible|available) (?:\w+ )?(?:solo|unicamente|exclusivamente|only|exclusively)
2 ^(?:soporte|asistencia|asesoramiento|acceso|support|assistance|access|help)\b
2 hasta \d+ \w+|up to \d+ \w+|ilimitad|unlimited|sin costo|at no (?:extra|additional)
1 alcance|scope|cobertura|plan\b|servicios?|soporte|support|servidores|tickets?|visitas?|visits?
1 al mes|por mes|mensual|per month|monthly|trimestral
-3 no (?:se |esta |estan )?inclu|not includ|exclu|does not include|doesn't include|adicional
""",
    "excluded": r"""
3 (?:we|i) (?:will |'ll )?quote(?: you)? for|(?:on top|extra)\b(?! time)|(?:corre|van?|queda)n? por cuenta de|not part of|por cuenta de(?:l| la)? (?:cliente|familia|alumno|comprador|inquilino)|at (?:your|the client's) expense
6 ^(?:lo )?que no\b|^what(?:'s| is| we)? (?:not|don't|do not)\b|^no incluido|^(?:exclusiones|exclusions?)$
4 no (?:se |esta |estan |quedan? )?(?:inclu|comprende|cubre|abarca)\w*|not (?:be )?(?:included|covered)
  |(?:does|do)(?: not|n't) (?:include|cover)
4 exclu(?:ye|yen|ido|ida|idos|idas|siones|ded|des|sions)\b|fuera de el? ?alcance|out of scope
  |outside (?:the|of) (?:the )?scope
3 no (?:realizamos|brindamos|ofrecemos|brinda|ofrece|realiza|presta|aplican?)\b|we do not
   (?:offer|provide|support)
3 se (?:cotiza|cobra|presupuesta|factura)n? (?:aparte|por separado|como adicional)
  |quoted separately|charged separately|billed separately|extra charge|priced separately
2 (?:disponible|available) (?:\w+ )?(?:solo|unicamente|exclusivamente|only|exclusively)
2 cargos? adicional(?:es)?|additional (?:charge|cost|fee)|costo adicional|no disponible
  |not available|no (?:se )?garantiza|above and beyond
""",
    "hour_bank": r"""
3 \b(?:una|dos|tres|cuatro|cinco|seis|ocho|diez|doce|quince|veinte|one|two|three|four|five|six|eight|ten
  |twelve|twenty) (?:horas|hours) (?:de|of) \w+.{0,40}(?:mes|month|trimestre|quarter|semana|week)
4 (?:banco|bolsa|paquete|pool|bank|block|retainer) (?:de |of )?(?:\w+ ){0,2}(?:horas|hours)
3 \d+ (?:horas|hours) (?:\w+ ){0,3}(?:al mes|por mes|mensuales|cada mes|a month|per month|monthly
  |each month|trimestrales|de capacitacion|per quarter|al trimestre)
2 horas (?:no (?:usadas|consumidas|utilizadas)|incluidas|acumul)|unused hours|rollover|roll over
  |included hours
1 horas\b|hours\b
""",
    "interest": r"""
4 (?:interes(?:es)?|recargo) (?:por |de )?(?:mora|moratori|demora|atraso)|interes moratorio
  |late (?:payment )?(?:interest|fee|charge)
3 \binteres(?:es)?\b|interest\b|moratori|mora\b
2 \d+(?:[.,]\d+)? ?% (?:mensual|anual|diario|per (?:month|year|annum|day)|a month|a year|monthly
  |annual)
1 vencid|overdue|late|fuera de termino|atras|unpaid|past due
""",
    "warranty": r"""
4 garantia de (?:\w+ )?(?:\d|por|sobre)|garantiz\w+ (?:\w+ ){0,6}(?:por|durante) (?:\w+ )?(?:\d
  |un|dos|tres|seis|doce)|warrant(?:y|ies|s|ed) (?:\w+ ){0,6}(?:for|period)
3 garantia\b(?! de satisfaccion)|warranty|warrants?\b|guaranteed? for
4 reaparec\w*|se reabre|reabrir|\breopen\b|vuelve a (?:fallar|ocurrir|presentarse)|re-?opened?|recurs\b|happens again
  |comes back
2 defectos?|defects?|\d+ (?:meses|months|dias|days|años|years)
1 desde la entrega|from delivery|reaparece
""",
    "goal": r"""
-3 minim[oa]|at least
4 \bmetas?\b|\bobjetivo (?:es|de ventas|anual|mensual|trimestral)|goals?\b|target of|kpi
2 (?:aumentar|incrementar|alcanzar|reducir|duplicar|crecer|pasar de) (?:\w+ ){0,6}\d|(?:increase
  |reach|reduce|grow|raise|from \d+ to)\b
1 ventas|sales|seguidores|followers|visitas|leads|conversion
""",
    "cure_rule": r"""
4 subsan\w+|cure (?:the|such|that|this|any|its)? ?(?:breach|default|period|it)?|remed(?:y|ied)
   (?:the|such|its|within)|plazo para (?:corregir|remediar)
2 incumpl\w+|breach|default
1 dias|days|notice|aviso|notificacion
""",
    "change_rule": r"""
4 (?:modificacion|enmienda|cambio)e?s? (?:\w+ ){0,6}(?:por escrito|ambas partes
  |acuerdo de las partes)|amend\w+ (?:\w+ ){0,6}(?:writing|both|signed)
3 (?:lo no previsto|any (?:other )?change|additional (?:contract|work|development)|change orders?
  |trabajo adicional|fuera de lo (?:acordado|previsto))
2 amend|enmienda|modificacion|adenda|above and beyond what|not specifically outlined
  |in writing (?:and )?signed
""",
    "term": r"""
4 ^(?:(?:\d+|\w+) (?:months?|years?|meses|años?))(?:,| and| y|$)|\brolling\b|month[- ]to[- ]month|mes a mes|(?:contrato|acuerdo|curso|servicio|arrendamiento) dura\b|runs for|lasts? (?:for )?\w+ (?:months|years)
4 (?:vigencia|duracion|plazo|periodo minimo)
   (?:\w+ ){0,4}(?:de |es de |: ?)?(?:el |este )?(?:contrato|acuerdo|contratacion|\d)
3 (?:periodo|plazo) minimo|minimum (?:term|period|commitment)|initial term|se renueva
  |renov\w+ automatic|renews?\b|automatically renew|need not be renewed|stays in place
  |remains? in (?:force|effect)
3 (?:this |the )?(?:agreement|contract|project|commitment|service|engagement|lease|sla) (?:starts|begins|runs|is scheduled to begin
  |commences|will last|lasts|is effective|takes effect)|(?:acuerdo|contrato) (?:rige|comienza
  |empieza|entra en vigor|tiene una)
3 (?:contract|agreement|project|contrato|acuerdo|proyecto)\b.{0,40}(?:complete|ends|concluye|termina)
  (?:d)? (?:when|once|cuando|al)
2 vigencia|duration\b|term of|effective date|permanencia|comienza|prorrog
1 \d+ (?:meses|months|años|years)|un año|one year
""",
    "survives": r"""
4 sobreviv\w+|surviv\w+|subsist\w+|(?:continua|sigue|permanece)\w* (?:vigente|en vigor)
   (?:\w+ ){0,4}(?:despues|tras|terminad)|continue(?:s)? (?:\w+ ){0,3}after
   (?:the )?(?:termination|end|expir)
2 (?:despues|tras) (?:de )?(?:la |el )?(?:terminacion|fin|extincion)|after (?:termination
  |the agreement ends)
1 confidencial|confidential
""",
    "absences": r"""
4 \b(?:away|closed|on holiday|on leave|off work)\b.{0,40}(?:days|weeks|a year|per year)|(?:cierra|cerramos|descansa|no trabaj\w+) (?:\w+ ){0,2}(?:semanas?|dias|weeks?)
4 (?:cierra|cerrara|cerrad[oa]|cierre) (?:\w+ ){0,4}(?:vacaciones|por|dias|del)|vacaciones
  |vacations?|holidays? (?:closure|per year)|out of (?:the )?office|closed (?:for|between|during)
  |annual leave
2 dias (?:\w+ )?(?:al|por) año|days (?:a|per) year
""",
    "precedence": r"""
4 (?:prevalece|prevaleceran?|prima|tiene prioridad)\b|prevails?\b|takes precedence
  |order of precedence|in case of conflict|en caso de (?:conflicto|contradiccion|discrepancia)
""",
    "refers": r"""
4 (?:fija|asigna|determina|establece|define)\w* (?:la |el nivel de )?prioridad
  |se clasifica la prioridad|(?:sets?|assigns?|determines?) (?:the )?(?:priority|severity)
4 (?:propos|choos|pick|sets?|assign|elig|propon|fij|asign)\w* (?:a |an |the |la |el |una |su |nivel de )?
  (?:priorit|priorid|severi)\w*
2 clasificacion|classif|prioridad (?:es|sera|se)|nivel de (?:prioridad|severidad)
""",
    "calendar": r"""
4 horarios? (?:de (?:atencion|soporte|trabajo|oficina|servicio|servicios)|laboral|aplicable
  |estandar)|(?:business|office|working|support|opening|service) hours (?:are|is|:|mean)
  |regular business hours
3 (?:lunes|monday|mon|l)\s*(?:a|to|-|–|through)\s*(?:viernes|friday|fri|v|sabado|saturday|domingo
  |sunday|s|d)\b
2 \d{1,2}[:.]?\d{0,2} ?(?:am|pm|hs|h)?\s*(?:a|to|-|–)\s*(?:las )?\d{1,2}[:.]?\d{0,2}|24/7
1 horario|hours|feriados|holidays
-4 tiempos? de (?:respuesta|resolucion)|response
""",
    "computing": r"""
4 (?:horas|dias) habiles (?:\w+ ){0,4}(?:se cuentan|se computan|son|significa)|(?:plazos?|horas
  |tiempos?) se (?:cuentan|computan|miden)|(?:business|working) (?:days?|hours?) (?:means?|are
  |is)\s
4 (?:fuera de|after|outside)\b.{0,40}(?:horario|hours)\b.{0,80}(?:siguiente|next|following)
3 fuera de (?:este |el |dicho )?horario (?:se )?(?:\w+ ){0,2}(?:atienden?|cuentan?|inicio)
  |(?:received|arriving|sent) (?:after|outside) (?:business |office |working )?hours
   (?:\w+ ){0,3}(?:count|treated|deemed)
3 inicio de el siguiente (?:dia habil|periodo)|next (?:business|working) day|de forma corrida
  |excluding (?:weekends|holidays)
""",
    "terminate": r"""
4 (?:may|can|puede\w*|podra\w*) (?:\w+ ){0,2}(?:leave|quit|stop|walk away|irse|dejarlo|salirse|marcharse)\b|\b(?:bajas?|la baja)\b (?:se |es )|(?:end|leave|stop) (?:at any time|whenever|with)|(?:one|two|three|\d+) months?'? notice
3 if (?:you|the client|either (?:side|party)) (?:leaves?|go(?:es)?|quits?|stops?)|quien se va|(?:el cliente|alumno|socio) se va|da(?:r|ra)? de baja
4 (?:puede|podra|pueden|podran|puedes|podras|derecho a|rescindir|terminar
  |dar por terminado)\W+(?:\w+ ){0,5}(?:terminar|rescindir|resolver|cancelar|finalizar|dar por)\b
4 (?:may|can|right to|entitled to|chooses? to|wish(?:es)? to) (?:\w+ ){0,4}(?:terminate|cancel
  |end)\b
4 anul\w+ (?:\w+ ){0,2}(?:pedido|compra|reserva|contrato|suscripcion|encargo)|cancel\w* (?:\w+ )
  {0,2}(?:order|booking|reservation|subscription|plan)
4 ^bajas?$|^cancell?ation|^leaving|^ending|^como (?:cancelar|darse)|^terminacion|^rescision
3 desist\w+|arrepent\w+|arrepient\w+|\bwithdraw\w*|change your mind|\banulas\b|\banulacion\w*
4 (?:may|can|podra|puede) leave\b|\bte vas\b|\birte\b|marcharse|resolver el (?:contrato|acuerdo)|walk away
4 (?:close|cancel|delete) (?:your |the |an? )?account|cerrar (?:su |la |tu )?cuenta|darse de baja
  |dar de baja
3 cancelacion|para cancelar|terminacion|rescision|termination|cancell?ation|terminat(?:e|ed|es)
  |cancel(?:s|led)? (?:the|your|this|accounts?|at any)|cancela\b|baja de el servicio|end the
   (?:project|agreement|contract)
2 aviso previo|preaviso|written notice|notice|anticipacion|without notice|sin penalidad
  |any reason|cualquier (?:momento|motivo)
1 acuerdo|contrato|agreement|contract|servicio
""",
    "suspend": r"""
3 on hold|cut(?:s)? off|en pausa|paus(?:a|e)(?:s|d|mos)?\b|frozen|se detiene el (?:servicio|trabajo)
4 suspend(?:er|era|e|en|s|ed|ing)?\b|suspension|halt(?:s|ed)? work|(?:stop|pause|halt)s?
   (?:the )?(?:work|services?)|paraliza|detiene (?:el trabajo|los trabajos)|interrump\w+ (?:el
  |los) (?:servicio|trabajo)
3 read-?only|solo lectura|se bloquea|\blocked\b|\bdisabled?\b|deactivat\w*|access .{0,20}(?:limited
  |restricted|revoked)|corta\w* el (?:servicio|acceso)
2 (?:dias|days) de (?:mora|atraso)|overdue|unpaid|falta de pago|non-?payment|not received
  |hasta la regularizacion
1 derecho|right|puede|may
""",
    "withhold": r"""
4 retener|retiene|retencion de (?:entregas|archivos|pago)|withhold\w*
2 hasta (?:el pago|recibir|que pague)|until (?:paid|payment|full payment)
""",
    "change": r"""
4 (?:right|derecho)\b.{0,40}\b(?:modify|discontinue|change|modificar|cambiar|discontinuar)\b
4 (?:may|can|puede\w*|podra\w*|podemos) (?:\w+ ){0,2}(?:change|raise|increase|adjust|update|subir
  |modificar|cambiar|ajustar|actualizar) (?:\w+ ){0,3}(?:prices?|fees?|rates?|precios?|tarifas?|cuotas?
  |terms|condiciones|horarios?)
3 ajust(?:ar|e) (?:\w+ ){0,3}(?:alcance|scope)|change (?:of )?scope
3 (?:puede|podra|may|can|reserves? the right to) (?:\w+ ){0,3}(?:modificar|cambiar|ajustar|update
  |change|modify|adjust|swap|reschedule|reprogramar|sustituir|substitute)
3 (?:precios|tarifas|cuotas?|renta|prices|fees|rates|rent) (?:\w+ ){0,5}(?:se ajusta|se actualiza
  |se revisa|ajustan|actualizan|are adjusted|may be (?:adjusted|increased)|increase)
2 ajustes? de precios?|reprogram|reschedul
""",
    "extend": r"""
4 (?:ampliar|prorrogar|extender) (?:\w+ ){0,4}(?:plazo|fecha|entrega)|ampliacion de el plazo
  |extend (?:\w+ ){0,4}(?:deadline|due date|time|date)|extension of time|prorroga
""",
    "reject": r"""
4 (?:puede|podra|derecho a) rechazar|(?:may|right to|can) (?:reject|refuse|decline)
  |retain the right to refuse|reserva el derecho de (?:rechazar|admision)
""",
    "impose": r"""
3 (?:puede|podra) (?:cobrar|imponer|aplicar) (?:\w+ ){0,3}(?:multa|pena|penal|recargo)|may
   (?:charge|impose|apply) (?:\w+ ){0,4}(?:penalty|fine|fee)
""",
}
