"""Messages: replies that begin with the other side, say the facts, and promise with a date."""

from trato.core.message.reply import compose, next_working_day, reply
from trato.core.message.values import Message, MessagePart, PartKind, Promise, Typical
from trato.core.words import Register, register_of

__all__ = [
    "Message",
    "MessagePart",
    "PartKind",
    "Promise",
    "Register",
    "Typical",
    "compose",
    "next_working_day",
    "register_of",
    "reply",
]
