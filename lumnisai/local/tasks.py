"""Gather what a run was asked to do, from the request and from what the platform knows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from lumnisai.local.conversations import texts
from lumnisai.local.json_types import JsonObject, is_object
from lumnisai.local.run import Exchange, File, Task
from lumnisai.local.store import Document, Query, Store
from lumnisai.local.texts import NotTextError, read

ARTIFACT = "artifact_"
# Parameters of specialized agents that name an earlier response.
EARLIER = ("reuse_criteria_from", "reuse_package_from", "expand_from_response")


def prompt_of(messages: Sequence[JsonObject]) -> str:
    """Give the question to be answered: what the user said last, or the last message."""
    asked = texts(messages, "user")
    return asked[-1] if asked else str(messages[-1]["content"])


def read_task(store: Store, response: Document) -> Task:
    """Read what a response was asked to do."""
    body, request = response.body, response.body["_request"]
    attachments: list[JsonObject] = request.get("files") or []
    messages: list[JsonObject] = body["input_messages"]
    return Task(
        response_id=response.id,
        thread_id=body["thread_id"],
        tenant_id=response.tenant,
        user_id=response.owner,
        messages=messages,
        prompt=prompt_of(messages),
        history=_history(store, response),
        files=[_file(store, response, attachment) for attachment in attachments],
        options=request.get("options") or {},
        agent_config=request.get("agent_config") or {},
        model_overrides=request.get("model_overrides") or {},
        response_format=request.get("response_format"),
        response_format_instructions=request.get("response_format_instructions"),
        specialized_agent=request.get("specialized_agent"),
        specialized_agent_params=request.get("specialized_agent_params") or {},
        earlier=_earlier(store, response, request.get("specialized_agent_params") or {}),
    )


def _earlier(store: Store, response: Document, params: JsonObject) -> dict[str, JsonObject]:
    found: dict[str, JsonObject] = {}
    for name in EARLIER:
        identifier = params.get(name)
        if isinstance(identifier, str):
            earlier = store.get("response", identifier.lower(), response.tenant)
            if earlier is not None and _may_read(response, earlier):
                structure = earlier.body["structured_response"]
                found[identifier] = structure if is_object(structure) else {}
    return found


def _history(store: Store, response: Document) -> list[Exchange]:
    earlier = Query(
        "response",
        response.tenant,
        parent=response.parent,
        where=[("@sequence", "<", response.sequence), ("status", "=", "succeeded")],
    )
    bodies = [one.body for one in store.find(earlier)]
    return [Exchange(prompt_of(body["input_messages"]), str(body["output_text"] or "")) for body in bodies]


def _file(store: Store, response: Document, attachment: JsonObject) -> File:
    name, uri = str(attachment["name"]), str(attachment["uri"])
    for identifier in (uri, uri.removeprefix(ARTIFACT)):
        for kind in ("file", "artifact"):
            found = store.get(kind, identifier, response.tenant)
            if found is not None and _may_read(response, found):
                return File(name, uri, _text(store.blob(found), name))
    return File(name, uri)


def _may_read(response: Document, found: Document) -> bool:
    shared = found.kind == "file" and found.owner is None
    return response.owner is None or found.owner == response.owner or shared


def _text(content: bytes | None, name: str) -> str | None:
    try:
        return None if content is None else read(content, PurePath(name).suffix.removeprefix(".").lower()).text
    except NotTextError:
        return None
