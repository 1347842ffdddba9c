"""One part of a standing in a terminal: the money, the rhythms, the people, what goes beyond, the
answers and what had no effect, the texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from trato.cli.console import Console
from trato.cli.marks import BROKEN, KEPT
from trato.cli.pages.figures import hours_text, short_when
from trato.cli.pages.sums import money_text, sum_rows
from trato.core.verdict.wording import Speaker
from trato.formats.accounts import DebtJson
from trato.formats.dealings import OverServiceJson
from trato.formats.rhythms import RhythmJson
from trato.formats.standing import StandingJson

Row = Sequence[tuple[str, str]]
Shows = Callable[[StandingJson, Speaker, Console], None]


def show_part(part: str, document: StandingJson, speaker: Speaker, console: Console) -> None:
    """Print one part of a standing."""
    PARTS[part](document, speaker, console)


def show_beyond(document: StandingJson, speaker: Speaker, console: Console) -> None:
    """Print work beyond the agreement, with its hours and its value."""
    console.heading(console.words("standing.beyond"))
    _table_or_nothing(
        [_beyond_row(one, speaker, console) for one in document["over_services"]], console
    )


def show_answers(document: StandingJson, speaker: Speaker, console: Console) -> None:
    """Print how each delivery and proposal was answered, and what had no effect."""
    console.heading(console.words("standing.answers"))
    _table_or_nothing(
        [
            (
                (one["clause"], "dim"),
                (f"«{one['thing']}» · {one['of']}", ""),
                (console.words(_answer_key(one["answer"], tacit=one["tacit"])), "bold"),
                (short_when(one["at"], speaker), ""),
                (one["event"] or "", "dim"),
            )
            for one in document["acceptances"]
        ],
        console,
    )
    show_without_effect(document, speaker, console)


def show_without_effect(document: StandingJson, speaker: Speaker, console: Console) -> None:
    """Print the acts that changed nothing, and why; nothing where there are none."""
    uses = [use for power in document["powers"] for use in power["uses"]]
    acts = [one for one in (*document["acts"], *uses) if not one["effective"]]
    if not acts:
        return
    console.heading(console.words("standing.without_effect"))
    console.table(
        [
            (
                (one["event"], "dim"),
                (one["clause"], "dim"),
                (short_when(one["at"], speaker), ""),
                (one["text"] or "", ""),
            )
            for one in acts
        ],
        indent=2,
    )


def show_people(document: StandingJson, speaker: Speaker, console: Console) -> None:
    """Print who may do what, and what somebody did that had no effect."""
    console.heading(console.words("standing.people"))
    rows = []
    for one in document["people"]:
        alone = ", ".join(one["alone"])
        rows.append(
            (
                (one["person"], "dim"),
                (one["name"], "bold"),
                (console.words(f"side.{one['side']}"), "dim"),
                (", ".join(one["words"]), ""),
                (console.words("standing.alone", clauses=alone) if alone else "", "dim"),
            )
        )
    _table_or_nothing(rows, console)
    waiting = [one for one in document["requests"] if not one["binding"]]
    console.table(
        [
            (
                (one["event"], "dim"),
                (console.words("standing.waits", who=", ".join(one["waits_for"]) or "—"), ""),
            )
            for one in waiting
        ],
        indent=2,
    )
    show_without_effect(document, speaker, console)


def show_texts(document: StandingJson, speaker: Speaker, console: Console) -> None:
    """Print every text that was proposed, its state, and who has approved it."""
    console.heading(console.words("standing.texts"))
    rows = []
    for one in document["versions"]:
        sides = [console.words(f"side.{approval['side']}") for approval in one["approvals"]]
        rows.append(
            (
                (str(one["number"]), "bold"),
                (console.words(f"text.{one['state']}"), ""),
                (_span(one["since"], one["until"], speaker, console), ""),
                (console.words("standing.approved_by", who=", ".join(sides) or "—"), "dim"),
            )
        )
    _table_or_nothing(rows, console)


def show_rhythms(document: StandingJson, speaker: Speaker, console: Console) -> None:
    """Print for each rhythm how often it was kept, and each turn that was missed."""
    for one in document["rhythms"]:
        console.heading(f"{one['clause']} · {one['what']} · {one['who']}")
        _show_rhythm(one, speaker, console)
    if not document["rhythms"]:
        console.line(console.words("standing.nothing"), style="dim", indent=2)


def _show_rhythm(one: RhythmJson, speaker: Speaker, console: Console) -> None:
    counted = console.words(
        "standing.rhythm", kept=str(one["kept"]), missed=str(len(one["missed"]))
    )
    console.line(counted, style="dim", indent=2)
    rows = [
        (
            BROKEN,
            (short_when(turn["due_at"], speaker), "bold"),
            (
                console.words("standing.came", at=short_when(turn["done_at"], speaker))
                if turn["done_at"]
                else console.words("standing.never_came"),
                "",
            ),
            (turn["id"], "dim"),
        )
        for turn in one["missed"]
    ]
    console.table(rows or [(KEPT, (console.words("standing.none_missed"), ""))], indent=2)


def show_debts(document: StandingJson, speaker: Speaker, console: Console) -> None:
    """Print every debt with its net, tax, withholding, what was paid, and the sum behind it."""
    console.heading(console.words("standing.money"))
    if not document["money"]["debts"]:
        console.line(console.words("money.nothing"), style="dim", indent=2)
    for debt in document["money"]["debts"]:
        _show_debt(debt, speaker, console)


def _show_debt(debt: DebtJson, speaker: Speaker, console: Console) -> None:
    name = " · ".join(
        one
        for one in (
            debt["clause"],
            f"«{debt['thing']}»" if debt["thing"] else "",
            debt["period"],
            debt["invoice"] or "",
            console.words(f"debt.{debt['kind']}"),
        )
        if one
    )
    console.line()
    console.line(f"{name} · {short_when(debt['due_at'], speaker)}", style="bold", indent=2)
    console.table(_figures(debt, speaker, console), indent=4)
    console.table(sum_rows(debt["sum"], speaker, debt["currency"]), indent=4)
    console.table(sum_rows(debt["interest_sum"], speaker, debt["currency"]), indent=4)


def _figures(debt: DebtJson, speaker: Speaker, console: Console) -> list[Row]:
    known = {
        "net": debt["net"],
        "tax": debt["tax"],
        "withholding": debt["withholding"],
        "amount": debt["amount"],
        "reduced": debt["reduced"],
        "paid": debt["paid"],
        "balance": debt["balance"],
        "interest": debt["interest"],
    }
    shown = {key: value for key, value in known.items() if value.strip("0.") or key == "balance"}
    texts = {key: money_text(value, debt["currency"], speaker) for key, value in shown.items()}
    widest = max(len(text) for text in texts.values())
    return [
        ((console.words(f"debt.{key}"), "dim"), (text.rjust(widest), "bold"))
        for key, text in texts.items()
    ]


def _beyond_row(one: OverServiceJson, speaker: Speaker, console: Console) -> Row:
    minutes = one["minutes"]
    value, currency = one["value"], one["currency"]
    worth = (
        money_text(value, currency, speaker)
        if value is not None and currency is not None
        else console.words("standing.no_rate")
    )
    return (
        (one["event"], "dim"),
        (" ".join(one["clauses"]), "dim"),
        (f"«{one['thing']}»" if one["thing"] else "—", ""),
        (hours_text(minutes) if minutes is not None else "", "bold"),
        (worth, "bold"),
        (one["text"], ""),
        (console.words("standing.courtesy", event=one["courtesy"]) if one["courtesy"] else "", ""),
    )


def _answer_key(answer: str, *, tacit: bool) -> str:
    return f"answer.{answer}_tacit" if tacit else f"answer.{answer}"


def _span(since: str | None, until: str | None, speaker: Speaker, console: Console) -> str:
    if since is None:
        return ""
    if until is None:
        return console.words("standing.since", at=short_when(since, speaker))
    return console.words(
        "standing.between", since=short_when(since, speaker), until=short_when(until, speaker)
    )


def _table_or_nothing(rows: Iterable[Row], console: Console) -> None:
    found = list(rows)
    if found:
        console.table(found, indent=2)
    else:
        console.line(console.words("standing.nothing_of_it"), style="dim", indent=2)


PARTS: Final[dict[str, Shows]] = {
    "money": show_debts,
    "rhythms": show_rhythms,
    "people": show_people,
    "beyond": show_beyond,
    "answers": show_answers,
    "texts": show_texts,
}
