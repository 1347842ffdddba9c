"""Versions as a person records them: the working text is frozen when somebody proposes it."""

from __future__ import annotations

from hashlib import sha256

from trato.cli.opening import Relationship
from trato.core.events import Event, EventKind
from trato.core.problems import Problem
from trato.files import AGREEMENT, freeze_version, read_versions

_ABOUT_VERSIONS = frozenset(
    {"version_proposed", "version_approved", "version_refused", "version_withdrawn"}
)


def name_version(raw: dict[str, object], opened: Relationship) -> None:
    """Fill in which version and which bytes are meant, where whoever records it left them out.

    A proposal means the working text: a new version, or the frozen one of the same bytes. Other
    acts mean the newest frozen version.
    """
    if not isinstance(raw.get("kind"), str) or raw["kind"] not in _ABOUT_VERSIONS:
        return
    fields = raw.setdefault("fields", {})
    if not isinstance(fields, dict):
        return
    frozen = {one.number: one.sha256 for one in read_versions(opened.folder).value}
    newest = max(frozen, default=0)
    if raw["kind"] == "version_proposed" and "version" not in fields and "sha256" not in fields:
        digest = sha256((opened.folder / AGREEMENT).read_bytes()).hexdigest()
        same = next((number for number, one in frozen.items() if one == digest), None)
        fields |= {"version": same or newest + 1, "sha256": digest}
    number = fields.setdefault("version", newest or None)
    if "sha256" not in fields and isinstance(number, int) and number in frozen:
        fields["sha256"] = frozen[number]


def freeze_proposed(event: Event, opened: Relationship) -> list[Problem]:
    """Keep the working text under its number when an event proposes those very bytes."""
    if event.kind is not EventKind.VERSION_PROPOSED:
        return []
    text = (opened.folder / AGREEMENT).read_bytes()
    digest = str(event.fields.get("sha256", "")).removeprefix("sha256:")
    if sha256(text).hexdigest() != digest:
        return []
    number = event.fields.get("version")
    assert isinstance(number, int)
    kept = freeze_version(opened.folder, number, text)
    return [kept] if isinstance(kept, Problem) else []
