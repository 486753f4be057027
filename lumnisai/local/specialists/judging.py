"""Judge people by criteria, and put them in order."""

from __future__ import annotations

import re
from typing import Any

from lumnisai.local.json_types import JsonObject
from lumnisai.local.specialists.draws import Draw

MET = 5.0


def candidate(person: JsonObject) -> JsonObject:
    """Give a person as a candidate nobody has judged yet."""
    location = person.get("location")
    return {
        "candidate_id": person["id"],
        "name": person["name"],
        "overall_score": 0,
        "overall_confidence": 0,
        "summary": f"{person['name']}, {person.get('current_title') or 'role unknown'}.",
        **{name: person[name] for name in ("linkedin_url", "current_title", "current_company") if person.get(name)},
        **({"location": location, "primary_location": location} if location else {}),
        "criteria_judged": 0,
        "rank_tier": 0,
    }


def judge(found: JsonObject, definitions: list[JsonObject]) -> JsonObject:
    """Give a candidate with a verdict on each criterion, and the score that follows from them."""
    results = [_result(found, definition) for definition in definitions]
    counted = [result for result, one in zip(results, definitions, strict=True) if one.get("scoring_relevance") != "none"]
    whole = sum(one["weight"] for one in counted)
    score = sum(one["score"] * one["weight"] for one in counted) / whole if whole else 0.0
    confidence = sum(one["confidence"] for one in results) / len(results) if results else 0.0
    met = sum(one["criterion_met"] for one in counted)
    failed = any(one["criterion_type"] == "universal" and not one["criterion_met"] for one in results)
    return {
        **found,
        "overall_score": round(score, 2),
        "overall_confidence": round(confidence, 2),
        "summary": f"{found['name']} meets {met} of {len(counted)} criteria.",
        "deep_criteria": results,
        "criteria_judged": len(results),
        "any_universal_failed": failed,
        "geo_ok": True,
        "rank_tier": 3,
    }


def in_order(candidates: list[JsonObject], *, reranked: bool) -> list[JsonObject]:
    """Give candidates best first, numbered; with the marks of the reranker when it is on."""
    ordered = sorted(candidates, key=lambda one: (-one["overall_score"], one["candidate_id"]))
    return [
        {**one, "delivery_rank": place, **(_relevance(one["overall_score"]) if reranked else {})}
        for place, one in enumerate(ordered)
    ]


def column_values(candidates: list[JsonObject], definitions: list[JsonObject]) -> dict[str, list[str]]:
    """Give the different values of each extraction column."""
    columns = {one["criterion_id"]: one["column_name"] for one in definitions if one.get("column_kind") == "extraction"}
    values: dict[str, set[str]] = {name: set() for name in columns.values()}
    for one in candidates:
        for result in one.get("deep_criteria", []):
            if result["criterion_id"] in columns and result.get("extracted_value"):
                values[columns[result["criterion_id"]]].add(result["extracted_value"])
    return {name: sorted(found) for name, found in values.items()}


def _relevance(score: float) -> JsonObject:
    tier = "STRONG_MATCH" if score >= 7 else "PARTIAL_MATCH" if score >= MET else "WEAK_MATCH"
    return {"relevance_score": round(score * 10, 1), "relevance_tier": tier, "relevance_reason": "Ranked by the overall score."}


def _result(found: JsonObject, definition: JsonObject) -> JsonObject:
    draw = Draw(found.get("linkedin_url") or found["candidate_id"], definition["criterion_text"])
    score = draw.number("score", 35, 100) / 10
    made: JsonObject = {
        **{name: definition[name] for name in ("criterion_id", "criterion_type", "column_name", "criterion_text")},
        "weight": min(float(definition["weight"]), 1.0),
        "criterion_met": score >= MET,
        "score": score,
        "confidence": 0.5 + draw.number("confidence", 0, 50) / 100,
        "hallucination_risk": "low",
        "reasoning": f"Judged by the profile of {found['name']}.",
        "evidence": found.get("current_title") or found["name"],
        "evidence_sources": [{"source_type": "profile", "field_or_query": "current_title"}],
        "sufficient_information": True,
        "sufficient_information_reasoning": "The profile is complete.",
        "inference_applied": False,
        "criterion_met_reasoning": f"A score of at least {MET:g} counts as met.",
        "score_reasoning": "Drawn from the name of the criterion and the profile.",
        "confidence_reasoning": "The profile is the only source.",
    }
    if definition.get("column_kind") == "extraction":
        made["extracted_value"] = _cell(found, definition, draw)
    return made


def _cell(found: JsonObject, definition: JsonObject, draw: Draw) -> str | None:
    asked = f"{definition['column_name']} {definition['criterion_text']}".lower()
    listed = [part.strip() for part in re.split(r",|;|\||\bor\b", definition.get("answer_format") or "") if part.strip()]
    if len(listed) > 1:
        return draw.choice("answer", listed)
    place = str(found.get("location") or "")
    facts: dict[str, Any] = {"country": place.rpartition(", ")[2], "city": place.partition(",")[0]}
    facts |= {
        "title": found.get("current_title"),
        "company": found.get("current_company"),
        "employer": found.get("current_company"),
    }
    # A question nobody has an answer to leaves the cell empty.
    return next((str(value) for word, value in facts.items() if word in asked and value), None)
