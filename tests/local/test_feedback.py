"""Advice for agents at work, over HTTP."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from local_api import Steps, ask, finish


def test_feedback_is_taken_in_by_the_agent_in_order(stepped: httpx.Client, steps: Steps) -> None:
    response_id = ask(stepped, user_id="ada")["response_id"]
    path = f"/v1/responses/{response_id}/feedback"
    steps.until_step()
    entry_id = stepped.get(f"/v1/responses/{response_id}").json()["progress"][0]["id"]
    aimed = {"progress_id": entry_id, "tool_call_id": "call", "tool_args_update": {"key": 2}}
    for body in ({"feedback_text": "one"}, {"feedback_text": "two", "feedback_type": "correction", **aimed}):
        assert stepped.post(path, json=body).status_code == 200
    before = stepped.get(path).json()
    assert (before["total_feedback"], before["consumed_count"], before["unconsumed_count"]) == (2, 0, 2)
    for _ in range(3):
        steps.go()
        steps.until_step()
    assert steps.advice == ["one", "two"]
    after = stepped.get(path).json()
    assert (after["consumed_count"], after["unconsumed_count"]) == (2, 0)
    assert [(one["feedback_type"], one["is_consumed"]) for one in after["feedback"]] == [
        ("suggestion", True),
        ("correction", True),
    ]
    assert all(one["consumed_at"] for one in after["feedback"])
    filtered = stepped.get(path, params={"progress_id": entry_id}).json()
    assert [one["feedback_text"] for one in filtered["feedback"]] == ["two"]
    assert filtered["progress_id_filter"] == entry_id
    steps.go()
    finish(stepped, response_id)
    assert stepped.post(path, json={"feedback_text": "late"}).status_code == 409


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"feedback_text": ""},
        {"feedback_text": "x" * 5001},
        {"feedback_text": "x", "progress_id": "first"},
        {"feedback_text": "x", "tool_args_update": {}},
    ],
)
def test_feedback_that_makes_no_sense_is_refused(stepped: httpx.Client, body: dict[str, Any]) -> None:
    path = f"/v1/responses/{ask(stepped)['response_id']}/feedback"
    assert stepped.post(path, json=body).status_code == 422
