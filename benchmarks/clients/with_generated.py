"""The generated half of this package on bare httpx: what the facade is built on."""

import json
from typing import Any

RESPONSE_ID = "6f1c2a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
HEADERS = {"X-API-Key": "lmn_local_key", "Accept": "application/json"}


def sync_calls(base_url: str) -> dict[str, Any]:
    """Return the calls that are measured."""
    import httpx

    from lumnisai_api.api.responses.get_response import get_response
    from lumnisai_api.api.responses.list_responses import list_responses

    client = httpx.Client(base_url=base_url, headers=HEADERS, timeout=30)

    def ask(request: Any) -> Any:
        answer = client.request(request.method, request.path, params=request.query)
        answer.raise_for_status()
        return request.parse(json.loads(answer.content))

    def list_read() -> int:
        runs = ask(list_responses(user_id="u", limit=100)).responses
        return sum(len(entry.message) + len(entry.state) for run in runs for entry in run.progress)

    return {
        "get": lambda: ask(get_response(RESPONSE_ID, user_id="u")),
        "list": lambda: ask(list_responses(user_id="u", limit=100)),
        "list_read": list_read,
    }


def async_calls(base_url: str) -> dict[str, Any]:
    """Return the calls that are measured."""
    import httpx

    from lumnisai_api.api.responses.get_response import get_response
    from lumnisai_api.api.responses.list_responses import list_responses

    client = httpx.AsyncClient(base_url=base_url, headers=HEADERS, timeout=30)

    async def ask(request: Any) -> Any:
        answer = await client.request(request.method, request.path, params=request.query)
        answer.raise_for_status()
        return request.parse(json.loads(answer.content))

    async def get() -> Any:
        return await ask(get_response(RESPONSE_ID, user_id="u"))

    async def list_all() -> Any:
        return await ask(list_responses(user_id="u", limit=100))

    return {"get": get, "list": list_all}
