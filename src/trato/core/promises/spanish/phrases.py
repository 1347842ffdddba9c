"""Runs of Spanish words that join clauses, hedge them, or give one's word."""

from __future__ import annotations

from functools import cache
from typing import Final

from trato.core.promises.acts.act import Hold
from trato.core.promises.acts.segments import Link
from trato.core.promises.phrases.grammar import Grammar, Table

_TABLE: Final[Table] = {
    "link": {
        "y|e|o|u|ni": Link.AND,
        "pero|sino|mas": Link.BREAK,
        "(de todas formas|de todos modos|en todo caso|en cualquier caso|sea como sea)": Link.BREAK,
        "(aun asi|eso si|sin embargo|no obstante|por lo demas)": Link.BREAK,
        "(asi que|por lo que|con lo que|de modo que|de manera que|o sea que|conque)": Link.MAIN,
        "(y que|o que)": Link.THAT,
        "que": Link.THAT,
        "quien|quienes|donde|cuyo|cuya": Link.DETAIL,
        "(lo que|el cual|la cual|los cuales|las cuales|lo cual)": Link.DETAIL,
        "si": Link.CONDITION,
        "(siempre que|siempre y cuando|a menos que|salvo que|a no ser que|con tal de que)": (
            Link.CONDITION
        ),
        "(en caso de que|en caso de|a condicion de que|excepto si|salvo si|solo si)": (
            Link.CONDITION
        ),
        "como no": Link.CONDITION,
        "(de ser asi|de confirmarse|de lo contrario)": Link.CONDITION,
        "(aunque|aun si|incluso si|a pesar de que|por mas que|por mucho que|pese a que)": (
            Link.CONCEDE
        ),
        "(por si|por si acaso|como si|mientras que)": Link.DETAIL,
        "(porque|ya que|puesto que|dado que|pues|es que)": Link.DETAIL,
        "(cuando|ni bien|no bien|en cuanto|tan pronto como|tan pronto|apenas|una vez que|una vez)": Link.AWAIT,
        "(luego que|nada mas|despues de que|despues que|conforme|a medida que|hasta que)": (
            Link.AWAIT
        ),
        "(antes de que|mientras)": Link.AWAIT,
        "(para que|a fin de que|con el fin de|a fin de|para)": Link.PURPOSE,
    },
    "hedge": {
        "(a lo mejor|tal vez|puede que|puede ser que|capaz que|capaz|igual|lo mismo)": Hold.DOUBT,
        "(en principio|en teoria|a priori|con suerte|con un poco de suerte|si acaso)": Hold.DOUBT,
        "(lo mas probable|lo mas seguro|es probable|es posible|seria posible)": Hold.DOUBT,
        "(quiza|quizas|acaso|probablemente|posiblemente|seguramente|supuestamente)": Hold.DOUBT,
        "(previsiblemente|teoricamente|presumiblemente|dificilmente)": Hold.DOUBT,
        "(hare|hare|haremos|hago) (lo posible|lo imposible|todo lo posible|lo que pueda)": (
            Hold.DOUBT
        ),
        "(ojala|a ver si|que bueno seria|dios quiera)": Hold.WISH,
        "(me|nos) (gustaria|encantaria)": Hold.WISH,
        "(normalmente|habitualmente|siempre|generalmente|usualmente|regularmente)": Hold.QUOTE,
        "(por lo general|por norma general|como norma|por norma|en general|de costumbre)": (
            Hold.QUOTE
        ),
    },
    "pledge": {
        "(cuenta|cuente|cuenten|contad|conta|contar) con (ello|eso|ella|ellos|ellas|migo)": True,
        "(cuenta|cuente|cuenten|contad|conta) con (el|la|los|las|un|una|tu|su|vuestro)": True,
        "(da|de|dad|den) por (hecho|hecha|seguro|terminado)": True,
        "(dalo|dala|dalos|dalas|delo|dela|denlo|denla|dadlo|dadla) por": True,
        "(dejalo|dejala|dejalos|dejelo|dejadlo|dejenlo|dejamelo|dejemelo) (en|de|a)": True,
        "(dejadnoslo|dejanoslo|dejenoslo|dejadmelo) (en|de|a)": True,
        "eso esta (hecho|listo)": True,
        "(tenlo|tengalo|tenganlo) por seguro": True,
        "(ten|tenga|tengan|tened) por seguro": True,
        "(prometido|te doy mi palabra|le doy mi palabra|os doy mi palabra|palabra de honor)": True,
        "(esperalo|espereme|esperame|esperadlo|espérenlo|esperelo) (el|para|mañana|hoy|en|esta)": (
            True
        ),
        "(te|le|os|les|se) lo (prometo|aseguro|garantizo|prometemos|aseguramos|garantizamos)": True,
        "corre de mi cuenta": True,
        "(marchando|oido cocina)": True,
    },
    "marker": {
        "(sin falta|a mas tardar|como muy tarde|sin excusa|prometido|seguro|fijo|palabra)": True,
        "(no pasa|lo mas tarde|como maximo|como mucho|a lo sumo)": True,
        "(listo|lista|listos|listas|hecho|hecha|resuelto|arreglado|entregado|terminado) [para]": True,
        "(en tu|en su|en vuestro|en vuestra) (correo|bandeja|mano|poder|mesa)": True,
    },
    "asking": {"(por favor|porfa|necesito|gracias|fecha|plazo|cuando|hora|horario)": True},
    "tag": {
        "(vale|ok|okey|okay|de acuerdo|te parece|le parece|os parece|les parece|si|no|bien)": True,
        "(te parece bien|le parece bien|os parece bien|les parece bien|te va bien|sale)": True,
        "(que te parece|que le parece|que os parece|estamos|entendido|va|dale|te late|listo)": True,
        "(te sirve|le sirve|os sirve|te viene bien|le viene bien|os viene bien|te cuadra)": True,
        "(todo bien|algo mas|alguna duda|hablamos)": True,
    },
}


@cache
def spanish_phrases() -> Grammar:
    """Return the grammar of links, hedges and pledges, built when it is first needed."""
    return Grammar(_TABLE, {})
