"""`people_scoring`: a verdict on people who are given, or a column about them."""

from __future__ import annotations

from lumnisai.local.json_types import JsonObject
from lumnisai.local.run import Answer, Run
from lumnisai.local.specialists.criteria import criteria_of
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.judging import candidate, column_values, in_order, judge
from lumnisai.local.specialists.people import person, profile_key

SCORING = 0.6


async def answer(run: Run) -> Answer:
    """Judge each of the given people; nobody is added and nobody left out."""
    params = run.specialized_agent_params
    profiles: list[JsonObject] = params["candidate_profiles"]
    run.title = run.prompt[:60]
    criteria = criteria_of(run)
    run.progress("validating", f"Judging {len(profiles)} people by {len(criteria.judged)} criteria")
    await run.pause(SCORING)
    judged = [judge(_known(profile), criteria.judged) for profile in profiles]
    ordered = in_order(judged, reranked=params.get("deep_validation_use_relevance_reranker", True))
    definitions = criteria.metadata["criteria_definitions"]
    result: JsonObject = {
        "candidates": ordered,
        "criteria": criteria.metadata,
        "criteria_definitions": definitions,
        "column_values": column_values(ordered, definitions),
    }
    return Answer(f"{len(ordered)} people were judged.", result)


def _known(profile: JsonObject) -> JsonObject:
    """Give a candidate with what the caller knows, and the rest made up."""
    address = profile.get("linkedin_url") or profile.get("email") or profile["emails"][0]
    name = profile.get("name") or _name_in(address)
    made = person(Draw("known", profile_key(address)), {}, "PDL") | {"name": name}
    made["linkedin_url"] = profile.get("linkedin_url")
    made |= {key: profile[key] for key in ("current_title", "current_company", "location") if profile.get(key)}
    # What else the caller knows comes back as it is.
    return {**profile, **candidate(made)}


def _name_in(address: str) -> str:
    last = address.partition("@")[0].rstrip("/").rpartition("/")[2]
    return last.replace(".", " ").replace("-", " ").title()
