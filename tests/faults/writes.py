"""Calls that must not be done twice, and how often the platform has done each."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

from lumnisai.local import Served
from lumnisai.local.store import Document, Query


class Write(NamedTuple):
    """A kind of write. Each call of it carries a token of its own, by which its traces are found.

    Attributes:
        call: Makes it: client and token; what it returns is awaited by whoever runs it.
        kind: Documents it leaves in the platform's store.
        token: Reads the token out of one of them.
    """

    name: str
    call: Callable[[Any, str], Any]
    kind: str
    token: Callable[[Document], str | None]


def _prompt(document: Document) -> str | None:
    content: str = document.body["input_messages"][0]["content"]
    return content


def _field(name: str) -> Callable[[Document], str | None]:
    def read(document: Document) -> str | None:
        value: str | None = document.body[name]
        return value

    return read


WRITES = (
    Write(
        "create_response",
        lambda client, token: client.responses.create(messages=[{"role": "user", "content": token}], user_id="user-123"),
        "response",
        _prompt,
    ),
    Write(
        "create_thread", lambda client, token: client.threads.create(user_id="user-123", title=token), "thread", _field("title")
    ),
    Write(
        "create_user",
        lambda client, token: client.users.create(email=f"{token}@example.com"),
        "user",
        lambda document: str(document.body["email"]).partition("@")[0],
    ),
    Write(
        "upload_file",
        lambda client, token: client.files.upload(
            file_content=token.encode() * 40, file_name=f"{token}.bin", scope="tenant", user_id="user-123"
        ),
        "file",
        lambda document: str(document.body["original_file_name"]).partition(".")[0],
    ),
    Write(
        "store_external_api_key",
        lambda client, token: client.external_api_keys.store(
            provider="openai", api_key="sk-not-a-key", key_name=token, user_id="user-123"
        ),
        "external_api_key",
        _field("key_name"),
    ),
    Write(
        "create_skill",
        lambda client, token: client.skills.create(name=token, description="d", content="c", user_id="user-123"),
        "skill",
        _field("name"),
    ),
    Write(
        "create_mcp_server",
        lambda client, token: client.mcp_servers.create(
            name=token, transport="sse", url="https://mcp.example.com", user_id="user-123"
        ),
        "mcp_server",
        _field("name"),
    ),
)


def executions(served: Served) -> Counter[tuple[str, str | None]]:
    """Count, by the name of the write and its token, what the platform has in its store."""

    async def count() -> Counter[tuple[str, str | None]]:
        store = served.platform.store
        return Counter((write.name, write.token(document)) for write in WRITES for document in store.find(Query(write.kind)))

    assert served.loop is not None
    return asyncio.run_coroutine_threadsafe(count(), served.loop).result()
