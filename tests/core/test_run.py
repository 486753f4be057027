"""The state machine of a run."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lumnisai._core.cursor import Cursor
from lumnisai._core.retries import RetryPolicy
from lumnisai._core.run import SLOWEST_POLL, RunTracker, is_final, patient, pause_before_next_poll
from lumnisai._core.updates import ResponseUpdate
from lumnisai.exceptions import UnreadableAnswerError
from lumnisai_api.models import ProgressEntry, ResponseObject, ResponseStatus
from tests.core.runs import RUN, log_of, replayed, snapshot, snapshots

ENTRY = {"ts": "2026-03-02T09:30:00+00:00", "state": "processing", "message": "looking"}


def observed(tracker: RunTracker, *responses: ResponseObject) -> list[ResponseUpdate]:
    return [update for response in responses for update in tracker.observe(response)]


def assert_tells_the_story(updates: list[ResponseUpdate], final: ResponseObject) -> None:
    assert replayed(updates) == log_of(final)
    assert [update for update in updates if is_final(update.status)] == [updates[-1]]
    assert (updates[-1].kind, updates[-1].status, updates[-1].output_text) == ("status", final.status, final.output_text)
    told = [update.status for update in updates if update.kind == "status"]
    assert all(one != other for one, other in pairwise(told))
    outputs = [update.output_text for update in updates if update.kind == "output"]
    assert all(one != other for one, other in pairwise(outputs))
    assert {update.response_id for update in updates} == {RUN}


@settings(max_examples=300)
@given(seen=snapshots())
def test_the_updates_of_a_run_add_up_to_its_log_and_end_with_its_status(seen: list[ResponseObject]) -> None:
    tracker = RunTracker(RUN, status="queued")
    updates = observed(tracker, *seen)
    assert_tells_the_story(updates, seen[-1])
    assert tracker.finished
    assert observed(RunTracker(RUN, cursor=tracker.cursor), seen[-1]) == []


@settings(max_examples=300)
@given(seen=snapshots(), data=st.data())
def test_a_stream_cut_anywhere_and_resumed_from_its_cursor_loses_and_repeats_nothing(
    seen: list[ResponseObject], data: st.DataObject
) -> None:
    tracker, updates = RunTracker(RUN, status="queued"), list[ResponseUpdate]()
    for response in seen:
        stream = tracker.observe(response)
        # The process that follows may stop after any update; the one that goes on may see the run much later.
        for update in stream:
            updates.append(update)
            if data.draw(st.sampled_from([False, False, True])):
                tracker = RunTracker(RUN, cursor=Cursor.decode(tracker.cursor.encode()))
                break
    if not tracker.finished:
        updates += tracker.observe(seen[-1])
    assert tracker.finished
    assert_tells_the_story(updates, seen[-1])


@given(seen=snapshots())
def test_every_update_carries_the_snapshot_it_was_found_in_and_the_status_told_last(seen: list[ResponseObject]) -> None:
    tracker, told = RunTracker(RUN), None
    assert tracker.finished is False
    for response in seen:
        for update in tracker.observe(response):
            told = update.status if update.kind == "status" else told
            assert update.response is response
            assert update.status == told


@given(seen=snapshots())
def test_a_snapshot_seen_again_tells_nothing_new(seen: list[ResponseObject]) -> None:
    tracker = RunTracker(RUN)
    for response in seen[:-1]:
        observed(tracker, response)
        assert observed(tracker, response, ResponseObject.from_dict(response.to_dict())) == []


@given(seen=snapshots())
def test_it_makes_no_difference_whether_somebody_reads_the_snapshots(seen: list[ResponseObject]) -> None:
    untouched = observed(RunTracker(RUN), *seen)
    for response in seen:
        for entry in response.progress or []:
            assert entry.ts.tzinfo is not None
            assert all(call.name is not None for call in entry.tool_calls or [])
    assert [update[:3] for update in observed(RunTracker(RUN), *seen)] == [update[:3] for update in untouched]


def test_a_new_status_is_told_first_and_a_known_one_is_not() -> None:
    tracker = RunTracker(RUN, status="queued")
    assert observed(tracker, snapshot("queued")) == []
    status, entry = observed(tracker, snapshot("in_progress", progress=[ENTRY]))
    assert (status.kind, status.status) == ("status", "in_progress")
    assert (entry.kind, entry.state, entry.message, entry.tool_calls) == ("progress", "processing", "looking", None)


def test_a_status_from_a_newer_server_is_told_and_is_not_the_end() -> None:
    tracker = RunTracker(RUN)
    (update,) = observed(tracker, snapshot("waiting_for_approval"))
    assert update.status == "waiting_for_approval"
    assert not tracker.finished


def test_a_run_that_was_over_at_the_first_look_is_told_from_the_beginning() -> None:
    for created in ("queued", "succeeded"):
        updates = observed(RunTracker(RUN, status=created), snapshot("succeeded", progress=[ENTRY], output_text="done"))
        assert [(update.kind, update.status) for update in updates] == [
            ("status", "in_progress"),
            ("progress", "in_progress"),
            ("status", "succeeded"),
        ]


def test_a_cursor_taken_before_the_end_was_told_still_has_it_to_tell() -> None:
    early = RunTracker(RUN, status="failed").cursor
    assert [update.status for update in observed(RunTracker(RUN, cursor=early), snapshot("failed"))] == ["failed"]


def test_what_is_said_after_the_end_is_told_to_whoever_goes_on() -> None:
    tracker = RunTracker(RUN)
    observed(tracker, snapshot("succeeded", output_text="done"))
    (update,) = observed(RunTracker(RUN, cursor=tracker.cursor), snapshot("succeeded", output_text="done, and corrected"))
    assert (update.kind, update.status, update.output_text) == ("status", "succeeded", "done, and corrected")


BEGUN, ENDED = "2026-03-02T09:30:00+00:00", "2026-03-02T09:45:00+00:00"


@pytest.mark.parametrize(
    ("status", "fields", "state", "message", "ts"),
    [
        ("queued", {}, "queued", "", None),
        ("in_progress", {"created_at": BEGUN}, "in_progress", "", BEGUN),
        ("in_progress", {"created_at": BEGUN, "completed_at": ENDED, "error": "not yet"}, "in_progress", "", BEGUN),
        ("succeeded", {"created_at": BEGUN, "completed_at": ENDED}, "completed", "", ENDED),
        ("succeeded", {"created_at": BEGUN}, "completed", "", BEGUN),
        ("failed", {"completed_at": ENDED, "error": {"code": "X", "message": "no credit"}}, "failed", "no credit", ENDED),
        ("cancelled", {"created_at": BEGUN, "error": "by ada"}, "cancelled", "by ada", BEGUN),
        ("failed", {}, "failed", "", None),
    ],
)
def test_a_change_of_status_reads_like_an_entry(
    status: str, fields: dict[str, Any], state: str, message: str, ts: str | None
) -> None:
    (update,) = observed(RunTracker(RUN), snapshot(status, **fields))
    assert (update.kind, update.state, update.message) == ("status", state, message)
    assert (update.ts and update.ts.isoformat()) == ts


def test_only_the_tool_calls_that_are_new_or_changed_are_told() -> None:
    tracker = RunTracker(RUN)
    first, second, third = ({"id": name, "name": name} for name in "abc")
    observed(tracker, snapshot(progress=[{**ENTRY, "tool_calls": [first, second]}]))
    finished = {**second, "output_text": "42"}
    (update,) = observed(tracker, snapshot(progress=[{**ENTRY, "tool_calls": [first, finished, third]}]))
    assert (update.kind, update.state, update.message) == ("tool_calls", "tool_update", "looking")
    assert [call.to_dict() for call in update.tool_calls or []] == [finished, third]


def test_an_entry_whose_text_changed_is_told_again_with_all_its_calls() -> None:
    tracker = RunTracker(RUN)
    call = {"id": "a", "name": "search"}
    observed(tracker, snapshot(progress=[{**ENTRY, "tool_calls": [call]}]))
    (update,) = observed(tracker, snapshot(progress=[{**ENTRY, "message": "found", "tool_calls": [call]}]))
    assert (update.kind, update.message, len(update.tool_calls or [])) == ("progress", "found", 1)


def test_three_entries_with_one_text_are_three_updates() -> None:
    updates = observed(RunTracker(RUN, status="in_progress"), snapshot(progress=[ENTRY, ENTRY, ENTRY]))
    assert [update.message for update in updates] == ["looking"] * 3


def test_structured_output_alone_is_output() -> None:
    tracker = RunTracker(RUN, status="in_progress")
    for partial in ({"partial": 1}, {"partial": 2}):
        (update,) = observed(tracker, snapshot(structured_response=partial))
        assert (update.kind, update.response.structured_response) == ("output", partial)


@pytest.mark.parametrize(
    "progress",
    [
        None,
        "starting",
        {"message": "not a list"},
        7,
        [None, "a text", 7, [], {}],
        [{"message": "no moment and no state"}],
        [{**ENTRY, "ts": "yesterday", "tool_calls": "none"}],
        [{**ENTRY, "tool_calls": {"a": 1}}],
        [{**ENTRY, "tool_calls": [None, "search", {"args": "x"}]}],
    ],
)
def test_a_log_of_an_unexpected_form_does_not_lose_the_run(progress: Any) -> None:
    tracker = RunTracker(RUN)
    updates = observed(tracker, snapshot(progress=progress), snapshot("succeeded", progress=progress, output_text="done"))
    assert updates[-1].output_text == "done"
    entries = [update for update in updates if update.kind == "progress"]
    assert len(entries) == (len(progress) if isinstance(progress, list) else 0)


def test_an_entry_that_is_only_a_text_is_its_message_and_told_again_when_it_changes() -> None:
    tracker = RunTracker(RUN, status="in_progress")
    for text in ("starting", "looking"):
        (update,) = observed(tracker, snapshot(progress=[text]))
        assert (update.kind, update.state, update.message, update.ts) == ("progress", "", text, None)


@pytest.mark.parametrize("status", [{}, {"status": None}, {"status": 5}, {"status": ["succeeded"]}])
def test_a_run_without_a_status_is_an_answer_that_cannot_be_read(status: dict[str, Any]) -> None:
    with pytest.raises(UnreadableAnswerError, match="without a status") as caught:
        observed(RunTracker(RUN), ResponseObject.from_dict({"response_id": RUN, **status}))
    assert (caught.value.operation, caught.value.response_id) == ("get_response", RUN)


def test_a_log_made_by_hand_reads_like_one_from_the_server() -> None:
    response = ResponseObject.from_dict(snapshot("succeeded").to_dict())
    response.progress = [ProgressEntry(**ENTRY)]
    assert "looking" in [update.message for update in observed(RunTracker(RUN), response)]


@pytest.mark.parametrize("status", ResponseStatus)
def test_the_final_states_are_those_the_contract_names(status: ResponseStatus) -> None:
    assert is_final(status) is (status in ("succeeded", "failed", "cancelled"))


@given(policy=st.builds(RetryPolicy, st.integers(0, 100), *[st.floats(0, 100)] * 3))
def test_polls_are_tried_three_times_as_often_at_the_same_pace(policy: RetryPolicy) -> None:
    assert patient(policy) == (3 * policy.max_retries, *policy[1:])


SECONDS = st.floats(0, 100)


@given(news=st.booleans(), took=SECONDS, wait=SECONDS, interval=st.floats(0.01, 60), idle=st.integers(0, 10_000))
def test_a_pause_is_never_negative_and_never_longer_than_the_longest(
    news: bool, took: float, wait: float, interval: float, idle: int
) -> None:
    pause = pause_before_next_poll(news=news, took=took, wait=wait, interval=interval, idle_polls=idle)
    assert 0 <= pause <= max(SLOWEST_POLL, interval)


def test_plain_polling_keeps_its_interval() -> None:
    assert pause_before_next_poll(news=True, took=0.1, wait=0, interval=2.5, idle_polls=9) == 2.5


def test_a_long_poll_that_was_held_or_brought_news_is_followed_by_the_next_at_once() -> None:
    assert pause_before_next_poll(news=False, took=5.0, wait=10, interval=2, idle_polls=0) == 0
    assert pause_before_next_poll(news=True, took=0.0, wait=10, interval=2, idle_polls=0) == 0
    assert pause_before_next_poll(news=False, took=0.5, wait=0.75, interval=2, idle_polls=0) == 0


def test_where_the_server_ignores_the_wait_pauses_grow() -> None:
    pauses = [pause_before_next_poll(news=False, took=0.0, wait=10, interval=2, idle_polls=n) for n in range(12)]
    assert pauses[:9] == [0.25, 0.5, 1.0, 2.0, 3.0, 4.5, 6.75, 10.125, 15.1875]
    assert pauses == sorted(pauses)
    assert pauses[-1] == SLOWEST_POLL


def test_pauses_stop_growing_before_they_could_overflow() -> None:
    late = {pause_before_next_poll(news=False, took=0.0, wait=10, interval=0.001, idle_polls=n) for n in (23, 24, 10**6)}
    assert len(late) == 1
    assert max(late) < SLOWEST_POLL


def entries(count: int) -> list[dict[str, Any]]:
    """Return the first entries of a log."""
    return [{"ts": None, "state": "processing", "message": f"step {number}"} for number in range(count)]


@pytest.mark.parametrize("status", ["in_progress", "succeeded", "failed", "cancelled"])
def test_of_a_growing_log_only_what_follows_is_unseen(status: str) -> None:
    tracker, first, second = RunTracker(RUN), snapshot(progress=entries(2)), snapshot(status, progress=entries(4), extra=1)
    assert tracker.unseen(first) == first.to_dict()
    observed(tracker, first)
    assert tracker.unseen(second) == {**second.to_dict(), "progress": entries(4)[2:]}
    assert second.to_dict()["progress"] == entries(4)


def test_an_entry_that_has_changed_is_unseen_wherever_it_stands() -> None:
    tracker, log = RunTracker(RUN), entries(4)
    observed(tracker, snapshot(progress=entries(3)))
    log[1]["tool_calls"] = [{"name": "search"}]
    assert tracker.unseen(snapshot(progress=log))["progress"] == [log[1], log[3]]
    observed(tracker, snapshot(progress=log))
    assert tracker.unseen(snapshot(progress=log[:2]))["progress"] == []


def test_an_entry_is_compared_with_the_one_in_its_place() -> None:
    tracker, (one, other) = RunTracker(RUN), entries(2)
    observed(tracker, snapshot(progress=[one, other]))
    assert tracker.unseen(snapshot(progress=[one, other, one]))["progress"] == [one]
    assert tracker.unseen(snapshot(progress=[other, other]))["progress"] == [other]


@pytest.mark.parametrize("progress", [None, "none", {}])
def test_a_log_that_is_none_is_looked_at_as_it_came(progress: Any) -> None:
    tracker, strange = RunTracker(RUN), snapshot(progress=progress)
    observed(tracker, snapshot(progress=entries(2)))
    assert tracker.unseen(strange) == strange.to_dict()


def test_a_log_that_became_shorter_is_told_as_far_as_it_differs() -> None:
    tracker = RunTracker(RUN)
    observed(tracker, snapshot(progress=entries(3)))
    other = [*entries(1), {"ts": None, "state": "processing", "message": "another"}]
    assert [update.message for update in observed(tracker, snapshot(progress=other))] == ["another"]
