"""From the keywords of a specialized agent to the arguments of `invoke()`."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from lumnisai._core import agent_options as keywords
from lumnisai._core.json_values import is_mapping
from lumnisai.exceptions import ValidationError
from lumnisai_api.types import encode

FOLLOWING = frozenset(
    ("poll_interval", "wait_timeout", "deadline", "cancel_on_timeout", "raise_on_failure", "on_progress", "show_progress")
)
REQUEST = frozenset(("user_id", "scope", "thread_id", "files", "idempotency_key"))
RERANKED = {"deep_validation_use_relevance_reranker": True}
VALIDATED = {**RERANKED, "deep_validation_backfill_below_criteria": True}


class Agent(NamedTuple):
    """A specialized agent, as its method knows it.

    Attributes:
        name: How the wire calls it.
        result: The object of the contract that its structured output is.
        options: The keywords of its method.
        always: Parameters that are sent unless told otherwise.
        params_always: Whether the parameters are sent even when there are none.
        beside: Keywords that go into `options` of the request in place of the parameters.
    """

    name: str
    result: str
    options: Any
    always: Mapping[str, Any] = {}
    params_always: bool = False
    beside: frozenset[str] = frozenset()


AGENTS = {
    agent.name: agent
    for agent in (
        Agent(
            "quick_people_search",
            "QuickPeopleSearchOutput",
            keywords.QuickPeopleSearchOptions,
            beside=frozenset(("exclude_crm_contacts", "crm_exclusion_owners", "crm_name_company_match")),
        ),
        Agent("deep_people_search", "DeepPeopleSearchOutput", keywords.DeepPeopleSearchOptions, VALIDATED),
        Agent("people_scoring", "PeopleScoringOutput", keywords.PeopleScoringOptions, VALIDATED, True),
        Agent(
            "competitor_post_engagement",
            "CompetitorPostEngagementOutput",
            keywords.CompetitorPostEngagementOptions,
            RERANKED,
            True,
        ),
        Agent(
            "competitor_rep_engagement", "CompetitorRepEngagementOutput", keywords.CompetitorRepEngagementOptions, RERANKED, True
        ),
        Agent("content_intelligence", "ContentIntelligenceOutput", keywords.ContentIntelligenceOptions, params_always=True),
        Agent("engagement_expansion", "EngagementExpansionOutput", keywords.EngagementExpansionOptions, params_always=True),
    )
}


class AgentCall(NamedTuple):
    """What is asked of `invoke()`.

    Attributes:
        request: What the run is to do.
        following: How it is followed.
        result: The class that its structured output reads as.
    """

    request: dict[str, Any]
    following: dict[str, Any]
    result: Any


def known_keywords(agent: Agent) -> frozenset[str]:
    """Return the keywords that the method of an agent takes beside `stream` and `background`."""
    return frozenset(agent.options.__required_keys__ | agent.options.__optional_keys__)


def agent_call(name: str, given: Mapping[str, Any], *, stream: bool = False, background: bool = False) -> AgentCall:
    """Sort the keywords of an agent's method; whatever is `None` was not given.

    Raises:
        TypeError: There is no such keyword.
        ValidationError: The ways to run it contradict each other.
    """
    from lumnisai_api import models

    agent = AGENTS[name]
    unknown = sorted(given.keys() - known_keywords(agent))
    if unknown:
        near = get_close_matches(unknown[0], known_keywords(agent), n=1)
        hint = f"; did you mean {near[0]!r}?" if near else "; parameters that are new go into extra_params."
        raise TypeError(f"{name}() has no keyword {unknown[0]!r}{hint}")
    if stream and background:
        raise ValidationError("stream=True follows the run and background=True doesn't: pass one of them.")
    followed = sorted(FOLLOWING & given.keys())
    if background and followed:
        raise ValidationError(f"background=True only starts the run; leave {', '.join(followed)} out, or give it to follow().")
    extra: Any = given.get("extra_params") or {}
    if not is_mapping(extra):
        raise ValidationError("extra_params must be a mapping of parameters by name.")
    plain = {
        name: encode(value)
        for name, value in given.items()
        if value is not None and name not in FOLLOWING | REQUEST | {"extra_params"}
    }
    beside = {name: value for name, value in plain.items() if name in agent.beside}
    own = {name: value for name, value in plain.items() if name not in agent.beside}
    params = {**agent.always, **encode(extra), **own}
    request = {name: value for name, value in given.items() if name in REQUEST}
    request["specialized_agent"] = agent.name
    if params or agent.params_always:
        request["specialized_agent_params"] = params
    if beside:
        request["options"] = beside
    return AgentCall(request, {name: given[name] for name in followed}, getattr(models, agent.result))
