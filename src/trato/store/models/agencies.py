"""Who provides: agencies, and the people who work in them."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower

from trato.store.keys import new_key
from trato.store.limits import NAME_CHARACTERS_MAX


class UserManager(BaseUserManager["User"]):
    """Makes users by their address."""

    def create_user(self, email: str, password: str | None = None, **extra: Any) -> User:
        """Return a new user. Without a password they enter by code, passkey or OIDC."""
        user = self.model(email=self.normalize_email(email), **extra)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser, PermissionsMixin):
    """Somebody who works in an agency and enters with an account. Clients have none."""

    email = models.EmailField(max_length=254, unique=True)
    name = models.CharField(max_length=NAME_CHARACTERS_MAX, blank=True)
    language = models.CharField(max_length=2, default="es")
    has_letter_keys = models.BooleanField(default=True)
    """Whether single letters do something on their pages, as keys, in every browser."""
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = UserManager()

    class Meta:
        """One user for an address, whatever its capitals."""

        constraints: ClassVar = [
            models.UniqueConstraint(Lower("email"), name="user_email", violation_error_message="")
        ]

    def __str__(self) -> str:
        return self.name or self.email


class Agency(models.Model):
    """A provider: everything else belongs to one."""

    key = models.CharField(max_length=16, unique=True, default=new_key)
    name = models.CharField(max_length=NAME_CHARACTERS_MAX)
    country = models.CharField(max_length=2, default="MX")
    zone = models.CharField(max_length=64, default="America/Mexico_City")
    currency = models.CharField(max_length=3, default="MXN")
    language = models.CharField(max_length=2, default="es")
    created_at = models.DateTimeField(auto_now_add=True)
    ends_at = models.DateTimeField(null=True, blank=True)
    """When it is erased with all that belongs to it; None: it stays."""

    def __str__(self) -> str:
        return self.name


class Role(models.TextChoices):
    """What somebody may do in their agency."""

    OWNER = "owner"
    MEMBER = "member"
    READER = "reader"


class Member(models.Model):
    """A user in an agency. `short` is the name that events carry in `by`."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="members")
    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=8, choices=Role.choices, default=Role.MEMBER)
    short = models.CharField(max_length=60)
    joined_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """A user is once in an agency, and a short name is one person's."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["agency", "user"], name="member_once"),
            models.UniqueConstraint(fields=["agency", "short"], name="member_short"),
        ]

    def __str__(self) -> str:
        return f"{self.user} ({self.agency})"

    @property
    def may_write(self) -> bool:
        """Tell whether the person may change anything."""
        return self.role != Role.READER
