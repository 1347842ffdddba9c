"""Every rule, step and row that the engine can emit is said in both languages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import trato.core.standing as home
from trato.core.agreement import Base, DayKind, InterestPer, Rhythm, Roll, Unit
from trato.core.standing.values import AgreementPhase, Outcome
from trato.core.words import Language, knows

AREAS = "obligation|window|ban|due|shift|version|agreement|power|over|sum"
KEY = re.compile(rf"({AREAS})(\.[a-z_]+)+")
# Keys that the code puts together: the literal part, and what it is put together with.
JOINED = {
    "obligation.": [one.value for one in Outcome if one is not Outcome.BREACHED],
    "window.": ["accepted", "lapsed", "rejected"],
    "agreement.": [
        one.value
        for one in AgreementPhase
        if one not in (AgreementPhase.PROPOSED, AgreementPhase.IN_FORCE)
    ],
    "due.after.": [one.value for one in Unit],
    "due.before.": [one.value for one in Unit],
    "due.roll.": [one.value for one in Roll if one is not Roll.STAY],
    "due.in_period.": [one.value for one in DayKind],
    "sum.cap.": [one.value for one in Rhythm],
    "sum.interest.": [one.value for one in InterestPer],
}
# Literals that look like keys and only begin one.
BEGINNINGS = {"sum.percent", "sum.share"}


def literals() -> Iterator[str]:
    """Yield every text of the engine's code that is, or begins, a key."""
    folder = Path(home.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def keys() -> set[str]:
    found = set(literals())
    whole = {one for one in found if KEY.fullmatch(one)} - BEGINNINGS
    joined = {start + end for start, ends in JOINED.items() if start in found for end in ends}
    return whole | joined


def test_every_key_of_the_engine_is_said_in_both_languages() -> None:
    """Nobody is shown a raw key for a reason."""
    emitted = keys()
    assert len(emitted) > 80
    for language in Language:
        missing = sorted(key for key in emitted if not knows(language, key))
        assert missing == [], language


def test_every_beginning_of_a_key_is_known_to_this_test() -> None:
    """A key that the code newly puts together has to be listed here, with its endings."""
    begun = re.compile(rf"({AREAS})\.([a-z_]+\.)*")
    assert {one for one in literals() if begun.fullmatch(one)} <= JOINED.keys()


def test_sums_of_every_base_are_said() -> None:
    """A percentage is said of whatever it is a percentage of."""
    for language in Language:
        for kind in ("sum.percent", "sum.share"):
            for base in ("fixed", "thing", *(one.value for one in Base)):
                for tail in ("", ".times"):
                    assert knows(language, f"{kind}.{base}{tail}")
