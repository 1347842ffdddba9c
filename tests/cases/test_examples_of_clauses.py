"""Every clause that runs says what it means with real dates and money."""

from datetime import date
from pathlib import Path

from trato.core.agreement import Prose
from trato.core.examples import examples_of
from trato.core.text import read

AGREEMENTS = sorted(Path(__file__).parent.glob("scenarios/*/acuerdo.md"))


def test_nearly_every_clause_that_is_not_prose_has_an_example() -> None:
    """Over all the relationships of the cases: at least nineteen in twenty, and no raw key."""
    with_example = running = 0
    for path in AGREEMENTS:
        agreement = read(path.read_text(encoding="utf-8")).agreement
        examples = examples_of(agreement, on=date(2026, 1, 5))
        for clause in agreement.clauses:
            if any(not isinstance(one, Prose) for one in clause.sentences):
                running += 1
                with_example += bool(examples[clause.label])
    assert running > 70
    assert with_example / running >= 0.95
