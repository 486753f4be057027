"""The published package 0.2.7."""

import time
from typing import Any

RESPONSE_ID = "6f1c2a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


def sync_calls(base_url: str) -> dict[str, Any]:
    """Return the calls that are measured."""
    import lumnisai

    client = lumnisai.Client(api_key="lmn_local_key", base_url=base_url)

    def list_read() -> int:
        runs = client.list_responses(user_id="u", limit=100).responses
        return sum(len(entry.message) + len(entry.state) for run in runs for entry in run.progress or [])

    return {
        "get": lambda: client.get_response(RESPONSE_ID),
        "list": lambda: client.list_responses(user_id="u", limit=100),
        "list_read": list_read,
    }


def async_calls(base_url: str) -> dict[str, Any]:
    """Return the calls that are measured."""
    import asyncio

    import lumnisai

    client = lumnisai.AsyncClient(api_key="lmn_local_key", base_url=base_url, timeout=120)

    async def get() -> Any:
        return await client.get_response(RESPONSE_ID)

    async def list_all() -> Any:
        return await client.list_responses(user_id="u", limit=100)

    async def invoke(prompt: str) -> tuple[str, float]:
        response = await client.invoke(prompt, user_id="u", scope=lumnisai.Scope.USER, show_progress=False)
        return str(response.response_id), time.monotonic()

    async def invoke_many(prompt: str, times: int) -> float:
        begun = time.monotonic()
        await asyncio.gather(*(invoke(prompt) for _ in range(times)))
        return time.monotonic() - begun

    return {"get": get, "list": list_all, "invoke": invoke, "invoke_many": invoke_many}
