"""Messages: replies that begin with the other side, say the facts, and promise with a date."""

from trato.core.message.reply import next_working_day, reply
from trato.core.message.values import Message, MessagePart, PartKind, Promise, Register

__all__ = [
    "Message",
    "MessagePart",
    "PartKind",
    "Promise",
    "Register",
    "next_working_day",
    "reply",
]
