"""A verdict in a terminal: word, sentence with both figures, right, need, way on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from trato.cli.console import Console
from trato.cli.pages.figures import moment, short_when
from trato.cli.pages.sums import money_text, sum_rows
from trato.core.events import Event
from trato.core.verdict.wording import Speaker
from trato.core.words import quoted
from trato.formats.telling import ReasonJson
from trato.formats.verdict import JudgementJson, VerdictJson

Row = Sequence[tuple[str, str]]


def show_judgement(
    document: JudgementJson, speaker: Speaker, console: Console, *, events: Iterable[Event]
) -> None:
    """Print every verdict of a claim, and the word of the whole when there are several.

    `events` are those of the ledger: a verdict shows the ones that it cites.
    """
    known = {one.id: one for one in events}
    for number, verdict in enumerate(document["verdicts"]):
        if number:
            console.line()
        _show_verdict(verdict, speaker, console)
        _show_cited(verdict, speaker, console, known)
    if len(document["verdicts"]) > 1:
        console.line()
        console.line(console.words("judge.whole", word=document["word"]), style="bold")


def _show_verdict(verdict: VerdictJson, speaker: Speaker, console: Console) -> None:
    if verdict["words"]:
        console.line(quoted(verdict["words"], console.language), style="italic")
        console.line()
    console.line(verdict["word"].upper(), style="bold")
    console.line(verdict["headline"])
    _show_ground(verdict, speaker, console)
    _listed("judge.need", _need(verdict, console), console)
    _listed("judge.way_on", _ways(verdict), console)
    _show_steps(verdict, speaker, console)
    _show_changes(verdict, console)
    _show_breaches(verdict, speaker, console)


def _show_ground(verdict: VerdictJson, speaker: Speaker, console: Console) -> None:
    """Print what the agreement says: the reasons with their arithmetic, and the amounts."""
    if verdict["because"] or verdict["amounts"]:
        console.heading(console.words("judge.right"))
    console.table(reason_rows(verdict["because"], speaker), indent=2)
    for amount in verdict["amounts"]:
        total = money_text(amount["amount"], amount["currency"], speaker)
        console.line()
        console.line(f"{amount['what']}: {total}", style="bold", indent=2)
        console.table(sum_rows(amount["sum"], speaker, amount["currency"]), indent=4)


def reason_rows(reasons: Sequence[ReasonJson], speaker: Speaker) -> Sequence[Row]:
    """Return reasons as rows: when, why, by which clause and events; their steps below."""
    rows: list[Row] = []
    for reason in reasons:
        cited = " · ".join(one for one in [reason["clause"], *reason["events"]] if one)
        at = short_when(reason["at"], speaker) if reason["at"] else ""
        rows.append(((at, "dim"), (reason["text"], ""), (f"[{cited}]" if cited else "", "dim")))
        rows.extend(
            (("", ""), (f"· {step['text']}", "dim"), ("", "dim")) for step in reason["steps"]
        )
    return rows


def _need(verdict: VerdictJson, console: Console) -> list[str]:
    need = verdict["need"]
    told = [quoted(one, console.language) for one in (need["need"], need["fear"]) if one]
    return [*told, *(f"· {one['text']}" for one in verdict["assured"])]


def _ways(verdict: VerdictJson) -> list[str]:
    return [f"→ {way['text']}" for way in verdict["way_on"]]


def _listed(heading: str, lines: list[str], console: Console) -> None:
    if lines:
        console.heading(console.words(heading))
    for line in lines:
        console.line(line, indent=2)


def _show_steps(verdict: VerdictJson, speaker: Speaker, console: Console) -> None:
    if not verdict["next"]:
        return
    console.heading(console.words("judge.next"))
    console.table(
        [
            (
                (step["clause"], "dim"),
                (step["who"], ""),
                (step["what"], ""),
                (short_when(step["due_at"], speaker), "bold"),
            )
            for step in verdict["next"]
        ],
        indent=2,
    )


def _show_changes(verdict: VerdictJson, console: Console) -> None:
    if not verdict["changes_if"]:
        return
    console.heading(console.words("judge.changes_if"))
    console.table(
        [
            ((change["text"], ""), (f"→ {console.words('code.' + change['verdict'])}", "bold"))
            for change in verdict["changes_if"]
        ],
        indent=2,
    )


def _show_breaches(verdict: VerdictJson, speaker: Speaker, console: Console) -> None:
    if not verdict["other_side"]:
        return
    console.heading(console.words("judge.other_side"))
    console.table(
        [
            (
                (breach["clause"], "dim"),
                (breach["who"], ""),
                (breach["what"], ""),
                (short_when(breach["due_at"], speaker), "bold"),
            )
            for breach in verdict["other_side"]
        ],
        indent=2,
    )


def _show_cited(
    verdict: VerdictJson, speaker: Speaker, console: Console, known: Mapping[str, Event]
) -> None:
    """Print the clauses and the events that decide it, and which of them are indispensable."""
    if not verdict["clauses"] and not verdict["events"]:
        return
    what = verdict["rests_on_text"]
    heading = console.words("judge.cited")
    console.heading(f"{heading}: {what}" if what else heading)
    clauses = speaker.agreement.clauses if speaker.agreement else ()
    titles = {one.label: one.title for one in clauses}
    rows: list[Row] = [
        ((one, "dim"), ("", ""), (titles.get(one, ""), "")) for one in verdict["clauses"]
    ]
    rows.extend(_event_row(one, known.get(one), speaker, console) for one in verdict["events"])
    console.table(rows, indent=2)
    least = verdict["irreducible"]
    named = [*least["clauses"], *least["events"]]
    if named and set(named) != {*verdict["clauses"], *verdict["events"]}:
        said = console.words("judge.irreducible", what=", ".join(named))
        console.line(said, style="dim", indent=2)


def _event_row(id: str, event: Event | None, speaker: Speaker, console: Console) -> Row:
    if event is None:
        return ((id, "dim"), ("", ""), ("", ""))
    said = quoted(event.text, console.language) if event.text else event.kind.value
    return ((id, "dim"), (moment(event.at, speaker), "dim"), (f"{event.by}: {said}", ""))
