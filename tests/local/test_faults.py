"""The platform misbehaves on purpose: what each kind of fault puts on the wire, and how often the work was done."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from bare_socket import exchange, is_json, receive, send, threads, until
from local_api import ManualClock, Steps, ask, client_of

from lumnisai.local.fault_kinds import GARBAGE, HUGE
from lumnisai.local.faults import Drop, Fault, Status
from lumnisai.local.server import GRACE, Served, serve


@pytest.mark.parametrize(
    ("body", "media_type", "begins", "readable"),
    [
        ("error", "application/json", b'{"error": {"code": "FAULT"', True),
        ("empty", None, b"", False),
        ("html", "text/html", b"<!DOCTYPE html>", False),
        ("truncated", "application/json", b'{"error": {"code": "FAULT"', False),
        ("charset", "application/json; charset=utf-8", b'{"error": {"code": "FAULT"', False),
    ],
)
@pytest.mark.parametrize(("when", "done"), [("before-reading", 0), ("before-work", 0), ("after-work", 1)])
def test_a_status_takes_the_place_of_the_answer(
    platform: Served, body: str, media_type: str | None, begins: bytes, readable: bool, when: str, done: int
) -> None:
    platform.faults.add(f"status 503 {when} body={body} name=gateway")
    answer = exchange(platform)
    assert (answer.status, threads(platform)) == (503, done)
    assert answer.header("x-lumnisai-fault") == "gateway"
    assert answer.header("x-lumnisai-local") == "stateful"
    assert answer.header("x-request-id")
    assert answer.header("content-type") == media_type
    assert answer.header("content-length") == str(len(answer.body))
    assert answer.body.startswith(begins)
    assert is_json(answer.body) == readable


def test_a_status_says_when_to_try_again(platform: Served) -> None:
    platform.faults.add("status 429 retry-after=2.5 retry-after-ms=2500 should-retry=false error-code=QUOTA")
    answer = exchange(platform)
    names = ("retry-after", "retry-after-ms", "x-should-retry")
    assert [answer.header(name) for name in names] == ["2.5", "2500", "false"]
    assert answer.json()["error"]["code"] == "QUOTA"


def test_a_body_can_be_too_much(platform: Served) -> None:
    platform.faults.add("status 500 body=huge")
    headers = {"X-API-Key": platform.api_key}
    with httpx.Client(headers=headers, trust_env=False) as api, api.stream("POST", f"{platform.base_url}/v1/threads") as answer:
        assert sum(map(len, answer.iter_raw())) > HUGE


@pytest.mark.parametrize("body", ["error", "huge"])
@pytest.mark.parametrize("status", [204, 304])
def test_a_status_that_has_no_body_is_sent_without(
    platform: Served, caplog: pytest.LogCaptureFixture, status: int, body: str
) -> None:
    platform.faults.add(f"status {status} body={body}")
    answer = exchange(platform)
    assert (answer.status, answer.body, answer.end) == (status, b"", "close")
    assert caplog.record_tuples == []


def test_a_redirect_leads_elsewhere(platform: Served) -> None:
    platform.faults.add("redirect http://elsewhere.example/?a=b&c=d status=302")
    answer = exchange(platform)
    assert (answer.status, answer.header("location")) == (302, "http://elsewhere.example/?a=b&c=d")
    assert threads(platform) == 0


@pytest.mark.parametrize(("when", "done"), [("before-reading", 0), ("before-work", 0), ("after-work", 1)])
def test_a_delay_passes_on_the_clock_of_the_platform(
    make_platform: Callable[..., Served], clock: ManualClock, when: str, done: int
) -> None:
    platform = make_platform(clock=clock, faults=f"delay 3 {when}")
    connection = send(platform)
    clock.until_waiting()
    assert threads(platform) == done
    clock.advance(2.9)
    clock.until_waiting()
    clock.advance(0.1)
    answer = receive(connection)
    assert (answer.status, answer.header("x-lumnisai-fault"), threads(platform)) == (200, "delay", 1)


def test_the_work_is_done_even_when_the_client_did_not_wait_for_it(
    make_platform: Callable[..., Served], clock: ManualClock
) -> None:
    platform = make_platform(clock=clock, faults="delay 3 on=create_thread")
    connection = send(platform)
    clock.until_waiting()
    connection.close()
    until(platform, lambda: len(platform.server.server_state.connections) == 1)
    assert threads(platform) == 0
    clock.advance(3)
    until(platform, lambda: threads(platform) == 1)


@pytest.mark.parametrize(("when", "done"), [("before-reading", 0), ("before-work", 0), ("after-work", 1)])
def test_a_hanging_request_ends_with_the_platform(when: str, done: int) -> None:
    with serve(time_scale=0, faults=f"hang {when} on=create_thread") as platform:
        connection = send(platform)
        until(platform, lambda: platform.faults.happened["hang"] == 1 and threads(platform) == done)
        connection.setblocking(False)
        with pytest.raises(BlockingIOError):
            connection.recv(1)
        connection.settimeout(10)
        ends_at = time.monotonic()
    assert time.monotonic() - ends_at < GRACE
    assert receive(connection).content == b""


def test_a_hanging_request_ends_with_the_client(platform: Served) -> None:
    platform.faults.add("hang on=create_thread")
    connection = send(platform)
    until(platform, lambda: platform.faults.happened["hang"] == 1)
    connection.close()
    until(platform, lambda: len(platform.server.server_state.connections) == 1)
    assert threads(platform) == 0


def test_a_body_that_nobody_reads_backs_up_to_the_client(platform: Served) -> None:
    platform.faults.add("hang before-reading")
    size = 100_000_000
    with send(platform, body=b"{", length=size) as connection:
        connection.settimeout(0.2)
        with pytest.raises(TimeoutError):
            connection.sendall(b" " * size)


@pytest.mark.parametrize("how", ["reset", "close"])
@pytest.mark.parametrize(("when", "done"), [("before-reading", 0), ("before-work", 0), ("after-work", 1)])
def test_a_dropped_connection_carries_no_answer(platform: Served, when: str, how: str, done: int) -> None:
    platform.faults.add(f"drop {when} how={how} times=1")
    answer = exchange(platform, key="k")
    assert (answer.content, answer.end, threads(platform)) == (b"", how, done)
    again = exchange(platform, key="k")
    assert again.header("idempotency-replayed") == ("true" if done else None)
    assert (again.status, threads(platform)) == (200, 1)


def test_a_connection_is_closed_cleanly_while_the_client_is_still_sending(platform: Served) -> None:
    platform.faults.add("drop before-reading how=close")
    size = 5_000_000
    with send(platform, body=b"", length=size) as connection:
        connection.sendall(b" " * size)
        assert connection.recv(1) == b""


def test_work_whose_answer_was_dropped_is_on_the_disk(tmp_path: Path) -> None:
    data = tmp_path / "platform.db"
    with serve(data=str(data), faults=[Fault(Drop(when="after-work"))]) as platform:
        exchange(platform, key="k")
        with sqlite3.connect(data) as other:
            kinds = other.execute("select kind from documents order by kind").fetchall()
        other.close()
    assert kinds == [("idempotency",), ("thread",)]


def test_whoever_waits_for_the_same_work_does_not_share_its_fault(
    make_platform: Callable[..., Served], clock: ManualClock
) -> None:
    platform = make_platform(clock=clock, time_scale=1, faults="drop after-work on=*batch* times=1")
    path = "/v1/messaging/drafts/batch?user_id=ada@example.com&wait=true"
    body = b'{"project_id": "p-1", "channel": "gmail", "prospects": [{"external_id": "lead_a", "name": "Ola Berg"}]}'
    first = send(platform, path=path, body=body, key="k")
    clock.until_waiting()
    second = send(platform, path=path, body=body, key="k")
    # Once this is answered, the second request has reached the work.
    assert exchange(platform, "GET", "/v1/threads", b"").status == 200
    clock.advance(60)
    assert receive(first).content == b""
    answer = receive(second)
    assert (answer.status, answer.header("idempotency-replayed"), answer.header("x-lumnisai-fault")) == (200, "true", None)


def test_garbage_is_no_http(platform: Served) -> None:
    platform.faults.add("garbage")
    assert exchange(platform) == (GARBAGE, "close")
    assert threads(platform) == 0


def test_a_long_poll_is_answered_at_once(make_platform: Callable[..., Served], steps: Steps) -> None:
    platform = make_platform(agent=steps, faults="ignore-wait times=1")
    with client_of(platform) as api, ThreadPoolExecutor(1) as pool:
        path = f"/v1/responses/{ask(api)['response_id']}"
        steps.until_step()
        api.get(path)
        at_once = api.get(path, params={"wait": 60})
        assert (at_once.json()["status"], at_once.headers["x-lumnisai-fault"]) == ("in_progress", "ignore-wait")
        held = pool.submit(api.get, path, params={"wait": 60})
        steps.go()
        steps.until_step()
        assert len(held.result().json()["progress"][0]["tool_calls"]) == 1


def test_without_faults_nothing_is_different(platform: Served) -> None:
    answer = exchange(platform)
    assert (answer.status, answer.header("x-lumnisai-fault"), threads(platform)) == (200, None, 1)
    platform.faults.add(Fault(Status(500)))
    assert exchange(platform).status == 500
    platform.faults.clear()
    assert exchange(platform).status == 200
    assert not platform.faults.happened


def test_the_first_fault_that_is_due_happens(platform: Served) -> None:
    platform.faults.add("status 503 times=2; status 429 times=1; status 500 nth=5")
    assert [exchange(platform).status for _ in range(6)] == [503, 503, 429, 200, 500, 200]
    assert threads(platform) == 2
    assert platform.faults.happened["status"] == 4


def test_a_fault_concerns_operations_and_methods(platform: Served, api: httpx.Client) -> None:
    platform.faults.add("status 503 on=create_*,get_health method=post")
    assert exchange(platform).status == 503
    assert api.get("/v1/threads").status_code == 200
    assert api.get("/v1/health").status_code == 200


@pytest.mark.parametrize("name", ["ada@example.com", "ADA@example.com", "id"])
def test_a_fault_concerns_a_user_however_named(platform: Served, api: httpx.Client, name: str) -> None:
    ada = api.post("/v1/users", json={"email": "ada@example.com"}).json()["id"]
    platform.faults.add(f"status 503 on=*thread* user={ada if name == 'id' else name}")
    for user, status in (("ada@example.com", 503), (ada, 503), ("bob@example.com", 200)):
        assert exchange(platform, body=b'{"user_id": "%b"}' % user.encode()).status == status
        assert exchange(platform, "GET", f"/v1/threads?user_id={user}", b"").status == status
    assert exchange(platform).status == 200


def test_requests_pass_before_the_first_fault(platform: Served) -> None:
    platform.faults.add("status 503 skip=2 times=1")
    assert [exchange(platform).status for _ in range(4)] == [200, 200, 503, 200]


def test_chance_is_the_same_with_the_same_seed(platform: Served) -> None:
    def statuses(seed: int) -> list[int]:
        platform.faults.clear()
        platform.faults.add(Fault(Status(503), chance=0.5, seed=seed))
        return [exchange(platform).status for _ in range(20)]

    first = statuses(1)
    assert set(first) == {200, 503}
    assert statuses(1) == first
    assert statuses(2) != first


def test_what_is_refused_anyway_meets_no_fault(platform: Served) -> None:
    platform.faults.add("status 503 after-work; status 503")
    assert exchange(platform, body=b'{"title": 7}').status == 422
    assert exchange(platform, "GET", "/v1/nowhere", b"").status == 404
    assert not platform.faults.happened


def test_before_reading_nothing_is_known_but_the_operation(platform: Served) -> None:
    platform.faults.add("status 503 before-reading")
    assert exchange(platform, body=b'{"title": 7}').status == 503
    assert httpx.post(f"{platform.base_url}/v1/threads", headers={"X-API-Key": "wrong"}, trust_env=False).status_code == 503
    assert exchange(platform, "GET", "/v1/nowhere", b"").status == 404
    assert exchange(platform, "PUT").status == 405
    assert platform.faults.happened["status"] == 2


def test_a_reset_leaves_the_faults(platform: Served) -> None:
    platform.faults.add("status 503 on=create_thread")
    platform.reset()
    assert exchange(platform).status == 503
