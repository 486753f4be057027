"""This package."""

import time
from typing import Any

RESPONSE_ID = "6f1c2a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


def sync_calls(base_url: str) -> dict[str, Any]:
    """Return the calls that are measured."""
    import lumnisai

    client = lumnisai.Client(api_key="lmn_local_key", base_url=base_url)

    def list_read() -> int:
        runs = client.responses.list(user_id="u", limit=100).responses
        return sum(len(entry.message) + len(entry.state) for run in runs for entry in run.progress or [])

    def follow(run: str, step: int) -> list[float]:
        seen = 0
        moments = [time.process_time()]
        for update in client.responses.follow(run, user_id="u"):
            if update.kind == "progress":
                seen += 1
                if seen % step == 0:
                    moments.append(time.process_time())
        return moments

    def upload(path: str) -> None:
        client.files.upload(file_path=path, user_id="u")

    def download(size: int) -> int:
        with client.files.stream(f"bytes-{size}", user_id="u") as chunks:
            return sum(len(chunk) for chunk in chunks)

    return {
        "get": lambda: client.responses.get(RESPONSE_ID, user_id="u"),
        "list": lambda: client.responses.list(user_id="u", limit=100),
        "list_read": list_read,
        "follow": follow,
        "upload": upload,
        "download": download,
    }


def async_calls(base_url: str, **options: Any) -> dict[str, Any]:
    """Return the calls that are measured."""
    import asyncio

    import lumnisai

    client = lumnisai.AsyncClient(api_key="lmn_local_key", base_url=base_url, timeout=120, **options)

    async def get() -> Any:
        return await client.responses.get(RESPONSE_ID, user_id="u")

    async def list_all() -> Any:
        return await client.responses.list(user_id="u", limit=100)

    async def invoke(prompt: str) -> tuple[str, float]:
        response = await client.invoke(prompt, user_id="u")
        return str(response.response_id), time.monotonic()

    async def invoke_many(prompt: str, times: int) -> float:
        begun = time.monotonic()
        await asyncio.gather(*(client.invoke(prompt, user_id="u") for _ in range(times)))
        return time.monotonic() - begun

    async def upload(path: str) -> None:
        await client.files.upload(file_path=path, user_id="u")

    async def download(size: int) -> int:
        async with client.files.stream(f"bytes-{size}", user_id="u") as chunks:
            return sum([len(chunk) async for chunk in chunks])

    return {"get": get, "list": list_all, "invoke": invoke, "invoke_many": invoke_many, "upload": upload, "download": download}
