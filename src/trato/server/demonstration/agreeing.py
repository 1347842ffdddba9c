"""The steps by which a text comes to be agreed: proposed, read, doubted, cleared, approved."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from trato.actions.agreeing import approve, propose
from trato.actions.drafting import save_draft
from trato.actions.understanding import clear_doubt, doubt, understand
from trato.server.demonstration.story import Story
from trato.store.doors import access_version
from trato.store.understandings import understanding_of, wording_of
from trato.store.visitors import Client, Staff


def write(story: Story, who: Staff, text: str, on: datetime) -> None:
    """Let somebody write the draft."""
    story.then(on, lambda at: save_draft(who, story.relationship, text, revision=0, at=at))


def offer(story: Story, who: Staff, text: str, on: datetime) -> None:
    """Let somebody write a text and propose it an hour later."""
    write(story, who, text, on)
    story.then(
        on + timedelta(hours=1),
        lambda at: propose(who, story.relationship, revision=1, at=at),
    )


def read(story: Story, who: Client, labels: Iterable[str], on: datetime) -> None:
    """Let somebody of the client read clauses, one every two minutes."""
    for place, label in enumerate(labels):
        story.then(
            on + timedelta(minutes=2 * place),
            lambda at, label=label: understand(  # type: ignore[misc]
                who, story.relationship, 1, label, at=at
            ),
        )


def ask(story: Story, who: Client, label: str, words: str, on: datetime) -> None:
    """Let somebody of the client ask about a clause."""
    story.then(on, lambda at: doubt(who, story.relationship, 1, label, words, at=at))


def clear(story: Story, who: Staff, words: str, on: datetime) -> None:
    """Let the provider clear the doubt that is open."""

    def answer(at: datetime) -> None:
        version = access_version(who, story.relationship, 1)
        asked = understanding_of(story.relationship, version).open_doubts[0]
        clear_doubt(who, story.relationship, asked.id, words, at=at)

    story.then(on, answer)


def agree(story: Story, who: Client, on: datetime) -> None:
    """Let somebody of the client approve what is proposed."""

    def approve_it(at: datetime) -> None:
        version = access_version(who, story.relationship, 1)
        approve(who, story.relationship, 1, version.sha256, at=at)

    story.then(on, approve_it)


def read_and_agree(story: Story, who: Client, text: str, on: datetime) -> None:
    """Let somebody of the client read every clause of a text and approve it."""
    labels = tuple(wording_of(text))
    read(story, who, labels, on)
    agree(story, who, on + timedelta(minutes=2 * len(labels) + 5))
