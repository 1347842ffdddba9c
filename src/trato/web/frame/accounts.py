"""How people of agencies enter: accounts by allauth, with our own rules."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """The rules of accounts."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Anybody may begin: whoever signs up founds an agency of their own."""
        return True
