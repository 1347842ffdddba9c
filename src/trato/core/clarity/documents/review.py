"""All flaws of some documents, those that show at the same place told as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from trato.core.clarity.documents import duties, gaps, scales, scope, targets
from trato.core.clarity.documents.flaw import Fault, Flaw, Spot
from trato.core.clarity.documents.outline import Document

_Finder = Callable[[Sequence[Document]], Iterator[Flaw]]
# What contradicts itself or is left blank, whoever wrote it.
_ALWAYS: Final[tuple[_Finder, ...]] = (
    scope.scope_flaws,
    scales.scale_flaws,
    scales.payment_flaws,
    targets.target_flaws,
    gaps.price_flaws,
    gaps.calendar_flaws,
    gaps.placeholder_flaws,
    gaps.reference_flaws,
)
# What free words leave out; an agreement of ours says it in values.
_IN_FREE_WORDS: Final[tuple[_Finder, ...]] = (
    duties.due_flaws,
    duties.acceptance_flaws,
    duties.goal_flaws,
    duties.trigger_flaws,
    duties.deliverable_flaws,
    duties.kind_flaws,
)
_PAIRED: Final = frozenset({Fault.CLOCK_UNCLEAR, Fault.TWO_FIGURES})


def flaws_in(
    documents: Sequence[Document], free: Sequence[Document] | None = None
) -> tuple[Flaw, ...]:
    """Return the flaws of documents, contradictions first; ``free`` are those in free words (all
    of them, when nothing else is said)."""
    loose = documents if free is None else free
    found = [flaw for finder in _ALWAYS for flaw in finder(documents)]
    found += [flaw for finder in _IN_FREE_WORDS for flaw in finder(loose)]
    return tuple(_merged(found))


def _merged(flaws: Sequence[Flaw]) -> Iterator[Flaw]:
    """Make one flaw of those that set several lines against the same one: a table, row by row."""
    against: dict[tuple[Fault, Spot], list[Flaw]] = {}
    for flaw in flaws:
        if flaw.fault in _PAIRED:
            against.setdefault((flaw.fault, flaw.spots[-1]), []).append(flaw)
    told: set[tuple[Fault, Spot]] = set()
    for flaw in flaws:
        if flaw.fault not in _PAIRED:
            yield flaw
            continue
        key = (flaw.fault, flaw.spots[-1])
        if key not in told:
            told.add(key)
            firsts = dict.fromkeys(one.spots[0] for one in against[key])
            yield Flaw(flaw.fault, (*firsts, flaw.spots[-1]), flaw.params)
