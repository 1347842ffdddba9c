"""Two versions compared: what changes in meaning, and what only changes in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.core.verdict.made import MILPA, OFFICE
from trato.core.agreement import Agreement, Clause, Fixed, Price
from trato.core.comparison import Change, ChangeKind, Part, compare, touches_money, worded
from trato.core.words import Language
from trato.formats.comparison import comparison_json

DEARER = Price(Fixed(Decimal("26000.00"), "MXN"), "cuota")


def with_clause(label: str, clause: Clause | None) -> Agreement:
    """La Milpa with one clause in another's place, or without it."""
    kept = (clause if one.label == label else one for one in MILPA.clauses)
    return replace(MILPA, clauses=tuple(one for one in kept if one is not None))


def test_an_agreement_does_not_differ_from_itself() -> None:
    """No change is found where there is none."""
    assert compare(MILPA, MILPA) == ()


def test_a_new_fee_is_a_change_of_meaning_with_both_sentences() -> None:
    """The fee goes from 24,000 to 26,000: C7 changes, and only that sentence is shown."""
    new = with_clause("C7", Clause("C7", "Cuota", (DEARER,)))
    (change,) = compare(MILPA, new)
    assert (change.part, change.kind, change.label) == (Part.CLAUSE, ChangeKind.CHANGED, "C7")
    assert change.before == (Price(Fixed(Decimal("24000.00"), "MXN"), "cuota"),)
    assert change.after == (DEARER,)


def test_a_change_of_money_is_told_from_any_other() -> None:
    """Another fee is one, and so is another currency; the same text in other words is none."""
    (dearer,) = compare(MILPA, with_clause("C7", Clause("C7", "Cuota", (DEARER,))))
    (euros,) = compare(MILPA, replace(MILPA, header=replace(MILPA.header, currency="EUR")))
    (reworded,) = compare(MILPA, MILPA, old_words={"C7": "Es de…"}, new_words={"C7": "Cuota: …"})
    assert touches_money(dearer)
    assert touches_money(euros)
    assert not touches_money(reworded)


def test_a_clause_in_other_words_means_the_same() -> None:
    """C7 says the same in other words: reworded, and nothing else."""
    (change,) = compare(
        MILPA, MILPA, old_words={"C7": "La cuota es de…"}, new_words={"C7": "Cuota: …"}
    )
    assert change == Change(
        Part.CLAUSE, ChangeKind.REWORDED, "C7", old="La cuota es de…", new="Cuota: …"
    )


def test_another_order_of_sentences_is_no_other_meaning() -> None:
    """C1 with its sentences turned around is reworded, not changed."""
    first = MILPA.clauses[0]
    turned = replace(first, sentences=first.sentences[::-1])
    (change,) = compare(MILPA, with_clause("C1", turned))
    assert change.kind is ChangeKind.REWORDED


def test_a_clause_can_come_and_go() -> None:
    """An amendment takes C6 out and brings C11."""
    added = Clause("C11", "Cuota nueva", (DEARER,))
    new = with_clause("C6", None)
    changes = compare(MILPA, replace(new, clauses=(*new.clauses, added)))
    assert [(one.kind, one.label) for one in changes] == [
        (ChangeKind.REMOVED, "C6"),
        (ChangeKind.ADDED, "C11"),
    ]


def test_hours_people_and_header_are_compared_too() -> None:
    """A holiday more, a person less and another zone are three changes."""
    office = replace(OFFICE, holidays=frozenset({date(2026, 11, 16)}))
    client = MILPA.parties[1]
    new = replace(
        MILPA,
        calendars=(office,),
        parties=(MILPA.parties[0], replace(client, people=client.people[:1])),
        header=replace(MILPA.header, zone="America/Tijuana"),
    )
    assert [(one.part, one.kind, one.label) for one in compare(MILPA, new)] == [
        (Part.HEADER, ChangeKind.CHANGED, "zone"),
        (Part.PARTIES, ChangeKind.REMOVED, "Diego Paz"),
        (Part.CALENDARS, ChangeKind.CHANGED, "oficina"),
    ]


@given(st.permutations(MILPA.clauses), st.integers(0, len(MILPA.clauses)))
def test_going_back_turns_every_change_around(clauses: list[Clause], kept: int) -> None:
    """What one way is added, the other way is removed; what changes, changes both ways."""
    other = replace(MILPA, clauses=tuple(clauses[:kept]))
    turned = {
        ChangeKind.ADDED: ChangeKind.REMOVED,
        ChangeKind.REMOVED: ChangeKind.ADDED,
        ChangeKind.CHANGED: ChangeKind.CHANGED,
        ChangeKind.REWORDED: ChangeKind.REWORDED,
    }
    there = {(one.part, one.label, one.kind) for one in compare(MILPA, other)}
    back = {(one.part, one.label, turned[one.kind]) for one in compare(other, MILPA)}
    assert there == back


def test_a_change_is_said_with_both_sentences_in_either_language() -> None:
    """The new fee, before and after, with its figures as the agreement writes them."""
    new = with_clause("C7", Clause("C7", "Cuota", (DEARER,)))
    (change,) = compare(MILPA, new)
    for language in Language:
        words = worded(change, MILPA, new, language)
        assert "24,000.00" in words
        assert "26,000.00" in words


def test_a_comparison_is_json_with_the_sentences() -> None:
    """Machines read the same: the clause, what happened to it, before and after."""
    new = with_clause("C7", Clause("C7", "Cuota", (DEARER,)))
    document = comparison_json(compare(MILPA, new), MILPA, new, Language.SPANISH)
    assert document["same"] is False
    (change,) = document["changes"]
    assert (change["part"], change["kind"], change["label"]) == ("clause", "changed", "C7")
    assert len(change["before"]) == len(change["after"]) == 1
