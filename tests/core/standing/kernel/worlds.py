"""Agreements drawn from the clauses that the documentation gives to copy, and lives under them."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from trato.core.agreement import Version
from trato.core.events import Event, read_event
from trato.core.text import read

SIGNED_AT = datetime(2026, 2, 25, 18, tzinfo=UTC)
FIRST_AT = datetime(2026, 2, 26, 15, tzinfo=UTC)
CLAUSES_MAX = 12
"""No clause to copy cites another beyond the twelfth."""

_HEAD = """# Acuerdo: Un mundo
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Nopal (Ana Ruiz: firma).
Cliente: La Milpa (Carla Sosa: firma; Diego Paz: pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 15:00 a 18:00. Festivos: 2026-03-16.

## Cosas
"""
_PAGE = Path(__file__).resolve().parents[4] / "docs" / "how-to" / "decirlo.md"


@cache
def clauses_to_copy() -> tuple[str, ...]:
    """Return every clause that the page gives to copy."""
    page = _PAGE.read_text(encoding="utf-8")
    return tuple(re.findall(r"```sentences\n(.*?)```", page, re.DOTALL))


@cache
def world(places: tuple[int, ...]) -> Version:
    """Return an agreement of the clauses at those places of the page, as a version both signed."""
    chosen = [clauses_to_copy()[place] for place in places]
    names = sorted({name for text in chosen for name in re.findall("«([^»]+)»", text)})
    things = "; ".join(f"«{name}»" for name in (*names, "otra cosa"))
    numbered = (f"## C{number}. Cláusula\n{text}" for number, text in enumerate(chosen, 1))
    text = f"{_HEAD}{things}.\n\n" + "\n".join(numbered)
    reading = read(text)
    wrong = [one for one in reading.problems if one.blocks]
    assert not wrong, wrong
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Version(1, f"sha256:{digest}", reading.agreement, SIGNED_AT)


@st.composite
def worlds(draw: st.DrawFn) -> Version:
    """Draw an agreement of twelve clauses."""
    every = range(len(clauses_to_copy()))
    places = st.lists(
        st.sampled_from(every), min_size=CLAUSES_MAX, max_size=CLAUSES_MAX, unique=True
    )
    return world(tuple(draw(places)))


@st.composite
def lives_in(
    draw: st.DrawFn, version: Version, *, most: int = 20, late: int = 0, powers: bool = False
) -> list[Event]:
    """Draw what happened under an agreement, in order; entered up to so many hours late."""
    hours = 0
    found: list[Event] = []
    for number in range(draw(st.integers(1, most))):
        hours += draw(st.integers(0, 70))
        raw = draw(_acts(version, tuple(one.id for one in found), powers=powers))
        at = FIRST_AT + timedelta(hours=hours)
        entered = at + timedelta(hours=draw(st.integers(0, late)) if late else 0)
        is_day = raw.pop("day", False)
        raw |= {
            "id": f"e{number}",
            "at": at.date().isoformat() if is_day else at.isoformat(),
            "recorded_at": max(entered, at).isoformat(),
        }
        event = read_event(raw)
        assert isinstance(event, Event), (raw, event)
        found.append(event)
    return found


@st.composite
def instants(draw: st.DrawFn) -> datetime:
    """Draw an instant of the first months."""
    return FIRST_AT + timedelta(minutes=draw(st.integers(0, 60 * 24 * 90)))


def _acts(
    version: Version, earlier: tuple[str, ...], *, powers: bool
) -> st.SearchStrategy[dict[str, object]]:
    agreement = version.agreement
    thing = st.sampled_from([one.name for one in agreement.things])
    label = st.sampled_from([one.label for one in agreement.clauses])
    period = st.sampled_from(["2026-03", "2026-04", "2026-W11"])
    duty = st.one_of(label, thing, st.builds("{}/{}".format, label, period))
    before = st.sampled_from(earlier or ("e0",))
    amount = st.sampled_from(["28000.00", "5000.00", "150.00", "420.00", "1.00"])
    day = st.dates(date(2026, 3, 1), date(2026, 5, 1)).map(str)
    priority = st.sampled_from(["P1", "P2", "P3"])

    def act(kind: str, by: str, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[dict]:
        return st.fixed_dictionaries(
            {
                "kind": st.just(kind),
                "by": st.just(by),
                "channel": st.sampled_from(["email", "portal", "chat"]),
                "about": st.one_of(st.just([]), st.lists(label, max_size=1)),
                "fields": st.fixed_dictionaries(dict(fields)),
            }
        )

    def flag() -> st.SearchStrategy[object]:
        return st.booleans()

    money = {"amount": amount, "currency": st.just("MXN")}
    number = st.sampled_from(["F-1", "F-2", "F-3"])
    kinds = [
        act("message", "ana", initiative=flag()),
        act("message", "carla"),
        act("call", "ana"),
        act("meeting_held", "ana"),
        act("request", "carla", thing=thing),
        act("request", "diego", thing=thing, priority=priority),
        act("question", "ana", obligation=duty, needs=st.just("dato")),
        act("answer", "carla", answers=before),
        act("answer", "ana", answers=before, auto=flag()),
        act("resolution", "ana", answers=before),
        act("input", "carla", thing=thing, complete=flag()),
        act("delivery", "ana", thing=thing),
        act("delivery", "ana", thing=thing, period=period),
        act("report", "ana", thing=thing, period=period),
        act("observation", "carla", delivery=before, items=_items()),
        act("acceptance", "carla", of=before),
        act("acceptance", "diego", of=before),
        act("invoice", "ana", number=number, **money),
        act("payment", "carla", **money),
        act("payment", "carla", pays=number, **money),
        act("credit_note", "ana", number=st.just("N-1"), corrects=number, **money),
        act("work", "ana", minutes=st.integers(5, 900), what=thing, extra=flag()),
        act("extra_proposed", "ana", thing=thing, amount=amount),
        act("extra_approved", "carla", proposal=before),
        act("extra_refused", "carla", proposal=before),
        act("commitment", "ana", what=thing, due_at=day, to=st.just("carla")),
        act("complaint", "carla", claims=_claims(label)),
        act("dispute", "carla", event=before),
        act("confirmation", "carla", event=before),
        act("retraction", "ana", event=before),
        act("external_fact", "ana", name=thing),
        act("forbidden_act", "ana", clause=label, what=st.just("algo")),
        act("goal_measured", "ana", goal=thing, value=_share(), unit=st.just("%")),
        act("performance_asked", "ana", obligation=duty),
        act("performance_answered", "carla", obligation=duty, done=flag()),
        act("absence", "ana", **{"from": day, "to": st.just("2026-05-02")}),
        act("notice", "carla", of=label),
        act("notice", "ana", of=thing),
    ]
    if powers:
        kinds += [
            act("power_used", "carla", clause=label),
            act("power_used", "ana", clause=label),
            act("waiver", "carla", obligation=duty),
            act("extension_granted", "carla", obligation=duty, until=day),
            act("waiver", "carla", period=period),
        ]
    return st.one_of(kinds).flatmap(_perhaps_a_day)


def _perhaps_a_day(raw: dict[str, object]) -> st.SearchStrategy[dict[str, object]]:
    return st.integers(0, 9).map(lambda lot: {**raw, "day": True} if lot == 0 else dict(raw))


def _items() -> st.SearchStrategy[object]:
    item = st.fixed_dictionaries({"criterion": st.none(), "text": st.just("más aire")})
    return st.lists(item, min_size=1, max_size=2)


def _claims(label: st.SearchStrategy[str]) -> st.SearchStrategy[object]:
    asserted = st.sampled_from(["late", "not_done", "owed"])
    claim = st.fixed_dictionaries({"asserts": asserted, "clause": label})
    return st.lists(claim, min_size=1, max_size=1)


def _share() -> st.SearchStrategy[object]:
    return st.sampled_from(["100", "99.2", "98", "96.5", "10"])
