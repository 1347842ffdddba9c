"""Trying it without an account: paste a quote or a contract, see what would run and be fought over.

Nothing is kept: no row, no session, and no reading in the memory of the process.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.core.agreement import Agreement
from trato.core.clarity import vague_expressions_in
from trato.core.clarity.vague import VagueExpression
from trato.core.speech import language_of
from trato.core.text import read
from trato.core.text.suggest import Kind, Pasted, PastedPiece, PieceState, paste
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.web.agreement.clauses import ClauseShown, clauses_shown
from trato.web.frame.forms import Typed
from trato.web.frame.pacing import HOUR, count_try
from trato.web.frame.visitors import Request

TEXT_CHARACTERS_MAX: Final = 40_000
TRIES_PER_HOUR: Final = 40
EXAMPLES_MAX: Final = 30
"""Of how many clauses worked examples are made: each costs a course of its own."""
_ASIDE: Final = frozenset({Kind.HEADING, Kind.COLUMNS, Kind.NOTE})
_GAP: Final = "…"
_FRAME: Final = {
    Language.SPANISH: (
        "# Acuerdo: Prueba\nIdioma: español. Zona horaria: America/Mexico_City. Moneda: MXN."
        " Números: 1,234.56.\n\n## Partes\nPrestador: Prestador (Ana Ruiz: responsable).\n"
        "Cliente: Cliente (Carla Sosa: aprueba, acepta y pide).\n"
    ),
    Language.ENGLISH: (
        "# Agreement: Trial\nLanguage: English. Time zone: America/New_York. Currency: USD."
        " Numbers: 1,234.56.\n\n## Parties\nProvider: Provider (Ann Reed: signs).\n"
        "Client: Client (Clara Stone: approves, accepts and asks).\n"
    ),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage as it was pasted: what it does, what it could say, and what it leaves open."""

    text: str
    state: PieceState
    suggestion: str
    vague: tuple[Vague, ...]

    @property
    def mark(self) -> str:
        """Return the mark of its state."""
        return {PieceState.RUNS: "runs", PieceState.LIKELY: "almost"}.get(self.state, "prose")


@dataclass(frozen=True, slots=True)
class Vague:
    """Words that two people will read differently: why, and what to ask."""

    words: str
    why: str
    question: str


@dataclass(frozen=True, slots=True)
class Trial:
    """What was seen in a pasted text."""

    passages: tuple[Passage, ...]
    clauses: tuple[ClauseShown, ...]

    @property
    def running(self) -> int:
        """Return how many passages run as they are."""
        return sum(one.state is PieceState.RUNS for one in self.passages)

    @property
    def likely(self) -> int:
        """Return how many passages would run if they were said otherwise."""
        return sum(one.state is PieceState.LIKELY for one in self.passages)

    @property
    def fights(self) -> int:
        """Return how many expressions would be fought over."""
        return sum(len(one.vague) for one in self.passages)


@require_http_methods(["GET", "HEAD", "POST"])
def trying(request: Request) -> HttpResponse:
    """Ask for a text, or say what is seen in it."""
    typed = Typed(request)
    context: dict[str, object] = {"typed": typed, "most": TEXT_CHARACTERS_MAX}
    if request.method == "POST":
        count_try(request, "trying", most=TRIES_PER_HOUR, within=HOUR)
        text = typed.words(
            "text", _("Pega un texto: con un párrafo basta."), limit=TEXT_CHARACTERS_MAX
        )
        context["text"] = text
        if typed.is_good:
            context["trial"] = trial_of(text, Language((get_language() or "es")[:2]))
    elif "ejemplo" in request.GET:
        context["text"] = _(
            "Diseño de marca y redes. Haremos unas 10 publicaciones al mes, en tiempo y forma."
            " Los cambios razonables están incluidos. El cliente paga 12,000 MXN cada mes,"
            " en 10 días naturales desde la factura. Respondemos a la brevedad."
        )
    return render(request, "public/try.html", context)


def trial_of(text: str, language: Language) -> Trial:
    """Return what is seen in a text; the sentences are said in `language`."""
    pasted = paste(text, _unnamed(language_of(text)), most=1)
    found = vague_expressions_in(pasted.text, pasted.language)
    pieces = [one for one in pasted.pieces if one.kind not in _ASIDE]
    return Trial(
        tuple(_passage(one, found, language) for one in pieces),
        _examples(pasted, pieces, language),
    )


def _unnamed(language: Language) -> Agreement:
    """Return an agreement of nobody yet, with the money of where its language is spoken."""
    header = read(_FRAME[language]).agreement.header
    return replace(read("").agreement, header=header)


def _passage(piece: PastedPiece, found: Iterable[VagueExpression], language: Language) -> Passage:
    inside = [one for one in found if piece.start <= one.span.start < piece.end]
    said = piece.suggestions[0].text if piece.suggestions else ""
    return Passage(
        piece.text,
        piece.state,
        said if piece.state is PieceState.LIKELY else "",
        tuple(Vague(one.words, one.why(language), one.question(language)) for one in inside),
    )


def _examples(
    pasted: Pasted, pieces: Iterable[PastedPiece], language: Language
) -> tuple[ClauseShown, ...]:
    """Return what runs, or would without a blank left, as clauses with worked examples."""
    said = [sentence for one in pieces if (sentence := _runnable(one))][:EXAMPLES_MAX]
    if not said:
        return ()
    clauses = "\n".join(f"\n## C{number}. {number}\n{one}" for number, one in enumerate(said, 1))
    reading = read(_FRAME[pasted.language] + clauses + "\n")
    now = timezone.now()
    on = local_date(now, reading.agreement.header.zone)
    shown = clauses_shown(reading, language=language, at=now, on=on)
    return tuple(one for one in shown if one.examples)


def _runnable(piece: PastedPiece) -> str:
    if piece.state is PieceState.RUNS:
        return piece.words
    if piece.state is PieceState.LIKELY and _GAP not in piece.suggestions[0].text:
        return piece.suggestions[0].text
    return ""
