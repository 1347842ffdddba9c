"""Asking for an address as somebody, without leaving a trace, and what was got."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from django.db import transaction
from django.test import Client as Browser

from tests.web.walls.addresses import Address

WAYS: Final = ("GET", "HEAD", "POST", "PUT", "DELETE")
NOT_THERE: Final = "not there"
TOLD: Final = "told who may"
NO_WAY: Final = "no such way"
ENTER: Final = "enter first"
OPENS: Final = "opens"
MEANT: Final[Mapping[str, Mapping[str, str]]] = {
    "certificate": {"number": "certificate"},
    "portal-certificate": {"number": "certificate"},
    "conversation-minutes": {"item": "meeting"},
    "conversation-remove": {"topic": "staff_topic", "item": "staff_item"},
    "house-no-longer": {"key": "capability"},
    "portal-conversation-remove": {"topic": "client_topic", "item": "client_item"},
}
"""What a part of an address stands for where its word means something else elsewhere."""


def ask(
    browser: Browser, way: str, path: str, body: Mapping[str, object] | None = None, **headers: str
) -> Any:
    """Send a request and take back whatever it wrote, its session and its cookies too."""
    cookies = {name: morsel.value for name, morsel in browser.cookies.items()}
    with transaction.atomic():
        if way == "POST":
            answer = browser.post(path, dict(body or {}), headers=headers)
        else:
            answer = browser.generic(way, path, headers=headers)
        transaction.set_rollback(True)
    browser.cookies.clear()
    for name, value in cookies.items():
        browser.cookies[name] = value
    return answer


def got(answer: Any) -> str:
    """Return what an answer comes to."""
    status = answer.status_code
    assert status < 500, f"{answer.request['PATH_INFO']}: {status}"
    if status == 302 and answer.headers["Location"].startswith("/cuenta/login/"):
        return ENTER
    return {404: NOT_THERE, 403: TOLD, 405: NO_WAY}.get(status, OPENS)


def filled(address: Address, values: Mapping[str, object]) -> dict[str, object]:
    """Return the parts of an address out of what fills all of them."""
    meant = MEANT.get(address.name, {})
    return {part: values[meant.get(part, part)] for part in address.parts}
