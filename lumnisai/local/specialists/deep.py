"""`deep_people_search`: many people found, a filter, and a verdict on those who pass; partial results on the way."""

from __future__ import annotations

from collections import Counter
from typing import Any

from lumnisai.local.json_types import JsonObject
from lumnisai.local.run import Answer, Run
from lumnisai.local.specialists.criteria import criteria_of
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.judging import candidate, column_values, in_order, judge
from lumnisai.local.specialists.people import SOURCES, person, profile_key
from lumnisai.local.specialists.posts import days_of, post
from lumnisai.local.specialists.queries import read_filters

FILTERING, VALIDATING = 0.4, 0.6
MOST_SHOWN, MOST_EXCLUDED, PER_COMPANY = 50, 100, 3
YEAR = 365


async def answer(run: Run) -> Answer:
    """Find, filter, validate."""
    params = run.specialized_agent_params
    count = params.get("requested_candidates", 100)
    run.title = run.prompt[:60]
    run.progress("planning", "Deriving criteria")
    criteria = criteria_of(run)
    run.progress("searching", f"Looking for {count} people")
    found = _found(run, count)
    half = found[: len(found) // 2]
    run.partial(_preview(run, half, "fast_filter_in_progress", 1, len(found)))
    await run.pause(FILTERING)
    run.partial(_preview(run, found, "fast_filter_complete", 2, len(found)))
    run.progress("validating", f"Judging {len(found)} people by {len(criteria.judged)} criteria")
    await run.pause(VALIDATING)
    judged = [judge(one, criteria.judged) for one in found]
    chosen, excluded = _choose(judged, params, count)
    ordered = in_order(chosen, reranked=params.get("deep_validation_use_relevance_reranker", True))
    result: JsonObject = {
        **_preview(run, found, "validation_complete", 2, len(found)),
        "candidates": ordered,
        "excluded_candidates": excluded[:MOST_EXCLUDED],
        "total_found": len(found),
        "search_stats": _stats(run, found, len(excluded)),
        "criteria": criteria.metadata,
        "criteria_definitions": criteria.metadata["criteria_definitions"],
        "column_values": column_values(ordered, criteria.metadata["criteria_definitions"]),
    }
    result["preview"] |= {"total_passed": len(ordered), "total_excluded": len(excluded), "pending_deep_validation": 0}
    return Answer(f"{len(ordered)} people found who fit.", result)


def _found(run: Run, count: int) -> list[JsonObject]:
    """Give those who are neither left out nor one too many at their employer."""
    params, filters = run.specialized_agent_params, read_filters(run.prompt)
    sources = params.get("data_sources") or list(SOURCES)
    profiles = {profile_key(address) for address in params.get("exclude_profiles", [])}
    names = {name.casefold().strip() for name in params.get("exclude_names", [])}
    most = params.get("max_candidates_per_company", PER_COMPANY)
    # Whoever names the employers wants their people.
    capped = "companies" not in filters or "max_candidates_per_company" in params
    per_company: Counter[str] = Counter()
    found: list[JsonObject] = []
    for nth in range(count * 2 + 20):
        one = person(Draw(run.prompt, nth), filters, sources[nth % len(sources)])
        left_out = profile_key(one["linkedin_url"]) in profiles or one["name"].casefold() in names
        # The made-up world has few companies, so each stands for as many as are needed to find this many people.
        employer = (
            f"{one['current_company']} {nth // 12}" if "max_candidates_per_company" not in params else one["current_company"]
        )
        if left_out or (capped and per_company[employer] >= most):
            continue
        per_company[employer] += 1
        found.append(_with_signals(run, candidate(one), nth))
        if len(found) == count + count // 4 + 1:
            break
    return found


def _with_signals(run: Run, one: JsonObject, nth: int) -> JsonObject:
    params = run.specialized_agent_params
    direct: list[str] = params.get("direct_post_urls", [])
    if direct and nth % 3 == 0:
        one |= {"engagement_data": [{"post_url": direct[nth % len(direct)], "role": "reactor", "reaction_type": "LIKE"}]}
    elif params.get("search_posts") is True and nth % 3 == 0:
        days = days_of(params.get("posts_date_range"), most=YEAR)
        written = post(Draw(run.prompt, "post", nth % 5), "Mira Dahl", "https://www.linkedin.com/in/mira-dahl", run.now(), days)
        role = "commenter" if params.get("posts_fields") == "comments" else "reactor"
        engaged = {"post_url": written["url"], "role": role, "post_text": written["text"], "post_published": written["date"]}
        reason = "Engages with posts on the subject."
        signal = {"signal_type": "person_post_engagement", "source": "Reacted to a post", "score": 6, "weight": 0.7}
        signal |= {"recency": f"{int(written['days_ago'])}d ago", "reasoning": reason}
        one |= {"engagement_data": [engaged], "engagement_reasoning": reason, "intent_score": 6, "intent_signals": [signal]}
    if params.get("search_job_signal") is True and nth % 4 == 1:
        company: Any = one["current_company"]
        one |= {"source": "job_signal", "job_signal_metadata": {"company_name": company, "job_count": 1 + nth % 5}}
    return one


def _choose(judged: list[JsonObject], params: JsonObject, count: int) -> tuple[list[JsonObject], list[JsonObject]]:
    ordered = in_order(judged, reranked=False)
    passed = [one for one in ordered if not one["any_universal_failed"]][:count]
    kept = {one["candidate_id"] for one in passed}
    rest = [one for one in ordered if one["candidate_id"] not in kept]
    if params.get("deep_validation_backfill_below_criteria", True):
        short = count - len(passed)
        passed += [{**one, "backfilled": True} for one in rest[:short]]
        rest = rest[short:]
    return passed, rest


def _preview(run: Run, found: list[JsonObject], phase: str, batches: int, total: int) -> JsonObject:
    shown = found[:MOST_SHOWN]
    preview: JsonObject = {
        "is_partial": phase != "validation_complete",
        "phase": phase,
        "batches_complete": batches,
        "batches_total": 2,
        "total_passed": len(found),
        "candidates_shown": len(shown),
        "total_excluded": 0,
        "pending_deep_validation": total,
        "last_update": run.now(),
    }
    return {"candidates": shown, "preview": preview}


def _stats(run: Run, found: list[JsonObject], excluded: int) -> JsonObject:
    engaged = [one for one in found if one.get("engagement_data")]
    hiring = [one for one in found if one.get("job_signal_metadata")]
    stats: JsonObject = {"fast_filter_passed": len(found), "fast_filter_excluded": excluded, "pending_deep_validation": 0}
    stats |= {"batches_complete": 2, "batches_total": 2}
    if engaged:
        stats["posts_search"] = {"phase": "complete", "posts_fetched": 5, "posts_committed": 5, "credits_used": 25}
    if run.specialized_agent_params.get("search_job_signal") is True:
        stats["job_signal_prefilter_stats"] = {"decision_makers": len(hiring)}
    return stats
