# Written by `make generate` from tests/facade/_async/test_stream.py. Do not edit.
"""Streams: updates as they happen, handles, cursors, deadlines."""

from __future__ import annotations

import pytest

from lumnisai import Client, DeadlineExceededError, ResponseUpdate
from lumnisai._core.growing_json import WORTH_IT
from lumnisai.local import Run, serve
from tests.facade.agents import Stepwise


def story(update: ResponseUpdate) -> tuple[str, str, str | None]:
    """Tell an update in short."""
    return update.kind, str(update.status), update.message


def test_each_update_arrives_before_the_agent_goes_on() -> None:
    agent = Stepwise(
        lambda run: run.progress("one", "first"), lambda run: run.progress("two", "second"), lambda run: "the answer"
    )
    with serve(agent=agent) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            told = []
            for update in client.invoke("hi", user_id="user-123", stream=True):
                told.append(story(update))
                agent.go()
    assert told == [
        ("status", "in_progress", ""),
        ("progress", "in_progress", "first"),
        ("progress", "in_progress", "second"),
        ("status", "succeeded", ""),
    ]
    assert update.output_text == "the answer"


def test_tool_calls_added_to_an_entry_and_their_results_are_updates() -> None:
    def call(run: Run) -> object:
        return run.tool_call("search", {"q": "x"})

    calls = []
    agent = Stepwise(
        lambda run: run.progress("one", "first"),
        lambda run: calls.append(call(run)),
        lambda run: calls[0].finish("found"),
        lambda run: "the answer",
    )
    with serve(agent=agent) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            told = []
            for update in client.invoke("hi", user_id="user-123", stream=True):
                if update.kind == "tool_calls":
                    told += [(update.state, call.name, call.output_text) for call in update.tool_calls or []]
                agent.go()
    assert told == [("tool_update", "search", None), ("tool_update", "search", "found")]


def test_a_long_log_is_told_whole_and_once_and_is_the_servers_own_in_the_end() -> None:
    def log(run: Run, first: int, count: int) -> None:
        for number in range(first, first + count):
            run.progress("working", f"step {number}")

    calls = []
    agent = Stepwise(
        lambda run: log(run, 0, 400),
        lambda run: log(run, 400, 2),
        lambda run: calls.append(run.tool_call("search", {"q": "ä"})),
        lambda run: calls[0].finish("found"),
        lambda run: log(run, 402, 1),
        lambda run: "the answer",
    )
    with serve(agent=agent) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            told = []
            with client.invoke("hi", user_id="user-123", stream=True) as stream:
                for update in stream:
                    told.append(update)
                    # What each step added has been told: on to the next.
                    if update.kind != "progress" or update.message in ("step 399", "step 401", "step 402"):
                        agent.go()
                result = stream.result()
            entries = [update.message for update in told if update.kind == "progress"]
            assert entries == [f"step {number}" for number in range(403)]
            added = [call.output_text for update in told if update.kind == "tool_calls" for call in update.tool_calls or []]
            assert added == [None, "found"]
            assert len(result.model_dump_json()) > WORTH_IT
            assert result.to_dict() == (client.responses.get(result.response_id, user_id="user-123")).to_dict()


def test_a_cursor_goes_on_where_another_stream_stopped_after_every_update(client: Client) -> None:
    whole = [story(update) for update in client.invoke("hi", user_id="user-123", stream=True)]
    for cut in range(1, len(whole)):
        stream = client.invoke("hi", user_id="user-123", stream=True)
        told = []
        for update in stream:
            told.append(story(update))
            if len(told) == cut:
                break
        cursor = stream.cursor
        stream.close()
        for update in client.for_user("user-123").responses.follow(cursor=cursor):
            told.append(story(update))
        # How many looks it takes to see an entry grow is up to chance; that it is told once is not.
        assert [entry for entry in told if entry[0] == "progress"] == [entry for entry in whole if entry[0] == "progress"]
        assert told[-1] == whole[-1]


def test_a_cursor_into_a_finished_run_repeats_nothing_and_loses_nothing(client: Client) -> None:
    done = client.invoke("What is 2 + 3?", user_id="user-123")
    follow = client.for_user("user-123").responses.follow
    whole = [update[:1] + update[4:] for update in follow(done.response_id)]
    assert len(whole) > 3
    for cut in range(1, len(whole)):
        stream = follow(done.response_id)
        told = []
        for update in stream:
            told.append(update[:1] + update[4:])
            if len(told) == cut:
                break
        stream.close()
        for update in follow(cursor=stream.cursor):
            told.append(update[:1] + update[4:])
        assert told == whole


def test_a_growing_entry_that_is_cut_into_ends_up_with_each_of_its_tool_calls_once(client: Client) -> None:
    for cut in range(1, 5):
        stream = client.invoke("What is 2 + 3?", user_id="user-123", stream=True)
        told = []
        for update in stream:
            told.append(update)
            if len(told) == cut:
                break
        stream.close()
        told += [update for update in client.for_user("user-123").responses.follow(cursor=stream.cursor)]
        # Replayed: an entry begins a record, a later update of it changes the calls that it names and adds those that are new.
        record: dict[str, dict[str, object]] = {}
        for update in told:
            if update.kind == "progress":
                assert update.message not in record
                record[update.message] = {}
            for call in update.tool_calls or []:
                assert record[update.message].get(str(call["id"])) != call
                record[update.message][str(call["id"])] = call
        final = told[-1].response.progress or []
        assert record == {entry.message: {str(call["id"]): call for call in entry.tool_calls or []} for entry in final}


def test_a_stream_is_a_handle(client: Client) -> None:
    with client.invoke("hi", user_id="user-123", stream=True) as stream:
        assert (client.get_response(stream.response_id)).status is not None
        response = stream.result()
    assert str(response.response_id) == stream.response_id
    assert response.status == "succeeded"


def test_a_run_can_be_followed_from_its_beginning(client: Client) -> None:
    created = client.responses.create(messages="hi", user_id="user-123")
    updates = [update for update in client.responses.follow(created.response_id)]
    assert updates[-1].output_text
    assert [update.message for update in updates if update.kind == "progress"] == [
        entry.message for entry in updates[-1].response.progress or []
    ]


def test_leaving_the_loop_leaves_the_run_going(client: Client) -> None:
    stream = client.invoke("hi", user_id="user-123", stream=True)
    for _ in stream:
        break
    stream.close()
    assert (client.responses.follow(stream.response_id).result()).status == "succeeded"


def test_an_exception_in_the_loop_leaves_nothing_open(client: Client) -> None:
    with pytest.raises(ZeroDivisionError):
        with client.invoke("hi", user_id="user-123", stream=True) as stream:
            for _ in stream:
                raise ZeroDivisionError
    assert (client.responses.follow(stream.response_id).result()).status == "succeeded"


def test_when_the_deadline_passes_the_error_tells_how_to_go_on() -> None:
    agent = Stepwise(lambda run: run.progress("one", "first"), lambda run: "late")
    with serve(agent=agent) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            with pytest.raises(DeadlineExceededError, match="deadline of 0.3 s") as caught:
                client.invoke("hi", user_id="user-123", deadline=0.3)
            error = caught.value
            assert error.response_id is not None
            assert error.cursor is not None
            assert error.idempotency_key is not None
            agent.go(2)
            response = client.responses.follow(cursor=error.cursor).result()
    assert response.output_text == "late"


def test_a_late_run_is_cancelled_when_asked_for() -> None:
    agent = Stepwise(lambda run: "late")
    with serve(agent=agent) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            with pytest.raises(DeadlineExceededError) as caught:
                client.invoke("hi", user_id="user-123", deadline=0.3, cancel_on_timeout=True)
            response = client.get_response(caught.value.response_id or "")
            agent.go()
    assert response.status == "cancelled"


def test_several_streams_on_one_client_do_not_mix(client: Client) -> None:
    first = client.invoke("about apples", user_id="user-1", stream=True)
    second = client.invoke("about pears", user_id="user-2", stream=True)
    assert "apples" in ((first.result()).output_text or "")
    assert "pears" in ((second.result()).output_text or "")
