"""What exactly is asked about a vague expression: finer than its category, and closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from trato.core.clarity.category import Category


class Kind(StrEnum):
    """Why an expression will be fought over; each kind has its words in the catalogue."""

    QUALITY = "quality"
    SUPERLATIVE = "superlative"
    DUE = "due"
    RHYTHM = "rhythm"
    DURATION = "duration"
    NOTICE = "notice"
    AMOUNT = "amount"
    UNLIMITED = "unlimited"
    ABOUT = "about"
    LIST = "list"
    ESCAPE = "escape"
    EFFORT = "effort"
    FAIR_PRICE = "fair_price"
    USUALLY = "usually"
    CONDITION = "condition"
    NEED = "need"
    DISCRETION = "discretion"
    ANY_TIME = "any_time"
    RESERVED = "reserved"
    SATISFACTION = "satisfaction"
    POWER = "power"
    WEAK_VERB = "weak_verb"
    REFERENCE = "reference"
    ACTOR = "actor"
    PERCENTAGE = "percentage"
    UNIT = "unit"
    AND_OR = "and_or"


_NOTICE: Final = (
    "antelacion|anticipacion|anterioridad|aviso|notice|advance|warning|beforehand|ahead"
)
_RHYTHM: Final = (
    "periodic|regular|frecuen|frequen|recurr|asidu|de vez en|cada cierto|cada tanto|cada poco|"
    "ocasional|occasional|esporadic|sporadic|time to time|routine|continu|a menudo|cadencia|"
    "constant|now and then|every so often|every few|a veces|ocasiones|veces|raramente|a ratos|"
    "tanto en tanto|tarde en tarde|dos por tres|interval|often|sometimes|at times|on occasion|"
    "now and again|on and off|off and on|rarely|seldom"
)
_DURATION: Final = (
    "durante|por un tiempo|por tiempo|por algun tiempo|temporal|temporar|prolong|altas horas|"
    "^for |hasta nuevo|until further|until later|mientras"
)
_ABOUT: Final = (
    "aprox| alrededor|cerca de|en torno|del orden|mas o menos|about|roughly|around|circa|nearly|"
    "almost|region of|close to|estimat|orientativ| unos | unas | casi |or so"
)
_UNLIMITED: Final = (
    "ilimit|sin limit|sin tope|sin restricc|unlimit|without limit|uncapped|limitless|"
    "unrestricted|no limit|indefinid|indefinite"
)
_EFFORT: Final = "esfuerzo|empeño|effort|endeavour|endeavor|its best|medios"
_USUALLY: Final = (
    "general|normalmente|habitual|usualmente|comun|principio|prefer|principalmente|normally|"
    "typically|usually|ordinarily|mostly|ideal|mainly|primarily|as a rule|in principle|basic|"
    "mayormente"
)
_ESCAPE: Final = "dentro de|within|extent|as far|medida|todo lo|mente|ly "
_CONDITION: Final = (
    " si | cuando | segun | as | if | when | where | whenever | caso | de ser | siempre | in "
)
_NEED: Final = "necesari|necessary|indispensable|imprescindible|essential|precis|needed|required"
_ANY_TIME: Final = (
    "momento|any time|anytime|sin aviso|previo aviso|without notice|aviso previo|"
    "without prior notice|cuando quiera|whenever"
)
# The kinds of a category with the cues that tell them, as they stand between spaces («^»: at the
# start); the last one is what is left.
_CUES: Final[Mapping[Category, Sequence[tuple[Kind, str]]]] = {
    Category.SUBJ: ((Kind.QUALITY, ""),),
    Category.TIME: (
        (Kind.NOTICE, _NOTICE),
        (Kind.RHYTHM, _RHYTHM),
        (Kind.DURATION, _DURATION),
        (Kind.DUE, ""),
    ),
    Category.QUANT: ((Kind.ABOUT, _ABOUT), (Kind.UNLIMITED, _UNLIMITED), (Kind.AMOUNT, "")),
    Category.OPEN: ((Kind.LIST, ""),),
    Category.LOOP: (
        (Kind.EFFORT, _EFFORT),
        (Kind.USUALLY, _USUALLY),
        (Kind.ESCAPE, _ESCAPE),
        (Kind.FAIR_PRICE, "razonable|reasonable"),
        (Kind.ESCAPE, ""),
    ),
    Category.COND: (
        (Kind.NEED, "^que "),
        (Kind.CONDITION, _CONDITION),
        (Kind.NEED, _NEED),
        (Kind.CONDITION, ""),
    ),
    Category.DISC: (
        (Kind.ANY_TIME, _ANY_TIME),
        (Kind.RESERVED, "reserva|reserve"),
        (Kind.SATISFACTION, "satisf|agrado|acceptable|aceptable|gusto"),
        (Kind.POWER, " podra| puede| may | can "),
        (Kind.DISCRETION, ""),
    ),
    Category.MODAL: ((Kind.WEAK_VERB, ""),),
    Category.PRON: ((Kind.REFERENCE, ""),),
    Category.PASS: ((Kind.ACTOR, ""),),
    Category.SUPER: ((Kind.SUPERLATIVE, ""),),
    Category.MISS: ((Kind.PERCENTAGE, "%|por ciento|percent|per cent"), (Kind.UNIT, "")),
    Category.ANDOR: ((Kind.AND_OR, ""),),
}


def kind_of(category: Category, folded: str) -> Kind:
    """Return what is to be asked about an expression, by its folded words."""
    *told, (otherwise, _) = _CUES[category]
    between_spaces = f"^{folded} ", f" {folded} "
    for kind, cues in told:
        if any(cue in said for cue in cues.split("|") for said in between_spaces):
            return kind
    return otherwise
