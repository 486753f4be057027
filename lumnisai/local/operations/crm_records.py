"""What the pretended CRMs hold: always the same for a user and a profile."""

from __future__ import annotations

import hashlib
import re
import uuid
from urllib.parse import unquote

from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject

PROFILE = re.compile(r"linkedin\.com/in/([^/?#\s]+)", re.IGNORECASE)
# Member ids, as LinkedIn's own programs use them in place of the public name.
MEMBER_ID = re.compile(r"ACo[A-Za-z0-9_-]+|urn:li:.+")

# Profiles to try the errors with.
MISSING, UNRESOLVED = "missing-profile", "ACoAAunresolved"
FAILING, BUSY = "crm-down", "crm-busy"
PAUSE_OF_BUSY = 1


def slug_of(url: str) -> str:
    """Give the public name in the address of a profile.

    Raises:
        Invalid: The address is not one of a profile.
        ApiError: 422 when it holds a member id that leads to no public name.
    """
    found = PROFILE.search(url)
    if found is None:
        raise Invalid.at(["body", "linkedin_url"], "must name a profile after `linkedin.com/in/`")
    name = unquote(found[1])
    if not MEMBER_ID.fullmatch(name):
        return name.lower()
    if name.endswith(UNRESOLVED):
        message = f"The member id in {url} leads to no public profile; give the public address."
        raise ApiError(422, "linkedin_url_unresolved", message)
    return f"member-{number_of('member', name) % 10**8:08}"


def check_upstream(slugs: list[str]) -> None:
    """Fail as a CRM would, when one of the profiles to try that with is among them."""
    if FAILING in slugs:
        raise ApiError(502, "crm_upstream_error", "The CRM answered with an error; try again later.")
    if BUSY in slugs:
        message = f"The CRM asks for patience; try again in {PAUSE_OF_BUSY} s."
        raise ApiError(503, "crm_upstream_rate_limited", message, headers={"Retry-After": str(PAUSE_OF_BUSY)})


def holds(user: str, provider: str, slug: str) -> bool:
    """Tell whether a CRM knew a profile before anything was written to it: about every third."""
    return number_of(user, provider, slug) % 3 == 0


def record(user: str, provider: str, slug: str) -> JsonObject:
    """Give the record of a profile as the interface shows it."""
    if provider == "attio":
        identifier = str(uuid.uuid5(uuid.UUID(user), f"attio/{slug}"))
        return {"crm_record_id": identifier, "crm_url": f"https://app.attio.example/person/{identifier}"}
    identifier = str(10**9 + number_of(user, provider, slug, "record") % 10**9)
    return {"crm_record_id": identifier, "crm_url": f"https://app.hubspot.example/contacts/{identifier}"}


def number_of(*parts: str) -> int:
    """Give a number that follows from texts."""
    return int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest()[:6])
