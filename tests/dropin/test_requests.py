"""The calls of 0.2.7 send what they sent then, but for what was wrong with it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

import lumnisai
import lumnisai.local
from tests.dropin.calls import ADA, CALLS
from tests.dropin.published import recorded
from tests.dropin.sample_server import Recorded, sample_server

REQUESTS = recorded("requests")
RUN = "/v1/responses/8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


def _body(name: str, **changes: Any) -> list[Recorded]:
    method, path, query, body = REQUESTS[name][0]
    return [[method, path, query, {**body, **changes}], *REQUESTS[name][1:]]


# What is sent otherwise, each for its reason.
CORRECTED: dict[str, list[Recorded]] = {
    # Only the settings that the program made: the others would override those of the tenant.
    "invoke_with_agent_config": _body("invoke_with_agent_config", agent_config={"use_cognitive_tools": False}),
    "invoke_with_an_agent_preset": _body(
        "invoke_with_an_agent_preset",
        agent_config={
            "coordinator_model_name": "openai:gpt-4o-mini",
            "use_cognitive_tools": False,
            "enable_task_validation": False,
            "generate_comprehensive_output": False,
        },
    ),
    # Whole seconds.
    "get_response_wait": [["GET", RUN, [["wait", "5"]], None]],
    # The path of the contract; the other only leads there.
    "list_files": [["GET", "/v1/files", *REQUESTS["list_files"][0][2:]]],
    "files_list": [["GET", "/v1/files", *REQUESTS["files_list"][0][2:]]],
    # Names of apps in upper case, as everywhere else.
    "is_app_enabled_in_lower_case": REQUESTS["is_app_enabled"],
    # The same moment in another spelling.
    "external_api_keys_store": _body("external_api_keys_store", expires_at="2027-01-02T03:04:05+00:00"),
}


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[str, list[Recorded]]]:
    with sample_server() as served:
        yield served


def _comparable(requests: list[Recorded], name: str) -> list[Recorded]:
    # A run that was started for a user is followed for that user.
    followed = name.startswith(("invoke", "for_user"))
    return [
        [method, unquote(path), [pair for pair in query if not (followed and pair[0] == "user_id")], body]
        for method, path, query, body in requests
    ]


async def _asynchronously(name: str, base_url: str) -> None:
    call = CALLS[name]
    async with lumnisai.AsyncClient(api_key="k", base_url=base_url, scope=call.scope) as client:
        await call.make(client)


def _synchronously(name: str, base_url: str) -> None:
    call = CALLS[name]
    with lumnisai.Client(api_key="k", base_url=base_url, scope=call.scope) as client:
        call.make(client)


def test_every_call_of_the_table_was_recorded() -> None:
    assert REQUESTS.keys() == CALLS.keys()


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_call_sends_what_it_sent(server: tuple[str, list[Recorded]], name: str, way: str) -> None:
    base_url, seen = server
    seen.clear()
    if way == "sync":
        _synchronously(name, base_url)
    else:
        asyncio.run(_asynchronously(name, base_url))
    assert _comparable(seen, name) == _comparable(CORRECTED.get(name, REQUESTS[name]), name)


def test_the_user_of_a_run_is_the_one_that_was_named(server: tuple[str, list[Recorded]]) -> None:
    base_url, seen = server
    seen.clear()
    _synchronously("invoke", base_url)
    assert {tuple(pair) for request in seen for pair in request[2]} == {("user_id", ADA), ("wait", "10")}


def test_the_local_platform_lists_files_where_0_2_7_asks_for_them() -> None:
    with lumnisai.local.serve(time_scale=0) as platform:
        headers = {"Authorization": f"Bearer {platform.api_key}"}
        answer = httpx.get(f"{platform.base_url}/v1/files/", headers=headers, trust_env=False)
    assert (answer.status_code, answer.json()["files"]) == (200, [])
