"""The points of a disagreement in a form: proposed from the words, confirmed by the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from trato.core.agreement import Agreement, Side
from trato.core.claims import Asserts
from trato.core.reading import read_message
from trato.core.reading.points import POINTS_MAX, Point, points_in
from trato.core.reading.values import ClauseText
from trato.core.speech import fold
from trato.core.text import Reading
from trato.core.words import Language
from trato.store.limits import REASON_CHARACTERS_MAX
from trato.web.frame.forms import Typed
from trato.web.ledger.facts_typed import amount_typed
from trato.web.verdict.subjects import Subject, Subjects

ASSERTIONS: Final[Mapping[Asserts, str | Promise]] = {
    Asserts.LATE: gettext_lazy("Llegó tarde"),
    Asserts.NOT_DONE: gettext_lazy("No se hizo, o no llegó"),
    Asserts.DEFECTIVE: gettext_lazy("No está bien"),
    Asserts.WRONG_AMOUNT: gettext_lazy("El importe no es ése"),
    Asserts.OWED: gettext_lazy("Me toca algo"),
    Asserts.NOT_OWED: gettext_lazy("No tengo que pagarlo"),
    Asserts.NOT_AGREED: gettext_lazy("No lo acordamos"),
    Asserts.MAY: gettext_lazy("Puedo hacerlo"),
    Asserts.MAY_NOT: gettext_lazy("No pueden hacerlo"),
}
"""How a person says what they assert."""
THING_CHARACTERS_MAX: Final = 200
FIGURE_CHARACTERS_MAX: Final = 40
_FAULTS: Final = frozenset({Asserts.LATE, Asserts.NOT_DONE, Asserts.DEFECTIVE})
"""What a client says of something that the provider owed."""


@dataclass(frozen=True, slots=True)
class PointTyped:
    """A point in a form: its words, what it asserts, what it is about."""

    place: int
    words: str
    asserts: str
    about: str
    days: str
    is_kept: bool
    thing: str = ""
    """What it is about by its name, when it is none of the subjects."""
    amount: str = ""
    wrong: str = ""


def proposed_points(
    words: str, subjects: Subjects, reading: Reading, language: Language
) -> tuple[PointTyped, ...]:
    """Return the points that words seem to make; the person confirms or changes each."""
    clauses = clause_texts(reading)
    owed = _owed_by_provider(reading, clauses)
    return tuple(
        PointTyped(
            place=place,
            words=point.words,
            asserts=point.asserts.value if point.asserts else "",
            about=_about(
                point, subjects.owed, owed if point.asserts in _FAULTS else clauses, language
            ),
            days=str(point.days) if point.days is not None else "",
            is_kept=True,
        )
        for place, point in enumerate(points_in(words, language))
    )


def points_typed(typed: Typed) -> tuple[PointTyped, ...]:
    """Return the points as a form gives them back."""
    found = []
    for place in range(POINTS_MAX):
        words = typed.words(f"words-{place}", limit=REASON_CHARACTERS_MAX)
        if words:
            found.append(
                PointTyped(
                    place=place,
                    words=words,
                    asserts=typed.choice(f"asserts-{place}", set(Asserts), ""),
                    about=typed.raw(f"about-{place}")[:320],
                    days=typed.raw(f"days-{place}").strip()[:5],
                    is_kept=bool(typed.raw(f"keep-{place}")),
                    thing=" ".join(typed.raw(f"thing-{place}").split())[:THING_CHARACTERS_MAX],
                    amount=typed.raw(f"amount-{place}").strip()[:FIGURE_CHARACTERS_MAX],
                )
            )
    return tuple(found)


def claims_of_points(
    points: tuple[PointTyped, ...], subjects: Subjects, agreement: Agreement, typed: Typed
) -> list[dict[str, object]]:
    """Return the claims that the points make; `typed.wrong` asks for what is not said yet."""
    person = {
        name: value
        for name in ("situation", "need", "fear")
        if (value := typed.words(name, limit=REASON_CHARACTERS_MAX))
    }
    claims: list[dict[str, object]] = []
    for point in points:
        if not point.is_kept:
            continue
        if not point.asserts:
            typed.wrong[f"asserts-{point.place}"] = _("¿Qué pasó con esto?")
            continue
        claim: dict[str, object] = {"asserts": point.asserts, "words": point.words, **person}
        claim |= subjects.fields_of(point.about)
        if point.thing and "thing" not in claim:
            claim["thing"] = point.thing
        if point.days.isdecimal():
            claim["days"] = point.days
        claim |= _amount(point, agreement, typed)
        claims.append(claim)
    if not claims and not typed.wrong:
        typed.wrong["points"] = _("¿De qué se trata? Deja marcado al menos un punto.")
    return claims


def _amount(point: PointTyped, agreement: Agreement, typed: Typed) -> dict[str, object]:
    if not point.amount:
        return {}
    amount = amount_typed(point.amount, agreement, agreement.header.language)
    if isinstance(amount, str):
        typed.wrong[f"amount-{point.place}"] = amount
        return {}
    return {"amount": f"{amount:f}", "currency": agreement.header.currency}


def clause_texts(reading: Reading) -> tuple[ClauseText, ...]:
    """Return the clauses of an agreement as a reading of free words takes them."""
    texts: dict[str, list[str]] = {}
    for one in reading.sentences:
        texts.setdefault(one.clause, []).append(one.text)
    return tuple(
        ClauseText(one.label, one.title, " ".join(texts.get(one.label, ())))
        for one in reading.agreement.clauses
    )


def _owed_by_provider(reading: Reading, clauses: tuple[ClauseText, ...]) -> tuple[ClauseText, ...]:
    """Return the clauses by which the provider owes something; all of them when none is."""
    labels = {
        clause.label
        for clause in reading.agreement.clauses
        for sentence in clause.sentences
        if getattr(sentence, "debtor", None) is Side.PROVIDER
    }
    return tuple(one for one in clauses if one.id in labels) or clauses


def _about(
    point: Point, subjects: tuple[Subject, ...], clauses: tuple[ClauseText, ...], language: Language
) -> str:
    """Return the subject whose name the words say; else the clause that they seem to mean."""
    folded = fold(point.words)
    named = [one for one in subjects if _is_named(one.said.partition(",")[0], folded)]
    if named:
        return named[0].value
    read = read_message(point.words, clauses, language=language)
    return f"c:{read.clause}" if read.clause else ""


def _is_named(said: str, folded: str) -> bool:
    name = fold(said).partition("(")[0].strip()
    last = name.rpartition(" ")[2]
    return len(last) > 3 and last in folded
