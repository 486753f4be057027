"""The criteria that people are judged by: from the prompt, from an earlier run, or as given."""

from __future__ import annotations

from dataclasses import dataclass

from lumnisai.local.json_types import JsonObject
from lumnisai.local.run import AgentFailed, Run
from lumnisai.local.specialists.people import slug
from lumnisai.local.specialists.queries import read_filters, wanted

# Filter → (name of the column, how the criterion begins, its type, its weight).
MADE_OF = {
    "job_titles": ("role", "Works as", "universal", 0.4),
    "cities": ("location", "Lives in", "universal", 0.3),
    "countries": ("country", "Lives in", "universal", 0.3),
    "companies": ("employer", "Works for", "varying", 0.3),
    "skills": ("skills", "Knows", "varying", 0.3),
    "industries": ("industry", "Works in", "varying", 0.2),
}
GROUPS = {"universal": "universal_criteria", "varying": "varying_criteria", "validation_only": "validation_only_criteria"}


@dataclass(frozen=True, slots=True)
class Criteria:
    """What a run judges by.

    Args:
        metadata: All criteria in force, as the result tells them.
        judged: Those that this run evaluates.
    """

    metadata: JsonObject
    judged: list[JsonObject]


def criteria_of(run: Run) -> Criteria:
    """Gather the criteria of a run.

    Raises:
        AgentFailed: The only criterion to run is not among them.
    """
    params = run.specialized_agent_params
    source, version, definitions = _base(run)
    added: list[JsonObject] = []
    if params.get("add_criterion"):
        added.append(_appended(params["add_criterion"], len(definitions)))
    column = params.get("add_and_run_criterion")
    if column:
        added.append(_column({"criterion_text": column} if isinstance(column, str) else column, definitions + added))
    definitions = [*definitions, *added]
    judged = definitions
    if column:
        judged = definitions[-1:]
    elif params.get("run_single_criterion"):
        only = params["run_single_criterion"]
        judged = [one for one in definitions if one["criterion_id"] == only]
        if not judged:
            known = ", ".join(one["criterion_id"] for one in definitions)
            raise AgentFailed("CRITERION_NOT_FOUND", f"there is no criterion {only!r} among {known}")
    metadata: JsonObject = {
        "version": version + bool(added),
        "created_at": run.now(),
        "source": source,
        "criteria_definitions": definitions,
        "criteria_classification": {
            group: [one for one in definitions if one["criterion_type"] == kind] for kind, group in GROUPS.items()
        },
    }
    if source == "reused":
        metadata["source_response_id"] = params["reuse_criteria_from"]
    return Criteria(metadata, judged)


def _base(run: Run) -> tuple[str, int, list[JsonObject]]:
    params = run.specialized_agent_params
    if params.get("criteria_definitions"):
        return "provided", 1, list(params["criteria_definitions"])
    if params.get("reuse_criteria_from"):
        earlier = run.earlier[params["reuse_criteria_from"]]["criteria"]
        return "reused", earlier["version"], list(earlier["criteria_definitions"])
    if params.get("add_and_run_criterion"):
        return "generated", 1, []
    return "generated", 1, _generated(run.prompt)


def _generated(prompt: str) -> list[JsonObject]:
    filters = read_filters(prompt)
    made = [
        _definition(column, f"{begin} {' or '.join(wanted(filters, name))}", kind, weight)
        for name, (column, begin, kind, weight) in MADE_OF.items()
        if wanted(filters, name)
    ]
    return made or [_definition("fit", f"Fits the description: {prompt}"[:300], "varying", 1.0)]


def _definition(column: str, text: str, kind: str, weight: float) -> JsonObject:
    identifier = f"crit_{slug(column).replace('-', '_')}"
    return {
        "criterion_id": identifier,
        "column_name": column,
        "criterion_text": text,
        "criterion_type": kind,
        "weight": weight,
    }


def _appended(request: JsonObject, position: int) -> JsonObject:
    kind, weight = request.get("criterion_type") or "varying", request.get("weight") or 0.2
    made = _definition(request["column_name"], request["criterion_text"], kind, weight)
    return {**made, "criterion_id": f"{made['criterion_id']}_{position + 1}"}


def _column(request: JsonObject, others: list[JsonObject]) -> JsonObject:
    text = request["criterion_text"]
    name = request.get("suggested_column_name") or slug(" ".join(text.split()[:4])).replace("-", "_")
    taken = {one["column_name"] for one in others}
    unique = next(n for n in (name, *(f"{name}_{nth}" for nth in range(2, len(others) + 3))) if n not in taken)
    kind = request.get("column_kind") or "verdict"
    made = _definition(unique, text, "validation_only" if kind == "extraction" else "varying", 0.2)
    made |= {
        "criterion_id": f"{made['criterion_id']}_{len(others) + 1}",
        "column_kind": kind,
        "requires_web_verification": request.get("web_verify", True),
    }
    if kind == "extraction":
        made["scoring_relevance"] = "none"
    if request.get("answer_format"):
        made["answer_format"] = request["answer_format"]
    return made
