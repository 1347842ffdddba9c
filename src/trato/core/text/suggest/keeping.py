"""Drafts of what is kept and erased, owned and assured, meant and raised to somebody."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from trato.core.agreement import (
    Aim,
    Definition,
    DueAfter,
    Duration,
    Duty,
    Each,
    Happening,
    Ownership,
    Prohibition,
    Retention,
    Side,
    Unit,
    Verb,
    What,
    When,
)
from trato.core.text.suggest.blanks import GAP, blank_duration
from trato.core.text.suggest.duties import Draft, Drafter, free_words
from trato.core.text.suggest.figures import Role
from trato.core.text.suggest.hearing import Heard
from trato.core.text.suggest.limits import CLAUSE_GAP
from trato.core.text.suggest.naming import label_of, thing_after, trimmed, words_after

_MEANS: Final = (
    r"significan?|means|refers? to|se refiere a|se entiende por|se define como|(?:is|are) defined as"
    r"|shall mean|se considera(?:n)?|(?:is|are) considered|se mide\w*|se calcula\w*"
)


def _definition(heard: Heard) -> Draft:
    found = re.search(rf"\s*\b(?:{_MEANS})\b:?\s*", heard.folded)
    same = len(heard.text) == len(heard.folded)
    if found is not None and 0 < found.start() <= 80 and same:
        term, meaning = heard.text[: found.start()], heard.text[found.end() :]
    else:
        term = label_of(heard) or (heard.names[0] if heard.names else GAP)
        at = heard.text.find(":")
        meaning = heard.text[at + 1 :] if 0 < at < 80 else heard.text
    meaning = meaning.split(". ")[0].replace(";", ",").strip(" .:")
    return (Definition(trimmed(term), _unquoted(meaning) or GAP),)


def _unquoted(words: str) -> str:
    return re.sub(r"[«»“”\"]", "", words)


# --- kept and erased ----------------------------------------------------------------------------------

_KEEP: Final = (
    r"(?:se )?conserva\w*|(?:se )?guarda\w*|(?:se )?almacena\w*|retain(?:s|ed)?|keeps?|stores?|kept"
    r"|retencion (?:de )?"
)
_ERASE: Final = r"(?:se )?(?:elimina|borra|destruye|suprime)\w*|delete[sd]?|erase[sd]?|destroy\w*"


def _since(heard: Heard) -> Happening:
    """Return since when something is kept: the end of the agreement unless the words say else."""
    if heard.has(r"cierre|resuelt|resolu|closed|resolved|closure of the (?:ticket|request)"):
        return Happening(What.RESOLVED)
    if heard.has(r"entrega|deliver|backup|respaldo|copia"):
        return Happening(What.DELIVERED, thing=_kept(heard))
    if heard.has(r"factura|invoice"):
        return Happening(What.INVOICED)
    return Happening(What.TERMINATED)


def _kept(heard: Heard) -> str:
    before = re.search(rf"^(.{{3,60}}?)\s+(?:(?:are|is|be|will be) )?(?:{_KEEP}|{_ERASE})",
                       heard.folded)  # fmt: skip
    if before is not None and len(heard.text) == len(heard.folded) and _nominal(before[1]):
        return trimmed(heard.text[before.start(1) : before.end(1)])
    thing = thing_after(heard, rf"{_KEEP}|{_ERASE}")
    return thing if thing != GAP else label_of(heard) or GAP


def _nominal(folded: str) -> bool:
    """Tell whether words name a thing, and not who acts."""
    return not re.search(
        r"\b(?:we|you|they|it|provider|client|customer|prestador|cliente|will|shall|se|nosotros)\b",
        folded,
    )


def _retention(heard: Heard) -> Draft:
    spans = [span.duration for span in heard.spans if span.role is not Role.EVERY]
    erased = heard.has(_ERASE)
    return (
        Retention(
            heard.subject or Side.PROVIDER, _kept(heard),
            spans[0] if spans else blank_duration(Unit.YEAR), _since(heard),
            erase_within=_after(spans) if erased else None,
        ),
    )  # fmt: skip


def _after(spans: list[Duration]) -> Duration:
    return spans[1] if len(spans) > 1 else blank_duration(Unit.CALENDAR_DAY)


def _erase(heard: Heard) -> Draft:
    spans = [span.duration for span in heard.spans if span.role is not Role.EVERY]
    thing, debtor = _kept(heard), heard.subject or Side.PROVIDER
    if spans and heard.has(r"\bafter\b|despues de|tras\b|pasad[oa]s|following"):
        kept = Retention(debtor, thing, spans[0], Happening(What.TERMINATED), _after(spans))
        return (kept,)
    due = DueAfter(spans[0]) if spans else None
    return (
        Duty(debtor, Verb.ERASE, thing=thing, trigger=When(Happening(What.TERMINATED)), due=due),
    )


# --- owned, assured -----------------------------------------------------------------------------------

_OWNER_AFTER: Final = (
    r"(?:propiedad (?:exclusiva |intelectual )?de|siendo de|pertenece\w* a|belongs? (?:exclusively )?to"
    r"|property of|vests? in|assigned to|ced\w+ a|transfer\w* to|assigns?.{0,60}? to)"
)
_CLIENT_WORDS: Final = (
    r"(?:el |la |the |our )?(?:cliente|client|customer|you|usted|comprador|buyer)"
)
_OWN: Final = (
    r"(?:owns?|retains? (?:all )?(?:ownership|title|copyright)s?(?: (?:of|in|to))?|cede\w*)"
)


def _owner(heard: Heard) -> Side:
    if heard.has(rf"{_OWNER_AFTER} {_CLIENT_WORDS}\b|\b(?:yours|tuy[oa]s?)\b"):
        return Side.CLIENT
    if heard.has(rf"{_OWNER_AFTER} (?:el |la |the )?\w|\b(?:ours|nuestr[oa]s?)\b"):
        return Side.PROVIDER
    if heard.has(r"\bcede\w*|\bassigns?\b"):
        return (heard.subject or Side.PROVIDER).other
    return heard.subject or Side.CLIENT


def _ownership(heard: Heard) -> Draft:
    since = None
    if heard.has(r"pago|paid|payment|pague|abono (?:total|final)"):
        since = Happening(What.PAID, thing=GAP)
    elif heard.has(r"entrega (?:final|de)|upon delivery|on delivery|al entregar"):
        since = Happening(What.DELIVERED, thing=GAP)
    before = re.search(
        r"^(.{3,70}?)\s+(?:(?:es|son|sera|seran|queda|quedan|is|are|will be|shall be|remains?)\s+"
        r"(?:la )?(?:\w+ )?(?:propiedad|property|owned|yours|ours|tuy|nuestr)|pertenece|belong|vest"
        r"|siguen? siendo)",
        heard.folded,
    )
    if before is not None and len(heard.text) == len(heard.folded):
        thing = trimmed(heard.text[before.start(1) : before.end(1)])
    else:
        thing = thing_after(heard, rf"{_OWN}|(?:ownership|titularidad|propiedad) (?:of|de)")
    return (Ownership(_owner(heard), thing, since),)


def _assured(heard: Heard) -> Draft:
    words = words_after(
        heard,
        r"(?:warrants?|guarantees?|represents?|assures?)(?: and warrants?)?(?: to [\w ]{2,20}?)? that"
        r"|(?:garantiza|declara|asegura|manifiesta)\w*(?: [\w ]{2,30}?)? que",
    )
    return (
        Prohibition(
            heard.subject or Side.PROVIDER, text=words or free_words(heard), assured=True
        ),
    )  # fmt: skip


# --- raised, aimed at -----------------------------------------------------------------------------------

_TO: Final = re.compile(
    r"(?:escal\w+(?: \w+){0,2}?|eleva\w*(?: \w+){0,3}?|notific\w+|escalated?(?: \w+){0,3}?)"
    r" (?:a el|al|a la|a los|a|to the|to our|to) ([\w ]{2,40}?)(?=$|[.,;(]| si\b| if\b| y\b| and\b"
    r"| cuando| when| de el nivel| within| dentro| en \d| del nivel)"
)


def _escalate(heard: Heard) -> Draft:
    found = _TO.search(heard.folded)
    same = len(heard.text) == len(heard.folded)
    to = trimmed(heard.text[slice(*found.span(1))]) if found and same else GAP
    share = Decimal(100)
    if heard.percents:
        share = heard.percents[0]
        if heard.has(r"exced\w*|supera\w*|exceed\w*|over") and share < 100:
            share += 100
    passed = Happening(What.ELAPSED, clause=CLAUSE_GAP, share=share)
    return (Duty(heard.subject or Side.PROVIDER, Verb.ESCALATE, thing=to, trigger=Each(passed)),)


def _aim(_heard: Heard) -> Draft:
    return (Aim(),)


KEEPING_DRAFTS: Final[dict[str, Drafter]] = {
    "definition": _definition,
    "retention": _retention,
    "erase": _erase,
    "ownership": _ownership,
    "assured": _assured,
    "escalate": _escalate,
    "aim": _aim,
}
