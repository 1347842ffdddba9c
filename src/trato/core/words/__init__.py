"""Words for people: every message in Spanish and English, dates, durations and lists."""

from trato.core.words.catalogue import knows, messages, say
from trato.core.words.explaining import cure_of, explain, message_of, quoted
from trato.core.words.language import Language
from trato.core.words.register import Register, forms_of, register_of

__all__ = [
    "Language",
    "Register",
    "cure_of",
    "explain",
    "forms_of",
    "knows",
    "message_of",
    "messages",
    "quoted",
    "register_of",
    "say",
]
