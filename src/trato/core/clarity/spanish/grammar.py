"""What the phrases of the Spanish lexicon are written with."""

from typing import Final

from trato.core.clarity.inflecting import spanish_adjective, spanish_finite, spanish_verb
from trato.core.clarity.shelf import word_set
from trato.core.speech.phrases import Grammar

PARTIES: Final = word_set("""
    proveedor proveedora proveedores prestador prestadora prestadores cliente clienta clientes
    contratista contratistas adjudicatario adjudicataria adjudicatarios adjudicatarias licitador
    consultor consultora consultores consultoria agencia agencias estudio despacho empresa empresas
    contratante comprador compradora vendedor vendedora arrendador arrendatario arrendataria
    usuario usuaria usuarios parte partes titular licenciante licenciatario suministrador
    fabricante distribuidor franquiciador franquiciado mandante mandatario comitente asesor asesora
    administracion entidad organismo ayuntamiento organo direccion departamento responsable gerencia
    profesional tecnico tecnicos equipo autor diseñador diseñadora fotografo desarrollador freelance
    trabajador trabajadores empleado empleados personal coordinador coordinadora jefe jefa director
    directora gestor gestora abogado abogada contador contadora auditor auditora perito tercero terceros
    arquitecto arquitecta supervisor supervisora inspector inspectora perito perita
    consejo comite comision junta fundacion sociedad compañia propietario inquilino socio
    """)

NUMBERS: Final = word_set("""
    un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciseis diecisiete dieciocho diecinueve veinte veintiuno veinticuatro veinticinco treinta
    cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos quinientos
    mil millon millones medio media
    """)


def is_number(word: str) -> bool:
    """Tell whether a folded word is a figure or a number in words; «un» and «una» are not."""
    return word[0].isdigit() or (word in NUMBERS and word not in ("un", "una"))


def is_infinitive(word: str) -> bool:
    """Tell whether a folded word looks like an infinitive, with a pronoun behind it or without."""
    for tail in ("", "se", "lo", "la", "los", "las", "le", "les"):
        if word.endswith(("ar" + tail, "er" + tail, "ir" + tail)) and len(word) > len(tail) + 2:
            return True
    return False


# How adjectives end; a word after «más» that ends otherwise is a noun: «la cuota más IVA».
_PLAIN: Final = (
    *("o", "a", "os", "as", "ente", "entes", "ante", "antes", "able", "ables", "ible", "ibles"),
    *("al", "ales", "il", "iles", "or", "ores", "az", "aces", "ar", "ares"),
)
_NOT_ADJECTIVES: Final = word_set(
    """
    iva impuestos gastos intereses los las una un otro otra otros otras dias horas meses semanas años
    dinero tarde antes adelante alla abajo arriba cerca personas tiempo veces
    """
)

GRAMMAR: Final = Grammar(
    classes={
        "number": is_number,
        "party": PARTIES.__contains__,
        "word": lambda word: word[0].isalpha(),
        "inf": is_infinitive,
        "plain": lambda word: word.endswith(_PLAIN) and word not in _NOT_ADJECTIVES,
        "isimo": lambda word: word.endswith(("isimo", "isima", "isimos", "isimas")),
        "month": word_set(
            "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre "
            "noviembre diciembre mes"
        ).__contains__,
    },
    forms={"~": spanish_adjective, "+": spanish_verb, "=": spanish_finite},
)
