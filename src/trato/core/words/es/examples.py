"""In Spanish: what a worked example says."""

MESSAGES: dict[str, str] = {
    "example.each": "Por ejemplo: {when}, a {who} le toca {what} a más tardar el {due}.",
    "example.and": "{said} {more}",
    "example.contact": (
        "Por ejemplo: si el último contacto es del {at}, a {who} le toca el siguiente "
        "a más tardar el {due}."
    ),
    "example.dated": "A {who} le toca {what} a más tardar el {due}.",
    "example.no_due": "A {who} le toca {what}, sin fecha límite: nunca llega tarde.",
    "example.each.no_due": "Por ejemplo: {when}, a {who} le toca {what} desde entonces.",
    "example.holiday": "No cuenta el {days}, que es festivo.",
    "example.holidays": "Festivos que no cuentan: {days}.",
    "example.late.credit": (
        "Por ejemplo: si {what}, con límite el {due}, llega el {at}, {who} descuenta {money}."
    ),
    "example.consequence.credit": "Cada vez, {who} descuenta {money}.",
    "example.late.penalty": (
        "Por ejemplo: si {what}, con límite el {due}, llega el {at}, {who} paga una pena de {money}."
    ),
    "example.consequence.penalty": "Cada vez, {who} paga una pena de {money}.",
    "example.late.instead": (
        "Por ejemplo: si {what}, con límite el {due}, llega el {at}, {who} paga en su lugar {money}."
    ),
    "example.consequence.instead": "Cada vez, {who} paga en su lugar {money}.",
    "example.late.not_owed": (
        "Por ejemplo: si {what}, con límite el {due}, llega el {at}, a {who} no se le deben {money}."
    ),
    "example.consequence.not_owed": "Cada vez, a {who} no se le deben {money}.",
    "example.rounds": (
        "Las primeras {included} van incluidas; la ronda número {number} cuesta {money}."
    ),
    "example.rounds.one": "La primera va incluida; la ronda número {number} cuesta {money}.",
    "example.bounds": "«{name}» se cumple de {low} a {high}, los dos incluidos.",
    "example.interest": "Por ejemplo: {principal} pagados con {days} de retraso devengan {money}.",
    "example.interest.reference": (
        "Por ejemplo: con «{name}» al {percent} %, {principal} pagados con {days} de retraso "
        "devengan {money}."
    ),
    "example.price": "{thing} cuesta {money}, antes de impuestos.",
    "example.price.units": "Por ejemplo: {units} en {thing} cuestan {money}, antes de impuestos.",
    "example.units": "{count} × {unit}",
    "example.units.time": "{time}",
    "example.joint": "Lo que pase de ese límite no se debe.",
    "example.joint.greatest": "Cuenta el mayor; los demás no se deben.",
    "example.adjusted": (
        "Por ejemplo: si «{value}» es del 10 %, {thing} cuesta un 10 % más desde el primer periodo"
        " que empieza después de saberse."
    ),
    "example.one_credit": (
        "Si por lo mismo tocan dos descuentos, de 100 y de 150, sólo vale el de 150."
    ),
    "example.goal": "«{name}» se alcanza con {target} o más.",
    "example.licence": "{who} puede usar {thing} para esto y nada más: {uses}.",
    "example.unless": "Si ocurre {thing}, {target} deja de exigirse: nadie incumple.",
    "example.unless.credit": "Si ocurre {thing}, por {target} no se debe nada.",
    "example.absences": (
        "Si avisa con {time} de antelación, {who} puede cerrar hasta {days} al año; esos días no "
        "cuentan como hábiles."
    ),
    "example.cure": "Quien incumple tiene {time} desde el aviso para subsanar.",
    "example.cure.or_end": (
        "Quien incumple tiene {time} desde el aviso para subsanar; si no lo hace, la otra parte "
        "puede terminar el acuerdo."
    ),
    "example.forbidden": "Si {who} lo hace, incumple desde ese momento.",
    "example.forbidden.unless": (
        "Si {who} lo hace sin la aprobación de {other}, incumple desde ese momento."
    ),
    "example.included": "Pedir {thing} va incluido.",
    "example.extra": "La petición número {number} de {thing} en el periodo es un extra: {money}.",
    "example.quota": (
        "La petición número {number} de {thing} en el periodo no está prevista: haría falta una "
        "enmienda."
    ),
    "example.apart": "Si alguien pide {thing}, es un extra que se presupuesta aparte.",
    "example.priced": "Si alguien pide {thing}, es un extra: {money}.",
    "example.rated": "Si alguien pide {thing}, es un extra, al precio que dice la cláusula.",
    "example.excluded": "Si alguien pide {thing}, está excluido.",
    "example.hours": "Cada periodo empieza con {hours} horas.",
    "example.power.not_in_force": (
        "Al firmar, {who} todavía no puede usar esta facultad: falta su condición."
    ),
    "example.power.in_force": "Desde la firma, {who} puede usar esta facultad.",
    "example.when.as": "{when}, como {priority}",
    "example.when.other": "si eso pasa el {at}",
    "example.when.requested": "si la petición llega el {at}",
    "example.when.requested.of": "si {thing} se pide el {at}",
    "example.when.ordered": "si el pedido llega el {at}",
    "example.when.ordered.of": "si {thing} se pide el {at}",
    "example.when.change_requested": "si el cambio se pide el {at}",
    "example.when.complained": "si el desacuerdo llega el {at}",
    "example.when.asked": "si la pregunta llega el {at}",
    "example.when.wrote": "si el mensaje es del {at}",
    "example.when.called": "si la llamada es el {at}",
    "example.when.met": "si la reunión es el {at}",
    "example.when.invoiced": "si la factura es del {at}",
    "example.when.invoiced.of": "si {thing} se factura el {at}",
    "example.when.notified": "si el aviso llega el {at}",
    "example.when.delivered": "si la entrega es el {at}",
    "example.when.delivered.of": "si {thing} se entrega el {at}",
    "example.when.reported": "si el informe llega el {at}",
    "example.when.reported.of": "si {thing} llega el {at}",
    "example.when.input_given": "si el insumo llega el {at}",
    "example.when.input_given.of": "si {thing} llega el {at}",
    "example.when.fact.of": "si {thing} es el {at}",
    "example.when.observed": "si las observaciones llegan el {at}",
    "example.when.observed.of": "si las observaciones sobre {thing} llegan el {at}",
    "example.when.accepted": "si la aprobación es del {at}",
    "example.when.accepted.of": "si {thing} se aprueba el {at}",
    "example.when.approved": "si la aprobación es del {at}",
    "example.when.approved.of": "si {thing} se aprueba el {at}",
    "example.when.rejected": "si el rechazo es del {at}",
    "example.when.rejected.of": "si {thing} se rechaza el {at}",
    "example.stage": "La parte {number} son {money}, que le tocan a {who}.",
    "example.term": "Rige desde el {start}.",
    "example.term.until": "Rige del {start} al {end}, los dos incluidos.",
    "example.only": "Si lo hace alguien que no sea {people}, no obliga.",
    "example.only.confirmed": (
        "Si lo hace alguien que no sea {people}, no obliga sin su confirmación por escrito."
    ),
    "example.only.otherwise": "Si lo pide alguien que no sea {people}, cuenta como {priority}.",
    "example.change": (
        "Si alguien pide algo que no está aquí, hace falta una enmienda que aprueben las dos partes."
    ),
    "example.priority": "Si alguien pide algo como {first}, vale cuando lo dice {who}.",
    "example.warranty": "Lo que falle de {thing} en {time} se repara sin costo.",
    "example.computing": "Por ejemplo: lo que llega el {at} cuenta desde el {opening}.",
    "example.bounds.at_most": "«{name}» se cumple hasta {high}, incluido.",
    "example.bounds.at_least": "«{name}» se cumple desde {low}, incluido.",
}
