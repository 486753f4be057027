"""Conversations, drafts and messages of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.contract.world import World

USER = "alice@example.com"
PROJECT = "a4c7e2d9-5b16-4e83-9f20-7d1b3c6e8a55"
PEOPLE = [{"external_id": "lead_a", "name": "Ola Berg", "email": "ola.berg@example.com"}]
BATCH = {"prospects": PEOPLE, "project_id": PROJECT, "channel": "gmail"}

BODIES: dict[str, Any] = {
    "send_message": {"channel": "gmail", "recipient_id": "mari.lund@example.org", "content": "Dear Mari"},
    "send_batch_drafts": lambda world: {"draft_ids": [world.draft_id]},
    "stream_batch_drafts": BATCH,
}
PATHS: dict[str, Any] = {
    "get_sync_job": lambda world: {"job_id": world.sync_job_id},
    "get_batch_draft_job": lambda world: {"job_id": world.draft_job_id},
    "list_project_conversations": lambda world: {"project_id": PROJECT},
}
QUERIES: dict[str, Any] = {
    "delete_project_conversations": lambda world: {"project_id": PROJECT, "user_id": USER},
    "unlink_project_conversations": lambda world: {"project_id": PROJECT, "user_id": USER},
}
HOMES = {
    "ConversationSyncs": "messaging.sync",
    "Conversations": "messaging.conversations",
    "DraftBatches": "messaging.drafts",
    "Drafts": "messaging.drafts",
    "Messaging": "messaging",
    "MessagingLinkedIn": "messaging.linkedin",
}
OWN = {"get_batch_draft_job": "get_batch_job"}


def build(world: World) -> None:
    """Send a message, write a draft, and start a job of each kind."""
    world.email_address = "mari.lund@example.org"
    sent = {"channel": "gmail", "recipient_id": world.email_address, "content": "Dear Mari", "project_id": PROJECT}
    world.conversation_id = world.post("/v1/messaging/send", sent, user_id=USER)["conversation_id"]
    draft = {"channel": "linkedin", "content": "Dear Mari", "recipient_provider_id": "ACoAAB34exampleMari"}
    world.draft_id = world.post("/v1/messaging/drafts", draft, user_id=USER)["id"]
    people = {"prospects": [{"email": world.email_address}]}
    world.sync_job_id = world.post("/v1/messaging/sync", people, user_id=USER)["job_id"]
    world.draft_job_id = world.post("/v1/messaging/drafts/batch", BATCH, user_id=USER)["job_id"]
