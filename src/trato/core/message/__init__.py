"""Messages: replies that begin with the other side, say the facts, and promise with a date."""

from trato.core.message.reply import compose, next_working_day, reply
from trato.core.message.values import Message, MessagePart, PartKind, Promise
from trato.core.words import Register, register_of

__all__ = [
    "Message",
    "MessagePart",
    "PartKind",
    "Promise",
    "Register",
    "compose",
    "next_working_day",
    "register_of",
    "reply",
]
