"""Saying that something is not as agreed: by who noticed it, or noted for them in their words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from trato.actions.complaining import complain
from trato.core.agreement import Channel, Side
from trato.core.text import Reading
from trato.core.words import Language
from trato.store.doors import access_due_lines, access_versions
from trato.store.due_lines import refresh
from trato.store.ledgers import reading_of
from trato.store.limits import WORDS_CHARACTERS_MAX
from trato.store.models import Relationship, TextVersion
from trato.store.visitors import Client, Staff
from trato.web.files.uploads import given_files
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.ledger.heard import Heard, HeardFields, heard_fields, heard_typed
from trato.web.verdict.points import (
    ASSERTIONS,
    PointTyped,
    claims_of_points,
    points_typed,
    proposed_points,
)
from trato.web.verdict.subjects import Subjects, subjects_in

SUBJECTS_MAX: Final = 80


@dataclass(frozen=True, slots=True)
class Saying:
    """Somebody's words on their way into the ledger, read by a version of the text."""

    who: Staff | Client
    relationship: Relationship
    version: TextVersion
    typed: Typed
    now: datetime

    @property
    def reading(self) -> Reading:
        """Return the text as it is read."""
        return reading_of(self.version.text)

    @property
    def words(self) -> str:
        """Return the words; without any, the question stands in `typed.wrong`."""
        ask = _("¿Qué pasó? Cuéntalo como quieras.")
        return self.typed.words("words", ask, limit=WORDS_CHARACTERS_MAX)

    def fields(self) -> HeardFields | None:
        """Return what asks who said it and when; None where the visitor says it here and now."""
        if isinstance(self.who, Client):
            return None
        agreement = self.reading.agreement
        return heard_fields(self.typed, self.relationship, agreement, Side.CLIENT, at=self.now)

    def heard(self) -> Heard | None:
        """Return who said it and when; None where the visitor says it here and now."""
        if isinstance(self.who, Client):
            return None
        return heard_typed(
            self.typed,
            self.relationship,
            self.reading.agreement,
            Side.CLIENT,
            at=self.now,
            language=Language(self.who.language),
        )

    def subjects(self) -> Subjects:
        """Return what a point may be about."""
        refresh(self.relationship, self.now)
        lines = access_due_lines(self.who).filter(relationship=self.relationship)
        found = list(lines.order_by("is_open", "-due_at")[:SUBJECTS_MAX])
        language = Language(self.who.language)
        return subjects_in(found, self.relationship, self.reading, language, self.now)

    def proposed(self, subjects: Subjects) -> tuple[PointTyped, ...]:
        """Return the points that the words seem to make: a client's, in the client's language."""
        is_client = isinstance(self.who, Client)
        language = self.who.language if is_client else self.relationship.language
        return proposed_points(self.words, subjects, self.reading, Language(language))

    def entered(
        self, points: tuple[PointTyped, ...], subjects: Subjects, heard: Heard | None
    ) -> str:
        """Enter it and return its id; «» with what is wrong in `typed.wrong`."""
        claims = claims_of_points(points, subjects, self.reading.agreement, self.typed)
        files = given_files(self.typed.request, "files")
        if isinstance(files, str):
            self.typed.wrong["files"] = files
            return ""
        if not self.typed.is_good:
            return ""
        made = complain(
            self.who,
            self.relationship,
            self.words,
            claims,
            at=self.now,
            happened=heard.happened if heard else None,
            by=heard.by if heard else None,
            channel=heard.channel if heard else Channel.PORTAL,
            files=files,
        )
        return made.event_id

    def said_back(self) -> str:
        """Return what the page says once it is entered."""
        if isinstance(self.who, Client):
            return _("%(agency)s ya lo tiene.") % {"agency": self.who.agency.name}
        name = {"name": self.relationship.name}
        return _("Anotado con sus palabras. %(name)s también lo ve.") % name


def saying_page(
    request: Request, who: Staff | Client, relationship: Relationship, *, place: str
) -> HttpResponse:
    """Take somebody's words, show which points they make, and enter both.

    `place` is «staff» or «portal»: somebody of the agency notes what a person of the client said
    by another way.
    """
    version = access_versions(who, relationship).last()
    typed = Typed(request)
    context: dict[str, object] = {"here": "findings", "relationship": relationship}
    context |= {"typed": typed, "version": version, "words": typed.raw("words")}
    if version is None:
        return render(request, f"{place}/say.html", context)
    saying = Saying(who, relationship, version, typed, timezone.now())
    context["heard"] = saying.fields()
    if request.method == "GET":
        return render(request, f"{place}/say.html", context)
    heard, words = saying.heard(), saying.words
    if not words or (not typed.is_good and typed.raw("step") != "send"):
        return render(request, f"{place}/say.html", context)
    subjects = saying.subjects()
    if typed.raw("step") == "send":
        points = points_typed(typed)
        if entered := saying.entered(points, subjects, heard):
            messages.success(request, saying.said_back())
            page = "finding" if place == "staff" else "portal-finding"
            return redirect(page, relationship.key, entered)
    else:
        points = saying.proposed(subjects)
    context |= {
        "points": [replace(one, wrong=_wrong(one, typed)) for one in points],
        "subjects": subjects,
        "assertions": [(one.value, said) for one, said in ASSERTIONS.items()],
        "need": {name: typed.raw(name) for name in ("situation", "need", "fear")},
    }
    status = 409 if typed.wrong else 200
    return render(request, f"{place}/say_points.html", context, status=status)


def _wrong(point: PointTyped, typed: Typed) -> str:
    """Return what a point does not say yet."""
    names = (f"asserts-{point.place}", f"amount-{point.place}")
    return " ".join(typed.wrong[name] for name in names if name in typed.wrong)
