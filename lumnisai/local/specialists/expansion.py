"""`engagement_expansion`: outward from the posts of a package to people who engage with the same ones."""

from __future__ import annotations

from typing import Any

from lumnisai.local.json_types import JsonObject
from lumnisai.local.run import Answer, Run
from lumnisai.local.specialists.criteria import criteria_of
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.judging import candidate, in_order, judge
from lumnisai.local.specialists.packages import audience_of, kept, package_of, topic_of
from lumnisai.local.specialists.people import person, profile_key
from lumnisai.local.specialists.posts import days_of
from lumnisai.local.specialists.queries import read_filters

SEEDING, HOPPING = 0.4, 0.4
LIMIT, CARRIED, SEEDS, MOST_SEEDS = 50, 20, 100, 40
# People made up for a post in a round, and the rounds in which there is still somebody new.
PER_POST, MOST_HOPS = 6, 10
CREDITS = 5


async def answer(run: Run) -> Answer:
    """Take or make a seed, walk outward, judge, cut."""
    params = run.specialized_agent_params
    source, limit, hops = params.get("expand_from_response"), params.get("limit", LIMIT), params.get("hops", 1)
    run.title = run.prompt[:60]
    criteria = criteria_of(run)
    if source:
        package: JsonObject = run.earlier[source]["package"]
    else:
        run.progress("collecting", "Collecting a seed of people and posts")
        await run.pause(SEEDING)
        package = package_of(run, audience_of(run.prompt, MOST_SEEDS), days_of(None), filtering=True)
    pulled = params.get("posts_per_hop") or max(60, limit * 6 // 5)
    seeds = {profile_key(fan["person"]) for one in package["posts"] for fan in one["engagers"]}
    found: dict[str, JsonObject] = {}
    rounds: list[JsonObject] = []
    for hop in range(1, min(hops, MOST_HOPS) + 1 if kept(package) else 1):
        run.progress("expanding", f"Round {hop} of {hops}")
        await run.pause(HOPPING)
        rounds.append(_walk(run, hop, kept(package)[:pulled], seeds, found))
    judged = [judge(one, criteria.judged) for one in found.values()]
    ordered = in_order(judged, reranked=params.get("deep_validation_use_relevance_reranker", True))
    result: JsonObject = {
        "candidates": ordered[:limit],
        "agent_params": {
            "expand_from_response": source,
            "hops": hops,
            "posts_per_hop": params.get("posts_per_hop"),
            "people_per_next_hop": params.get("people_per_next_hop", CARRIED),
            "limit": limit,
            "exclude_urls": params.get("exclude_urls"),
        },
        "criteria": criteria.metadata,
        "expansion_stats": _stats(params, hops, pulled, rounds),
        "package": package,
    }
    return Answer(f"{len(result['candidates'])} people found in {len(rounds)} rounds.", result)


def _walk(run: Run, hop: int, posts: list[JsonObject], seeds: set[str], found: dict[str, JsonObject]) -> JsonObject:
    """Go one round outward, adding those who are new."""
    params, filters = run.specialized_agent_params, read_filters(run.prompt)
    unwanted: list[str] = params.get("exclude_urls", [])
    left_out = seeds | {profile_key(address) for address in unwanted}
    carried = params.get("people_per_next_hop", CARRIED)
    # The first round sets out from the whole seed, each later one from those carried onward.
    width = PER_POST if hop == 1 else max(1, min(PER_POST, carried // 4))
    new = refinds = 0
    for one in posts:
        for nth in range(width):
            draw = Draw(run.prompt, "round", hop, one["key"], nth)
            if found and draw.number("again", 0, 9) == 0:
                # Somebody met before, on another post.
                known = list(found.values())[draw.number("who", 0, len(found) - 1)]
                known["refound_on_new_post"] = True
                known["engagement_data"].append(_evidence(one, hop, draw))
                refinds += 1
                continue
            made = candidate(person(draw, filters, "CRUST_DATA"))
            key = profile_key(made["linkedin_url"])
            if key in left_out or key in found:
                continue
            found[key] = {**made, "engagement_data": [_evidence(one, hop, draw)]}
            new += 1
    return {
        "hop": hop,
        "posts_pulled": len(posts),
        "new_people": new,
        "refinds": refinds,
        "refinds_merged_as_new_edges": refinds,
        "author_colleagues_excluded": 0,
        "credits": CREDITS * len(posts),
        "stop_reason": "posts_exhausted",
    }


def _evidence(one: JsonObject, hop: int, draw: Draw) -> JsonObject:
    author: JsonObject = one.get("author") or {}
    commented = draw.number("commented", 0, 3) == 0
    return {
        "post_url": one["url"],
        "role": "commenter" if commented else "reactor",
        "post_key": one["key"],
        "post_text": one.get("text") or topic_of(one),
        "post_published": one.get("published"),
        **({} if commented else {"reaction_type": "LIKE"}),
        "post_author": author.get("name") or "Unknown",
        "hop": hop,
        "walk": "post_coengagement",
        "post_relevance": one.get("relevance"),
        "audience_engagers": [fan["person"] for fan in one["engagers"]],
    }


def _stats(params: JsonObject, hops: int, pulled: int, rounds: list[JsonObject]) -> JsonObject:
    if not rounds:
        return {"hops_run": 0, "stop_reason": "empty_package", "per_hop": []}
    ceiling: Any = CREDITS * pulled * hops
    return {
        "hops_run": len(rounds),
        "hops_requested": hops,
        "posts_per_hop": pulled,
        "posts_per_hop_source": "requested" if params.get("posts_per_hop") else "derived",
        "collection_credits_spent": sum(one["credits"] for one in rounds),
        "collection_credit_ceiling": ceiling,
        "stop_reason": "hops_done" if len(rounds) == hops else "nobody_new",
        "per_hop": rounds,
        "finalist_history_credits": 0,
        "finalists_with_history": 0,
    }
