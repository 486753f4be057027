"""People of a tenant."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, Reply, operation
from lumnisai.local.conversations import list_responses
from lumnisai.local.errors import ApiError
from lumnisai.local.store import Document, Query


def _user(call: Call) -> Document:
    identifier = call.path["user_identifier"]
    found = call.store.get("user", call.user_id(identifier), call.tenant)
    if found is None:
        raise ApiError(404, "NOT_FOUND", f"User {identifier} not found.")
    return found


@operation("create_user")
async def create_user(call: Call) -> Any:
    """Create a user, or give back the one who has the email already."""
    email = call.body["email"]
    identifier = call.user_id(email)
    existing = call.store.get("user", identifier, call.tenant)
    if existing is not None:
        return Reply(existing.body, 200)
    now = call.now()
    body = {
        "id": identifier,
        "email": email,
        "first_name": call.body.get("first_name"),
        "last_name": call.body.get("last_name"),
        "tenant_id": call.tenant,
        "is_active": True,
        "created_at": now,
        "updated_at": now,
    }
    return call.insert("user", identifier, body).body


@operation("list_users")
async def list_users(call: Call) -> Any:
    """List the tenant's users, newest first."""
    return call.list(Query("user", call.tenant))


@operation("get_user")
async def get_user(call: Call) -> Any:
    """Read a user."""
    return _user(call).body


@operation("update_user")
async def update_user(call: Call) -> Any:
    """Change the names that are given."""
    user = _user(call)
    changes = {name: call.body[name] for name in ("first_name", "last_name") if name in call.body}
    return call.store.update(user, {**user.body, **changes, "updated_at": call.now()}).body


@operation("delete_user")
async def delete_user(call: Call) -> Any:
    """Delete a user and everything the user owns, stopping runs."""
    user = _user(call)
    call.platform.runs.discard(Query("response", call.tenant, owner=user.id))
    call.store.delete_owned(call.tenant, user.id)
    call.store.delete(user)
    return {"message": f"User {user.body['email']} and everything that belonged to this user was deleted."}


@operation("list_user_responses")
async def list_user_responses(call: Call) -> Any:
    """List a user's responses, newest first."""
    return list_responses(call, Query("response", call.tenant, owner=_user(call).id))


@operation("list_user_threads")
async def list_user_threads(call: Call) -> Any:
    """List a user's threads, newest first."""
    return call.list(Query("thread", call.tenant, owner=_user(call).id))
