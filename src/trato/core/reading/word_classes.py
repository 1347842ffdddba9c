"""Classes of words that tell what a message wants, in Spanish and English.

Small words by their form (without accents), verbs by their infinitive. A word has the first class
that lists it. The classes are those of any grammar (negation, interrogatives, address) and of the
trade: paying, accepting, failing, promising.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from trato.core.words import Language

_SPANISH_WORDS: Final[dict[str, str]] = {
    "neg": "no ni nunca jamas nadie nada ningun ninguna ninguno tampoco sin nomas",
    "still": "todavia aun",
    "already": "ya",
    "when": "cuando",
    "wh": "cuanto cuanta cuantos cuantas donde quien quienes cual cuales como que adonde",
    "please": "porfa porfi porfavor plis favor rogar",
    "thanks": "gracias agradecido agradecida agradecidos",
    "hello": (
        "hola buenas buenos buen hey estimado estimada estimados querido querida queridos saludos"
        " saludo abrazo abrazos beso besos saludito"
    ),
    "wish": (
        "feliz felices felicidades felicitaciones enhorabuena suerte animo cumpleaños cumple"
        " bendiciones prospero pesame salud bienvenido bienvenida bienvenidos"
    ),
    "yes": "si vale ok okay okey dale listo venga orale sale va claro hecho perfecto obvio",
    "good": (
        "bien bueno buena genial estupendo estupenda excelente correcto correcta fenomenal"
        " divino precioso preciosa bonito lindo linda rico ricas encantado encantada contento"
        " contentos contenta maravilla orden mejor acertado justo fantastico"
    ),
    "bad": (
        "mal mala malo malos malas fatal pesimo pesima horrible chapuza chapuzas desastre verguenza"
        " vergonzoso inaceptable lamentable indignante harto harta cansado cansada decepcionado"
        " decepcionada decepcion descontento descontenta insatisfecho enfadado enfadada molesto"
        " molesta engaño engañado estafa tomadura grosero grosera maleducado incompetente seriedad"
        " serio seria burla broma disgusto queja reclamo reclamacion colmo escandalo absurdo"
        " intolerable gravisimo grave peor disculpa excusa excusas abandonados tirados porqueria"
        " pobre cutre derecho cara hartos"
    ),
    "wrong": (
        "equivocado equivocada equivocados incorrecto incorrecta erroneo erronea errores faltas"
        " medias roto rota rotos incompleto incompleta contrario distinto diferente"
    ),
    "fault": "error fallo errata bug averia gotera fuga incidencia problema mensaje aviso",
    "late": "tarde retraso retrasos demora demoras atraso tardanza retrasado eternidad",
    "lack": "faltan falta mitad solo",
    "you": (
        "vosotros vosotras os vuestro vuestra vuestros vuestras tu tus te ti usted ustedes vos le"
        " les su sus contigo"
    ),
    "me": "me nos mi mis nuestro nuestra nuestros nuestras yo nosotros nosotras conmigo",
    "acceptance": (
        "conforme conformes acuerdo visto aprobado aprobada aprobados aceptado aceptada adelante"
        " autorizado autorizada conformidad confirmado confirmada objecion observaciones"
    ),
    "money": (
        "transferencia deposito bizum comprobante justificante pago dinero plata importe recibo"
        " giro cheque anticipo sinpe cuota mensualidad seña banco ingreso tarjeta"
    ),
    "bill": "factura facturas recargo cargo cargos intereses",
    "paid": "pagado pagada pagados pagadas abonado abonada liquidado liquidada saldado saldada"
    " girado transferido ingresado depositado",
    "today": "hoy ahora inmediatamente urgente urge ya",
    "soon": "mañana lunes martes miercoles jueves viernes pasado",
    "past": "ayer anoche anteayer hace pasada ultimo ultima",
    "offer": "propuesta presupuesto opcion precio condiciones oferta cotizacion",
    "but": "pero sino aunque",
    "doubt": "duda dudas saber curiosidad pregunta",
    "news": "novedades novedad noticias",
    "again": "vez veces siempre nuevamente tercera segunda",
    "full": "lleno llena llenos plagado",
    "wanting": "gustaria quisiera quisieramos querria queria necesito necesitamos",
}
_SPANISH_VERBS: Final[dict[str, str]] = {
    "keep": "seguir llevar continuar",
    "want": "querer necesitar desear urgir preferir solicitar pedir encargar rogar interesar",
    "like": "gustar encantar convencer valer servir parecer quedar satisfacer",
    "can": "poder deber haber",
    "know": "saber confirmar decir explicar contar aclarar recordar preguntar opinar entender",
    "pay": "pagar abonar transferir ingresar liquidar depositar girar consignar saldar reintegrar"
    " regularizar ordenar desembolsar",
    "accept": "aceptar aprobar autorizar validar firmar consentir acordar ratificar",
    "fail": "fallar romper caer colgar bloquear gotear atascar desconfigurar descuadrar trabar"
    " apagar desaparecer",
    "work": "funcionar andar cargar servir abrir cerrar marchar ir",
    "promise": "prometer comprometer asegurar garantizar quedar acordar pactar jurar",
    "charge": "cobrar facturar cargar clavar reclamar",
    "wait": "esperar aguardar",
    "arrive": "llegar recibir venir aparecer presentar acudir",
    "answer": "contestar responder atender avisar llamar coger descolgar",
    "forget": "olvidar perder ignorar incumplir pasar equivocar confundir dejar estropear engañar"
    " mentir respetar",
    "be": "ser estar",
    "have": "tener",
    "thank": "agradecer apreciar alegrar felicitar celebrar desear descansar saludar cuidar mejorar"
    " disfrutar",
    "cost": "costar valer salir sumar",
    "send": "enviar mandar pasar adjuntar remitir reenviar",
    "act": (
        "cambiar poner quitar añadir agregar incluir modificar corregir arreglar reparar revisar"
        " mirar subir bajar borrar eliminar mover hacer preparar actualizar crear dar instalar"
        " configurar retocar ajustar sacar traer llevar montar meter renovar cancelar anular"
        " restaurar recuperar reenviar publicar imprimir traducir ampliar reducir sustituir"
        " reemplazar reservar agendar programar aplazar adelantar retrasar posponer organizar"
        " convocar firmar devolver comprar pedir buscar descontar aplicar bloquear desbloquear"
        " activar desactivar cerrar abrir limpiar pintar entregar presentar registrar calcular"
        " timbrar cotizar presupuestar facilitar proporcionar ayudar verificar comprobar considerar"
        " echar apuntar anotar colocar ceder cortar juntar separar dejar tener guardar copiar"
        " recoger acercar conseguir gestionar tramitar contratar rehacer repetir completar"
        " probar usar trabajar empezar parar"
    ),
    "expect": "suponer",
}
_ENGLISH_WORDS: Final[dict[str, str]] = {
    "neg": (
        "not no never nobody none nothing neither nor without cannot can't don't doesn't didn't"
        " isn't aren't wasn't weren't haven't hasn't won't wouldn't couldn't shouldn't cant dont"
        " didnt doesnt isnt hadn't"
    ),
    "still": "still yet",
    "already": "already just",
    "wh": "what when where who which how whose why whether",
    "please": "please kindly pls",
    "thanks": "thanks thank thankyou cheers grateful",
    "hello": "hi hello hey dear morning afternoon evening regards",
    "wish": (
        "happy merry congratulations congrats luck welcome birthday christmas easter thanksgiving"
        " hope loss enjoy"
    ),
    "yes": "yes yep ok okay sure fine agreed yeah deal approved",
    "good": (
        "good great perfect love lovely excellent nice happy right brilliant superb amazing"
        " fantastic delighted glad best awesome"
    ),
    "bad": (
        "bad awful terrible unacceptable disappointed disappointing disgrace disgraceful"
        " ridiculous sloppy poor poorly rude worse worst appalling joke angry upset annoyed"
        " frustrated shocking useless unprofessional unhappy shambles mess complaint excuse"
        " excuses embarrassing sick tired respect hate late"
    ),
    "wrong": "wrong incorrect missing mistaken incomplete half broken different",
    "fault": "error typo bug fault glitch crash problem issue leak",
    "late": "late delayed delay overdue behind",
    "you": "you your yours yourselves you've you're you'd you'll",
    "me": "me us my our mine ours i we i'm we're i've we've i'd we'd i'll we'll myself",
    "acceptance": "approved agreed accepted acceptance approval signed objections ahead",
    "money": (
        "transfer payment money deposit cheque check remittance ach receipt bank instalment"
        " retainer wire"
    ),
    "bill": "invoice invoices charge charges fee fees bill",
    "paid": "paid settled",
    "today": "today now immediately urgent urgently asap tonight",
    "soon": "tomorrow monday tuesday wednesday thursday friday next",
    "past": "yesterday ago last",
    "offer": "proposal quote option price offer estimate date",
    "but": "but although though however",
    "doubt": "wondering curious question",
    "news": "news update",
    "again": "again always third second twice time times",
    "full": "full",
    "could": "can could would will shall may might",
}
_ENGLISH_VERBS: Final[dict[str, str]] = {
    "keep": "keep",
    "want": "want need require request prefer appreciate",
    "like": "like suit love",
    "know": "know tell confirm explain wonder ask mean clarify understand",
    "pay": "pay settle transfer wire deposit remit",
    "accept": "accept approve agree sign authorise authorize okay proceed",
    "fail": "fail break crash freeze leak jam flicker stop hang",
    "work": "work load open close function",
    "promise": "promise guarantee assure commit say",
    "charge": "charge bill invoice overcharge",
    "wait": "wait expect",
    "arrive": "arrive receive come turn show hear",
    "answer": "answer reply respond call ring pick",
    "forget": "forget lose ignore miss skip mistake waste",
    "be": "be",
    "have": "have",
    "do": "do",
    "thank": "thank wish enjoy",
    "cost": "cost",
    "send": "send forward attach resend",
    "act": (
        "change add remove put make fix repair update include move set create delete install give"
        " take bring check look review swap replace build upload download order book cancel renew"
        " restore print translate extend reduce increase reschedule postpone organise organize"
        " hold drop delete help let get show reset disable enable block unblock clean start raise"
        " break redo find quote issue apply start leave hand return buy prepare post publish go"
        " run try use arrange schedule complete correct edit adjust"
    ),
}


@cache
def word_class(language: Language) -> dict[str, str]:
    """Return the class of each small word by its form without accents."""
    return _by_member(_SPANISH_WORDS if language is Language.SPANISH else _ENGLISH_WORDS)


@cache
def verb_class(language: Language) -> dict[str, str]:
    """Return the class of each verb by its infinitive."""
    return _by_member(_SPANISH_VERBS if language is Language.SPANISH else _ENGLISH_VERBS)


def _by_member(classes: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, members in classes.items():
        for member in members.split():
            found.setdefault(member, name)
    return found
