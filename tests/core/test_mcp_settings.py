"""Settings of MCP servers are held to their rules without showing what they hold."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai._core.mcp_settings import check_address, check_secrets, check_url, one_user, server_scope, transport_name
from lumnisai._core.secrets import hidden
from lumnisai.exceptions import MissingUserId, TenantScopeUserIdConflict, ValidationError
from lumnisai.types import MCPScope, MCPTransport, Scope, Secret

TOKEN = "tok-0123456789"


@pytest.mark.parametrize("spelling", ["streamable_http", "streamable-http", "Streamable_HTTP", MCPTransport.STREAMABLE_HTTP])
def test_a_transport_may_be_spelled_in_several_ways(spelling: str) -> None:
    assert transport_name(spelling) == "streamable_http"


def test_a_transport_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(ValidationError, match="'stdio', 'streamable_http' or 'sse'; got 'http'"):
        transport_name("http")


@pytest.mark.parametrize(
    ("transport", "address", "words"),
    [
        ("stdio", {}, "command is missing"),
        ("stdio", {"command": " "}, "command is missing"),
        ("stdio", {"command": "npx", "url": f"https://{TOKEN}.example"}, "url does not belong"),
        ("stdio", {"command": TOKEN * 20}, "at most 255 characters"),
        ("stdio", {"command": "npx", "args": f"--token={TOKEN}"}, "args must be a list"),
        ("stdio", {"command": "npx", "args": [TOKEN, 7]}, "args must be a list"),
        ("sse", {}, "url is missing"),
        ("sse", {"url": f"ftp://example.com/{TOKEN}"}, "must begin with http"),
        ("sse", {"url": "https://example.com/" + TOKEN * 100}, "at most 1024 characters"),
        ("streamable_http", {"url": "https://example.com", "command": TOKEN}, "belong to the transport 'stdio'"),
    ],
)
def test_an_address_that_does_not_fit_its_transport_is_refused(transport: str, address: dict[str, Any], words: str) -> None:
    settings: dict[str, Any] = {"command": None, "args": None, "url": None, **address}
    with pytest.raises(ValidationError, match=words) as caught:
        check_address(transport, **settings)
    assert TOKEN not in str(caught.value)


def test_a_good_address_passes() -> None:
    check_address("stdio", "npx", ["-y", "server"], None)
    check_address("sse", None, [], "http://localhost:8000/sse")
    check_url(None)


def test_the_scope_follows_the_user_unless_it_is_given() -> None:
    assert server_scope(None, "alice") == server_scope("User", "alice") == server_scope(MCPScope.USER, "alice") == "user"
    assert server_scope(None, None) == server_scope("tenant", None) == server_scope(Scope.TENANT, None) == "tenant"


def test_a_scope_that_does_not_fit_the_user_is_refused() -> None:
    with pytest.raises(MissingUserId, match="Pass user_identifier"):
        server_scope("user", None)
    with pytest.raises(TenantScopeUserIdConflict, match="'alice' was named"):
        server_scope("tenant", "alice")
    with pytest.raises(ValidationError, match="got 'all'"):
        server_scope("all", None)


def test_the_user_has_two_names_that_must_agree() -> None:
    assert one_user("alice", None) == one_user(None, "alice") == one_user("alice", "alice") == "alice"
    assert one_user(None, None) is None
    with pytest.raises(ValidationError, match="two names of one parameter"):
        one_user("alice", "bob")


def test_secrets_stay_hidden_until_they_are_sent() -> None:
    checked = check_secrets("env", hidden({"A": Secret(TOKEN), "B": "plain"}))
    assert checked == {"A": Secret(TOKEN), "B": Secret("plain")}
    assert check_secrets("headers", {}) == {}
    assert check_secrets("headers", None) is None


@pytest.mark.parametrize(
    ("name", "values", "words"),
    [
        ("env", [TOKEN], "must map names to texts"),
        ("env", {"": TOKEN}, "one of the names is empty"),
        ("env", {f"KEY={TOKEN}": "x"}, "must not hold '='"),
        ("env", {"KEY": 7}, r"env\['KEY'\] must be a text, not int"),
        ("env", {"KEY": f"{TOKEN}\0"}, "NUL"),
        ("headers", {"Authorization": f"Bearer {TOKEN}\r\nX: y"}, r"headers\['Authorization'\] holds a line end"),
    ],
)
def test_secrets_that_cannot_be_sent_are_refused_without_showing_them(name: str, values: Any, words: str) -> None:
    with pytest.raises(ValidationError, match=words) as caught:
        check_secrets(name, hidden(values))
    assert TOKEN not in str(caught.value)


def test_an_environment_variable_may_hold_several_lines() -> None:
    lines = hidden({"KEY": "-----BEGIN\nEND-----"})
    assert check_secrets("env", lines) == lines
