"""Keys of AI and data providers, and whose keys are used.

Only the fact that a key is stored is kept: nothing here calls a provider, so the secret itself would only be a risk.
"""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.tenant import settings_of
from lumnisai.local.store import Condition, Document

KIND = "external_api_key"
MODES = ("platform", "byo_keys")


def is_active(call: Call, key: Document) -> bool:
    """Tell whether a stored key has not expired."""
    expires_at = key.body["expires_at"]
    return expires_at is None or datetime.fromisoformat(expires_at) > call.platform.clock.now()


def tenant_has_key(call: Call, provider: str) -> bool:
    """Tell whether the tenant itself, not just one of its users, has a usable key of a provider."""
    keys = call.store.find(call.query_for(KIND, ("provider", "=", provider), ("@owner", "=", None)))
    return any(is_active(call, key) for key in keys)


@operation("store_external_api_key")
async def store_external_api_key(call: Call) -> Any:
    """Store a key, in place of an earlier one of the same provider, name and user."""
    provider = call.body["provider"]
    if not provider.strip():
        raise Invalid.at(["body", "provider"], "must name a provider, such as OPENAI_API_KEY")
    mode = call.body.get("mode")
    if mode is not None:
        _check_mode(mode)
    now, name = call.now(), call.body.get("key_name") or None
    body: JsonObject = {
        "key_id": f"key_{uuid.uuid4().hex}",
        "provider": provider,
        "key_name": name,
        "expires_at": _moment(call.body.get("expires_at")),
        "created_at": now,
        "updated_at": now,
        "created_by": call.user,
        "user_id": call.user,
        "mode": mode,
    }
    same = call.query_for(KIND, ("provider", "=", provider), ("key_name", "=", name), ("@owner", "=", call.user))
    for earlier in call.store.find(same):
        body |= {"key_id": earlier.id, "created_at": earlier.body["created_at"]}
        return _render(call, call.store.update(earlier, body))
    return _render(call, call.insert(KIND, body["key_id"], body, owner=call.user))


@operation("list_external_api_keys")
async def list_external_api_keys(call: Call) -> Any:
    """List the stored keys, newest first: a user's own, or all of the tenant when no user is named."""
    return [_render(call, key) for key in call.store.find(call.query_for(KIND), newest_first=True)]


@operation("get_external_api_key")
async def get_external_api_key(call: Call) -> Any:
    """Read what is known of a key."""
    return _render(call, call.get(KIND, call.path["key_id_or_provider"], "Provider key"))


@operation("delete_external_api_key")
async def delete_external_api_key(call: Call) -> Any:
    """Delete one key by its id, or the keys of a provider.

    Without a user only keys of the tenant itself go by the provider's name, so that nobody loses a key by accident.
    """
    wanted, name = call.path["key_id_or_provider"], call.query["key_name"]
    # An empty name means the key that has none.
    named: list[Condition] = [] if name is None else [("key_name", "=", name or None)]
    if call.store.delete_all(call.query_for(KIND, ("@id", "=", wanted), *named)):
        return {"message": f"The key {wanted} was deleted."}
    deleted = call.store.delete_all(call.query_for(KIND, ("provider", "=", wanted), ("@owner", "=", call.user), *named))
    if not deleted:
        whose = "the tenant" if call.user is None else f"user {call.user_identifier}"
        label = f" with the name {name!r}" if name else ""
        hint = " To delete a user's key, give `user_id` or the key's id." if call.user is None else ""
        raise ApiError(404, "NOT_FOUND", f"No key {wanted}{label} is stored for {whose}.{hint}")
    return {"message": f"{deleted} {'key' if deleted == 1 else 'keys'} of {wanted} deleted."}


@operation("get_api_key_mode")
async def get_api_key_mode(call: Call) -> Any:
    """Say whose provider keys the tenant uses."""
    return {"api_key_mode": settings_of(call).body["api_key_mode"]}


@operation("update_api_key_mode")
async def update_api_key_mode(call: Call) -> Any:
    """Change whose provider keys the tenant uses."""
    mode = call.body["mode"]
    _check_mode(mode)
    settings = settings_of(call)
    call.store.update(settings, {**settings.body, "api_key_mode": mode, "updated_at": call.now()})
    return {"api_key_mode": mode}


def _check_mode(mode: str) -> None:
    # The contract leaves the values open for servers to come, but a mode nobody knows can't be put in force.
    if mode not in MODES:
        raise Invalid.at(["body", "mode"], f"must be one of {', '.join(MODES)}", "enum")


def _moment(text: str | None) -> str | None:
    if text is None:
        return None
    try:
        return timestamp(datetime.fromisoformat(text.upper()))
    except OverflowError:
        raise Invalid.at(["body", "expires_at"], "is too far away to be written in UTC") from None


def _render(call: Call, key: Document) -> JsonObject:
    return key.body | {"is_active": is_active(call, key)}
