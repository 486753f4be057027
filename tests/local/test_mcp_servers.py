"""MCP servers: rules on registering them, secrets, lists, changes, tools and tries."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from lumnisai.local.mcp_tools import Address, tools_at

STDIO: dict[str, Any] = {"name": "Clock", "transport": "stdio", "scope": "tenant", "command": "uvx", "args": ["clock"]}
HTTP: dict[str, Any] = {
    "name": "Desk",
    "transport": "streamable_http",
    "scope": "tenant",
    "url": "https://mcp.example.com/desk",
}
MISSING = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


def register(api: httpx.Client, settings: dict[str, Any] = HTTP, **changes: Any) -> dict[str, Any]:
    answer = api.post("/v1/mcp-servers", json=settings | changes)
    assert answer.status_code == 200, answer.text
    server: dict[str, Any] = answer.json()
    return server


def for_user(user: str, **changes: Any) -> dict[str, Any]:
    return HTTP | {"scope": "user", "user_identifier": user, "name": f"Desk of {user}"} | changes


def names(api: httpx.Client, **query: Any) -> list[str]:
    return [one["name"] for one in api.get("/v1/mcp-servers", params=query).json()["servers"]]


def test_a_registered_server_is_read_back(api: httpx.Client) -> None:
    server = register(api, STDIO, description="Tells the time.")
    assert server["command"] == "uvx"
    assert server["args"] == ["clock"]
    assert server["url"] is None
    assert server["is_active"] is True
    assert server["user_id"] is None
    assert api.get(f"/v1/mcp-servers/{server['id'].upper()}").json() == server


def test_secrets_are_kept_but_never_given_back(api: httpx.Client, platform: Any) -> None:
    secrets = {"headers": {"X-Token": "s3cret-one"}, "env": {"KEY": "s3cret-two"}}
    server = register(api, HTTP, **secrets)
    path = f"/v1/mcp-servers/{server['id']}"
    changed = api.patch(path, json={"headers": {"X-Token": "s3cret-three"}})
    answers = [json.dumps(server), changed.text, api.get(path).text, api.get("/v1/mcp-servers").text]
    answers += [api.post(f"{path}/test").text, api.get(f"{path}/tools").text]
    assert "s3cret" not in "".join(answers)
    assert not {"env", "headers", "_env", "_headers"} & set(changed.json())


@pytest.mark.parametrize(
    ("changes", "place", "words"),
    [
        ({"transport": "stdio", "url": None}, "command", "required"),
        ({"transport": "stdio", "command": "  ", "url": None}, "command", "required"),
        ({"transport": "stdio", "command": "uvx"}, "url", "leave `url` out"),
        ({"transport": "sse", "url": None}, "url", "required"),
        ({"command": "uvx"}, "command", "leave `command` out"),
        ({"args": ["x"]}, "args", "leave `args` out"),
        ({"url": "ftp://example.com"}, "url", "must match"),
        ({"url": "https://" + "x" * 1020}, "url", "at most 1024"),
        ({"transport": "pigeon"}, "transport", "streamable_http"),
        ({"scope": "world"}, "scope", "tenant, user"),
        ({"scope": "user"}, "user_identifier", "whose server"),
        ({"user_identifier": "ada@example.com"}, "user_identifier", "for everybody"),
        ({"name": " "}, "name", "blank"),
        ({"name": ""}, "name", "empty"),
        ({"name": "x" * 256}, "name", "at most 255"),
        ({"description": "x" * 1001}, "description", "at most 1000"),
        ({"env": {"A=B": "1"}}, "A=B", "cannot contain `=`"),
        ({"env": {"": "1"}}, "", "needs a name"),
        ({"headers": {"X-A": "1\r\nX-B: 2"}}, "X-A", "line ends"),
    ],
)
def test_settings_that_contradict_themselves_are_refused(
    api: httpx.Client, changes: dict[str, Any], place: str, words: str
) -> None:
    body = {name: value for name, value in (HTTP | changes).items() if value is not None}
    answer = api.post("/v1/mcp-servers", json=body)
    assert answer.status_code == 422, answer.text
    problem = answer.json()["detail"][0]
    assert problem["loc"][-1] == place
    assert words in problem["msg"]
    assert api.get("/v1/mcp-servers").json()["total"] == 0


def test_a_name_is_taken_once_per_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    register(api)
    second = register(api, STDIO)
    clash = api.post("/v1/mcp-servers", json=for_user("ada@example.com", name="Desk"))
    assert clash.status_code == 409
    assert "another name" in clash.json()["error"]["message"]
    assert api.patch(f"/v1/mcp-servers/{second['id']}", json={"name": "Desk"}).status_code == 409
    assert api.patch(f"/v1/mcp-servers/{second['id']}", json={"name": "Clock"}).status_code == 200
    register(other_tenant)


def test_a_deleted_server_frees_its_name(api: httpx.Client) -> None:
    server = register(api)
    gone = api.delete(f"/v1/mcp-servers/{server['id']}")
    assert gone.status_code == 204
    assert gone.content == b""
    assert api.get(f"/v1/mcp-servers/{server['id']}").status_code == 404
    assert api.delete(f"/v1/mcp-servers/{server['id']}").status_code == 404
    register(api)


def test_lists_are_narrowed_by_scope_user_and_activity(api: httpx.Client) -> None:
    desk = register(api)
    register(api, for_user("ada@example.com"))
    register(api, for_user("bob"))
    api.patch(f"/v1/mcp-servers/{desk['id']}", json={"is_active": False})
    assert names(api) == ["Desk of bob", "Desk of ada@example.com", "Desk"]
    assert names(api, scope="tenant") == ["Desk"]
    assert names(api, scope="user") == ["Desk of bob", "Desk of ada@example.com"]
    assert names(api, user_identifier="ADA@example.com") == ["Desk of ada@example.com", "Desk"]
    assert names(api, user_identifier="bob", scope="user") == ["Desk of bob"]
    assert names(api, is_active=False) == ["Desk"]
    assert names(api, is_active=True, user_identifier="bob") == ["Desk of bob"]
    assert api.get("/v1/mcp-servers", params={"scope": "galaxy"}).status_code == 422


def test_lists_are_cut_by_skip_and_limit(api: httpx.Client) -> None:
    for number in range(5):
        register(api, HTTP, name=f"Desk {number}")
    page = api.get("/v1/mcp-servers", params={"skip": 1, "limit": 2}).json()
    assert [one["name"] for one in page["servers"]] == ["Desk 3", "Desk 2"]
    assert (page["total"], page["skip"], page["limit"]) == (5, 1, 2)
    assert api.get("/v1/mcp-servers").json()["limit"] == 100
    assert api.get("/v1/mcp-servers", params={"limit": 101}).status_code == 422


def test_only_what_can_change_changes(api: httpx.Client) -> None:
    server = register(api, HTTP, description="Tickets.")
    path = f"/v1/mcp-servers/{server['id']}"
    changed = api.patch(path, json={"description": None, "url": "http://localhost:9/mcp"}).json()
    assert changed["description"] is None
    assert changed["url"] == "http://localhost:9/mcp"
    assert changed["name"] == "Desk"
    assert changed["created_at"] == server["created_at"]
    for name, value in {"transport": "sse", "scope": "user", "command": "uvx", "args": []}.items():
        answer = api.patch(path, json={name: value, "name": "New"})
        assert answer.status_code == 422
        assert "cannot be changed" in answer.text
    assert "nothing to change" in api.patch(path, json={}).text
    assert "blank" in api.patch(path, json={"name": " "}).text
    assert api.get(path).json() == changed


def test_a_server_that_is_started_by_a_command_takes_no_url(api: httpx.Client) -> None:
    server = register(api, STDIO)
    assert api.patch(f"/v1/mcp-servers/{server['id']}", json={"url": HTTP["url"]}).status_code == 422


def test_tools_are_the_same_for_the_same_address(api: httpx.Client) -> None:
    server = register(api)
    twin = register(api, HTTP, name="Twin")
    answer = api.get(f"/v1/mcp-servers/{server['id']}/tools").json()
    assert answer["server_name"] == "Desk"
    assert answer["total"] == len(answer["tools"]) >= 2
    assert answer["tools"] == api.get(f"/v1/mcp-servers/{twin['id']}/tools").json()["tools"]
    assert all(tool["input_schema"]["type"] == "object" for tool in answer["tools"])
    assert len({str(tools_at(Address("sse", url=f"https://{host}.test"))) for host in "abcdef"}) > 1


def test_a_try_finds_as_many_tools_as_are_listed(api: httpx.Client) -> None:
    for settings in (HTTP, STDIO):
        server = register(api, settings)
        tried = api.post(f"/v1/mcp-servers/{server['id']}/test").json()
        before = {name: settings[name] for name in ("transport", "command", "args", "url") if name in settings}
        listed = api.get(f"/v1/mcp-servers/{server['id']}/tools").json()["total"]
        assert tried == api.post("/v1/mcp-servers/test", json=before).json()
        assert (tried["success"], tried["tool_count"], tried["error_details"]) == (True, listed, None)


def test_a_server_that_is_switched_off_fails_its_try_and_offers_nothing(api: httpx.Client) -> None:
    server = register(api)
    path = f"/v1/mcp-servers/{server['id']}"
    api.patch(path, json={"is_active": False})
    tried = api.post(f"{path}/test").json()
    assert tried["success"] is False
    assert "switched off" in tried["error_details"]
    assert api.get(f"{path}/tools").json()["tools"] == []
    api.patch(path, json={"is_active": True})
    assert api.post(f"{path}/test").json()["success"] is True


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("https://mcp.invalid/desk", "could not be found"),
        ("https://MCP.INVALID.", "could not be found"),
        ("https://", "names no host"),
        ("https://exa mple.com", "spaces"),
        ("https://example.com:99999", "cannot be read"),
        ("https://example.com:0", "not a port"),
        ("https://999.1.1.1", "not an IP address"),
        ("https://a..b", "not a host name"),
        ("https://-x.example.com", "not a host name"),
        ("https://[::1", "cannot be read"),
        ("ftp://example.com", "does not begin"),
    ],
)
def test_an_unusable_url_is_a_result_not_an_error(api: httpx.Client, url: str, why: str) -> None:
    answer = api.post("/v1/mcp-servers/test", json={"transport": "sse", "url": url})
    assert answer.status_code == 200
    assert answer.json()["success"] is False
    assert answer.json()["tool_count"] is None
    assert why in answer.json()["error_details"]
    if url.startswith("https://"):
        server = register(api, HTTP, url=url)
        assert api.post(f"/v1/mcp-servers/{server['id']}/test").json()["success"] is False


@pytest.mark.parametrize(
    "url", ["http://localhost:8000/mcp", "https://[::1]:9/x", "http://127.0.0.1", "https://bücher.example", "http://my_host"]
)
def test_a_well_formed_url_passes(api: httpx.Client, url: str) -> None:
    assert api.post("/v1/mcp-servers/test", json={"transport": "sse", "url": url}).json()["success"] is True


def test_arguments_written_into_the_command_fail_the_try(api: httpx.Client) -> None:
    body = {"transport": "stdio", "command": "uvx clock --utc"}
    assert "'clock --utc' into `args`" in api.post("/v1/mcp-servers/test", json=body).json()["error_details"]
    body["command"] = "/opt/My Tools/clock"
    assert api.post("/v1/mcp-servers/test", json=body).json()["success"] is True


def test_a_try_of_settings_stores_nothing_and_keeps_the_rules(api: httpx.Client) -> None:
    assert api.post("/v1/mcp-servers/test", json={"transport": "stdio"}).status_code == 422
    assert api.post("/v1/mcp-servers/test", json={"transport": "smoke", "url": "https://x.test"}).status_code == 422
    assert api.post("/v1/mcp-servers/test", json={"transport": "stdio", "command": "uvx"}).status_code == 200
    assert api.get("/v1/mcp-servers").json()["total"] == 0


def test_another_tenant_and_another_user_find_nothing(api: httpx.Client, other_tenant: httpx.Client) -> None:
    server = register(api, for_user("ada@example.com"))
    shared = register(api)
    path = f"/v1/mcp-servers/{server['id']}"
    for client, query in ((other_tenant, {}), (api, {"user_id": "bob"})):
        assert client.get(path, params=query).status_code == 404
        assert client.patch(path, params=query, json={"name": "Mine"}).status_code == 404
        assert client.delete(path, params=query).status_code == 404
        assert client.get(f"{path}/tools", params=query).status_code == 404
        assert client.post(f"{path}/test", params=query).status_code == 404
    assert other_tenant.get("/v1/mcp-servers").json()["total"] == 0
    assert api.get(path, params={"user_id": "ada@example.com"}).json() == server
    assert api.get(f"/v1/mcp-servers/{shared['id']}", params={"user_id": "bob"}).status_code == 200
    assert api.get(f"/v1/mcp-servers/{MISSING}").status_code == 404
    assert api.get("/v1/mcp-servers/not-a-uuid").status_code == 422


def test_servers_go_with_their_user(api: httpx.Client) -> None:
    api.post("/v1/users", json={"email": "ada@example.com"})
    register(api, for_user("ada@example.com"))
    register(api)
    api.delete("/v1/users/ada@example.com")
    assert names(api) == ["Desk"]


def test_registering_twice_with_one_idempotency_key_registers_once(api: httpx.Client) -> None:
    first, second = (api.post("/v1/mcp-servers", json=HTTP, headers={"Idempotency-Key": "k"}) for _ in "ab")
    assert first.json() == second.json()
    assert api.get("/v1/mcp-servers").json()["total"] == 1
