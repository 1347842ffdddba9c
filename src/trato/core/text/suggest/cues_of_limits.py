"""What words speak for what is kept, owned, meant, raised and limited. `cues` says how to read."""

from __future__ import annotations

from typing import Final

CUES_OF_LIMITS: Final = {
    "definition": r"""
4 ^(?:an? |the |un[ao]? |el |la )?[\w -]{3,40} (?:is|are|es|son) (?:when|any|anything|cuando|cualquier|tod[oa] (?:aquel|lo))|^anything .{3,60} (?:is|are) \w+\.?$|counts as an?\b|we call\b|llamamos
4 ha(?:s|ve) the meaning|por [\w ,]{3,60} (?:entendemos|se entiende)
3 \bsignifican?\b|\bmeans\b|\brefers? to|se refiere a|se entiende (?:por|como)|se define
   (?:como)?|defined as|shall mean|when we say|we mean by|entendemos por
4 ^["'«“]?[^:"»”]{2,40}["'»”]? (?:means|significa|refers to|se refiere a)\b
6 ^definicion(?:es)?$|^definitions?$|^glos(?:ario|sary)$|terminos y definiciones|defined terms
  |^clasificacion de|^(?:severity|priority) (?:levels?|definitions?)
4 se mide\w*|se calcula\w*|(?:is|are) (?:calculated|measured)|calculates? .{0,80} as\b|we (?:track
  |measure|calculate)|to calculate
2 se considera(?:n|ra|ran)?\b(?! (?:aceptad|aprobad|rechazad|complet))|(?:is|are) considered (?:an?
  |to be)\b
1 ^["'«“]|^(?:tiempo|porcentaje|cantidad|numero|incidencia|the (?:time|number|percentage|period))
-2 credit|descuento|reembols|refund
""",
    "retention": r"""
4 (?:se |los |las )?conserva(?:n|ra|ran|mos|remos)?\b|retencion\b.{0,40}\d|retain(?:s|ed)?
   (?!the right|title|owner)(?:\w+ ){0,6}(?:for|until|after)|(?:is|are|be) (?:kept|stored|retained|archived)
  \b(?! (?:up|informed|confidential|secret))|keeps?
   (?:\w+ ){0,5}(?:for \d|records|copies|backups)|data retention|stored for
4 stores? (?:\w+ ){0,4}for \d|(?:guarda|guardamos|almacena) (?:\w+ ){0,3}\d+ (?:dias|meses|años)
3 se (?:guarda|almacena|archiva)n?\b.{0,60}(?:por|durante|hasta)|(?:guarda|almacena|archiva)mos
  |we store|keep (?:them|it|files|copies)
2 retencion|retention|backups?|respaldos?|copias? de seguridad
1 datos|data\b|registros|records|archivos|files|informacion
-2 confidencial|retener el pago|withhold
""",
    "erase": r"""
3 \b(?:wipe|wipes|wiped|get rid of)\b
4 (?:se )?(?:elimina|borra|destruye|suprime)(?:n|ra|ran|mos|remos)?\b(?: \w+){0,6} (?:datos
  |informacion|contenidos?|cuenta|archivos|copias|registros|fotos)|(?:delete|erase|destroy
  |purge|shred|wipe)[sd]? (?:\w+ ){0,6}(?:data|content|information|copies|account|files|records
  |material|photos)|permanently delet|(?:data|content|files|information|copies|records)
   (?:\w+ ){0,4}(?:deleted|erased|destroyed|purged)|(?:datos|informacion|archivos|copias)
   (?:\w+ ){0,4}se (?:eliminan|borran|destruyen)
2 \b(?:eliminad|borrad|destruid)[oa]s?|\bdeleted\b|\berased\b
""",
    "ownership": r"""
4 (?:is|are|stays?|remains?) (?:mine|his|hers)\b|(?:es|son|sigue\w*) (?:mi[oa]s?)\b
4 (?:es|son|sera|seran|queda|quedan|pasan? a ser) (?:de )?(?:la )?propiedad
   (?:exclusiva |intelectual )?de|pertenece\w*|\bbelongs? to|(?:exclusive )?property of
  |ownership (?:of|in|rights)|titularidad|vests? in|assigns? (?:all|to|its|any)|(?:is|are)
   (?:automatically )?assigned|cede\w* (?:todos )?(?:los |al |a la )|cesion de derechos
  |made for hire
4 (?:es|son|sera|seran) de el (?:cliente|prestador|proveedor|contratista|comprador)|(?:conserva|retiene|keeps?
  |retains?) (?:\w+ ){0,2}(?:propiedad|ownership|title)
4 (?:is|are|remains?|stays?) (?:yours|ours|theirs)\b|(?:es|son|sera|sigue|siguen) (?:siendo )?(?:tuy
  |nuestr|suy)[oa]s?\b|sigue\w* siendo (?:de|propiedad)\b
4 \b(?:you|we|client|customer|provider|contractor|designer)
   (?:\w+ ){0,2}(?:own|owns|retains? (?:all )?(?:ownership|title|copyright))\b
2 derechos de autor|copyrights?|propiedad intelectual|intellectual property|\btitle\b
1 diseños|codigo|archivos|deliverables|entregables|source|graphics|work product
-2 licen[cs]|uso exclusivo
""",
    "assured": r"""
4 (?:represents? and )?warrants? (?:\w+ ){0,3}that|garantiza(?:mos|n)? que|declara(?:n|mos)?
   (?:\w+ ){0,5}que|guarantees? (?:\w+ ){0,3}that|asegura(?:n|mos)? que|represents? (?:\w+ ){0,3}
  that|manifiesta(?:n)? que
2 original work|trabajo original|permission to use|infring\w*
""",
    "escalate": r"""
3 (?:goes|passes|is passed|is handed) (?:up )?to (?:the |our |a )?(?:\w+ ){0,2}(?:manager|director|supervisor|head|owner|lead)|pasa (?:a|al|a la) (?:\w+ )?(?:gerente|director|jef|responsable|supervisor|dueñ)
4 se escalan?\b|escalad[oa]s?\b|escala(?:ra|ran|mos|remos)\b|eleva(?:ra|n)? (?:el|la|al|a)\b
  |\bescalate[sd]?\b|\bescalation|escalamiento|escalacion
2 gerente|director|supervisor|lider|manager|nivel (?:\d|superior)|level \d|\bcto\b|\bceo\b|jefe
1 si no se|not (?:resolved|answered)|exced|supera|after\b|pasad[oa]s?
""",
    "not_liable": r"""
4 no (?:es|son|somos|sera|seran|seremos|se hace|nos hacemos) responsables?|no respond(?:e|emos|era
  |en) (?:de|por)\b|(?:not|neither [\w ]{2,30}|nor|never) (?:be |is |are )?(?:held )?(?:liable
  |responsible)|no liability|disclaims?|exim\w* de (?:toda )?responsabilidad|no asum\w*
   (?:ninguna |la )?responsabilidad
4 no garantiza\w*|(?:does not|do not|can't|cannot|don't) (?:guarantee|warrant)|sin garantia|as is\b
  |no guarantee
2 (?:limitacion|exclusion) de responsabilidad|limitation of liability|liability
1 damages|daños|lucro cesante|lost profits|indirect|perdida de
""",
    "joint_limit": r"""
4 (?:responsabilidad|liability|indemnizacion)\b.{0,100}(?:exced|superar?\b|limitad?|maxim|\bcap
  |not exceed|no (?:more|greater) than|no mayor|up to|hasta)
4 no (?:son |seran )?(?:acumul|se acumulan)|not (?:be )?(?:cumulative|accumulate|combine|stack)
  |whichever is (?:greater|higher)|(?:vale|aplica|prevalece) (?:el|la) mayor
4 (?:credits?|descuentos|penas|creditos|penalizaciones|bonificaciones|total)
   .{0,80}(?:exceed|superar|exceder|more than|mas de el? \d|maximo|capped)
2 limitacion de responsabilidad|limitation of liability|liability|responsabilidad (?:total|maxima)
""",
    "only_remedy": r"""
4 (?:sole|exclusive|only) (?:and exclusive )?remed(?:y|ies)|unic[oa] (?:y exclusiv[oa] )?(?:remedio
  |compensacion|recurso|reparacion|indemnizacion)|(?:entire|full (?:limit|extent) of|sole)
   (?:\w+ )?liability|full limit|not entitled to (?:any )?other|(?:ninguna|no) otra
   (?:compensacion|indemnizacion)
4 (?:compensacion|credit|descuento|penal)\w*.{0,30}(?:aplica\w* )?(?:unicamente|solamente|solo
  |only)\b(?! .{0,20}\d)
""",
    "no_payout": r"""
4 (?:credits?|creditos?|descuentos?|bonificaciones|compensaciones|saldo)\b.{0,100}(?:\bcash|monetary
  |dinero|efectivo|redeem|exchang|convert|canje|transferi?|expires?|caduca|earn interest|future)
""",
    "adjustment": r"""
4 (?:review|revis)\w* (?:the |el |los |las |our )?(?:prices?|fees?|rates?|precios?|tarifas?)|in line with|\brpi\b|(?:cada|every|each) (?:enero|january|abril|april|year|año).{0,30}(?:sube|goes? up|increase|price|precio|cuota)
4 (?:precios?|tarifas?|cuotas?|renta|abono|honorarios|prices?|fees?|rates?|rent)\b.{0,80}(?:se
   (?:ajusta|actualiza|revisa|indexa|incrementa)\w*|(?:is|are|will be|shall be)
   (?:adjusted|reviewed|indexed|increased)|increases? (?:by|with|each|every|annually))
3 (?:raise|increase|subir|aumentar) (?:\w+ ){0,3}(?:prices?|fees?|rates?|precios?|tarifas?|cuotas?)
3 \bipc\b|\bcpi\b|\binpc\b|indice de precios|price index|inflacion|inflation|\bicl\b|\budis?\b
2 ajustes? de (?:precios?|tarifas?)|price (?:adjustment|increase)s?|actualizacion de (?:precios
  |tarifas)|aumentos?\b
1 anual|yearly|annual|trimestral|quarterly|semestral
""",
    "move": r"""
4 (?:cambi(?:o|ar|a|as)|pasar(?:se)?|subir|bajar|migrar) (?:\w+ ){0,3}(?:de|a (?:un|otro)) plan
  |(?:change|switch(?:ing)?|upgrad\w*|downgrad\w*|move|moving) (?:\w+ ){0,5}plans?\b|plan changes?
3 \bupgrad\w*|\bdowngrad\w*|plan (?:superior|inferior)|(?:higher|lower) (?:plan|tier)
1 (?:fin(?:al|alizar)?|cierre) (?:de el |de |cualquier |de cada )?mes|end of the (?:month|billing)
1 aviso previo|notice|inmediat|immediate
-2 free trial|trial has|suger|recomend|recommend
""",
    "stay": r"""
3 (?:leave|go|quit|cancel|irse|te vas|se va)\w*.{0,40}(?:first|before|within|primer|antes)|pay what(?:'s| is) left|(?:meses|cuotas|months|fees) (?:restantes|que falten?|que quedan?|left|remaining)
4 (?:periodo|plazo|permanencia|contratacion|compromiso|estadia|tiempo) minim[oa]|permanencia (?:de
  |minima)|minimum (?:term|period|commitment|contract|stay|subscription)
4 \bdias\b.{0,60}\bpara (?:devolver|cancelar|desistir|anular|arrepent)|\bdays?\b.{0,40}\bto (?:return
  |cancel|withdraw|change your mind)
4 (?:no (?:se )?(?:puede|podra)|cannot|may not|can't)
   (?:\w+ ){0,3}(?:cancelar|terminar|cancel|terminate)\b.{0,60}(?:antes|before|during|primeros)
4 (?:primer[oa]s?|first|within(?: the first)?|dentro de (?:los )?(?:primeros )?) ?(?:\w+ )?(?:dias
  |days|meses|months|\d+)\b.{0,80}(?:cancel|termin|devol|refund|satisf)
3 (?:cancel|termin)\w*.{0,60}(?:primer[oa]s \w+ (?:dias|meses)|(?:within|in) (?:the first )?\w+
   days of)|cooling[- ]off|desistimiento|trial|inactiv\w*|dias de prueba
3 (?:haven't|have not|hasn't) (?:signed|logged|used)|sin (?:usar|uso|actividad) (?:\w+ ){0,3}(?:por|durante)
  |no (?:has|hayas|se ha|haya) (?:iniciado|usado|entrado)
1 penalidad|penalty|satisfac|meses|months
""",
    "tally": r"""
4 \d+(?:[.,]\d+)? ?%\s*(?:de |of )(?:los |las |the |all )?(?:\w+ ){0,3}(?:tickets?|casos|respuestas
  |solicitudes|peticiones|requests|responses|cases|calls|llamadas|entregas|deliveries|incidencias
  |incidents|correos|emails|pedidos|orders|citas)
2 fuera de (?:sla|plazo|termino)|missed|(?:on|within) (?:time|target|sla)|en plazo|a tiempo
-2 descuento|discount|credit|anticipo|deposit
""",
    "aim": r"""
4 no es un compromiso|not a (?:commitment|guarantee)|meta operativa|es un objetivo|best effort\w*
  |(?:commercially )?reasonable efforts?|mejores esfuerzos|procurar\w*|endeavou?r|aims? to|strive
  |haremos lo posible|try our best|nos esforzamos
1 objetivo|target|goal|meta\b
""",
}
