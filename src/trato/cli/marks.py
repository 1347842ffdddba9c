"""The marks of the product in a terminal: always beside a word, never instead of it."""

from trato.core.agreement import State

STATES = {
    State.RUNS: ("▸", "green"),
    State.PERSON: ("▹", "green"),
    State.PROSE: ("…", "dim"),
    State.ALMOST: ("◇", "bold"),
}

OWED_BY_PROVIDER = ("◐", "blue")
OWED_BY_CLIENT = ("◑", "yellow")
KEPT = ("●", "green")
KEPT_LATE = ("○", "green")
BROKEN = ("◖ ◗", "red")
ASKED = ("?", "")
STOPPED = ("◌", "dim")
OVER = ("–", "dim")
