"""Outside apps: which are enabled, what they need, and the tools they give."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator

APPS = "/v1/integrations/apps"
TOOLS = "/v1/integrations/tools"
INITIATE = "/v1/integrations/connections/initiate"
FIELDS = "/v1/integrations/non-oauth/required-fields"
ADA, BOB = "ada@example.com", "bob@example.com"


def enable(api: httpx.Client, app: str, enabled: str = "true") -> dict[str, Any]:
    answer = api.put(f"{APPS}/{app}", params={"enabled": enabled})
    assert answer.status_code == 200, answer.text
    state: dict[str, Any] = answer.json()
    return state


def connect(api: httpx.Client, app: str, user: str = ADA, **fields: Any) -> None:
    assert api.post(INITIATE, json={"user_id": user, "app_name": app, **fields}).status_code == 200


def tools(api: httpx.Client, user: str = ADA, **fields: Any) -> list[dict[str, Any]]:
    answer = api.post(TOOLS, json={"user_id": user, **fields})
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["user_id"] == user
    assert body["tool_count"] == len(body["tools"])
    found: list[dict[str, Any]] = body["tools"]
    return found


def apps_with_tools(api: httpx.Client, user: str = ADA, **fields: Any) -> list[str]:
    return sorted({tool["app_name"] for tool in tools(api, user, **fields)})


def test_five_apps_are_enabled_at_first(api: httpx.Client) -> None:
    apps = api.get(APPS).json()
    assert apps["enabled_apps"] == ["GITHUB", "GMAIL", "JIRA", "NOTION", "SLACK"]
    assert apps["total_enabled"] == 5
    assert apps["providers"]["composio"] == apps["enabled_apps"]
    assert apps["total_providers"] == len(apps["providers"])
    assert "available_apps" not in apps


def test_all_apps_that_can_be_enabled_are_listed_on_request(api: httpx.Client) -> None:
    apps = api.get(APPS, params={"include_available": "true"}).json()
    assert apps["total_available"] == len(set(apps["available_apps"])) > 50
    assert {*apps["enabled_apps"], "LINKEDIN", "SALESFORCE", "SPOTIFY"} <= set(apps["available_apps"])
    for app in apps["available_apps"]:
        assert api.get(f"{APPS}/{app}/enabled").status_code == 200


def test_apps_are_listed_by_provider(api: httpx.Client) -> None:
    enable(api, "LINKEDIN")
    unipile = api.get(APPS, params={"provider": "unipile", "include_available": "true"}).json()
    assert unipile["providers"] == {"unipile": ["GMAIL", "LINKEDIN"]}
    assert unipile["enabled_apps"] == ["GMAIL", "LINKEDIN"]
    assert "WHATSAPP" in unipile["available_apps"]
    assert "GITHUB" not in unipile["available_apps"]
    later = api.get(APPS, params={"provider": "nango"}).json()
    assert (later["providers"], later["enabled_apps"], later["total_providers"]) == ({}, [], 0)
    assert api.get("/v1/integrations/providers").json() == {"providers": ["composio", "unipile"], "total": 2}


def test_an_app_is_enabled_and_disabled_whatever_the_case_of_its_name(api: httpx.Client) -> None:
    assert api.get(f"{APPS}/spotify/enabled").json()["enabled"] is False
    state = enable(api, "spotify")
    assert (state["app_name"], state["enabled"]) == ("SPOTIFY", True)
    answer = api.get(f"{APPS}/SPOTIFY/enabled").json()
    assert (answer["app_name"], answer["enabled"], answer["provider"]) == ("SPOTIFY", True, "composio")
    assert "SPOTIFY" in api.get(APPS).json()["enabled_apps"]
    assert enable(api, "Github", "false")["app_name"] == "GITHUB"
    assert "GITHUB" not in api.get(APPS).json()["enabled_apps"]
    assert enable(api, "GITHUB")["enabled"] is True
    assert "GITHUB" in api.get(APPS).json()["enabled_apps"]


def test_an_app_that_does_not_exist_is_not_found(api: httpx.Client) -> None:
    for answer in (
        api.get(f"{APPS}/NOSUCH/enabled"),
        api.put(f"{APPS}/NOSUCH", params={"enabled": "true"}),
        api.get(f"{FIELDS}/NOSUCH"),
    ):
        assert answer.status_code == 404
        assert "include_available" in answer.json()["error"]["message"]


def test_an_app_is_not_found_at_a_provider_that_does_not_offer_it(api: httpx.Client) -> None:
    for answer in (
        api.get(f"{APPS}/GITHUB/enabled", params={"provider": "unipile"}),
        api.put(f"{APPS}/GITHUB", params={"provider": "unipile", "enabled": "false"}),
    ):
        assert answer.status_code == 404
        assert "composio" in answer.json()["error"]["message"]
    assert api.get(f"{APPS}/GITHUB/enabled").json()["enabled"] is True


def test_the_new_state_of_an_app_must_be_given(api: httpx.Client) -> None:
    assert api.put(f"{APPS}/SPOTIFY").status_code == 422
    assert api.put(f"{APPS}/SPOTIFY", params={"enabled": "perhaps"}).status_code == 422


def test_apps_are_enabled_for_one_tenant_only(api: httpx.Client, other_tenant: httpx.Client) -> None:
    enable(api, "SPOTIFY")
    enable(api, "GITHUB", "false")
    apps = other_tenant.get(APPS).json()["enabled_apps"]
    assert "SPOTIFY" not in apps
    assert "GITHUB" in apps


def test_an_app_that_takes_a_key_says_which_fields_it_needs(api: httpx.Client) -> None:
    for query in ({}, {"auth_scheme": "API_KEY"}, {"auth_scheme": "api_key"}):
        answer = api.get(f"{FIELDS}/exa", params=query)
        assert answer.status_code == 200
        assert answer.json()["app_name"] == "EXA"
        assert [field["name"] for field in answer.json()["fields"]] == ["api_key"]


def test_an_app_that_uses_oauth_has_no_other_way(api: httpx.Client) -> None:
    answer = api.get(f"{FIELDS}/GITHUB", params={"auth_scheme": "API_KEY"})
    assert answer.status_code == 501
    assert "OAuth" in answer.json()["error"]["message"]
    assert api.get(f"{FIELDS}/EXA", params={"auth_scheme": "BASIC"}).status_code == 501


def test_a_user_without_connections_has_no_tools(api: httpx.Client) -> None:
    assert tools(api) == []


def test_active_connections_give_tools_with_a_schema_of_their_arguments(api: httpx.Client) -> None:
    every_app = api.get(APPS, params={"include_available": "true"}).json()["available_apps"]
    for app in every_app:
        enable(api, app)
        connect(api, app, connection_params={"api_key": "invented"})
    stuck = {"SALESFORCE", "ZENDESK", "BOX"}
    assert apps_with_tools(api) == [app for app in every_app if app not in stuck]
    names = [tool["name"] for tool in tools(api)]
    assert len(names) == len(set(names))
    for tool in tools(api):
        assert tool["name"].startswith(f"{tool['app_name']}_")
        assert tool["description"]
        Draft202012Validator.check_schema(tool["parameters"])
        assert set(tool["parameters"]["required"]) <= set(tool["parameters"]["properties"])
    for app in every_app:
        assert len(tools(api, app_filter=[app])) <= 20
    assert "GMAIL_SEND_EMAIL" in names


def test_tools_are_filtered_by_app_and_provider(api: httpx.Client) -> None:
    connect(api, "SLACK")
    connect(api, "GMAIL", provider="unipile")
    assert apps_with_tools(api) == ["GMAIL", "SLACK"]
    assert apps_with_tools(api, app_filter=["slack", "NOTION"]) == ["SLACK"]
    assert apps_with_tools(api, app_filter=[]) == []
    assert apps_with_tools(api, provider="unipile") == ["GMAIL"]
    assert apps_with_tools(api, provider="composio") == ["SLACK"]


def test_a_pending_connection_a_disabled_app_and_a_disconnected_one_give_no_tools(api: httpx.Client) -> None:
    enable(api, "SALESFORCE")
    for app in ("SALESFORCE", "SLACK", "NOTION", "JIRA"):
        connect(api, app)
    assert apps_with_tools(api) == ["JIRA", "NOTION", "SLACK"]
    enable(api, "SLACK", "false")
    api.post("/v1/integrations/connections/disconnect", json={"user_id": ADA, "app_name": "JIRA"})
    assert apps_with_tools(api) == ["NOTION"]
    enable(api, "SLACK")
    assert apps_with_tools(api) == ["NOTION", "SLACK"]


def test_several_accounts_of_an_app_give_its_tools_once(api: httpx.Client) -> None:
    connect(api, "GMAIL")
    once = tools(api)
    connect(api, "GMAIL")
    assert tools(api) == once


def test_tools_belong_to_one_user_of_one_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    connect(api, "SLACK")
    assert apps_with_tools(api, ADA.upper()) == ["SLACK"]
    assert tools(api, BOB) == []
    assert tools(other_tenant) == []


@pytest.mark.parametrize("path", [TOOLS, INITIATE])
def test_an_empty_user_is_invalid(api: httpx.Client, path: str) -> None:
    answer = api.post(path, json={"user_id": "", "app_name": "SLACK"})
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["body", "user_id"]
