"""The people of an agency: invited by mail, given a role, and gone again. One owner stays."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.utils import translation
from django.utils.translation import gettext as _

from trato.actions.addresses import address_of
from trato.actions.beginnings import join_agency
from trato.actions.letters import write_letter
from trato.actions.recording import action
from trato.store.doors import access_invitations, access_members
from trato.store.keys import digest_of, new_token
from trato.store.models import Invitation, Member, Relationship, Role, User
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Staff
from trato.store.walls import looking_for, within

INVITATION_DAYS: Final = 7
INVITATIONS_MAX: Final = 50


@action
def invite(who: Staff, email: str, role: Role, *, at: datetime) -> Invitation:
    """Ask somebody by mail to work in the agency; an earlier invitation of theirs is over.

    Raises `RefusalError` «only_owner», «too_many».
    """
    check_owner(who)
    access_invitations(who).filter(email__iexact=email, used_at=None).delete()
    if access_invitations(who).filter(used_at=None).count() >= INVITATIONS_MAX:
        raise RefusalError("too_many", limit=str(INVITATIONS_MAX))
    token = new_token()
    made = Invitation.objects.create(
        agency=who.agency,
        email=email,
        role=role,
        token_sha256=digest_of(token),
        invited_by=who.short,
        invited_at=at,
        expires_at=at + timedelta(days=INVITATION_DAYS),
    )
    with translation.override(who.agency.language):
        said = {"name": who.name, "agency": who.agency.name}
        subject = _("%(name)s te invita a %(agency)s") % said
        text = _("%(name)s te invita a trabajar en %(agency)s, en Trato. Aquí se acepta:") % said
    write_letter(
        who.agency,
        occasion=f"invitation-{made.pk}",
        to=email,
        subject=subject,
        paragraphs=(text, address_of("invitation", token)),
    )
    return made


def invitation_of(token: str, *, at: datetime) -> Invitation | None:
    """Return the invitation of a token that still holds at `at`, or None. Looking uses nothing."""
    digest = digest_of(token)
    with looking_for("token", digest):
        return (
            Invitation.objects.select_related("agency")
            .filter(token_sha256=digest, used_at=None, expires_at__gt=at)
            .first()
        )


@action
def accept_invitation(invitation: Invitation, user: User, *, at: datetime) -> Staff:
    """Let a user into the agency, once.

    Raises `RefusalError` «not_your_invitation» for another address, «not_found» once it was used.
    """
    if user.email.lower() != invitation.email.lower():
        raise RefusalError("not_your_invitation", email=invitation.email)
    with within(invitation.agency_id):
        if not Invitation.objects.filter(pk=invitation.pk, used_at=None).update(used_at=at):
            raise not_found()
        known = Member.objects.filter(agency=invitation.agency, user=user).first()
        if known is not None:
            return Staff(user, known, invitation.agency)
        owner = Member.objects.filter(agency=invitation.agency, role=Role.OWNER).first()
        assert owner is not None, "an agency keeps an owner"
        return join_agency(Staff(owner.user, owner, invitation.agency), user, Role(invitation.role))


@action
def change_role(who: Staff, member_id: int, role: Role) -> Member:
    """Give somebody another role. Raises `RefusalError` «only_owner», «last_owner»."""
    check_owner(who)
    member = _member(who, member_id)
    if role != Role.OWNER:
        check_not_last(who, member)
    member.role = role
    member.save(update_fields=["role"])
    return member


@action
def remove_member(who: Staff, member_id: int) -> None:
    """Let somebody no longer work here: oneself, or, for an owner, anybody.

    What they did stays in the ledgers under their name. Raises `RefusalError` «only_owner»,
    «last_owner».
    """
    member = _member(who, member_id)
    if member.pk != who.member.pk:
        check_owner(who)
    check_not_last(who, member)
    member.delete()


@action
def give_lead(who: Staff, relationship: Relationship, member_id: int | None) -> None:
    """Let somebody of the agency, or nobody in particular (None), look after a client."""
    relationship.lead = _member(who, member_id) if member_id is not None else None
    relationship.save(update_fields=["lead"])


def _member(who: Staff, member_id: int) -> Member:
    found = access_members(who).filter(pk=member_id).first()
    if found is None:
        raise not_found()
    return found


def check_owner(who: Staff) -> None:
    """Refuse with «only_owner» whoever does not own the agency."""
    if who.member.role != Role.OWNER:
        owners = access_members(who).filter(role=Role.OWNER)
        raise RefusalError("only_owner", who=", ".join(str(one.user) for one in owners))


def check_not_last(who: Staff, member: Member) -> None:
    """Refuse with «last_owner» to take away the only owner of the agency."""
    owners = access_members(who).select_for_update().filter(role=Role.OWNER)
    if member.role == Role.OWNER and len(owners) == 1:
        raise RefusalError("last_owner", name=str(member.user))
