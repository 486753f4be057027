"""Scopes: on whose behalf a call is made."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple
from uuid import UUID

from lumnisai._core.operation import Operation
from lumnisai.exceptions import MissingUserId, TenantScopeUserIdConflict, UserIdConflict, ValidationError

UserId = str | UUID


class Scope(str, Enum):
    """Whether a client acts for single users or for the whole tenant."""

    USER = "user"
    TENANT = "tenant"

    def __str__(self) -> str:
        return self.value


def clean_user_id(user_id: UserId | None) -> str | None:
    """Return the identifier as it goes over the wire: a UUID, an email, or an opaque string."""
    if user_id is None:
        return None
    if isinstance(user_id, UUID):
        return str(user_id)
    if not isinstance(user_id, str):
        raise ValidationError(f"user_id must be a string or a UUID, not {type(user_id).__name__}.")
    if not user_id.strip():
        raise ValidationError("user_id is empty: give the UUID or the email of a user.")
    return user_id


def _same_user(one: str, other: str) -> bool:
    # Emails and UUIDs are the same in either case; an opaque identifier may not be.
    either_case = one.isascii() and other.isascii() and ("@" in one or _is_uuid(one))
    return one == other or (either_case and one.lower() == other.lower())


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


class Acting(NamedTuple):
    """The scope of a client or view, and the user it acts for, if it acts for one."""

    scope: Scope
    user_id: str | None = None

    def for_call(self, operation: Operation, user_id: UserId | None) -> str | None:
        """Decide which user a call carries, or refuse it before anything is sent.

        Raises:
            MissingUserId: The operation needs a user in this scope.
            TenantScopeUserIdConflict: The scope is the whole tenant, and a user was named.
            UserIdConflict: This view acts for another user.
        """
        given = clean_user_id(user_id)
        if self.user_id is not None:
            if given is not None and not _same_user(given, self.user_id):
                raise UserIdConflict(
                    f"{operation.id}: this view acts for the user {self.user_id!r}, and user_id={given!r} was given. "
                    f"Use client.for_user({given!r}), or leave user_id out."
                )
            return self.user_id
        if operation.user is None:
            return given
        if operation.user.mode == "subject":
            if given is None:
                raise MissingUserId(f"{operation.id}: it is always about one user. Pass user_id, or use client.for_user(…).")
            return given
        if self.scope is Scope.TENANT:
            if given is not None:
                raise TenantScopeUserIdConflict(
                    f"{operation.id}: user_id={given!r} was given, but the scope is the whole tenant. Leave user_id out, "
                    "or use client.for_user(…) or a client with scope=Scope.USER."
                )
            return None
        if given is None and operation.user.mode == "acting":
            raise MissingUserId(
                f"{operation.id}: the scope is USER, and no user was named. Pass user_id, use client.for_user(…), or make "
                "the client with scope=Scope.TENANT to act for the whole tenant."
            )
        return given
