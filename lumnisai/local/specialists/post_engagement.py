"""`competitor_post_engagement`: who reacts to posts of competitors and their executives."""

from __future__ import annotations

from collections.abc import Iterator

from lumnisai.local.json_types import JsonObject
from lumnisai.local.run import Answer, Run
from lumnisai.local.specialists.competitors import discovery_of, targets_of
from lumnisai.local.specialists.criteria import criteria_of
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.judging import candidate, in_order, judge
from lumnisai.local.specialists.people import person, profile_key
from lumnisai.local.specialists.posts import ago, days_of, post
from lumnisai.local.specialists.queries import read_filters

COLLECTING, VALIDATING = 0.6, 0.5
POSTS, EXECUTIVES, YEAR = 5, 5, 365
# People who are made up for a post, whatever its own numbers say.
MOST_PER_POST = 12
REACTIONS = ("LIKE", "PRAISE", "EMPATHY")


async def answer(run: Run) -> Answer:
    """Resolve, collect, judge, cut."""
    params = run.specialized_agent_params
    run.title = run.prompt[:60]
    run.progress("planning", "Resolving competitors")
    targets, criteria = targets_of(run), criteria_of(run)
    run.progress("collecting", f"Reading posts of {len(targets)} competitors")
    await run.pause(COLLECTING)
    found: dict[str, JsonObject] = {}
    for target in targets:
        for one in _engagers(run, target):
            known = found.setdefault(profile_key(one["linkedin_url"]), one)
            if known is not one:
                known["engagement_data"] += one["engagement_data"]
    run.progress("validating", f"Judging {len(found)} people")
    await run.pause(VALIDATING)
    judged = [judge(one, criteria.judged) for one in found.values()]
    ordered = in_order(judged, reranked=params.get("deep_validation_use_relevance_reranker", True))
    posts = {engaged["post_url"] for one in found.values() for engaged in one["engagement_data"]}
    result: JsonObject = {
        "candidates": ordered[: params.get("limit", 100)],
        "competitors_resolved": targets,
        "cost_stats": {"crustdata_credits": 5 * len(posts), "fiber_credits": len(targets)},
        "provenance_attached": True,
        "criteria": criteria.metadata,
        **discovery_of(run, targets),
        "agent_params": params,
    }
    return Answer(f"{len(result['candidates'])} people engage with {len(targets)} competitors.", result)


def _engagers(run: Run, target: JsonObject) -> Iterator[JsonObject]:
    params, filters = run.specialized_agent_params, read_filters(run.prompt)
    kinds = params.get("engagement_types", ["reactor", "commenter"])
    caps = {"reactor": params.get("max_reactors_per_post", 5000), "commenter": params.get("max_comments_per_post", 100)}
    for written in _posts(run, target):
        for kind in kinds:
            for nth in range(min(caps[kind], Draw(written["tag"], kind).number("count", 2, MOST_PER_POST))):
                draw = Draw(run.prompt, target["name"], written["text"], kind, nth)
                one = person(draw, filters, "CRUST_DATA")
                if draw.number("colleague", 0, 5) == 0:
                    if params.get("exclude_competitor_employees", True):
                        continue
                    one["current_company"] = target["name"]
                yield _with_evidence(candidate(one), written, kind, target, draw)


def _posts(run: Run, target: JsonObject) -> list[JsonObject]:
    params, name = run.specialized_agent_params, target["name"]
    authors: list[tuple[str, str, str]] = []
    if params.get("include_company_posts", True):
        authors.append(("company", name, target["linkedin_url"]))
    if params.get("include_exec_posts", True):
        titles = params.get("exec_titles") or ["CEO"]
        for nth in range(min(params.get("max_execs_per_target", EXECUTIVES), 3) if titles else 0):
            boss = person(Draw("executive", name, nth), {}, "CRUST_DATA")
            authors.append(("exec", boss["name"], boss["linkedin_url"]))
    if not authors:
        return []
    days, now = days_of(params.get("posts_date_range"), most=YEAR), run.now()
    made: list[JsonObject] = []
    for nth in range(params.get("max_posts_per_target", POSTS)):
        kind, author, address = authors[nth % len(authors)]
        made.append({**post(Draw("post", name, nth), author, address, now, days), "kind": kind})
    return made


def _with_evidence(one: JsonObject, written: JsonObject, kind: str, target: JsonObject, draw: Draw) -> JsonObject:
    engaged: JsonObject = {
        "post_url": written["url"],
        "role": kind,
        "post_text": written["text"],
        "competitor": target["input"],
        "competitor_name": target["name"],
        "post_author_type": written["kind"],
        "post_author_name": written["author"],
        "post_author_url": written["author_url"],
        "post_date": written["date"],
        "engagement_score": written["reactions"] + written["comments"],
    }
    if kind == "reactor":
        engaged["reaction_type"] = draw.choice("reaction", REACTIONS)
    did = "Reacted to" if kind == "reactor" else "Commented on"
    score = draw.number("intent", 30, 90) / 10
    signal: JsonObject = {"signal_type": "person_post_engagement", "source": f"{did} a post of {target['name']}", "score": score}
    signal |= {"weight": 0.7, "recency": f"{ago(written['days_ago'])} ago", "reasoning": "Looks at what a competitor says."}
    reasoning = {"intent_score": score, "intent_reasoning": signal["reasoning"], "intent_signals": [signal]}
    return {**one, "engagement_data": [engaged], **reasoning}
