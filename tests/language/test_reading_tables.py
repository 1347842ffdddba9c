"""The tables of the reader are what training makes of thesaurus and development messages."""

from __future__ import annotations

from training.messages import agreements, messages
from training.tables import HOME, thesaurus_tables, weight_tables


def test_the_thesaurus_in_the_package_is_the_one_written_by_hand() -> None:
    """Whoever changes the thesaurus runs `python -m training`."""
    made = thesaurus_tables()
    assert [name for name, text in made.items() if _kept(name) != text] == []


def test_the_weights_in_the_package_are_those_that_are_learned() -> None:
    """Learning is whole numbers in a fixed order: every machine learns the same."""
    made = weight_tables()
    assert [name for name, text in made.items() if _kept(name) != text] == []


def test_the_development_messages_are_many_and_of_several_trades() -> None:
    """No agreement is fitted alone: at least three, with hundreds of messages about them."""
    about = [one for one in messages() if one.clauses is not None]
    assert len(messages()) >= 500
    assert len(about) >= 300
    assert len({one.agreement for one in about}) >= 3
    known = {name: {clause.id for clause in clauses} for name, clauses in agreements().items()}
    assert [
        one.text for one in about if not known[one.agreement].issuperset(one.clauses or ())
    ] == []


def _kept(name: str) -> str:
    return (HOME / f"{name}.py").read_text(encoding="utf-8")
