"""What is given to sequences."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from lumnisai._core.sequence_fields import check_decision, joined, limited_ids, poll_requests, selected
from lumnisai.exceptions import ValidationError
from lumnisai.models import ExecutionsParams, ExecutionsRequestItem
from lumnisai.types import StepExecutionStatus

ONE = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (None, None),
        ("", None),
        ([], None),
        ("scheduled", "scheduled"),
        ("scheduled,approved", "scheduled,approved"),
        (["scheduled", "approved"], "scheduled,approved"),
        (StepExecutionStatus.SCHEDULED, "scheduled"),
        ((StepExecutionStatus.SCHEDULED, "new_one"), "scheduled,new_one"),
    ],
)
def test_several_values_travel_as_one_parameter(given: Any, sent: str | None) -> None:
    assert joined(given) == sent


def test_ids_are_counted_before_they_are_sent() -> None:
    assert limited_ids("execution_ids", [UUID(ONE)], 1) == [ONE]
    with pytest.raises(ValidationError, match=r"execution_ids may hold at most 2 ids in one call; it holds 3\. Split it"):
        limited_ids("execution_ids", ["a", "b", "c"], 2)
    with pytest.raises(ValidationError, match="execution_ids is empty"):
        limited_ids("execution_ids", [], 2)


def test_nothing_selected_does_not_mean_everything() -> None:
    with pytest.raises(ValidationError, match="could be read as all executions there are"):
        selected(None, None, None, None)
    with pytest.raises(ValidationError, match="project_ids is empty"):
        selected(None, None, [], None)
    assert selected(None, UUID(ONE), None, ["a"]) == {
        "template_id": None,
        "project_id": ONE,
        "project_ids": None,
        "execution_ids": ["a"],
    }


def test_turning_down_needs_a_reason() -> None:
    check_decision("approve", None)
    for reason in (None, " "):
        with pytest.raises(ValidationError, match="say why the steps are rejected"):
            check_decision("reject", reason)


def test_a_poll_keeps_to_the_limits_of_the_platform() -> None:
    item = {"id": "a", "type": "metrics", "params": {"project_ids": ["p"]}}
    assert poll_requests([item]) == [item]
    with pytest.raises(ValidationError, match="requests is empty"):
        poll_requests([])
    with pytest.raises(ValidationError, match="at most 10 items in one call; it holds 11"):
        poll_requests([{**item, "id": number} for number in range(11)])
    with pytest.raises(ValidationError, match="Two requests have the id 'a'"):
        poll_requests([item, item])
    with pytest.raises(ValidationError, match="'a' may name at most 20 projects; it names 21"):
        poll_requests([{**item, "params": {"project_ids": ["p"] * 21}}])
    many = ExecutionsRequestItem(id="m", type_="executions", params=ExecutionsParams(project_ids=["p"], limit=101))
    with pytest.raises(ValidationError, match="limit of the request 'm' may be at most 100; it is 101"):
        poll_requests([many])
