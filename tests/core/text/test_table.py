"""The table of forms: its ids, its blanks, and what it offers to who writes."""

from __future__ import annotations

import pytest

from trato.core.agreement import acts, amounts, conditions, modifiers, statements, terms
from trato.core.text.describe import form_of, forms, is_terminal, label_of
from trato.core.text.families import FAMILIES
from trato.core.text.nearest import nearest
from trato.core.text.rows import Blank, Row, Tail, parts_of
from trato.core.text.table import CHOICES, ROWS
from trato.core.words import Language

KINDS = {row.kind for row in ROWS} | {choice.kind for choice in CHOICES}


def blanks_in(wording: str) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    waiting = list(parts_of(wording))
    while waiting:
        part = waiting.pop()
        if isinstance(part, Blank):
            found.add((part.field, part.kind))
        elif isinstance(part, Tail):
            waiting.extend(part.parts)
    return found


def test_an_id_names_one_row() -> None:
    """Ids are kept for good: a retired row still reads."""
    ids = [row.id for row in ROWS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_both_languages_say_the_same_blanks(row: Row) -> None:
    """What one language can say and the other cannot would be lost in translation."""
    assert blanks_in(row.es[0]) == blanks_in(row.en[0])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_every_blank_has_something_to_read_it(row: Row) -> None:
    """A blank names a kind of phrase, a closed list, or a terminal."""
    for wording in (*row.es, *row.en):
        for _, kind in blanks_in(wording):
            assert kind in KINDS or is_terminal(kind)


@pytest.mark.parametrize("module", [acts, amounts, conditions, modifiers, statements, terms])
def test_every_value_of_an_agreement_has_a_form(module: object) -> None:
    """Whatever an agreement can mean can be said."""
    written = {row.value_type for row in ROWS}
    for name, value in vars(module).items():
        own = isinstance(value, type) and value.__module__ == module.__name__
        if own and hasattr(value, "__dataclass_fields__") and name not in NOT_BY_ROWS:
            assert value in written, name


# Prose and almost are written as they are, being once is saying nothing, and bounds are said by
# their criterion.
NOT_BY_ROWS = {"Prose", "Almost", "Once", "Bounds"}


def test_every_modifier_belongs_to_a_family() -> None:
    """The lists of what may follow an act name families."""
    families = set(FAMILIES.values())
    for row in ROWS:
        assert row.allows <= families, row.id


def test_the_description_names_every_blank_in_both_languages() -> None:
    """The editor shows these names; the reference prints them."""
    for form in forms():
        for blank in form.blanks:
            if blank.words is None:
                named = label_of(blank.field, Language.SPANISH)
                assert named != blank.field or named == "total"
            assert all(blank.label)
            assert blank.kind in KINDS | {"yes"} or is_terminal(blank.kind)


def test_a_form_is_described_with_what_must_be_filled() -> None:
    """Who owes what must be said; until when may be."""
    [deliver] = [row for row in ROWS if row.id == "deliver"]
    described = {blank.field: blank for blank in form_of(deliver).blanks}
    assert described["debtor"].required
    assert described["debtor"].choices[0] == ("el prestador", "the provider")
    assert not described["due"].required


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("El prestador entregará el informe los lunes", "El prestador entrega el informe [cosa]."),
        ("Ninguna publicación sale sin aprobación escrita del cliente",
         "El cliente no publica [cosa] sin aprobación escrita del prestador."),
        ("Si incumple, se le descuenta algo",
         "Si incumple, el prestador descuenta [importe]."),
    ],
)  # fmt: skip
def test_the_nearest_forms_are_offered(text: str, form: str) -> None:
    """A sentence that does not read is answered with forms that could say it."""
    assert form in nearest(text, Language.SPANISH)


def test_nothing_is_offered_for_words_that_no_form_has() -> None:
    """A guess without a word in common would help nobody."""
    assert nearest("Lorem ipsum dolor sit amet", Language.ENGLISH) == ()
