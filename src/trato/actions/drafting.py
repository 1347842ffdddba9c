"""Drafting: the working text is saved, taken back, put aside; nothing that was typed is lost."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from trato.actions.recording import action
from trato.core.text import plain
from trato.store.doors import access_draft, access_kept_drafts, access_versions
from trato.store.models import Draft, KeptDraft, Relationship
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Staff

TEXT_CHARACTERS_MAX: Final = 400_000
KEPT_MAX: Final = 300
"""How many saved texts of one relationship are kept; the oldest go first."""


@action
def save_draft(
    who: Staff, relationship: Relationship, text: str, *, revision: int, at: datetime
) -> Draft:
    """Keep the working text. `revision` is the one that was being edited (0: there was none).

    The text is kept with one kind of line ends and composed letters. Saving what is there already
    changes nothing. Raises `RefusalError` «draft_changed» when somebody else saved in between:
    nothing is written over.
    """
    text = _checked(text)
    draft = access_draft(who, relationship)
    if draft is None:
        draft = Draft.objects.create(
            agency=relationship.agency,
            relationship=relationship,
            text=text,
            saved_at=at,
            saved_by=who.short,
        )
    elif draft.text == text and draft.revision == revision:
        return draft
    else:
        changed = Draft.objects.filter(pk=draft.pk, revision=revision).update(
            text=text, revision=revision + 1, saved_at=at, saved_by=who.short
        )
        if not changed:
            raise RefusalError("draft_changed", who=draft.saved_by)
        draft.refresh_from_db()
    _keep(who, relationship, text, revision=draft.revision, is_aside=False, at=at)
    return draft


@action
def set_aside(
    who: Staff, relationship: Relationship, text: str, *, revision: int, at: datetime
) -> KeptDraft:
    """Keep a text that does not become the working text, so that it can be taken up again."""
    text = _checked(text)
    return _keep(who, relationship, text, revision=revision, is_aside=True, at=at)


@action
def take_up(
    who: Staff, relationship: Relationship, kept: int, *, revision: int, at: datetime
) -> Draft:
    """Make a text that was kept the working text again. Raises as `save_draft` does."""
    found = access_kept_drafts(who, relationship).filter(pk=kept).first()
    if found is None:
        raise not_found()
    return save_draft(who, relationship, found.text, revision=revision, at=at)


@action
def discard_draft(who: Staff, relationship: Relationship, *, revision: int, at: datetime) -> Draft:
    """Go back to the text that was proposed last, or to none. What was written stays kept."""
    last = access_versions(who, relationship).last()
    return save_draft(who, relationship, last.text if last else "", revision=revision, at=at)


def _checked(text: str) -> str:
    if len(text) > TEXT_CHARACTERS_MAX:
        raise RefusalError("too_long", limit=str(TEXT_CHARACTERS_MAX))
    return plain(text)


def _keep(
    who: Staff,
    relationship: Relationship,
    text: str,
    *,
    revision: int,
    is_aside: bool,
    at: datetime,
) -> KeptDraft:
    made = KeptDraft.objects.create(
        agency=relationship.agency,
        relationship=relationship,
        text=text,
        revision=revision,
        is_aside=is_aside,
        saved_at=at,
        saved_by=who.short,
    )
    kept = access_kept_drafts(who, relationship)
    if oldest := kept.values_list("pk", flat=True)[KEPT_MAX:].first():
        kept.filter(pk__lte=oldest).delete()
    return made
