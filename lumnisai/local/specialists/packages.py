"""Packages of posts that an audience engages with; a later run can work on one again."""

from __future__ import annotations

from lumnisai.local.json_types import JsonObject
from lumnisai.local.run import Run
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.people import person
from lumnisai.local.specialists.posts import post
from lumnisai.local.specialists.queries import read_filters

# However large the audience, this many people are made up, and this many posts.
MOST_PEOPLE, MOST_POSTS = 60, 24
REMOVALS = ("hiring", "personal", "promo", "bait", "no_substance")


def audience_of(prompt: str, limit: int) -> list[JsonObject]:
    """Give the people whom a prompt describes."""
    filters = read_filters(prompt)
    return [person(Draw("audience", prompt, nth), filters, "CRUST_DATA") for nth in range(min(limit, MOST_PEOPLE))]


def package_of(run: Run, audience: list[JsonObject], days: int, *, filtering: bool) -> JsonObject:
    """Collect the posts that an audience engages with."""
    now, prompt = run.now(), run.prompt
    posts = [_post(prompt, nth, audience, days, now, filtering) for nth in range(min(MOST_POSTS, len(audience) + 2))]
    return {"posts": posts, "uncopied_fields": {}}


def kept(package: JsonObject) -> list[JsonObject]:
    """Give the posts that were not set aside, best first."""
    posts = [one for one in package["posts"] if not one.get("removal_class")]
    return sorted(posts, key=lambda one: (-(one.get("hybrid_score") or 0), one["key"]))


def curation_of(package: JsonObject) -> JsonObject:
    """Count what was kept and what was set aside, and why."""
    removed: dict[str, int] = {}
    for one in package["posts"]:
        reason = one.get("removal_class")
        if reason:
            removed[reason] = removed.get(reason, 0) + 1
    return {"kept": len(package["posts"]) - sum(removed.values()), "removed_by_class": removed, "unscored": 0}


def topic_of(one: JsonObject) -> str:
    """Give what a post of a package is about."""
    return str(one.get("text") or "").removeprefix("What we learnt about ").rstrip(".") or "something else"


def _post(prompt: str, nth: int, audience: list[JsonObject], days: int, now: str, filtering: bool) -> JsonObject:
    draw = Draw("package", prompt, nth)
    author = person(Draw("author", prompt, nth // 2), {}, "CRUST_DATA")
    written = post(draw, author["name"], author["linkedin_url"], now, days)
    fans = draw.some("fans", audience, draw.number("how many", 1, min(8, len(audience))))
    relevance = draw.share("relevance")
    made: JsonObject = {
        "key": f"p{nth + 1}",
        "ids": [written["url"].split("activity-")[1].split("-")[0]],
        "text": written["text"],
        "author": {"name": author["name"], "url": author["linkedin_url"]},
        "published": {"kind": "exact", "value": written["date"]},
        "url": written["url"],
        "sources": ["audience_activity"],
        "engagers": [
            {"person": fan["linkedin_url"], "action": "comment" if draw.number(fan["id"], 0, 3) == 0 else "reaction"}
            for fan in fans
        ],
        "audience_count": len(fans),
        "totals": {"reactions": written["reactions"], "comments": written["comments"]},
        "missing": [],
        "relevance": relevance,
        "total_reactions": written["reactions"],
        "total_comments": written["comments"],
        "has_video": draw.number("video", 0, 4) == 0,
        "hybrid_score": round(relevance + len(fans) / 10, 3),
    }
    # Every fifth post is junk, which is told only when somebody looks for it.
    if filtering and nth % 5 == 4:
        made |= {"removal_class": draw.choice("removal", REMOVALS), "reasoning": "It says nothing about the subject."}
    return made
