"""What the exit code of `trato` says."""

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes; strangers' scripts rely on them."""

    DONE = 0
    PROBLEMS = 1
    WRONG_COMMAND = 2
    NO_ANSWER_YET = 3
    CHAIN_BROKEN = 4
    LIMIT = 5
