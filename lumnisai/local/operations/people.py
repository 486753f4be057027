"""Look-ups of people and posts that answer at once. What is found is made up, and always the same for the same question."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.choices import require_choice
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import ApiError
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.external_api_keys import tenant_has_key
from lumnisai.local.operations.tenant import settings_of
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.people import quick_search
from lumnisai.local.specialists.vocabulary import TOPICS

KEYS = {"PDL": "PDL_API_KEY", "CORESIGNAL": "CORESIGNAL_API_KEY", "CRUST_DATA": "CRUSTDATA_API_KEY"}
USUAL_LIMIT = 20
POST = re.compile(r"https?://(?:[a-z]+\.)?linkedin\.com/(?:posts/([\w%.-]+?)_[\w%.-]*|feed/update/urn:li:[\w]+:)", re.IGNORECASE)
ACTIVITY = re.compile(r"(\d{15,20})")
# Numbers of LinkedIn begin to tell the time from about here on.
FIRST_DAY = datetime(2015, 1, 1, tzinfo=UTC)


class CodedError(ApiError):
    """An error whose code stands under `detail`, as in this part of the platform."""

    def body(self) -> dict[str, Any]:
        """Give the JSON body of the answer."""
        return {"detail": super().body()}


@operation("quick_search_people")
async def quick_search_people(call: Call) -> Any:
    """Search the databases that are asked for and have a key."""
    asked: list[str] = call.body.get("data_sources") or []
    for index, source in enumerate(asked):
        require_choice(call, "PeopleDataSource", source, ["body", "data_sources", index])
    available = [source for source in KEYS if has_key(call, source)]
    if not available:
        raise CodedError(
            400, "NO_DATA_SOURCES", "No database of people has a key. Store one of " + ", ".join(KEYS.values()) + "."
        )
    missing = [source for source in asked if source not in available]
    if missing:
        raise CodedError(400, "SOURCES_NOT_AVAILABLE", f"Without a key: {missing}. Available: {available}")
    return quick_search(call.body["query"], call.body.get("limit", USUAL_LIMIT), list(dict.fromkeys(asked)) or available)


def has_key(call: Call, source: str) -> bool:
    """Tell whether a database can be asked: with the platform's own key, or with one that the tenant brought."""
    return settings_of(call).body["api_key_mode"] == "platform" or tenant_has_key(call, KEYS[source])


@operation("preview_linkedin_posts")
async def preview_linkedin_posts(call: Call) -> Any:
    """Show each post, or why it can't be shown. Addresses whose number ends in four zeros are posts that are gone."""
    if not has_key(call, "CRUST_DATA"):
        raise CodedError(400, "NO_CRUSTDATA_KEY", "Previews need a key for CrustData; store CRUSTDATA_API_KEY.")
    return {"posts": [_preview(address, call.platform.clock.now()) for address in call.body["post_urls"]]}


def _preview(address: str, now: datetime) -> JsonObject:
    post, number = POST.match(address), ACTIVITY.search(address)
    if post is None or number is None:
        return {"url": address, "status": "error", "error": "This is not the address of a LinkedIn post."}
    if number[1].endswith("0000"):
        return {"url": address, "status": "error", "error": "The post was not found."}
    draw = Draw("preview", number[1])
    kinds = {
        "like": draw.number("like", 5, 300),
        "praise": draw.number("praise", 0, 40),
        "empathy": draw.number("empathy", 0, 20),
    }
    return {
        "url": address,
        "status": "success",
        "error": None,
        "author_name": (post[1] or "somebody").replace("-", " ").title(),
        "text_preview": f"What we learnt about {draw.choice('topic', TOPICS)}.",
        "total_reactions": sum(kinds.values()),
        "total_comments": draw.number("comments", 0, 60),
        "num_shares": draw.number("shares", 0, 20),
        "reactions_by_type": kinds,
        "date_posted": _written(int(number[1]), now),
        "share_url": f"https://www.linkedin.com/feed/update/urn:li:activity:{number[1]}",
    }


def _written(number: int, now: datetime) -> str | None:
    # The id of a post holds when it was written: milliseconds, above the lowest 22 bits.
    seconds = (number >> 22) / 1000
    if not FIRST_DAY.timestamp() <= seconds <= now.timestamp():
        return None
    return timestamp(datetime.fromtimestamp(seconds, UTC))
