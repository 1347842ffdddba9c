"""Remarks on a draft: what is missing, and what would better be said another way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from trato.core.drafts.days import is_definite
from trato.core.drafts.draft import Draft, Placed
from trato.core.drafts.faults import excuses_in
from trato.core.drafts.fears import unanswered
from trato.core.drafts.passage import Found, Passage
from trato.core.drafts.rewriting import doing_of
from trato.core.drafts.values import Answering, Manner, Remark, RemarkKind
from trato.core.promises.acts.act import Act, Time
from trato.core.promises.days.moments import Soon
from trato.core.verdict.values import VerdictCode

REMARKS_MAX: Final = 60
_IN_THE_RIGHT: Final = frozenset("razon right correct".split())
_PARTLY: Final = frozenset("parte part partly".split())


def remarks_on(draft: Draft, answering: Answering) -> tuple[Remark, ...]:
    """Return the remarks on a draft in the order of their places, what is missing first and last.

    No more than `REMARKS_MAX` are made.
    """
    said = [*_faults(draft), *_undated(draft), *_rightness(draft, answering)]
    said.sort(key=lambda remark: (remark.start, -remark.end))
    before = list(_missing_before(draft, answering))
    after = [*unanswered(draft, answering), *_missing_after(draft, answering)]
    return (*before, *said, *after)[:REMARKS_MAX]


def _missing_before(draft: Draft, answering: Answering) -> Iterator[Remark]:
    if draft.shown:
        return
    quoted = next((words for need in answering.needs for words in need if words), "")
    params = (("words", quoted.strip().rstrip(".")),) if quoted else ()
    formula = next(_formulas(draft), None)
    if formula is not None:
        start, end = _place(*formula)
        yield Remark(RemarkKind.ACK, start, end, Manner.FORMULA, params)
    else:
        yield Remark(RemarkKind.ACK, 0, 0, None, params)


def _formulas(draft: Draft) -> Iterator[Placed]:
    return ((one, hit) for one in draft.passages for hit in one.of(Manner.FORMULA))


def _missing_after(draft: Draft, answering: Answering) -> Iterator[Remark]:
    end = draft.end
    if not draft.facts:
        params = (("fact", answering.facts[0]),) if answering.facts else ()
        yield Remark(RemarkKind.FACTS, end, end, None, params)
    if not draft.actions:
        yield Remark(RemarkKind.ACTION, end, end)
    if not draft.deadlines:
        yield from _deadline_missing(draft)
    if not draft.consent:
        yield Remark(RemarkKind.CONSENT, end, end)


def _deadline_missing(draft: Draft) -> Iterator[Remark]:
    for passage, act in draft.actions[:1]:
        start, end = _place_of_act(passage, act)
        yield Remark(RemarkKind.DEADLINE, start, end, None, _promised(draft, passage, act))
        return
    yield Remark(RemarkKind.DEADLINE, draft.end, draft.end)


def _faults(draft: Draft) -> Iterator[Remark]:
    yield from _each(RemarkKind.BLAME, draft.blame)
    yield from _each(RemarkKind.POLICY, draft.policy)
    yield from _each(RemarkKind.EVASION, draft.evasion)
    excuses = ((one, hit) for one in draft.passages for hit in excuses_in(one))
    yield from _each(RemarkKind.EXCUSE, excuses)


def _each(kind: RemarkKind, found: Iterable[Placed]) -> Iterator[Remark]:
    """Yield a remark for each place; what overlaps is one, in the manner of its longest part."""
    spans = sorted(((*_place(one, hit), one, hit) for one, hit in found), key=lambda span: span[:2])
    group: list[tuple[int, int, Passage, Found]] = []
    for span in spans:
        if group and span[0] >= max(end for _, end, _, _ in group):
            yield _joined(kind, group)
            group = []
        group.append(span)
    if group:
        yield _joined(kind, group)


def _joined(kind: RemarkKind, group: list[tuple[int, int, Passage, Found]]) -> Remark:
    start, end = group[0][0], max(last for _, last, _, _ in group)
    _, _, passage, hit = max(group, key=lambda span: (span[1] - span[0], -span[0]))
    return Remark(kind, start, end, hit.kind, _params(passage, hit))


def _params(passage: Passage, hit: Found) -> tuple[tuple[str, str], ...]:
    if hit.kind is not Manner.AGENTLESS:
        return ()
    doing = doing_of(passage, hit)
    return (("doing", doing),) if doing else ()


def _undated(draft: Draft) -> Iterator[Remark]:
    """Yield the promises that have no date, in a draft where others have."""
    if not draft.deadlines:
        return
    for passage, act in draft.actions:
        if act.time is Time.RUNNING or _is_dated(passage, act):
            continue
        start, end = _place_of_act(passage, act)
        yield Remark(RemarkKind.UNDATED, start, end, None, _promised(draft, passage, act))


def _is_dated(passage: Passage, act: Act) -> bool:
    named = [passage.mentions[at] for at in (*act.mentions, *act.spare_mentions)]
    return any(is_definite(one) or isinstance(one.moment, Soon) for one in named)


def _promised(draft: Draft, passage: Passage, act: Act) -> tuple[tuple[str, str], ...]:
    """Return what is promised, in the draft's words, to be said again with a date."""
    stretch = passage.stretch(act.first)
    start, end = passage.words[act.first].start, passage.words[stretch.stop - 1].end
    return (("what", draft.text[start:end]),)


def _rightness(draft: Draft, answering: Answering) -> Iterator[Remark]:
    """Yield where the draft says that they are right and the verdict does not."""
    if answering.code in (None, VerdictCode.RIGHT):
        return
    for passage, hit in draft.shown:
        words = set(passage.folded[hit.begin : hit.end])
        around = {passage.at(at) for at in passage.stretch(hit.begin)}
        if hit.kind is not Manner.CONCEDED or not words & _IN_THE_RIGHT:
            continue
        if answering.code is VerdictCode.PARTLY and around & _PARTLY:
            continue
        start, end = _place(passage, hit)
        params = (("fact", answering.facts[0]),) if answering.facts else ()
        yield Remark(RemarkKind.RIGHT, start, end, hit.kind, params)
        return


def _place(passage: Passage, hit: Found) -> tuple[int, int]:
    return passage.words[hit.begin].start, passage.words[hit.end - 1].end


def _place_of_act(passage: Passage, act: Act) -> tuple[int, int]:
    return passage.words[act.first].start, passage.words[act.last - 1].end
