"""Verbs of acts that somebody must do, and of what nobody does, in Spanish."""

from __future__ import annotations

from typing import Final

from trato.core.clarity.inflecting import spanish_finite
from trato.core.clarity.shelf import word_set

# Present forms are believed only of these; of futures all but the others below.
_ACTS: Final = """
realizar efectuar ejecutar entregar enviar remitir presentar notificar comunicar informar avisar
publicar revisar corregir aprobar validar comprobar verificar supervisar actualizar instalar
configurar conservar guardar eliminar borrar destruir devolver reembolsar abonar facturar emitir
responder contestar gestionar tramitar elaborar redactar preparar crear desarrollar diseñar
implementar implantar programar convocar celebrar designar nombrar asignar proporcionar facilitar
suministrar prestar ofrecer adoptar garantizar asegurar proteger cifrar registrar documentar anotar
analizar estudiar planificar organizar coordinar impartir formar capacitar limpiar reparar
sustituir reemplazar retirar recoger transportar almacenar custodiar archivar firmar pagar cobrar
liquidar ingresar transferir consultar solicitar pedir acordar negociar definir establecer fijar
determinar confirmar rechazar aceptar tratar probar testear desplegar monitorizar monitorear vigilar
auditar inspeccionar informar reportar compartir distribuir difundir traducir maquetar
imprimir editar grabar fotografiar filmar montar entrevistar contratar subcontratar reclutar
seleccionar reprogramar reagendar agendar atender resolver subsanar solucionar
restaurar recuperar respaldar migrar integrar optimizar posicionar mejorar adaptar llevar
dar tomar poner hacer proceder iniciar comenzar inspeccionar numerar etiquetar rotular inventariar
escalar derivar priorizar clasificar cerrar abrir bloquear desbloquear activar desactivar habilitar
deshabilitar otorgar conceder ceder levantar suscribir formalizar constituir depositar consignar
retener descontar deducir compensar indemnizar reintegrar restituir reponer renovar mantener
""".split()

# Nobody performs these: definitions, counting, contents, what happens by itself.
NO_ACTS: Final = word_set("""
    considerar entender computar contar calcular medir regir aplicar limitar basar componer encontrar hallar
    referir deber poder haber prever esperar recomendar valorar producir devengar definir denominar
    llamar presumir estimar interpretar extinguir prorrogar sumar restar redondear terminar vencer
    incluir excluir detallar describir recoger indicar contener exponer reflejar especificar enumerar
    relacionar figurar ajustar distribuir dividir repartir prorratear multiplicar incrementar aumentar
    reducir actualizar_precio reputar ser estar tener saber conocer ver oir sentir quedar volver
    convertir perder ganar tratar corresponder suspender_plazo interrumpir reanudar_plazo acumular
    originar ocasionar causar generar derivar_de cumplir incumplir transmitir_por componer constar
    exceptuar entenderse mencionar citar señalar resumir ilustrar anexar acompañar desprender
    permitir prohibir admitir exigir requerir necesitar precisar autorizar querer desear
    penalizar sancionar bonificar tarifar cotizar presupuestar imputar devaluar revalorizar revisar_precio
    adquirir transmitir heredar gozar disfrutar beneficiar dirigir
    """)

# Of those above, what is an act where somebody is obliged to it: «deberán aplicarse las normas».
DUTIES: Final = word_set(
    "aplicar tratar valorar señalar indicar detallar acompañar citar distribuir"
)

# With these «se» is the subject itself: «el prestador se compromete».
REFLEXIVE: Final = word_set("""
    comprometer obligar encargar ocupar responsabilizar reservar abstener reunir desplazar adherir
    negar personar esforzar dedicar someter acoger atener ceñir retrasar demorar hacer_cargo
    beneficiar despedir jubilar ausentar incorporar presentar_a dirigir comprometerse marchar ir
    poner_en quedar sentir preocupar interesar integrar adaptar cansar mudar trasladar acercar sujetar subrogar
    """)

# These are reflexive when somebody is their subject: «el técnico se presentará».
MAY_REFLECT: Final = word_set(
    "presentar conectar comunicar incorporar identificar registrar preparar organizar coordinar "
    "inscribir acreditar instalar"
)

MONEY_ACTS: Final = word_set(
    "pagar cobrar facturar abonar liquidar ingresar tarifar reembolsar devolver cotizar"
)

_IRREGULAR_FUTURES: Final = {
    "hara": "hacer", "dira": "decir", "pondra": "poner", "tendra": "tener", "vendra": "venir",
    "podra": "poder", "habra": "haber", "sabra": "saber", "querra": "querer", "saldra": "salir",
    "cabra": "caber", "valdra": "valer",
}  # fmt: skip
_PREFIXES: Final = ("re", "dis", "pro", "im", "ex", "com", "super", "ante", "contra", "de", "ob",
                    "man", "con", "ha", "o", "sos", "entre", "main", "pre", "inter", "des")  # fmt: skip

_IRREGULAR_PRESENTS: Final = {
    "hace": "hacer", "hacen": "hacer", "pone": "poner", "ponen": "poner", "da": "dar", "dan": "dar",
    "devuelve": "devolver", "devuelven": "devolver", "prueba": "probar", "prueban": "probar",
    "acuerda": "acordar", "acuerdan": "acordar", "resuelve": "resolver", "resuelven": "resolver",
    "sustituye": "sustituir", "sustituyen": "sustituir", "destruye": "destruir", "envia": "enviar",
    "destruyen": "destruir", "pide": "pedir", "piden": "pedir", "corrige": "corregir",
    "corrigen": "corregir", "cierra": "cerrar", "cierran": "cerrar", "atiende": "atender",
    "atienden": "atender", "mantiene": "mantener",
    "mantienen": "mantener", "repone": "reponer", "establece": "establecer",
    "establecen": "establecer", "ofrece": "ofrecer", "ofrecen": "ofrecer", "imparte": "impartir",
    "imparten": "impartir", "concede": "conceder", "despliega": "desplegar",
    "despliegan": "desplegar", "retiene": "retener", "compensa": "compensar",
    "restituye": "restituir", "constituye": "constituir", "distribuye": "distribuir",
    "distribuyen": "distribuir", "elige": "elegir", "eligen": "elegir", "comienza": "comenzar",
    "empieza": "empezar", "entrega": "entregar", "envian": "enviar", "renueva": "renovar",
    "recoge": "recoger", "recogen": "recoger", "monta": "montar",
}  # fmt: skip


def _presents() -> dict[str, str]:
    found: dict[str, str] = {}
    for infinitive in _ACTS:
        singular, plural, *_ = spanish_finite(infinitive)
        found.setdefault(singular, infinitive)
        found.setdefault(plural, infinitive)
    return {**found, **_IRREGULAR_PRESENTS}


PRESENTS: Final = _presents()
ACTS: Final = frozenset(_ACTS)

_IRREGULAR_PARTICIPLES: Final = {
    "hecho": "hacer", "escrito": "escribir", "resuelto": "resolver", "devuelto": "devolver",
    "puesto": "poner", "abierto": "abrir", "repuesto": "reponer", "impreso": "imprimir",
    "suscrito": "suscribir", "descrito": "describir", "visto": "ver", "dicho": "decir",
    "dispuesto": "disponer", "propuesto": "proponer", "expuesto": "exponer", "roto": "romper",
    "satisfecho": "satisfacer", "electo": "elegir", "cubierto": "cubrir", "previsto": "prever",
}  # fmt: skip


def future_of(text: str, folded: str) -> str | None:
    """Return the infinitive of a third person future, «realizará» or «realizarán»."""
    if not text.lower().endswith(("rá", "rán")):
        return None
    stem = folded.removesuffix("n")
    if stem in _IRREGULAR_FUTURES:
        return _IRREGULAR_FUTURES[stem]
    for ending, infinitive in _IRREGULAR_FUTURES.items():
        if stem.endswith(ending) and stem.removesuffix(ending) in _PREFIXES:
            return stem.removesuffix(ending) + infinitive
    return stem.removesuffix("a")


def participle_of(folded: str) -> str | None:
    """Return the infinitive that a participle probably comes from, «realizadas»."""
    masculine = folded.removesuffix("s")
    if masculine.endswith("a"):
        masculine = f"{masculine[:-1]}o"
    if masculine in _IRREGULAR_PARTICIPLES:
        return _IRREGULAR_PARTICIPLES[masculine]
    if masculine.endswith("ado") and len(masculine) > 5:
        return f"{masculine[:-3]}ar"
    if masculine.endswith("ido") and len(masculine) > 5:
        stem = masculine[:-3]
        return f"{stem}ir" if f"{stem}ir" in ACTS or f"{stem}ir" in NO_ACTS else f"{stem}er"
    return None


def infinitive_of(folded: str) -> str | None:
    """Return the infinitive in a word that has «se» behind it: «entregarse»."""
    if folded.endswith(("arse", "erse", "irse")):
        return folded[:-2]
    return None


def future_from(infinitive: str) -> str | None:
    """Return the third person future of an infinitive, «hará»; None when it is no infinitive.

    A pronoun behind it goes before: «entregarlo» gives «lo entregará».
    """
    for pronoun in ("", "lo", "la", "los", "las", "le", "les", "se"):
        verb = infinitive.removesuffix(pronoun)
        if verb + pronoun == infinitive and verb.endswith(("ar", "er", "ir")):
            irregular = _FUTURE_STEMS.get(verb)
            future = irregular or f"{verb}á"
            return f"{pronoun} {future}".strip()
    return None


_FUTURE_STEMS: Final = {
    infinitive: f"{stem[:-1]}á" for stem, infinitive in _IRREGULAR_FUTURES.items()
}
