"""The three things made from a package: its best posts, ideas for posts, and an analysis."""

from __future__ import annotations

from collections import defaultdict

from lumnisai.local.json_types import JsonObject
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.packages import curation_of, kept, topic_of

MOST_TOP, MOST_IDEAS = 10, 5


def top_posts(package: JsonObject) -> JsonObject:
    """Give the best posts."""
    names = ("key", "url", "hybrid_score", "relevance", "total_reactions", "total_comments", "audience_count")
    posts = [
        {**{name: one.get(name) for name in names}, "author": _author(one)[0], "text": one.get("text") or ""}
        for one in kept(package)[:MOST_TOP]
    ]
    return {"artifact": "top_posts", "n": len(posts), "requested": MOST_TOP, "posts": posts}


def post_ideas(package: JsonObject) -> JsonObject:
    """Give ideas, each grounded in a post."""
    posts = kept(package)
    ideas = [_idea(one) for one in posts[:MOST_IDEAS]]
    return {
        "artifact": "post_ideas",
        "n": len(ideas),
        "ideas": ideas,
        "all_supported": True,
        "posts_seen": len(posts),
        "chunks": 1,
    }


def engagement_analysis(package: JsonObject, audience: str) -> JsonObject:
    """Say what the audience engages with, in one stretch of time."""
    posts = kept(package)
    themes: dict[str, list[JsonObject]] = defaultdict(list)
    for one in posts:
        themes[topic_of(one)].append(one)
    ranked = sorted(themes, key=lambda theme: (-_stats(themes[theme])["audience_engagements"], theme))
    days = sorted(day for day in map(_day, posts) if day)
    result: JsonObject = {
        "artifact": "engagement_analysis",
        "n": len(posts),
        "periods": [_period(ranked, themes, days)] if posts else [],
        "theme_stats": [_trend(theme, themes[theme], len(posts)) for theme in ranked],
        "takeaways": [_takeaway(ranked[0], themes[ranked[0]])] if ranked else [],
        "opportunities": [],
        "pain_points": [],
        "top_voices": _voices(posts),
        "summary": f"The audience engages most with {ranked[0]}." if ranked else "There are no posts to analyse.",
        "segmentation_reasoning": "One stretch of time, as there are few posts.",
        "scope": {
            "audience": audience,
            "window_start": days[0] if days else None,
            "window_end": days[-1] if days else None,
            "days_present": len(set(days)),
            "feed_posts": len(posts),
            "package_posts": len(package["posts"]),
            "removal_mix": curation_of(package)["removed_by_class"],
        },
        "chunks": 1,
    }
    return result


def _idea(one: JsonObject) -> JsonObject:
    topic, (author, _) = topic_of(one), _author(one)
    return {
        "reasoning": f"The audience engaged with a post about {topic}.",
        "idea": f"Tell your own story of {topic}",
        "angle": "What you would do differently today",
        "cited_post_keys": [one["key"]],
        "cited_posts": [{"key": one["key"], "url": one.get("url"), "author": author}],
        "draft": f"A year ago we knew little about {topic}. Here is what changed.",
        "probability": Draw("idea", one["key"], topic).share("probability"),
        "keys_exist": 1,
        "keys_cited": 1,
        "supported": True,
        "grounding_reason": "The post it cites is in the package.",
    }


def _period(ranked: list[str], themes: dict[str, list[JsonObject]], days: list[str]) -> JsonObject:
    best = themes[ranked[0]][0]["key"]
    assigned = [_theme(theme, themes[theme]) for theme in ranked]
    return {
        "reasoning": "All posts of the window.",
        "start_day": days[0] if days else "",
        "end_day": days[-1] if days else "",
        "headline": f"{ranked[0].capitalize()} leads",
        "top_theme": ranked[0],
        "themes": assigned,
        "gravitated_to": ranked[0],
        "standout_post": {"post_key": best, "why_it_worked": "It is concrete.", "key_exists": True},
        "example_post_keys": [best],
        "keys_cited": 1,
        "keys_exist": 1,
    }


def _theme(theme: str, posts: list[JsonObject]) -> JsonObject:
    keys = [one["key"] for one in posts]
    return {"theme": theme, "post_keys": keys, "keys_cited": len(keys), "keys_exist": len(keys), "stats": _stats(posts)}


def _stats(posts: list[JsonObject]) -> JsonObject:
    return {
        "posts": len(posts),
        "audience_engagements": sum(one["audience_count"] for one in posts),
        "market_reactions": sum(one.get("total_reactions") or 0 for one in posts),
        "avg_relevance": round(sum(one.get("relevance") or 0 for one in posts) / len(posts), 3),
    }


def _trend(theme: str, posts: list[JsonObject], total: int) -> JsonObject:
    period = {**_stats(posts), "period": 0, "share": round(len(posts) / total, 3)}
    return {"theme": theme, "per_period": [period], "share_delta": 0, "trend": "flat"}


def _takeaway(theme: str, posts: list[JsonObject]) -> JsonObject:
    return {
        "reasoning": "It has the most engagement.",
        "finding": f"{theme.capitalize()} draws the audience.",
        "action": f"Write about {theme}.",
        "example_post_keys": [posts[0]["key"]],
        "keys_cited": 1,
        "keys_exist": 1,
    }


def _voices(posts: list[JsonObject]) -> list[JsonObject]:
    by_author: dict[tuple[str, str | None], list[JsonObject]] = defaultdict(list)
    for one in posts:
        by_author[_author(one)].append(one)
    voices: list[JsonObject] = [
        {
            "author": name,
            "author_url": address,
            **{key: value for key, value in _stats(own).items() if key != "avg_relevance"},
            "themes": sorted({topic_of(one) for one in own}),
            "example_post_key": own[0]["key"],
        }
        for (name, address), own in by_author.items()
    ]
    return sorted(voices, key=lambda voice: (-voice["audience_engagements"], voice["author"]))[:5]


def _day(one: JsonObject) -> str:
    published: JsonObject = one.get("published") or {}
    return str(published.get("value") or "")[:10]


def _author(one: JsonObject) -> tuple[str, str | None]:
    author: JsonObject = one.get("author") or {}
    return author.get("name") or "Unknown", author.get("url")
