"""Ceremonious formulae and what says the same in plain words."""

from __future__ import annotations

from typing import Final

from trato.core.words import Language

# A formula, an arrow, the plain words; an empty right side: leave it out.
_SPANISH: Final = """
por la presente →
por medio (de la; del) presente →
mediante (el; la) presente →
(el; la) (abajo firmante; infrascrito; infrascrita; suscrito; suscrita) → yo
a (los efectos; efectos) oportunos →
a los efectos (de; previstos en) → para
a efectos de → para
al objeto de → para
con (el; la) (objeto; fin; finalidad; proposito) de → para
a fin de → para
en aras (de; a) → para
en orden a → para
con caracter previo (a; al) → antes de
con anterioridad (a; al) → antes de
con posterioridad (a; al) → después de
en (el; los) (supuesto; supuestos; caso) de que → si
en el supuesto de → si hay
en caso de que → si
siempre y cuando → si
toda vez que → porque
habida cuenta (de; de que) → porque
en virtud de → por
a tenor de → según
de conformidad con → según
con arreglo a → según
en el marco de → en
en el ambito de → en
en el seno de → en
en lo que respecta a → sobre
en lo relativo a → sobre
por lo que (respecta; se refiere) a → sobre
en relacion con → sobre
asimismo → también
otrosi → además
dicho lo cual →
a mayor abundamiento → además
sin perjuicio de → aunque
no obstante lo anterior → pero
hagase saber → avise
sirvase → por favor
(tenga; tengan) a bien → por favor
(dejar; dejando; deja; dejan) constancia de → anotar
(hacer; haciendo; hace; hara; haran) entrega de → entregar
(dar; dando; da; dara; daran) cumplimiento a → cumplir
(dar; dando; da; dara; daran) traslado (de; a) → enviar
(proceder; procedera; procederan; procede; proceden) a → (el verbo que sigue, sin más)
obra en (poder; su poder) → lo tiene
en tiempo y forma → (fecha y formato)
de manera que no (quepa; haya) duda →
a todos los efectos →
el que suscribe → yo
y para que (asi conste; conste) →
el susodicho → (su nombre)
la antedicha → (su nombre)
"""
_ENGLISH: Final = """
hereby →
hereinafter (referred to as; called) → (the name)
hereinafter → (the name)
herein → in this agreement
hereof → of this agreement
hereto → to this agreement
hereunder → under this agreement
herewith → with this
therein → in it
thereof → of it
thereto → to it
thereunder → under it
whereof → of which
whereas →
witnesseth →
in witness whereof →
now therefore →
know all men by these presents →
(aforesaid; aforementioned) → (the name)
notwithstanding the foregoing → but
notwithstanding → despite
pursuant to → under
in accordance with → under
prior to → before
subsequent to → after
in the event (that; of) → if
in the case (that; of) → if
on condition that → if
for the purpose of → to
for the purposes of → for
in order to → to
with (respect; regard) to → about
in respect of → about
in connection with → about
in relation to → about
by means of → by
by virtue of → by
on behalf of and in the name of → for
for the avoidance of doubt →
without limiting the generality of the foregoing →
provided however that → but
provided that → if
shall be deemed to → is
is authorized to → may
is entitled to → may
has the right to → may
null and void → void
cease and desist → stop
each and every → each
any and all → all
due and payable → due
terms and conditions → terms
at such time as → when
until such time as → until
during such time as → while
in lieu of → instead of
inter alia → among others
mutatis mutandis → (say what changes)
pro rata → in proportion
"""


def formulae(language: Language) -> tuple[tuple[str, str], ...]:
    """Return the formulae of a language, each as a phrase and the plain words for it."""
    listed = _SPANISH if language is Language.SPANISH else _ENGLISH
    pairs = (line.partition("→") for line in listed.splitlines() if line.strip())
    return tuple((phrase.strip(), plain.strip()) for phrase, _, plain in pairs)
