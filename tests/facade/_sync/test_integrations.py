# Written by `make generate` from tests/facade/_async/test_integrations.py. Do not edit.
"""The resource `integrations`: apps of the tenant, and connections of its users to them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lumnisai import (
    Client,
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
def patient(clock: LeapingClock) -> Iterator[Client]:
    """Give a view of Alice on a platform where connecting takes two seconds, with apps that end in every way."""
    with serve(clock=clock) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url, clock=clock) as client:
            for app in ("salesforce", "zendesk", "box"):
                client.integrations.set_app_enabled(app, enabled=True)
            yield client.for_user(ALICE)


def connect(client: Client, app_name: str) -> None:
    """Connect whom the client acts for; with a time scale of 0 it is done when the state is first read."""
    begun = client.integrations.initiate_connection(app_name=app_name)
    assert begun.status == "pending"


def test_a_connection_is_begun_read_listed_and_ended(alice: Client, bob: Client) -> None:
    assert (alice.integrations.get_connection_status(app_name="gmail")).status == "not_connected"
    begun = alice.integrations.initiate_connection(
        app_name="gmail", success_redirect_url="https://app.example/done", failure_redirect_url="https://app.example/failed"
    )
    assert "done" in (begun.redirect_url or "")
    state = alice.integrations.get_connection_status(app_name="Gmail", include_enabled=True, provider="composio")
    assert (state.app_name, state.status, state.is_enabled) == ("GMAIL", "active", True)
    listed = alice.integrations.list_connections()
    assert [(one.app_name, one.status) for one in listed.connections] == [("GMAIL", "active")]
    assert (bob.integrations.list_connections()).connections == []
    ended = alice.integrations.disconnect(app_name="gmail")
    assert ended.success
    with pytest.raises(NotFoundError):
        alice.integrations.disconnect(app_name="gmail")


def test_the_user_may_be_named_in_place_of_a_view(client: Client) -> None:
    client.integrations.initiate_connection(user_id=ALICE, app_name="SLACK")
    assert (client.integrations.get_connection_status(ALICE, "SLACK")).status == "active"
    assert (client.integrations.list_connections(ALICE)).user_id == ALICE
    assert (client.integrations.get_tools(user_id=ALICE)).tool_count > 0
    assert (client.integrations.get_connections_batch(user_id=ALICE, app_names="slack")).active_count == 1
    assert (client.integrations.disconnect(user_id=ALICE, app_name="SLACK")).success


def test_a_user_name_with_odd_signs_is_still_one_user(client: Client) -> None:
    odd = client.for_user("a?b=1#f")
    connect(odd, "slack")
    assert (odd.integrations.get_connection_status(app_name="slack")).status == "active"
    assert (client.integrations.get_connection_status("a", "slack")).status == "not_connected"


def test_calls_about_a_user_need_one_in_either_scope(client: Client, tenant: Client) -> None:
    for caller in (client, tenant):
        with pytest.raises(MissingUserId, match="get_connection_status: it is always about one user"):
            caller.integrations.get_connection_status(app_name="GMAIL")
        with pytest.raises(MissingUserId):
            caller.integrations.initiate_connection(app_name="GMAIL")
        with pytest.raises(MissingUserId):
            caller.integrations.linkedin.sync()
    tenant.integrations.initiate_connection(user_id=ALICE, app_name="GMAIL")
    assert (tenant.integrations.get_connection_status(ALICE, "GMAIL")).status == "active"


def test_an_app_that_was_not_named_is_asked_for(alice: Client) -> None:
    with pytest.raises(ValidationError, match="app_name is missing: name the app, as in app_name='GMAIL'"):
        alice.integrations.get_connection_status("GMAIL")
    with pytest.raises(ValidationError, match="app_name is empty"):
        alice.integrations.is_app_enabled(" ")
    with pytest.raises(ValidationError, match="app_names is empty"):
        alice.integrations.get_connections_batch(app_names=[])


def test_a_view_refuses_another_user(alice: Client) -> None:
    with pytest.raises(UserIdConflict):
        alice.integrations.get_connection_status("bob@example.com", "GMAIL")


def test_connections_are_filtered_by_a_list_or_by_a_text(alice: Client) -> None:
    connect(alice, "gmail")
    connect(alice, "slack")
    for wanted in ("slack", ["Slack"], "slack, jira"):
        listed = alice.integrations.list_connections(app_filter=wanted)
        assert [one.app_name for one in listed.connections] == ["SLACK"]
        tools = alice.integrations.get_tools(app_filter=wanted)
        assert {tool.app_name for tool in tools.tools} == {"SLACK"}
    everything: list[str] | str | None
    for everything in (None, "", []):
        assert len((alice.integrations.list_connections(app_filter=everything)).connections) == 2
        assert {tool.app_name for tool in (alice.integrations.get_tools(app_filter=everything)).tools} == {"GMAIL", "SLACK"}


def test_several_connections_are_read_at_once(alice: Client) -> None:
    connect(alice, "gmail")
    answer = alice.integrations.get_connections_batch(app_names=["gmail", "salesforce"], include_enabled_status=True)
    assert (answer.total_checked, answer.active_count) == (2, 1)
    assert [(one.app_name, one.status, one.is_enabled) for one in answer.connections] == [
        ("GMAIL", "active", True),
        ("SALESFORCE", "not_connected", False),
    ]


def test_one_of_several_accounts_is_disconnected(alice: Client) -> None:
    for _ in range(2):
        connect(alice, "gmail")
        alice.integrations.get_connection_status(app_name="gmail")
    first, second = (alice.integrations.list_connections()).connections
    assert first.metadata is not None
    alice.integrations.disconnect(app_name="gmail", account_id=first.metadata["account_id"])
    assert [one.connection_id for one in (alice.integrations.list_connections()).connections] == [second.connection_id]


def test_a_callback_finishes_a_connection(client: Client, alice: Client) -> None:
    client.integrations.set_app_enabled("salesforce", enabled=True)
    connect(alice, "salesforce")
    (waiting,) = (alice.integrations.list_connections()).connections
    assert (waiting.status, waiting.connection_id is not None) == ("pending", True)
    answer = client.integrations.callback(connection_id=waiting.connection_id or "", code="abc", state="xyz")
    assert (answer.success, answer.status) == (True, "active")
    assert (alice.integrations.get_connection_status(app_name="salesforce")).status == "active"


def test_a_callback_may_tell_of_an_error_without_a_code(client: Client, alice: Client) -> None:
    client.integrations.set_app_enabled("salesforce", enabled=True)
    connect(alice, "salesforce")
    (waiting,) = (alice.integrations.list_connections()).connections
    answer = client.integrations.callback(connection_id=waiting.connection_id or "", error="access_denied")
    assert (answer.success, answer.status) == (False, "failed")
    with pytest.raises(ValidationError, match="pass the code that the app sent, or its error"):
        client.integrations.callback(connection_id="c")


def test_apps_are_enabled_and_disabled_whatever_the_case(client: Client) -> None:
    assert not (client.integrations.is_app_enabled("hubspot")).enabled
    changed = client.integrations.set_app_enabled("HubSpot", enabled=True)
    assert (changed.app_name, changed.enabled) == ("HUBSPOT", True)
    assert (client.integrations.is_app_enabled("hubspot", provider="composio")).enabled
    apps = client.integrations.list_apps(include_available=False)
    assert "HUBSPOT" in (apps.enabled_apps or [])
    assert apps.available_apps is None
    assert not (client.integrations.update_app_status("hubspot", enabled=False, provider="composio")).enabled
    assert "HUBSPOT" in ((client.integrations.list_apps()).available_apps or [])
    with pytest.raises(NotFoundError):
        client.integrations.is_app_enabled("no such app?")


def test_backends_are_listed_and_narrow_the_apps(client: Client) -> None:
    providers = client.integrations.list_providers()
    assert providers.total == len(providers.providers) == 2
    apps = client.integrations.list_apps(provider="unipile")
    assert "LINKEDIN" in (apps.available_apps or [])
    assert "GITHUB" not in (apps.available_apps or [])


def test_an_app_without_oauth_tells_what_it_needs_and_takes_it(client: Client, alice: Client) -> None:
    needed = client.integrations.get_non_oauth_required_fields("exa", auth_scheme="API_KEY")
    assert [field["name"] for field in needed["fields"]] == ["api_key"]
    client.integrations.set_app_enabled("exa", enabled=True)
    begun = alice.integrations.initiate_connection(app_name="exa", connection_params={"api_key": "k"}, auth_mode="API_KEY")
    assert begun.status == "active"


def test_what_the_platform_only_reserves_is_told_at_once(client: Client) -> None:
    with pytest.raises(NotImplementedYetError) as caught:
        client.integrations.get_non_oauth_required_fields("gmail")
    assert caught.value.attempts == 1


def test_waiting_ends_when_the_connection_is_active(patient: Client, clock: LeapingClock) -> None:
    connect(patient, "gmail")
    state = patient.integrations.wait_for_connection(app_name="gmail", poll_interval=0.5)
    assert state.status == "active"
    assert clock.waits == [0.5] * 4


def test_waiting_can_be_for_another_state(patient: Client, clock: LeapingClock) -> None:
    assert (patient.integrations.wait_for_connection(app_name="gmail", target_status="not_connected")).app_name == "GMAIL"
    connect(patient, "zendesk")
    state = patient.integrations.wait_for_connection(ALICE, "zendesk", target_status="failed")
    assert (state.status, clock.waits) == ("failed", [5.0])


@pytest.mark.parametrize(("app", "status"), [("zendesk", "failed"), ("box", "expired")])
def test_waiting_ends_at_once_when_the_connection_cannot_come(
    patient: Client, clock: LeapingClock, app: str, status: str
) -> None:
    connect(patient, app)
    with pytest.raises(IntegrationConnectionError, match=f"'{ALICE}' to {app.upper()} is {status}: .* Begin anew") as caught:
        patient.integrations.wait_for_connection(app_name=app)
    assert caught.value.detail["status"] == status
    assert clock.waits == [5.0]


def test_waiting_ends_with_a_timeout_error(patient: Client, clock: LeapingClock) -> None:
    connect(patient, "salesforce")
    with pytest.raises(TimeoutError, match="to SALESFORCE is pending, not active, after 12 s") as caught:
        patient.integrations.wait_for_connection(app_name="salesforce", timeout=12)
    assert isinstance(caught.value, DeadlineExceededError)
    assert clock.waits == [5.0, 5.0, 2.0]


def test_waiting_without_sense_is_refused(alice: Client) -> None:
    with pytest.raises(ValidationError, match="poll_interval must be a positive number of seconds"):
        alice.integrations.wait_for_connection(app_name="gmail", poll_interval=0)
    with pytest.raises(ValidationError, match="timeout must be a positive number of seconds"):
        alice.integrations.wait_for_connection(app_name="gmail", timeout=-1)


def test_linkedin_is_imported_followed_and_forgotten(client: Client, alice: Client, bob: Client) -> None:
    assert (alice.integrations.linkedin.sync()).status == "no_account"
    client.integrations.set_app_enabled("linkedin", enabled=True)
    connect(alice, "linkedin")
    assert (alice.integrations.linkedin.sync()).status == "started"
    state = client.integrations.linkedin.get_sync_status(user_id=ALICE)
    assert (state.connected, state.sync_in_progress) == (True, False)
    assert state.connections is not None
    assert state.connections.status == "complete"
    assert not (bob.integrations.linkedin.get_sync_status()).connected
    assert (alice.integrations.linkedin.delete_connections()).deleted_count > 0
    assert (alice.integrations.linkedin.delete_connections()).deleted_count == 0
