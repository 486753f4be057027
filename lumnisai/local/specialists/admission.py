"""Refuse parameters of a specialized agent when the run is created, in words."""

from __future__ import annotations

from functools import cache
from typing import Any

from lumnisai.local.call import Call
from lumnisai.local.contract import Contract
from lumnisai.local.conversations import FINAL
from lumnisai.local.errors import Invalid
from lumnisai.local.json_types import JsonObject, is_object
from lumnisai.local.specialists import MODULES
from lumnisai.local.validation import Validation

PLACE = "specialized_agent_params"
COMPETITORS = ("competitor_post_engagement", "competitor_rep_engagement")
NEED_WORDS = ("content_intelligence", "engagement_expansion")
# Parameter that names an earlier response → what is needed of its result.
EARLIER = {"reuse_criteria_from": "criteria", "reuse_package_from": "package", "expand_from_response": "package"}
# Fields that the contract leaves open for reading, but of which only known values can be worked with.
CHOICES = {
    "data_sources": "PeopleDataSource",
    "engagement_types": "PostEngagementType",
    "outputs": "ContentIntelligenceOutputName",
}


def check_params(call: Call) -> None:
    """Check what a request gives to a specialized agent; whoever is not known here is not judged.

    Raises:
        Invalid: Something in it cannot be worked with.
    """
    agent: str | None = call.body.get("specialized_agent")
    if agent not in MODULES:
        return
    params: JsonObject = call.body.get(PLACE, {})
    name = "".join(part.capitalize() for part in agent.split("_"))
    _check_shape(call, f"{name}Params", params, PLACE)
    if agent == "quick_people_search":
        _check_shape(call, "CrmExclusionOptions", call.body.get("options", {}), "options")
    if agent in NEED_WORDS and not str(call.body["messages"][-1]["content"]).strip():
        raise Invalid.at(["body", "messages"], f"must say whom {agent} is about")
    if agent in COMPETITORS:
        _check_competitors(params)
    _check_criteria(agent, params)
    for parameter, part in EARLIER.items():
        if params.get(parameter) is not None:
            _check_earlier(call, parameter, str(params[parameter]), part)


@cache
def _validation(contract: Contract) -> Validation:
    return Validation(contract)


def _check_shape(call: Call, schema: str, value: Any, place: str) -> None:
    problems = _validation(call.platform.contract).problems(f"#/components/schemas/{schema}", value, ["body", place])
    if problems:
        raise Invalid(problems)
    schemas: JsonObject = call.platform.contract.document["components"]["schemas"]
    for field, choices in CHOICES.items():
        allowed: list[str] = schemas[choices]["x-extensible-enum"]
        items: list[Any] = value.get(field, []) if place == PLACE else []
        for index, item in enumerate(items):
            if item not in allowed:
                raise Invalid.at(["body", place, field, index], f"must be one of {', '.join(allowed)}", "enum")


def _check_competitors(params: JsonObject) -> None:
    seeded, listed = bool(str(params.get("company") or "").strip()), bool(params.get("competitors"))
    if seeded is listed:
        given = "both were given" if seeded else "neither was given"
        raise Invalid.at(["body", PLACE, "company"], f"exactly one of company and competitors is needed; {given}")


def _check_criteria(agent: str, params: JsonObject) -> None:
    pair = ("criteria_definitions", "criteria_classification")
    given = [name for name in pair if params.get(name) is not None]
    if len(given) == 1:
        raise Invalid.at(["body", PLACE, given[0]], f"goes only together with {pair[1 - pair.index(given[0])]}")
    for name in ("criterion_id", "column_name"):
        values = [one[name] for one in params.get("criteria_definitions", [])]
        if len(set(values)) < len(values):
            raise Invalid.at(["body", PLACE, "criteria_definitions"], f"each criterion needs its own {name}")
    for index, one in enumerate(params.get("criteria_definitions", [])):
        if one["weight"] <= 0:
            raise Invalid.at(["body", PLACE, "criteria_definitions", index, "weight"], "must be more than 0", "greater_than")
    prior = bool(given or params.get("reuse_criteria_from"))
    for name in ("run_single_criterion", "add_criterion", "add_and_run_criterion"):
        value = params.get(name)
        if value is None:
            continue
        text = value.get("criterion_text") if is_object(value) else value
        if not str(text).strip():
            raise Invalid.at(["body", PLACE, name], "must not be blank")
        alone = name == "add_and_run_criterion" and agent == "people_scoring"
        if not prior and not alone:
            raise Invalid.at(["body", PLACE, name], "needs earlier criteria: reuse_criteria_from, or criteria given here")
    for index, one in enumerate(params.get("candidate_profiles", [])):
        if not any(one.get(name) for name in ("linkedin_url", "email", "emails")):
            raise Invalid.at(["body", PLACE, "candidate_profiles", index], "needs linkedin_url, email or emails")


def _check_earlier(call: Call, parameter: str, identifier: str, part: str) -> None:
    where: list[str | int] = ["body", PLACE, parameter]
    earlier = call.store.get("response", identifier.lower(), call.tenant)
    if earlier is None or not call.sees(earlier):
        raise Invalid.at(where, f"there is no response {identifier}")
    if earlier.body["status"] not in FINAL:
        raise Invalid.at(where, f"the response {identifier} is not finished; it is {earlier.body['status']}")
    structure = earlier.body["structured_response"]
    if not (is_object(structure) and structure.get(part)):
        raise Invalid.at(where, f"the response {identifier} has no {part} to take over")
