"""Which days and hours are definite enough to be a deadline."""

from __future__ import annotations

from trato.core.promises.days.moments import (
    Division,
    From,
    Gone,
    HalfOfMonth,
    Moment,
    Month,
    Part,
    Someday,
    Soon,
    Week,
    WeekOf,
    WeekOfMonth,
    Year,
)
from trato.core.promises.phrases.mention import Mention


def is_definite(mention: Mention) -> bool:
    """Tell whether words name a day or an hour to come, and no mere «soon» or «this week»."""
    return not mention.describes and _is_day(mention.moment)


def _is_day(moment: Moment) -> bool:
    match moment:
        case Soon() | Someday() | Gone() | Year() | Division() | HalfOfMonth():
            return False
        case Week() | Month() | WeekOf():
            return moment.part is not Part.WHOLE
        case WeekOfMonth() | From():
            return False
        case _:
            return True
