"""A door says no: one value with a code and what it is about, worded once for everybody."""

from __future__ import annotations

from typing import Final

NOT_FOUND: Final = "not_found"


class RefusalError(Exception):
    """What somebody asked for and does not get.

    `code` is one of the rows of `trato.web.frame.refusals`; `data` holds names and figures to be
    said in the sentence. Data of others does not exist: its code is `not_found`, never «forbidden».
    """

    def __init__(self, code: str, **data: str) -> None:
        """Keep the code and its data."""
        super().__init__(code)
        self.code = code
        self.data = data


def not_found() -> RefusalError:
    """Return the refusal for what is not there, or not there for this person."""
    return RefusalError(NOT_FOUND)
