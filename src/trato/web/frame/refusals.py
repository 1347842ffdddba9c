"""How a refusal is said, once for every page: what happened, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from trato.actions.recording import ProblemsError
from trato.core.words import Language, explain
from trato.store.refusal import NOT_FOUND, RefusalError
from trato.store.visitors import Client, Staff
from trato.web.frame.visitors import PORTAL

UNPROCESSABLE: Final = 422
SAYINGS: Final[dict[str, tuple[int, str | Promise, str | Promise]]] = {
    # code: (status, what happened, what can be done)
    NOT_FOUND: (
        404,
        _("Aquí no hay nada"),
        _(
            "La dirección no lleva a ninguna parte, o es de otra persona. Desde el principio "
            "se llega a todo."
        ),
    ),
    "only_reads": (
        403,
        _("%(name)s puede leer, y aquí hace falta poder escribir"),
        _("Quien lleva la agencia puede darte ese permiso en Personas."),
    ),
    "only_owner": (
        403,
        _("Esto le toca a quien lleva la agencia"),
        _("Puede hacerlo %(who)s. Lo encuentras en Personas."),
    ),
    "not_your_invitation": (
        403,
        _("Esta invitación es para otra persona"),
        _("Es para %(email)s. Entra con esa cuenta y ábrela otra vez."),
    ),
    "last_owner": (
        409,
        _("La agencia se quedaría sin nadie que la lleve"),
        _("Antes de que %(name)s se vaya o cambie, dale ese papel a otra persona."),
    ),
    "may_not": (
        403,
        _("Esto le toca a otra persona"),
        _("Según el acuerdo, puede hacerlo %(who)s: con el enlace seguirá desde aquí."),
    ),
    "nobody_approves": (
        409,
        _("Nadie de su parte podría aprobar nada"),
        _("Antes de que %(name)s se vaya, hace falta darle ese poder a otra persona."),
    ),
    "name_of_others": (
        409,
        _("En este acuerdo, «%(name)s» es alguien de la otra parte"),
        _(
            "No se anotó nada. Ese nombre se cambia en «Partes» del acuerdo, para que no se "
            "confundan."
        ),
    ),
    "doubts_open": (
        409,
        _("Queda una duda por aclarar"),
        _("Es sobre %(clauses)s. En cuanto se aclare, se podrá aprobar."),
    ),
    "doubt_cleared": (
        409,
        _("Esta duda ya se aclaró"),
        _("Si algo sigue sin estar claro, la cláusula admite otra duda."),
    ),
    "not_agreed": (
        409,
        _("La versión %(number)s todavía no está acordada"),
        _("Falta la aprobación de alguna de las partes. Cuando esté, aquí estará su PDF sellado."),
    ),
    "no_press": (
        503,
        _("Esta máquina todavía no puede hacer el PDF"),
        _(
            "Le falta Pango (libpango-1.0-0 y libpangoft2-1.0-0), que instala quien la "
            "administra. El acuerdo vale sin él."
        ),
    ),
    "unread": (
        409,
        _("Faltan cláusulas por leer"),
        _("Son %(clauses)s. Con «Entendido» o una pregunta en cada una, se podrá aprobar."),
    ),
    "version_changed": (
        409,
        _("Lo leído ya no es lo que se propone"),
        _("No se aprobó nada. En Acuerdo se ve qué cambió, y se decide sobre el texto de ahora."),
    ),
    "version_agreed": (
        409,
        _("La versión %(number)s ya está acordada"),
        _("La aprobó %(name)s, y con eso quedó aprobada por las dos partes. No falta nada."),
    ),
    "version_withdrawn": (
        409,
        _("%(name)s retiró la versión %(number)s"),
        _("No se aprobó nada. Cuando haya otra propuesta, aparecerá en Acuerdo."),
    ),
    "version_refused": (
        409,
        _("%(name)s ya dijo que no a la versión %(number)s"),
        _("No se aprobó nada. Lo que dijo está en Acuerdo, junto a la versión."),
    ),
    "version_newer": (
        409,
        _("Ahora se propone la versión %(newer)s"),
        _("La %(number)s se retiró, y no se aprobó nada. En Acuerdo está la de ahora."),
    ),
    "approved_already": (
        409,
        _("Su parte ya aprobó la versión %(number)s"),
        _("Falta la otra parte; no hace falta aprobarla dos veces."),
    ),
    "agreed_already": (
        409,
        _("Aquí ya hay un acuerdo de los dos"),
        _("Lo que cambie se propone en Acuerdo, como versión nueva."),
    ),
    "provisional": (
        409,
        _("Por ahora es sólo tu lectura"),
        _("Cuando el cliente confirme que es lo que acordaron, se podrá decir quién tiene razón."),
    ),
    "version_over": (
        409,
        _("Esta versión ya no está sobre la mesa"),
        _("No se aprobó nada. En Acuerdo está lo que se propone ahora."),
    ),
    "still_open": (
        409,
        _("La versión %(number)s sigue esperando respuesta"),
        _("Retírala primero, o espera a que el cliente diga sí o no."),
    ),
    "draft_changed": (
        409,
        _("El borrador cambió mientras lo tenías abierto"),
        _("Lo guardó %(who)s. Lo que escribiste no se perdió: compáralo con lo de ahora."),
    ),
    "nothing_agreed": (
        409,
        _("Todavía no hay nada acordado que modificar"),
        _("Mientras no lo aprueben los dos, se cambia el borrador y se propone otra vez."),
    ),
    "amends_over": (
        409,
        _("Ya se está escribiendo otra cosa"),
        _("La guardó %(who)s. Sigue ahí, o empieza de nuevo: lo escrito se conserva."),
    ),
    "amends_other": (
        409,
        _("Este texto sustituye la versión %(number)s, y lo acordado es la versión %(agreed)s"),
        _(
            "Se empezó antes de que se acordara. No se propuso, para no quitar lo acordado sin que "
            "se note: empieza la modificación de nuevo."
        ),
    ),
    "amends_early": (
        409,
        _("La versión %(number)s, ya acordada, empieza el %(day)s"),
        _("Lo que la sustituye no puede empezar antes. Cambia la fecha y proponlo otra vez."),
    ),
    "draft_begun": (
        409,
        _("Este borrador ya está empezado"),
        _("No se escribió nada encima. Ábrelo en Acuerdo y sigue desde ahí."),
    ),
    "book_begun": (
        409,
        _("Las reglas de la casa ya están empezadas"),
        _("No se escribió nada encima. Cámbialas donde están."),
    ),
    "too_many": (
        409,
        _("Ya no caben más"),
        _("Caben %(limit)s. Hay que quitar alguna que ya no haga falta."),
    ),
    "raced": (
        409,
        _("Alguien escribió al mismo tiempo"),
        _("No se perdió nada. Con lo que hay ahora a la vista, se puede intentar otra vez."),
    ),
    "no_file": (
        409,
        _("Falta el archivo"),
        _("Hay que elegir primero el archivo y volver a mandarlo."),
    ),
    "too_long": (
        413,
        _("Es más largo de lo que cabe"),
        _("Caben %(limit)s caracteres. Se puede dividir, o mandar como archivo adjunto."),
    ),
    "too_heavy": (
        413,
        _("El archivo pesa más de lo que cabe"),
        _("Caben %(limit)s MB. Se puede guardar más ligero, o mandar por partes."),
    ),
    "no_text": (
        400,
        _("Eso no es texto"),
        _("Lleva signos que no se escriben. Cópialo de nuevo como texto simple."),
    ),
    "no_agreement": (
        409,
        _("Todavía no hay un acuerdo con el que leerlo"),
        _(
            "Primero hace falta proponer un texto. Lo que pase se anota después, aunque haya "
            "pasado antes."
        ),
    ),
    "asked_no_more": (
        409,
        _("Alguien ya respondió"),
        _("No se anotó nada otra vez. Mira cómo quedó en la página del cliente."),
    ),
    "no_points": (
        409,
        _("Falta decir de qué se trata"),
        _("Hay que dejar marcado al menos un punto y decir qué pasó con él."),
    ),
    "complaint_over": (
        409,
        _("Esto ya quedó cerrado"),
        _("No se anotó nada más. Si pasa otra cosa, se puede decir de nuevo."),
    ),
    "not_yours_to_close": (
        409,
        _("Lo cierra quien lo dijo"),
        _(
            "Se puede anotar que no se le ve solución; si la otra parte también lo anota, "
            "queda cerrado así."
        ),
    ),
    "request_over": (
        409,
        _("La petición se retiró"),
        _("No se anotó nada. Si todavía hace falta, se puede pedir de nuevo."),
    ),
    "not_yours_to_withdraw": (
        409,
        _("Lo retira quien lo pidió"),
        _("Basta con decírselo a quien lo pidió: lo retira con un toque."),
    ),
    "extra_decided": (
        409,
        _("Esto ya se decidió"),
        _("No se anotó nada otra vez. En Pedir se ve cómo quedó."),
    ),
    "no_items": (
        409,
        _("Falta decir qué habría que cambiar"),
        _("Basta una observación; o se acepta la entrega como está."),
    ),
    "no_criterion": (
        409,
        _("Falta el criterio"),
        _("El acuerdo pide citar el criterio que no se cumple. Falta elegir cuál."),
    ),
    "rounds_used": (
        409,
        _("Ya no quedan rondas de cambios"),
        _(
            "No se anotó nada. Se puede citar un criterio que no se cumpla, o pedir una "
            "ronda más en Pedir."
        ),
    ),
    "delivery_answered": (
        409,
        _("Esta entrega ya tiene respuesta"),
        _("No se anotó nada otra vez. En su página se ve cómo quedó."),
    ),
    "window_over": (
        409,
        _("El tiempo para responder a esta entrega ya pasó"),
        _("No se anotó nada. Si algo no va, se puede decir en «Lo que dice»."),
    ),
    "not_this_way": (
        409,
        _("Según el acuerdo, esto se dice por otro medio"),
        _("No se anotó nada. En Acuerdo dice por dónde se responde."),
    ),
    "not_yours_to_answer": (
        409,
        _("A una entrega le responde quien la recibe"),
        _("No se anotó nada."),
    ),
    "without_effect": (
        409,
        _("Según el acuerdo, esto no cambiaría nada"),
        _("No se anotó. En Acuerdo dice qué se puede hacer ahora."),
    ),
    "not_yours_to_ask": (
        409,
        _("El tiempo lo pide quien lo debe"),
        _("Si la otra parte necesita más, lo pide desde su página."),
    ),
    "owed_no_more": (
        409,
        _("Esto ya no se debe"),
        _("No se anotó nada. En su página se ve cómo quedó."),
    ),
    "asked_already": (
        409,
        _("Ya se pidió más tiempo para esto"),
        _("Falta esperar la respuesta, o retirar desde el libro lo que se pidió."),
    ),
    "extension_answered": (
        409,
        _("Ya se respondió a quien pidió más tiempo"),
        _("No se anotó nada otra vez. En su página se ve cómo quedó."),
    ),
    "not_yours_to_grant": (
        409,
        _("El tiempo lo concede quien espera"),
        _("No se anotó nada."),
    ),
    "said_already": (
        409,
        _("Eso ya está dicho"),
        _("No se anotó otra vez. En el asiento se ve cómo quedó."),
    ),
    "not_to_answer": (
        409,
        _("Un asiento lo confirma o lo niega la otra parte"),
        _("Si lo anotó la propia parte y no es así, se puede corregir o retirar."),
    ),
    "not_yours_to_mend": (
        409,
        _("Lo corrige la parte que lo anotó"),
        _("Si no es así, se puede negar con una razón: los dos lo verán."),
    ),
    "nothing_corrected": (
        409,
        _("No cambió nada"),
        _("Falta escribir lo que es distinto, o dejar el asiento como está."),
    ),
    "too_often": (
        429,
        _("Demasiados intentos seguidos"),
        _("Hay que esperar %(minutes)s minutos y volver a intentarlo."),
    ),
    "csrf": (
        403,
        _("La página llevaba demasiado tiempo abierta"),
        _("Hay que volver atrás, recargarla y repetir el último paso: lo escrito sigue ahí."),
    ),
}


class RefusalMiddleware:
    """Turn a refusal into a page, and problems of what was entered."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, wrong: Exception) -> HttpResponse | None:
        """Say a refusal or problems; anything else is ours to mend and rises."""
        match wrong:
            case RefusalError():
                return refused(request, wrong)
            case ProblemsError():
                return not_as_entered(request, wrong)
            case _:
                return None


def refused(request: HttpRequest, refusal: RefusalError) -> HttpResponse:
    """Return the page that says a refusal."""
    title, cure = words_of(refusal)
    said = {
        "back": _back(request) if refusal.code != NOT_FOUND else "/",
        "title": title,
        "cure": cure,
        "may_enter": refusal.code == NOT_FOUND and _is_nobody(request),
        "is_portal": request.path.startswith(PORTAL),
    }
    return render(request, "public/refused.html", said, status=SAYINGS[refusal.code][0])


def _is_nobody(request: HttpRequest) -> bool:
    """Tell whether nobody has entered, so that entering may be what is missing."""
    return getattr(request, "visitor", None) is None


def not_as_entered(request: HttpRequest, wrong: ProblemsError) -> HttpResponse:
    """Return the page that says problems, each with its place and cure, and what was written."""
    language = Language(translation.get_language() or "es")
    lines = wrong.text.split("\n")
    said = {
        "back": _back(request),
        "problems": [
            (one.line, "".join(lines[one.line - 1 : one.line]), explain(one, language))
            for one in wrong.problems
        ],
        "in_text": bool(wrong.text),
        "written": _written(request),
    }
    return render(request, "public/problems.html", said, status=UNPROCESSABLE)


def _written(request: HttpRequest) -> list[str]:
    """Return the sentences that somebody wrote into a form; keys and choices are one word."""
    return [
        typed
        for name, values in request.POST.lists()
        if name != "csrfmiddlewaretoken"
        for typed in map(str, values)
        if len(typed.split()) > 1
    ]


def words_of(refusal: RefusalError) -> tuple[str, str]:
    """Return what a refusal says: what happened, and what can be done."""
    _status, title, cure = SAYINGS[refusal.code]
    if not refusal.data:
        return str(title), str(cure)
    return str(title) % refusal.data, str(cure) % refusal.data


def _back(request: HttpRequest) -> str:
    """Return where to go on from a refusal: the agreement or the client it was about."""
    visitor = getattr(request, "visitor", None)
    if isinstance(visitor, Client):
        return reverse("portal-agreement", args=[visitor.relationship.key])
    parts = request.path.split("/")
    if isinstance(visitor, Staff) and len(parts) > 3 and parts[1] == "r" and parts[2]:
        return reverse("relationship", args=[parts[2]])
    return "/"


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that a form was too old to be believed."""
    return refused(request, RefusalError("csrf"))


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that an address leads nowhere."""
    return refused(request, RefusalError(NOT_FOUND))
