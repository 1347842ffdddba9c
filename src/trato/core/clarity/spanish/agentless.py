"""Duties without an actor, in Spanish: «se realizarán copias», «los informes serán enviados»."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import word_set
from trato.core.clarity.spanish import acts, quality
from trato.core.clarity.spanish.grammar import PARTIES, is_infinitive

_CLITICS: Final = word_set("le les lo la los las os nos te me")
_OBLIGES: Final = word_set("debera deberan debe deben")
_HAS_TO: Final = {
    ("habra", "de"), ("habran", "de"), ("ha", "de"), ("han", "de"), ("tendra", "que"),
    ("tendran", "que"), ("tiene", "que"), ("tienen", "que"), ("habra", "que"), ("hay", "que"),
}  # fmt: skip
_WILL_BE: Final = word_set("sera seran")
_BE: Final = word_set("sera seran es son")
_SUBORDINATES: Final = word_set(
    "que donde cuyo cuya cuyos cuyas cual cuales quien quienes segun como conforme mientras aunque "
    "porque hasta si cuando siempre salvo"
)
_RELATIVES: Final = word_set("que donde cuyo cuya cuyos cuyas cual cuales quien quienes")
_BREAKS: Final = word_set(", ; : ( ) —")
_NOT_AGENTS: Final = word_set(
    "escrito correo email e-mail teléfono telefono via medio medios separado adelantado anticipado "
    "duplicado triplicado transferencia favor mes meses semana dia dias año hora horas cada "
    "incumplimiento razon causa motivo el periodo importe parte"
)
_MONEY: Final = word_set("€ $ eur usd euros euro dolares pesos mxn ars cop clp soles uf us$")
_PRICE: Final = word_set(
    "% precio tarifa tarifas aparte adicional adicionales recargo recargos coste costo cargo cargos suplemento importe extra comision separado"
)
_PRICES: Final = word_set(
    "cuota cuotas precio precios tarifa tarifas renta alquiler arriendo importe importes honorarios "
    "mensualidad salario"
)
_CHANGES: Final = word_set("actualizar revisar ajustar incrementar reajustar subir bajar indexar")
_NEAR: Final = 4
_WEIGHT: Final = 2


def agentless(passage: Passage) -> Iterator[Candidate]:
    """Yield the verbs that oblige and name nobody."""
    place = 0
    while place < len(passage.folded):
        found = _with_se(passage, place) or _with_be(passage, place) or _with_duty(passage, place)
        if found is None:
            place += 1
            continue
        first, last, infinitive, is_future = found
        if _obliges_nobody(passage, first, last, infinitive, is_future=is_future):
            yield Candidate(first, last, Category.PASS, _WEIGHT)
        place = last


_Found = tuple[int, int, str, bool]


def _with_se(passage: Passage, place: int) -> _Found | None:
    """Read «se realizarán», «se le enviará», «se deberá entregar» at a place."""
    folded = passage.folded
    if folded[place] != "se":
        return None
    verb = place + 1
    while verb < len(folded) and folded[verb] in _CLITICS:
        verb += 1
    if verb >= len(folded):
        return None
    duty = _duty_words(folded, verb)
    if duty:
        act = verb + duty
        if act < len(folded) and is_infinitive(folded[act]):
            return place, act + 1, folded[act], True
        return None
    future = acts.future_of(passage.words[verb].text, folded[verb])
    if future is not None:
        return place, _with_complement(folded, verb, future), future, True
    present = acts.PRESENTS.get(folded[verb])
    if present is not None:
        return place, _with_complement(folded, verb, present), present, False
    return None


def _with_complement(folded: tuple[str, ...], verb: int, infinitive: str) -> int:
    """Return where the verb ends: «se llevará a cabo», «se procederá a revisar»."""
    if infinitive == "llevar" and folded[verb + 1 : verb + 3] == ("a", "cabo"):
        return verb + 3
    if infinitive == "tener" and folded[verb + 1 : verb + 3] == ("en", "cuenta"):
        return verb + 3
    if infinitive == "proceder" and folded[verb + 1 : verb + 2] in (("a",), ("al",)):
        return verb + 2
    return verb + 1


def _duty_words(folded: tuple[str, ...], place: int) -> int:
    if folded[place] in _OBLIGES:
        return 1
    return 2 if folded[place : place + 2] in _HAS_TO else 0


def _with_duty(passage: Passage, place: int) -> _Found | None:
    """Read «deberán entregarse», «deberá ser revisado», «habrá que enviar» at a place."""
    folded = passage.folded
    duty = _duty_words(folded, place)
    if not duty or place + duty >= len(folded):
        return None
    act = place + duty
    if folded[place : place + 2] in (("habra", "que"), ("hay", "que")) and is_infinitive(
        folded[act]
    ):
        return place, act + 1, folded[act], True
    infinitive = acts.infinitive_of(folded[act])
    if infinitive is not None:
        return place, act + 1, infinitive, True
    if folded[act] == "ser" and act + 1 < len(folded):
        participle = acts.participle_of(folded[act + 1])
        if participle is not None:
            return place, act + 2, participle, True
    return None


def _with_be(passage: Passage, place: int) -> _Found | None:
    """Read «serán entregados» at a place; in the present only of acts."""
    folded = passage.folded
    if folded[place] not in _BE or place + 1 >= len(folded):
        return None
    after = place + 1
    if folded[after].endswith("mente") and after + 1 < len(folded):
        after += 1
    participle = acts.participle_of(folded[after])
    if participle is None:
        return None
    if folded[after] in quality.WORDS and participle not in acts.ACTS:
        return None
    is_future = folded[place] in ("sera", "seran")
    if not is_future and participle not in acts.ACTS:
        return None
    return place, after + 1, participle, is_future


def _obliges_nobody(
    passage: Passage, first: int, last: int, infinitive: str, *, is_future: bool
) -> bool:
    folded = passage.folded
    is_duty = folded[first] in _WILL_BE or bool(
        _duty_words(folded, first) or _duty_words(folded, first + 1)
    )
    if not _is_act(folded, last, infinitive) and not (is_duty and infinitive in acts.DUTIES):
        return False
    if first > 0 and folded[first - 1] in ("no", "nunca", "tampoco"):
        return False
    if _is_subordinate(folded, first, is_future=is_future) or _has_subject(
        folded, first, infinitive
    ):
        return False
    if infinitive in acts.MONEY_ACTS and _names_price(folded, last):
        return False
    if infinitive in _CHANGES and _PRICES.intersection(folded[max(0, first - _NEAR) : first]):
        return False  # «la cuota se actualiza con el IPC» is a tariff
    return not _names_agent(passage, last)


def _is_act(folded: tuple[str, ...], last: int, infinitive: str) -> bool:
    if folded[last - 2 : last] == ("en", "cuenta"):
        return True
    if infinitive == "requerir" and folded[last : last + 1] in (("a",), ("al",)):
        return True
    return infinitive not in acts.NO_ACTS and infinitive not in acts.REFLEXIVE


def _has_subject(folded: tuple[str, ...], first: int, infinitive: str) -> bool:
    """Tell whether «se» stands for somebody named right before it."""
    if folded[first] == "se" and _follows_party(folded, first):
        return True
    return infinitive in acts.MAY_REFLECT and _follows_person(folded, first)


def _is_subordinate(folded: tuple[str, ...], first: int, *, is_future: bool) -> bool:
    """Tell whether the verb stands in a part of the sentence that only describes or supposes."""
    subordinates = _RELATIVES if is_future else _SUBORDINATES
    place = first - 1
    while place >= 0 and folded[place] not in _BREAKS:
        if folded[place] in subordinates and not (
            folded[place] == "que" and place > 0 and folded[place - 1] in ("vez", "tiene", "habra")
        ):
            return True
        place -= 1
    return False


def _follows_party(folded: tuple[str, ...], place: int) -> bool:
    """Tell whether «se» has a party for its subject: «el prestador se …», «las partes se …»."""
    before = place - 1
    if before < 0 or folded[before] not in PARTIES:
        return False
    while before >= 0 and folded[before] not in _BREAKS:
        if folded[before] in ("a", "al", "para", "por", "del", "de", "con"):
            return False
        before -= 1
    return True


def _follows_person(folded: tuple[str, ...], place: int) -> bool:
    """Tell whether «el plomero» or the like stands right before «se»."""
    return (
        place > 1
        and folded[place - 2] in ("el", "la", "los", "las", "un", "una")
        and folded[place - 1].endswith(_WHO_ACTS)
    )


def _names_price(folded: tuple[str, ...], last: int) -> bool:
    return any(word in _MONEY or word in _PRICE for word in folded[last:])


def _names_agent(passage: Passage, last: int) -> bool:
    """Tell whether «por» names who acts."""
    folded = passage.folded
    for place in range(last, len(folded) - 1):
        if folded[place] != "por":
            continue
        after = place + 1
        if folded[after] == "‹" or folded[after : after + 2] in (("parte", "de"), ("parte", "del")):
            return True
        while after < len(folded) and folded[after] in _DETERMINERS:
            after += 1
        if after >= len(folded) or folded[after] in _NOT_AGENTS:
            continue
        if folded[after] in PARTIES or passage.words[after].text[0].isupper():
            return True
        if after > place + 1 and folded[after].endswith(_WHO_ACTS):
            return True
    return False


_DETERMINERS: Final = word_set(
    "el la los las un una su sus nuestro nuestra ambas ambos cada dicho dicha cualquier este otro "
    "otra propio propia mismo"
)
_WHO_ACTS: Final = ("dor", "dora", "dores", "doras", "ista", "istas", "tor", "tora", "tores", "ente",
                    "entes", "ante", "antes", "ario", "aria", "arios", "ogo", "oga", "ero", "era")  # fmt: skip
