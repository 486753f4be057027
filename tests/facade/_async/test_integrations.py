"""The resource `integrations`: apps of the tenant, and connections of its users to them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from lumnisai import (
    AsyncClient,
    DeadlineExceededError,
    IntegrationConnectionError,
    MissingUserId,
    NotFoundError,
    NotImplementedYetError,
    UserIdConflict,
    ValidationError,
)
from lumnisai.local import serve
from tests.facade.clocks import LeapingClock

ALICE = "alice@example.com"


@pytest.fixture
def clock() -> LeapingClock:
    """Give a clock that the client and the platform share."""
    return LeapingClock()


@pytest.fixture
async def patient(clock: LeapingClock) -> AsyncIterator[AsyncClient]:
    """Give a view of Alice on a platform where connecting takes two seconds, with apps that end in every way."""
    with serve(clock=clock) as platform:
        async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url, clock=clock) as client:
            for app in ("salesforce", "zendesk", "box"):
                await client.integrations.set_app_enabled(app, enabled=True)
            yield client.for_user(ALICE)


async def connect(client: AsyncClient, app_name: str) -> None:
    """Connect whom the client acts for; with a time scale of 0 it is done when the state is first read."""
    begun = await client.integrations.initiate_connection(app_name=app_name)
    assert begun.status == "pending"


async def test_a_connection_is_begun_read_listed_and_ended(alice: AsyncClient, bob: AsyncClient) -> None:
    assert (await alice.integrations.get_connection_status(app_name="gmail")).status == "not_connected"
    begun = await alice.integrations.initiate_connection(
        app_name="gmail", success_redirect_url="https://app.example/done", failure_redirect_url="https://app.example/failed"
    )
    assert "done" in (begun.redirect_url or "")
    state = await alice.integrations.get_connection_status(app_name="Gmail", include_enabled=True, provider="composio")
    assert (state.app_name, state.status, state.is_enabled) == ("GMAIL", "active", True)
    listed = await alice.integrations.list_connections()
    assert [(one.app_name, one.status) for one in listed.connections] == [("GMAIL", "active")]
    assert (await bob.integrations.list_connections()).connections == []
    ended = await alice.integrations.disconnect(app_name="gmail")
    assert ended.success
    with pytest.raises(NotFoundError):
        await alice.integrations.disconnect(app_name="gmail")


async def test_the_user_may_be_named_in_place_of_a_view(client: AsyncClient) -> None:
    await client.integrations.initiate_connection(user_id=ALICE, app_name="SLACK")
    assert (await client.integrations.get_connection_status(ALICE, "SLACK")).status == "active"
    assert (await client.integrations.list_connections(ALICE)).user_id == ALICE
    assert (await client.integrations.get_tools(user_id=ALICE)).tool_count > 0
    assert (await client.integrations.get_connections_batch(user_id=ALICE, app_names="slack")).active_count == 1
    assert (await client.integrations.disconnect(user_id=ALICE, app_name="SLACK")).success


async def test_a_user_name_with_odd_signs_is_still_one_user(client: AsyncClient) -> None:
    odd = client.for_user("a?b=1#f")
    await connect(odd, "slack")
    assert (await odd.integrations.get_connection_status(app_name="slack")).status == "active"
    assert (await client.integrations.get_connection_status("a", "slack")).status == "not_connected"


async def test_calls_about_a_user_need_one_in_either_scope(client: AsyncClient, tenant: AsyncClient) -> None:
    for caller in (client, tenant):
        with pytest.raises(MissingUserId, match="get_connection_status: it is always about one user"):
            await caller.integrations.get_connection_status(app_name="GMAIL")
        with pytest.raises(MissingUserId):
            await caller.integrations.initiate_connection(app_name="GMAIL")
        with pytest.raises(MissingUserId):
            await caller.integrations.linkedin.sync()
    await tenant.integrations.initiate_connection(user_id=ALICE, app_name="GMAIL")
    assert (await tenant.integrations.get_connection_status(ALICE, "GMAIL")).status == "active"


async def test_an_app_that_was_not_named_is_asked_for(alice: AsyncClient) -> None:
    with pytest.raises(ValidationError, match="app_name is missing: name the app, as in app_name='GMAIL'"):
        await alice.integrations.get_connection_status("GMAIL")
    with pytest.raises(ValidationError, match="app_name is empty"):
        await alice.integrations.is_app_enabled(" ")
    with pytest.raises(ValidationError, match="app_names is empty"):
        await alice.integrations.get_connections_batch(app_names=[])


async def test_a_view_refuses_another_user(alice: AsyncClient) -> None:
    with pytest.raises(UserIdConflict):
        await alice.integrations.get_connection_status("bob@example.com", "GMAIL")


async def test_connections_are_filtered_by_a_list_or_by_a_text(alice: AsyncClient) -> None:
    await connect(alice, "gmail")
    await connect(alice, "slack")
    for wanted in ("slack", ["Slack"], "slack, jira"):
        listed = await alice.integrations.list_connections(app_filter=wanted)
        assert [one.app_name for one in listed.connections] == ["SLACK"]
        tools = await alice.integrations.get_tools(app_filter=wanted)
        assert {tool.app_name for tool in tools.tools} == {"SLACK"}
    everything: list[str] | str | None
    for everything in (None, "", []):
        assert len((await alice.integrations.list_connections(app_filter=everything)).connections) == 2
        assert {tool.app_name for tool in (await alice.integrations.get_tools(app_filter=everything)).tools} == {"GMAIL", "SLACK"}


async def test_several_connections_are_read_at_once(alice: AsyncClient) -> None:
    await connect(alice, "gmail")
    answer = await alice.integrations.get_connections_batch(app_names=["gmail", "salesforce"], include_enabled_status=True)
    assert (answer.total_checked, answer.active_count) == (2, 1)
    assert [(one.app_name, one.status, one.is_enabled) for one in answer.connections] == [
        ("GMAIL", "active", True),
        ("SALESFORCE", "not_connected", False),
    ]


async def test_one_of_several_accounts_is_disconnected(alice: AsyncClient) -> None:
    for _ in range(2):
        await connect(alice, "gmail")
        await alice.integrations.get_connection_status(app_name="gmail")
    first, second = (await alice.integrations.list_connections()).connections
    assert first.metadata is not None
    await alice.integrations.disconnect(app_name="gmail", account_id=first.metadata["account_id"])
    assert [one.connection_id for one in (await alice.integrations.list_connections()).connections] == [second.connection_id]


async def test_a_callback_finishes_a_connection(client: AsyncClient, alice: AsyncClient) -> None:
    await client.integrations.set_app_enabled("salesforce", enabled=True)
    await connect(alice, "salesforce")
    (waiting,) = (await alice.integrations.list_connections()).connections
    assert (waiting.status, waiting.connection_id is not None) == ("pending", True)
    answer = await client.integrations.callback(connection_id=waiting.connection_id or "", code="abc", state="xyz")
    assert (answer.success, answer.status) == (True, "active")
    assert (await alice.integrations.get_connection_status(app_name="salesforce")).status == "active"


async def test_a_callback_may_tell_of_an_error_without_a_code(client: AsyncClient, alice: AsyncClient) -> None:
    await client.integrations.set_app_enabled("salesforce", enabled=True)
    await connect(alice, "salesforce")
    (waiting,) = (await alice.integrations.list_connections()).connections
    answer = await client.integrations.callback(connection_id=waiting.connection_id or "", error="access_denied")
    assert (answer.success, answer.status) == (False, "failed")
    with pytest.raises(ValidationError, match="pass the code that the app sent, or its error"):
        await client.integrations.callback(connection_id="c")


async def test_apps_are_enabled_and_disabled_whatever_the_case(client: AsyncClient) -> None:
    assert not (await client.integrations.is_app_enabled("hubspot")).enabled
    changed = await client.integrations.set_app_enabled("HubSpot", enabled=True)
    assert (changed.app_name, changed.enabled) == ("HUBSPOT", True)
    assert (await client.integrations.is_app_enabled("hubspot", provider="composio")).enabled
    apps = await client.integrations.list_apps(include_available=False)
    assert "HUBSPOT" in (apps.enabled_apps or [])
    assert apps.available_apps is None
    assert not (await client.integrations.update_app_status("hubspot", enabled=False, provider="composio")).enabled
    assert "HUBSPOT" in ((await client.integrations.list_apps()).available_apps or [])
    with pytest.raises(NotFoundError):
        await client.integrations.is_app_enabled("no such app?")


async def test_backends_are_listed_and_narrow_the_apps(client: AsyncClient) -> None:
    providers = await client.integrations.list_providers()
    assert providers.total == len(providers.providers) == 2
    apps = await client.integrations.list_apps(provider="unipile")
    assert "LINKEDIN" in (apps.available_apps or [])
    assert "GITHUB" not in (apps.available_apps or [])


async def test_an_app_without_oauth_tells_what_it_needs_and_takes_it(client: AsyncClient, alice: AsyncClient) -> None:
    needed = await client.integrations.get_non_oauth_required_fields("exa", auth_scheme="API_KEY")
    assert [field["name"] for field in needed["fields"]] == ["api_key"]
    await client.integrations.set_app_enabled("exa", enabled=True)
    begun = await alice.integrations.initiate_connection(app_name="exa", connection_params={"api_key": "k"}, auth_mode="API_KEY")
    assert begun.status == "active"


async def test_what_the_platform_only_reserves_is_told_at_once(client: AsyncClient) -> None:
    with pytest.raises(NotImplementedYetError) as caught:
        await client.integrations.get_non_oauth_required_fields("gmail")
    assert caught.value.attempts == 1


async def test_waiting_ends_when_the_connection_is_active(patient: AsyncClient, clock: LeapingClock) -> None:
    await connect(patient, "gmail")
    state = await patient.integrations.wait_for_connection(app_name="gmail", poll_interval=0.5)
    assert state.status == "active"
    assert clock.waits == [0.5] * 4


async def test_waiting_can_be_for_another_state(patient: AsyncClient, clock: LeapingClock) -> None:
    assert (await patient.integrations.wait_for_connection(app_name="gmail", target_status="not_connected")).app_name == "GMAIL"
    await connect(patient, "zendesk")
    state = await patient.integrations.wait_for_connection(ALICE, "zendesk", target_status="failed")
    assert (state.status, clock.waits) == ("failed", [5.0])


@pytest.mark.parametrize(("app", "status"), [("zendesk", "failed"), ("box", "expired")])
async def test_waiting_ends_at_once_when_the_connection_cannot_come(
    patient: AsyncClient, clock: LeapingClock, app: str, status: str
) -> None:
    await connect(patient, app)
    with pytest.raises(IntegrationConnectionError, match=f"'{ALICE}' to {app.upper()} is {status}: .* Begin anew") as caught:
        await patient.integrations.wait_for_connection(app_name=app)
    assert caught.value.detail["status"] == status
    assert clock.waits == [5.0]


async def test_waiting_ends_with_a_timeout_error(patient: AsyncClient, clock: LeapingClock) -> None:
    await connect(patient, "salesforce")
    with pytest.raises(TimeoutError, match="to SALESFORCE is pending, not active, after 12 s") as caught:
        await patient.integrations.wait_for_connection(app_name="salesforce", timeout=12)
    assert isinstance(caught.value, DeadlineExceededError)
    assert clock.waits == [5.0, 5.0, 2.0]


async def test_waiting_without_sense_is_refused(alice: AsyncClient) -> None:
    with pytest.raises(ValidationError, match="poll_interval must be a positive number of seconds"):
        await alice.integrations.wait_for_connection(app_name="gmail", poll_interval=0)
    with pytest.raises(ValidationError, match="timeout must be a positive number of seconds"):
        await alice.integrations.wait_for_connection(app_name="gmail", timeout=-1)


async def test_linkedin_is_imported_followed_and_forgotten(client: AsyncClient, alice: AsyncClient, bob: AsyncClient) -> None:
    assert (await alice.integrations.linkedin.sync()).status == "no_account"
    await client.integrations.set_app_enabled("linkedin", enabled=True)
    await connect(alice, "linkedin")
    assert (await alice.integrations.linkedin.sync()).status == "started"
    state = await client.integrations.linkedin.get_sync_status(user_id=ALICE)
    assert (state.connected, state.sync_in_progress) == (True, False)
    assert state.connections is not None
    assert state.connections.status == "complete"
    assert not (await bob.integrations.linkedin.get_sync_status()).connected
    assert (await alice.integrations.linkedin.delete_connections()).deleted_count > 0
    assert (await alice.integrations.linkedin.delete_connections()).deleted_count == 0
