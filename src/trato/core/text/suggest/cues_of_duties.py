"""What words speak for a duty, in both languages. `cues` says how a line is read."""

from __future__ import annotations

from typing import Final

CUES_OF_DUTIES: Final = {
    "answer": r"""
3 (?:pick(?:s|ed)? up|get(?:s)? back to|hear(?:s)? back|call(?:s|ed)? (?:you )?back|turnaround|expect (?:an )?(?:answer|reply))\b
3 (?:are|is|be) (?:answered|returned|acknowledged)|(?:responde|contesta)mos
3 tiempos? (?:maximo )?de (?:primera )?respuesta|response times?|first response|time to respond
3 \b(?:respon[sd]e?|reply|respuesta|atencion)\b[^:]{0,30}: *(?:\d|[a-z]+ (?:hours?|horas?|min|days?|dias?))
3 (?:se )?(?:responde|contesta|atiende)(?:n|ra|ran|mos|remos)?\b
3 (?:will |shall |must |to |we |'ll )(?:respond|reply|answer|return|acknowledge|get back)
3 return (?:any )?(?:calls?|contact|messages?|emails?)|calls? (?:is|are) returned|answered within
2 respond(?:s|ed)?\b|repl(?:y|ies|ied)\b|respondid|contestad|atendid|turnaround time on responses
2 respuesta(?! de fabricantes)|contacta a el usuario|acus[ae] de? ?recibo|acknowledg
3 (?:canal(?:es)?|vias|medios) de (?:contacto|atencion|soporte|comunicacion)|(?:contact|support)
   channels?
1 consultas?|quer(?:y|ies)|inquir(?:y|ies)|tickets?|solicitud(?:es)?|peticion(?:es)?|requests?
  |messages?
1 dentro de|within|a mas tardar|horas?\b|hours?\b
1 prioridad|priority|severity|urgent
-6 no respond(?:e|emos|era|en) (?:de|por)\b
""",
    "resolve": r"""
3 sort(?:s|ed)? (?:it |this |that )?out|back (?:up|online|in service)|up and running|workaround|queda(?:n|ra|ran)? (?:resuelt|arreglad|reparad|operativ)
3 tiempos? (?:maximo |objetivo )?de (?:re)?solucion|resolution times?|time to (?:resolve|fix)
3 tiempos? de resolucion|plazos? de (?:re)?solucion
3 \b(?:fix|resol(?:ution|ved?)|restor(?:e|ation)|(?:re)?solucion|reparacion|arreglo)\b[^:]{0,30}:
3 ^(?:fix|resolution|resolve|restore|(?:re)?solucion|reparacion|arreglo)\b
3 (?:se )?(?:resuelve|soluciona|repara|restablece)(?:n|ra|ran)?\b
3 (?:will |shall |must |to |be |are )(?:resolve|restore|fix)(?:d)?
2 resolved|resuelt|solucionad|restored|resolucion|resolution|restablec
1 incidencias?|incidents?|fallas?|averias?|faults?|outages?|tickets?|complaints?|reclamos?|quejas?
1 dentro de|within|horas?\b|hours?\b
1 prioridad|priority|severity
""",
    "deliver": r"""
3 (?:is|are|be|have|has) (?:\w+ ){0,3}ready|(?:estara|quedara|tendras?|tendra) list[oa]s?|dispatch(?:es|ed)?|drop(?:s|ped)? off|get(?:s)? (?:you|it|them) to you|te llega(?:n|ra|ran)?|upload(?:s|ed)?
3 (?:due|ready|delivered|finished|complete[d]?) (?:by|on|before|no later than)\b|se (?:colocan?
  |instalan?) .{0,30}(?:a mas tardar|antes)
3 (?:se )?(?:entrega|envia|manda|remite|suministra)(?:n|ra|ran|remos|mos)?\b(?! de)
3 (?:will |shall |must |to |'ll )(?:deliver|provide|supply|hand over|send|submit|ship|produce)
2 entregables?|deliverables?|entregas?\b|delivery|deliver(?:s|ed)?\b|milestones?|hitos?
3 hand(?:s|ed)? over|turn(?:s|ed)? over
2 handover|supplies|copia de|copy of
1 a mas tardar|no later than|by the|before the|antes de el|dentro de|within
1 borrador|draft|diseño|design|archivos?|files?|planos?|fotos|photos|piezas|lote
-2 \b(?:credito|credit|factura|invoice|informe|report|reporte)s?\b
""",
    "report": r"""
4 (?:informes?|reportes?|reports?)\b.{0,60}(?:mensual|semanal|trimestral|quincenal|anual|monthly
  |weekly|quarterly|cada|every|each)
3 (?:mensual|semanal|trimestral|quincenal|monthly|weekly|quarterly|annual)\w*
   (?:\w+ )?(?:informes?|reportes?|reports?|summary|statement)
3 (?:entrega|genera|envia|emite|presenta|recibira|remite)\w* (?:un |el |los )?(?:informes?
  |reportes?)
3 (?:send|provide|deliver|submit|issue|prepare|generate)s? (?:\w+ ){0,4}(?:reports?|summary
  |statement)
2 \b(?:informes?|reportes?|reports?|reporting|resumen|metricas)\b
1 cumplimiento|avance|progress|status|resultados|results
""",
    "give": r"""
3 \bnos (?:das?|envias?|mandas?|facilitas?|entregas?|prestas?|enviaras?|dara)\b|(?:give|send|lend|bring|hand) us\b|we(?:'ll)? need (?:from|your|the|a|access)|necesitamos (?:que|de|tu|su|acceso)
3 (?:must|shall|debe\w*|deben) (?:include|incluir|contain|contener) (?:information|informacion
  |details|datos)
2 (?:will |shall |must )(?:send|bring|provide|give)\b
3 (?:cliente|usuario|comprador|usted|tu)\b.{0,30}(?:proporciona|facilita|entrega|aporta
  |suministra|provee|envia)
3 (?:customer|client|you)\b.{0,40}(?:provide|supply|furnish|give us|send us|make available)
3 what we need from you|provide us with|everything that we need|debe (?:contener
  |incluir) informacion
2 (?:access|acceso)s? (?:to|a|al)|credentials|credenciales|materials?|materiales|insumos?|inputs?
2 informacion (?:necesaria|suficiente|requerida)|necessary (?:information|access|materials)
1 textos?|images?|imagenes|logos?|contenidos?|content|up front|documentacion|documents?
""",
    "review": r"""
3 (?:days|dias|hours|horas) (?:to|para) (?:report|check|review|comment|look|revisar|comprobar|comentar|reportar|señalar|avisar de errores)|look(?:s)? (?:it |them )?over|visto bueno|gives? (?:us )?(?:feedback|comments)
3 (?:aprueba|revisa|acepta|valida|observa|rechaza)(?:ra|n|ran)?
   (?:u |o |y )?(?:\w+ ){0,4}(?:dentro de|en un|en \d)
3 (?:approve|review|accept|reject)s?\b.{0,60}\b(?:within|in a timely|days|hours)
3 review our work|sign-?off|plazo (?:de|para) (?:revision|aprobacion|aceptacion|la revision
  |la aprobacion|aprobar|revisar)
2 aprobacion (?:de|del|por)|acceptance (?:period|of)|approval of|revision(?:es)? (?:de|del
  |por) (?:el )?cliente|feedback|observaciones
1 entregables?|deliverables?|drafts?|borrador|propuesta
""",
    "decide": r"""
4 whichever (?:you|the client|the customer)|a (?:tu|su) eleccion|lo que prefier\w+|(?:your|client's) choice
4 case[- ]by[- ]case|caso por caso|discrecion\b|discretion|a (?:su|nuestro) (?:solo )?criterio
3 (?:decide|decidira|elige|elegira|escoge)\b|(?:will|shall|must) (?:decide|choose|select)
2 decision(?:es)?\b|decisions?\b|choose|elige|eleccion|selects?
""",
    "propose": r"""
3 propon\w*|proposes?\b
3 se (?:presupuesta|cotiza)\b|antes de (?:empezar|cualquier)
3 (?:presenta|envia|prepara|emite)\w* (?:una? |la )?(?:propuesta|presupuesto|cotizacion)
3 (?:submit|provide|prepare|send|make)s? (?:\w+ ){0,3}(?:proposal|quote|quotation|estimate)
2 propuesta|presupuesto|cotizacion|cotiza\w*|proposals?|quotes?|quotation|estimates?
1 adicional|additional|change|cambio
""",
    "write": r"""
3 (?:se comunica\w*|nos comunicamos|communicates?|keeps? in touch|contacts?) (?:con |with |to )?
3 (?:escrib|mandar|envia)\w* (?:\w+ ){0,4}(?:correos?|mensajes?|novedades)
3 (?:write|email|update)s? (?:to )?(?:the )?(?:you|client|customer)\b|keep (?:you|the client
  |the customer) (?:informed|updated|up to date)
3 mantiene informado|mantendra informado|weekly update|progress updates?|actualizacion semanal
2 contacto|contact\b|comunicaci|communicat|updates?|status
1 correo|email|whatsapp
""",
    "call": r"""
3 llama(?:ra|mos)? a (?:el|la|los|las)\b|llama\w* al\b
3 (?:llama|llamara|telefonea)\w* (?:a el |al |a la )?(?:cliente|usuario)
3 llamadas? (?:de (?:seguimiento|control|contacto)|semanal|mensual|quincenal)|una llamada
3 (?:weekly|monthly|daily|regular|check-in|follow-up|status) (?:\w+ )?calls?\b|calls? the
   (?:client|customer)|a call\b
1 telefono|phone|seguimiento
""",
    "meet": r"""
3 meets? (?:\w+ )?(?:with|quarterly|monthly|weekly|every|each)|nos reunimos
4 reunion(?:es)? (?:de \w+ )?(?:mensual|semanal|quincenal|trimestral|obligatoria|de seguimiento
  |de avance|inicial)
3 (?:se reune|nos reunimos|meets? with|will meet|hold (?:a |\w+ )?meetings?|(?:weekly|monthly
  |quarterly|biweekly) (?:\w+ )?meetings?)
3 meetings?\b.{0,60}(?:scheduled|monthly|weekly|every|held)
2 reunion(?:es)?\b|meetings?\b|junta(?:s)?\b|juntas? de|workshop|visitas? mensual
1 seguimiento|follow-up|agenda|ejecutivo de cuenta
""",
    "survey": r"""
4 encuestas? de satisfaccion|satisfaction surveys?|satisfaction score|asks?
   (?:you |the client |the customer )?how satisfied
3 encuestas?|surveys?|questionnaire|pregunta\w* por (?:su|la) satisfaccion
""",
    "notify": r"""
3 (?:tells?|let(?:s)?) (?:us|you|me|them|the (?:client|customer|provider)|regular clients)\b|heads[- ]up|\b(?:avisanos|dinos|cuentanos|avisame|dime)\b
3 (?:notifica|avisa|comunica|informa|advierte)(?:n|ra|ran|mos|remos|r)?\b
3 (?:notif(?:y|ies)|let you know|inform(?:s)?|give(?:s)? (?:\w+ ){0,3}notice|tell you|alerts? )\b
3 (?:es|son|sera|seran) notificad|(?:is|are|be) notified|se escala|escalat
2 notificacion|notification|notice\b|aviso\b|anticipacion|in advance|antelacion
2 escala\b|escalar|escalamiento|escalates?
1 changes?|cambios?|ajustes?|mantenimiento|maintenance|80 ?%
-2 (?:terminat|cancel|rescind|rescis|finaliz)
""",
    "advise": r"""
3 (?:recomienda|asesora|aconseja|sugiere)\w*
3 (?:recommend|advise|advice)s?\b|advis(?:e|ory|es)
2 asesoramiento|recomendacion(?:es)?|recommendations?|consultoria|mejor configuracion
1 riesgos?|risks?|oportunidad
""",
    "repair": r"""
3 (?:corrige|subsana|repara|repone|reemplaza|rehace)(?:n|ra|ran|mos)?\b
3 (?:will |shall |must )(?:correct|repair|replace|redo|re-perform|remedy|fix)
2 defectos?|defects?|errores|errors|bugs?|fallos?|correcci|sin (?:costo|coste|cargo)
  |free of charge|at no (?:cost|charge)
1 dentro de|within
""",
    "confirm": r"""
3 numero de (?:seguimiento|ticket|caso|gestion|tramite)|(?:ticket|case|tracking|reference) number
  |acuse de recibo
3 (?:confirma|confirmara)\w*\b|(?:will |shall |must |to )?confirms?\b|confirmation
1 por escrito|in writing
1 cita|appointment|reserva|booking|turno
""",
    "maintain": r"""
3 (?:insurance|seguro|licen[cs]e|licencia|certificat\w+) (?:\w+ ){0,3}(?:in force|vigente|en vigor|valid)|keeps? (?:\w+ ){0,4}(?:up to date|safe|in your|in the)|al corriente|al dia\b
4 responsible for (?:maintaining|keeping)|responsables? de (?:mantener|conservar|custodiar)
3 ^keep (?:your|the|its|all|a)\b|(?:debe\w*|mant(?:ener|iene\w*|endra)) (?:la |el |su |sus |al dia |vigente)
4 disponibilidad|uptime|availability|up-?time
3 (?:mantiene|garantiza|mantendra|asegura)\w* (?:\w+ ){0,4}\d+(?:[.,]\d+)? ?%
3 at least \d+(?:[.,]\d+)? ?%|al menos (?:el |un )?\d+(?:[.,]\d+)? ?%|\d{2}[.,]\d+ ?%
2 niveles? de servicio|service levels?|target|objetivo de|garantizad
3 (?:personal|equipo|empleados|staff|employees|team)\b.{0,40}(?:firman?|signs?|ha firmado)\b
2 monitoreo|monitoring|maintain(?:s|ed)?\b|mantiene|seguro|insurance|conserva|retain|retencion
  |se almacena
-3 descuento|discount|penal|interes|interest|credit\b
""",
    "pay": r"""
3 (?:direct )?debit|domiciliacion|\b(?:owes?|settles?|settled)\b|se (?:cubre|liquida|cobra|abona)n?\b|(?:there's|there is|hay) (?:a|an|un|una) (?:\S+ ){0,2}(?:charge|fee|surcharge|cargo|recargo)
2 inscripcion|matricula|colegiatura|mensualidad(?:es)?|suscripcion|membresia|enrol?ment|tuition|subscription|membership|retainer|honorarios
2 \b(?:half|balance|remainder|resto|saldo|mitad)\b.{0,30}(?:due|on|al|a la|se paga)
3 (?:paga|abona|pagara|abonara|pagan|abonan)\b|(?:will |shall |must |to |agrees? to )pay\b
  |\bpays?\b
3 (?:por|a) (?:tu|su) (?:cuenta|cargo)|corren? (?:por|a) (?:cuenta|cargo)|a cargo de el cliente
  |(?:at|borne by) (?:your|the (?:client|customer)(?:'s)?) ?(?:own )?(?:expense|cost)?|you (?:cover
  |bear)\b
3 pago (?:mensual|anual|trimestral|por adelantado|semanal)|(?:plazos?|condiciones|forma
  |terminos) de pago|payment (?:terms|is due|due|schedule)
3 (?:payable|due|paid) (?:up front|upon|on|within|in advance|monthly|no later|before|by|at)
  |net \d+
3 (?:cuota|tarifa|honorarios|renta|alquiler|abono|mensualidad|iguala)s?\b.{0,40}\d
2 fianza|security deposit|\bbond\b
2 precio|price|fees?\b|tarifa|honorarios|renta|alquiler|rent\b|costs?\b|deposits?|anticipo|seña
  |adelanto
1 pagos?\b|payments?|cuota|facturas?|invoices?|mensual|monthly|month|por adelantado|in advance
-2 interes|interest|mora\b|late fee|multa
-1 (?:no se realizan )?reembols|refund
""",
    "pay_in_stages": r"""
3 \b(?:half|la mitad|un tercio|a third)\b.{0,40}(?:acceptance|signing|start|upfront|delivery|aceptar|aceptacion|firmar|firma|inicio|entrega)
4 \d+ ?%[^.]{0,60}(?:\b(?:y|and)\b|[;,+])[^.]{0,30}\d+ ?%[^.]{0,80}(?:firma|entrega|aceptacion
  |final|signing|signature|delivery|completion|approval|handover)
3 \d+ ?% (?:a la firma|al inicio|al firmar|de anticipo|a el inicio|por adelantado|upfront
  |up front|on signing|upon signing|at signing|in advance|deposit|on booking|antes de empezar)
2 (?:restante|remaining|balance|resto|saldo)\b.{0,60}(?:entrega|delivery|completion|final
  |aceptacion|terminar)
1 hitos?|milestones?|anticipo|deposit
""",
    "invoice": r"""
3 facturamos|se factura\b(?! aparte)|(?:we|agency|provider) invoices?
4 (?:factura|facturara|facturan)\b (?:\w+ ){0,4}(?:mensual|semanal|cada|el dia|a fin|los|al|a el)
3 (?:se )?(?:emite|emitira|emiten)\w* (?:la |una |las )?factura|facturacion (?:es|mensual
  |quincenal|semanal)
3 (?:we |will |shall |provider |agency )(?:bill|invoice)s?\b|bills? (?:every|monthly|weekly|on)
  |invoices? (?:are|is|will be|shall be) (?:issued|sent|raised)|billed
2 facturacion|invoicing|billing|invoices? (?:the|for|monthly)|\bfactura (?:electronica|mensual)
  |emision de la factura
1 mensual|monthly|every|primeros|first|dias habiles
-2 descuento|credit
""",
    "refund": r"""
3 (?:pay|give) (?:you|it|them|the client) back|return (?:your|the|his|her) money|non-?refundable
4 (?:no se )?(?:reembols|devuelv|devolv|devoluci|reintegr)\w*|refund(?:s|ed|able)?\b|money back
1 parcial|prorrat|prorated|pro rata|full|total
""",
    "do": r"""
2 (?:patch|clean|mow|tune|train|check|inspect|teach|rehears|revis|afinar|afina|reponer|repone|ensaya|imparte|da clase)\w*
2 (?:will|shall|must|'ll) \w+ly (?:delete|perform|check|clean|test|update|remove)|(?:be|are
  |is) (?:\w+ly )?(?:deleted|replaced|cleaned|checked|tested|removed|serviced|inspected)|eliminan
  |se (?:cambian|limpian|revisan)
2 (?:se )?(?:realiza|efectua|ejecuta|lleva a cabo|revisa|limpia|publica|instala|prueba|presta
  |configura|documenta|registra|prepara|organiza|vigila|poda|riega|programa|supervisa|actualiza
  |elimina|crea|conserva|borra|coordina|investiga|analiza|evalua|verifica|releva|capacita|lleva
  |gestiona|administra|monitorea|controla|diagnostica)(?:n|ra|ran|remos|mos)?\b
2 (?:will |shall |must |to |'ll )(?:perform|carry out|do|clean|publish|install|test|run|check
  |maintain|update|inspect|investigate|review|analy[sz]e|verify|handle|assist|host|train|back ?up|delete|create|monitor|keep|manage|carry|work|set up
  |prepare|calculate|include|complete|post|water|mow|remove|wash)
2 (?:se )?hace(?:n|mos)?\b|recoge(?:n|mos)?\b|recogida|pick(?:s|ed)? up|se encarga\w*|takes? care of
2 mantenimiento (?:preventivo|correctivo)|preventive maintenance|backups? (?:\w+ )?(?:diari
  |semanal|daily|weekly)|limpieza|cleaning|pruebas?|tests?\b|auditorias?|audits?
1 diari|semanal|mensual|trimestral|daily|weekly|monthly|quarterly|cada|every
1 capacitacion|training|visitas?|visits?|backup|copia de seguridad|inspecci
""",
}
