"""The tables. Every row but a user carries its agency."""

from trato.store.models.agencies import Agency, Member, Role, User
from trato.store.models.clients import (
    ClientCode,
    ClientDevice,
    ClientLink,
    ClientPerson,
    Way,
)
from trato.store.models.due_lines import DueLine, Sort
from trato.store.models.entries import Entry
from trato.store.models.files import Attachment, Proof
from trato.store.models.houses import Capability, HouseBook
from trato.store.models.invitations import Invitation
from trato.store.models.letters import Letter
from trato.store.models.notices import (
    Addressee,
    BossSheet,
    CalendarFeed,
    Every,
    Notice,
    Rhythm,
)
from trato.store.models.papers import Certificate, SealedPaper
from trato.store.models.relationships import OVER, Register, Relationship, Stage
from trato.store.models.sayings import Saying, Topic
from trato.store.models.texts import Draft, KeptDraft, TextVersion

__all__ = [
    "OVER",
    "Addressee",
    "Agency",
    "Attachment",
    "BossSheet",
    "CalendarFeed",
    "Capability",
    "Certificate",
    "ClientCode",
    "ClientDevice",
    "ClientLink",
    "ClientPerson",
    "Draft",
    "DueLine",
    "Entry",
    "Every",
    "HouseBook",
    "Invitation",
    "KeptDraft",
    "Letter",
    "Member",
    "Notice",
    "Proof",
    "Register",
    "Relationship",
    "Rhythm",
    "Role",
    "Saying",
    "SealedPaper",
    "Sort",
    "Stage",
    "TextVersion",
    "Topic",
    "User",
    "Way",
]
