"""The way of a conversation: its parts, how each stands, and what lies beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from trato.core.agreement import Agreement, Side
from trato.store.conversations import BRIEF, Conversation, conversation_of
from trato.store.doors import access_book, access_draft, access_relationship
from trato.store.ledgers import reading_of
from trato.store.models import Draft, Relationship, Topic
from trato.store.names import names_of
from trato.store.visitors import Staff
from trato.web.conversation.side_by_side import Row, side_by_side


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the conversation: where it leads, its name, how it stands, whether it is done."""

    address: str
    name: str
    stands: str
    is_done: bool

    @property
    def mark(self) -> str:
        """Return its mark: a whole disc when it is done."""
        return "kept" if self.is_done else "proposed"


@dataclass(frozen=True, slots=True)
class Table:
    """A conversation with what lies beside it: the draft, and the text it is held against."""

    relationship: Relationship
    conversation: Conversation
    draft: Draft | None
    text: str
    """The draft; before there is one, the house rules; empty without either."""
    names: Mapping[str, str]
    """What the people of both sides are called, by short name."""

    @property
    def agreement(self) -> Agreement | None:
        """Return the agreement that the text says, or None."""
        return reading_of(self.text).agreement if self.text else None

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the client's rules beside ours."""
        return side_by_side(self.conversation, self.text) if self.text else ()

    @property
    def has_draft(self) -> bool:
        """Tell whether the draft has words."""
        return self.draft is not None and bool(self.draft.text.strip())


def table_of(staff: Staff, key: str) -> Table:
    """Return the conversation of a client with what lies beside it."""
    relationship = access_relationship(staff, key)
    draft = access_draft(staff, relationship)
    book = access_book(staff)
    own = draft.text if draft is not None and draft.text.strip() else ""
    text = own or (book.text if book is not None else "")
    talk = conversation_of(staff, relationship)
    return Table(relationship, talk, draft, text, names_of(relationship))


def steps_of(table: Table) -> tuple[Step, ...]:
    """Return the parts of a conversation in the order in which they are best held."""
    found, key = table.conversation, table.relationship.key
    first = found.unknown[0] if found.unknown else BRIEF[0]
    brief = _("%(n)s de %(m)s respuestas") % {"n": len(BRIEF) - len(found.unknown), "m": len(BRIEF)}
    return (
        Step(
            reverse("conversation-question", args=[key, first.value]),
            _("Lo que busca y con qué cuenta"),
            brief,
            not found.unknown,
        ),
        _solution(found, key),
        _results(found, key),
        _rules(table, key),
        _promises(found, key),
        _aptitude(found, key),
        _decision(found, key),
    )


def _solution(found: Conversation, key: str) -> Step:
    chosen = found.answer(Topic.SOLUTION, Side.PROVIDER)
    others = len(found.items(Topic.ALTERNATIVE))
    stands = _("sin elegir")
    if chosen is not None:
        stands = (
            ngettext("elegida, entre otra más", "elegida, entre otras %(n)s", others)
            % {"n": others}
            if others
            else _("elegida; falta decir qué otra cosa se pensó")
        )
    return Step(
        reverse("conversation-solution", args=[key]),
        _("Las alternativas y la solución"),
        stands,
        chosen is not None and others > 0,
    )


def _results(found: Conversation, key: str) -> Step:
    results = found.items(Topic.RESULT)
    whole = sum(not one.lacks for one in results)
    stands = _("ninguno todavía")
    if results:
        stands = _("%(n)s de %(m)s con medida, punto de partida, meta y fecha") % {
            "n": whole,
            "m": len(results),
        }
    return Step(
        reverse("conversation-results", args=[key]),
        _("Los resultados que se esperan"),
        stands,
        bool(results) and whole == len(results),
    )


def _rules(table: Table, key: str) -> Step:
    rules = table.conversation.items(Topic.RULE)
    rows = table.rows
    left = sum(one.is_open for one in rows)
    stands = _("no ha dicho ninguna")
    if rules:
        stands = (
            ngettext("queda una por acordar", "quedan %(n)s por acordar", left) % {"n": left}
            if left
            else _("todas acordadas")
        )
    return Step(
        reverse("conversation-rules", args=[key]),
        _("Sus reglas, junto a las nuestras"),
        stands,
        bool(rules) and bool(rows) and not left,
    )


def _promises(found: Conversation, key: str) -> Step:
    left = len(found.unplaced)
    stands = _("nada anotado")
    if found.beliefs:
        stands = (
            ngettext("queda una sin sitio", "quedan %(n)s sin sitio", left) % {"n": left}
            if left
            else _("todas tienen su sitio")
        )
    return Step(
        reverse("conversation-promises", args=[key]),
        _("Lo que se prometió y lo que cada quien entendió"),
        stands,
        bool(found.beliefs) and not left,
    )


def _aptitude(found: Conversation, key: str) -> Step:
    needs = found.items(Topic.REQUIREMENT)
    looked = [found.about(Topic.FITNESS, one.item) for one in needs]
    answered = sum(one is not None for one in looked)
    stands = _("sin mirar")
    if needs:
        stands = _("%(n)s de %(m)s miradas") % {"n": answered, "m": len(needs)}
    return Step(
        reverse("conversation-aptitude", args=[key]),
        _("¿Somos quienes pueden hacerlo?"),
        stands,
        bool(needs) and answered == len(needs),
    )


def _decision(found: Conversation, key: str) -> Step:
    said = [found.decision(side) is not None for side in Side]
    stands = _("falta la de los dos")
    if found.goes is False:
        stands = _("no seguimos")
    elif all(said):
        stands = _("los dos seguimos")
    elif any(said):
        stands = _("falta la nuestra") if not found.decision(Side.PROVIDER) else _("falta la suya")
    return Step(
        reverse("conversation-decision", args=[key]),
        _("¿Seguimos?"),
        stands,
        found.goes is not None,
    )
