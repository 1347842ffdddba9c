"""Whole addresses of pages, as letters and papers say them: each by the name of its page.

Somebody of the agency enters by themselves; somebody of a client by a link of their own.
"""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.urls import reverse

from trato.actions.beginnings import NewLink, make_link
from trato.store.models import ClientPerson
from trato.store.visitors import Client, Staff


def address_of(page: str, *arguments: object) -> str:
    """Return the whole address of a page, whoever opens it."""
    return whole(reverse(page, args=arguments))


def own_address(
    who: Staff | Client, person: ClientPerson, page: str = "", *arguments: object, at: datetime
) -> str:
    """Return the address of a link of somebody's own, good for thirty days from `at` (aware).

    It leads to a page of their relationship, without one to their first page. `who` makes it.
    """
    target = reverse(page, args=[person.relationship.key, *arguments]) if page else ""
    return address_of_link(make_link(who, person, at=at, target=target))


def address_of_link(link: NewLink) -> str:
    """Return the whole address of a personal link."""
    return whole(link.path)


def whole(path: str) -> str:
    """Return the whole address of a path of ours."""
    return f"{settings.SITE_ADDRESS}{path}"
