"""Posting: letters that wait go out, each once, and are tried again when a server says no.

A letter is claimed before it is sent: the claim counts a try and says when the next one may be.
Whoever is killed between sending and noting it leaves a letter that goes out once more, never one
that is lost.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from email.utils import formataddr, parseaddr
from smtplib import SMTPRecipientsRefused, SMTPResponseException
from typing import Any, Final

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db.models import Q

from trato.store.models import Agency, Letter
from trato.store.refusal import not_found

BATCH: Final = 50
TROUBLE_CHARACTERS: Final = 300
WAITS: Final = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=20),
    timedelta(hours=1),
    timedelta(hours=4),
    timedelta(hours=12),
)
"""How long after each try the next one is; after the last try a person has to look."""
SILENT: Final = timedelta(minutes=1)
"""How long a server that does not answer at all is left alone. That is no letter's fault."""

_log = logging.getLogger(__name__)


def waiting_letters(now: datetime) -> Any:
    """Return the letters that may go out at `now`, the oldest first."""
    is_time = Q(not_before=None) | Q(not_before__lte=now)
    return Letter.objects.filter(is_time, sent_at=None, failed_at=None).order_by("pk")


def send_waiting(now: datetime, *, limit: int = BATCH) -> int:
    """Send letters that wait, at most `limit`; return how many went out."""
    letters = list(waiting_letters(now).select_related("agency")[:limit])
    if not letters:
        return 0
    connection = get_connection()
    try:
        connection.open()
    except OSError as wrong:
        _leave_alone(letters, wrong, now)
        return 0
    try:
        return sum(_send(letter, connection, now) for letter in letters)
    finally:
        _close(connection)


def try_again(agency: Agency, letter_id: int, *, at: datetime) -> None:
    """Let a letter that was given up go out once more. Raises «not_found»."""
    changed = Letter.objects.filter(
        agency=agency, pk=letter_id, sent_at=None, failed_at__isnull=False
    ).update(failed_at=None, tries=0, not_before=at)
    if not changed:
        raise not_found()


def _send(letter: Letter, connection: Any, now: datetime) -> bool:
    if not _claim(letter, now):
        return False
    try:
        connection.send_messages([_message(letter, connection)])
    except (OSError, ValueError) as wrong:
        _note_trouble(letter, wrong, now)
        _close(connection)  # the next letter opens it anew
        return False
    Letter.objects.filter(pk=letter.pk).update(sent_at=now, failed_at=None, trouble="")
    return True


def _claim(letter: Letter, now: datetime) -> bool:
    """Count a try, as the only one who does; the last one is given up unless it succeeds."""
    is_last = letter.tries + 1 >= len(WAITS)
    found = Letter.objects.filter(pk=letter.pk, tries=letter.tries, sent_at=None, failed_at=None)
    return bool(
        found.update(
            tries=letter.tries + 1,
            not_before=now + WAITS[min(letter.tries, len(WAITS) - 1)],
            failed_at=now if is_last else None,
        )
    )


def _message(letter: Letter, connection: Any) -> EmailMultiAlternatives:
    address = parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    host = address.rpartition("@")[2] or "localhost"
    made = EmailMultiAlternatives(
        subject=" ".join(letter.subject.split()),
        body=letter.text,
        from_email=formataddr((letter.from_name or letter.agency.name, address)),
        reply_to=[letter.reply_to] if letter.reply_to else None,
        to=[letter.to],
        connection=connection,
        # The same for every try: a server that got it twice can tell.
        headers={
            "Message-ID": f"<letter-{letter.pk}.{letter.created_at:%Y%m%d%H%M%S}@{host}>",
            "Auto-Submitted": "auto-generated",
        },
    )
    if letter.html:
        made.attach_alternative(letter.html, "text/html")
    return made


def _note_trouble(letter: Letter, wrong: Exception, now: datetime) -> None:
    changes: dict[str, object] = {"trouble": _said(wrong)}
    if _is_for_good(wrong):
        changes["failed_at"] = now
    Letter.objects.filter(pk=letter.pk).update(**changes)
    _log.warning("letter %s did not go out, try %s: %s", letter.pk, letter.tries + 1, _said(wrong))


def _leave_alone(letters: Sequence[Letter], wrong: OSError, now: datetime) -> None:
    ids = [one.pk for one in letters]
    Letter.objects.filter(pk__in=ids).update(not_before=now + SILENT, trouble=_said(wrong))
    _log.warning("the mail server does not answer: %s", _said(wrong))


def _is_for_good(wrong: Exception) -> bool:
    """Tell whether trying again cannot help: the address is refused, or the letter is malformed."""
    if isinstance(wrong, SMTPRecipientsRefused):
        return all(code >= 500 for code, _said in wrong.recipients.values())
    if isinstance(wrong, SMTPResponseException):
        return wrong.smtp_code >= 550
    return isinstance(wrong, ValueError)


def _said(wrong: Exception) -> str:
    said = " ".join(str(wrong).split()) or type(wrong).__name__
    return said[:TROUBLE_CHARACTERS]


def _close(connection: Any) -> None:
    try:
        connection.close()
    except OSError:
        _log.debug("a connection for mail was gone before it was closed")
