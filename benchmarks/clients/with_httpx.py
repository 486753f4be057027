"""The floor: httpx and the standard library's json, as a careful program would use them."""

import json
import time
from typing import Any

RESPONSE = "/v1/responses/6f1c2a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
HEADERS = {"X-API-Key": "lmn_local_key", "Accept": "application/json"}


def sync_calls(base_url: str) -> dict[str, Any]:
    """Return the calls that are measured."""
    import httpx

    client = httpx.Client(base_url=base_url, headers=HEADERS, timeout=30)

    def ask(path: str, **query: Any) -> Any:
        answer = client.get(path, params=query)
        answer.raise_for_status()
        return json.loads(answer.content)

    def list_read() -> int:
        runs = ask("/v1/responses", user_id="u", limit=100)["responses"]
        return sum(len(entry["message"]) + len(entry["state"]) for run in runs for entry in run["progress"])

    def follow(run: str, step: int) -> list[float]:
        seen = 0
        moments = [time.process_time()]
        while True:
            found = ask(f"/v1/responses/{run}", wait=10, user_id="u")
            for _ in found["progress"][seen:]:
                seen += 1
                if seen % step == 0:
                    moments.append(time.process_time())
            if found["status"] == "succeeded":
                return moments

    def receive(run: str, step: int) -> list[float]:
        # The same answers, of which nothing is decoded: the status stands at the beginning, before the log.
        moments = [time.process_time()]
        while True:
            content = client.get(f"/v1/responses/{run}", params={"wait": 10, "user_id": "u"}).content
            moments.append(time.process_time())
            if b'"succeeded"' in content[:1000]:
                return moments

    def upload(path: str) -> None:
        with open(path, "rb") as file:
            client.post("/v1/files/upload", files={"file": file}, data={"scope": "user", "user_id": "u"}).raise_for_status()

    def download(size: int) -> int:
        with client.stream("GET", f"/v1/files/bytes-{size}/download") as answer:
            return sum(len(chunk) for chunk in answer.iter_bytes())

    return {
        "get": lambda: ask(RESPONSE, user_id="u"),
        "list": lambda: ask("/v1/responses", user_id="u", limit=100),
        "list_read": list_read,
        "follow": follow,
        "receive": receive,
        "upload": upload,
        "download": download,
    }


def async_calls(base_url: str) -> dict[str, Any]:
    """Return the calls that are measured."""
    import asyncio

    import httpx

    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    client = httpx.AsyncClient(base_url=base_url, headers=HEADERS, timeout=120, limits=limits)

    async def ask(path: str, **query: Any) -> Any:
        answer = await client.get(path, params=query)
        answer.raise_for_status()
        return json.loads(answer.content)

    async def list_all() -> Any:
        return await ask("/v1/responses", user_id="u", limit=100)

    async def get() -> Any:
        return await ask(RESPONSE, user_id="u")

    async def invoke(prompt: str) -> tuple[str, float]:
        body = {"messages": [{"role": "user", "content": prompt}], "user_id": "u"}
        created = (await client.post("/v1/responses", json=body)).json()
        while True:
            run = await ask(f"/v1/responses/{created['response_id']}", wait=10, user_id="u")
            if run["status"] == "succeeded":
                return created["response_id"], time.monotonic()

    async def invoke_many(prompt: str, times: int) -> float:
        begun = time.monotonic()
        await asyncio.gather(*(invoke(prompt) for _ in range(times)))
        return time.monotonic() - begun

    async def download(size: int) -> int:
        async with client.stream("GET", f"/v1/files/bytes-{size}/download") as answer:
            return sum([len(chunk) async for chunk in answer.aiter_bytes()])

    return {"get": get, "list": list_all, "invoke": invoke, "invoke_many": invoke_many, "download": download}
