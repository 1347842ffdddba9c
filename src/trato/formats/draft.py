"""`trato-draft/1`: what was found in a draft of a reply; and the verdict that it answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypedDict

from trato.core.drafts import Answering, Checked, Label, Remark, told
from trato.core.problems import Problem, problem
from trato.core.verdict.values import Need, VerdictCode

POINTS_MAX = 200
_SHAPES = ("trato-judgement/1", "trato-verdict/1")

RemarkWord = Literal[
    "ack",
    "facts",
    "action",
    "deadline",
    "consent",
    "blame",
    "policy",
    "evasion",
    "excuse",
    "right",
    "undated",
    "fear",
]


class LabelsJson(TypedDict):
    """The eight labels; true is good."""

    ack: bool
    facts: bool
    action: bool
    deadline: bool
    consent: bool
    no_blame: bool
    no_policy_speak: bool
    no_evasion: bool


class RemarkJson(TypedDict):
    """A remark; offsets are code points, the end exclusive, and equal where something is missing.

    ``better`` can be taken over; ``____`` in it is left to fill in.
    """

    kind: RemarkWord
    start: int
    end: int
    text: str
    what: str
    why: str
    better: str


class DraftJson(TypedDict):
    """What was found in a draft."""

    format: Literal["trato-draft/1"]
    text: str
    language: Literal["es", "en"]
    register: Literal["tu", "usted", "vos"]
    labels: LabelsJson
    good: bool
    remarks: list[RemarkJson]


class DraftAnswerJson(TypedDict):
    """The short answer of a batch."""

    labels: LabelsJson
    good: bool


def draft_json(text: str, checked: Checked) -> DraftJson:
    """Return what was found in a draft as JSON, worded in its own language and register."""
    return {
        "format": "trato-draft/1",
        "text": text,
        "language": checked.language.value,
        "register": checked.register.value,
        **draft_answer_json(checked),
        "remarks": [_remark(text, one, checked) for one in checked.remarks],
    }


def draft_answer_json(checked: Checked) -> DraftAnswerJson:
    """Return the short answer: the labels, and whether all of them hold."""
    labels = checked.labels
    return {
        "labels": {
            "ack": labels[Label.ACK],
            "facts": labels[Label.FACTS],
            "action": labels[Label.ACTION],
            "deadline": labels[Label.DEADLINE],
            "consent": labels[Label.CONSENT],
            "no_blame": labels[Label.NO_BLAME],
            "no_policy_speak": labels[Label.NO_POLICY_SPEAK],
            "no_evasion": labels[Label.NO_EVASION],
        },
        "good": checked.is_good,
    }


def _remark(text: str, remark: Remark, checked: Checked) -> RemarkJson:
    words = told(remark, checked.language, checked.register)
    return {
        "kind": remark.kind.value,
        "start": remark.start,
        "end": remark.end,
        "text": text[remark.start : remark.end],
        "what": words.what,
        "why": words.why,
        "better": words.better,
    }


def answering_in(document: Mapping[str, object]) -> Answering | Problem:
    """Return what a draft answers, from `trato-judgement/1` or `trato-verdict/1`; only what the
    remarks use is looked at.
    """
    shape = document.get("format")
    points = document.get("verdicts") if shape == _SHAPES[0] else [document]
    code = document.get("whole") if shape == _SHAPES[0] else document.get("verdict")
    if shape not in _SHAPES or code not in list(VerdictCode) or not isinstance(points, list):
        return problem("verdict-unread")
    verdicts = [one for one in points[:POINTS_MAX] if isinstance(one, Mapping)]
    return Answering(
        VerdictCode(str(code)),
        facts=tuple(_facts(verdicts)),
        needs=tuple(_need(one.get("need")) for one in verdicts),
        assured=tuple(_assured(verdicts)),
    )


def _facts(verdicts: list[Mapping[str, object]]) -> Iterator[str]:
    for one in verdicts:
        headline, clauses = one.get("headline"), one.get("clauses")
        if isinstance(headline, str) and headline:
            labels = ", ".join(map(str, clauses)) if isinstance(clauses, list) else ""
            said = headline.rstrip(".")
            yield f"{said} ({labels})" if labels else said


def _need(found: object) -> Need:
    if not isinstance(found, Mapping):
        return Need()
    return Need(**{name: str(found.get(name) or "") for name in Need._fields})


def _assured(verdicts: list[Mapping[str, object]]) -> Iterator[str]:
    for one in verdicts:
        listed = one.get("assured")
        for found in listed if isinstance(listed, list) else ():
            if isinstance(found, Mapping) and isinstance(found.get("text"), str):
                yield str(found["text"]).rstrip(".")
