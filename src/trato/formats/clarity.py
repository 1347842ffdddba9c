"""`trato-clarity/1`: what a text leaves open, where it contradicts itself, and how it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from trato.core.words import Language

if TYPE_CHECKING:
    # The batch answers spans alone: it need not load what reads whole agreements.
    from trato.core.clarity import Span
    from trato.core.clarity.documents.flaw import Flaw, Spot
    from trato.core.clarity.review import Located, Review, ReviewedDocument

CategoryJson = Literal[
    "SUBJ", "TIME", "QUANT", "OPEN", "LOOP", "COND", "DISC", "MODAL", "PRON", "PASS", "SUPER",
    "MISS", "ANDOR",
]  # fmt: skip


class SpanJson(TypedDict):
    """A vague expression: its place in code points (`end` exclusive) and its category."""

    start: int
    end: int
    category: CategoryJson


class SpansJson(TypedDict):
    """What the batch answers to one clause, beside its `id`."""

    spans: list[SpanJson]


class VagueExpressionJson(TypedDict):
    """A vague expression with why it will be fought over, the question to ask, and a rewrite with
    blanks between ‹ and ›."""

    start: int
    end: int
    category: CategoryJson
    kind: str
    line: int
    words: str
    why: str
    question: str
    rewrite: str


class AdviceJson(TypedDict):
    """Advice on how a sentence reads, apart from its vague expressions."""

    hardness: Literal["long", "formula", "nominal"]
    line: int
    start: int
    end: int
    words: str
    plain: str
    message: str


class ReadabilityJson(TypedDict):
    """The counts of a text and its score: Szigriszt-Pazos in Spanish, Flesch in English."""

    sentences: int
    words: int
    syllables: int
    score: int | None
    level: Literal["very_hard", "hard", "normal", "easy", "very_easy"] | None


class ReviewedJson(TypedDict):
    """One document under its name."""

    name: str
    language: Literal["es", "en"]
    findings: list[VagueExpressionJson]
    readability: ReadabilityJson
    advice: list[AdviceJson]


class SpotJson(TypedDict):
    """Where a flaw shows."""

    document: str
    line: int
    text: str


class FlawJson(TypedDict):
    """Something that is missing in the whole, or two places that contradict each other."""

    fault: str
    spots: list[SpotJson]
    message: str
    question: str
    rewrite: str


class ClarityJson(TypedDict):
    """A review of the documents given, together."""

    format: Literal["trato-clarity/1"]
    flaws: list[FlawJson]
    documents: list[ReviewedJson]


def spans_json(spans: tuple[Span, ...]) -> SpansJson:
    """Return spans as the batch answers them."""
    return {
        "spans": [
            {"start": one.start, "end": one.end, "category": one.category.value} for one in spans
        ]
    }


def clarity_json(review: Review, language: Language) -> ClarityJson:
    """Return a review as JSON, its words in `language`, its rewrites in that of each document."""
    names = [document.name for document in review.documents]
    return {
        "format": "trato-clarity/1",
        "flaws": [flaw_json(flaw, names, language) for flaw in review.flaws],
        "documents": [_document(one, language) for one in review.documents],
    }


def flaw_json(flaw: Flaw, names: list[str], language: Language) -> FlawJson:
    """Return a flaw as JSON; ``names`` are those of the documents, in their order."""
    return {
        "fault": flaw.fault.value,
        "spots": [_spot(one, names) for one in flaw.spots],
        "message": flaw.message(language),
        "question": flaw.question(language),
        "rewrite": flaw.rewrite(language),
    }


def _spot(spot: Spot, names: list[str]) -> SpotJson:
    return {"document": names[spot.document], "line": spot.line, "text": spot.text}


def _document(reviewed: ReviewedDocument, language: Language) -> ReviewedJson:
    counts = reviewed.readability
    return {
        "name": reviewed.name,
        "language": reviewed.language.value,
        "findings": [_expression(one, language) for one in reviewed.expressions],
        "readability": {
            "sentences": counts.sentences,
            "words": counts.words,
            "syllables": counts.syllables,
            "score": counts.score,
            "level": None if counts.level is None else counts.level.value,
        },
        "advice": [
            {
                "hardness": one.hardness.value,
                "line": line,
                "start": one.start,
                "end": one.end,
                "words": one.words,
                "plain": one.plain,
                "message": one.message(language),
            }
            for line, one in reviewed.advice
        ],
    }


def _expression(located: Located, language: Language) -> VagueExpressionJson:
    expression = located.expression
    return {
        "start": expression.span.start,
        "end": expression.span.end,
        "category": expression.span.category.value,
        "kind": expression.kind.value,
        "line": located.line,
        "words": expression.words,
        "why": expression.why(language),
        "question": expression.question(language),
        "rewrite": expression.rewrite,
    }
