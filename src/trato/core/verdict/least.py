"""The least that is enough: what is left when nothing more can be left out."""

from __future__ import annotations

from collections.abc import Callable

ONE_BY_ONE_MAX = 64


class Budget:
    """How often something costly may still be tried."""

    def __init__(self, tries: int) -> None:
        self._left = tries

    def spend(self) -> bool:
        """Take one try; False when none is left."""
        self._left -= 1
        return self._left >= 0


def least(names: tuple[str, ...], is_enough: Callable[[tuple[str, ...]], bool]) -> tuple[str, ...]:
    """Return those of `names`, which are enough, of which none can be left out alone.

    They are tried one by one, in their order, until nothing changes; many are halved first. What is
    found is enough even when not everything could be tried.
    """
    size = len(names) // 2
    while size > 1 and len(names) > ONE_BY_ONE_MAX:
        names = _without_parts(names, size, is_enough)
        size //= 2
    fewer = _without_parts(names, 1, is_enough)
    while fewer != names:
        names, fewer = fewer, _without_parts(fewer, 1, is_enough)
    return names


def _without_parts(
    names: tuple[str, ...], size: int, is_enough: Callable[[tuple[str, ...]], bool]
) -> tuple[str, ...]:
    """Leave out, one after the other, the parts of that size that can be."""
    start = 0
    while start < len(names):
        fewer = (*names[:start], *names[start + size :])
        if is_enough(fewer):
            names = fewer
        else:
            start += size
    return names
