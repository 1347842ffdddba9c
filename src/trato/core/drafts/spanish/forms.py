"""The classes of Spanish words that the lexicons of replies use: forms of verbs, mostly."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from trato.core.drafts.shelf import word_set
from trato.core.speech import Tense, VerbForm, fold, verb_forms
from trato.core.speech.phrases import Grammar
from trato.core.words import Language

_PAST: Final = frozenset({Tense.PRETERITE})
_KEPT: Final = 4_096

CLITICS: Final = word_set("me te se nos os lo la los las le les")
# What happens of itself or to us: nobody is told off for it.
HAPPENING: Final = word_set(
    "pasar ocurrir suceder ser estar llegar salir quedar caer fallar tardar costar funcionar "
    "recibir tener ver notar poder bastar haber ir parecer aparecer resultar servir valer suponer "
    "encontrar volver terminar acabar empezar durar sufrir esperar sentir perder"
)
NEGLECT: Final = word_set(
    "avisar leer revisar mandar enviar contestar responder pagar confirmar pedir entregar aprobar "
    "firmar decir comprobar mirar abrir subir facilitar aportar cumplir informar comunicar preguntar "
    "rellenar indicar especificar atender presentar respetar seguir dar pasar hacer escuchar "
    "prestar consultar devolver traer cerrar comentar explicar aclarar detallar solicitar "
    "adjuntar completar dejar poner llamar escribir pensar querer cambiar actualizar validar "
    "marcar elegir escoger guardar limpiar apagar recoger acudir venir asistir molestar tomar "
    "coger reclamar quejar notificar advertir encargar acordar fijar preocupar concretar definir "
    "proporcionar autorizar ingresar transferir abonar depositar renovar contratar verificar"
)
FAILING: Final = word_set(
    "tardar retrasar demorar equivocar olvidar romper borrar estropear incumplir fallar confundir "
    "ignorar descuidar omitir exagerar mentir insistir desoír quejar meter perder-tiempo"
)
CHOSEN: Final = word_set(
    "firmar aceptar aprobar elegir escoger querer decidir subir tocar borrar cambiar romper "
    "manipular instalar configurar autorizar validar pedir contratar insistir aprobar rechazar "
    "cerrar eliminar mover saber conocer leer recibir confirmar ver preferir solicitar encargar"
)
HURTING: Final = word_set(
    "asustar doler desesperar fastidiar agobiar angustiar inquietar preocupar frustrar indignar "
    "enfadar enojar agotar incomodar alarmar estresar cabrear mosquear enfurecer descolocar "
    "desconcertar molestar disgustar intranquilizar decepcionar perjudicar trastornar trastocar "
    "aterrar apurar"
)
HARMING: Final = HURTING | word_set(
    "estropear romper amargar arruinar dejar retrasar hacer causar fallar complicar cobrar perder "
    "marear liar torcer cortar partir chafar aguar cargar meter"
)
HARD: Final = word_set(
    "imposible frustrante duro dura durisimo molesto molesta incomodo incomoda dificil desesperante "
    "desagradable angustioso angustiosa preocupante insoportable agotador agotadora decepcionante "
    "horrible terrible fastidio faena lata agobio palo disgusto susto pesadilla engorro trastorno "
    "tension angustia complicado complicada mal fatal tremendo tremenda caro cansado desconcertante "
    "inquietante alarmante estresante chocante rabia chasco indignante incomodisimo"
)
TELLING: Final = word_set(
    "decir comentar explicar indicar avisar informar advertir repetir contar señalar mencionar "
    "aclarar recordar comunicar anunciar insistir adelantar detallar escribir mandar enviar"
)
HANDLING: Final = word_set(
    "revisar tramitar gestionar estudiar valorar procesar resolver atender analizar evaluar "
    "investigar solucionar corregir enviar mandar tomar tener informar notificar comunicar "
    "proceder trasladar mirar ver considerar contemplar agendar programar registrar trabajar hacer "
    "canalizar dirigir cursar realizar efectuar comprobar verificar remitir derivar adoptar abonar devolver facturar ajustar reparar contactar pasar"
)
NO_HANDLING: Final = word_set("poder deber llamar tratar ser estar haber parecer ver deber soler")
PASSED_ON: Final = word_set(
    "trasladar derivar remitir elevar registrar recibir tramitar escalar anotar atender enviar "
    "notificar informar gestionar procesar asignar canalizar revisar tomar resolver solucionar "
    "corregir subsanar adoptar avisar alertar advertir contactar requerir comunicar"
)
VAGUE: Final = word_set(
    "problema problemas incidencia incidencias imprevisto imprevistos inconveniente inconvenientes "
    "contratiempo contratiempos malentendido malentendidos error errores fallo fallos confusion "
    "dificultad dificultades complicacion complicaciones cuestion cuestiones motivo motivos razon "
    "razones circunstancia circunstancias tema temas desajuste desajustes despiste percance "
    "percances situacion situaciones eventualidad lio jaleo asunto asuntos fallito cosilla "
    "contingencia desfase inconveniencia novedad novedades cambios retraso retrasos"
)
VAGUE_KINDS: Final = word_set(
    "tecnico tecnica tecnicos tecnicas interno interna internos internas puntual puntuales "
    "informatico informaticos informatica administrativo administrativos administrativa general "
    "logistico logisticos logistica sistema agenda comunicacion coordinacion organizacion "
    "organizativo organizativos operativo operativa operativos operativas personal personales "
    "ajeno ajena ajenos ajenas externo externos externa externas imprevisto imprevistos ultimo "
    "planificacion produccion gestion proceso funcionamiento puntualmente menor menores humano "
    "humana humanos involuntario involuntaria varios varias inesperado inesperados inesperada"
)
FELT: Final = word_set(
    "enfado enojo disgusto preocupacion susto miedo temor inquietud agobio angustia apuro prisa "
    "prisas urgencia frustracion decepcion malestar incertidumbre desconcierto rabia impotencia "
    "fastidio incomodidad perjuicio trastorno molestia molestias alarma desesperacion cansancio "
    "duda dudas necesidad situacion queja reclamo desilusion impaciencia nervios desconfianza "
    "ansiedad tension pena indignacion extrañeza sorpresa interes deseo reserva reservas"
)
FEELING: Final = word_set(
    "enfado enojo disgusto preocupacion susto miedo temor inquietud agobio angustia apuro "
    "frustracion decepcion malestar incertidumbre desconcierto rabia impotencia fastidio "
    "incomodidad desesperacion desilusion impaciencia desconfianza ansiedad indignacion"
)
CAUSED: Final = word_set(
    "servidor error fallo despiste descuido olvido cambio corte atasco accidente baja enfermedad "
    "plugin complemento actualizacion cable filtro certificado virus proveedor duplicado cruce "
    "desfase retraso huelga lluvia tormenta apagon averia fuga junta tuberia puerto aduana "
    "imprenta banco transportista mensajero festivo vacaciones incendio robo traslado mudanza "
    "haber haberlo haberse formato tamaño peso archivo fichero dato datos numero cifra iva "
    "codigo script formulario dominio dns correo spam caducidad pedido lote pieza repuesto "
    "etiqueta copia copias migracion version fecha fechas calendario hora horario zona tarifa "
    "decimal coma redondeo"
)
NUMBERS: Final = word_set(
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidos veinticuatro veinticinco treinta "
    "cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos doscientas "
    "trescientos trescientas quinientos quinientas mil medio media doble triple ambos ambas"
)

Test = Callable[[VerbForm], bool]


def _forms(word: str) -> tuple[VerbForm, ...]:
    return verb_forms(word, Language.SPANISH) if word.isalpha() else ()


def _some(test: Test) -> Callable[[str], bool]:
    """Return what tells whether some reading of a word as a verb passes a test."""

    @lru_cache(maxsize=_KEPT)
    def holds(word: str) -> bool:
        return any(test(form) for form in _forms(word))

    return holds


def _past(persons: frozenset[int], lemmas: frozenset[str] | None = None) -> Callable[[str], bool]:
    return _some(
        lambda form: (
            form.tense in _PAST
            and form.accented
            and form.person in persons
            and (lemmas is None or form.lemma in lemmas)
        )
    )


def _participle(lemmas: frozenset[str], *, but: bool = False) -> Callable[[str], bool]:
    return _some(lambda form: form.tense is Tense.PARTICIPLE and (form.lemma in lemmas) is not but)


def _of(*tenses: Tense, persons: frozenset[int] = frozenset()) -> Callable[[str], bool]:
    return _some(lambda form: form.tense in tenses and (not persons or form.person in persons))


_YOU: Final = frozenset({2, 3})
_THOU: Final = frozenset({2})
_US: Final = frozenset({1})
_NONE: Final[frozenset[str]] = frozenset()


def is_figure(word: str) -> bool:
    """Tell whether a word is a number from two on, in digits or letters."""
    return word[0].isdigit() or fold(word) in NUMBERS


def is_clause(word: str) -> bool:
    """Tell whether a word is a label of a clause, as «C4»."""
    return len(word) > 1 and word[0] in "cC" and word[1:].replace(".", "").isdigit()


CLASSES: Final = {
    "any": lambda word: word[0].isalnum() or word[0] in "€$£¿",
    "clitic": lambda word: word in CLITICS,
    "figure": is_figure,
    "clause": lambda word: is_clause(word) or word[0].isdigit(),
    "inf": _of(Tense.INFINITIVE),
    "pp": _of(Tense.PARTICIPLE),
    "ger": _of(Tense.GERUND),
    "having": _some(lambda form: form.tense is Tense.INFINITIVE and form.lemma == "haber"),
    "having_it": _some(
        lambda form: (
            form.tense is Tense.INFINITIVE and form.lemma == "haber" and bool(form.pronouns)
        )
    ),
    "haber_done": _some(lambda form: form.tense is Tense.INFINITIVE and form.lemma == "haber"),
    "haber_inf": _of(Tense.INFINITIVE),
    "your_act": _some(
        lambda form: (
            form.tense is Tense.INFINITIVE
            and form.lemma not in HAPPENING
            and not {"te", "le", "les", "os"} & set(form.pronouns)
        )
    ),
    "your_done": _participle(HAPPENING, but=True),
    "neglected": _past(_YOU, NEGLECT),
    "neglected_pp": _participle(NEGLECT),
    "you_did": _past(_YOU),
    "you_do": _of(Tense.PRESENT, persons=_YOU),
    "you_should": _of(Tense.SUBJUNCTIVE, Tense.PAST_SUBJUNCTIVE, persons=_YOU),
    "thou_did": _past(_THOU),
    "thou_failed": _past(_THOU, FAILING),
    "failed": _past(_YOU, FAILING),
    "chose": _past(_YOU, CHOSEN),
    "chose_pp": _participle(CHOSEN),
    "told": _past(_US, TELLING),
    "told_pp": _participle(TELLING),
    "order": _some(
        lambda form: (
            form.tense is Tense.IMPERATIVE
            or (form.tense is Tense.SUBJUNCTIVE and form.person == 3)
        )
    ),
    "handled_future": _some(
        lambda form: (
            form.tense is Tense.FUTURE and form.person == 3 and form.lemma not in NO_HANDLING
        )
    ),
    "handled_now": _some(
        lambda form: (
            form.tense is Tense.PRESENT and form.person == 3 and form.lemma in HANDLING
        )
    ),
    "handled_pp": _participle(_NONE, but=True),
    "passed_on_pp": _participle(PASSED_ON),
    "hurts": _some(
        lambda form: (
            form.lemma in HURTING
            and form.person == 3
            and form.tense in (Tense.PRESENT, Tense.IMPERFECT, Tense.CONDITIONAL)
        )
    ),
    "hurt_inf": _some(lambda form: form.lemma in HURTING and form.tense is Tense.INFINITIVE),
    "hard": lambda word: fold(word) in HARD,
    "it_does": _some(
        lambda form: (
            form.person == 3 and form.tense in (Tense.PRESENT, Tense.CONDITIONAL, Tense.FUTURE)
        )
    ),
    "it_will": _some(
        lambda form: form.person == 3 and form.tense in (Tense.FUTURE, Tense.CONDITIONAL)
    ),
    "hurt_pp": _some(lambda form: form.lemma in HARMING and form.tense is Tense.PARTICIPLE),
    "thou": lambda word: word in ("tú", "vos"),
    "i_know": lambda word: word == "sé",
    "vague": lambda word: fold(word) in VAGUE,
    "vague_kind": lambda word: fold(word) in VAGUE_KINDS,
    "felt": lambda word: fold(word) in FELT,
    "feeling": lambda word: fold(word) in FEELING,
    "caused": lambda word: fold(word) in CAUSED,
}  # fmt: skip
GRAMMAR: Final = Grammar(classes=CLASSES, forms={})
