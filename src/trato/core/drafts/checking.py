"""Checking a draft as it is typed."""

from __future__ import annotations

from collections.abc import Mapping

from trato.core.drafts.addressing import register_in
from trato.core.drafts.draft import Draft, draft_of
from trato.core.drafts.remarks import remarks_on
from trato.core.drafts.values import Answering, Checked, Label
from trato.core.words import Language, Register


def check_draft(
    text: str,
    *,
    answering: Answering | None = None,
    language: Language | None = None,
    register: Register | None = None,
) -> Checked:
    """Return the labels of a draft and the remarks on it, in time linear in its length.

    `answering` is what it answers, as far as that is known. Without a `language` or a `register`
    the draft tells its own. The labels are defined after the article that asks for replies from
    the client's side; no more than `TEXT_CHARACTERS_MAX` code points are read.
    """
    draft = draft_of(text, language)
    words = (word for passage in draft.passages for word in passage.words)
    return Checked(
        language=draft.language,
        register=register or register_in(words),
        labels=labels_of(draft),
        remarks=remarks_on(draft, answering or Answering()),
    )


def labels_of(draft: Draft) -> Mapping[Label, bool]:
    """Return which of the eight hold of a draft."""
    return {
        Label.ACK: bool(draft.shown),
        Label.FACTS: bool(draft.facts),
        Label.ACTION: bool(draft.actions),
        Label.DEADLINE: bool(draft.deadlines),
        Label.CONSENT: bool(draft.consent),
        Label.NO_BLAME: not draft.blame,
        Label.NO_POLICY_SPEAK: not draft.policy,
        Label.NO_EVASION: not draft.evasion,
    }
