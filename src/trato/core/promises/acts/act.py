"""What a sentence says that somebody does: one value for each verb with a subject.

The readers of both languages give these; `judging` decides which of them are promises.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Who(StrEnum):
    """Whose act it is, as the speaker sees it."""

    SPEAKER = "speaker"
    ADDRESSEE = "addressee"
    THING = "thing"
    """The work itself: «el informe llega mañana»."""
    UNNAMED = "unnamed"
    """A passive without an agent: «se publica el lunes»."""
    OTHER = "other"


class Time(StrEnum):
    """When the act takes place, as its verb says."""

    FUTURE = "future"
    PRESENT = "present"
    RUNNING = "running"
    """Under way: «estamos revisando», “we are sending”."""
    EITHER = "either"
    """«Enviamos», which can be today's or last week's."""
    PAST = "past"
    UNREAL = "unreal"
    ORDER = "order"


class Kind(StrEnum):
    """What kind of act it is."""

    DO = "do"
    GIVE_WORD = "give-word"
    """A promise by itself: «cuenta con ello», “consider it done”."""
    SAY = "say"
    """Saying something now: «te confirmo que…», “I confirm that…”."""
    GET = "get"
    """Something reaches the other side: «lo tienes el lunes», “you'll have it by Monday”."""
    COME_ABOUT = "come-about"
    """Something is done or arrives: «queda listo mañana», “it will be ready tomorrow”."""
    BE = "be"
    """A state or a fact: «mañana es festivo»."""


REACHING = frozenset({Kind.GET, Kind.COME_ABOUT, Kind.GIVE_WORD})
"""The kinds that reach the other side by themselves."""


class Hold(StrEnum):
    """What keeps an act from being promised."""

    QUESTION = "question"
    REFUSAL = "refusal"
    DOUBT = "doubt"
    WISH = "wish"
    CONDITION = "condition"
    REPORT = "report"
    QUOTE = "quote"
    DETAIL = "detail"
    """It only tells which, what for or when: «los textos *que te pedí*», «para que lo *veas*»."""


@dataclass(frozen=True, slots=True)
class Act:
    """One verb with its subject: `first` to `last` are its words, pronouns and auxiliaries too."""

    first: int
    last: int
    verb: str
    time: Time
    who: Who
    kind: Kind
    pronoun: str = ""
    """What the verb's object is called before it, where it is: «*lo* reviso»."""
    reaches: bool = False
    """Whether it reaches the other side: «*te* lo mando», «lo tienes»; not «lo imprimimos»."""
    holds: frozenset[Hold] = frozenset()
    mentions: tuple[int, ...] = ()
    """The days named for it, by their place among the sentence's mentions."""
    spare_mentions: tuple[int, ...] = ()
    """Those of what hangs on it, for want of its own: «cuando vuelva *el lunes* te llamo»."""
    awaits: bool = False
    """Whether it hangs on something to come: «te aviso *en cuanto esté*»."""
    stands_alone: bool = False
    """Whether it is a promise also without a day: «yo me encargo», «lo miro y te digo»."""
