"""Rows: sequences that are shared between standings, or worked out only when they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import Generic, TypeVar, overload

from trato.core.standing.values import Obligation

T = TypeVar("T")
Shown = Mapping[str, tuple[int, Obligation]]
_birth = itemgetter(0)
_row = itemgetter(1)


class Rows(Sequence[T], Generic[T]):
    """The first so many rows of a list that is only ever appended to. Equal to any sequence of
    equal rows."""

    __slots__ = ("_length", "_rows")

    def __init__(self, rows: list[T], length: int | None = None) -> None:
        self._rows = rows
        self._length = len(rows) if length is None else length

    def __len__(self) -> int:  # type: ignore[explicit-override]
        return self._length

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:  # type: ignore[explicit-override]
        if isinstance(index, slice):
            return tuple(self._rows[: self._length][index])
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError(index)
        return self._rows[index]

    def __iter__(self) -> Iterator[T]:  # type: ignore[explicit-override]
        return islice(self._rows, self._length)

    def __eq__(self, other: object) -> bool:  # type: ignore[explicit-override]
        return isinstance(other, Sequence) and list(self) == list(other)

    def __hash__(self) -> int:  # type: ignore[explicit-override]
        return hash(tuple(self))

    def __repr__(self) -> str:  # type: ignore[explicit-override]
        return repr(tuple(self))


class Later(Sequence[T], Generic[T]):
    """Rows that are worked out when somebody reads them, once. Equal to any sequence of equal
    rows."""

    __slots__ = ("_known", "_work")

    def __init__(self, work: Callable[[], tuple[T, ...]]) -> None:
        self._work: Callable[[], tuple[T, ...]] | None = work
        self._known: tuple[T, ...] = ()

    def _all(self) -> tuple[T, ...]:
        if self._work is not None:
            self._known, self._work = self._work(), None
        return self._known

    def __len__(self) -> int:  # type: ignore[explicit-override]
        return len(self._all())

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:  # type: ignore[explicit-override]
        return self._all()[index]

    def __iter__(self) -> Iterator[T]:  # type: ignore[explicit-override]
        return iter(self._all())

    def __eq__(self, other: object) -> bool:  # type: ignore[explicit-override]
        return isinstance(other, Sequence) and self._all() == tuple(other)

    def __hash__(self) -> int:  # type: ignore[explicit-override]
        return hash(self._all())

    def __repr__(self) -> str:  # type: ignore[explicit-override]
        return repr(self._all())


class NamedRows(Later[T], Generic[T]):
    """Rows that are worked out when somebody reads them; those of one name without the rest."""

    __slots__ = ("_find",)

    def __init__(
        self, work: Callable[[], tuple[T, ...]], find: Callable[[str], tuple[T, ...]]
    ) -> None:
        super().__init__(work)
        self._find = find

    def named(self, name: str) -> tuple[T, ...]:
        """Return the rows that go by a name, in their order."""
        return self._find(name)


class Obligations(Sequence[Obligation]):
    """The obligations of a standing in order of birth; put in order only when they are read.

    ``show`` makes the rows of those that are open, by their ids. ``find`` answers one by its id
    without reading the rest.
    """

    __slots__ = ("_closed", "_index", "_length", "_open", "_ordered", "_replaced", "_show", "_tail")

    def __init__(
        self,
        closed: list[tuple[int, Obligation]],
        index: Mapping[str, int],
        replaced: Mapping[str, tuple[int, Obligation]],
        tail: Mapping[str, tuple[int, Obligation]],
        show: Callable[[], Shown],
    ) -> None:
        self._closed = closed
        self._length = len(closed)
        self._index = index
        self._replaced = dict(replaced)
        self._tail = dict(tail)
        self._show: Callable[[], Shown] | None = show
        self._open: Shown = {}
        self._ordered: tuple[Obligation, ...] | None = None

    def __len__(self) -> int:  # type: ignore[explicit-override]
        return self._length + len(self._tail) + len(self.show())

    def show(self) -> Shown:
        """Return the rows of those that are not closed, with their places, by their ids."""
        if self._show is not None:
            self._open, self._show = self._show(), None
        return self._open

    @property
    def open(self) -> tuple[Obligation, ...]:
        """Return those that are not closed, in order of birth."""
        return tuple(map(_row, sorted(self.show().values(), key=_birth)))

    def find(self, id: str) -> Obligation | None:
        """Return the obligation with this id, or None."""
        found = self.show().get(id) or self._replaced.get(id) or self._tail.get(id)
        if found is not None:
            return found[1]
        place = self._index.get(id)
        if place is None or place >= self._length:
            return None
        return self._closed[place][1]

    def _all(self) -> tuple[Obligation, ...]:
        if self._ordered is None:
            rows = [*self._closed[: self._length], *self._tail.values()]
            if self._replaced:
                rows = [self._replaced.get(entry[1].id, entry) for entry in rows]
            rows.extend(self.show().values())
            rows.sort(key=_birth)
            self._ordered = tuple(map(_row, rows))
        return self._ordered

    @overload
    def __getitem__(self, index: int) -> Obligation: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Obligation, ...]: ...
    def __getitem__(self, index: int | slice) -> Obligation | tuple[Obligation, ...]:  # type: ignore[explicit-override]
        return self._all()[index]

    def __iter__(self) -> Iterator[Obligation]:  # type: ignore[explicit-override]
        return iter(self._all())

    def __eq__(self, other: object) -> bool:  # type: ignore[explicit-override]
        return isinstance(other, Sequence) and self._all() == tuple(other)

    def __hash__(self) -> int:  # type: ignore[explicit-override]
        return hash(self._all())

    def __repr__(self) -> str:  # type: ignore[explicit-override]
        return repr(self._all())
