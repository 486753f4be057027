"""The specialized agents of the default agent: deterministic, offline, and shaped like the real ones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib import import_module

from lumnisai.local.run import Answer, Run

Specialist = Callable[[Run], Awaitable[Answer]]
# Agent → module beside this one that has a function `answer`.
MODULES = {
    "quick_people_search": "quick",
    "deep_people_search": "deep",
    "people_scoring": "scoring",
    "competitor_post_engagement": "post_engagement",
    "competitor_rep_engagement": "rep_engagement",
    "content_intelligence": "content",
    "engagement_expansion": "expansion",
}


def specialist_for(name: str | None) -> Specialist | None:
    """Give the specialized agent of this name; None when the general agent has to do."""
    module = MODULES.get(name or "")
    if module is None:
        return None
    found: Specialist = import_module(f"{__name__}.{module}").answer
    return found
