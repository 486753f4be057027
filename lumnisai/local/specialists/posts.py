"""LinkedIn posts that don't exist, and who reacts to them."""

from __future__ import annotations

from datetime import datetime, timedelta

from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.people import slug
from lumnisai.local.specialists.vocabulary import TOPICS

DAYS = {
    "past-24h": 1,
    "past-week": 7,
    "past-month": 30,
    "past-quarter": 90,
    "past-6-months": 180,
    "past-year": 365,
    "past-2-years": 730,
    "past-3-years": 1095,
}
USUAL_WINDOW = "past-month"


def days_of(window: str | None, *, most: int = 1095) -> int:
    """Give the length of a window in days, cut to what the search reaches."""
    return min(DAYS.get(window or USUAL_WINDOW, DAYS[USUAL_WINDOW]), most)


def post(draw: Draw, author: str, author_url: str, now: str, days: int) -> JsonObject:
    """Make a post of an author, not older than so many days."""
    topic = draw.choice("topic", TOPICS)
    hours = draw.number("age", 0, days * 24 - 1)
    written = datetime.fromisoformat(now) - timedelta(hours=hours)
    # As on LinkedIn, the id tells when a post was written: in milliseconds, above the lowest 22 bits.
    activity = (int(written.timestamp() * 1000) << 22) + draw.number("activity", 0, (1 << 22) - 1)
    return {
        # What stays the same however late it is; the address doesn't.
        "tag": draw.tag(),
        "url": f"https://www.linkedin.com/posts/{slug(author)}_{slug(topic)}-activity-{activity}-{draw.tag()[:4]}",
        "text": f"What we learnt about {topic}.",
        "topic": topic,
        "author": author,
        "author_url": author_url,
        "date": timestamp(written),
        "days_ago": hours / 24,
        "reactions": draw.number("reactions", 5, 400),
        "comments": draw.number("comments", 0, 60),
    }


def ago(days: float) -> str:
    """Say an age in few characters."""
    if days < 1:
        return f"{max(1, int(days * 24))}h"
    return f"{int(days)}d" if days < 14 else f"{int(days / 7)}w" if days < 60 else f"{int(days / 30)}mo"
