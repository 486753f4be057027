"""The flat helpers of a client: each does what the method of the resource does, for the user who is named."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from lumnisai import AsyncClient, NotFoundError, ValidationError
from lumnisai._async.flat import AsyncFlat
from lumnisai._async.view import AsyncView
from lumnisai.local import Served
from tests.facade.clocks import LeapingClock

ALICE = "alice@example.com"
BOB = "bob@example.com"
URL = "https://mcp.example.com/sse"

# Every helper that a program may have used so far.
HELPERS = {
    *("get_response", "list_responses", "cancel_response"),
    *("create_thread", "list_threads", "get_thread", "delete_thread"),
    *("create_user", "list_users", "get_user", "update_user", "delete_user"),
    *("add_api_key", "list_api_keys", "get_api_key", "delete_api_key", "get_api_key_mode", "set_api_key_mode"),
    *("get_model_preferences", "update_model_preferences"),
    *("list_apps", "is_app_enabled", "set_app_enabled", "initiate_connection", "get_connection_status"),
    *("wait_for_connection", "list_connections", "get_integration_tools"),
    *("create_mcp_server", "list_mcp_servers", "get_mcp_server", "update_mcp_server", "delete_mcp_server"),
    *("list_mcp_server_tools", "test_mcp_server"),
    *("upload_file", "download_file", "list_files", "get_file", "get_file_content", "get_file_status"),
    *("search_files", "delete_file"),
    *("create_skill", "list_skills", "get_skill", "update_skill", "delete_skill"),
}


def test_there_is_a_helper_for_everything_there_was_one_for() -> None:
    own = {name for name in vars(AsyncClient) | dict(inspect.getmembers(AsyncFlat)) if not name.startswith("_")}
    assert own >= HELPERS
    assert {
        name for name, _ in inspect.getmembers(AsyncFlat) if not name.startswith("_") and name not in dir(AsyncView)
    } == HELPERS


async def test_runs(client: AsyncClient) -> None:
    created = await client.invoke("hi", user_id=ALICE)
    assert (await client.get_response(created.response_id, wait=5, user_id=ALICE)).status == "succeeded"
    with pytest.raises(NotFoundError):
        await client.get_response(created.response_id, user_id=BOB)
    assert [one.response_id async for one in await client.list_responses(user_id=ALICE, status="succeeded")] == [
        created.response_id
    ]
    assert (await client.list_responses(user_id=BOB, limit=5, offset=0)).total == 0
    assert (await client.cancel_response(created.response_id, user_id=ALICE)).status == "succeeded"


async def test_threads(client: AsyncClient) -> None:
    thread = await client.create_thread(user_id=ALICE, title="Research Project")
    assert (await client.get_thread(thread.thread_id)).title == "Research Project"
    assert [one.thread_id async for one in await client.list_threads(user_id=ALICE, limit=1)] == [thread.thread_id]
    assert (await client.list_threads(user_id=ALICE, offset=1)).threads == []
    with pytest.raises(ValidationError, match="the platform pages by offset, not by cursor"):
        await client.list_threads(user_id=ALICE, cursor="abc")
    with pytest.raises(NotFoundError):
        await client.delete_thread(thread.thread_id, user_id=BOB)
    await client.delete_thread(thread.thread_id, user_id=ALICE)
    assert (await client.list_threads(user_id=ALICE)).total == 0


async def test_users(client: AsyncClient) -> None:
    user = await client.create_user(email=ALICE, first_name="Alice")
    assert (await client.get_user(ALICE)).id == user.id
    assert (await client.update_user(user.id, last_name="Doe")).last_name == "Doe"
    assert (await client.list_users(page=1, page_size=50)).pagination.total == 1
    await client.delete_user(ALICE)
    with pytest.raises(NotFoundError):
        await client.get_user(ALICE)


async def test_keys(client: AsyncClient) -> None:
    key = await client.add_api_key("openai", "sk-123", key_name="work", user_id=ALICE)
    assert [one.key_id for one in await client.list_api_keys(user_id=ALICE)] == [key.key_id]
    assert await client.list_api_keys(user_id=BOB) == []
    assert (await client.get_api_key(key.key_id, user_id=ALICE)).key_name == "work"
    await client.delete_api_key("openai", key_name="work", user_id=ALICE)
    assert await client.list_api_keys() == []
    assert (await client.set_api_key_mode("byo")).api_key_mode == (await client.get_api_key_mode()).api_key_mode == "byo_keys"


async def test_models(client: AsyncClient) -> None:
    await client.update_model_preferences({"smart_model": "openai:o3"})
    (chosen,) = (await client.get_model_preferences(include_defaults=False)).preferences
    assert (chosen.model_type, chosen.model_name) == ("SMART_MODEL", "o3")
    assert len((await client.get_model_preferences()).preferences) == 5


async def test_apps_and_connections(client: AsyncClient) -> None:
    assert (await client.list_apps()).available_apps is None
    assert (await client.list_apps(include_available=True)).available_apps
    assert (await client.set_app_enabled("salesforce", enabled=True)).enabled
    assert (await client.is_app_enabled("salesforce")).enabled
    begun = await client.initiate_connection(user_id=ALICE, app_name="gmail", redirect_url="https://app.example/done")
    assert begun.redirect_url is not None
    assert (await client.get_connection_status(ALICE, "gmail")).status == "active"
    assert (await client.for_user(ALICE).get_connection_status(app_name="gmail")).status == "active"
    assert (await client.wait_for_connection(ALICE, "gmail", timeout=5, poll_interval=1)).app_name == "GMAIL"
    assert len((await client.list_connections(ALICE, app_filter="gmail")).connections) == 1
    assert (await client.get_integration_tools(ALICE, app_filter=["gmail"])).tool_count > 0
    assert (await client.for_user(BOB).list_connections()).connections == []
    assert (await client.for_user(BOB).get_integration_tools()).tools == []


async def test_waiting_for_a_connection_goes_by_the_clock_of_the_client(platform: Served) -> None:
    clock = LeapingClock()
    async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url, clock=clock) as client:
        with pytest.raises(TimeoutError, match="not active, after 7 s"):
            await client.wait_for_connection(ALICE, "GMAIL", timeout=7, poll_interval=3)
    assert clock.waits == [3, 3, 1]


async def test_mcp_servers(client: AsyncClient) -> None:
    server = await client.create_mcp_server(
        name="tools",
        transport="streamable_http",
        scope="user",
        user_identifier=ALICE,
        url=URL,
        description="d",
        headers={"A": "b"},
    )
    assert (await client.get_mcp_server(server.id, user_id=ALICE)).name == "tools"
    assert [one.id async for one in await client.list_mcp_servers(scope="user", user_identifier=ALICE)] == [server.id]
    assert (await client.list_mcp_servers(user_id=BOB)).total == 0
    changed = await client.update_mcp_server(server.id, name="other", description=None, user_id=ALICE)
    assert (changed.name, changed.description) == ("other", None)
    assert (await client.list_mcp_server_tools(server.id, user_id=ALICE)).total > 0
    assert (await client.test_mcp_server(server.id, user_id=ALICE)).success
    with pytest.raises(NotFoundError):
        await client.delete_mcp_server(server.id, user_id=BOB)
    await client.delete_mcp_server(server.id, user_id=ALICE)
    assert (await client.list_mcp_servers()).total == 0


async def test_files(client: AsyncClient, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Cursors page through lists.\n")
    uploaded = await client.upload_file(file_path=path, scope="user", user_id=ALICE, tags=["paging"])
    file_id = uploaded.file_id
    await client.files.wait_until_processed(file_id, user_id=ALICE)
    assert (await client.get_file_status(file_id, user_id=ALICE)).status == "completed"
    assert (await client.get_file(file_id, user_id=ALICE)).file_name == "notes.txt"
    assert "Cursors" in ((await client.get_file_content(file_id, user_id=ALICE, start_line=1)).text or "")
    assert [one.id async for one in await client.list_files(user_id=ALICE, tags="paging")] == [file_id]
    assert (await client.search_files("cursors", user_id=ALICE, limit=5)).total_count == 1
    assert await client.download_file(file_id, user_id=ALICE) == path.read_bytes()
    assert await client.download_file(file_id, user_id=ALICE, save_path=tmp_path / "copy.txt") is None
    assert (tmp_path / "copy.txt").read_bytes() == path.read_bytes()
    await client.delete_file(file_id, user_id=ALICE, hard_delete=True)
    with pytest.raises(FileNotFoundError):
        await client.get_file(file_id, user_id=ALICE)


async def test_skills(client: AsyncClient) -> None:
    skill = await client.create_skill(name="n", description="d", content="c", category="g", user_id=ALICE)
    assert (await client.get_skill(skill.id, user_id=ALICE)).version == "1.0.0"
    assert [one.id async for one in await client.list_skills(category="g", user_id=ALICE)] == [skill.id]
    assert (await client.list_skills(user_id=BOB)).total == 0
    changed = await client.update_skill(skill.id, name="m", category=None, user_id=ALICE)
    assert (changed.name, changed.category) == ("m", None)
    with pytest.raises(NotFoundError):
        await client.delete_skill(skill.id, user_id=BOB)
    await client.delete_skill(skill.id, user_id=ALICE)
    assert (await client.list_skills(is_active=None)).total == 0
