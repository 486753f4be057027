"""The package anthropic, asking for one of its models, and for a list of them, that carry the fields of a run as well."""

from typing import Any


def sync_calls(base_url: str) -> dict[str, Any]:
    """Return the calls that are measured."""
    import anthropic  # type: ignore[import-not-found, unused-ignore]

    client = anthropic.Anthropic(api_key="k", base_url=base_url)

    def list_read() -> int:
        runs = client.models.list(extra_query={"limit": 100}).data
        return sum(len(entry["message"]) + len(entry["state"]) for run in runs for entry in run.progress)

    return {
        "get": lambda: client.models.retrieve("model-1"),
        "list": lambda: client.models.list(extra_query={"limit": 100}),
        "list_read": list_read,
    }


def async_calls(base_url: str) -> dict[str, Any]:
    """Return the calls that are measured."""
    import anthropic

    client = anthropic.AsyncAnthropic(api_key="k", base_url=base_url)

    async def get() -> Any:
        return await client.models.retrieve("model-1")

    async def list_all() -> Any:
        return await client.models.list(extra_query={"limit": 100})

    return {"get": get, "list": list_all}
