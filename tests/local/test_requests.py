"""What happens to a request before its operation sees it."""

from __future__ import annotations

import socket
from collections.abc import Callable

import httpx
import pytest
from local_api import ManualClock, client_of, run

from lumnisai.local.server import Served

MISSING = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


def plain(platform: Served, **headers: str) -> httpx.Client:
    return httpx.Client(base_url=platform.base_url, headers=headers, trust_env=False)


def test_both_headers_carry_the_key(platform: Served) -> None:
    for headers in ({"X-API-Key": "lmn_one"}, {"Authorization": "Bearer lmn_one"}):
        with plain(platform, **headers) as client:
            assert client.get("/v1/threads").status_code == 200


@pytest.mark.parametrize("headers", [{}, {"X-API-Key": "wrong"}, {"Authorization": "Basic lmn_one"}])
def test_an_unknown_or_missing_key_is_refused(platform: Served, headers: dict[str, str]) -> None:
    with plain(platform, **headers) as client:
        answer = client.get("/v1/threads")
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "INVALID_API_KEY"


def test_the_key_decides_the_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    thread = api.post("/v1/threads").json()
    assert other_tenant.get(f"/v1/threads/{thread['thread_id']}").status_code == 404
    assert other_tenant.get("/v1/threads").json()["total"] == 0
    assert other_tenant.post("/v1/threads").json()["tenant_id"] != thread["tenant_id"]


def test_two_keys_of_one_tenant_share_its_data(make_platform: Callable[..., Served]) -> None:
    platform = make_platform(api_keys=["a=team", "b=team", f"c={MISSING}"])
    with client_of(platform, "a") as one, client_of(platform, "b") as other, client_of(platform, "c") as third:
        thread_id = one.post("/v1/threads").json()["thread_id"]
        assert other.get(f"/v1/threads/{thread_id}").status_code == 200
        assert third.post("/v1/threads").json()["tenant_id"] == MISSING


def test_every_answer_has_its_own_request_id_and_says_that_it_is_local(api: httpx.Client) -> None:
    answers = [api.get("/v1/health", headers={"X-Request-ID": "mine"}), api.get("/v1/nowhere")]
    assert len({answer.headers["x-request-id"] for answer in answers} | {"mine"}) == 3
    assert {answer.headers["x-lumnisai-local"] for answer in answers} == {"stateful"}


def test_all_problems_of_a_request_are_reported_at_once(api: httpx.Client) -> None:
    answer = api.get("/v1/threads", params={"limit": "many", "offset": -1})
    assert answer.status_code == 422
    assert answer.json()["detail"] == [
        {"loc": ["query", "limit"], "msg": "must be an integer, not a string", "type": "integer_type"},
        {"loc": ["query", "offset"], "msg": "must be at least 0", "type": "greater_than_equal"},
    ]


def test_problems_inside_a_body_are_located(api: httpx.Client) -> None:
    body = {"messages": [{"role": "user"}, {"role": "user", "content": 7}], "thread_id": "nope"}
    problems = {tuple(one["loc"]): one["msg"] for one in api.post("/v1/responses", json=body).json()["detail"]}
    assert problems == {
        ("body", "messages", 0, "content"): "`content` is required",
        ("body", "messages", 1, "content"): "must be a string, not a number",
        ("body", "thread_id"): "must be a UUID",
    }


def test_a_page_beyond_everything_is_empty(api: httpx.Client) -> None:
    far = 10**30
    assert api.get("/v1/users", params={"page": far}).json()["users"] == []
    assert api.get("/v1/threads", params={"offset": far}).json()["threads"] == []


def test_a_missing_body_is_told_apart_from_a_wrong_one(api: httpx.Client) -> None:
    assert api.post("/v1/responses").json()["detail"][0]["type"] == "missing"
    assert api.post("/v1/responses", json=[]).json()["detail"][0]["type"] == "object_type"
    assert api.post("/v1/threads").status_code == 200


@pytest.mark.parametrize("body", [b"{", b'{"title": NaN}', b"\xff", b'{"title": "\\ud800"}', b"[" * 100_000])
def test_what_is_not_json_is_refused(api: httpx.Client, body: bytes) -> None:
    assert api.post("/v1/threads", content=body).status_code == 400


def test_an_unknown_path_is_not_found_and_an_unknown_method_not_allowed(api: httpx.Client) -> None:
    assert api.get("/v1/nowhere").status_code == 404
    assert api.get("/v1/threads/").status_code == 404
    answer = api.put("/v1/threads")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")


@pytest.mark.parametrize("name", ["a/b", "a?b", "a#b", "..", ".", "a%2Fb", "ä ö", "a+b@example.com"])
def test_an_id_arrives_as_it_was_meant(api: httpx.Client, name: str) -> None:
    encoded = "".join(f"%{byte:02X}" for byte in name.encode())
    answer = api.get(f"/v1/users/{encoded}/threads")
    assert answer.status_code == 404
    assert answer.json()["error"]["message"] == f"User {name} not found."


def test_too_many_requests_are_told_when_to_come_back(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    platform = make_platform(rate_limit=2, clock=clock, api_keys=["a", "b=other"])
    with client_of(platform, "a") as client, client_of(platform, "b") as other:
        assert [client.get("/v1/health").status_code for _ in range(3)] == [200, 200, 429]
        refused = client.get("/v1/health")
        assert refused.headers["retry-after"] == "1"
        assert refused.json()["error"]["code"] == "RATE_LIMITED"
        assert other.get("/v1/health").status_code == 200
        clock.advance(1)
        assert [client.get("/v1/health").status_code for _ in range(3)] == [200, 200, 429]


def test_a_body_that_says_it_is_too_large_is_refused_unread(platform: Served) -> None:
    host, port = platform.server.listener.getsockname()
    head = "POST /v1/threads HTTP/1.1\r\nHost: x\r\nX-API-Key: lmn_one\r\nContent-Length: 999999999999\r\n\r\n"
    with socket.create_connection((host, port), timeout=10) as connection:
        connection.sendall(head.encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 413 ")


def test_reset_forgets_everything_but_the_keys(platform: Served, api: httpx.Client) -> None:
    run(api)
    created = api.post("/v1/threads", headers={"Idempotency-Key": "k"}).json()
    platform.reset()
    assert api.get("/v1/threads").json()["total"] == 0
    assert api.get("/v1/responses").json()["total"] == 0
    again = api.post("/v1/threads", headers={"Idempotency-Key": "k"})
    assert again.json()["thread_id"] != created["thread_id"]
