"""A relationship rehearsed through the pages: its cast enters, and each writes down their part.

Every fact is posted to the page on which somebody would write it down: what is said on the client's
own pages by the client, what came by mail or by phone by the provider, in the name of who said it.
An acceptance that came so is confirmed by who gave it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from tests.cases.relationships import HERE, scenario
from tests.web.cast import browser_of
from trato.actions.beginnings import (
    add_client_person,
    begin_relationship,
    follow_link,
    found_agency,
    link_of,
    make_link,
)
from trato.core.agreement import Agreement, Side
from trato.core.agreement.terms import What
from trato.core.standing import Standing
from trato.store.doors import access_draft
from trato.store.ledgers import standing_of
from trato.store.models import Entry, Relationship, User
from trato.store.visitors import Client, Staff
from trato.web.ledger.fact_forms import FORMS

NAMES_OF_EVENTS = ("answers", "delivery", "of", "event", "about")
"""Fields that name other events."""


@dataclass
class Clock:
    """What the pages take for the time."""

    now: datetime


@dataclass
class Rehearsal:
    """A relationship on the pages; `ids` are the names that its facts have there."""

    staff: Staff
    client: Client
    relationship: Relationship
    clock: Clock
    agreement: Agreement
    texts: Mapping[int, str]
    facts: list[dict[str, Any]]
    ids: dict[str, str] = field(default_factory=dict)
    posted: int = 0

    def until(self, at: datetime) -> None:
        """Let everything happen that was on record at `at`, and look at that moment."""
        while self.facts and _recorded(self.facts[0]) <= at:
            fact = self.facts.pop(0)
            self.clock.now = _recorded(fact)
            self._happens(fact)
        self.clock.now = at

    @property
    def standing(self) -> Standing:
        """What each side owes now."""
        found = standing_of(self.relationship, self.clock.now)
        assert found is not None
        return found

    def page(self, path: str) -> str:
        """The page of the provider under the address of the relationship."""
        return self._read(self.staff, f"/r/{self.relationship.key}/{path}")

    def portal(self, path: str) -> str:
        """The page of the client."""
        return self._read(self.client, f"/t/{self.relationship.key}/{path}")

    def _read(self, who: Staff | Client, address: str) -> str:
        answer = browser_of(who).get(address)
        assert answer.status_code == 200, (address, answer.status_code)
        return " ".join(answer.content.decode().replace("\xa0", " ").split())

    def _happens(self, fact: dict[str, Any]) -> None:
        before = self.relationship.head_seq
        self._post_fact(fact)
        self.posted += 1
        self.relationship.refresh_from_db()
        assert self.relationship.head_seq > before, fact
        # An answer is followed by what it promises; an approval follows what was understood.
        entry = Entry.objects.filter(relationship=self.relationship, seq__gt=before)
        self.ids[fact["id"]] = entry.filter(kind=fact["kind"]).latest("seq").event_id

    def _post_fact(self, fact: dict[str, Any]) -> None:
        """Post a fact to the page on which somebody would write it down."""
        match fact["kind"]:
            case "version_proposed":
                self._propose(fact)
            case "version_approved":
                self._approve(fact["fields"]["version"])
            case "request" if fact["channel"] == "portal" and not fact.get("fields"):
                self.post(self.client, "pedir/", {"step": "send", "words": fact["text"]})
            case "complaint":
                self._complain(fact)
            case "confirmation":
                page = f"libro/{self.ids[fact['fields']['event']]}/"
                typed = {"how": "classify", "reads_as": What.CHANGE_REQUESTED.value}
                self.post(self.client, page, typed)
            case "observation" | "acceptance":
                self._answered(fact)
            case "answer" if not fact["fields"].get("auto"):
                self._answer(fact)
            case _:
                self._note(fact)

    def _propose(self, fact: dict[str, Any]) -> None:
        """Propose a text: one that something asked for is begun from there."""
        for asked in fact.get("about", ()):
            self.post(self.staff, "modificar/", {"step": "anew", "about": self.ids[asked]})
        draft = access_draft(self.staff, self.relationship)
        revision = draft.revision if draft else 0
        text = self.texts[fact["fields"]["version"]]
        self.post(self.staff, "acuerdo/", {"text": text, "revision": revision})
        self.post(self.staff, "acuerdo/proponer/", {"revision": revision + 1})

    def _approve(self, number: int) -> None:
        version = self.relationship.versions.get(number=number)
        unread = browser_of(self.client)
        for clause in _labels(version.text):
            unread.post(f"/t/{self.relationship.key}/acuerdo/{number}/{clause}/entendido/")
        typed = {"number": number, "sha256": version.sha256, "talked": "yes"}
        self.post(self.client, "acuerdo/aprobar/", typed)

    def _complain(self, fact: dict[str, Any]) -> None:
        """Note what the client said by mail, with its points as a person would choose them."""
        typed = self._said(fact) | {"step": "send", "words": fact["text"]}
        for place, claim in enumerate(fact["fields"]["claims"]):
            typed |= {
                f"keep-{place}": "1",
                f"words-{place}": claim["words"],
                f"asserts-{place}": claim["asserts"],
                f"about-{place}": self._subject(claim),
                f"thing-{place}": claim.get("thing", ""),
                f"amount-{place}": self._typed("amount", claim.get("amount", "")),
            }
            typed |= {one: claim[one] for one in ("situation", "need", "fear") if one in claim}
        self.post(self.staff, "desacuerdos/anotar/", typed)

    def _subject(self, claim: Mapping[str, Any]) -> str:
        """What a claim is about, as the form names it: something owed, an entry, a clause."""
        event = self.ids[claim["event"]] if "event" in claim else None
        if "clause" in claim and not {"thing", "period", "event"} & set(claim):
            return f"c:{claim['clause']}"
        owed = [
            one
            for one in self.standing.obligations
            if one.clause == claim.get("clause")
            and event in {None, one.trigger_event}
            and claim.get("thing") in {None, one.thing}
            and claim.get("period") in {None, one.period}
        ]
        if len(owed) == 1:
            return f"o:{owed[0].id}"
        return f"e:{event}" if event else ""

    def _answered(self, fact: dict[str, Any]) -> None:
        """Note what was answered to a delivery by mail; an acceptance is confirmed by who gave it."""
        fields = fact["fields"]
        how = "accept" if fact["kind"] == "acceptance" else "observe"
        typed = self._said(fact) | {"how": how, "words": fact.get("text", "")}
        for place, item in enumerate(fields.get("items", ())):
            typed[f"text-{place}"] = item["text"]
        delivery = self.ids[fields.get("of") or fields["delivery"]]
        self.post(self.staff, f"entregas/{delivery}/", typed)
        if how == "accept":
            page = self.portal(f"entregas/{delivery}/")
            noted = Entry.objects.filter(relationship=self.relationship, kind=fact["kind"]).latest(
                "seq"
            )
            assert f"libro/{noted.event_id}/" in page
            self.post(self.client, f"libro/{noted.event_id}/", {"how": "confirm"})

    def _answer(self, fact: dict[str, Any]) -> None:
        """Answer on the page of what is answered, or note that it was answered elsewhere."""
        [answered] = fact["fields"]["answers"]
        id = self.ids[answered]
        kind = Entry.objects.get(relationship=self.relationship, event_id=id).kind
        if kind == "request":
            typed = {"how": "answer", "text": fact["text"], "channel": fact["channel"]}
            self.post(self.staff, f"peticiones/{id}/", typed)
        elif kind == "complaint":
            self.post(self.staff, f"desacuerdos/{id}/responder/", {"text": fact["text"]})
        else:
            self._note(fact)

    def _note(self, fact: dict[str, Any]) -> None:
        """Note a fact with the form that has a blank for all of it."""
        typed = self._blanks(fact)
        for name, form in FORMS.items():
            blanks = {one.name for one in form.here(self.agreement).fields}
            has_way = form.has_channel or "channel" not in fact
            if form.kind.value == fact["kind"] and set(typed) <= blanks and has_way:
                self.post(self.staff, "anotar/", self._said(fact) | typed | {"que": name})
                return
        raise AssertionError(f"no form takes all of {fact}")

    def _blanks(self, fact: dict[str, Any]) -> dict[str, str]:
        """What is typed into the blanks of a form, by their names."""
        fields = dict(fact.get("fields", {}))
        fields.pop("currency", None)
        fields |= {f"values.{one}": value for one, value in fields.pop("values", {}).items()}
        if fact.get("about"):
            fields["about"] = fact["about"]
        return {name: self._typed(name, value) for name, value in fields.items()}

    def _typed(self, name: str, value: Any) -> str:
        if name in NAMES_OF_EVENTS:
            return self.ids[value if isinstance(value, str) else value[0]]
        if isinstance(value, bool):
            return "1" if value else ""
        is_figure = name in {"amount", "value"} or name.startswith("values.")
        if is_figure and self.agreement.header.numbers.decimal_mark == ",":
            return str(value).replace(".", ",")
        return str(value)

    def _said(self, fact: dict[str, Any]) -> dict[str, Any]:
        """Who said or did it, when, by which way and in which words."""
        local = datetime.fromisoformat(fact["at"]).astimezone(ZoneInfo(self.relationship.zone))
        by, _colon, third = fact["by"].partition(":")
        return {
            "by": by,
            "third": third,
            "text": fact.get("text", ""),
            "channel": fact.get("channel", ""),
            "day": local.date().isoformat(),
            "hour": f"{local:%H:%M}",
        }

    def post(self, who: Staff | Client, path: str, typed: Mapping[str, object]) -> None:
        """Post what somebody typed, which the page has to take."""
        part = "r" if isinstance(who, Staff) else "t"
        answer = browser_of(who).post(f"/{part}/{self.relationship.key}/{path}", typed)
        assert answer.status_code == 302, (path, typed, answer.content.decode()[-3000:])


def rehearsed(name: str, monkeypatch: pytest.MonkeyPatch) -> Rehearsal:
    """Bring the cast of a scenario to its first day."""
    folder = HERE / "scenarios" / name
    texts = {1: folder / "acuerdo.md"}
    texts |= {int(path.stem): path for path in sorted(folder.glob("versiones/*.md"))}
    lines = (folder / "hechos.jsonl").read_text(encoding="utf-8").splitlines()
    facts = [json.loads(line) for line in lines]
    agreement = scenario(name).versions[0].agreement
    clock = Clock(_recorded(facts[0]))
    monkeypatch.setattr(timezone, "now", lambda: clock.now)
    provider, client = (
        next(one for one in agreement.parties if one.side is side)
        for side in (Side.PROVIDER, Side.CLIENT)
    )
    user = User.objects.create_user(
        "cast@example.com", "correct horse battery", name=provider.people[0].name
    )
    header = agreement.header
    staff = found_agency(
        user, provider.name, country="MX", zone=header.zone, currency=header.currency
    )
    relationship = begin_relationship(staff, client.name, language="es", register="tu")
    person = add_client_person(
        staff, relationship, client.people[0].name, email="client@example.com"
    )
    link = link_of(make_link(staff, person, at=clock.now).token, at=clock.now)
    assert link is not None
    read = {number: path.read_text(encoding="utf-8") for number, path in texts.items()}
    return Rehearsal(
        staff, follow_link(link, at=clock.now), relationship, clock, agreement, read, facts
    )


def _recorded(fact: Mapping[str, Any]) -> datetime:
    return datetime.fromisoformat(fact.get("recorded_at", fact["at"]))


def _labels(text: str) -> list[str]:
    heads = (line[3:] for line in text.splitlines() if line.startswith("## ") and ". " in line)
    return [head.partition(".")[0] for head in heads]
