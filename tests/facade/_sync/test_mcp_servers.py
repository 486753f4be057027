# Written by `make generate` from tests/facade/_async/test_mcp_servers.py. Do not edit.
"""The resource `mcp_servers`: servers of a tenant and of its users, whose secrets stay secret."""

from __future__ import annotations

import pytest

from lumnisai import (
    Client,
    ConflictError,
    MissingUserId,
    NotFoundError,
    TenantScopeUserIdConflict,
    UserIdConflict,
    ValidationError,
)
from lumnisai.models import MCPServerCreateRequest
from lumnisai.types import MCPScope, MCPTransport, Secret

ALICE = "alice@example.com"
URL = "https://mcp.example.com/sse"
TOKEN = "tok-0123456789"


def test_a_server_that_is_started_is_registered_with_all_its_settings(client: Client) -> None:
    server = client.mcp_servers.create(
        name="files",
        transport=MCPTransport.STDIO,
        scope=MCPScope.USER,
        description="Reads files.",
        user_identifier=ALICE,
        command="npx",
        args=["-y", "server"],
        env={"TOKEN": Secret(TOKEN)},
    )
    assert (server.name, server.transport, server.scope, server.description) == ("files", "stdio", "user", "Reads files.")
    assert (server.command, server.args, server.url, server.is_active) == ("npx", ["-y", "server"], None, True)
    assert TOKEN not in repr(server)


def test_the_scope_follows_the_client(client: Client, tenant: Client, alice: Client) -> None:
    mine = alice.mcp_servers.create(name="mine", transport="sse", url=URL)
    named = client.mcp_servers.create(name="named", transport="sse", url=URL, user_id=ALICE)
    ours = client.mcp_servers.create(name="ours", transport="sse", url=URL)
    everybodys = tenant.mcp_servers.create(name="everybody's", transport="sse", url=URL)
    assert [server.scope for server in (mine, named, ours, everybodys)] == ["user", "user", "tenant", "tenant"]
    assert mine.user_id == named.user_id is not None
    assert ours.user_id is None


def test_a_scope_that_does_not_fit_is_refused(client: Client, tenant: Client, alice: Client) -> None:
    with pytest.raises(MissingUserId, match="Pass user_identifier"):
        client.mcp_servers.create(name="n", transport="sse", url=URL, scope="user")
    with pytest.raises(TenantScopeUserIdConflict, match="belongs to nobody in particular"):
        alice.mcp_servers.create(name="n", transport="sse", url=URL, scope="tenant")
    with pytest.raises(TenantScopeUserIdConflict):
        tenant.mcp_servers.create(name="n", transport="sse", url=URL, scope="user", user_identifier=ALICE)
    with pytest.raises(UserIdConflict):
        alice.mcp_servers.create(name="n", transport="sse", url=URL, user_identifier="bob@example.com")


def test_settings_are_checked_before_they_are_sent(client: Client) -> None:
    with pytest.raises(ValidationError, match="command is missing"):
        client.mcp_servers.create(name="n", transport="stdio")
    with pytest.raises(ValidationError, match="name must not be empty"):
        client.mcp_servers.create(name=" ", transport="sse", url=URL)
    with pytest.raises(ValidationError, match="description must have at most 1000 characters"):
        client.mcp_servers.create(name="n", transport="sse", url=URL, description="d" * 1001)
    with pytest.raises(ValidationError, match=r"headers\['X-Key'\] holds a line end") as caught:
        client.mcp_servers.create(name="n", transport="sse", url=URL, headers={"X-Key": f"{TOKEN}\n"})
    assert TOKEN not in f"{caught.value} {caught.value!r} {caught.value.detail}"
    assert caught.value.status_code is None


def test_a_name_that_is_taken_is_a_conflict_without_secrets(client: Client) -> None:
    client.mcp_servers.create(name="taken", transport="sse", url=URL)
    with pytest.raises(ConflictError, match="taken") as caught:
        client.mcp_servers.create(name="taken", transport="sse", url=URL, headers={"Authorization": TOKEN})
    assert TOKEN not in f"{caught.value} {caught.value!r} {caught.value.detail} {caught.value.body}"


def test_a_request_does_not_show_its_secrets() -> None:
    request = MCPServerCreateRequest(name="n", transport="sse", scope="tenant", env={"A": TOKEN}, headers={"B": TOKEN})
    assert TOKEN not in repr(request)


def test_a_user_sees_the_own_servers_and_those_of_the_tenant(client: Client, alice: Client, bob: Client) -> None:
    mine = alice.mcp_servers.create(name="mine", transport="sse", url=URL)
    client.mcp_servers.create(name="ours", transport="sse", url=URL)
    assert [server.name for server in alice.mcp_servers.list()] == ["ours", "mine"]
    assert [server.name for server in bob.mcp_servers.list()] == ["ours"]
    assert [server.name for server in client.mcp_servers.list(user_identifier=ALICE, scope="user")] == ["mine"]
    assert [server.name for server in client.mcp_servers.list(user_id=ALICE, scope="tenant")] == ["ours"]
    for look in (bob.mcp_servers.get, bob.mcp_servers.list_tools, bob.mcp_servers.test, bob.mcp_servers.delete):
        with pytest.raises(NotFoundError):
            look(mine.id)
    with pytest.raises(NotFoundError):
        client.mcp_servers.update(mine.id, name="stolen", user_id="bob@example.com")
    assert (client.mcp_servers.get(mine.id, user_id=ALICE)).name == "mine"


def test_a_list_goes_through_all_pages(client: Client) -> None:
    for number in range(5):
        client.mcp_servers.create(name=f"server {number}", transport="sse", url=URL)
    page = client.mcp_servers.list(limit=2, skip=1)
    assert (page.total, page.skip, page.limit, len(page.servers)) == (5, 1, 2, 2)
    assert [server.name for server in page] == [f"server {number}" for number in (3, 2, 1, 0)]


def test_changes_leave_the_rest_and_none_clears(client: Client) -> None:
    server = client.mcp_servers.create(name="n", transport="sse", url=URL, description="d", headers={"A": TOKEN})
    changed = client.mcp_servers.update(server.id, name="m", headers={}, env={"B": TOKEN})
    assert (changed.name, changed.description, changed.url) == ("m", "d", URL)
    cleared = client.mcp_servers.update(str(server.id), description=None, url=f"{URL}/2", is_active=False)
    assert (cleared.description, cleared.url, cleared.is_active) == (None, f"{URL}/2", False)
    assert [one.name for one in client.mcp_servers.list(is_active=False)] == ["m"]
    with pytest.raises(ValidationError, match="url must begin with http"):
        client.mcp_servers.update(server.id, url="example.com")


def test_tools_are_listed_and_connections_tried(client: Client) -> None:
    server = client.mcp_servers.create(name="n", transport="streamable-http", url=URL)
    tools = client.mcp_servers.list_tools(server.id)
    tried = client.mcp_servers.test(server.id)
    assert tools.total == len(tools.tools) == tried.tool_count
    assert tools.tools[0].input_schema is not None
    assert (client.mcp_servers.test_connection(server.id)).success


def test_a_server_that_cannot_be_reached_is_a_result(client: Client) -> None:
    answer = client.mcp_servers.test_config(transport="sse", url="https://mcp.invalid/sse", headers={"A": TOKEN})
    assert (answer.success, answer.tool_count) == (False, None)
    assert "could not be found" in (answer.error_details or "")
    assert (client.mcp_servers.test_config(transport="stdio", command="npx", args=["server"], env={"A": "b"})).success
    with pytest.raises(ValidationError, match="url is missing"):
        client.mcp_servers.test_config(transport="sse")


def test_a_deleted_server_is_gone(alice: Client) -> None:
    server = alice.mcp_servers.create(name="n", transport="sse", url=URL)
    alice.mcp_servers.delete(server.id)
    with pytest.raises(NotFoundError):
        alice.mcp_servers.get(server.id)
