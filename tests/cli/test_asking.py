"""What each side owes, who is right, and how to say it: standing, due, judge, request, reply."""

from pathlib import Path

import pytest

from tests.calling import call

CLAIM = "reclamos/r1.json"


def test_standing_says_first_whose_turn_it_is(milpa: Path, clocks: list[str]) -> None:
    """A person who reads only the first sentence can close the laptop."""
    said = call("standing", milpa, *clocks)
    assert said.code == 0
    assert "Lo siguiente le toca a Estudio Nopal: la respuesta (C3)" in said.out
    assert "a más tardar el miércoles 11 de marzo a las 18:00" in said.out.replace("\n", " ")


def test_standing_shows_both_sides_and_the_sum_of_a_discount(
    milpa: Path, clocks: list[str]
) -> None:
    """Every number opens into its sum."""
    said = call("standing", milpa, *clocks).out
    assert "Lo que le toca a Estudio Nopal" in said
    assert "Lo que le toca a La Milpa" in said
    assert (
        "2 % de «cuota mensual» (24,000.00 MXN) × 2 días hábiles  960.00 MXN  [C5]"
        in said.replace("\u00a0", " ")
    )


def test_why_tells_the_story_of_one_obligation(milpa: Path, clocks: list[str]) -> None:
    """Every change has its rule, its clause, its events and its arithmetic."""
    said = call("standing", milpa, *clocks, "--why", "C5/2026-02").out
    assert "el 5.º día hábil de marzo de 2026 es el viernes 6 de marzo" in said
    assert "[C5 · e12]" in said


def test_why_of_something_unknown_offers_the_nearest(milpa: Path, clocks: list[str]) -> None:
    """A name mistyped is a wrong command, and the cure is in the answer."""
    said = call("standing", milpa, *clocks, "--why", "C5/2026-2x")
    assert said.code == 2
    assert "C5/2026-0" in said.err


def test_what_was_kept_is_shown_when_asked(milpa: Path, clocks: list[str]) -> None:
    """Kept things are counted, and listed with --all."""
    assert "cumplido" not in call("standing", milpa, *clocks).out
    assert "cumplido, tarde" in call("standing", milpa, *clocks, "--all").out


def test_as_of_counts_only_what_was_known_then(milpa: Path) -> None:
    """What was recorded later does not exist for an earlier question."""
    later = call(
        "standing",
        milpa,
        "--assume-signed",
        "2026-01-30",
        "--at",
        "2026-03-11",
        "--as-of",
        "2020-01-01",
        "--all",
        "--json",
    )
    assert not [one for one in later.document["obligations"] if one["done_at"]]


@pytest.mark.parametrize("command", ["standing", "due", "show"])
def test_a_draft_binds_nobody(milpa: Path, command: str) -> None:
    """Without both approvals there is no answer yet: exit 3, and how to try it all the same."""
    said = call(command, milpa, "--at", "2026-03-11T12:00:00-06:00")
    assert said.code == (0 if command == "show" else 3)
    assert ("sin aprobar" in said.out) if command == "show" else ("--assume-signed" in said.out)


def test_due_lists_what_is_open_by_date(milpa: Path, clocks: list[str]) -> None:
    """The nearest first; of one side when asked."""
    items = call("due", milpa, *clocks, "--json").document["items"]
    dues = [one["due_at"] for one in items if one["due_at"]]
    assert dues == sorted(dues)
    client = call("due", milpa, *clocks, "--from", "client", "--json").document["items"]
    assert {one["side"] for one in client} == {"client"}


def test_a_verdict_holds_word_figures_sources_and_what_would_change_it(
    milpa: Path, clocks: list[str]
) -> None:
    """Four days are claimed, two working days are owed: in part, and 960."""
    said = call("judge", milpa, "--claim", milpa / CLAIM, *clocks)
    assert said.code == 0
    assert "EN PARTE" in said.out
    assert "Son 2 días hábiles, no 4" in said.out.replace("\n", " ")
    assert "960.00 MXN" in said.out
    assert "ana: «Va el informe de febrero.»" in said.out
    assert "Qué lo cambiaría" in said.out


def test_a_claim_can_come_from_flags_or_from_standard_input(milpa: Path, clocks: list[str]) -> None:
    """The three ways to claim the same give the same word."""
    typed = (milpa / CLAIM).read_text(encoding="utf-8")
    flags = [
        "--by",
        "carla",
        "--asserts",
        "late",
        "--clause",
        "C5",
        "--period",
        "2026-02",
        "--days",
        "4",
    ]
    words = {
        call("judge", milpa, *clocks, *how, "--json", typed=given).document["whole"]
        for how, given in ((["--claim", milpa / CLAIM], ""), (["--claim", "-"], typed), (flags, ""))
    }
    assert words == {"partly"}


def test_a_complaint_of_the_ledger_is_judged_by_its_id(milpa: Path, clocks: list[str]) -> None:
    """What a page prints beside a finding can be typed as it stands: the same word comes out."""
    claims = '[{"asserts":"late","clause":"C5","period":"2026-02","days":4}]'
    when = ["--at", "2026-03-11T11:00:00-06:00", "--recorded-at", "2026-03-11T11:00:00-06:00"]
    said = ["--kind", "complaint", "--by", "carla", "--field", f"claims:={claims}"]
    entered = call("record", milpa, *said, *when, "--json").document
    found = call("judge", milpa, "--claim", entered["recorded"][0], *clocks, "--json")
    assert found.document["whole"] == "partly"
    assert call("judge", milpa, "--claim", "e999", *clocks).code == 1


def test_without_an_agreement_in_force_a_claim_has_no_answer_yet(milpa: Path) -> None:
    """Exit 3: what nobody approved binds nobody."""
    said = call("judge", milpa, "--claim", milpa / CLAIM)
    assert said.code == 3
    assert "SIN ACUERDO" in said.out


def test_a_claim_without_what_it_asserts_is_a_wrong_command(milpa: Path) -> None:
    """Exit 2, and what is missing."""
    said = call("judge", milpa, "--by", "carla")
    assert said.code == 2
    assert "--asserts" in said.err


def test_a_claim_that_cannot_be_read_says_every_problem(milpa: Path) -> None:
    """All problems at once, each with its cure; exit 1."""
    claim = '{"id":"r1","by":"carla","at":"ayer","claims":[{"asserts":"tarde"}]}'
    said = call("judge", milpa, "--claim", "-", typed=claim)
    assert said.code == 1
    assert "ayer" in said.err
    assert "tarde" in said.err


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        (["--thing", "lote del mes"], "included"),
        (["--thing", "fotografía"], "extra"),
        (["--thing", "una película"], "not_covered"),
    ],
)
def test_a_request_is_classed_by_the_agreement(
    milpa: Path, clocks: list[str], asked: list[str], word: str
) -> None:
    """Included, extra, or nothing that the agreement speaks of."""
    said = call("request", milpa, *clocks, *asked, "--json")
    assert said.code == 0
    assert said.document["verdict"] == word
    assert call("request", milpa, *clocks, *asked).out.splitlines()[0].isupper()


def test_a_request_needs_to_say_what_is_asked_for(milpa: Path) -> None:
    """Exit 2."""
    assert call("request", milpa).code == 2


def test_the_reply_gives_facts_a_date_and_a_question(milpa: Path, clocks: list[str]) -> None:
    """From the client's side, in the agreement's language, and never that she is right."""
    said = call("reply", milpa, "--claim", milpa / CLAIM, *clocks, language="en")
    assert said.out.startswith("Hola, Carla.")
    assert "960.00 MXN" in said.out
    assert "tienes razón" not in said.out
    assert said.out.rstrip().endswith("?")
    english = call("reply", milpa, "--claim", milpa / CLAIM, *clocks, "--language", "en")
    assert english.out.startswith("Hi")
    assert (
        call("reply", milpa, "--claim", milpa / CLAIM, *clocks, "--json").document["text"]
        in said.out
    )


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(
    "command",
    [
        ["standing"],
        ["standing", "--all"],
        ["due"],
        ["judge", "--claim", CLAIM],
        ["reply", "--claim", CLAIM],
        ["request", "--clause", "C7"],
        ["show"],
        ["show", "--ledger"],
    ],
    ids=" ".join,
)
def test_every_answer_has_a_published_shape_and_no_raw_key(
    milpa: Path, clocks: list[str], command: list[str], language: str
) -> None:
    """JSON follows the schema; a page shows words, in columns, without spaces at the line's end."""
    name, *options = [str(milpa / CLAIM) if one == CLAIM else one for one in command]
    assert call(name, milpa, *clocks, *options, "--json", language=language).document
    page = call(name, milpa, *clocks, *options, language=language).out
    assert page.strip()
    for line in page.splitlines():
        assert line == line.rstrip()
        assert len(line) <= 100 or name == "reply"
        assert not any(
            part in line for part in ("obligation.", "due.", "sum.", "verdict.", "example.")
        )
