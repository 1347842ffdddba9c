"""The lists of a conversation: solutions, results, rules, promises, what it takes, minutes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.conversing import add, hold_meeting, say, take_back
from trato.core.agreement import Side
from trato.core.money import NumberStyle
from trato.store.conversations import Said
from trato.store.doors import (
    access_capabilities,
    access_people,
    access_relationship,
    staff_of,
    writer_of,
)
from trato.store.models import Capability, Topic
from trato.store.refusal import not_found
from trato.store.sidebyside import likely_clause, stems_in
from trato.web.figures import numbers_of
from trato.web.forms import Typed
from trato.web.staff.conversation_path import table_of
from trato.web.visitors import Request

PLACES = {"clause", "not_binding", "open"}


@require_http_methods(["GET", "POST"])
def solution(request: Request, key: str) -> HttpResponse:
    """Show the alternatives and the solution that was chosen, and what it supposes."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    if request.method == "POST":
        writer_of(staff)
        kind = typed.choice("kind", {"solution", "alternative", "none", "assumption"}, "solution")
        now = timezone.now()
        if kind == "solution":
            words = typed.words("solution", _("¿Qué se va a hacer?"), limit=5_000)
            if typed.is_good:
                say(staff, table.relationship, Topic.SOLUTION, words, at=now)
        elif kind == "assumption":
            words = typed.words("assumption", _("¿Qué tiene que ser cierto?"), limit=1_000)
            if typed.is_good:
                add(staff, table.relationship, Topic.ASSUMPTION, words, at=now)
        else:
            words = "" if kind == "none" else typed.words("words", _("¿Qué otra cosa se pensó?"))
            why = typed.words("why", _("¿Por qué no?"), limit=1_000)
            if typed.is_good:
                details = {"why": why, "none": kind == "none"}
                add(staff, table.relationship, Topic.ALTERNATIVE, words, details=details, at=now)
        if typed.is_good:
            return redirect("conversation-solution", key)
    found = table.conversation
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "problem": found.known(Topic.PROBLEM),
        "conditions": found.known(Topic.CONDITIONS),
        "solution": found.answer(Topic.SOLUTION, Side.PROVIDER),
        "history": found.history(Topic.SOLUTION),
        "alternatives": found.items(Topic.ALTERNATIVE),
        "assumptions": found.items(Topic.ASSUMPTION),
        "typed": typed,
    }
    return render(request, "staff/conversation_solution.html", context)


@require_http_methods(["GET", "POST"])
def results(request: Request, key: str) -> HttpResponse:
    """Show the expected results, each with what it lacks; add one, or say one anew."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    current = table.conversation.about(Topic.RESULT, request.GET.get("cual", ""))
    if request.method == "POST":
        writer_of(staff)
        words = typed.line("words", _("¿Cómo se llama? Por ejemplo: pedidos en línea."), limit=80)
        details = _result_details(typed, numbers_of(staff.agency))
        if typed.is_good:
            now = timezone.now()
            if current is not None:
                say(
                    staff,
                    table.relationship,
                    Topic.RESULT,
                    words,
                    item=current.item,
                    details=details,
                    at=now,
                )
            else:
                add(staff, table.relationship, Topic.RESULT, words, details=details, at=now)
            return redirect("conversation-results", key)
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "results": [
            (one, table.conversation.history(Topic.RESULT, one.item))
            for one in table.conversation.items(Topic.RESULT)
        ],
        "current": current,
        "typed": typed,
    }
    return render(request, "staff/conversation_results.html", context)


@require_http_methods(["GET", "POST"])
def rules(request: Request, key: str) -> HttpResponse:
    """Show the client's rules beside ours; take one down, or settle one."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    if request.method == "POST":
        writer_of(staff)
        item = typed.raw("item")
        if item:
            _settle(request, table.conversation.about(Topic.RULE, item), typed, key)
        else:
            words = typed.words("words", _("¿Qué regla tienen ellos?"), limit=1_000)
            if typed.is_good:
                add(staff, table.relationship, Topic.RULE, words, at=timezone.now())
        if typed.is_good:
            return redirect("conversation-rules", key)
    rows = table.rows
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "rows": rows,
        "has_text": bool(table.text),
        "is_draft": table.has_draft,
        "left": sum(one.is_open for one in rows),
        "typed": typed,
    }
    return render(request, "staff/conversation_rules.html", context)


@require_http_methods(["GET", "POST"])
def promises(request: Request, key: str) -> HttpResponse:
    """Show what was promised and what each side understood, and where each of them went."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    found = table.conversation
    if request.method == "POST":
        writer_of(staff)
        item = typed.raw("item")
        if item:
            place_belief(request, [one.item for one in found.beliefs], typed, key)
        else:
            topic = Topic(typed.choice("topic", {"promise", "understood"}, "promise"))
            words = typed.words("words", _("¿Qué se dijo, con sus palabras?"), limit=2_000)
            if typed.is_good:
                add(staff, table.relationship, topic, words, at=timezone.now())
        if typed.is_good:
            return redirect("conversation-promises", key)
    agreement = table.agreement
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "beliefs": [
            (one, found.about(Topic.PLACEMENT, one.item), likely_clause(one.words, table.text))
            for one in found.beliefs
        ],
        "unplaced": found.unplaced,
        "clauses": agreement.clauses if agreement is not None and table.has_draft else (),
        "typed": typed,
    }
    return render(request, "staff/conversation_promises.html", context)


@require_http_methods(["GET", "POST"])
def aptitude(request: Request, key: str) -> HttpResponse:
    """Show what the work takes against what we can show, before any price."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    able = list(access_capabilities(staff))
    if request.method == "POST":
        writer_of(staff)
        item = typed.raw("item")
        now = timezone.now()
        if item:
            if table.conversation.about(Topic.REQUIREMENT, item) is None:
                raise not_found()
            chosen = typed.choice("capability", {one.key for one in able if one.is_able}, "")
            words = typed.words("words", "" if chosen else _("¿Cómo se cubre, o quién lo hará?"))
            if typed.is_good:
                details = {"capability": chosen}
                say(
                    staff,
                    table.relationship,
                    Topic.FITNESS,
                    words,
                    item=item,
                    details=details,
                    at=now,
                )
        else:
            words = typed.line("needs", _("¿Qué hace falta saber o tener?"))
            if typed.is_good:
                add(staff, table.relationship, Topic.REQUIREMENT, words, at=now)
        if typed.is_good:
            return redirect("conversation-aptitude", key)
    by_key = {one.key: one for one in able}
    lines = []
    for one in table.conversation.items(Topic.REQUIREMENT):
        fit = table.conversation.about(Topic.FITNESS, one.item)
        shown = by_key.get(fit.text("capability")) if fit is not None else None
        lines.append((one, fit, shown, _likely(one, able)))
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "lines": lines,
        "gaps": sum(fit is not None and shown is None for _one, fit, shown, _likely_ in lines),
        "unseen": sum(fit is None for _one, fit, _shown, _likely_ in lines),
        "able": [one for one in able if one.is_able],
        "unable": [one for one in able if not one.is_able],
        "typed": typed,
    }
    return render(request, "staff/conversation_aptitude.html", context)


@require_http_methods(["GET", "POST"])
def meetings(request: Request, key: str) -> HttpResponse:
    """Show the minutes of the meetings, and keep those of a new one."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    people = list(access_people(staff, table.relationship).filter(is_active=True).order_by("pk"))
    if request.method == "POST":
        writer_of(staff)
        held = _instant(typed, table.relationship.zone)
        notes = typed.words("notes", _("¿De qué se habló?"), limit=5_000)
        agenda = typed.words("agenda", limit=1_000)
        decided = [one.strip() for one in typed.words("decisions", limit=2_000).splitlines()]
        shorts = {one.short for one in people}
        if typed.is_good and held is not None:
            hold_meeting(
                staff,
                table.relationship,
                held=held,
                agenda=agenda,
                notes=notes,
                decisions=[one for one in decided if one],
                people=[one for one in request.POST.getlist("people") if one in shorts],
                at=timezone.now(),
            )
            return redirect("conversation-meetings", key)
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "meetings": table.conversation.items(Topic.MEETING)[::-1],
        "people": people,
        "today": timezone.now().astimezone(ZoneInfo(table.relationship.zone)),
        "chosen": request.POST.getlist("people"),
        "typed": typed,
    }
    return render(request, "staff/conversation_meetings.html", context)


@require_safe
def minutes(request: Request, key: str, item: str) -> HttpResponse:
    """Show the minutes of one meeting as a sheet that prints."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    found = table.conversation.about(Topic.MEETING, item)
    if found is None:
        raise not_found()
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "meeting": found,
        "held": datetime.fromisoformat(found.text("held")),
        "people": [table.names.get((Side.CLIENT, one), one) for one in found.names("people")],
        "kept_by": table.names.get((found.side, found.by), found.by),
    }
    return render(request, "staff/conversation_minutes.html", context)


@require_POST
def remove(request: Request, key: str, topic: str, item: str) -> HttpResponse:
    """Take back a thing of a list; it stays in the history."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    if topic not in Topic.values:
        raise not_found()
    take_back(staff, found, Topic(topic), item, at=timezone.now())
    return redirect(request.POST.get("page", "") if _is_page(request) else "conversation", key)


def place_belief(request: Request, items: list[str], typed: Typed, key: str) -> None:
    """Say where a promise or a belief went. Raises «not_found» for one that is not there."""
    staff = writer_of(request.visitor)
    item = typed.raw("item")
    if item not in items:
        raise not_found()
    place = typed.choice("place", PLACES, "open")
    clause = typed.line(
        "clause", _("¿En qué cláusula está?") if place == "clause" else "", limit=20
    )
    words = typed.words("reason", limit=1_000)
    if typed.is_good:
        details = {"place": place} | ({"clause": clause} if place == "clause" else {})
        relationship = access_relationship(staff, key)
        say(
            staff,
            relationship,
            Topic.PLACEMENT,
            words,
            item=item,
            details=details,
            at=timezone.now(),
        )


def _settle(request: Request, rule: Said | None, typed: Typed, key: str) -> None:
    if rule is None:
        raise not_found()
    writer = writer_of(request.visitor)
    choice = typed.choice("as", {"theirs", "ours", "other"}, "other")
    words = typed.words("settled", _("¿En qué quedaron?") if choice == "other" else "", limit=1_000)
    if typed.is_good:
        say(
            writer,
            access_relationship(writer, key),
            Topic.SETTLEMENT,
            words,
            item=rule.item,
            details={"as": choice},
            at=timezone.now(),
        )


def _result_details(typed: Typed, numbers: NumberStyle) -> dict[str, object]:
    details: dict[str, object] = {}
    for name in ("measure", "unit"):
        value = typed.line(name, limit=200 if name == "measure" else 40)
        if value:
            details[name] = value
    for name in ("baseline", "target", "reach"):
        figure = typed.amount(name, numbers=numbers)
        if figure is not None:
            details[name] = str(figure)
    day = typed.day("on")
    if day is not None:
        details["on"] = day.isoformat()
    return details


def _instant(typed: Typed, zone: str) -> datetime | None:
    """Return the local moment of a meeting as an instant; it cannot lie ahead."""
    value = typed.line("held", _("¿Qué día y a qué hora fue?"), limit=16)
    if "held" in typed.wrong:
        return None
    try:
        held = datetime.fromisoformat(value).replace(tzinfo=ZoneInfo(zone))
    except ValueError:
        typed.wrong["held"] = _("El año primero: 2026-03-27 10:00.")
        return None
    if held > timezone.now():
        typed.wrong["held"] = _("Todavía no ha sido. Cuando acabe, aquí va su acta.")
        return None
    return held


def _likely(need: Said, able: Sequence[Capability]) -> str:
    """Return the key of the capability that shares most words with a need, or an empty text."""
    said = stems_in(need.words)
    best = max(
        (
            (len(said & stems_in(f"{one.words} {one.evidence}")), one.key)
            for one in able
            if one.is_able
        ),
        default=(0, ""),
    )
    return best[1] if best[0] else ""


def _is_page(request: Request) -> bool:
    return request.POST.get("page", "") in {
        "conversation-solution",
        "conversation-results",
        "conversation-rules",
        "conversation-promises",
        "conversation-aptitude",
    }
