"""Which of the acts in a sentence are promises."""

from __future__ import annotations

from typing import Final, assert_never

from trato.core.promises.acts.act import Act, Kind, Time, Who

_AHEAD: Final = frozenset({Time.FUTURE, Time.PRESENT, Time.RUNNING, Time.EITHER})


def is_promise(act: Act, *, dated: bool) -> bool:
    """Tell whether an act is promised; `dated` is whether a day to come is named for it.

    A promise is what the speaker or their side will do, or what the other side will get of it, in
    the present or the future, without reserve.
    """
    if act.holds or act.time not in _AHEAD:
        return False
    hangs = dated or act.awaits
    match act.kind:
        case Kind.GIVE_WORD:
            return True
        case Kind.DO:
            return _is_done(act, hangs=hangs)
        case Kind.SAY:
            return hangs or (act.stands_alone and act.time is Time.PRESENT)
        case Kind.GET:
            return hangs or act.time is Time.FUTURE
        case Kind.COME_ABOUT:
            return hangs
        case Kind.BE:
            return False
        case _:
            assert_never(act.kind)


def _is_done(act: Act, *, hangs: bool) -> bool:
    if act.who is Who.UNNAMED:
        return hangs
    if act.who is not Who.SPEAKER:
        return False
    match act.time:
        case Time.FUTURE:
            return True
        case Time.RUNNING | Time.EITHER:
            return hangs or (act.time is Time.EITHER and act.stands_alone)
        case _:
            return hangs or act.stands_alone
