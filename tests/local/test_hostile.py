"""Whatever is sent to the platform, well formed or not, it goes on; the long form of this is `make fuzz`."""

from __future__ import annotations

import contextlib
import socket
import struct
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPResponse
from typing import Any

import pytest
from local_api import ask, client_of, finish

from lumnisai.local.call import HANDLERS, Call, Handler
from lumnisai.local.operations import load_handlers
from lumnisai.local.server import Served
from tests.local.walks import walk

HOST = b"Host: x\r\nX-API-Key: lmn_one\r\n"
POST = b"POST /v1/threads HTTP/1.1\r\n" + HOST
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"
# What is sent, and the status of the one answer to it.
MESSAGES: dict[str, tuple[bytes, int]] = {
    "bytes that are no HTTP": (b"\x00\xff\xfe hello\r\n\r\n", 400),
    "the beginning of TLS": (bytes.fromhex("16030100a5010000a10303") + b"\r\n\r\n", 400),
    "no version": (b"GET /v1/health\r\n\r\n", 400),
    "the preface of HTTP/2": (b"PRI * HTTP/2.0\r\n\r\n", 404),
    "no host": (b"GET /v1/health HTTP/1.1\r\n\r\n", 400),
    "a huge header": (b"GET /v1/health HTTP/1.1\r\n" + HOST + b"X-A: " + b"a" * 200_000 + b"\r\n\r\n", 400),
    "too many headers": (b"GET /v1/health HTTP/1.1\r\n" + HOST + b"X-A: y\r\n" * 20_000 + b"\r\n", 400),
    "a huge path": (b"GET /v1/threads/" + b"a" * 200_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", 400),
    "NUL in a header": (b"GET /v1/threads HTTP/1.1\r\n" + HOST + b"X-A: a\x00b\r\n\r\n", 400),
    "a header over two lines": (b"GET /v1/threads HTTP/1.1\r\n" + HOST + b"X-A: a\r\n b\r\n\r\n", 200),
    "a method that is no word": (b"G\xc3\xa9T /v1/threads HTTP/1.1\r\n" + HOST + b"\r\n", 400),
    "a path that leaves the root": (b"GET /v1/../../../etc/passwd HTTP/1.1\r\n" + HOST + b"\r\n", 404),
    "the URL of another host": (b"GET http://other.example/v1/threads HTTP/1.1\r\n" + HOST + b"\r\n", 404),
    "no path": (b"OPTIONS * HTTP/1.1\r\n" + HOST + b"\r\n", 404),
    "a proxy's method": (b"CONNECT other.example:80 HTTP/1.1\r\n" + HOST + b"\r\n", 404),
    "a path that is not ASCII": (b"GET /v1/threads/\xff HTTP/1.1\r\n" + HOST + b"\r\n", 400),
    "a path that is not UTF-8": (b"GET /v1/skills/%FF HTTP/1.1\r\n" + HOST + b"\r\n", 404),
    "a query that is not UTF-8": (b"GET /v1/threads?limit=%FF HTTP/1.1\r\n" + HOST + b"\r\n", 422),
    "a websocket": (b"GET /v1/threads HTTP/1.1\r\n" + HOST + b"Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 200),
    "a negative length": (POST + b"Content-Length: -5\r\n\r\n{}", 400),
    "a length in words": (POST + b"Content-Length: two\r\n\r\n{}", 400),
    "two lengths": (POST + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ", 400),
    "a length beyond all limits": (POST + b"Content-Length: 99999999999999999999\r\n\r\n{}", 413),
    "a length beyond our limit": (POST + b"Content-Length: 9999999999\r\n\r\n{}", 413),
    "a length and chunks": (
        POST
        + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nDELETE /v1/threads HTTP/1.1\r\n"
        + HOST
        + b"\r\n",
        400,
    ),
    "chunks and a length": (POST + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400),
    "an unknown coding": (POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400),
    "a chunk of no size": (CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n", 400),
    "a chunk of negative size": (CHUNKED + b"-2\r\n{}\r\n0\r\n\r\n", 400),
    "half a surrogate pair": (POST + b'Content-Length: 18\r\n\r\n{"title":"\\ud800"}', 400),
    "JSON without end": (POST + b"Content-Length: 400000\r\n\r\n" + b"[" * 400_000, 400),
    "a number beyond all limits": (POST + b'Content-Length: 13\r\n\r\n{"a": 1e9999}', 400),
    "a number of many digits": (POST + b"Content-Length: 100000\r\n\r\n" + b"1" * 100_000, 400),
}


def connect(platform: Served) -> socket.socket:
    """Open a connection."""
    host, _, port = platform.base_url.removeprefix("http://").partition(":")
    return socket.create_connection((host, int(port)), timeout=20)


def exchange(platform: Served, message: bytes) -> tuple[int, bytes]:
    """Send all at once; give the status of the answer, and what follows it when the platform means to close."""
    with connect(platform) as connection:
        # The platform may have answered and closed before it has everything.
        with contextlib.suppress(OSError):
            connection.sendall(message)
        with HTTPResponse(connection) as answer:
            answer.begin()
            # What the platform did not read before it closed makes a reset of the end.
            with contextlib.suppress(ConnectionError):
                answer.read()
                return answer.status, connection.recv(65536) if answer.will_close else b""
            return answer.status, b""


def is_well(platform: Served) -> bool:
    """Tell whether the platform still does its work."""
    with client_of(platform) as client:
        return finish(client, ask(client)["response_id"])["status"] == "succeeded"


@pytest.mark.parametrize("name", MESSAGES)
def test_one_answer_to(platform: Served, name: str) -> None:
    message, status = MESSAGES[name]
    assert exchange(platform, message) == (status, b"")
    assert is_well(platform)


def test_a_body_in_a_million_pieces_is_read(platform: Served) -> None:
    body = b'{"title": "' + b"a" * 200 + b'"' + b" " * 1_000_000 + b"}"
    assert exchange(platform, CHUNKED + b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\n\r\n") == (200, b"")
    assert is_well(platform)


def test_requests_that_never_end_keep_nobody_else_from_being_answered(platform: Served) -> None:
    beginnings = (
        b"GET /v1/thr",
        b"GET /v1/threads HTTP/1.1\r\nX-A: b",
        POST + b"Content-Length: 10\r\n\r\n{",
        CHUNKED + b"5\r\n{",
        b"",
    )
    with contextlib.ExitStack() as stack:
        for number in range(200):
            stack.enter_context(connect(platform)).sendall(beginnings[number % len(beginnings)])
        assert is_well(platform)


def test_clients_that_go_away_at_any_moment_leave_nothing_behind(platform: Served) -> None:
    with client_of(platform) as client:
        response_id = ask(client)["response_id"]
    poll = b"GET /v1/responses/%s?wait=60 HTTP/1.1\r\n%s\r\n" % (response_id.encode(), HOST)
    message = POST + b'Content-Length: 14\r\n\r\n{"title": "x"}'
    for sent in (poll, message, message[:-1], message[:40], message * 50, poll * 5):
        for reset in (False, True):
            with connect(platform) as connection:
                connection.sendall(sent)
                if reset:
                    # With this option closing resets the connection.
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert is_well(platform)
    with connect(platform) as connection:
        connection.sendall(message)
        while platform.server.server_state.tasks or len(platform.server.server_state.connections) > 1:
            pass


def test_many_clients_sending_garbage_at_once_are_all_answered(platform: Served) -> None:
    messages = list(MESSAGES.values()) * 10
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda message: exchange(platform, message[0]), messages))
    assert answers == [(status, b"") for _, status in messages]
    assert is_well(platform)


def test_random_walks_meet_only_what_the_contract_declares() -> None:
    walked = walk(steps=1500, seed=7)
    assert walked.problems == []
    assert walked.succeeded > walked.steps / 3
    assert len(walked.operations) > 150


async def _raise(call: Call) -> Any:
    raise LookupError("broken on purpose")


async def _off_schema(call: Call) -> Any:
    return {"threads": [{"thread_id": 7}], "total": 1, "limit": 50, "offset": 0}


@pytest.mark.parametrize("broken", [_raise, _off_schema])
def test_a_walk_finds_an_operation_that_is_broken(broken: Handler, monkeypatch: pytest.MonkeyPatch) -> None:
    load_handlers()
    monkeypatch.setitem(HANDLERS, "list_threads", broken)
    assert any(problem.startswith("list_threads: ") for problem in walk(steps=600, seed=7).problems)


def test_numbers_arrive_as_what_the_contract_takes_them_for(make_platform: Callable[..., Served]) -> None:
    with client_of(make_platform()) as client:
        sent = '{"daily_limits": {"message": 30.0, "made_up": {}}}'
        path, user = "/v1/sequences/linkedin-accounts/rate-limits", {"user_id": "ada@example.com"}
        answer = client.patch(path, params=user, content=sent)
        assert answer.json()["daily_limits"] | {"message": 30} == answer.json()["daily_limits"]
        assert "made_up" not in answer.json()["daily_limits"]
        assert '"message": 30,' in answer.text
