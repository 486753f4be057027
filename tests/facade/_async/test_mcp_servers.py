"""The resource `mcp_servers`: servers of a tenant and of its users, whose secrets stay secret."""

from __future__ import annotations

import pytest

from lumnisai import (
    AsyncClient,
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


async def test_a_server_that_is_started_is_registered_with_all_its_settings(client: AsyncClient) -> None:
    server = await client.mcp_servers.create(
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


async def test_the_scope_follows_the_client(client: AsyncClient, tenant: AsyncClient, alice: AsyncClient) -> None:
    mine = await alice.mcp_servers.create(name="mine", transport="sse", url=URL)
    named = await client.mcp_servers.create(name="named", transport="sse", url=URL, user_id=ALICE)
    ours = await client.mcp_servers.create(name="ours", transport="sse", url=URL)
    everybodys = await tenant.mcp_servers.create(name="everybody's", transport="sse", url=URL)
    assert [server.scope for server in (mine, named, ours, everybodys)] == ["user", "user", "tenant", "tenant"]
    assert mine.user_id == named.user_id is not None
    assert ours.user_id is None


async def test_a_scope_that_does_not_fit_is_refused(client: AsyncClient, tenant: AsyncClient, alice: AsyncClient) -> None:
    with pytest.raises(MissingUserId, match="Pass user_identifier"):
        await client.mcp_servers.create(name="n", transport="sse", url=URL, scope="user")
    with pytest.raises(TenantScopeUserIdConflict, match="belongs to nobody in particular"):
        await alice.mcp_servers.create(name="n", transport="sse", url=URL, scope="tenant")
    with pytest.raises(TenantScopeUserIdConflict):
        await tenant.mcp_servers.create(name="n", transport="sse", url=URL, scope="user", user_identifier=ALICE)
    with pytest.raises(UserIdConflict):
        await alice.mcp_servers.create(name="n", transport="sse", url=URL, user_identifier="bob@example.com")


async def test_settings_are_checked_before_they_are_sent(client: AsyncClient) -> None:
    with pytest.raises(ValidationError, match="command is missing"):
        await client.mcp_servers.create(name="n", transport="stdio")
    with pytest.raises(ValidationError, match="name must not be empty"):
        await client.mcp_servers.create(name=" ", transport="sse", url=URL)
    with pytest.raises(ValidationError, match="description must have at most 1000 characters"):
        await client.mcp_servers.create(name="n", transport="sse", url=URL, description="d" * 1001)
    with pytest.raises(ValidationError, match=r"headers\['X-Key'\] holds a line end") as caught:
        await client.mcp_servers.create(name="n", transport="sse", url=URL, headers={"X-Key": f"{TOKEN}\n"})
    assert TOKEN not in f"{caught.value} {caught.value!r} {caught.value.detail}"
    assert caught.value.status_code is None


async def test_a_name_that_is_taken_is_a_conflict_without_secrets(client: AsyncClient) -> None:
    await client.mcp_servers.create(name="taken", transport="sse", url=URL)
    with pytest.raises(ConflictError, match="taken") as caught:
        await client.mcp_servers.create(name="taken", transport="sse", url=URL, headers={"Authorization": TOKEN})
    assert TOKEN not in f"{caught.value} {caught.value!r} {caught.value.detail} {caught.value.body}"


def test_a_request_does_not_show_its_secrets() -> None:
    request = MCPServerCreateRequest(name="n", transport="sse", scope="tenant", env={"A": TOKEN}, headers={"B": TOKEN})
    assert TOKEN not in repr(request)


async def test_a_user_sees_the_own_servers_and_those_of_the_tenant(
    client: AsyncClient, alice: AsyncClient, bob: AsyncClient
) -> None:
    mine = await alice.mcp_servers.create(name="mine", transport="sse", url=URL)
    await client.mcp_servers.create(name="ours", transport="sse", url=URL)
    assert [server.name async for server in await alice.mcp_servers.list()] == ["ours", "mine"]
    assert [server.name async for server in await bob.mcp_servers.list()] == ["ours"]
    assert [server.name async for server in await client.mcp_servers.list(user_identifier=ALICE, scope="user")] == ["mine"]
    assert [server.name async for server in await client.mcp_servers.list(user_id=ALICE, scope="tenant")] == ["ours"]
    for look in (bob.mcp_servers.get, bob.mcp_servers.list_tools, bob.mcp_servers.test, bob.mcp_servers.delete):
        with pytest.raises(NotFoundError):
            await look(mine.id)
    with pytest.raises(NotFoundError):
        await client.mcp_servers.update(mine.id, name="stolen", user_id="bob@example.com")
    assert (await client.mcp_servers.get(mine.id, user_id=ALICE)).name == "mine"


async def test_a_list_goes_through_all_pages(client: AsyncClient) -> None:
    for number in range(5):
        await client.mcp_servers.create(name=f"server {number}", transport="sse", url=URL)
    page = await client.mcp_servers.list(limit=2, skip=1)
    assert (page.total, page.skip, page.limit, len(page.servers)) == (5, 1, 2, 2)
    assert [server.name async for server in page] == [f"server {number}" for number in (3, 2, 1, 0)]


async def test_changes_leave_the_rest_and_none_clears(client: AsyncClient) -> None:
    server = await client.mcp_servers.create(name="n", transport="sse", url=URL, description="d", headers={"A": TOKEN})
    changed = await client.mcp_servers.update(server.id, name="m", headers={}, env={"B": TOKEN})
    assert (changed.name, changed.description, changed.url) == ("m", "d", URL)
    cleared = await client.mcp_servers.update(str(server.id), description=None, url=f"{URL}/2", is_active=False)
    assert (cleared.description, cleared.url, cleared.is_active) == (None, f"{URL}/2", False)
    assert [one.name async for one in await client.mcp_servers.list(is_active=False)] == ["m"]
    with pytest.raises(ValidationError, match="url must begin with http"):
        await client.mcp_servers.update(server.id, url="example.com")


async def test_tools_are_listed_and_connections_tried(client: AsyncClient) -> None:
    server = await client.mcp_servers.create(name="n", transport="streamable-http", url=URL)
    tools = await client.mcp_servers.list_tools(server.id)
    tried = await client.mcp_servers.test(server.id)
    assert tools.total == len(tools.tools) == tried.tool_count
    assert tools.tools[0].input_schema is not None
    assert (await client.mcp_servers.test_connection(server.id)).success


async def test_a_server_that_cannot_be_reached_is_a_result(client: AsyncClient) -> None:
    answer = await client.mcp_servers.test_config(transport="sse", url="https://mcp.invalid/sse", headers={"A": TOKEN})
    assert (answer.success, answer.tool_count) == (False, None)
    assert "could not be found" in (answer.error_details or "")
    assert (await client.mcp_servers.test_config(transport="stdio", command="npx", args=["server"], env={"A": "b"})).success
    with pytest.raises(ValidationError, match="url is missing"):
        await client.mcp_servers.test_config(transport="sse")


async def test_a_deleted_server_is_gone(alice: AsyncClient) -> None:
    server = await alice.mcp_servers.create(name="n", transport="sse", url=URL)
    await alice.mcp_servers.delete(server.id)
    with pytest.raises(NotFoundError):
        await alice.mcp_servers.get(server.id)
