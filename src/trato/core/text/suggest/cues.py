"""What words speak for which form, in both languages. Learned by reading contracts of many trades.

Each line is a weight and a pattern over folded words (lower case, no accents, ñ kept). A pattern
counts once. Weights: 3 says it almost by itself, 2 speaks for it, 1 goes along, below 0 against.
"""

from __future__ import annotations

import re
from typing import Final

_TABLE: Final = {
    "answer": """
3 tiempos? (?:maximo )?de (?:primera )?respuesta|response times?|first response|time to respond
3 (?:se )?(?:responde|contesta|atiende)(?:n|ra|ran|mos|remos)?\\b
3 (?:will |shall |must |to |we |'ll )(?:respond|reply|answer|return|acknowledge|get back)
3 return (?:any )?(?:calls?|contact|messages?|emails?)|calls? (?:is|are) returned|answered within
2 respond(?:s|ed)?\\b|repl(?:y|ies|ied)\\b|respondid|contestad|atendid|turnaround time on responses
2 respuesta(?! de fabricantes)|contacta a el usuario|acus[ae] de? ?recibo|acknowledg
1 consultas?|quer(?:y|ies)|inquir(?:y|ies)|tickets?|solicitud(?:es)?|peticion(?:es)?|requests?|messages?
1 dentro de|within|a mas tardar|horas?\\b|hours?\\b
1 prioridad|priority|severity|urgent
""",
    "resolve": """
3 tiempos? (?:maximo |objetivo )?de (?:re)?solucion|resolution times?|time to (?:resolve|fix)
3 tiempos? de resolucion|plazos? de (?:re)?solucion
3 (?:se )?(?:resuelve|soluciona|repara|restablece)(?:n|ra|ran)?\\b
3 (?:will |shall |must |to |be |are )(?:resolve|restore|fix)(?:d)?
2 resolved|resuelt|solucionad|restored|resolucion|resolution|restablec
1 incidencias?|incidents?|fallas?|averias?|faults?|outages?|tickets?|complaints?|reclamos?|quejas?
1 dentro de|within|horas?\\b|hours?\\b
1 prioridad|priority|severity
""",
    "deliver": """
3 (?:se )?(?:entrega|envia|remite|suministra)(?:n|ra|ran|remos|mos)?\\b(?! de)
3 (?:will |shall |must |to |'ll )(?:deliver|provide|supply|hand over|send|submit|ship|produce)
2 entregables?|deliverables?|entregas?\\b|delivery|deliver(?:s|ed)?\\b|milestones?|hitos?
2 turn(?:ed)? over|handover|supplies|copia de|copy of
1 a mas tardar|no later than|by the|before the|antes de el|dentro de|within
1 borrador|draft|diseño|design|archivos?|files?|planos?|fotos|photos|piezas|lote
-2 \\b(?:credito|credit|factura|invoice|informe|report|reporte)s?\\b
""",
    "report": """
4 (?:informes?|reportes?|reports?)\\b.{0,60}(?:mensual|semanal|trimestral|quincenal|anual|monthly|weekly|quarterly|cada|every|each)
3 (?:mensual|semanal|trimestral|quincenal|monthly|weekly|quarterly|annual)\\w* (?:\\w+ )?(?:informes?|reportes?|reports?|summary|statement)
3 (?:entrega|genera|envia|emite|presenta|recibira|remite)\\w* (?:un |el |los )?(?:informes?|reportes?)
3 (?:send|provide|deliver|submit|issue|prepare|generate)s? (?:\\w+ ){0,4}(?:reports?|summary|statement)
2 \\b(?:informes?|reportes?|reports?|reporting|resumen|metricas)\\b
1 cumplimiento|avance|progress|status|resultados|results
""",
    "give": """
3 (?:cliente|usuario|comprador|usted|tu)\\b.{0,30}(?:proporciona|facilita|entrega|aporta|suministra|provee|envia)
3 (?:customer|client|you)\\b.{0,40}(?:provide|supply|furnish|give us|send us|make available)
3 what we need from you|provide us with|everything that we need|debe (?:contener|incluir) informacion
2 (?:access|acceso)s? (?:to|a|al)|credentials|credenciales|materials?|materiales|insumos?|inputs?
2 informacion (?:necesaria|suficiente|requerida)|necessary (?:information|access|materials)
1 textos?|images?|imagenes|logos?|contenidos?|content|up front|documentacion|documents?
""",
    "review": """
3 (?:aprueba|revisa|acepta|valida|observa|rechaza)(?:ra|n|ran)? (?:u |o |y )?(?:\\w+ ){0,4}(?:dentro de|en un|en \\d)
3 (?:approve|review|accept|reject)s?\\b.{0,60}\\b(?:within|in a timely|days|hours)
3 review our work|sign-?off|plazo (?:de|para) (?:revision|aprobacion|aceptacion|la revision|la aprobacion|aprobar|revisar)
2 aprobacion (?:de|del|por)|acceptance (?:period|of)|approval of|revision(?:es)? (?:de|del|por) (?:el )?cliente|feedback|observaciones
1 client|cliente|customer|you\\b
1 entregables?|deliverables?|drafts?|borrador|propuesta
""",
    "decide": """
3 (?:decide|decidira|elige|elegira|escoge)\\b|(?:will|shall|must) (?:decide|choose|select)
2 decision(?:es)?\\b|decisions?\\b|choose|elige|eleccion|selects?
""",
    "propose": """
3 (?:presenta|envia|prepara|emite)\\w* (?:una? |la )?(?:propuesta|presupuesto|cotizacion)
3 (?:submit|provide|prepare|send|make)s? (?:\\w+ ){0,3}(?:proposal|quote|quotation|estimate)
2 propuesta|presupuesto|cotizacion|cotiza\\w*|proposals?|quotes?|quotation|estimates?
1 adicional|additional|change|cambio
""",
    "write": """
3 (?:escrib|mandar|envia)\\w* (?:\\w+ ){0,4}(?:correos?|mensajes?|novedades)
3 (?:write|email|update)s? (?:to )?(?:the )?(?:you|client|customer)\\b|keep (?:you|the client|the customer) (?:informed|updated|up to date)
3 mantiene informado|mantendra informado|weekly update|progress updates?|actualizacion semanal
2 contacto|contact\\b|comunicaci|communicat|updates?|status
1 correo|email|whatsapp
""",
    "call": """
3 (?:llama|llamara|telefonea)\\w* (?:a el |al |a la )?(?:cliente|usuario)
3 llamadas? (?:de (?:seguimiento|control|contacto)|semanal|mensual|quincenal)|una llamada
3 (?:weekly|monthly|daily|regular|check-in|follow-up|status) (?:\\w+ )?calls?\\b|calls? the (?:client|customer)|a call\\b
1 telefono|phone|seguimiento
""",
    "meet": """
4 reunion(?:es)? (?:de \\w+ )?(?:mensual|semanal|quincenal|trimestral|obligatoria|de seguimiento|de avance|inicial)
3 (?:se reune|nos reunimos|meets? with|will meet|hold (?:a |\\w+ )?meetings?|(?:weekly|monthly|quarterly|biweekly) (?:\\w+ )?meetings?)
3 meetings?\\b.{0,60}(?:scheduled|monthly|weekly|every|held)
2 reunion(?:es)?\\b|meetings?\\b|junta(?:s)?\\b|juntas? de|workshop|visitas? mensual
1 seguimiento|follow-up|agenda|ejecutivo de cuenta
""",
    "survey": """
4 encuestas? de satisfaccion|satisfaction surveys?|satisfaction score|asks? (?:you |the client |the customer )?how satisfied
3 encuestas?|surveys?|questionnaire|pregunta\\w* por (?:su|la) satisfaccion
""",
    "notify": """
3 (?:notifica|avisa|comunica|informa|advierte)(?:n|ra|ran|mos|remos|r)?\\b
3 (?:notif(?:y|ies)|let you know|inform(?:s)?|give(?:s)? (?:\\w+ ){0,3}notice|tell you|alerts? )\\b
3 (?:es|son|sera|seran) notificad|(?:is|are|be) notified|se escala|escalat
2 notificacion|notification|notice\\b|aviso\\b|anticipacion|in advance|antelacion
2 escala\\b|escalar|escalamiento|escalates?
1 changes?|cambios?|ajustes?|mantenimiento|maintenance|80 ?%
-2 (?:terminat|cancel|rescind|rescis|finaliz)
""",
    "advise": """
3 (?:recomienda|asesora|aconseja|sugiere)\\w*
3 (?:recommend|advise|advice)s?\\b|advis(?:e|ory|es)
2 asesoramiento|recomendacion(?:es)?|recommendations?|consultoria|mejor configuracion
1 riesgos?|risks?|oportunidad
""",
    "repair": """
3 (?:corrige|subsana|repara|repone|reemplaza|rehace)(?:n|ra|ran|mos)?\\b
3 (?:will |shall |must )(?:correct|repair|replace|redo|re-perform|remedy|fix)
2 defectos?|defects?|errores|errors|bugs?|fallos?|correcci|sin (?:costo|coste|cargo)|free of charge|at no (?:cost|charge)
1 dentro de|within
""",
    "confirm": """
3 (?:confirma|confirmara)\\w*\\b|(?:will |shall |must |to )?confirms?\\b|confirmation
1 por escrito|in writing
1 cita|appointment|reserva|booking|turno
""",
    "maintain": """
4 disponibilidad|uptime|availability|up-?time
3 (?:mantiene|garantiza|mantendra|asegura)\\w* (?:\\w+ ){0,4}\\d+(?:[.,]\\d+)? ?%
3 at least \\d+(?:[.,]\\d+)? ?%|al menos (?:el |un )?\\d+(?:[.,]\\d+)? ?%|\\d{2}[.,]\\d+ ?%
2 niveles? de servicio|service levels?|target|objetivo de|garantizad
2 monitoreo|monitoring|maintain(?:s|ed)?\\b|mantiene|seguro|insurance|conserva|retain|retencion|se almacena
-3 descuento|discount|penal|interes|interest|credit\\b
""",
    "pay": """
3 (?:paga|abona|pagara|abonara|pagan|abonan)\\b|(?:will |shall |must |to |agrees? to )pay\\b|\\bpays?\\b
3 pago (?:mensual|anual|trimestral|por adelantado|semanal)|(?:plazos?|condiciones|forma|terminos) de pago|payment (?:terms|is due|due|schedule)
3 (?:payable|due|paid) (?:up front|upon|on|within|in advance|monthly|no later|before|by|at)|net \\d+
3 (?:cuota|tarifa|honorarios|renta|alquiler|abono|mensualidad|iguala)s?\\b.{0,40}\\d
2 precio|price|fees?\\b|tarifa|honorarios|renta|alquiler|rent\\b|costs?\\b|deposits?|anticipo|seña|adelanto
1 pagos?\\b|payments?|cuota|facturas?|invoices?|mensual|monthly|month|por adelantado|in advance
-2 interes|interest|mora\\b|late fee|multa
-1 (?:no se realizan )?reembols|refund
""",
    "pay_in_stages": """
4 \\d+ ?%[^.]{0,60}(?:\\b(?:y|and)\\b|[;,+])[^.]{0,30}\\d+ ?%[^.]{0,80}(?:firma|entrega|aceptacion|final|signing|signature|delivery|completion|approval|handover)
3 \\d+ ?% (?:a la firma|al inicio|al firmar|de anticipo|a el inicio|por adelantado|upfront|up front|on signing|upon signing|at signing|in advance|deposit|on booking|antes de empezar)
2 (?:restante|remaining|balance|resto|saldo)\\b.{0,60}(?:entrega|delivery|completion|final|aceptacion|terminar)
1 hitos?|milestones?|anticipo|deposit
""",
    "invoice": """
4 (?:factura|facturara|facturan)\\b (?:\\w+ ){0,4}(?:mensual|semanal|cada|el dia|a fin|los|al|a el)
3 (?:se )?(?:emite|emitira|emiten)\\w* (?:la |una |las )?factura|facturacion (?:es|mensual|quincenal|semanal)
3 (?:we |will |shall |provider |agency )(?:bill|invoice)s?\\b|bills? (?:every|monthly|weekly|on)|invoices? (?:are|is|will be|shall be) (?:issued|sent|raised)|billed
2 facturacion|invoicing|billing|invoices? (?:the|for|monthly)|\\bfactura (?:electronica|mensual)|emision de la factura
1 mensual|monthly|every|primeros|first|dias habiles
-2 descuento|credit
""",
    "refund": """
4 (?:no se )?(?:reembols|devuelv|devoluci|reintegr)\\w*|refund(?:s|ed|able)?\\b|money back
1 parcial|prorrat|prorated|pro rata|full|total
""",
    "do": """
2 (?:se )?(?:realiza|efectua|ejecuta|lleva a cabo|revisa|limpia|publica|instala|prueba|presta|configura|documenta|registra|prepara|organiza|vigila|poda|riega|programa|supervisa|actualiza|elimina|crea|conserva|borra|coordina)(?:n|ra|ran|remos|mos)?\\b
2 (?:will |shall |must |to |'ll )(?:perform|carry out|do|clean|publish|install|test|run|check|maintain|update|inspect|train|back ?up|delete|create|monitor|keep|manage|carry|work|set up|prepare|calculate|include|complete|post|water|mow|remove|wash)
2 mantenimiento (?:preventivo|correctivo)|preventive maintenance|backups? (?:\\w+ )?(?:diari|semanal|daily|weekly)|limpieza|cleaning|pruebas?|tests?\\b|auditorias?|audits?
1 diari|semanal|mensual|trimestral|daily|weekly|monthly|quarterly|cada|every
1 capacitacion|training|visitas?|visits?|backup|copia de seguridad|inspecci
""",
    "prohibition": """
3 (?:no se permite|queda prohibid|prohib|esta prohibid|no esta permitid|se abstiene|se abstendra)\\w*
3 (?:must|shall|may|will|can)(?:\\s+)not\\b|cannot\\b|can't\\b|won't\\b|is prohibited|not permitted|not allowed|prohibit|\\bno \\w+ing\\b
3 no (?:debe|podra|puede|pueden|deben|podran)\\b
2 no (?:se )?(?:compart|divulg|revel|ced|subcontrat|acept|transfier|public|utiliz|almacen|grab)\\w*
2 sin (?:el )?(?:consentimiento|autorizacion|permiso|la autorizacion|aprobacion)|without (?:\\w+ ){0,4}(?:consent|permission|approval|authori[sz]ation)
2 confidencial|confidential|\\bnda\\b|no competira|exclusiv(?:amente|ely)|unicamente|solely|ni\\b
""",
    "permission": """
3 (?:puede|podra|pueden|podran)\\b(?! (?:terminar|cancelar|suspender|rescindir))|tiene derecho|derecho a
3 \\b(?:may|can)\\b(?! not| be (?:cancel|terminat|suspend))|is entitled|has the right|right to|are welcome|free to|retain the right|reserve the right
1 solicitar|request|sin costo|at no cost|opcional|optional|previa solicitud|upon request
""",
    "licence": """
4 licencias? (?:de uso|para usar|no exclusiva|exclusiva|perpetua)|licen[cs]e to (?:use|reproduce)|grants? (?:\\w+ ){0,4}licen[cs]e
3 derechos de (?:uso|autor|explotacion)|copyrights?|usage rights|rights to use|propiedad intelectual|intellectual property|you own|we own|cede (?:los|el)
2 licen[cs]e|puede usar|podra usar|may use|portfolio|portafolio|reproduc
1 web|redes|social media|impres|print|display
""",
    "only_people": """
4 (?:unic[oa] (?:interlocutor|persona)|solo|solamente|unicamente) (?:\\w+ ){0,5}(?:puede|podra|autoriza|aprueba|pide)
4 only (?:\\w+ ){0,5}(?:may|can|is authori[sz]ed|approves?|has authority)|sole (?:point of )?contact|single point of contact
3 (?:interlocutor|persona (?:autorizada|de contacto)|contacto autorizado|authori[sz]ed (?:contact|person|representative|signator))|at the request of anyone else
2 responsable de|en nombre de|on behalf of|contact person|account owners?
""",
    "included": """
3 (?:incluye|incluyen|incluid[oa]s?|comprende)\\b(?<!no incluye)(?<!no incluido)
3 (?:includes?|included|covers?|covered)\\b
2 hasta \\d+ \\w+|up to \\d+ \\w+|ilimitad|unlimited|sin costo|at no (?:extra|additional)
1 alcance|scope|cobertura|plan\\b|servicios?|soporte|support|servidores|tickets?|visitas?|visits?
1 al mes|por mes|mensual|per month|monthly|trimestral
-3 no (?:esta )?inclu|not includ|exclu|does not include|doesn't include|adicional
""",
    "excluded": """
4 no (?:esta |estan )?(?:inclu|comprende|cubre|abarca)\\w*|not (?:be )?(?:included|covered)|(?:does|do)(?: not|n't) (?:include|cover)
4 exclu(?:ye|yen|ido|ida|idos|idas|siones|ded|des|sions)\\b|fuera de el? ?alcance|out of scope|outside (?:the|of) (?:the )?scope
3 no (?:realizamos|brindamos|ofrecemos|brinda|ofrece|realiza|presta|aplican?)\\b|we do not (?:offer|provide|support)
3 se (?:cotiza|cobra|presupuesta|factura)n? (?:aparte|por separado|como adicional)|quoted separately|charged separately|billed separately|extra charge|priced separately
2 cargos? adicional(?:es)?|additional (?:charge|cost|fee)|costo adicional|no disponible|not available|no (?:se )?garantiza|above and beyond
""",
    "hour_bank": """
4 (?:banco|bolsa|paquete|pool|bank|block|retainer) (?:de |of )?(?:\\w+ ){0,2}(?:horas|hours)
3 \\d+ (?:horas|hours) (?:\\w+ ){0,3}(?:al mes|por mes|mensuales|cada mes|a month|per month|monthly|each month|trimestrales|de capacitacion|per quarter|al trimestre)
2 horas (?:no (?:usadas|consumidas|utilizadas)|incluidas|acumul)|unused hours|rollover|roll over|included hours
1 horas\\b|hours\\b
""",
    "interest": """
4 (?:interes(?:es)?|recargo) (?:por |de )?(?:mora|moratori|demora|atraso)|interes moratorio|late (?:payment )?(?:interest|fee|charge)
3 \\binteres(?:es)?\\b|interest\\b|moratori|mora\\b
2 \\d+(?:[.,]\\d+)? ?% (?:mensual|anual|diario|per (?:month|year|annum|day)|a month|a year|monthly|annual)
1 vencid|overdue|late|fuera de termino|atras|unpaid|past due
""",
    "warranty": """
4 garantia de (?:\\w+ )?(?:\\d|por|sobre)|garantiz\\w+ (?:\\w+ ){0,6}(?:por|durante) (?:\\w+ )?(?:\\d|un|dos|tres|seis|doce)|warrant(?:y|ies|s|ed) (?:\\w+ ){0,6}(?:for|period)
3 garantia\\b(?! de satisfaccion)|warranty|warrants?\\b|guaranteed? for
2 defectos?|defects?|\\d+ (?:meses|months|dias|days|años|years)
1 desde la entrega|from delivery|reaparece
""",
    "goal": """
4 \\bmetas?\\b|\\bobjetivo (?:es|de ventas|anual|mensual|trimestral)|goals?\\b|target of|kpi
2 (?:aumentar|incrementar|alcanzar|reducir|duplicar|crecer|pasar de) (?:\\w+ ){0,6}\\d|(?:increase|reach|reduce|grow|raise|from \\d+ to)\\b
1 ventas|sales|seguidores|followers|visitas|leads|conversion
""",
    "cure_rule": """
4 subsan\\w+|cure (?:the|such|that|this|any|its)? ?(?:breach|default|period|it)?|remed(?:y|ied) (?:the|such|its|within)|plazo para (?:corregir|remediar)
2 incumpl\\w+|breach|default
1 dias|days|notice|aviso|notificacion
""",
    "change_rule": """
4 (?:modificacion|enmienda|cambio)e?s? (?:\\w+ ){0,6}(?:por escrito|ambas partes|acuerdo de las partes)|amend\\w+ (?:\\w+ ){0,6}(?:writing|both|signed)
3 (?:lo no previsto|any (?:other )?change|additional (?:contract|work|development)|change orders?|trabajo adicional|fuera de lo (?:acordado|previsto))
2 amend|enmienda|modificacion|adenda|above and beyond what|not specifically outlined|in writing (?:and )?signed
""",
    "term": """
4 (?:vigencia|duracion|plazo|periodo minimo) (?:\\w+ ){0,4}(?:de |es de |: ?)?(?:el |este )?(?:contrato|acuerdo|contratacion|\\d)
3 (?:periodo|plazo) minimo|minimum (?:term|period|commitment)|initial term|se renueva|renov\\w+ automatic|renews?\\b|automatically renew|need not be renewed|stays in place|remains? in (?:force|effect)
3 (?:this |the )?(?:agreement|contract|project) (?:starts|begins|runs|is scheduled to begin|commences|will last|lasts|is effective|takes effect)|(?:acuerdo|contrato) (?:rige|comienza|empieza|entra en vigor|tiene una)
2 vigencia|duration\\b|term of|effective date|permanencia|comienza|prorrog
1 \\d+ (?:meses|months|años|years)|un año|one year
""",
    "survives": """
4 sobreviv\\w+|surviv\\w+|subsist\\w+|(?:continua|sigue|permanece)\\w* (?:vigente|en vigor) (?:\\w+ ){0,4}(?:despues|tras|terminad)|continue(?:s)? (?:\\w+ ){0,3}after (?:the )?(?:termination|end|expir)
2 (?:despues|tras) (?:de )?(?:la |el )?(?:terminacion|fin|extincion)|after (?:termination|the agreement ends)
1 confidencial|confidential
""",
    "absences": """
4 (?:cierra|cerrara|cerrad[oa]|cierre) (?:\\w+ ){0,4}(?:vacaciones|por|dias|del)|vacaciones|vacations?|holidays? (?:closure|per year)|out of (?:the )?office|closed (?:for|between|during)|annual leave
2 dias (?:\\w+ )?(?:al|por) año|days (?:a|per) year
""",
    "precedence": """
4 (?:prevalece|prevaleceran?|prima|tiene prioridad)\\b|prevails?\\b|takes precedence|order of precedence|in case of conflict|en caso de (?:conflicto|contradiccion|discrepancia)
""",
    "refers": """
4 (?:fija|asigna|determina|establece|define)\\w* (?:la |el nivel de )?prioridad|se clasifica la prioridad|(?:sets?|assigns?|determines?) (?:the )?(?:priority|severity)
2 clasificacion|classif|prioridad (?:es|sera|se)|nivel de (?:prioridad|severidad)
""",
    "calendar": """
4 horarios? (?:de (?:atencion|soporte|trabajo|oficina|servicio|servicios)|laboral|aplicable|estandar)|(?:business|office|working|support|opening|service) hours (?:are|is|:|mean)|regular business hours
3 (?:lunes|monday|mon|l)\\s*(?:a|to|-|–|through)\\s*(?:viernes|friday|fri|v|sabado|saturday|domingo|sunday|s|d)\\b
2 \\d{1,2}[:.]?\\d{0,2} ?(?:am|pm|hs|h)?\\s*(?:a|to|-|–)\\s*(?:las )?\\d{1,2}[:.]?\\d{0,2}|24/7
1 horario|hours|feriados|holidays
-4 tiempos? de (?:respuesta|resolucion)|response
""",
    "computing": """
4 (?:horas|dias) habiles (?:\\w+ ){0,4}(?:se cuentan|se computan|son|significa)|(?:plazos?|horas|tiempos?) se (?:cuentan|computan|miden)|(?:business|working) (?:days?|hours?) (?:means?|are|is) 
3 fuera de (?:este |el |dicho )?horario (?:se )?(?:\\w+ ){0,2}(?:atienden?|cuentan?|inicio)|(?:received|arriving|sent) (?:after|outside) (?:business |office |working )?hours (?:\\w+ ){0,3}(?:count|treated|deemed)
3 inicio de el siguiente (?:dia habil|periodo)|next (?:business|working) day|de forma corrida|excluding (?:weekends|holidays)
""",
    "terminate": """
4 (?:puede|podra|pueden|podran|derecho a|rescindir|terminar|dar por terminado)\\W+(?:\\w+ ){0,5}(?:terminar|rescindir|resolver|cancelar|finalizar|dar por)\\b
4 (?:may|can|right to|entitled to|chooses? to|wish(?:es)? to) (?:\\w+ ){0,4}(?:terminate|cancel|end)\\b
3 cancelacion|para cancelar|terminacion|rescision|termination|cancell?ation|terminat(?:e|ed|es)|cancel(?:s|led)? (?:the|your|this|accounts?|at any)|cancela\\b|baja de el servicio|end the (?:project|agreement|contract)
2 aviso previo|preaviso|written notice|notice|anticipacion|without notice|sin penalidad|any reason|cualquier (?:momento|motivo)
1 acuerdo|contrato|agreement|contract|servicio
""",
    "suspend": """
4 suspend(?:er|era|e|en|s|ed|ing)?\\b|suspension|halt(?:s|ed)? work|(?:stop|pause|halt)s? (?:the )?(?:work|services?)|paraliza|detiene (?:el trabajo|los trabajos)|interrump\\w+ (?:el|los) (?:servicio|trabajo)
2 (?:dias|days) de (?:mora|atraso)|overdue|unpaid|falta de pago|non-?payment|not received|hasta la regularizacion
1 derecho|right|puede|may
""",
    "withhold": """
4 retener|retiene|retencion de (?:entregas|archivos|pago)|withhold\\w*
2 hasta (?:el pago|recibir|que pague)|until (?:paid|payment|full payment)
""",
    "change": """
4 (?:cambio|cambiar|modificar) de plan|change (?:of )?plans?|upgrade|downgrade|pasar a un plan
3 (?:puede|podra|may|can|reserves? the right to) (?:\\w+ ){0,3}(?:modificar|cambiar|ajustar|update|change|modify|adjust|swap|reschedule|reprogramar|sustituir|substitute)
3 (?:precios|tarifas|cuotas?|renta|prices|fees|rates|rent) (?:\\w+ ){0,5}(?:se ajusta|se actualiza|se revisa|ajustan|actualizan|are adjusted|may be (?:adjusted|increased)|increase)
2 ajustes? de precios?|\\bipc\\b|\\bcpi\\b|indice de precios|inflacion|inflation|reprogram|reschedul
""",
    "extend": """
4 (?:ampliar|prorrogar|extender) (?:\\w+ ){0,4}(?:plazo|fecha|entrega)|ampliacion de el plazo|extend (?:\\w+ ){0,4}(?:deadline|due date|time|date)|extension of time|prorroga
""",
    "reject": """
4 (?:puede|podra|derecho a) rechazar|(?:may|right to|can) (?:reject|refuse|decline)|retain the right to refuse|reserva el derecho de (?:rechazar|admision)
""",
    "impose": """
3 (?:puede|podra) (?:cobrar|imponer|aplicar) (?:\\w+ ){0,3}(?:multa|pena|penal|recargo)|may (?:charge|impose|apply) (?:\\w+ ){0,4}(?:penalty|fine|fee)
""",
    "criterion": """
3 criterios?\\b|criteria|criterion|debe(?:n)? (?:cumplir|contener|ser|tener|llevar|medir|pesar|describir|funcionar)\\b|(?:must|shall|should) (?:meet|comply|conform|be (?:free|able|accompanied|at least)|contain|pass)
2 calidad|quality|tolerancia|tolerance|conforme a|according to (?:the )?spec|compatible|cumple con (?:la|las|los) (?:norma|requisitos|especificacion)
2 entre \\d+ y \\d+|between \\d+ and \\d+|minimo|maximo|at least|no more than \\d+
""",
    "form": """
3 formatos?\\b|en formato|format\\b|in (?:pdf|jpg|png|docx)|\\bpdf\\b|\\d+ ?[x×] ?\\d+|resolucion de \\d+ ?dpi
3 (?:informes?|reportes?|reports?) .{0,40}(?:incluye|incluyen|includes?|contiene)
2 contiene|consta de|consists? of|accompanied by|palabras|words|imagenes|images|paginas|pages|numero de seguimiento|con la siguiente informacion|with the following
""",
    "price": """
4 (?:precio|valor|tarifa|costo|coste|cargo)s?\\b(?: \\w+){0,6}[: ]+(?:es |de |son )*(?:de )?(?:us)?[$€£]? ?\\d|(?:price|rate|fee|cost|charge)s?\\b(?: \\w+){0,5}[: ]+(?:is |of |are |at )*(?:us)?[$€£]? ?\\d|hourly rate|tarifa (?:por )?hora
3 (?:se cobran?|cuestan?|se facturan?|costs?|(?:is|are|be) (?:charged|billed)) (?:\\w+ ){0,4}(?:a |at |de )?(?:us)?[$€£]? ?\\d|cada un[oa]\\b|time and a half|per hour|por hora
2 precio|price|tarifa|rate\\b|\\bmas iva|\\+ ?iva|plus (?:vat|tax)|iva\\b|vat\\b
""",
    "extra": """
4 (?:adicional(?:es)?|exced\\w+|extras?|additional|beyond|over(?:age)?|further|excess)\\b.{0,80}(?:[$€£]|\\d+(?:[.,]\\d+)* ?(?:usd|eur|ars|mxn|euros?|pesos|dolares))
3 (?:[$€£]\\s?\\d[\\d.,]*|\\d+ ?(?:usd|eur|ars|mxn|euros|pesos))[^.]{0,40}(?:por|per|each|cada) (?:\\w+ )?(?:visita|visit|unidad|un[oa]|ronda|round|hora|hour|ticket|incidencia|extra|additional|adicional)
2 excedentes?|cupo|quota|se cobran?\\b|adicional(?:es)?|surcharge|recargo
""",
    "silence": """
4 silencio|silence|(?:sin|no) (?:\\w+ ){0,3}(?:respuesta|observaciones|objeciones|comentarios)(?: \\w+){0,6} (?:se (?:considera|entiende|tiene|dara)|sera|equivale)|(?:deemed|considered) (?:\\w+ )?(?:accepted|approved|rejected)|se (?:considera|entiende|tendra por|dara por|entendera) (?:\\w+ )?(?:aceptad|aprobad|rechazad)|(?:failure|fails) to (?:respond|reply|object|reject)
2 (?:sin respuesta|if (?:you|the client|the customer) do(?:es)? not (?:respond|reply|object))|cerrados? automaticamente|closed automatically
""",
    "rounds": """
4 rondas?\\b|rounds? of|revisiones incluidas|(?:\\d+|un|una|dos|tres|two|three|one) (?:rondas|revisions?|revisiones|rounds|cambios incluidos)|revisions?\\b
2 cambios\\b|changes\\b|correcciones|modificaciones
1 incluye|includes?|included|adicional
""",
    "shift": """
4 (?:plazos?|fechas?|entregas?|deadlines?|due dates?|schedule|dates?)\\b(?: \\w+){0,8} (?:se (?:corre|desplaza|extiende|amplia|prorroga|mueve|retrasa|aplaza)n?|(?:moves?|shifts?|(?:is|are|be) (?:extended|postponed|moved|pushed|delayed)|slips?))
3 (?:late|delay\\w*|retras\\w+|demor\\w+|tarde) (?:\\w+ ){0,6}(?:in supplying|supplying|materials?|materiales|informacion|insumos|aprobacion|approv|feedback|de el cliente)|can't be responsible for a missed
2 mismos dias|same (?:number of )?days|day for day|dia por dia|en la misma medida|deadlines work two ways
""",
    "clock": """
4 (?:plazo|reloj|tiempo|computo|conteo)\\b(?: \\w+){0,6} (?:se (?:detiene|suspende|interrumpe|pausa|congela))|(?:clock|time|timer|period) (?:\\w+ ){0,4}(?:stops?|(?:is )?paused|(?:is )?suspended|pauses)
3 (?:mientras|en espera de|a la espera|while (?:awaiting|waiting)|pending)\\b.{0,60}(?:cliente|usuario|customer|client|respuesta|response|informacion)
""",
    "credit": """
4 (?:descuento|bonificacion|descuenta|credito|nota de credito|compensa\\w*)\\b(?:.{0,60})(?:\\d|%|factura)|(?:service |partial |prorated )?credits?\\b|compensaciones?|(?:fee|price) reduction|take(?:s|n)? off
3 (?:exceso|incumpl\\w+|tarde|retraso|demora|late|below|inferior|falls? short|fails? to meet|outage|downtime|exceeds?)\\b.{0,100}(?:\\d+(?:[.,]\\d+)? ?%|[$€£] ?\\d|credit|descuento)
2 (?:de )?descuento|discount|acumulat|hasta un maximo|in an amount more than|cap(?:ped)?\\b
2 \\d+ ?% .{0,40}(?:factura|cuota|invoice|fees?)
-2 pronto pago|early payment|pag\\w+ (?:antes|dentro)|interest
""",
    "penalty": """
4 penalidad|penalizacion|\\bpena\\b|clausula penal|multa|penalt(?:y|ies)|liquidated damages|fine of|sancion
3 (?:por cada|for each|per) (?:dia|day|hora|hour|semana|week)(?: \\w+){0,3} (?:de )?(?:retraso|demora|atraso|delay|late|mora)
2 (?:retraso|demora|atraso|delay|late|forfeit)\\b|cancela\\w* (?:dentro|antes|con menos)|meses restantes|no-?show
-2 sin penalidad|no se cobra penalidad|no penalty
""",
    "unless": """
3 (?:salvo|excepto|a menos que|no aplica|no aplican|unless|except|does not apply|do not apply|shall not apply)\\b
3 (?:fuerza mayor|force majeure|act of god|desastres naturales|natural disasters)
3 no (?:sera|es|seran|somos) responsables?|not (?:be )?(?:liable|responsible)|can't be (?:held )?(?:liable|responsible)|cannot be (?:held )?(?:liable|responsible)
2 exclusiones|exclu(?:ding|ye|yendo)|causad[oa]s? por|caused by|originad|por causas? (?:ajenas|de el cliente)|outside (?:of )?(?:its|our|the \\w+'s) (?:reasonable )?control|fuera de el control
2 mantenimiento programado|scheduled (?:maintenance|downtime)
""",
    "approval": """
4 (?:aprobacion|autorizacion|consentimiento|conformidad|visto bueno) (?:\\w+ ){0,2}(?:escrit|previ|expres|explicit|por escrito)|(?:prior |written |express )+(?:approval|consent|authori[sz]ation)
3 (?:require|requiere|necesita)n? (?:\\w+ ){0,5}(?:aprobacion|autorizacion|consentimiento|approval|consent|permission)|your (?:written )?approval|sin (?:la |el )?(?:autorizacion|aprobacion|consentimiento)
2 autorizad|approved by|aprobad[oa]s? por|consent\\b|permission
""",
    "counts": """
4 (?:no )?cuentan? como|(?:does not |do not |don't )?counts? (?:as|towards)|is not (?:a |an )?(?:\\w+ )?(?:acknowledgement|response|contact)|automated (?:response|repl)|respuestas? automatic
""",
    "only": """
4 (?:solo|solamente|unicamente|exclusivamente) (?:\\w+ ){0,3}(?:por|a traves|mediante|via)\\b|only (?:by|in|via|through)\\b|(?:must|should|shall) be (?:sent|made|submitted|done|given|filed) (?:\\w+ ){0,4}(?:by|in|via|to|through)\\b|it must be done in writing
3 (?:deben?|debera|deberan) (?:\\w+ ){0,2}(?:enviarse|presentarse|hacerse|realizarse|formularse|comunicarse|tramitarse|enviar)|no se aceptan .{0,40}(?:whatsapp|telefono|verbal)
2 por escrito|in writing|por (?:correo|email|portal)|canal(?:es)?|over ordinary email|text-based
""",
    "quantity": """
3 (?:entre|between) \\d+(?:[.,]\\d+)? (?:y|and) \\d+(?:[.,]\\d+)? ?(?:kg|t|m|m2|l|toneladas|tons|unidades|units|litros|liters|cajas|boxes)
2 \\d+ (?:kg|toneladas|tons|litros|liters|cajas|boxes|palets|pallets|unidades|units)\\b
""",
    "discount": """
4 (?:pronto pago|early payment|prompt payment|pago anticipado)|(?:pag\\w+|paid|pays) (?:\\w+ ){0,4}(?:antes|dentro|within|before|by)\\b.{0,60}(?:descuento|discount|bonific)|(?:descuento|discount)\\b.{0,60}(?:si (?:\\w+ )?paga|if (?:\\w+ )?pa(?:id|ys?))
3 (?:descuento|discount)\\b.{0,50}(?:por|for) (?:pagar|volumen|referid|paying|volume|referr|pago)
2 referid|recomend\\w+ (?:a |un )|referral
""",
    "partial_days": """
4 prorrat\\w+|pro-?rat(?:a|ed?)\\b|proporcional(?:mente)?|(?:meses|periodos?) (?:parciales|incompletos)|partial (?:months?|periods?)
""",
    "lapses": """
3 (?:caduca|prescribe|vence|pierde|expira)\\w*\\b.{0,60}(?:si no|derecho|reclam|dias)|(?:expires?|lapses?|forfeit(?:s|ed)?|is lost)\\b|otherwise .{0,40}(?:expire|lost)
""",
}  # fmt: skip

Cue = tuple[int, re.Pattern[str]]


def _lines(text: str) -> tuple[Cue, ...]:
    made: list[Cue] = []
    for line in text.strip().splitlines():
        weight, _, pattern = line.partition(" ")
        made.append((int(weight), re.compile(pattern)))
    return tuple(made)


CUES: Final[dict[str, tuple[Cue, ...]]] = {family: _lines(text) for family, text in _TABLE.items()}


def cue_score(family: str, folded: str) -> int:
    """Return how strongly the words of a folded text speak for a family."""
    return sum(weight for weight, pattern in CUES[family] if pattern.search(folded))
