"""`competitor_rep_engagement`: the authors of posts that sales reps of competitors engage with."""

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
REPS, ENGAGEMENTS = 20, 100
# What is made up per competitor and per rep, whatever the request would allow.
MOST_REPS, MOST_ENGAGEMENTS = 4, 8
TITLES = ("Account Executive", "Sales Development Representative", "Business Development Representative", "Account Manager")
ACTIONS = {"reactor": "reaction", "commenter": "comment"}


async def answer(run: Run) -> Answer:
    """Resolve, read what reps do, judge the authors, cut."""
    params = run.specialized_agent_params
    run.title = run.prompt[:60]
    run.progress("planning", "Resolving competitors")
    targets, criteria = targets_of(run), criteria_of(run)
    run.progress("collecting", f"Reading what sales reps of {len(targets)} competitors engage with")
    await run.pause(COLLECTING)
    reps = [(target, rep) for target in targets for rep in _reps(run, target)]
    records = [record for target, rep in reps for record in _records(run, target, rep)]
    found: dict[str, JsonObject] = {}
    for record in records:
        known = found.setdefault(profile_key(record["linkedin_url"]), record)
        if known is not record:
            known["engagement_data"] += record["engagement_data"]
    run.progress("validating", f"Judging {len(found)} authors")
    await run.pause(VALIDATING)
    judged = [judge(one, criteria.judged) for one in found.values()]
    ordered = in_order(judged, reranked=params.get("deep_validation_use_relevance_reranker", True))
    result: JsonObject = {
        "candidates": ordered[: params.get("limit", 100)],
        "competitors_resolved": targets,
        "criteria": criteria.metadata,
        "resolution_warnings": [],
        **discovery_of(run, targets),
        "rep_engagement_stats": {
            "competitors": len(targets),
            "reps": len(reps),
            "raw_author_engagements": len(records),
            "unique_authors": len(found),
            "dropped_rep_self_engagements": 0,
        },
        "agent_params": params,
    }
    return Answer(f"{len(result['candidates'])} authors found through {len(reps)} sales reps.", result)


def _reps(run: Run, target: JsonObject) -> list[JsonObject]:
    params = run.specialized_agent_params
    titles = params.get("rep_titles") or TITLES
    count = min(params.get("max_reps_per_competitor", REPS), MOST_REPS)
    made = [person(Draw("rep", target["name"], nth), {}, "CRUST_DATA") for nth in range(count)]
    return [{**one, "current_title": titles[nth % len(titles)]} for nth, one in enumerate(made)]


def _records(run: Run, target: JsonObject, rep: JsonObject) -> Iterator[JsonObject]:
    params, filters = run.specialized_agent_params, read_filters(run.prompt)
    kinds = params.get("engagement_types", ["reactor", "commenter"])
    days, now = days_of(params.get("posts_date_range")), run.now()
    for nth in range(min(params.get("max_engagements_per_rep", ENGAGEMENTS), MOST_ENGAGEMENTS)):
        draw = Draw(run.prompt, rep["linkedin_url"], nth)
        author = person(draw, filters, "CRUST_DATA")
        if draw.number("colleague", 0, 5) == 0:
            if params.get("exclude_competitor_employees", True):
                continue
            author["current_company"] = target["name"]
        written = post(draw, author["name"], author["linkedin_url"], now, days)
        yield _with_evidence(candidate(author), written, ACTIONS[kinds[nth % len(kinds)]], target, rep)


def _with_evidence(one: JsonObject, written: JsonObject, action: str, target: JsonObject, rep: JsonObject) -> JsonObject:
    engaged: JsonObject = {
        "post_url": written["url"],
        "post_text": written["text"],
        "role": "post_author",
        "engagement_action": action,
        "engaged_by_rep_name": rep["name"],
        "engaged_by_rep_url": rep["linkedin_url"],
        "engaged_by_rep_title": rep["current_title"],
        "rep_competitor": target["name"],
        "engaged_ago": ago(written["days_ago"]),
        "engaged_days_ago": round(written["days_ago"], 1),
    }
    if action == "comment":
        engaged["rep_comment_text"] = f"Well said about {written['topic']}."
    signal: JsonObject = {"signal_type": "competitor_rep_engagement", "source": f"{rep['name']} of {target['name']} engaged"}
    signal |= {"score": 6, "weight": 0.6, "recency": f"{ago(written['days_ago'])} ago", "reasoning": "A competitor courts them."}
    reasoning = {"intent_score": 6, "intent_reasoning": signal["reasoning"], "intent_signals": [signal]}
    return {**one, "engagement_data": [engaged], **reasoning}
