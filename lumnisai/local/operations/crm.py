"""Prospects in a user's CRM."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations import crm_records as records
from lumnisai.local.operations.connection_states import subject
from lumnisai.local.operations.crm_connections import provider_of, require_connection
from lumnisai.local.operations.crm_contacts import has_copy

KIND = "crm_link"


@operation("sync_crm_prospect")
async def sync_crm_prospect(call: Call) -> Any:
    """Link a profile with its record, making the record where the CRM has none that can be found."""
    user, provider = subject(call), provider_of(call)
    slug = records.slug_of(call.body["linkedin_url"])
    require_connection(call, user, provider)
    if slug == records.MISSING:
        raise ApiError(404, "prospect_not_found", f"There is no LinkedIn profile {slug}.")
    records.check_upstream([slug])
    known = slug in _linked(call, user, provider) or _finds(call, user, provider, slug, call.body.get("contact") or {})
    _link(call, user, provider, slug)
    return {"action": "linked" if known else "created", **records.record(user, provider, slug)}


@operation("match_crm_prospects")
async def match_crm_prospects(call: Call) -> Any:
    """Tell of each profile whether the CRM is known to have it."""
    user, provider = subject(call), provider_of(call)
    require_connection(call, user, provider)
    slugs = [_readable(url) for url in call.body["linkedin_urls"]]
    records.check_upstream([slug for slug in slugs if slug is not None])
    linked = _linked(call, user, provider)
    searchable = _is_searchable(call, user, provider)
    matches: list[JsonObject] = []
    for url, slug in zip(call.body["linkedin_urls"], slugs, strict=True):
        match: JsonObject = {"linkedin_url": url, "linked": False, "crm_record_id": None, "crm_url": None}
        if slug is not None and (slug in linked or (searchable and records.holds(user, provider, slug))):
            match |= {"linked": True, **records.record(user, provider, slug)}
        matches.append(match)
    return {"matches": matches}


def _readable(url: str) -> str | None:
    try:
        return records.slug_of(url)
    except ApiError:
        # One address that can't be read must not cost the answer for the others.
        return None


def _is_searchable(call: Call, user: str, provider: str) -> bool:
    """Tell whether records can be found by profile: HubSpot offers no such search, so its contacts must have been copied."""
    return provider == "attio" or has_copy(call, user, provider)


def _finds(call: Call, user: str, provider: str, slug: str, contact: JsonObject) -> bool:
    named = contact.get("full_name") or (contact.get("first_name") and contact.get("last_name"))
    by_contact = bool(contact.get("email") or (named and contact.get("company")))
    return (by_contact or _is_searchable(call, user, provider)) and records.holds(user, provider, slug)


def _linked(call: Call, user: str, provider: str) -> set[str]:
    return {link.body["slug"] for link in call.store.find(call.query_for(KIND, ("provider", "=", provider), owner=user))}


def _link(call: Call, user: str, provider: str, slug: str) -> None:
    identifier = f"{user}/{provider}/{slug}"
    if call.store.get(KIND, identifier, call.tenant) is None:
        call.insert(KIND, identifier, {"provider": provider, "slug": slug, "linked_at": call.now()}, owner=user)
