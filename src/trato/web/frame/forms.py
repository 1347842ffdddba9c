"""What is typed into pages, read once: a value, or a sentence that says how to mend it."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from trato.core.money import NumberStyle
from trato.core.money.figures import parse_number
from trato.core.problems import Problem
from trato.core.words import Language, explain

LINE_CHARACTERS_MAX: Final = 200
NUMBER_DIGITS_MAX: Final = 9
"""More than this no page counts, and every database holds it."""


@dataclass(slots=True)
class Typed:
    """The fields of a form as they were typed, and what is wrong with each.

    A page that is shown again keeps every word.
    """

    request: HttpRequest
    wrong: dict[str, str] = field(default_factory=dict)

    def raw(self, name: str) -> str:
        """Return a field as it was typed."""
        return self.request.POST.get(name, "")

    def line(self, name: str, ask: str = "", *, limit: int = LINE_CHARACTERS_MAX) -> str:
        """Return a line of text; when it is empty and `ask` is not, that is the question."""
        value = " ".join(self.raw(name).split())
        if not value and ask:
            self.wrong[name] = ask
        elif len(value) > limit:
            self.wrong[name] = _("Caben %(limit)s caracteres.") % {"limit": limit}
        return value

    def words(self, name: str, ask: str = "", *, limit: int = 20_000) -> str:
        """Return a longer text with its line breaks; when it is empty, `ask` is the question."""
        value = self.raw(name).replace("\r\n", "\n").strip()
        if not value and ask:
            self.wrong[name] = ask
        elif len(value) > limit:
            self.wrong[name] = _("Caben %(limit)s caracteres.") % {"limit": limit}
        return value

    def email(self, name: str, *, needed: bool = True) -> str:
        """Return an address for mail."""
        value = self.line(name, _("¿A qué correo le escribimos?") if needed else "", limit=254)
        if value and name not in self.wrong:
            try:
                validate_email(value)
            except ValidationError:
                self.wrong[name] = _("Le falta algo: un correo se escribe como ana@ejemplo.com.")
        return value

    def choice(self, name: str, choices: set[str], default: str) -> str:
        """Return one of the choices; what is not among them is the default."""
        value = self.raw(name)
        return value if value in choices else default

    def several(self, name: str, choices: Container[str]) -> list[str]:
        """Return those of the choices that were ticked, in the order in which they were sent."""
        return [one for one in self.request.POST.getlist(name) if one in choices]

    def number(self, name: str, default: int = 0) -> int:
        """Return a whole number that a page put there itself; the default for what is none."""
        typed = self.raw(name)
        if not typed.isascii() or len(typed) > NUMBER_DIGITS_MAX:
            return default
        try:
            return int(typed)
        except ValueError:
            return default

    def amount(self, name: str, ask: str = "", *, numbers: NumberStyle) -> Decimal | None:
        """Return a figure as its country writes it; None when there is none or it does not read."""
        value = self.line(name, ask, limit=30)
        if not value or name in self.wrong:
            return None
        found = parse_number(value, numbers)
        if isinstance(found, Problem):
            self.wrong[name] = explain(found, Language((get_language() or "es")[:2]))
            return None
        return found

    def day(self, name: str, ask: str = "") -> date | None:
        """Return a day as calendars of browsers send it; None when there is none."""
        value = self.line(name, ask)
        if not value or name in self.wrong:
            return None
        day = day_in(value)
        if day is None:
            self.wrong[name] = _("El año primero: 2026-03-27.")
        return day

    @property
    def is_good(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.wrong


def day_in(text: str) -> date | None:
    """Return the day that a form or an address holds, as 2026-03-27; None for anything else."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
