"""Starting, stopping and restarting the platform."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from local_api import ManualClock, ask, client_of, finish, run
from processes import Process

from lumnisai.local import Run, serve
from lumnisai.local.app import App
from lumnisai.local.call import HANDLERS, Call
from lumnisai.local.contract import Contract
from lumnisai.local.identity import DEFAULT_KEY
from lumnisai.local.main import main
from lumnisai.local.platform import Platform
from lumnisai.local.server import GRACE, Served

ROOT = Path(__file__).parents[2]
# What a start may take (seconds) on a machine that is busy with other things as well.
START_LIMIT = 5.0


@pytest.fixture
def start() -> Iterator[Callable[..., Process]]:
    with contextlib.ExitStack() as stack:
        yield lambda *arguments, **options: stack.enter_context(Process(*arguments, **options))


def test_it_says_what_it_is_and_then_that_it_listens(start: Callable[..., Process]) -> None:
    one = start()
    assert "local" in one.lines[0]
    assert "not the real service" in one.lines[0]
    assert any("lmn_local_key" in line for line in one.lines)
    assert one.seconds < START_LIMIT
    with one.client() as client:
        assert client.get("/v1/threads").status_code == 200


def test_a_key_of_ones_own_is_not_printed(start: Callable[..., Process]) -> None:
    one = start("--api-key", "lmn_private=acme")
    assert "lmn_private" not in "\n".join(one.lines)
    with one.client("lmn_private") as client:
        assert client.get("/v1/threads").status_code == 200


def test_it_listens_on_this_machine_only_and_says_so(start: Callable[..., Process]) -> None:
    one = start()
    assert one.base_url.startswith("http://127.0.0.1:")
    assert "  Reachable from this machine only" in one.lines
    assert one.end() == (0, "", "")


@pytest.mark.parametrize(
    ("arguments", "who"), [([], "anyone, because the default key is no secret,"), (["--api-key", "lmn_x"], "whoever has a key")]
)
def test_it_warns_when_other_machines_can_reach_it(start: Callable[..., Process], arguments: list[str], who: str) -> None:
    one = start("--host", "0.0.0.0", *arguments)  # noqa: S104
    assert not any("this machine only" in line for line in one.lines)
    status, _, err = one.end()
    assert status == 0
    assert err == f"Warning: {one.base_url} can be reached from other machines, and {who} can use it.\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly_on_a_signal_even_with_polls_open(start: Callable[..., Process], number: int) -> None:
    one = start("--time-scale", "1000")
    with one.client() as client, ThreadPoolExecutor(2) as pool:
        path = f"/v1/responses/{ask(client)['response_id']}"
        client.get(path)
        polls = [pool.submit(client.get, path, params={"wait": 60}) for _ in range(2)]
        while client.get("/v1/health").status_code != 200 or sum(poll.running() for poll in polls) < 2:
            pass
        assert one.end(number) == (0, "", "")
        for poll in polls:
            # Either it was open and is answered as things stand, or it came too late.
            assert poll.exception() or poll.result().json()["status"] == "queued"


def test_runs_that_were_going_on_have_failed_after_a_restart(start: Callable[..., Process], tmp_path: Path) -> None:
    data = ("--data", str(tmp_path / "platform.db"))
    one = start(*data, "--time-scale", "1000")
    with one.client() as client:
        created = ask(client)
    one.process.kill()
    again = start(*data)
    with again.client() as client:
        response = client.get(f"/v1/responses/{created['response_id']}", params={"wait": 30}).json()
        assert (response["status"], response["error"]["code"]) == ("failed", "PLATFORM_RESTARTED")
        assert response["completed_at"]
        assert client.get(f"/v1/threads/{created['thread_id']}").json()["response_count"] == 1


def test_an_agent_beside_the_caller_is_found(start: Callable[..., Process], tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text("class Agents:\n    @staticmethod\n    def echo(run):\n        return run.prompt[::-1]\n")
    with start("--agent", "mine:Agents.echo", folder=tmp_path).client() as client:
        assert finish(client, ask(client, "abc")["response_id"])["output_text"] == "cba"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--agent", "nowhere:agent"], "cannot be loaded"),
        (["--agent", "os"], "is not MODULE:CALLABLE"),
        (["--agent", "os:sep"], "cannot be called"),
        (["--time-scale", "-1"], "must be 0 or more"),
        (["--rate-limit", "0"], "must be more than 0"),
        (["--api-key", "=acme"], "must not be empty"),
        (["--data", "/nowhere/at/all.db"], "Cannot use /nowhere/at/all.db"),
        (["--port", "99999"], "99999"),
    ],
)
def test_wrong_arguments_are_explained(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(["--port", "0", *arguments])
    except SystemExit as end:
        status = int(str(end.code))
    assert status != 0
    assert message in capsys.readouterr().err


def test_a_port_in_use_is_explained(platform: Served, capsys: pytest.CaptureFixture[str]) -> None:
    port = platform.base_url.rpartition(":")[2]
    assert main(["--port", port]) == 1
    assert f"Cannot listen on 127.0.0.1:{port}" in capsys.readouterr().err


def test_serving_leaves_nothing_behind() -> None:
    def agent(run: Run) -> str:
        run.sleep(3600)
        return "never"

    before = set(threading.enumerate())
    for one in (None, agent):
        with serve(agent=one, time_scale=1) as platform, client_of(platform) as api:
            ask(api)
    assert set(threading.enumerate()) == before
    with pytest.raises(httpx.ConnectError), client_of(platform) as api:
        api.get("/v1/health")


def test_closing_ends_open_polls(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with ThreadPoolExecutor(1) as pool:
        with serve(time_scale=1, clock=clock) as platform:
            api = client_of(platform)
            path = f"/v1/responses/{ask(api)['response_id']}"
            api.get(path)
            poll = pool.submit(api.get, path, params={"wait": 60})
            clock.until_waiting(2)
        assert poll.result().json()["status"] == "queued"
        api.close()


def test_what_was_acknowledged_while_closing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data, begun = str(tmp_path / "platform.db"), threading.Event()
    create = HANDLERS["create_thread"]

    async def late(call: Call) -> Any:
        begun.set()
        await call.platform.closing.wait()
        return await create(call)

    monkeypatch.setitem(HANDLERS, "create_thread", late)
    with ThreadPoolExecutor(1) as pool, serve(data=data) as platform, client_of(platform) as api:
        answer = pool.submit(api.post, "/v1/threads")
        assert begun.wait(10)
        platform.server.stop()
        thread = answer.result().json()
    with serve(data=data) as platform, client_of(platform) as api:
        assert api.get(f"/v1/threads/{thread['thread_id']}").json() == thread


def test_two_platforms_know_nothing_of_each_other(make_platform: Callable[..., Served]) -> None:
    with client_of(make_platform()) as one, client_of(make_platform()) as other:
        run(one)
        assert (one.get("/v1/threads").json()["total"], other.get("/v1/threads").json()["total"]) == (1, 0)


async def test_an_operation_without_a_handler_answers_with_a_sample_and_says_so() -> None:
    content = {"application/json": {"example": {"thought": "lunch"}}}
    item = {"get": {"operationId": "read_minds", "tags": ["minds"], "responses": {"200": {"content": content}}}}
    platform = Platform(contract=Contract({"paths": {"/v1/minds": item}}))
    transport = httpx.ASGITransport(App(platform))  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://local", headers={"X-API-Key": DEFAULT_KEY}) as client:
        answer = await client.get("/v1/minds")
    platform.store.close()
    assert (answer.status_code, answer.json()) == (200, {"thought": "lunch"})
    assert answer.headers["x-lumnisai-local"] == "sample"


def test_a_failure_at_the_start_is_raised_where_serve_was_called() -> None:
    with pytest.raises(sqlite3.OperationalError), serve(data="/nowhere/at/all.db"):
        pass


def test_importing_the_package_loads_no_server() -> None:
    code = "import sys, lumnisai.local; print([m for m in ('uvicorn', 'starlette', 'jsonschema') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True, env={**os.environ})
    assert done.stdout.strip() == "[]"


def test_a_failing_handler_is_a_500_that_undoes_its_writes(
    api: httpx.Client, platform: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(call: Call) -> Any:
        await HANDLERS["create_thread"](call)
        raise KeyError("oops")

    monkeypatch.setitem(HANDLERS, "list_users", broken)
    answer = api.get("/v1/users")
    assert answer.status_code == 500
    assert answer.json()["error"]["code"] == "INTERNAL"
    assert api.get("/v1/threads").json()["total"] == 0


@pytest.mark.parametrize(
    "beginning", [b"", b"POST /v1/threads HTTP/1.1\r\nHost: x\r\nX-API-Key: lmn_local_key\r\nContent-Length: 9\r\n\r\n{"]
)
def test_it_ends_at_once_and_closes_connections_opened_at_the_last_moment(beginning: bytes) -> None:
    started = time.monotonic()
    for _ in range(5):
        with contextlib.ExitStack() as stack, serve() as platform:
            host, _, port = platform.base_url.removeprefix("http://").partition(":")
            for _ in range(20):
                stack.enter_context(socket.create_connection((host, int(port)))).sendall(beginning)
    # A connection that nobody closed gives a warning, which is an error.
    gc.collect()
    assert time.monotonic() - started < GRACE


def test_a_page_may_be_asked_to_be_larger_than_the_database_can_count(api: httpx.Client) -> None:
    for path in ("/v1/threads", "/v1/messaging/email-threads/ada@example.com"):
        assert api.get(path, params={"user_id": "ada", "limit": 10**30}).status_code in (200, 422)
