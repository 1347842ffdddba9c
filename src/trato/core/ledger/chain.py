"""The chain: each entry carries the hash of the one before, so that both sides witness one list.

The payload of an entry is the canonical form of its event: UTF-8, Unicode NFC, keys sorted, no
spaces. The entry's hash is SHA-256 over the canonical form of an object with prev, seq, at,
recorded_at, by, recorded_by, kind, algorithm («sha256») and commitment, which is SHA-256 over the
salt's UTF-8 bytes followed by the payload.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, NamedTuple

from trato.core.events import Event, event_json, read_event
from trato.core.problems import Problem, problem

VERSION: Final = 1
ALGORITHM: Final = "sha256"
NO_ENTRY: Final = f"{ALGORITHM}:{'0' * 64}"
"""The `prev` of the first entry."""

PAYLOAD_BYTES_MAX = 90_000
_LINK_KEYS: Final = frozenset({"v", "seq", "prev", "hash"})
_KEYS: Final = _LINK_KEYS | {"salt", "event"}
_WITHHELD_KEYS: Final = _LINK_KEYS | {"withheld"}
_SALT: Final = re.compile(r"[\x21-\x7e]{16,128}")
_HASHED: Final = ("at", "by", "kind", "recorded_at")


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as it stands in the ledger. `seq` counts from 1; `prev` and `hash` are «sha256:…».

    `payload` holds the canonical bytes that the hash commits to: the event as it was written,
    which may differ in form (an offset written as Z) from what `event_json` would write.
    """

    v: int
    seq: int
    prev: str
    hash: str
    salt: str
    event: Event
    payload: bytes = field(repr=False)


class Head(NamedTuple):
    """The last link of a ledger: what the next entry follows, and what both sides are shown."""

    seq: int
    hash: str


def append(last: Entry | Head | None, event: Event, *, salt: str) -> Entry:
    """Return the entry that follows `last` (None: the ledger is empty).

    `salt` comes from the caller: 16 to 128 visible ASCII characters of chance, never used before.
    """
    assert _SALT.fullmatch(salt), "a salt has 16 to 128 visible ASCII characters"
    made = event_json(event)
    payload = canonical(made)
    seq = last.seq + 1 if last else 1
    prev = last.hash if last else NO_ENTRY
    digest = entry_hash(made, payload, prev=prev, seq=seq, salt=salt)
    return Entry(VERSION, seq, prev, digest, salt, event, payload)


def canonical(value: object) -> bytes:
    """Return the canonical bytes of a JSON value: UTF-8, NFC, keys sorted, no spaces."""
    text = _dumped(value)
    if not text.isascii():
        text = _dumped(_composed(value))
    # Half of a surrogate pair hashes like anything else; elsewhere it is refused.
    return text.encode("utf-8", "surrogatepass")


def entry_hash(
    event: Mapping[str, object], payload: bytes, *, prev: str, seq: int, salt: str
) -> str:
    """Return the hash of an entry from its event's JSON object and its canonical bytes."""
    return _link_hash(event, commitment_of(payload, salt=salt), prev=prev, seq=seq)


def commitment_of(payload: bytes, *, salt: str) -> str:
    """Return what stands for an event in its entry's hash: «sha256:…» over salt and payload."""
    digest = sha256(salt.encode("utf-8", "surrogatepass") + payload).hexdigest()
    return f"{ALGORITHM}:{digest}"


def _link_hash(about: Mapping[str, object], commitment: str, *, prev: str, seq: int) -> str:
    hashed = {name: about.get(name) for name in _HASHED}
    hashed["recorded_by"] = about.get("recorded_by", about.get("by"))
    hashed.update(algorithm=ALGORITHM, commitment=commitment, prev=prev, seq=seq)
    return f"{ALGORITHM}:{sha256(canonical(hashed)).hexdigest()}"


def withheld(entry: Entry) -> dict[str, object]:
    """Return an entry for somebody who may not read its event: who, when and which kind stay, and
    the commitment by which the chain still holds. Without the salt nothing can be guessed back."""
    event = json.loads(entry.payload.decode("utf-8", "surrogatepass"))
    kept: dict[str, object] = {name: event.get(name) for name in _HASHED}
    kept["recorded_by"] = event.get("recorded_by", event.get("by"))
    kept["commitment"] = commitment_of(entry.payload, salt=entry.salt)
    return {
        "v": entry.v,
        "seq": entry.seq,
        "prev": entry.prev,
        "hash": entry.hash,
        "withheld": kept,
    }


def entry_line(entry: Entry) -> bytes:
    """Return the line of the ledger's file for an entry, with its line feed."""
    frame = {"v": entry.v, "seq": entry.seq, "prev": entry.prev, "hash": entry.hash}
    head = json.dumps(frame | {"salt": entry.salt}, separators=(",", ":"))
    return head[:-1].encode() + b',"event":' + entry.payload + b"}\n"


def read_entry(raw: Mapping[str, object], *, line: int = 1) -> Entry | list[Problem]:
    """Read an entry from its JSON object, with every problem of its frame and its event at `line`.

    An entry whose event is kept back (`is_withheld`) has no event to be read.

    Whether it follows from the entry before it is for `Chain` to say.
    """
    wrong = _check_frame(raw, line)
    if wrong:
        return wrong
    given = raw["event"]
    assert isinstance(given, Mapping)
    event = read_event(given, line=line)
    if isinstance(event, list):
        return event
    seq = raw["seq"]
    assert isinstance(seq, int)
    return Entry(
        VERSION,
        seq,
        str(raw["prev"]),
        str(raw["hash"]),
        str(raw["salt"]),
        event,
        canonical(given),
    )


def is_withheld(raw: Mapping[str, object]) -> bool:
    """Tell whether an entry's JSON object keeps its event back."""
    return "withheld" in raw


def _check_frame(raw: Mapping[str, object], line: int) -> list[Problem]:
    if raw.get("v") != VERSION or isinstance(raw.get("v"), bool):
        return [problem("entry-version", line=line, expected_version=str(VERSION))]
    keys = _WITHHELD_KEYS if is_withheld(raw) else _KEYS
    missing = sorted(keys - raw.keys())
    unknown = sorted(raw.keys() - keys)
    wrong = [problem("field-missing", line=line, field=name) for name in missing]
    wrong.extend(problem("field-unknown", line=line, field=name[:60]) for name in unknown)
    texts = keys & {"prev", "hash", "salt"}
    right_types = (
        type(raw.get("seq")) is int
        and isinstance(raw.get("withheld" if is_withheld(raw) else "event"), Mapping)
        and all(isinstance(raw.get(name), str) for name in texts)
    )
    if not wrong and not right_types:
        wrong.append(problem("entry-unread", line=line))
    return wrong


class Chain:
    """A walk along a ledger that checks each entry against the one before, in constant memory.

    It is told JSON objects, so that what is checked is what stands in the file. After a broken
    link the walk goes on from the entry as it stands, so that one change is reported once and not
    for all that follows.
    """

    __slots__ = ("prev", "seq")

    def __init__(self, *, seq: int = 0, prev: str = NO_ENTRY) -> None:
        self.seq = seq
        self.prev = prev

    @property
    def head(self) -> Head | None:
        """Return the last link that was walked, or None at the start."""
        return Head(self.seq, self.prev) if self.seq else None

    def check(self, raw: Mapping[str, object], *, line: int = 1) -> list[Problem]:
        """Check the next entry and step on to it."""
        wrong = _check_frame(raw, line)
        if wrong:
            return wrong
        seq, prev, claimed = raw["seq"], str(raw["prev"]), str(raw["hash"])
        assert isinstance(seq, int)
        if seq != self.seq + 1:
            wrong.append(
                problem("chain-seq", line=line, expected_seq=str(self.seq + 1), seq=str(seq))
            )
        if prev != self.prev:
            wrong.append(problem("chain-prev", line=line, seq=str(seq)))
        if _made_hash(raw, prev=prev, seq=seq) != claimed:
            wrong.append(problem("chain-hash", line=line, seq=str(seq)))
        self.seq, self.prev = seq, claimed
        return wrong


def _made_hash(raw: Mapping[str, object], *, prev: str, seq: int) -> str:
    """Return the hash that an entry's JSON object comes to, its event given or kept back."""
    told = raw["withheld" if is_withheld(raw) else "event"]
    assert isinstance(told, Mapping)
    if is_withheld(raw):
        return _link_hash(told, str(told.get("commitment")), prev=prev, seq=seq)
    return entry_hash(told, canonical(told), prev=prev, seq=seq, salt=str(raw["salt"]))


def verify(entries: Iterable[Entry]) -> list[Problem]:
    """Check a ledger entry by entry; no problems: nothing was changed, lost or moved.

    The line of a Problem is the place of the entry in the list, from 1 on.
    """
    chain = Chain()
    wrong: list[Problem] = []
    for line, entry in enumerate(entries, start=1):
        wrong.extend(chain.check(_object_of(entry), line=line))
    return wrong


def _object_of(entry: Entry) -> dict[str, object]:
    return {
        "v": entry.v,
        "seq": entry.seq,
        "prev": entry.prev,
        "hash": entry.hash,
        "salt": entry.salt,
        "event": json.loads(entry.payload.decode("utf-8", "surrogatepass")),
    }


def _dumped(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _composed(value: object) -> object:
    """Return the same JSON value with all its texts, and the keys of its objects, in NFC."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, Mapping):
        return {
            unicodedata.normalize("NFC", str(key)): _composed(item) for key, item in value.items()
        }
    if isinstance(value, list | tuple):
        return [_composed(item) for item in value]
    return value
