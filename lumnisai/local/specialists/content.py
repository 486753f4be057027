"""`content_intelligence`: what posts an audience engages with, and what to make of them."""

from __future__ import annotations

from lumnisai.local.json_types import JsonObject
from lumnisai.local.run import Answer, Run
from lumnisai.local.specialists.content_outputs import engagement_analysis, post_ideas, top_posts
from lumnisai.local.specialists.packages import audience_of, curation_of, package_of
from lumnisai.local.specialists.posts import USUAL_WINDOW, days_of

COLLECTING, WRITING = 0.6, 0.5
OUTPUTS = ("top_posts", "post_ideas", "engagement_analysis")


async def answer(run: Run) -> Answer:
    """Choose an audience, collect, write; with a package that is reused, only write."""
    params = run.specialized_agent_params
    source = params.get("reuse_package_from")
    wanted = list(params.get("outputs") or OUTPUTS)
    days, limit = days_of(params.get("posts_date_range")), params.get("limit", 100)
    run.title = run.prompt[:60]
    if source:
        run.progress("collecting", "Taking up the package of an earlier run")
        package: JsonObject = run.earlier[source]["package"]
        audience: list[JsonObject] = []
        size = len({fan["person"] for one in package["posts"] for fan in one["engagers"]})
    else:
        run.progress("collecting", f"Collecting what {limit} people engage with")
        await run.pause(COLLECTING)
        audience = audience_of(run.prompt, limit)
        size = len(audience)
        package = package_of(run, audience, days, filtering=params.get("posts_enable_filtering", True))
    run.progress("writing", f"Making {', '.join(wanted)}")
    await run.pause(WRITING)
    curation = curation_of(package)
    made = {"top_posts": lambda: top_posts(package), "post_ideas": lambda: post_ideas(package)}
    made |= {"engagement_analysis": lambda: engagement_analysis(package, run.prompt)}
    credits = 0 if source else len(package["posts"])
    active = {fan["person"] for one in package["posts"] for fan in one["engagers"]}
    result: JsonObject = {
        "package": package,
        "summary": {
            "audience_size": size,
            "people_with_records": len(active),
            "credits_spent": credits,
            "window_days": days,
            "outputs_produced": wanted,
            "feed_posts": curation["kept"],
            "curation": curation,
            "reused_package_from": source,
            "posts": len(package["posts"]),
            "posts_kept": curation["kept"],
            "posts_removed": len(package["posts"]) - curation["kept"],
        },
        "outputs": {"outputs_requested": wanted, "curation": curation, **{name: made[name]() for name in wanted}},
        "coverage": {
            "audience_size": size,
            "window_days": days,
            "credits_spent": credits,
            "records": sum(one["audience_count"] for one in package["posts"]),
            "people_with_records": len(active),
            "dormant_people": [
                {"linkedin_url": one["linkedin_url"], "name": one["name"]}
                for one in audience
                if one["linkedin_url"] not in active
            ],
            "stop_reason": "package_reused" if source else "audience_exhausted",
        },
        "audience_stats": {} if source else _audience_stats(audience, limit),
        "agent_params": {
            "limit": limit,
            "posts_date_range": params.get("posts_date_range", USUAL_WINDOW),
            "posts_enable_filtering": params.get("posts_enable_filtering", True),
            "exa_results_per_query": params.get("exa_results_per_query"),
            "reuse_package_from": source,
            "outputs": wanted,
        },
    }
    return Answer(f"{curation['kept']} posts kept of {len(package['posts'])}.", result)


def _audience_stats(audience: list[JsonObject], limit: int) -> JsonObject:
    return {
        "scored": len(audience),
        "scored_by_bucket": {"all": len(audience)},
        "limit": limit,
        "audience_size": len(audience),
        "audience_by_bucket": {"all": len(audience)},
        "dropped_missing_url": 0,
        "dropped_duplicate_url": 0,
        "top_score": 9.5,
        "lowest_score": 5.0,
        "duration_ms": 1200,
    }
