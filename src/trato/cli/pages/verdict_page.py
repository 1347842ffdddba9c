"""A verdict in a terminal: word, sentence with both figures, right, need, way on."""

from __future__ import annotations

from trato.cli.console import Console
from trato.cli.pages.figures import money, when
from trato.core.verdict.wording import Speaker
from trato.formats.verdict import JudgementJson, VerdictJson


def show_judgement(document: JudgementJson, speaker: Speaker, console: Console) -> None:
    """Print every verdict of a claim, and the word of the whole when there are several."""
    for verdict in document["verdicts"]:
        _show_verdict(verdict, speaker, console)
    if len(document["verdicts"]) > 1:
        console.line()
        console.line(console.words("judge.whole", word=document["word"]), style="bold")


def _show_verdict(verdict: VerdictJson, speaker: Speaker, console: Console) -> None:
    if verdict["words"]:
        console.line(f"«{verdict['words']}»", style="italic")
    console.line()
    console.line(verdict["word"].upper(), style="bold")
    console.line(verdict["headline"])
    if verdict["rests_on_text"]:
        console.line(verdict["rests_on_text"], style="dim")
    console.heading(console.words("judge.right"))
    console.line(verdict["right"])
    _show_reasons(verdict, console)
    _show_amounts(verdict, speaker, console)
    _show_cited(verdict, console)
    _show_rest(verdict, speaker, console)


def _show_reasons(verdict: VerdictJson, console: Console) -> None:
    for reason in verdict["because"]:
        cited = " · ".join(one for one in [reason["clause"], *reason["events"]] if one)
        console.line(f"· {reason['text']}" + (f"  [{cited}]" if cited else ""), indent=2)
        for step in reason["steps"]:
            source = f"  [{step['source']}]" if step["source"] else ""
            console.line(f"{step['text']}{source}", style="dim", indent=4)


def _show_amounts(verdict: VerdictJson, speaker: Speaker, console: Console) -> None:
    for amount in verdict["amounts"]:
        total = money(amount["amount"], amount["currency"], speaker)
        console.line()
        console.line(f"{amount['what']}: {total}", style="bold", indent=2)
        console.table(
            (
                ("    ", ""),
                (line["label"], "" if line["applied"] else "dim"),
                (line["value"], "" if line["applied"] else "dim"),
                (f"[{line['from']}]" if line["from"] else "", "dim"),
            )
            for line in amount["sum"]
        )


def _show_cited(verdict: VerdictJson, console: Console) -> None:
    clauses, events = ", ".join(verdict["clauses"]), ", ".join(verdict["events"])
    console.line()
    console.line(
        console.words("judge.cited", clauses=clauses or "—", events=events or "—"), style="dim"
    )
    least = verdict["irreducible"]
    if least["clauses"] or least["events"]:
        named = ", ".join([*least["clauses"], *least["events"]])
        console.line(console.words("judge.irreducible", what=named), style="dim")


def _show_rest(verdict: VerdictJson, speaker: Speaker, console: Console) -> None:
    _listed(
        "judge.need",
        [f"«{one}»" for one in (verdict["need"]["need"], verdict["need"]["fear"]) if one],
        console,
    )
    _listed("judge.way_on", [*_ways(verdict), *_steps(verdict, speaker)], console)
    _listed("judge.changes_if", _changes(verdict, console), console)
    _listed("judge.other_side", _breaches(verdict, speaker), console)


def _listed(heading: str, lines: list[str], console: Console) -> None:
    if lines:
        console.heading(console.words(heading))
    for line in lines:
        console.line(line)


def _ways(verdict: VerdictJson) -> list[str]:
    return [f"→ {way['text']}" for way in verdict["way_on"]]


def _steps(verdict: VerdictJson, speaker: Speaker) -> list[str]:
    return [
        f"→ {step['who']}: {step['what']}"
        + (f", {when(step['due_at'], speaker)}" if step["due_at"] else "")
        + f"  [{step['clause']}]"
        for step in verdict["next"]
    ]


def _changes(verdict: VerdictJson, console: Console) -> list[str]:
    return [
        f"· {change['text']} → {console.words('code.' + change['verdict'])}"
        for change in verdict["changes_if"]
    ]


def _breaches(verdict: VerdictJson, speaker: Speaker) -> list[str]:
    return [
        f"· {breach['who']}: {breach['what']}, {when(breach['due_at'], speaker)}"
        f"  [{breach['clause']}]"
        for breach in verdict["other_side"]
    ]
