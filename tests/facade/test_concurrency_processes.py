"""Clients and processes: forked ones, spawned ones, and what may travel between them."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import threading

import pytest

from lumnisai import AsyncClient, Client
from lumnisai.local import Served, serve
from lumnisai.types import Secret
from tests.facade.agents import Stepwise
from tests.facade.holding import HEALTHY, PATIENCE
from tests.facade.scripted import Seen, scripted

REFUSED = r"A (Async)?Client can't be pickled or copied.*Make one in each process that needs it"


def program(name: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a program that starts processes."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", f"tests.facade.{name}", *arguments]
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


@pytest.mark.parametrize("manner", ["synchronous", "asynchronous", "over-aiohttp"])
def test_a_forked_child_opens_connections_of_its_own_and_its_parent_keeps_using_its_own(manner: str) -> None:
    with scripted(HEALTHY) as server:
        with program("forking", manner, server.base_url) as running:
            _, errors = running.communicate(timeout=PATIENCE)
        assert (running.returncode, errors) == (0, "")
        # Two calls in the parent over one connection, two in the child over another.
        assert len(server.seen) == 4
        assert len(server._connections) == 2


def test_a_child_forked_during_a_call_of_another_thread_is_not_held_up_by_it() -> None:
    arrived, over = threading.Event(), threading.Event()

    def hold(_: Seen) -> bytes:
        arrived.set()
        over.wait(PATIENCE)
        return HEALTHY

    with scripted(hold, HEALTHY) as server, program("forking", "during-a-call", server.base_url) as running:
        assert arrived.wait(PATIENCE)
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write("\n")
        running.stdin.flush()
        # The child is done before the call of its parent is.
        assert running.stdout.readline() == "forked\n"
        over.set()
        running.communicate(timeout=PATIENCE)
    assert running.returncode == 0
    assert len(server.seen) == 3


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_worker_processes_make_clients_of_their_own_and_send_back_models_and_errors(method: str, platform: Served) -> None:
    with program("spawning", method, platform.api_key, platform.base_url) as running:
        _, errors = running.communicate(timeout=PATIENCE)
    assert (running.returncode, errors) == (0, "")


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_clients_and_views_refuse_to_be_pickled_and_say_what_to_do(kind: type[Client | AsyncClient]) -> None:
    client = kind(api_key="k")
    for one in (client, client.for_user("u"), client.with_options(timeout=3)):
        for refused in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match=REFUSED):
                refused(one)
    with pytest.raises(TypeError, match=REFUSED):
        pickle.dumps(client.threads)


def test_a_stream_refuses_to_be_pickled_and_its_cursor_goes_on_elsewhere() -> None:
    agent = Stepwise(lambda run: run.progress("one", "first"), lambda run: "done")
    with serve(agent=agent) as platform, Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        stream = client.invoke("hi", user_id="u", stream=True)
        next(stream)
        with pytest.raises(TypeError, match=REFUSED):
            pickle.dumps(stream)
        agent.go(2)
        cursor: str = pickle.loads(pickle.dumps(stream.cursor))  # noqa: S301 - its own
        assert client.responses.follow(cursor=cursor, user_id="u").result().output_text == "done"


def test_a_secret_refuses_to_be_pickled() -> None:
    with pytest.raises(TypeError, match=r"A Secret cannot be pickled or copied; make the client anew where it is needed"):
        pickle.dumps(Secret("k"))
