"""A request that is sent twice under one key is done once."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
from local_api import client_of, finish

from lumnisai.local.call import Call, Reply, Upload
from lumnisai.local.idempotency import Idempotency, fingerprint
from lumnisai.local.server import Served, serve

KEY = {"Idempotency-Key": "key-1"}
BODY = {"messages": [{"role": "user", "content": "Once, please."}]}


def test_the_same_request_gets_the_first_answer_again(api: httpx.Client) -> None:
    first = api.post("/v1/responses", json=BODY, headers=KEY)
    finish(api, first.json()["response_id"])
    again = api.post("/v1/responses", json=BODY, headers=KEY)
    assert again.json() == first.json()
    assert (first.headers.get("idempotency-replayed"), again.headers["idempotency-replayed"]) == (None, "true")
    assert api.get("/v1/responses").json()["total"] == 1


def test_the_order_of_the_fields_makes_no_difference(api: httpx.Client) -> None:
    one = api.post("/v1/threads", content=b'{"title": "T", "user_id": "u"}', headers=KEY).json()
    assert api.post("/v1/threads", content=b'{"user_id":"u","title":"T"}', headers=KEY).json() == one


def test_another_body_or_operation_under_the_key_is_a_conflict(api: httpx.Client) -> None:
    api.post("/v1/responses", json=BODY, headers=KEY)
    answers = [
        api.post("/v1/responses", json={**BODY, "user_id": "u"}, headers=KEY),
        api.post("/v1/threads", json={}, headers=KEY),
    ]
    assert [answer.status_code for answer in answers] == [409, 409]
    assert {answer.json()["error"]["code"] for answer in answers} == {"IDEMPOTENCY_KEY_REUSED"}


def test_a_key_belongs_to_its_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    one, other = (client.post("/v1/threads", headers=KEY).json() for client in (api, other_tenant))
    assert one["thread_id"] != other["thread_id"]


def test_a_refused_request_is_not_remembered(api: httpx.Client) -> None:
    assert api.post("/v1/responses", json={**BODY, "messages": []}, headers=KEY).status_code == 422
    assert api.post("/v1/responses", json=BODY, headers=KEY).status_code == 200


def test_a_repeated_deletion_succeeds_again(api: httpx.Client) -> None:
    path = f"/v1/threads/{api.post('/v1/threads').json()['thread_id']}"
    assert [api.delete(path, headers=KEY).status_code for _ in range(2)] == [204, 204]
    assert api.delete(path).status_code == 404


def test_many_at_the_same_moment_are_one(platform: Served) -> None:
    together = threading.Barrier(8)

    def send() -> str:
        with client_of(platform) as client:
            together.wait()
            return str(client.post("/v1/responses", json=BODY, headers=KEY).json()["response_id"])

    with ThreadPoolExecutor(8) as pool:
        answers = [pool.submit(send) for _ in range(8)]
        assert len({answer.result() for answer in answers}) == 1


async def test_a_request_that_arrives_during_the_work_waits_for_its_answer(platform: Served) -> None:
    idempotency, started, go_on = Idempotency(), asyncio.Event(), asyncio.Event()
    calls = [
        Call(platform.platform.contract.operations["create_thread"], platform.platform, "tenant", str(number))
        for number in range(2)
    ]
    done = list[int]()

    async def work() -> Reply:
        done.append(1)
        started.set()
        await go_on.wait()
        return Reply({"number": len(done)}, 200)

    first = asyncio.create_task(idempotency.once(calls[0], "k", work))
    await started.wait()
    second = asyncio.create_task(idempotency.once(calls[1], "k", work))
    await asyncio.sleep(0)
    go_on.set()
    assert [reply.body for reply in await asyncio.gather(first, second)] == [{"number": 1}] * 2
    platform.platform.store.rollback()


def test_answers_are_remembered_across_a_restart(tmp_path: Path) -> None:
    data = str(tmp_path / "platform.db")
    created = list[str]()
    for _ in range(2):
        with serve(data=data, time_scale=0) as platform, client_of(platform) as client:
            created.append(client.post("/v1/responses", json=BODY, headers=KEY).json()["response_id"])
    assert created[0] == created[1]


def test_files_are_compared_by_their_content(platform: Served) -> None:
    operation = platform.platform.contract.operations["upload_file"]

    def print_of(content: bytes) -> str:
        return fingerprint(Call(operation, platform.platform, "t", "r", form={"file": Upload("a.txt", "text/plain", content)}))

    assert print_of(b"one") == print_of(b"one") != print_of(b"two")
