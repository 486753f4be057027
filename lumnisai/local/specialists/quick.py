"""`quick_people_search`: databases of people, without judging."""

from __future__ import annotations

from lumnisai.local.run import Answer, Run
from lumnisai.local.specialists.people import SOURCES, quick_search

SEARCHING = 0.5


async def answer(run: Run) -> Answer:
    """Search as the direct call does."""
    params = run.specialized_agent_params
    run.title = run.prompt[:60]
    run.progress("searching", "Asking databases of people")
    await run.pause(SEARCHING)
    result = quick_search(run.prompt, params.get("limit", 20), params.get("data_sources") or list(SOURCES))
    return Answer(f"{len(result['candidates'])} of {result['total_found']} people found.", result)
