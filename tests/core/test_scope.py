"""Scopes: on whose behalf a call is made, or why it is refused."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.operation import Operation
from lumnisai._core.operations import OPERATIONS
from lumnisai._core.scope import Acting, Scope, clean_user_id
from lumnisai.exceptions import MissingUserId, TenantScopeUserIdConflict, UserIdConflict, ValidationError

CREATE = OPERATIONS["create_response"]
ALICE = "alice@example.com"
IDENTIFIER = UUID("41c5e0b8-9d0c-4f55-b0f3-2f6a1d9e7c08")
USERS = st.text(min_size=1, max_size=12).filter(str.strip) | st.uuids() | st.emails()


def of_mode(mode: str | None) -> Operation:
    return next(operation for operation in OPERATIONS.values() if (operation.user.mode if operation.user else None) == mode)


@given(user=USERS)
def test_a_user_id_goes_over_the_wire_as_it_was_given(user: str | UUID) -> None:
    assert clean_user_id(user) == str(user)
    assert Acting(Scope.USER).for_call(CREATE, user) == str(user)
    assert Acting(Scope.USER, str(user)).for_call(CREATE, user) == str(user)


@pytest.mark.parametrize("user", ["", "  ", "\n", 5, b"alice", ["alice"], True])
def test_what_names_no_user_is_refused(user: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        clean_user_id(user)
    assert str(caught.value) == (
        "user_id is empty: give the UUID or the email of a user."
        if isinstance(user, str)
        else f"user_id must be a string or a UUID, not {type(user).__name__}."
    )


def test_in_user_scope_an_operation_that_acts_for_a_user_needs_one() -> None:
    with pytest.raises(MissingUserId, match=r"^create_response: the scope is USER, and no user was named\.") as caught:
        Acting(Scope.USER).for_call(CREATE, None)
    assert str(caught.value).endswith(
        "Pass user_id, use client.for_user(…), or make the client with scope=Scope.TENANT to act for the whole tenant."
    )
    assert caught.value.code == "MISSING_USER_ID"


def test_in_user_scope_an_operation_where_the_user_is_optional_goes_without() -> None:
    assert Acting(Scope.USER).for_call(of_mode("optional"), None) is None
    assert Acting(Scope.USER).for_call(of_mode("optional"), ALICE) == ALICE


@pytest.mark.parametrize("mode", ["acting", "optional"])
def test_in_tenant_scope_a_user_is_a_conflict(mode: str) -> None:
    acting = Acting(Scope.TENANT)
    assert acting.for_call(of_mode(mode), None) is None
    with pytest.raises(TenantScopeUserIdConflict, match="but the scope is the whole tenant") as caught:
        acting.for_call(of_mode(mode), ALICE)
    assert str(caught.value).endswith("Leave user_id out, or use client.for_user(…) or a client with scope=Scope.USER.")
    assert caught.value.code == "TENANT_SCOPE_USER_ID_CONFLICT"


@pytest.mark.parametrize("scope", Scope)
def test_an_operation_about_one_user_needs_that_user_in_any_scope(scope: Scope) -> None:
    operation = of_mode("subject")
    assert Acting(scope).for_call(operation, ALICE) == ALICE
    with pytest.raises(MissingUserId, match="always about one user"):
        Acting(scope).for_call(operation, None)


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_a_view_carries_its_user_into_every_operation_and_refuses_another(operation: Operation) -> None:
    for scope in Scope:
        view = Acting(scope, ALICE)
        assert view.for_call(operation, None) == view.for_call(operation, ALICE) == ALICE
        with pytest.raises(UserIdConflict, match=rf"{operation.id}: this view acts for the user 'alice@example.com'") as caught:
            view.for_call(operation, "bob@example.com")
        assert "for_user('bob@example.com')" in str(caught.value)


def test_an_email_or_a_uuid_is_the_same_user_in_either_case() -> None:
    assert Acting(Scope.USER, ALICE).for_call(CREATE, "Alice@Example.COM") == ALICE
    assert Acting(Scope.USER, str(IDENTIFIER).upper()).for_call(CREATE, IDENTIFIER) == str(IDENTIFIER).upper()


@pytest.mark.parametrize(("own", "other"), [("user-a", "USER-A"), ("straße@x.de", "strasse@x.de"), ("k@x.de", "\u212a@x.de")])
def test_identifiers_that_only_look_alike_are_different_users(own: str, other: str) -> None:
    with pytest.raises(UserIdConflict):
        Acting(Scope.USER, own).for_call(CREATE, other)


def test_a_scope_is_its_own_text() -> None:
    assert [str(scope) for scope in Scope] == ["user", "tenant"]
    assert Scope("tenant") is Scope.TENANT
