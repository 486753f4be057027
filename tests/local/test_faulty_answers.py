"""Answers that are wrong on purpose, byte by byte; the work behind each of them was done."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from bare_socket import exchange, is_json, send, threads, until
from local_api import ManualClock, ask

from lumnisai.local.contract import Contract
from lumnisai.local.faults import Cut, Fault
from lumnisai.local.server import Served
from lumnisai.local.wrong_json import FIELD, VALUE, spoil


@pytest.mark.parametrize("how", ["reset", "close"])
@pytest.mark.parametrize("size", [0, 1, 13, 200])
def test_an_answer_is_cut_after_so_many_bytes(platform: Served, size: int, how: str) -> None:
    platform.faults.add(f"cut {size} how={how}")
    answer = exchange(platform)
    assert (len(answer.content), answer.end, threads(platform)) == (size, how, 1)
    assert b"HTTP/1.1 200 OK\r\n".startswith(answer.content[:17])


@pytest.mark.parametrize("size", [0, 1, 100])
def test_an_answer_is_cut_after_so_many_bytes_of_its_body(platform: Served, size: int) -> None:
    platform.faults.add(Fault(Cut(size, of="body", how="close")))
    answer = exchange(platform)
    assert (answer.status, len(answer.body), answer.end) == (200, size, "close")
    assert int(answer.header("content-length") or 0) > size
    assert answer.header("x-lumnisai-fault") == "cut"


def test_an_answer_can_stall(platform: Served) -> None:
    platform.faults.add("cut 10 how=stall on=create_thread")
    with send(platform) as connection:
        assert len(connection.recv(10)) == 10
        connection.setblocking(False)
        with pytest.raises(BlockingIOError):
            connection.recv(1)
    until(platform, lambda: len(platform.server.server_state.connections) == 1)


def test_a_stream_is_cut_where_a_client_can_notice(platform: Served) -> None:
    platform.faults.add("cut 30 body close on=stream_batch_drafts")
    body = {"project_id": "p-1", "channel": "gmail", "prospects": [{"external_id": "lead_a", "name": "Ola Berg"}]}
    answer = exchange(platform, "POST", "/v1/messaging/drafts/batch/stream?user_id=ada@example.com", json.dumps(body).encode())
    assert (answer.status, answer.header("transfer-encoding"), answer.end) == (200, "chunked", "close")
    assert (len(answer.body), answer.body.endswith(b"0\r\n\r\n")) == (30, False)


def test_an_answer_drips(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    platform = make_platform(clock=clock, faults="drip 100 every=2 on=create_thread")
    parts = list[int]()
    with send(platform) as connection:
        while True:
            parts.append(len(connection.recv(65536)))
            if not parts[-1]:
                break
            clock.until_waiting()
            clock.advance(2)
    assert parts[0] == 100
    assert len(parts) > 5
    assert max(parts) == 100


@pytest.mark.parametrize("difference", [7, -7])
def test_a_length_is_wrong(platform: Served, difference: int) -> None:
    platform.faults.add(f"length {difference:+}")
    answer = exchange(platform)
    assert int(answer.header("content-length") or 0) == len(answer.body) + difference
    assert (answer.json()["title"], answer.end) == ("Once", "close")


@pytest.mark.parametrize(
    ("spec", "name", "values"),
    [
        ("duplicate Content-Type", "content-type", ["application/json"] * 2),
        ("duplicate content-length value=3", "content-length", [None, "3"]),
        ("duplicate Set-Cookie value=a=b", "set-cookie", ["a=b", "a=b"]),
    ],
)
def test_a_header_comes_twice(platform: Served, spec: str, name: str, values: list[str | None]) -> None:
    platform.faults.add(spec)
    answer = exchange(platform)
    found = [value for one, value in answer.headers if one == name]
    assert found == [str(len(answer.body)) if value is None else value for value in values]


@pytest.mark.parametrize(
    ("way", "is_wrong"),
    [
        ("array", lambda made, body: isinstance(body, list) and body[0].keys() == made.keys()),
        ("null", lambda made, body: body is None),
        ("text", lambda made, body: isinstance(body, str)),
        ("empty", lambda made, body: body == {}),
        ("field", lambda made, body: body.keys() == made.keys() | {FIELD}),
        ("status", lambda made, body: body == made | {"status": VALUE}),
        ("enum", lambda made, body: (body["status"], body["input_messages"][0]["role"], body["user_id"]) == (VALUE, VALUE, None)),
    ],
)
def test_json_is_not_what_the_contract_says(platform: Served, way: str, is_wrong: Callable[[Any, Any], bool]) -> None:
    with httpx.Client(base_url=platform.base_url, headers={"X-API-Key": platform.api_key}, trust_env=False) as api:
        made = ask(api)
        api.post(f"/v1/responses/{made['response_id']}/cancel")
        path = f"/v1/responses/{made['response_id']}"
        right = api.get(path).json()
        platform.faults.add(f"json {way} times=1")
        answer = api.get(path)
        assert (answer.status_code, answer.headers["x-lumnisai-fault"]) == (200, "json")
        assert is_wrong(right, answer.json())
        assert api.get(path).json() == right


def test_listed_values_are_found_wherever_the_contract_hides_them() -> None:
    contract = Contract({"paths": {}, "components": {"schemas": {"Colour": {"type": "string", "enum": ["red", "blue"]}}}})
    colour = {"$ref": "#/components/schemas/Colour"}
    open_colour = {"x-extensible-enum": ["red", "blue"]}
    for schema in (
        {"properties": {"at": colour}},
        {"properties": {"at": {"anyOf": [{"type": "null"}, open_colour]}}},
        {"additionalProperties": open_colour},
        {"allOf": [{"properties": {"other": colour}}, {"properties": {"at": colour}}]},
        {"oneOf": [{"properties": {"at": {"type": "string"}}}, {"properties": {"at": colour}}]},
    ):
        assert spoil({"at": "red", "free": 1}, "enum", schema, contract) == {"at": VALUE, "free": 1}
        assert spoil([{"at": "green"}], "enum", {"items": schema}, contract) == [{"at": "green"}]
        assert spoil([{"at": "blue"}], "enum", {"items": schema}, contract) == [{"at": VALUE}]


def test_json_is_half_of_what_it_should_be(platform: Served) -> None:
    platform.faults.add("json truncated")
    answer = exchange(platform)
    assert (answer.status, answer.header("content-length")) == (200, str(len(answer.body)))
    assert answer.body.startswith(b'{"thread_id": ')
    assert not is_json(answer.body)


def test_errors_keep_their_json(platform: Served) -> None:
    platform.faults.add("json array")
    answer = exchange(platform, "GET", f"/v1/threads/{uuid.uuid4()}", b"")
    assert (answer.status, answer.json()["error"]["code"]) == (404, "NOT_FOUND")
