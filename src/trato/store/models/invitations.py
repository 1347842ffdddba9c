"""Invitations: somebody is asked by mail to work in an agency."""

from __future__ import annotations

from django.db import models

from trato.store.models.agencies import Agency, Role


class Invitation(models.Model):
    """A place in an agency that waits for somebody. Only the SHA-256 of its token is kept."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="invitations")
    email = models.EmailField(max_length=254)
    role = models.CharField(max_length=8, choices=Role.choices, default=Role.MEMBER)
    token_sha256 = models.CharField(max_length=64, unique=True)
    invited_by = models.CharField(max_length=60)
    invited_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.email
