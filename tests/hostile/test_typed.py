"""What people and programs type: mutations and nonsense never end in a traceback, nor get lost."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.calling import call
from trato.core.agreement import Version
from trato.core.events import Event, event_json, read_event
from trato.core.problems import Problem
from trato.core.standing import standing
from trato.core.text import read, write_agreement
from trato.core.verdict import judge
from trato.core.words import Language, explain
from trato.formats.claim import parse_claim, read_claim
from trato.formats.json_text import object_of

DEMO = files("trato.trades") / "demo"
TEXT = (DEMO / "acuerdo.md").read_text(encoding="utf-8")
LINES = (DEMO / "eventos.jsonl").read_text(encoding="utf-8").splitlines()
CLAIM = (DEMO / "reclamos" / "r1.json").read_text(encoding="utf-8")
NOW = datetime(2026, 3, 11, 18, tzinfo=UTC)
SIGNED_AT = datetime(2026, 1, 30, 18, tzinfo=UTC)
VERSION = Version(1, "sha256:demo", read(TEXT).agreement, SIGNED_AT)
BITE = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

JUNK = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "«",
            "»",
            "#",
            "\n## C1. x\n",
            "-",
            "%",
            "2026-02-30",
            "9" * 40,
            "\x00",
            "\ufeff",
            "﷽",
            "🙂",
            "\u202e",
            "MXN",
            "días hábiles",
            ".",
            " ;",
            "Prosa:",
        ]
    ),
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@st.composite
def bitten(draw: st.DrawFn, whole: str) -> str:
    """A valid text with pieces cut out, doubled, or replaced by junk."""
    text = whole
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 40)))
        middle = draw(JUNK | st.just(text[start:end] * 2))
        text = text[:start] + middle + text[end:]
    return text


def events_of(lines: list[str]) -> list[Event]:
    made = []
    for line in lines:
        raw = json.loads(line)
        event = read_event({"recorded_at": raw["at"], "recorded_by": raw["by"], **raw})
        assert isinstance(event, Event)
        made.append(event)
    return made


EVENTS = events_of(LINES)


@BITE
@given(bitten(TEXT))
def test_a_bitten_agreement_is_read_with_every_problem_in_its_place(text: str) -> None:
    """Reading answers for anything; what reads without a problem is written and read back."""
    reading = read(text)
    lines = text.count("\n") + 1
    for found in reading.problems:
        assert 1 <= found.line <= lines + 1
        assert explain(found, Language.SPANISH)
        assert explain(found, Language.ENGLISH)
    if not any(one.blocks for one in reading.problems):
        agreement = reading.agreement
        assert read(write_agreement(agreement)).agreement == agreement
        standing((Version(1, "sha256:x", agreement, SIGNED_AT),), (), NOW)


@BITE
@given(st.binary(max_size=400))
def test_bytes_of_any_kind_are_a_problem_or_an_object(raw: bytes) -> None:
    """The door of every JSON answers, never raises."""
    assert isinstance(object_of(raw), dict | Problem)
    assert parse_claim(raw)


@BITE
@given(
    st.sampled_from(LINES),
    st.dictionaries(
        st.sampled_from(
            [
                "id",
                "at",
                "by",
                "kind",
                "about",
                "channel",
                "fields",
                "text",
                "evidence",
                "visibility",
                "source",
                "same_as",
                "recorded_at",
                "recorded_by",
                "otra",
            ]
        ),
        VALUES,
        min_size=1,
        max_size=3,
    ),
)
def test_a_mutated_event_is_refused_or_counts(line: str, changes: dict[str, Any]) -> None:
    """What is let in can be judged, and is read back as it was."""
    raw = json.loads(line)
    event = read_event({"recorded_at": raw["at"], "recorded_by": raw["by"], **raw, **changes})
    if isinstance(event, list):
        assert all(explain(one, Language.SPANISH) for one in event)
        return
    assert read_event(event_json(event)) == event
    others = [one for one in EVENTS if one.id != event.id]
    standing((VERSION,), [*others, event], NOW)


FIELDS = st.dictionaries(
    st.sampled_from(
        [
            "thing",
            "period",
            "number",
            "amount",
            "currency",
            "of",
            "pays",
            "answers",
            "version",
            "sha256",
            "clause",
            "obligation",
            "until",
            "from",
            "to",
            "minutes",
            "what",
            "member",
            "round",
            "name",
        ]
    ),
    st.sampled_from(
        [
            "lote del mes",
            "informe",
            "2026-02",
            "2026-W07",
            "F-30",
            "1.00",
            "24000.00",
            "MXN",
            "e1",
            "e6",
            "C5",
            "C6",
            "C5/2026-02",
            "2026-03-10T10:00:00-06:00",
            "2026-03-01",
            "1",
        ]
    ),
    max_size=5,
)


@settings(BITE, max_examples=150)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                [
                    "delivery",
                    "report",
                    "payment",
                    "invoice",
                    "request",
                    "answer",
                    "complaint",
                    "acceptance",
                    "rejection",
                    "waiver",
                    "extension_granted",
                    "dispute",
                    "retraction",
                    "correction",
                    "power_used",
                    "people_changed",
                    "absence",
                    "credit_note",
                    "refund",
                    "work",
                    "notice",
                    "performance_asked",
                    "forbidden_act",
                    "external_fact",
                    "input",
                    "order",
                ]
            ),
            st.sampled_from(["ana", "carla", "diego"]),
            FIELDS,
            st.integers(0, 39),
        ),
        max_size=6,
    )
)
def test_events_in_any_combination_have_a_standing_and_a_verdict(
    drawn: list[tuple[str, str, dict[str, str], int]],
) -> None:
    """Whatever is valid alone is survived together."""
    added: list[Event] = []
    for number, (kind, by, fields, day) in enumerate(drawn):
        at = (
            f"2026-02-{1 + day % 28:02}T12:00:00-06:00"
            if day < 28
            else f"2026-03-{day - 27:02}T12:00:00-06:00"
        )
        raw = {
            "id": f"x{number}",
            "at": at,
            "recorded_at": at,
            "by": by,
            "recorded_by": by,
            "kind": kind,
            "fields": fields,
        }
        event = read_event(raw)
        if isinstance(event, Event):
            added.append(event)
    claim = read_claim(json.loads(CLAIM))
    assert not isinstance(claim, list)
    events = [*EVENTS, *added]
    standing((VERSION,), events, NOW)
    judge(claim, (VERSION,), events, NOW)


@BITE
@given(bitten(CLAIM))
def test_a_bitten_claim_is_refused_with_reasons_or_judged(typed: str) -> None:
    """Every claim that reads gets a verdict."""
    claim = parse_claim(typed.encode("utf-8", "surrogatepass"))
    if isinstance(claim, list):
        assert claim
        return
    assert len(judge(claim, (VERSION,), EVENTS, NOW).verdicts) == len(claim.claims)


@pytest.fixture(scope="module")
def milpa(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "la-milpa"
    assert call("demo", "--folder", folder).code == 0
    return folder


@settings(BITE, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=bitten(LINES[0]) | st.text(max_size=200).filter(str.strip))
def test_nothing_typed_is_lost(milpa: Path, typed: str) -> None:
    """A line is in the ledger, or in what was refused, letter by letter."""
    typed = typed.replace("\n", " ").replace("\r", " ").replace("\x1e", " ").replace("\ud800", "")
    refused = milpa / "rechazados.jsonl"
    before = len(refused.read_bytes()) if refused.exists() else 0
    answer = call("record", milpa, "--file", "-", typed=typed.encode("utf-8", "surrogateescape"))
    assert answer.code in (0, 1, 5)
    if answer.code:
        kept = json.loads(refused.read_bytes()[before:])
        assert kept["typed"].strip() == typed.strip()
    assert call("verify", milpa).code == 0
