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
    "example.holiday": "No cuenta el {days}, que es festivo.",
    "example.holidays": "Festivos que no cuentan: {days}.",
    "example.late": (
        "Por ejemplo: si {what}, con límite el {due}, llega el {at}, {who} descuenta {money}."
    ),
    "example.consequence": "Cada vez, {who} descuenta {money}.",
    "example.rounds": (
        "Las primeras {included} van incluidas; la ronda número {number} cuesta {money}."
    ),
    "example.bounds": "«{name}» se cumple de {low} a {high}, los dos incluidos.",
    "example.interest": "Por ejemplo: {principal} pagados con {days} de retraso devengan {money}.",
    "example.included": "Pedir {thing} va incluido.",
    "example.extra": "Si se pide {thing} por vez número {number} en el periodo, es un extra: {money}.",
    "example.quota": (
        "Si se pide {thing} por vez número {number} en el periodo, no está previsto: haría "
        "falta una enmienda."
    ),
    "example.apart": "Si alguien pide {thing}, es un extra que se presupuesta aparte.",
    "example.excluded": "Si alguien pide {thing}, está excluido.",
    "example.hours": "Cada periodo empieza con {hours} horas.",
    "example.power.not_in_force": (
        "Al firmar, {who} todavía no puede usar esta facultad: falta su condición."
    ),
    "example.power.in_force": "Desde la firma, {who} puede usar esta facultad.",
    "example.when.other": "si eso pasa el {at}",
    "example.when.requested": "si la petición llega el {at}",
    "example.when.requested.of": "si {thing} se pide el {at}",
    "example.when.ordered": "si el pedido llega el {at}",
    "example.when.ordered.of": "si {thing} se pide el {at}",
    "example.when.change_requested": "si el cambio se pide el {at}",
    "example.when.complained": "si el desacuerdo llega el {at}",
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
    "example.when.rejected": "si el rechazo es del {at}",
    "example.when.rejected.of": "si {thing} se rechaza el {at}",
    "example.stage": "La parte {number} son {money}, que le tocan a {who}.",
    "example.term": "Rige desde el {start}.",
    "example.term.until": "Rige del {start} al {end}, los dos incluidos.",
    "example.only": "Si lo hace otra persona que {people}, no obliga.",
    "example.change": (
        "Si alguien pide algo que no está aquí, hace falta una enmienda que aprueben las dos partes."
    ),
    "example.priority": "Si alguien pide algo como {first}, vale cuando lo dice {who}.",
    "example.warranty": "Lo que falle de {thing} en {time} se repara sin costo.",
    "example.computing": "Por ejemplo: lo que llega el {at} cuenta desde el {opening}.",
    "example.bounds.at_most": "«{name}» se cumple hasta {high}, incluido.",
    "example.bounds.at_least": "«{name}» se cumple desde {low}, incluido.",
}
