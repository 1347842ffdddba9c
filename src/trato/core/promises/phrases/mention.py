"""A day that is named in a text."""

from __future__ import annotations

from dataclasses import dataclass

from trato.core.promises.days.moments import Every, Gone, Moment


@dataclass(frozen=True, slots=True)
class Mention:
    """A day that words name: `words[first:last]`."""

    first: int
    last: int
    moment: Moment
    describes: bool = False
    """Whether it is no day for anything: it tells which thing is meant, «la factura *de marzo*», or
    which day it is not, «*mañana* no, el lunes»."""

    @property
    def is_ahead(self) -> bool:
        """Tell whether it can be when something is due: neither past nor coming again and again."""
        return not self.describes and not isinstance(self.moment, Gone | Every)
