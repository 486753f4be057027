# Written by `make generate` from tests/facade/_async/test_transport.py. Do not edit.
"""What the network and the server can do to a call, and what comes of it."""

from __future__ import annotations

import logging
import traceback
from typing import Any

import pytest

from lumnisai import (
    AuthenticationError,
    Client,
    ClientClosedError,
    ConnectionFailedError,
    DeadlineExceededError,
    LumnisAIError,
    NotImplementedYetError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    TransportError,
    UnreadableAnswerError,
    ValidationError,
)
from tests.facade.scripted import HANG_UP, ManualClock, ScriptedServer, Seen, answer, scripted

KEY = "sentinel-key-3f9c"
USER = {
    "id": "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10",
    "email": "a@b.co",
    "tenant_id": "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10",
    "created_at": "2026-03-02T09:30:00.000000+00:00",
    "updated_at": "2026-03-02T09:30:00.000000+00:00",
}
OK = answer(200, USER)
HEAD_ALONE = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"


def client_of(server: ScriptedServer, **settings: Any) -> Client:
    """Make a client of a scripted server."""
    return Client(**{"api_key": KEY, "base_url": server.base_url, "clock": ManualClock(), **settings})


@pytest.mark.parametrize("failure", [answer(503), answer(500), answer(429), answer(408), answer(529), HANG_UP])
def test_what_may_pass_is_tried_again_under_the_same_idempotency_key(failure: bytes) -> None:
    with scripted(failure, failure, OK) as server:
        with client_of(server) as client:
            user = client.users.create(email="a@b.co")
    assert user.email == "a@b.co"
    assert len(server.seen) == 3
    assert len({seen.headers["idempotency-key"] for seen in server.seen}) == 1
    assert len({seen.body for seen in server.seen}) == 1


def test_two_calls_have_two_keys() -> None:
    with scripted(OK) as server:
        with client_of(server) as client:
            client.users.create(email="a@b.co")
            client.users.create(email="a@b.co")
    assert len({seen.headers["idempotency-key"] for seen in server.seen}) == 2


def test_reads_carry_no_idempotency_key() -> None:
    with scripted(OK) as server:
        with client_of(server) as client:
            client.users.get("a@b.co")
    assert "idempotency-key" not in server.seen[0].headers


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 422, 501])
def test_what_cannot_pass_is_not_tried_again(status: int) -> None:
    with scripted(answer(status, {"error": {"code": "X", "message": "the server's own words"}}, X_Request_ID="r-1")) as server:
        with client_of(server) as client:
            with pytest.raises(LumnisAIError, match=r"create_user: the server's own words") as caught:
                client.users.create(email="a@b.co")
    assert len(server.seen) == 1
    error = caught.value
    assert (error.status_code, error.code, error.request_id, error.attempts) == (status, "X", "r-1", 1)
    assert error.idempotency_key == server.seen[0].headers["idempotency-key"]


def test_the_server_can_say_that_a_failure_is_final_or_is_not() -> None:
    with scripted(answer(503, x_should_retry="false")) as server:
        with client_of(server) as client:
            with pytest.raises(ServerError):
                client.users.get("a@b.co")
    assert len(server.seen) == 1
    with scripted(answer(409, x_should_retry="true"), OK) as server:
        with client_of(server) as client:
            client.users.get("a@b.co")
    assert len(server.seen) == 2


def test_the_pause_is_what_the_server_asks_for() -> None:
    clock = ManualClock()
    with scripted(answer(429, Retry_After="1.5"), answer(503, retry_after_ms="250"), OK) as server:
        with client_of(server, clock=clock) as client:
            client.users.get("a@b.co")
    assert clock.slept == [1.5, 0.25]


def test_without_advice_the_pauses_grow_and_are_random() -> None:
    clock = ManualClock()
    with scripted(answer(500)) as server:
        with client_of(server, clock=clock, max_retries=5) as client:
            with pytest.raises(ServerError) as caught:
                client.users.get("a@b.co")
    assert caught.value.attempts == 6
    assert all(0 <= pause <= 0.5 * 2**number for number, pause in enumerate(clock.slept))
    assert len(set(clock.slept)) == 5


def test_a_pause_longer_than_the_deadline_is_not_waited_for() -> None:
    clock = ManualClock()
    with scripted(answer(429, Retry_After="259200")) as server:
        with client_of(server, clock=clock, deadline=60) as client:
            with pytest.raises(RateLimitError) as caught:
                client.users.get("a@b.co")
    assert clock.slept == []
    assert caught.value.retry_after == 259200


def test_no_attempt_begins_after_the_deadline() -> None:
    clock = ManualClock()

    def late(seen: Seen) -> bytes:
        clock.now += 100
        return answer(503)

    with scripted(late) as server:
        with client_of(server, clock=clock, deadline=60) as client:
            with pytest.raises((DeadlineExceededError, ServerError)):
                client.users.get("a@b.co")
    assert len(server.seen) == 1


def test_limits_can_be_set_for_a_view() -> None:
    with scripted(answer(500)) as server:
        with client_of(server) as client:
            with pytest.raises(ServerError):
                client.with_options(max_retries=0).users.get("a@b.co")
            assert len(server.seen) == 1
            with pytest.raises(ValidationError, match="timeout must be a positive number"):
                client.with_options(timeout=0)


def test_a_dropped_connection_is_one_typed_error_after_the_retries() -> None:
    with scripted(HANG_UP) as server:
        with client_of(server) as client:
            with pytest.raises(ConnectionFailedError, match="get_user: the connection broke") as caught:
                client.users.get("a@b.co")
    assert caught.value.attempts == len(server.seen) == 4


def test_a_server_that_is_not_there_is_one_typed_error() -> None:
    with scripted(OK) as server:
        address = server.base_url
    with Client(api_key=KEY, base_url=address, clock=ManualClock(), max_retries=1) as client:
        with pytest.raises(ConnectionFailedError, match="get_user: the server was not reached"):
            client.users.get("a@b.co")


def test_a_server_that_does_not_answer_is_a_timeout_that_names_the_limit() -> None:
    for what, begun in (("no answer", b"HTTP/1.1 200 OK\r\nContent-"), ("no end of the answer", HEAD_ALONE)):
        with scripted(begun) as server:
            with client_of(server, timeout=0.05, max_retries=0) as client:
                with pytest.raises(RequestTimeoutError, match=rf"get_user: {what} within 0.05 s; raise timeout=") as caught:
                    client.users.get("a@b.co")
        assert isinstance(caught.value, TimeoutError)


def test_a_truncated_body_is_tried_again() -> None:
    half = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1000\r\n\r\n{"

    def cut(seen: Seen) -> bytes:
        return half

    with scripted(cut, OK) as server:
        with client_of(server, timeout=0.2) as client:
            assert (client.users.get("a@b.co")).email == "a@b.co"
    assert len(server.seen) == 2


BODIES = [b"", b"<html>bad gateway</html>", b"\xff\xfe", b"[1, 2]", b'{"error": "text"}', b'"words"', b"null"]


@pytest.mark.parametrize("body", BODIES)
def test_no_error_body_can_break_the_error(body: bytes) -> None:
    with scripted(answer(502, body)) as server:
        with client_of(server, max_retries=0) as client:
            with pytest.raises(ServerError, match=r"^get_user: [^\n]+\(status 502\)$"):
                client.users.get("a@b.co")


@pytest.mark.parametrize("body", [b"", b"<html>hello</html>", b"[]", b"3"])
def test_a_success_that_cannot_be_read_is_said_so(body: bytes) -> None:
    with scripted(answer(200, body)) as server:
        with client_of(server) as client:
            with pytest.raises(UnreadableAnswerError, match="get_user: the server reported success"):
                client.users.get("a@b.co")
    assert len(server.seen) == 1


def test_an_empty_answer_is_fine_where_nothing_is_expected() -> None:
    with scripted(answer(204)) as server:
        with client_of(server) as client:
            assert client.for_user("a").threads.delete("8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10") is None
            assert client.users.delete("a@b.co") is None


def test_a_read_follows_a_redirect_and_a_write_is_never_turned_into_a_read() -> None:
    with scripted(answer(302, Location="/v1/elsewhere"), OK) as server:
        with client_of(server) as client:
            client.users.get("a@b.co")
    assert [seen.target for seen in server.seen] == ["/v1/users/a%40b.co", "/v1/elsewhere"]
    with scripted(answer(301, Location="/v1/elsewhere"), OK) as server:
        with client_of(server) as client:
            with pytest.raises(TransportError, match="status 301"):
                client.users.create(email="a@b.co")
    assert [seen.method for seen in server.seen] == ["POST"]


def test_credentials_never_go_to_another_host() -> None:
    with scripted(OK) as other, scripted(answer(302, Location=f"{other.base_url}/blob")) as server:
        with client_of(server) as client:
            client.users.get("a@b.co")
    assert server.seen[0].headers["x-api-key"] == KEY
    assert "x-api-key" not in other.seen[0].headers


def test_a_path_in_the_address_is_kept_and_v1_is_not_doubled() -> None:
    with scripted(OK) as server:
        for suffix in ("/gw/lumnis", "/gw/lumnis/", "/gw/lumnis/v1"):
            with client_of(server, base_url=server.base_url + suffix) as client:
                client.users.get("a@b.co")
    assert {seen.target for seen in server.seen} == {"/gw/lumnis/v1/users/a%40b.co"}


def test_every_segment_of_a_path_is_encoded() -> None:
    with scripted(OK) as server:
        with client_of(server) as client:
            client.users.get("ext|admin?x=1#y")
    assert server.seen[0].target == "/v1/users/ext%7Cadmin%3Fx%3D1%23y"


def test_who_we_are_is_said_truthfully() -> None:
    from lumnisai import __version__

    with scripted(OK) as server:
        with client_of(server) as client:
            client.users.get("a@b.co")
    assert server.seen[0].headers["user-agent"].startswith(f"lumnisai-python/{__version__} ")


def test_many_users_at_once_each_request_carries_its_own() -> None:
    page = answer(200, {"threads": [], "total": 0, "limit": 50, "offset": 0})
    with scripted(page) as server:
        with client_of(server) as client:
            for number in range(20):
                client.for_user(f"user-{number}").list_threads()
    assert [seen.target.split("user_id=")[1].split("&")[0] for seen in server.seen] == [f"user-{n}" for n in range(20)]


def test_the_key_is_in_no_repr_log_line_or_traceback(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with scripted(answer(401, {"error": {"code": "INVALID_API_KEY", "message": "no"}})) as server:
        with client_of(server) as client:
            texts = [repr(client), str(client), repr(client.for_user("a")), repr(vars(client))]
            with pytest.raises(AuthenticationError) as caught:
                client.users.get("a@b.co")
    error = caught.value
    texts += [repr(error), str(error), repr(vars(error)), "".join(traceback.format_exception(error)), caplog.text]
    assert not [text for text in texts if KEY in text]
    assert server.seen[0].headers["x-api-key"] == KEY


def test_a_closed_client_says_so_and_closing_a_view_closes_nothing() -> None:
    with scripted(OK) as server:
        client = client_of(server)
        view = client.for_user("a")
        view.close()
        client.users.get("a@b.co")
        client.close()
        client.close()
        with pytest.raises(ClientClosedError, match="closed; make a new one"):
            view.users.get("a@b.co")


def test_views_share_the_connections_of_their_client() -> None:
    ports: set[str] = set()
    with scripted(OK) as server:
        with client_of(server) as client:
            for number in range(5):
                client.for_user(f"user-{number}").users.get("a@b.co")
        ports.update(str(connection) for connection in server._connections)
    assert len(ports) == 1


def test_an_operation_that_the_platform_only_reserves() -> None:
    with scripted(answer(501, {"detail": "later"})) as server:
        with client_of(server) as client:
            with pytest.raises(NotImplementedYetError, match="later"):
                client.integrations.get_non_oauth_required_fields("GMAIL")
    assert len(server.seen) == 1


def test_a_stream_survives_lost_connections_and_believes_a_401_at_once() -> None:
    created = {
        "response_id": USER["id"],
        "thread_id": USER["id"],
        "tenant_id": USER["id"],
        "status": "queued",
        "created_at": USER["created_at"],
    }
    done = {**created, "status": "succeeded", "output_text": "ok"}
    with scripted(answer(200, created), *[HANG_UP] * 6, answer(502), answer(200, done)) as server:
        with client_of(server) as client:
            assert (client.invoke("hi", user_id="u")).output_text == "ok"
    with scripted(answer(200, created), answer(401)) as server:
        with client_of(server) as client:
            with pytest.raises(AuthenticationError) as caught:
                client.invoke("hi", user_id="u")
    assert len(server.seen) == 2
    assert caught.value.response_id == USER["id"]


def test_a_server_that_ignores_the_wait_is_not_hammered() -> None:
    created = {
        "response_id": USER["id"],
        "thread_id": USER["id"],
        "tenant_id": USER["id"],
        "status": "queued",
        "created_at": USER["created_at"],
    }
    clock = ManualClock()
    with scripted(answer(200, created)) as server:
        with client_of(server, clock=clock) as client:
            with pytest.raises(DeadlineExceededError):
                client.invoke("hi", user_id="u", deadline=600)
    assert clock.now == 1600.0
    assert len(server.seen) < 40


def test_an_unknown_status_means_not_finished_yet() -> None:
    created = {
        "response_id": USER["id"],
        "thread_id": USER["id"],
        "tenant_id": USER["id"],
        "status": "queued",
        "created_at": USER["created_at"],
    }
    script = [answer(200, {**created, "status": status}) for status in ("queued", "paused", "succeeded")]
    with scripted(*script) as server:
        with client_of(server) as client:
            updates = [update for update in client.invoke("hi", user_id="u", stream=True)]
    assert [update.status for update in updates] == ["paused", "succeeded"]
