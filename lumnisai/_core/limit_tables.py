"""The figures behind `lumnisai.limits`, as the published clients have them and as the contract states them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lumnisai._core.limit_bounds import bounds

SUBSCRIPTIONS = (
    "basic",
    "premium",
    "premium_career",
    "premium_business",
    "sales_navigator",
    "recruiter_lite",
    "recruiter_corporate",
)


class Limit(NamedTuple):
    """One limit.

    Attributes:
        name: Its name, from the general to the special: `linkedin.premium.messages.weekly`.
        value: The figure; `None` means that there is no limit.
        unit: What is counted.
        per: The period that it is counted over, if it is.
        source: The place in the contract (`contract: Schema.property keyword`), or the table of a published client.
    """

    name: str
    value: float | None
    unit: str
    per: str | None
    source: str


_LINKEDIN = "published client: LINKEDIN_LIMITS"
_DAILY_INMAIL = "published client: DAILY_INMAIL_LIMITS"
_SEQUENCES = "published client: SEQUENCE_RATE_LIMITS"
_FALLBACK = "published client: fallback of getRateLimit"
_CONTENT = "published client: content limits"
_ACCOUNT_DEFAULT = "published client: a comment"
_COOLDOWNS = "published client: RATE_LIMIT_COOLDOWNS"
_PAUSES = "published client: ACTION_DELAYS"

# name, unit, period, source, and a figure for each subscription.
_BY_SUBSCRIPTION: tuple[tuple[str, str, str | None, str, tuple[int | None, ...]], ...] = (
    ("connection_requests.weekly", "connection requests", "week", _LINKEDIN, (100, 150, 150, 150, 200, 200, 250)),
    ("connection_requests.daily_safe", "connection requests", "day", _LINKEDIN, (15, 20, 20, 20, 25, 25, 30)),
    (
        *("connection_requests_with_note.monthly", "connection requests with a note", "month", _LINKEDIN),
        (10, None, None, None, None, None, None),
    ),
    ("messages.weekly", "messages", "week", _LINKEDIN, (100, 150, 150, 150, 150, 200, 200)),
    ("messages.daily_safe", "messages", "day", _LINKEDIN, (15, 20, 20, 20, 20, 25, 30)),
    ("inmail_credits.monthly", "InMail credits", "month", _LINKEDIN, (0, 5, 5, 15, 50, 30, 150)),
    ("inmail_credits.piled_up", "InMail credits", None, _LINKEDIN, (0, 15, 15, 45, 150, 120, 600)),
    ("inmails.daily", "InMails", "day", _DAILY_INMAIL, (0, 5, 5, 15, 50, 100, 1000)),
    ("profile_views.daily", "profile views", "day", _LINKEDIN, (500, 1000, 1000, 1000, 2000, 2000, 2000)),
    ("profile_views.daily_safe", "profile views", "day", _LINKEDIN, (250, 500, 500, 500, 1000, 1000, 1000)),
    # Where the published table has null here, it means that there are none of these messages.
    ("open_profile_messages.monthly", "open-profile messages", "month", _LINKEDIN, (0, 0, 0, 0, 0, 1000, 1000)),
)

# action, unit, a figure a day for each subscription, then for all: in five minutes, shortest and longest pause in seconds.
_SEQUENCE_ACTIONS: tuple[tuple[str, str, tuple[int, ...], int, int, int], ...] = (
    ("connection_request", "connection requests", (25, 40, 40, 40, 50, 100, 150), 8, 60, 120),
    ("message", "messages", (40, 40, 40, 40, 50, 60, 80), 10, 60, 120),
    ("inmail", "InMails", (40, 40, 40, 40, 50, 130, 1000), 10, 60, 120),
    ("view_profile", "profile views", (80, 100, 100, 100, 150, 200, 200), 15, 30, 60),
    ("like_post", "likes", (50, 50, 50, 50, 50, 50, 50), 12, 30, 60),
    ("comment_post", "comments", (25, 25, 25, 25, 25, 25, 25), 6, 90, 180),
)

_TEXTS = (
    *(("linkedin.connection_request", 300), ("linkedin.message", 8000), ("linkedin.inmail", 1900)),
    *(("linkedin.comment_post", 1250), ("email.send", 50000)),
)

_SECONDS = (
    ("cooldowns.connection_request_rejected", 3600, _COOLDOWNS),
    ("cooldowns.message_rate_limited", 1800, _COOLDOWNS),
    ("cooldowns.daily_limit_reached", 86400, _COOLDOWNS),
    ("cooldowns.weekly_limit_reached", 604800, _COOLDOWNS),
    ("pauses.between_connection_requests", 30, _PAUSES),
    ("pauses.between_messages", 15, _PAUSES),
    ("pauses.between_profile_views", 5, _PAUSES),
    ("pauses.after_error", 60, _PAUSES),
)


def every_limit() -> Iterator[Limit]:
    """Yield all limits."""
    yield from _linkedin()
    yield from _sequences()
    for name, seconds, source in _SECONDS:
        yield Limit(name, seconds, "seconds", None, source)
    for name, value, unit, per, source in bounds():
        yield Limit(name, value, unit, per, source)


def _linkedin() -> Iterator[Limit]:
    for position, subscription in enumerate(SUBSCRIPTIONS):
        for name, unit, per, source, values in _BY_SUBSCRIPTION:
            yield Limit(f"linkedin.{subscription}.{name}", values[position], unit, per, source)


def _sequences() -> Iterator[Limit]:
    for action, unit, daily, burst, shortest, longest in _SEQUENCE_ACTIONS:
        for subscription, value in zip(SUBSCRIPTIONS, daily, strict=True):
            yield Limit(f"sequences.daily.linkedin.{subscription}.{action}", value, unit, "day", _SEQUENCES)
        yield from _pace(f"linkedin.{action}", unit, burst, shortest, longest, _SEQUENCES)
    for channel in ("email", "gmail", "outlook"):
        yield Limit(f"sequences.daily.{channel}.email", 150, "emails", "day", _SEQUENCES)
        yield from _pace(f"{channel}.email", "emails", 20, 30, 60, _SEQUENCES)
    yield Limit("sequences.daily.other", 50, "actions", "day", _FALLBACK)
    yield from _pace("other", "actions", 10, 60, 120, _FALLBACK)
    for what, value in _TEXTS:
        yield Limit(f"sequences.content.{what}", value, "characters", None, _CONTENT)
    yield Limit("sequences.account_daily_default.message", 40, "messages", "day", _ACCOUNT_DEFAULT)
    yield Limit("sequences.account_daily_default.inmail", 40, "InMails", "day", _ACCOUNT_DEFAULT)


def _pace(what: str, unit: str, burst: int, shortest: int, longest: int, source: str) -> Iterator[Limit]:
    yield Limit(f"sequences.burst.{what}", burst, unit, "5 minutes", source)
    yield Limit(f"sequences.delay_shortest.{what}", shortest, "seconds", None, source)
    yield Limit(f"sequences.delay_longest.{what}", longest, "seconds", None, source)
