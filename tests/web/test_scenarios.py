"""Four relationships rehearsed through the pages, and whether the pages answer what was asked.

The questions and their answers are those of `tests/cases/scenarios/*/questions.json`, worked out by
hand. Each is looked for where a person would look: the finding of a disagreement, the page of a
thing owed with its arithmetic, a delivery, the money, the versions, the answer being written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.cases.questions import WORDS
from tests.cases.relationships import HERE, obligation
from tests.web.rehearsal import Rehearsal, rehearsed
from trato.core.agreement import Verb
from trato.core.money import Money, format_money
from trato.core.verdict import VerdictCode
from trato.core.words import Language, say
from trato.core.words.dates import date_in_words, instant_in_words
from trato.core.worktime import zone_named
from trato.store.due_lines import refresh
from trato.web.templatetags.pieces import moment as written

SCENARIOS = ("S01", "S06", "S09", "S12")
FACTS = {"S01": 37, "S06": 46, "S09": 30, "S12": 37}
"""How many facts each of them has, and every one is posted to a page."""
STATES_NOT_DONE = ("breached", "breached_unrecorded", "overdue", "kept_late")
NOT_DONE = {say(Language.SPANISH, f"state.{one}") for one in STATES_NOT_DONE}
Answer = Mapping[str, Any]
Look = Callable[[Rehearsal, Answer], Iterator[tuple[str, str]]]
"""Pairs of a page and what it has to say."""


def finding(fact: str, code: VerdictCode | None = None, *, point: int = 1) -> Look:
    """The finding of a disagreement: its word, clauses, facts, amounts and due, on both sides."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        complaint = told.ids[fact]
        page = told.page(f"desacuerdos/{complaint}/?punto={point}")
        word = say(Language.SPANISH, f"verdict.code.{(code or WORDS[answer['verdict']]).value}")
        yield page, f'<h1 class="verdict">{word[0].upper()}{word[1:]}</h1>'
        for amount in answer.get("amounts", {}).values():
            yield page, money(told, amount)
        portal = told.portal(f"dice/{complaint}/")
        is_heard = "responde a más tardar" in portal  # until it is answered, or time is over
        yield portal, "" if is_heard else f"{word[0].upper()}{word[1:]}</span>"

    return look


def cites(fact: str, *points: int) -> Look:
    """The clauses and facts of an answer are cited by the points of a finding."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        pages = " ".join(told.page(f"desacuerdos/{told.ids[fact]}/?punto={n}") for n in points)
        for label in answer["clauses"]:
            yield pages, f"{label}."
        for id in answer.get("facts", ()):
            if id != fact:  # what was said stands there word for word
                yield pages, f"/libro/{told.ids[id]}/"

    return look


def owed(
    state: str,
    clause: str,
    due: str | None = "due",
    *,
    trigger: str | None = None,
    verb: Verb | None = None,
    thing: str | None = None,
    period: str | None = None,
) -> Look:
    """The page of something owed: its state, and by when (an instant, or its key in the answer)."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        found = obligation(
            told.standing,
            clause,
            trigger=told.ids[trigger] if trigger else None,
            verb=verb,
            thing=thing,
            period=period,
        )
        page = told.page(f"debe/{found.id}/cuenta/")
        yield page, f"<strong>{say(Language.SPANISH, f'state.{state}')}</strong>"
        if due is not None:
            yield page, instant(told, answer.get(due, due))
        yield told.portal(f"debe/{found.id}/cuenta/"), say(Language.SPANISH, f"state.{state}")

    return look


def late(clause: str, time: str, *, thing: str) -> Look:
    """The page of something owed says how late it was, in the time that its clause counts in."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        found = obligation(told.standing, clause, thing=thing)
        for page in (told.page, told.portal):
            yield page(f"debe/{found.id}/cuenta/"), time

    return look


def missed_days(clause: str, verb: Verb, since: date, until: date | None = None) -> Look:
    """Of all that a clause made due in a time, the pages say which was not done."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        missed = []
        last = until or told.clock.now.date()
        for one in told.standing.obligations:
            if one.clause != clause or one.verb is not verb or one.due is None:
                continue
            if not since <= one.due.on <= last:
                continue
            page = told.page(f"debe/{one.id}/cuenta/")
            yield page, date_in_words(one.due.on, Language.SPANISH, year=False)
            if any(f"<strong>{word}</strong>" in page for word in NOT_DONE):
                missed.append(one.due.on)
        if "missed_weeks_starting" in answer:
            expected = answer["missed_weeks_starting"]
            missed = [day - timedelta(days=6) for day in missed]
        else:
            expected = answer["missed_due_dates"]
        yield f"{sorted(map(str, missed))}", f"{expected}"

    return look


def not_yet(clause: str, *things: str) -> Look:
    """The provider is asked whether something arrived, and says: not yet."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        for thing in things:
            found = obligation(told.standing, clause, thing=thing)
            asked = told.page(f"debe/{found.id}/cuenta/")
            yield asked, say(Language.SPANISH, "state.unrecorded")
            told.post(told.staff, f"debe/{found.id}/llego/", {"answer": "not_yet"})

    return look


def shows(
    path: str, portal: str, *said: str, fact: str = "", moments: tuple[str, ...] = ()
) -> Look:
    """A page of each side says words, and the instants of the answer that are named."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        id = told.ids.get(fact, "")
        pages = (told.page(path.format(id)), told.portal(portal.format(id)))
        at = (moment(told, answer.get(one, one)) for one in moments)
        for text in (*said, *at):
            for page in pages:
                yield page, text

    return look


def pays(*keys: str, on: str = "", plain: tuple[str, ...] = ()) -> Look:
    """The page of money of each side says the amounts of an answer, today or on a past day."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        path = f"dinero/?en={on}" if on else "dinero/"
        for page in (told.page(path), told.portal(path)):
            for key in keys:
                yield page, money(told, answer.get(key, key))
            for text in plain:
                yield page, text

    return look


def beyond(*labels: str) -> Look:
    """The page of money of each side says what went beyond the agreement, and by which clauses."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        for page in (told.page("dinero/"), told.portal("dinero/")):
            part = page.partition("Más allá de lo acordado")[2].partition("</section>")[0]
            yield part, f"/libro/{told.ids[answer['facts'][0]]}/"
            for label in (*answer["clauses"], *labels):
                yield part, label

    return look


def replies(fact: str, *said: str) -> Look:
    """The answer that is begun cites the clauses, says the figures, and asks for consent."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        page = told.page(f"desacuerdos/{told.ids[fact]}/responder/")
        for text in (*answer["clauses"], *said, "?</textarea>"):
            yield page, text

    return look


def says(path: str, *keys: str, fact: str = "") -> Look:
    """A page of the provider says the amounts of an answer."""

    def look(told: Rehearsal, answer: Answer) -> Iterator[tuple[str, str]]:
        refresh(told.relationship, told.clock.now)
        page = told.page(path.format(told.ids.get(fact, "")))
        for key in keys:
            yield page, money(told, answer[key])

    return look


def money(told: Rehearsal, amount: str) -> str:
    """An amount as pages write it."""
    header = told.agreement.header
    return format_money(Money(Decimal(amount), header.currency), header.numbers).replace(
        "\xa0", " "
    )


def moment(told: Rehearsal, at: str) -> str:
    """An instant as tables write it."""
    found = datetime.fromisoformat(at).astimezone(zone_named(told.relationship.zone))
    return written(found, told.relationship.zone).replace("\xa0", " ")


def instant(told: Rehearsal, at: str) -> str:
    """An instant as pages write it."""
    zone = zone_named(told.relationship.zone)
    return instant_in_words(datetime.fromisoformat(at), Language.SPANISH, zone=zone, year=False)


WHERE: Mapping[tuple[str, str], tuple[Look, ...]] = {
    ("S01", "q1"): (finding("e22"), cites("e22", 1)),
    ("S01", "q2"): (finding("e35"), cites("e35", 1)),
    ("S01", "q3"): (owed("kept", "C3", trigger="e12"),),
    ("S01", "q4"): (owed("kept_late", "C3", trigger="e17"),),
    ("S01", "q5"): (missed_days("C4", Verb.WRITE, date(2026, 2, 1), date(2026, 3, 10)),),
    ("S01", "q6"): (missed_days("C4", Verb.CALL, date(2026, 2, 8), date(2026, 3, 8)),),
    ("S01", "q7"): (
        says("", "owed_by_client"),
        pays("owed_by_client", "credit_to_client", "net"),
        owed("open", "C3", "2026-03-11T17:00:00-06:00", trigger="e35"),
    ),
    ("S01", "q8"): (replies("e22", "tienda cerrada", "1,000.00"),),
    ("S01", "q11"): (beyond(),),
    ("S01", "q9"): (
        owed("open", "C5", "provider_next", period="2026-02"),
        owed("open", "C2", "client_next", trigger="e27"),
    ),
    ("S01", "q10"): (
        owed("kept", "C1", None, period="2026-03"),
        owed("kept", "C2", "2026-02-27T18:00:00-06:00", trigger="e25"),
    ),
    ("S06", "q1"): (finding("e43"), cites("e43", 1, 2, 3)),
    ("S06", "q3"): (owed("kept", "A4", trigger="e17"),),
    ("S06", "q4"): (owed("kept", "A5", trigger="e22"),),
    ("S06", "q5"): (
        owed("kept", "A4", "2026-04-24T18:30:00-04:00", trigger="e27"),
        owed("kept", "A5", "2026-04-30T18:30:00-04:00", trigger="e31"),
    ),
    ("S06", "q2"): (
        shows(
            "entregas/{}/",
            "entregas/{}/",
            "142,6 m²",
            "Entre 135,8 y 144,2 m²",
            "2.355 UF",
            "Como mucho 2.400 UF",
            "se cumple",
            "A2",
            fact="e35",
        ),
    ),
    ("S06", "q6"): (
        shows(
            "entregas/{}/",
            "entregas/{}/",
            "con observaciones",
            "A11",
            "A4",
            "sin respuesta, como dice el acuerdo",
            fact="e35",
            moments=("2026-05-11T18:30:00-04:00",),
        ),
    ),
    ("S06", "q7"): (pays("interest", plain=("9 días",)),),
    ("S06", "q11"): (
        replies("e43", "emocion", "142,6", "2.355", "29 de abril", "11 de mayo", "420.000"),
    ),
    ("S06", "q8"): (says("desacuerdos/{}/?punto=2", "price", fact="e43"),),
    ("S06", "q9"): (missed_days("A8", Verb.WRITE, date(2026, 3, 6)),),
    ("S06", "q10"): (missed_days("A8", Verb.CALL, date(2026, 3, 15), date(2026, 5, 10)),),
    ("S09", "q1"): (
        finding("e22", VerdictCode.NOT_RIGHT),
        finding("e22", VerdictCode.NOT_RIGHT, point=2),
        finding("e22", VerdictCode.PARTLY, point=3),
        finding("e22", VerdictCode.RIGHT, point=4),
        cites("e22", 1, 2, 3, 4),
    ),
    ("S09", "q2"): (pays("credit"),),
    ("S09", "q3"): (pays("owed", "paid", "balance", "interest_to_20_may"),),
    ("S09", "q4"): (pays("1.79"), pays("1.73", on="2026-05-20")),
    ("S09", "q6"): (late("S1", "13 h 30 min", thing="artículo 6"),),
    ("S09", "q8"): (
        shows(
            "entregas/{}/",
            "entregas/{}/",
            "sin respuesta, como dice el acuerdo",
            "S3",
            fact="e09",
            moments=("2026-04-21T18:00:00+02:00",),
        ),
    ),
    ("S09", "q10"): (replies("e22", "15,00", "37,50", "18:00", "16:20"),),
    ("S09", "q5"): (
        not_yet("S1", "artículo 5", "artículo 6"),
        owed("overdue", "S1", "2026-04-24T14:30:00+02:00", thing="artículo 5"),
        owed("overdue", "S1", "2026-04-24T14:30:00+02:00", thing="artículo 6"),
    ),
    ("S09", "q7"): (owed("kept", "S10", period="2026-05"),),
    ("S09", "q9"): (missed_days("S11", Verb.WRITE, date(2026, 4, 9)),),
    ("S12", "q1"): (
        finding("e22", VerdictCode.NOT_RIGHT),
        finding("e22", VerdictCode.NOT_RIGHT, point=2),
        finding("e22", VerdictCode.NOT_COVERED, point=3),
        cites("e22", 1, 2, 3),
    ),
    ("S12", "q2"): (finding("e22", point=4), cites("e22", 4)),
    ("S12", "q3"): (owed("kept", "Q5", verb=Verb.PROPOSE),),
    ("S12", "q4"): (
        shows("acuerdo/versiones/", "acuerdo/versiones/", "Q5", moments=("expired_at",)),
    ),
    ("S12", "q6"): (beyond("sin tarifa acordada", "como cortesía única"),),
    ("S12", "q9"): (replies("e22", "socios", "enmienda"),),
    ("S12", "q10"): (pays("june"),),
    ("S12", "q5"): (owed("kept", "Q14", "2026-05-30T11:20:00-05:00", trigger="e32"),),
    ("S12", "q7"): (owed("kept", "Q3", trigger="e10"),),
    ("S12", "q8"): (missed_days("Q6", Verb.WRITE, date(2026, 5, 4)),),
    ("S12", "q11"): (owed("open", "Q7", "2026-06-03T17:30:00-05:00", period="2026-05"),),
}
"""Where the answer to each question is looked for."""


def questions(name: str) -> list[dict[str, Any]]:
    """The questions of a scenario in the order in which they are asked."""
    page = (HERE / "scenarios" / name / "questions.json").read_text(encoding="utf-8")
    return sorted(json.loads(page)["questions"], key=lambda one: datetime.fromisoformat(one["at"]))


@pytest.mark.django_db
@pytest.mark.parametrize("name", SCENARIOS)
def test_the_pages_answer_what_was_asked(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page is read at the instant of its question, knowing only what was known then."""
    told = rehearsed(name, monkeypatch)
    unsaid = []
    for question in questions(name):
        told.until(datetime.fromisoformat(question["at"]))
        for look in WHERE.get((name, question["id"]), ()):
            unsaid += [
                (question["id"], text)
                for page, text in look(told, question["answer"])
                if text not in page
            ]
    assert unsaid == []
    told.until(datetime.max.replace(tzinfo=UTC))
    assert told.posted == FACTS[name]


def test_every_question_is_looked_for() -> None:
    """Each of the four relationships has its questions, and each question its page."""
    asked = {(name, one["id"]) for name in SCENARIOS for one in questions(name)}
    assert asked == WHERE.keys()
    assert len(asked) == 43
