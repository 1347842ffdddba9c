"""In Spanish: what a worked example says."""

MESSAGES: dict[str, str] = {
    "example.each": "Por ejemplo: si eso pasa el {at}, a {who} le toca a más tardar el {due}.",
    "example.contact": (
        "Por ejemplo: si el último contacto es del {at}, a {who} le toca el siguiente "
        "a más tardar el {due}."
    ),
    "example.period": "Por ejemplo, de {period}: a {who} le toca a más tardar el {due}.",
    "example.once": "A {who} le toca a más tardar el {due}.",
    "example.no_due": "A {who} le toca, sin fecha límite: nunca llega tarde.",
    "example.late": (
        "Por ejemplo: si el límite es el {due} y llega el {at}, {who} descuenta {money}."
    ),
    "example.consequence": "Cada vez, {who} descuenta {money}.",
    "example.rounds": (
        "Las primeras {included} van incluidas; la ronda número {number} cuesta {money}."
    ),
    "example.bounds": "«{name}» se cumple de {low} a {high}, los dos incluidos.",
    "example.interest": "Por ejemplo: {principal} pagados con {days} de retraso devengan {money}.",
    "example.included": "Pedir {thing} va incluido.",
    "example.extra": "La número {number} de {thing} en el mismo periodo es un extra: {money}.",
    "example.quota": (
        "La número {number} de {thing} en el mismo periodo no está prevista: haría "
        "falta una enmienda."
    ),
    "example.apart": "Si alguien pide {thing}, es un extra que se presupuesta aparte.",
    "example.excluded": "Si alguien pide {thing}, está excluido.",
    "example.hours": "Cada periodo empieza con {hours} horas.",
    "example.power.not_in_force": (
        "Al firmar, {who} todavía no puede usar esta facultad: falta su condición."
    ),
    "example.power.in_force": "Desde la firma, {who} puede usar esta facultad.",
}
