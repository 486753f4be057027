"""Progress as plain lines of text."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from lumnisai._core.progress_lines import ProgressLines
from lumnisai._core.run import RunTracker
from lumnisai_api.models import ResponseObject
from tests.core.runs import RUN, snapshot, snapshots


def lines_of(*responses: ResponseObject) -> list[str]:
    lines, tracker = ProgressLines(), RunTracker(RUN)
    return [line for response in responses for update in tracker.observe(response) for line in lines.of(update)]


def entry(n: int, **fields: Any) -> dict[str, Any]:
    return {"ts": f"2026-03-02T09:30:0{n}Z", "state": "processing", "message": "looking", **fields}


def test_each_new_status_and_message_is_a_line() -> None:
    log = [entry(0), entry(1, message="found", state="completed")]
    assert lines_of(snapshot("queued"), snapshot(progress=log), snapshot("succeeded", progress=log, output_text="42")) == [
        *("Status: queued", "Status: in_progress", "PROCESSING: looking", "COMPLETED: found", "Status: succeeded"),
    ]


def test_a_message_that_stays_the_same_is_one_line() -> None:
    assert lines_of(snapshot(progress=[entry(0), entry(1)]))[1:] == ["PROCESSING: looking"]
    again = [entry(0), entry(1, message="found"), entry(2)]
    assert len(lines_of(snapshot(progress=again))) == 4


def test_tool_calls_and_partial_output_are_no_lines() -> None:
    before, after = entry(0), entry(0, tool_calls=[{"id": "a", "name": "search"}])
    assert lines_of(snapshot(progress=[before]), snapshot(progress=[after], output_text="4"))[2:] == []


def test_an_entry_that_lacks_something_is_still_a_line() -> None:
    log = [{}, {"message": "no state"}, {"state": "thinking"}, {"state": 5, "message": 7}, "text"]
    assert lines_of(snapshot(progress=log))[1:] == ["PROGRESS:", "PROGRESS: no state", "THINKING:", "5: 7", "PROGRESS: text"]


@given(seen=snapshots())
def test_every_run_begins_and_ends_with_a_status(seen: list[ResponseObject]) -> None:
    lines = lines_of(*seen)
    assert lines[0].startswith("Status: ")
    assert lines[-1] == f"Status: {seen[-1].status}"
    assert len(lines) <= len(seen) * 2 + len(seen[-1].to_wire("progress") or [])
