"""Runs of agents that somebody wrote: how they may answer, fail, stop and be many."""

from __future__ import annotations

import asyncio
import sys
import threading
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from local_api import ask, client_of, finish, run

from lumnisai.local import AgentFailed, Answer, Run
from lumnisai.local.server import Served


def fails(run: Run) -> str:
    raise ZeroDivisionError("nothing to divide")


async def refuses(run: Run) -> str:
    raise AgentFailed("NO_CREDIT", "The account is empty.")


def gives_up(run: Run) -> str:
    sys.exit("out of here")


async def gives_up_too(run: Run) -> str:
    raise asyncio.CancelledError("by itself")


def answers_with_a_number(run: Run) -> int:
    return 7


@pytest.mark.parametrize(
    ("agent", "code", "message"),
    [
        (fails, "AGENT_FAILED", "nothing to divide"),
        (refuses, "NO_CREDIT", "The account is empty."),
        (gives_up, "AGENT_FAILED", "the agent ended with SystemExit"),
        (gives_up_too, "AGENT_FAILED", "by itself"),
        (answers_with_a_number, "INVALID_ANSWER", "the agent returned int, not a str, dict, list or Answer"),
    ],
)
def test_a_failing_agent_fails_its_run_and_says_why(
    make_platform: Callable[..., Served], agent: Any, code: str, message: str
) -> None:
    with client_of(make_platform(agent=agent)) as api:
        response = run(api)
    assert response["status"] == "failed"
    assert response["error"] == {"code": code, "message": message}
    assert response["completed_at"]


def test_an_agent_may_answer_in_several_forms(make_platform: Callable[..., Served]) -> None:
    forms = {
        "text": "plain",
        "object": {"a": 1},
        "array": [1],
        "answer": Answer("text", {"b": 2}),
        "structure": Answer(structured_response={"c": 3}),
    }
    with client_of(make_platform(agent=lambda run: forms[run.prompt])) as api:
        got = {name: run(api, name) for name in forms}
    assert {name: one["structured_response"] for name, one in got.items()} == {
        "text": None,
        "object": {"a": 1},
        "array": {"items": [1]},
        "answer": {"b": 2},
        "structure": {"c": 3},
    }
    assert (got["text"]["output_text"], got["answer"]["output_text"]) == ("plain", "text")


def test_a_synchronous_agent_works_in_a_thread_of_its_own(make_platform: Callable[..., Served]) -> None:
    def agent(run: Run) -> str:
        run.title = "Title"
        entry = run.progress("planning", "one")
        run.progress("writing", "two")
        entry.tool_call("late").finish("ok")
        run.sleep(5)
        return threading.current_thread().name

    with client_of(make_platform(agent=agent)) as api:
        response = run(api)
    assert response["output_text"].startswith("agent-")
    assert response["response_title"] == "Title"
    assert response["progress"][0]["tool_calls"][0]["output_text"] == "ok"


def test_cancelling_wakes_a_synchronous_agent(make_platform: Callable[..., Served]) -> None:
    sleeping, woken = threading.Event(), threading.Event()

    def agent(run: Run) -> str:
        sleeping.set()
        try:
            run.sleep(3600)
        finally:
            woken.set()
        return "never"

    with client_of(make_platform(agent=agent, time_scale=0.01)) as api:
        response_id = ask(api)["response_id"]
        assert sleeping.wait(10)
        api.post(f"/v1/responses/{response_id}/cancel")
        assert woken.wait(10)
        assert finish(api, response_id)["status"] == "cancelled"


def test_entries_may_be_added_from_many_threads(make_platform: Callable[..., Served]) -> None:
    def agent(run: Run) -> str:
        with ThreadPoolExecutor(8) as pool:
            for number in range(100):
                pool.submit(run.progress, "working", str(number))
        return "done"

    with client_of(make_platform(agent=agent)) as api:
        response = run(api)
    assert sorted(int(entry["message"]) for entry in response["progress"]) == list(range(100))
    assert len({uuid.UUID(entry["id"]) for entry in response["progress"]}) == 100


def test_a_long_progress_is_kept_in_full_and_in_order(make_platform: Callable[..., Served]) -> None:
    async def agent(run: Run) -> str:
        for number in range(10_000):
            run.progress("working", str(number))
        return "done"

    with client_of(make_platform(agent=agent)) as api:
        progress = run(api)["progress"]
    assert [entry["message"] for entry in progress] == [str(number) for number in range(10_000)]


def test_a_thousand_runs_at_once_all_end(make_platform: Callable[..., Served]) -> None:
    with client_of(make_platform()) as api:
        created = [ask(api, f"Question {number}")["response_id"] for number in range(1000)]
        assert {finish(api, response_id)["status"] for response_id in created} == {"succeeded"}
