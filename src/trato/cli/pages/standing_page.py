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
from trato.cli.pages.figures import hours_text, short_when, when
from trato.cli.pages.parts_page import show_beyond, show_without_effect
from trato.cli.pages.sums import money_text, sum_rows
from trato.core.agreement import Side
from trato.core.verdict.wording import Speaker
from trato.formats.accounts import SideMoneyJson
from trato.formats.standing import ObligationJson, PowerJson, StandingJson
from trato.formats.telling import ReasonJson

Row = Sequence[tuple[str, str]]

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
    at = when(document["at"][:17] + "00" + document["at"][19:], speaker)
    phase = console.words(f"phase.{document['phase']}")
    console.line(console.words("standing.at", at=at, phase=phase), style="dim")
    console.line(_first_sentence(document, speaker, console))
    for side in ("provider", "client"):
        _show_side(document, side, speaker, console, everything=everything)
    _show_powers(document, speaker, console)
    _show_money(document, speaker, console)
    _show_hours(document, console)
    _show_requests(document, console)
    if document["over_services"]:
        show_beyond(document, speaker, console)
    show_without_effect(document, speaker, console)
    _show_quiet(document, speaker, console)


def _first_sentence(document: StandingJson, speaker: Speaker, console: Console) -> str:
    """Return whose turn it is, for what, and by when: a person may stop reading here."""
    open_ones = [one for one in document["obligations"] if one["state"] == "open"]
    ahead = [one for one in (*open_ones, *document["coming"]) if one["due_at"]]
    if not ahead:
        return console.words("standing.nothing_ahead")
    following = min(ahead, key=lambda one: (one["due_at"] or "", one["id"]))
    return console.words(
        "standing.first",
        who=following["who"],
        what=following["what"],
        clause=following["clause"],
        due=when(following["due_at"], speaker),
    )


def _show_side(
    document: StandingJson, side: str, speaker: Speaker, console: Console, *, everything: bool
) -> None:
    mine = [one for one in document["obligations"] if one["side"] == side]
    shown = [one for one in mine if everything or one["state"] in _OPEN]
    name = speaker.party(Side(side))
    console.heading(console.words("standing.owes", who=name))
    if not shown:
        console.line(console.words("standing.nothing"), style="dim", indent=2)
    console.table([obligation_row(one, speaker) for one in sorted(shown, key=_need)], indent=2)
    kept = sum(one["state"] in ("kept", *_LATE) for one in mine)
    if not everything and kept:
        late = sum(one["state"] in _LATE for one in mine)
        key = "standing.kept_one" if kept == 1 else "standing.kept"
        said = console.words(key, count=str(kept))
        if late:
            said += console.words("standing.kept_late", count=str(late))
        console.line(said, style="dim", indent=2)


def _need(obligation: ObligationJson) -> tuple[int, str]:
    state = obligation["state"]
    rank = 0 if state in _BROKEN else 1 if state in _ASKED else 2 if state in _OPEN else 3
    return rank, obligation["due_at"] or "9999"


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


def obligation_row(obligation: ObligationJson, speaker: Speaker, *, who: bool = False) -> Row:
    """Return a line of a list: mark, clause, what (and of which event), due, state."""
    mark, colour = mark_of(obligation)
    late = obligation["late_by"]
    word = obligation["word"] + (f" ({late['text']})" if late else "")
    trigger = obligation["trigger_event"]
    from_event = trigger if trigger and not obligation["period"] else None
    what = obligation["what"] + (f" · {from_event}" if from_event else "")
    named = [(obligation["who"], "")] if who else []
    return (
        (mark, colour),
        (obligation["clause"], "dim"),
        *named,
        (what, ""),
        (short_when(obligation["due_at"], speaker), "bold"),
        (word, colour),
    )


def show_story(obligation: ObligationJson, speaker: Speaker, console: Console) -> None:
    """Print the story of one obligation: every change with its rule, events and arithmetic."""
    mark, colour = mark_of(obligation)
    console.heading(f"{obligation['what']} · {obligation['who']}")
    console.table([((mark, colour), (obligation["word"], colour), (obligation["id"], "dim"))])
    console.line()
    console.table(
        [row for reason in obligation["because"] for row in _reason_rows(reason, speaker)],
        indent=2,
    )
    if obligation["due_at"]:
        console.line()
        due = when(obligation["due_at"], speaker)
        console.line(console.words("standing.due", at=due), indent=2)


def _reason_rows(reason: ReasonJson, speaker: Speaker) -> Iterable[Row]:
    cited = " · ".join(one for one in [reason["clause"], *reason["events"]] if one)
    yield (
        (short_when(reason["at"], speaker), "dim"),
        (reason["text"], ""),
        (f"[{cited}]" if cited else "", "dim"),
    )
    for step in reason["steps"]:
        yield ("", ""), (f"· {step['text']}", "dim"), ("", "")


def _show_powers(document: StandingJson, speaker: Speaker, console: Console) -> None:
    live = [one for one in document["powers"] if one["phase"] != "not_in_force"]
    if not live:
        return
    console.heading(console.words("standing.powers"))
    console.table(
        [
            (
                ("▸", ""),
                (one["clause"], "dim"),
                (f"{one['who']}: {one['what']} {one['target'] or ''}".rstrip(), ""),
                (short_when(one["since"], speaker), "dim"),
                (_power_word(one, console), ""),
            )
            for one in live
        ],
        indent=2,
    )


def _power_word(power: PowerJson, console: Console) -> str:
    if power["undetermined"]:
        return console.words("standing.depends", facts=", ".join(power["undetermined"]))
    return console.words(f"power.{power['phase']}")


def _show_money(document: StandingJson, speaker: Speaker, console: Console) -> None:
    accounts = document["money"]
    if not accounts["debts"] and not accounts["credits"]:
        return
    console.heading(console.words("standing.money"))
    rows = [row for side in accounts["sides"] for row in _side_rows(side, speaker, console)]
    console.table(_aligned(rows), indent=2)
    for one in accounts["credits"]:
        if one["lapsed"]:
            continue
        console.line()
        total = money_text(one["amount"], one["currency"], speaker)
        text = console.words("standing.credit", clause=one["clause"], amount=total)
        console.line(text, indent=2)
        console.table(sum_rows(one["sum"], speaker, one["currency"]), indent=4)
        _show_doubt(one["undetermined"], console)
    for debt in accounts["debts"]:
        if debt["undetermined"]:
            console.line(debt["thing"] or debt["invoice"] or debt["clause"], indent=2)
            _show_doubt(debt["undetermined"], console)


def _show_doubt(facts: Sequence[str], console: Console) -> None:
    """Say which facts decide an amount, where nobody can say yet."""
    if facts:
        text = console.words("standing.depends", facts=", ".join(facts))
        console.line(text, style="dim", indent=4)


def _side_rows(side: SideMoneyJson, speaker: Speaker, console: Console) -> Iterable[Row]:
    """Yield what one side owes, row by row; one row when it owes nothing."""
    figures = {
        "owed": side["owed"],
        "overdue": side["overdue"],
        "interest": side["interest"],
        "credits": side["credits"],
        "net": side["net"],
        "surplus": side["surplus"],
    }
    name = side["who"]
    for key, value in figures.items():
        if value.strip("0."):
            amount = money_text(value, side["currency"], speaker)
            yield (name, ""), (console.words(f"money.{key}"), "dim"), (amount, "bold")
            name = ""
    if name:
        yield (name, ""), (console.words("money.nothing"), "dim"), ("", "")


def _aligned(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows whose last cells, the amounts, end in one column."""
    widest = max((len(row[-1][0]) for row in rows), default=0)
    return [(*row[:-1], (row[-1][0].rjust(widest), row[-1][1])) for row in rows]


def _show_hours(document: StandingJson, console: Console) -> None:
    if not document["hours"]:
        return
    console.heading(console.words("standing.hours"))
    console.table(
        [
            (
                (one["clause"], "dim"),
                (f"«{one['name']}»" if one["name"] else "", ""),
                (
                    console.words(
                        "hours.left",
                        left=hours_text(one["left"]),
                        granted=hours_text(one["granted"]),
                        used=hours_text(one["used"]),
                    ),
                    "bold",
                ),
                (
                    console.words("hours.extra", extra=hours_text(one["extra"]))
                    if one["extra"]
                    else "",
                    "",
                ),
            )
            for one in document["hours"]
        ],
        indent=2,
    )


def _show_requests(document: StandingJson, console: Console) -> None:
    named = [one for one in document["requests"] if one["thing"] or not one["binding"]]
    if not named:
        return
    console.heading(console.words("standing.requests"))
    console.table(
        [
            (
                (one["event"], "dim"),
                (one["clause"] or "", "dim"),
                (f"«{one['thing']}»" if one["thing"] else "—", ""),
                (one["word"], "bold"),
            )
            for one in named
        ],
        indent=2,
    )


def _show_quiet(document: StandingJson, speaker: Speaker, console: Console) -> None:
    console.line()
    if document["next_change_at"] is None:
        console.line(console.words("standing.still"), style="dim")
    else:
        until = when(document["next_change_at"], speaker)
        console.line(console.words("standing.quiet_until", at=until), style="dim")
