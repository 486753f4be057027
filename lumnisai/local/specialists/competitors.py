"""Which competitors an engagement search is about: those given, or those discovered."""

from __future__ import annotations

from lumnisai.local.json_types import JsonObject
from lumnisai.local.run import Run
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.people import domain, slug
from lumnisai.local.specialists.vocabulary import COMPANIES, INDUSTRIES

MOST = 10


def targets_of(run: Run) -> list[JsonObject]:
    """Give the companies to look at, in the order of the request or of discovery."""
    given = run.specialized_agent_params.get("competitors")
    return [_resolved(name) for name in given or _discovered(run)]


def discovery_of(run: Run, targets: list[JsonObject]) -> JsonObject:
    """Give what a result tells of the discovery; nothing when the competitors were given."""
    params = run.specialized_agent_params
    if params.get("competitors"):
        return {}
    names = ", ".join(target["name"] for target in targets)
    trace = {"seed": params["company"], "candidate_count": len(targets), "reasoning": f"Made up from the seed: {names}."}
    return {"discovered_competitors": [target["input"] for target in targets], "discovery_trace": trace}


def _discovered(run: Run) -> list[str]:
    params = run.specialized_agent_params
    examples: list[str] = params.get("company_examples", [])
    made = Draw("rivals of", params["company"].strip().lower()).some("names", COMPANIES, 12)
    names = [*examples, *(domain(name) for name in made if slug(name) not in slug(params["company"]))]
    return list(dict.fromkeys(names))[: params.get("max_competitors", MOST)]


def _resolved(given: str) -> JsonObject:
    draw = Draw("company", given.lower())
    bare = given.rsplit("//", maxsplit=1)[-1].removeprefix("www.").split("/")[0]
    label = bare.split(".")[0] if "." in bare else bare
    name = label.replace("-", " ").title() if label.islower() else label
    return {
        "input": given,
        "name": name,
        "linkedin_slug": slug(name),
        "linkedin_url": f"https://www.linkedin.com/company/{slug(name)}",
        "fiber_identifier": f"fiber_{draw.tag()}",
        "headcount": draw.number("headcount", 20, 4000),
        "industries": [draw.choice("industry", INDUSTRIES)],
        "source": "fiber",
        "engagement_preview_score": draw.number("engagement", 50, 900),
    }
