"""Derive the ids of tenants and users from the names people give them."""

from __future__ import annotations

import uuid

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "lumnisai.local")
DEFAULT_TENANT = "local"
DEFAULT_KEY = "lmn_local_key"


def as_uuid(text: str) -> str | None:
    """Give the canonical form of a UUID, or None when the text is none."""
    try:
        # uuid.UUID alone also takes braces, `urn:uuid:` and missing hyphens.
        return str(uuid.UUID(text)) if len(text) == 36 and text.count("-") == 4 else None
    except ValueError:
        return None


def tenant_id(name: str) -> str:
    """Give the id of a tenant: a UUID is itself, a name always leads to the same UUID."""
    return as_uuid(name) or str(uuid.uuid5(NAMESPACE, name))


def user_id(tenant: str, identifier: str) -> str:
    """Give the id of a user: a UUID is itself; an email or another identifier leads to one UUID per tenant."""
    return as_uuid(identifier) or str(uuid.uuid5(uuid.UUID(tenant), identifier.strip().lower()))


def read_keys(entries: list[str] | None) -> dict[str, str]:
    """Read `KEY` or `KEY=TENANT` entries into a map from key to tenant id."""
    keys: dict[str, str] = {}
    for entry in entries or [DEFAULT_KEY]:
        key, _, tenant = entry.partition("=")
        if not key:
            raise ValueError("an API key must not be empty")
        keys[key] = tenant_id(tenant or DEFAULT_TENANT)
    return keys
