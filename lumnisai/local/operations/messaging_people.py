"""People on the other side of a conversation: made up from what identifies them, and always the same."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from lumnisai.local.clock import timestamp
from lumnisai.local.identity import NAMESPACE
from lumnisai.local.json_types import JsonObject

MAIL = ("gmail", "outlook")
LINKEDIN = "linkedin"
CHANNELS = (*MAIL, LINKEDIN)
# Whoever is called so was never written to, for those who want to see that case.
STRANGER = "nobody"
COMPANIES = ("Fjordvarme", "Lunvik", "Nordpumpe", "Halden Data", "Kvist & Co")
TITLES = ("Head of Procurement", "Plant Manager", "Sales Lead", "Chief Technology Officer", "Head of People")
DISTANCES = ("FIRST_DEGREE", "SECOND_DEGREE", "THIRD_DEGREE", "OUT_OF_NETWORK")
EXCHANGE = (
    "I read about your latest project and would like to know more.",
    "Thanks for reaching out. Tuesday would suit me.",
    "Tuesday at ten works well. Shall I send an invitation?",
    "Please do.",
)


class Person(NamedTuple):
    """What is known of a person: what was given, brought into one form."""

    email: str | None = None
    linkedin_url: str | None = None
    provider_id: str | None = None
    given_name: str | None = None

    @classmethod
    def of(cls, fields: Mapping[str, Any], name: str | None = None) -> Person:
        """Read the identifiers out of a body; empty ones do not count."""
        email, url, provider = (fields.get(key) or None for key in ("email", "linkedin_url", "provider_id"))
        return cls(email and email.strip().lower(), url, provider, name or None)

    @property
    def slug(self) -> str | None:
        """The last part of the profile's address."""
        parts = [part for part in urlsplit(self.linkedin_url or "").path.split("/") if part]
        return unquote(parts[-1]).lower() if parts else None

    @property
    def is_known(self) -> bool:
        """Whether anything identifies the person."""
        return any((self.email, self.linkedin_url, self.provider_id))

    @property
    def name(self) -> str:
        """What to call the person."""
        if self.given_name:
            return self.given_name
        words = (self.email or "").partition("@")[0] or self.slug or self.provider_id or "somebody"
        return " ".join(part.capitalize() for part in words.replace("-", " ").replace(".", " ").replace("_", " ").split())

    @property
    def company(self) -> str:
        """Where the person works."""
        return COMPANIES[self._number("company") % len(COMPANIES)]

    @property
    def title(self) -> str:
        """What the person works as."""
        return TITLES[self._number("title") % len(TITLES)]

    @property
    def distance(self) -> str:
        """How far away the person is on LinkedIn."""
        return DISTANCES[self._number("distance") % len(DISTANCES)]

    @property
    def is_connected(self) -> bool:
        """Whether the person is a connection on LinkedIn."""
        return self.distance == DISTANCES[0]

    @property
    def is_open_profile(self) -> bool:
        """Whether the person takes InMails that cost nothing."""
        return self._number("open") % 4 == 0

    @property
    def member_id(self) -> str:
        """LinkedIn's own id of the person."""
        return self.provider_id or f"ACoAA{_digest(self.slug or self.email or '')[:12]}"

    def key(self, channel: str) -> str | None:
        """What identifies the person on a channel; None when that was not given."""
        return self.email if channel in MAIL else self.slug or self.provider_id

    def channels(self) -> list[str]:
        """The channels on which the person can be found."""
        return [channel for channel in CHANNELS if self.key(channel)]

    def _number(self, what: str) -> int:
        return int(_digest(f"{what} {self.slug or self.provider_id or self.email}")[:8], 16)


def chat_id(user: str, person: Person) -> str:
    """Give the id of the chat that a user has with a person on LinkedIn."""
    return f"chat_{_digest(user + (person.key(LINKEDIN) or ''))[:12]}"


def conversation_id(user: str, person: Person, channel: str) -> str:
    """Give the id of a conversation that is in an account already."""
    return str(uuid.uuid5(NAMESPACE, f"{user} {channel} {person.key(channel)}"))


def history(user: str, person: Person, channel: str, now: datetime) -> list[JsonObject]:
    """Give the messages that a user's account holds with a person, oldest first; none with a stranger."""
    key = person.key(channel)
    if key is None or STRANGER in key:
        return []
    if channel == MAIL[1]:
        # People write to one mailbox of a user.
        return []
    number = int(_digest(f"{channel} {key}")[:8], 16)
    count = 1 + number % len(EXCHANGE)
    place = conversation_id(user, person, channel)
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return [
        {
            "id": str(uuid.uuid5(NAMESPACE, f"{place} {index}")),
            "message_type": "message",
            "direction": "outbound" if index % 2 == 0 else "inbound",
            "content": EXCHANGE[index],
            "subject": None if channel == LINKEDIN else "Your latest project",
            "sent_at": timestamp(midnight - timedelta(days=2 * (count - index), hours=8 - index)),
            "ai_generated": False,
        }
        for index in range(count)
    ]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", errors="replace")).hexdigest()
