"""Campaigns, playbooks, people, actions and assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.contract.world import World

USER = "alice@example.com"
ROOT = "/v1/campaigns"


def _campaign(world: World, name: str, *people: str, **settings: str) -> str:
    campaign = {"user_id": USER, "name": name, "playbook_id": world.playbook_id, "approval_settings": settings}
    identifier = str(world.post(ROOT, campaign)["id"])
    if people:
        world.post(f"{ROOT}/{identifier}/prospects", {"prospects": [{"prospect_id": person} for person in people]})
    return identifier


def _first_action(world: World, campaign_id: str) -> str:
    return str(world.client.get(f"{ROOT}/{campaign_id}/actions").json()["items"][0]["id"])


def build(world: World) -> None:
    """Make a draft, an active campaign and a paused one, with an action in each state that a call asks for."""
    world.playbook_id = world.post(f"{ROOT}/playbooks", {"user_id": USER, "name": "p", "content": "Write short."})["id"]
    world.unused_playbook_id = world.post(f"{ROOT}/playbooks", {"user_id": USER, "name": "q", "content": "c"})["id"]
    world.playbook_job_id = world.post(f"{ROOT}/playbooks/generate", {"user_id": USER})["job_id"]
    asset = {"user_id": USER, "name": "Booking", "key": "booking", "value": "https://example.com"}
    world.asset_id = world.post("/v1/assets", asset)["id"]
    world.draft_campaign_id, world.campaign_id = _campaign(world, "draft"), _campaign(world, "active", "ingrid")
    world.post(f"{ROOT}/{world.campaign_id}/assets", {"asset_ids": [world.asset_id]})
    world.post(f"{ROOT}/{world.campaign_id}/start", None)
    world.action_id = _first_action(world, world.campaign_id)
    people = world.client.get(f"{ROOT}/{world.campaign_id}/prospects").json()
    world.campaign_prospect_id = people[0]["id"]
    # What needs no approval is sent at once.
    automatic = _campaign(world, "automatic", "kari", send_connection_linkedin="auto")
    world.post(f"{ROOT}/{automatic}/start", None)
    world.sent_action_id = _first_action(world, automatic)
    # In a paused campaign nothing is sent, so what was let through stays as it is.
    world.paused_campaign_id = _campaign(world, "paused", "nils", "olav")
    world.post(f"{ROOT}/{world.paused_campaign_id}/start", None)
    world.queued_action_id, world.held_action_id = (
        one["id"] for one in world.client.get(f"{ROOT}/{world.paused_campaign_id}/actions").json()["items"]
    )
    for identifier in (world.queued_action_id, world.held_action_id):
        world.post(f"{ROOT}/actions/{identifier}/approve", {"user_id": USER})
    world.post(f"{ROOT}/actions/{world.held_action_id}/pause-queued", {"user_id": USER})
    world.post(f"{ROOT}/{world.paused_campaign_id}/pause", None)


PATHS: dict[str, Any] = {
    "get_playbook_generation_job": lambda world: {"job_id": world.playbook_job_id},
    "get_campaign_prospect": lambda world: {"prospect_id": world.campaign_prospect_id},
    "remove_campaign_prospect": lambda world: {"prospect_id": world.campaign_prospect_id},
    "start_campaign": lambda world: {"campaign_id": world.draft_campaign_id},
    "resume_campaign": lambda world: {"campaign_id": world.paused_campaign_id},
    "archive_playbook": lambda world: {"playbook_id": world.unused_playbook_id},
    "record_campaign_action_outcome": lambda world: {"action_id": world.sent_action_id},
    "cancel_queued_campaign_action": lambda world: {"action_id": world.queued_action_id},
    "edit_queued_campaign_action": lambda world: {"action_id": world.queued_action_id},
    "pause_queued_campaign_action": lambda world: {"action_id": world.queued_action_id},
    "resume_queued_campaign_action": lambda world: {"action_id": world.held_action_id},
}
BODIES: dict[str, Any] = {
    "create_campaign": lambda world: {"user_id": USER, "name": "Nordic founders", "playbook_id": world.playbook_id},
    "update_campaign": {"name": "Nordic founders, again", "goal": None},
    "generate_playbook": {"user_id": USER, "max_chats": 50, "playbook_name": "Heat pump founders"},
    "transfer_campaign_prospects": lambda world: {
        "target_campaign_id": world.draft_campaign_id,
        "prospect_ids": [world.campaign_prospect_id],
    },
    "link_campaign_assets": lambda world: {"asset_ids": [world.asset_id]},
    "create_asset": {"user_id": USER, "name": "Prices", "key": "prices", "type": "text", "value": "From 10 euros."},
}
HOMES = {
    "Campaigns": "campaigns",
    "Playbooks": "campaigns.playbooks",
    "CampaignProspects": "campaigns.prospects",
    "CampaignActions": "campaigns.actions",
    "CampaignApprovals": "campaigns.approvals",
    "CampaignAssets": "campaigns.assets",
    "OutreachAssets": "campaigns.outreach_assets",
}
OWN = {"get_playbook_generation_job": "get_generation_job"}
