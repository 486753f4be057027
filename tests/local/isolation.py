"""Two tenants and three people: whose requests are tried on whose things, and what may not come of it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import sqlite3
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from local_api import ManualClock

from lumnisai.local import Run, serve
from lumnisai.local.identity import tenant_id, user_id
from scripts.spec.document import Operation, operations
from tests.contract.world import USER as ALICE
from tests.contract.world import World
from tests.spec import contract

DOCUMENT = contract()
OPERATIONS = {operation.id: operation for operation in operations(DOCUMENT)}
MALLORY = "mallory@example.com"
ALICES_KEY, STRANGERS_KEY = "lmn_one", "lmn_two"
ALICES_TENANT = tenant_id("one")
ALICES_ID = user_id(ALICES_TENANT, ALICE)
# Ids that the platform makes up; those derived from names are the same wherever the names are.
MADE_UP = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}")


class Answer(NamedTuple):
    """What came of one request.

    Args:
        sent: Everything that was sent, as text.
        before: What the victim had before.
        after: What the victim had afterwards.
    """

    status: int
    text: str
    sent: str
    before: list[Any]
    after: list[Any]

    @property
    def form(self) -> tuple[int, str]:
        """The status and the text without the ids that differ from one platform to the next."""
        return self.status, MADE_UP.sub("*", self.text)

    def names(self) -> set[str]:
        """Give the ids of the victim's things that the request names."""
        return {one for one in identifiers(self.before) if one in self.sent}

    def shown(self) -> set[str]:
        """Give the ids of the victim's things that the answer tells and the request did not."""
        return {one for one in identifiers(self.before) if one in self.text and one not in self.sent}


class AlicesWorld(World):
    """One of everything, and all of it Alice's own where a user can own it."""

    def __init__(self, client: httpx.Client) -> None:
        super().__init__(client)
        self.post("/v1/users", {"email": MALLORY})
        self.user_identifier = self.made_user_id
        key = {"provider": "GROQ_API_KEY", "api_key": "gsk-123", "user_id": ALICE}
        self.key_id = self.post("/v1/external-api-keys", key)["key_id"]
        server = {"name": "mine", "transport": "sse", "scope": "user", "user_identifier": ALICE, "url": "https://mcp.example.com"}
        self.server_id = self.post("/v1/mcp-servers", server)["id"]
        skill = {"name": "mine", "description": "d", "content": "c", "version": "1.0.0"}
        self.skill_id = self.post("/v1/skills", skill, user_id=ALICE)["id"]
        usage = {"response_id": self.response_id, "skill_id": self.skill_id, "skill_name": "mine", "tenant_id": self.tenant_id}
        self.usage_id = self.post("/v1/skills/usage", {**usage, "user_id": ALICE}, user_id=ALICE)["id"]
        waiting = client.get("/v1/sequences/approvals").json()["approvals"]
        self.step_ids = [one["step_execution_id"] for one in waiting]

    def settle(self, clock: ManualClock) -> None:
        """Move the time on until what was begun is done, and nothing changes by itself any more."""
        clock.advance(5)
        while self.client.get(f"/v1/responses/{self.response_id}").json()["status"] != "succeeded":
            pass
        while self.client.get(f"/v1/files/{self.file_id}").json()["processing_status"] != "completed":
            clock.advance_if_awaited(1)


# Where the request of the contract's world names nothing of Alice's, though it could: what is put into its query and body.
QUERIES: dict[str, Any] = {
    "list_skill_usage": lambda world: {"skill_id": world.skill_id, "response_id": world.response_id},
    "get_skill_analytics": lambda world: {"skill_id": world.skill_id},
    "list_campaign_approvals": lambda world: {"campaign_id": world.campaign_id},
    "list_assets": lambda world: {"campaign_id": world.campaign_id},
    "list_outreach_connections": lambda world: {"campaign_id": world.campaign_id},
    "list_accepted_outreach_connections": lambda world: {"campaign_id": world.campaign_id},
    "list_email_inboxes": lambda world: {"organization_id": world.organization_id},
    "list_sequence_executions": lambda world: {"template_id": world.template_id},
    "get_sequence_execution_metrics": lambda world: {"template_id": world.template_id},
    "list_sequence_approvals": lambda world: {"template_id": world.template_id},
    "list_sequence_step_executions": lambda world: {"template_id": world.template_id},
    "stream_batch_drafts": lambda world: {"job_id": world.draft_job_id},
}
BODIES: dict[str, Any] = {
    "disconnect_app": lambda world: {"account_id": world.connection_id},
    "generate_playbook": lambda world: {"playbook_id": world.playbook_id},
    "connect_email_inbox": lambda world: {"organization_id": world.organization_id, "persona_id": world.persona_id},
    "bulk_decide_campaign_actions": lambda world: {"items": [{"action_id": world.action_id, "action": "approve"}]},
    "bulk_decide_sequence_steps": lambda world: {"step_execution_ids": world.step_ids, "action": "approve"},
    "send_message": lambda world: {"conversation_id": world.conversation_id},
    "create_draft": lambda world: {"conversation_id": world.conversation_id},
} | dict.fromkeys(
    (
        "batch_get_sequence_executions",
        "get_sequence_engagement_status",
        "bulk_pause_sequence_executions",
        "bulk_resume_sequence_executions",
        "bulk_stop_sequence_executions",
        "bulk_complete_sequence_executions",
    ),
    lambda world: {"execution_ids": [world.execution_id, world.halted_id, world.failed_id]},
)
PATHS: dict[str, Any] = {"delete_external_api_key": lambda world: {"key_id_or_provider": world.key_id}}


def _nothing(world: World) -> dict[str, Any]:
    return {}


async def agent(run: Run) -> str:
    """Answer at once, or never."""
    if run.prompt == "wait":
        await asyncio.Event().wait()
    return "done"


@contextlib.contextmanager
def two_tenants(folder: Path) -> Iterator[tuple[str, Path, ManualClock]]:
    """Serve a platform of two tenants, whose time stands still, so that nothing changes by itself."""
    clock, data = ManualClock(), folder / "platform.db"
    keys = [f"{ALICES_KEY}=one", f"{STRANGERS_KEY}=two"]
    with serve(agent=agent, api_keys=keys, data=str(data), clock=clock) as platform:
        yield platform.base_url, data, clock


def client_with(base_url: str, key: str) -> httpx.Client:
    """Open a client that presents a key."""
    return httpx.Client(base_url=base_url, headers={"X-API-Key": key}, trust_env=False, timeout=30)


def things_of_tenant(data: Path) -> list[Any]:
    """Read everything that Alice's tenant has."""
    with contextlib.closing(sqlite3.connect(data)) as connection:
        documents = connection.execute("select * from documents where tenant = ? order by sequence", [ALICES_TENANT])
        blobs = connection.execute("select kind, id, content from blobs where tenant = ? order by kind, id", [ALICES_TENANT])
        return [*documents, *blobs]


def things_of_alice(data: Path) -> list[Any]:
    """Read everything that is Alice's own, and all that hangs on it."""
    with contextlib.closing(sqlite3.connect(data)) as connection:
        connection.execute(
            """
            create temporary table mine as with recursive found(tenant, kind, id) as (
                select tenant, kind, id from documents where tenant = ? and owner = ?
                union
                select documents.tenant, documents.kind, documents.id from documents join found
                on documents.tenant = found.tenant and documents.parent = found.kind || '/' || found.id
            ) select * from found
            """,
            [ALICES_TENANT, ALICES_ID],
        )
        documents = connection.execute("select documents.* from documents natural join mine order by sequence")
        blobs = connection.execute("select kind, id, content from blobs natural join mine order by kind, id")
        return [*documents, *blobs]


def identifiers(things: list[Any]) -> set[str]:
    """Give the ids of documents that nobody can know by guessing."""
    return {thing[2] for thing in things if len(thing) == 7 and MADE_UP.search(thing[2])}


def request_for(world: World, operation: Operation, user: str | None) -> dict[str, Any]:
    """Give the arguments of the request that Alice would make, with another acting user when one is named."""
    path, query, body = world.path_values(operation), world.query(DOCUMENT, operation), world.body(DOCUMENT, operation)
    path |= PATHS.get(operation.id, _nothing)(world)
    query |= QUERIES.get(operation.id, _nothing)(world)
    if operation.id in BODIES:
        body["json"] = {**body["json"], **BODIES[operation.id](world)}
    scope = operation.data.get("x-user-scope", {})
    if user is not None and scope.get("mode", "none") != "none":
        holder = {"path": path, "query": query, "body": body.get("json"), "form": body.get("data")}[scope["in"]]
        assert isinstance(holder, dict), f"{operation.id} takes no user in its {scope['in']}"
        holder[scope["name"]] = user
        if scope["in"] == "form":
            holder["scope"] = "user"
    return {"method": operation.method.upper(), "url": operation.path.format(**path), "params": query, **body}


def without(request: dict[str, Any], names: set[str]) -> dict[str, Any]:
    """Give the same request with ids of things that are nowhere, in place of these."""

    def replaced(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: replaced(one) for name, one in value.items()}
        if isinstance(value, list):
            return [replaced(one) for one in value]
        for name in names if isinstance(value, str) else ():
            value = value.replace(name, MADE_UP.sub(str(uuid.uuid4()), name))
        return value

    return {part: value if part == "files" else replaced(value) for part, value in request.items()}


def send(client: httpx.Client, request: dict[str, Any], before: list[Any], data: Path, read: Any) -> Answer:
    """Send a request, and write down what came of it."""
    with client.stream(**request) as answer:
        # Time stands still, so a stream tells no more than how things are at its beginning.
        endless = answer.headers.get("content-type", "").startswith("text/event-stream")
        text = next(answer.iter_text()) if endless else answer.read().decode()
    sent = json.dumps([request["url"], request["params"], request.get("json"), request.get("data")])
    return Answer(answer.status_code, text, sent, before, read(data))
