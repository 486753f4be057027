"""What calls about CRMs, outreach and contact relationships may be given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast
from uuid import UUID

from lumnisai._core.json_values import is_list
from lumnisai._core.scope import UserId, clean_user_id
from lumnisai.exceptions import ValidationError

MOST_PROFILES = 1000
PROFILE = "linkedin.com/in/"
USUAL_CONTACTS, MOST_CONTACTS = 50, 500


def named_user(name: str, user: UserId) -> str:
    """Return one of several users that a call names.

    Raises:
        ValidationError: It is empty, or neither text nor a UUID.
    """
    if not isinstance(user, (str, UUID)) or not str(user).strip():
        raise ValidationError(f"{name} is empty or no user: give the UUID or the email of one.")
    return clean_user_id(user) or ""


def checked_profile(url: Any) -> str:
    """Return the address of a LinkedIn profile.

    Raises:
        ValidationError: It is not one.
    """
    if not isinstance(url, str) or PROFILE not in url:
        raise ValidationError(f"linkedin_url must be the address of a profile, with {PROFILE!r} in it; got {url!r}.")
    return url


def checked_profiles(urls: Any) -> list[str]:
    """Return the addresses of LinkedIn profiles to look up.

    Raises:
        ValidationError: There are none, or more than 1000.
    """
    if not is_list(urls) and not isinstance(urls, tuple):
        raise ValidationError(f"linkedin_urls must be a list; got {type(urls).__name__}.")
    found = [str(url) for url in cast("Sequence[Any]", urls)]
    if not 1 <= len(found) <= MOST_PROFILES:
        raise ValidationError(f"linkedin_urls must hold 1 to {MOST_PROFILES} profiles; it holds {len(found)}.")
    return found


def checked_contacts_limit(limit: Any) -> int:
    """Return how many contacts a page may hold.

    Raises:
        ValidationError: It is not a whole number from 1 to 500.
    """
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= MOST_CONTACTS:
        raise ValidationError(f"limit must be a whole number from 1 to {MOST_CONTACTS}; got {limit!r}.")
    return limit


def campaign_ids(given: Sequence[UUID | str] | UUID | str | None) -> list[str] | None:
    """Return the campaigns to narrow a list to; `None` for all."""
    if given is None:
        return None
    if isinstance(given, (str, UUID)):
        return [str(given)]
    return [str(one) for one in given] or None
