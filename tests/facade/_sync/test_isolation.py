# Written by `make generate` from tests/facade/_async/test_isolation.py. Do not edit.
"""Nothing leaks across the borders between tenants and between users, whatever is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest

from lumnisai import AuthenticationError, Client, FileAccessDeniedError, NotFoundError, Scope
from lumnisai._core.operations import OPERATIONS
from lumnisai.local import serve

ALICE = "alice@example.com"
BOB = "bob@example.com"
ONBOARD: dict[str, Any] = {
    "organization_name": "Secret Labs",
    "primary_website_url": "https://secret.example",
    "physical_address": "1 Example Street",
    "daily_volume": 60,
    "sender_personas": [{"first_name": "Ada", "last_name": "Example"}],
    "contact_details": dict.fromkeys(
        ("first_name", "last_name", "phone", "organization", "address_line1", "city", "state", "country", "postal_code"), "x"
    )
    | {"email": ALICE},
}


class World(NamedTuple):
    """What Alice of the first tenant owns, and the clients that look at it."""

    alice: Client
    bob: Client
    stranger: Client
    user_id: str
    tenant_id: str
    response_id: str
    thread_id: str
    file_id: str
    key_id: str
    server_id: str
    skill_id: str
    organization_id: str
    campaign_ids: dict[str, str]
    sequence_ids: dict[str, str]
    message_ids: dict[str, str]


@pytest.fixture
def world() -> Iterator[World]:
    """Serve two tenants, and let Alice own one of everything in the first."""
    with serve(time_scale=0, api_keys=["key-one=one", "key-two=two"]) as platform:
        with (
            Client(api_key="key-one", base_url=platform.base_url) as client,
            Client(api_key="key-two", base_url=platform.base_url) as other,
        ):
            yield build(client, other)


def build(client: Client, other: Client) -> World:
    """Make Alice's things."""
    alice = client.for_user(ALICE)
    user = client.users.create(email=ALICE)
    client.users.create(email=BOB)
    response = alice.invoke("A secret plan", agent_config={"generate_comprehensive_output": True})
    file = alice.files.upload(file_content=b"secret words", file_name="secret.txt")
    key = alice.external_api_keys.store(provider="openai", api_key="sk-123")
    server = alice.mcp_servers.create(name="mine", transport="sse", url="https://mcp.example.com/sse")
    skill = alice.skills.create(name="mine", description="d", content="c", version="1.0.0")
    alice.skills.usage.create(
        response_id=str(response.response_id), skill_id=str(skill.id), skill_name="mine", tenant_id=str(response.tenant_id)
    )
    alice.integrations.initiate_connection(app_name="GMAIL")
    organization = alice.email.onboard(**ONBOARD)
    alice.email.inboxes.connect(redirect_url="https://app.example.com", organization_id=organization.organization_id)
    alice.crm.exclusion_grants.create(member_user_id=ALICE, owner_user_id=BOB)
    return World(
        alice,
        client.for_user(BOB),
        other.for_user(ALICE),
        str(user.id),
        str(response.tenant_id),
        str(response.response_id),
        str(response.thread_id),
        str(file.file_id),
        key.key_id,
        str(server.id),
        str(skill.id),
        organization.organization_id,
        build_campaign(alice),
        build_sequence(alice),
        build_messages(alice),
    )


def build_messages(alice: Client) -> dict[str, str]:
    """Make Alice's conversation and draft, and a job of each kind; the jobs bring nothing to the lists."""
    messaging = alice.messaging
    sent = messaging.send(channel="gmail", recipient_id="ola@example.com", content="Secret", project_id="p-1")
    draft = messaging.drafts.create(channel="gmail", content="Secret")
    batch = messaging.drafts.create_batch(prospects=[], project_id="p-1", channel="gmail")
    sync = messaging.sync.start(prospects=[{"email": "nobody@example.com"}])
    return {"conversation": str(sent.conversation_id), "draft": str(draft.id), "batch": batch.job_id, "sync": sync.job_id}


def build_sequence(alice: Client) -> dict[str, str]:
    """Make Alice's template, and an execution that waits for a decision."""
    step = {"step_key": "a", "name": "Secret", "channel": "linkedin", "action": "message", "requires_approval": True}
    template = alice.sequences.templates.create(name="mine", steps=[step], transitions=[])
    started = alice.sequences.executions.start(template_id=template.id, prospects=[{"prospect_id": "ingrid"}])
    return {"template": template.id, "execution": started.execution_ids[0]}


def build_campaign(alice: Client) -> dict[str, str]:
    """Make Alice's campaign, with one of everything that belongs to it."""
    campaigns = alice.campaigns
    playbook = campaigns.playbooks.create(name="mine", content="c")
    # A job that writes nothing, so that there is one playbook.
    job = campaigns.playbooks.generate(max_chats=0)
    campaign = campaigns.create(name="mine", playbook_id=playbook.id)
    campaigns.prospects.add(campaign.id, prospects=[{"prospect_id": "ingrid"}])
    assets = campaigns.assets.upsert(campaign.id, items=[{"name": "n", "key": "k", "value": "v"}])
    campaigns.start(campaign.id)
    return {"campaign": campaign.id, "playbook": playbook.id, "job": job.job_id, "asset": assets.items[0].id}


Read = Callable[[Client, World], Any]

# Reads of one object: its owner gets it, everybody else is told that there is no such thing.
OBJECTS: dict[str, Read] = {
    "get_response": lambda client, world: client.responses.get(world.response_id),
    "list_response_artifacts": lambda client, world: client.responses.list_artifacts(world.response_id),
    "list_response_feedback": lambda client, world: client.responses.list_feedback(world.response_id),
    "get_thread": lambda client, world: client.threads.get(world.thread_id),
    "list_thread_responses": lambda client, world: client.threads.list_responses(world.thread_id),
    "get_external_api_key": lambda client, world: client.external_api_keys.get(world.key_id),
    "get_mcp_server": lambda client, world: client.mcp_servers.get(world.server_id),
    "list_mcp_server_tools": lambda client, world: client.mcp_servers.list_tools(world.server_id),
    "get_file": lambda client, world: client.files.get(world.file_id),
    "get_file_content": lambda client, world: client.files.get_content(world.file_id),
    "get_file_status": lambda client, world: client.files.get_status(world.file_id),
    "download_file": lambda client, world: client.files.download(world.file_id),
    "get_skill": lambda client, world: client.skills.get(world.skill_id),
    "get_campaign": lambda client, world: client.campaigns.get(world.campaign_ids["campaign"]),
    "get_campaign_metrics": lambda client, world: client.campaigns.get_metrics(world.campaign_ids["campaign"]),
    "list_campaign_actions": lambda client, world: client.campaigns.actions.list(world.campaign_ids["campaign"]),
    "list_campaign_prospects": lambda client, world: client.campaigns.prospects.list(world.campaign_ids["campaign"]),
    "get_campaign_prospect": lambda client, world: client.campaigns.prospects.get(world.campaign_ids["campaign"], "ingrid"),
    "list_campaign_assets": lambda client, world: client.campaigns.assets.list(world.campaign_ids["campaign"]),
    "get_playbook": lambda client, world: client.campaigns.playbooks.get(world.campaign_ids["playbook"]),
    "list_playbook_versions": lambda client, world: client.campaigns.playbooks.list_versions(world.campaign_ids["playbook"]),
    "get_playbook_generation_job": lambda client, world: client.campaigns.playbooks.get_generation_job(world.campaign_ids["job"]),
    "get_asset": lambda client, world: client.campaigns.outreach_assets.get(world.campaign_ids["asset"]),
    "get_sequence_template": lambda client, world: client.sequences.templates.get(world.sequence_ids["template"]),
    "get_sequence_template_shares": lambda client, world: client.sequences.templates.get_shares(world.sequence_ids["template"]),
    "get_sequence_execution": lambda client, world: client.sequences.executions.get(world.sequence_ids["execution"]),
    "get_conversation": lambda client, world: client.messaging.conversations.get(world.message_ids["conversation"]),
    "get_draft": lambda client, world: client.messaging.drafts.get(world.message_ids["draft"]),
    "get_batch_draft_job": lambda client, world: client.messaging.drafts.get_batch_job(world.message_ids["batch"]),
    "get_sync_job": lambda client, world: client.messaging.sync.get_job(world.message_ids["sync"]),
    "get_email_onboarding_status": lambda client, world: client.email.organizations.get_status(world.organization_id),
    "get_email_settings": lambda client, world: client.email.organizations.get_settings(world.organization_id),
    "get_email_health": lambda client, world: client.email.organizations.get_health(world.organization_id),
}

# Reads of lists: how many of Alice's things are seen.
LISTS: dict[str, Read] = {
    "list_responses": lambda client, world: client.responses.list(),
    "list_threads": lambda client, world: client.threads.list(),
    "list_user_responses": lambda client, world: client.users.list_responses(),
    "list_user_threads": lambda client, world: client.users.list_threads(),
    "list_external_api_keys": lambda client, world: client.external_api_keys.list(),
    "list_mcp_servers": lambda client, world: client.mcp_servers.list(),
    "list_files": lambda client, world: client.files.list(),
    "list_skills": lambda client, world: client.skills.list(),
    "list_skill_usage": lambda client, world: client.skills.usage.list(),
    "list_email_organizations": lambda client, world: client.email.organizations.list(),
    "list_email_inboxes": lambda client, world: client.email.inboxes.list(),
    "list_conversations": lambda client, world: client.messaging.conversations.list(),
    "list_project_conversations": lambda client, world: client.messaging.conversations.list_by_project("p-1"),
    "list_email_threads": lambda client, world: client.messaging.conversations.list_email_threads("ola@example.com"),
    "list_connections": lambda client, world: client.integrations.list_connections(),
    "search_files": lambda client, world: client.files.search("secret"),
    "list_campaigns": lambda client, world: client.campaigns.list(),
    "list_campaign_approvals": lambda client, world: client.campaigns.approvals.list(),
    "list_playbooks": lambda client, world: client.campaigns.playbooks.list(),
    "list_sequence_templates": lambda client, world: client.sequences.templates.list(),
    "list_sequence_step_executions": lambda client, world: client.sequences.step_executions.list(),
    "list_assets": lambda client, world: client.campaigns.outreach_assets.list(),
}

# Reads that are the tenant's own business: another tenant sees its own state or nothing.
TENANT: dict[str, Read] = {
    "list_users": lambda client, world: client.users.list(),
    "get_user": lambda client, world: client.users.get(world.user_id),
    "get_tenant": lambda client, world: client.tenant.get(world.tenant_id),
    "list_sequence_executions": lambda client, world: client.sequences.executions.list(),
    "list_sequence_approvals": lambda client, world: client.sequences.approvals.list(),
    "list_crm_exclusion_grants": lambda client, world: client.crm.exclusion_grants.list(member_user_id=ALICE),
}

# Reads that hold nothing of anybody: the health of the service, what it offers, settings and figures of the caller's own tenant,
# and the state of the caller's own connections and outreach (see test_outreach_is_that_of_the_user_who_asks).
NOBODY = {
    "get_health",
    "get_current_tenant",
    "get_api_key_mode",
    "list_model_preferences",
    "list_apps",
    "list_integration_providers",
    "get_app_enabled",
    "get_non_oauth_required_fields",
    "get_file_statistics",
    "get_skill_analytics",
    "get_connection_status",
    "get_linkedin_sync_status",
    "get_sequence_execution_metrics",
    "get_sequence_rate_limit_status",
    "get_linkedin_account_rate_limits",
    "get_crm_contacts_sync_status",
    "list_outreach_connections",
    "list_accepted_outreach_connections",
    "list_contact_relationships",
    "get_linkedin_account_info",
    "get_linkedin_credits",
}


def count(answer: Any) -> int:
    """Count the items of a list, whatever its shape."""
    if isinstance(answer, list):
        return len(answer)
    for name in (
        "responses",
        "threads",
        "servers",
        "files",
        "skills",
        "usages",
        "connections",
        "results",
        "users",
        "items",
        "organizations",
        "inboxes",
        "owner_user_ids",
        "executions",
        "approvals",
    ):
        items = getattr(answer, name, None)
        if isinstance(items, list):
            return len(items)
    raise AssertionError(answer)


def test_every_read_of_the_contract_is_tried() -> None:
    reads = {operation.id for operation in OPERATIONS.values() if operation.method == "GET"}
    assert reads | {"search_files"} == OBJECTS.keys() | LISTS.keys() | TENANT.keys() | NOBODY


@pytest.mark.parametrize("operation", OBJECTS)
def test_an_object_exists_for_its_owner_only(world: World, operation: str) -> None:
    read = OBJECTS[operation]
    read(world.alice, world)
    with pytest.raises(NotFoundError):
        read(world.stranger, world)
    # The platform tells users of one tenant that a file is somebody else's, rather than that it isn't there.
    with pytest.raises(FileAccessDeniedError if "file" in operation else NotFoundError):
        read(world.bob, world)


@pytest.mark.parametrize("operation", LISTS)
def test_a_list_holds_only_what_is_ones_own(world: World, operation: str) -> None:
    read = LISTS[operation]
    assert count(read(world.alice, world)) == 1
    assert count(read(world.bob, world)) == 0
    try:
        assert count(read(world.stranger, world)) == 0
    except NotFoundError:
        assert operation in ("list_user_responses", "list_user_threads")


@pytest.mark.parametrize("operation", TENANT)
def test_another_tenant_sees_nothing_of_this_one(world: World, operation: str) -> None:
    try:
        answer = TENANT[operation](world.stranger, world)
    except (NotFoundError, AuthenticationError):
        return
    assert count(answer) == 0


def test_settings_of_one_tenant_do_not_show_in_another(world: World) -> None:
    world.alice.external_api_keys.set_mode("byo")
    world.alice.integrations.set_app_enabled("SPOTIFY", enabled=True)
    world.alice.model_preferences.update({"FAST_MODEL": "groq:llama"})
    stranger = world.stranger
    assert (stranger.external_api_keys.get_mode()).api_key_mode == "platform"
    assert not (stranger.integrations.is_app_enabled("SPOTIFY")).enabled
    preferences = (stranger.model_preferences.list()).preferences
    assert all(preference.model_name != "llama" for preference in preferences)
    assert (stranger.files.get_statistics()).total_files == 0
    assert (stranger.skills.get_analytics()).total_retrievals == 0
    assert (stranger.sequences.executions.get_metrics()).total == 0
    assert (world.bob.integrations.get_connection_status(app_name="GMAIL")).status == "not_connected"
    assert (stranger.integrations.get_connection_status(app_name="GMAIL")).status == "not_connected"


def test_the_linkedin_account_is_that_of_the_user_who_asks(world: World) -> None:
    world.alice.messaging.linkedin.update_subscription(subscription_type="premium", inmail_credits=3)
    for client in (world.bob, world.stranger):
        assert (client.messaging.linkedin.get_account_info()).subscription_type != "premium"
        assert (client.messaging.linkedin.get_credits()).credits_remaining != 3


def test_outreach_is_that_of_the_user_who_asks(world: World) -> None:
    seen: list[set[str]] = []
    for client in (world.alice, world.bob, world.stranger):
        people = [connection for connection in client.outreach.list(stage="all")]
        assert {one.row_id for one in client.outreach.list_accepted()} < {one.row_id for one in people}
        seen.append({one.row_id for one in people} | {str(one.user_id) for one in people})
    assert not seen[0] & seen[1]
    assert not seen[0] & seen[2]
    assert (world.alice.contact_relationships.list()).status == "ready"
    for client in (world.bob, world.stranger):
        assert (client.contact_relationships.list()).status == "not_connected"
        assert not (client.crm.contacts.get_sync_status(provider="attio")).connected


def test_limits_are_those_of_the_user_who_asks(world: World) -> None:
    world.alice.sequences.rate_limits.update_linkedin_account(daily_limits={"message": 0})
    for client in (world.bob, world.stranger):
        assert (client.sequences.rate_limits.get_status()).linkedin["message"].limit > 0


def test_the_whole_tenant_is_seen_in_tenant_scope(world: World) -> None:
    boss = Client(api_key="key-one", base_url=world.alice.base_url, scope=Scope.TENANT)
    with boss:
        assert (boss.responses.list()).total == 1
        assert (boss.responses.get(world.response_id)).status == "succeeded"
