"""The standing in a terminal: what each side owes, in order of need, and the money between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from trato.cli.console import Console
from trato.cli.marks import (
    ASKED,
    BROKEN,
    KEPT,
    KEPT_LATE,
    OVER,
    OWED_BY_CLIENT,
    OWED_BY_PROVIDER,
    STOPPED,
)
from trato.cli.pages.figures import money, when
from trato.core.verdict.wording import Speaker
from trato.formats.standing import ObligationJson, StandingJson

_BROKEN = {"overdue", "broken", "breached", "breached_unrecorded", "ended_overdue"}
_ASKED = {"unrecorded", "undetermined"}
_LATE = {"kept_late", "cured", "repaired", "waived_late"}
_OVER = {"excused", "waived", "expired", "ended", "replaced", "unbroken"}
_OPEN = {
    "pending",
    "suspended",
    "open",
    "open_without_due",
    "overdue",
    "unrecorded",
    "undetermined",
    "broken",
    "breached",
    "breached_unrecorded",
}


def show_standing(
    document: StandingJson, speaker: Speaker, console: Console, *, everything: bool
) -> None:
    """Print what each side owes with equal weight; what was kept only when everything is asked."""
    console.line(console.words("standing.at", at=when(document["at"], speaker)), style="dim")
    console.line(console.words(f"phase.{document['phase']}"), style="bold")
    for side in ("provider", "client"):
        _show_side(document, side, speaker, console, everything=everything)
    _show_powers(document, speaker, console)
    _show_money(document, speaker, console)
    _show_requests(document, console)
    _show_quiet(document, speaker, console)


def _show_side(
    document: StandingJson, side: str, speaker: Speaker, console: Console, *, everything: bool
) -> None:
    mine = [one for one in document["obligations"] if one["side"] == side]
    shown = [one for one in mine if everything or one["state"] in _OPEN]
    name = mine[0]["who"] if mine else console.words(f"side.{side}")
    console.heading(console.words("standing.owes", who=name))
    if not shown:
        console.line(console.words("standing.nothing"), style="dim")
    console.table(_row(one, speaker) for one in sorted(shown, key=_need))
    kept = sum(one["state"] in ("kept", *_LATE) for one in mine)
    if not everything and kept:
        console.line(console.words("standing.kept", count=str(kept)), style="dim")


def _need(obligation: ObligationJson) -> tuple[int, str]:
    rank = 0 if obligation["state"] in _BROKEN else 1 if obligation["state"] in _OPEN else 2
    return rank, obligation["due_at"] or obligation["trigger_at"] or ""


def mark_of(obligation: ObligationJson) -> tuple[str, str]:
    """Return the mark of an obligation's state and its colour."""
    state = obligation["state"]
    if state in _BROKEN:
        return BROKEN
    if state in _ASKED:
        return ASKED
    if state == "kept":
        return KEPT
    if state in _LATE:
        return KEPT_LATE
    if state == "suspended":
        return STOPPED
    if state in _OVER:
        return OVER
    return OWED_BY_PROVIDER if obligation["side"] == "provider" else OWED_BY_CLIENT


def _row(obligation: ObligationJson, speaker: Speaker) -> Sequence[tuple[str, str]]:
    mark, colour = mark_of(obligation)
    late = obligation["late_by"]
    word = obligation["word"] + (f" ({late['text']})" if late else "")
    due = when(obligation["due_at"], speaker) if obligation["due_at"] else "—"
    return (
        (mark, colour),
        (obligation["what"], ""),
        (obligation["clause"], "dim"),
        (due, "bold"),
        (word, colour),
    )


def show_reasons(obligation: ObligationJson, speaker: Speaker, console: Console) -> None:
    """Print the story of one obligation: every change with its rule, events and arithmetic."""
    mark, colour = mark_of(obligation)
    console.heading(f"{obligation['what']} · {obligation['id']}")
    console.table([[(mark, colour), (obligation["word"], colour)]])
    for reason in obligation["because"]:
        cited = " · ".join([reason["clause"], *reason["events"]]).strip(" ·")
        console.line()
        console.line(f"{when(reason['at'], speaker)}  [{cited}]", style="dim")
        console.line(reason["text"])
        for step in reason["steps"]:
            source = f"  [{step['source']}]" if step["source"] else ""
            console.line(f"· {step['text']}{source}", indent=2)


def _show_powers(document: StandingJson, speaker: Speaker, console: Console) -> None:
    live = [one for one in document["powers"] if one["phase"] != "not_in_force"]
    if not live:
        return
    console.heading(console.words("standing.powers"))
    console.table(
        [
            ("▸", ""),
            (f"{one['who']}: {one['what']} {one['target'] or ''}".rstrip(), ""),
            (one["clause"], "dim"),
            (console.words(f"power.{one['phase']}"), ""),
            (when(one["since"], speaker), "dim"),
        ]
        for one in live
    )


def _show_money(document: StandingJson, speaker: Speaker, console: Console) -> None:
    accounts = document["money"]
    if not accounts["debts"] and not accounts["credits"]:
        return
    console.heading(console.words("standing.money"))
    rows: list[Sequence[tuple[str, str]]] = []
    for side in accounts["sides"]:
        for key in ("owed", "overdue", "interest", "credits", "net", "surplus"):
            value = side[key]
            if value.strip("0.") or key == "net":
                rows.append(
                    (
                        (side["who"], ""),
                        (console.words(f"money.{key}"), "dim"),
                        (money(value, side["currency"], speaker), "bold"),
                    )
                )
    console.table(rows)
    for one in accounts["credits"]:
        console.line(f"{one['clause']}: {money(one['amount'], one['currency'], speaker)}", indent=2)
        console.table(_sum_rows(one["sum"]))


def _sum_rows(lines: Iterable[object]) -> Iterable[Sequence[tuple[str, str]]]:
    for line in lines:
        assert isinstance(line, dict)
        style = "" if line["applied"] else "dim"
        source = f"[{line['from']}]" if line["from"] else ""
        yield ("   ", ""), (line["label"], style), (line["value"], style), (source, "dim")


def _show_requests(document: StandingJson, console: Console) -> None:
    if not document["requests"]:
        return
    console.heading(console.words("standing.requests"))
    console.table(
        [
            (one["event"], "dim"),
            (one["thing"] or "—", ""),
            (str(one.get("word") or "—"), "bold"),
            (one["clause"] or "", "dim"),
        ]
        for one in document["requests"]
    )


def _show_quiet(document: StandingJson, speaker: Speaker, console: Console) -> None:
    console.line()
    if document["next_change_at"] is None:
        console.line(console.words("standing.still"), style="dim")
    else:
        until = when(document["next_change_at"], speaker)
        console.line(console.words("standing.quiet_until", at=until), style="dim")
