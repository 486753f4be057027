"""Skills, the records of their use, and the figures made of these."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from local_api import ManualClock, client_of

from lumnisai.local.server import Served

SKILL = {"name": "Brief", "description": "Before a call.", "content": "One page.", "version": "1.0.0"}
MISSING = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
DAY = 86_400


def write(api: httpx.Client, user: str | None = None, **changes: Any) -> dict[str, Any]:
    query = {} if user is None else {"user_id": user}
    answer = api.post("/v1/skills", json=SKILL | changes, params=query)
    assert answer.status_code == 200, answer.text
    skill: dict[str, Any] = answer.json()
    return skill


def names(api: httpx.Client, **query: Any) -> list[str]:
    return [one["name"] for one in api.get("/v1/skills", params=query).json()["skills"]]


def record(api: httpx.Client, skill: dict[str, Any], response_id: str = "run-1", **more: Any) -> dict[str, Any]:
    body = {"response_id": response_id, "skill_id": skill["id"], "skill_name": skill["name"]}
    answer = api.post("/v1/skills/usage", json={**body, "tenant_id": skill["tenant_id"], **more})
    assert answer.status_code == 200, answer.text
    usage: dict[str, Any] = answer.json()
    return usage


def complete(api: httpx.Client, usage: dict[str, Any], **changes: Any) -> dict[str, Any]:
    answer = api.put(f"/v1/skills/usage/{usage['id']}", json=changes)
    assert answer.status_code == 200, answer.text
    changed: dict[str, Any] = answer.json()
    return changed


def figures(api: httpx.Client, **query: Any) -> dict[str, Any]:
    answer = api.get("/v1/skills/analytics", params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_a_skill_is_read_back(api: httpx.Client) -> None:
    skill = write(api, category="sales")
    assert skill["is_active"] is True
    assert skill["user_id"] is None
    assert api.get(f"/v1/skills/{skill['id'].upper()}").json() == skill
    assert api.get("/v1/skills/no-such-skill").status_code == 404


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"version": None}, "version"),
        ({"version": "1" * 21}, "version"),
        ({"name": "x" * 1001}, "name"),
        ({"category": "x" * 101}, "category"),
        ({"content": 7}, "content"),
    ],
)
def test_a_skill_keeps_to_the_limits(api: httpx.Client, change: dict[str, Any], place: str) -> None:
    body = {name: value for name, value in (SKILL | change).items() if value is not None}
    answer = api.post("/v1/skills", json=body)
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["body", place]


def test_lists_are_narrowed_and_paged(api: httpx.Client) -> None:
    first = write(api, name="A", category="sales")
    write(api, name="B", category="writing")
    write(api, name="C", category="sales")
    api.put(f"/v1/skills/{first['id']}", json={"is_active": False})
    assert names(api) == ["C", "B", "A"]
    assert names(api, category="sales") == ["C", "A"]
    assert names(api, category="sales", is_active=True) == ["C"]
    assert names(api, is_active=False) == ["A"]
    page = api.get("/v1/skills", params={"page": 2, "page_size": 2}).json()
    assert [one["name"] for one in page["skills"]] == ["A"]
    assert (page["total"], page["page"], page["page_size"]) == (3, 2, 2)
    assert api.get("/v1/skills", params={"page": 0}).status_code == 422


def test_a_change_leaves_the_rest_and_null_clears_the_category(api: httpx.Client) -> None:
    skill = write(api, category="sales")
    path = f"/v1/skills/{skill['id']}"
    changed = api.put(path, json={"version": "1.1.0", "category": None, "tenant_id": MISSING}).json()
    assert changed == skill | {"version": "1.1.0", "category": None, "updated_at": changed["updated_at"]}
    assert api.get(path).json() == changed
    assert "nothing to change" in api.put(path, json={}).text
    assert api.put(path, json={"name": None}).status_code == 422
    assert api.put(f"/v1/skills/{MISSING}", json={"name": "X"}).status_code == 404


def test_a_deleted_skill_is_gone_and_its_records_stay(api: httpx.Client) -> None:
    skill = write(api)
    record(api, skill)
    assert api.delete(f"/v1/skills/{skill['id']}").status_code == 204
    assert api.get(f"/v1/skills/{skill['id']}").status_code == 404
    assert api.delete(f"/v1/skills/{skill['id']}").status_code == 404
    assert api.get("/v1/skills/usage").json()["total"] == 1
    assert figures(api, skill_id=skill["id"])["total_retrievals"] == 1


def test_users_see_their_own_skills_and_those_of_the_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    write(api, name="Everybody's")
    ada = write(api, "ada@example.com", name="Ada's")
    write(api, "bob", name="Bob's")
    assert names(api, user_id="ada@example.com") == ["Ada's", "Everybody's"]
    path = f"/v1/skills/{ada['id']}"
    for client, query in ((other_tenant, {}), (api, {"user_id": "bob"})):
        assert client.get(path, params=query).status_code == 404
        assert client.put(path, params=query, json={"name": "Mine"}).status_code == 404
        assert client.delete(path, params=query).status_code == 404
    assert names(other_tenant) == []
    assert api.get(path, params={"user_id": ada["user_id"]}).json() == ada


def test_skills_and_records_go_with_their_user(api: httpx.Client) -> None:
    api.post("/v1/users", json={"email": "ada@example.com"})
    record(api, write(api, "ada@example.com"), user_id="ada@example.com")
    shared = write(api, name="Shared")
    record(api, shared)
    api.delete("/v1/users/ada@example.com")
    assert names(api) == ["Shared"]
    assert [one["skill_id"] for one in api.get("/v1/skills/usage").json()["usages"]] == [shared["id"]]


def test_a_record_begins_unselected(api: httpx.Client) -> None:
    usage = record(api, write(api), user_id="ada@example.com", relevance_score=0.91)
    assert usage["planner_selected"] is False
    assert usage["selected_at"] is usage["executed_at"] is None
    assert usage["retrieved_at"] == usage["created_at"]
    assert usage["relevance_score"] == 0.91


def test_a_record_needs_a_skill_of_the_own_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    skill, foreign = write(api), write(other_tenant)
    body = {"response_id": "run", "skill_id": skill["id"], "skill_name": "Brief", "tenant_id": skill["tenant_id"]}
    assert api.post("/v1/skills/usage", json=body | {"skill_id": MISSING}).status_code == 404
    assert api.post("/v1/skills/usage", json=body | {"skill_id": foreign["id"]}).status_code == 404
    assert api.post("/v1/skills/usage", json=body | {"tenant_id": foreign["tenant_id"]}).status_code == 403
    private = write(api, "bob")
    assert api.post("/v1/skills/usage", json=body | {"skill_id": private["id"], "user_id": "ada"}).status_code == 404
    assert api.get("/v1/skills/usage").json()["total"] == 0


def test_selection_and_execution_leave_their_times(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock)) as api:
        usage = record(api, write(api))
        clock.advance(5)
        chosen = complete(api, usage, planner_selected=True, usage_reasoning="It fits.", priority=1)
        assert chosen["selected_at"] == chosen["updated_at"] > usage["created_at"]
        assert chosen["executed_at"] is None
        clock.advance(5)
        done = complete(api, usage, planner_selected=True, execution_outcome="success", effectiveness_score=0.8)
        assert done["selected_at"] == chosen["selected_at"]
        assert done["executed_at"] == done["updated_at"] > done["selected_at"]
        assert done["usage_reasoning"] == "It fits."
        clock.advance(5)
        noted = complete(api, usage, execution_outcome="success", feedback_notes="Short.")
        assert noted["executed_at"] == done["executed_at"]
        undone = complete(api, usage, planner_selected=False, execution_outcome="not_executed")
        assert undone["selected_at"] is undone["executed_at"] is None


def test_records_are_changed_only_as_the_contract_allows(api: httpx.Client) -> None:
    path = f"/v1/skills/usage/{record(api, write(api))['id']}"
    wrong = api.put(path, json={"execution_outcome": "splendid"})
    assert wrong.status_code == 422
    assert "not_executed" in wrong.json()["detail"][0]["msg"]
    assert api.put(path, json={}).status_code == 422
    assert api.put("/v1/skills/usage/none", json={"priority": 1}).status_code == 404


def test_records_are_listed_by_skill_and_response(api: httpx.Client, other_tenant: httpx.Client) -> None:
    one, two = write(api), write(api, name="Other")
    for skill, run in ((one, "run-1"), (one, "run-2"), (two, "run-2")):
        record(api, skill, run)
    record(api, two, "run-3", user_id="ada")

    def runs(**query: Any) -> list[str]:
        return [usage["response_id"] for usage in api.get("/v1/skills/usage", params=query).json()["usages"]]

    assert runs() == ["run-3", "run-2", "run-2", "run-1"]
    assert runs(skill_id=one["id"]) == ["run-2", "run-1"]
    assert runs(skill_id=two["id"], response_id="run-2") == ["run-2"]
    assert runs(user_id="ada") == ["run-3"]
    page = api.get("/v1/skills/usage", params={"page": 2, "page_size": 3}).json()
    assert (len(page["usages"]), page["total"], page["page"], page["page_size"]) == (1, 4, 2, 3)
    assert other_tenant.get("/v1/skills/usage").json()["total"] == 0


def test_a_record_of_another_user_or_tenant_is_not_found(api: httpx.Client, other_tenant: httpx.Client) -> None:
    path = f"/v1/skills/usage/{record(api, write(api), user_id='ada')['id']}"
    assert other_tenant.put(path, json={"priority": 1}).status_code == 404
    assert api.put(path, json={"priority": 1}, params={"user_id": "bob"}).status_code == 404
    assert api.put(path, json={"priority": 1}, params={"user_id": "ada"}).status_code == 200


def test_figures_are_worked_out_from_the_records(api: httpx.Client) -> None:
    skill, other = write(api), write(api, name="Other")
    outcomes = ("success", "success", "failed", "not_executed")
    for outcome, score in zip(outcomes, (1.0, 0.5, 0.0, None), strict=True):
        more = {} if score is None else {"effectiveness_score": score}
        complete(api, record(api, skill), planner_selected=outcome != "not_executed", execution_outcome=outcome, **more)
    record(api, other)
    assert figures(api, skill_id=skill["id"], days_back=6) == {
        "skill_id": skill["id"],
        "total_retrievals": 4,
        "total_selections": 3,
        "successful_executions": 2,
        "selection_rate": 0.75,
        "success_rate": pytest.approx(2 / 3),
        "avg_effectiveness": 0.5,
        "usage_frequency": 0.5,
    }
    every = figures(api)
    assert (every["skill_id"], every["total_retrievals"], every["selection_rate"]) == (None, 5, 0.6)


def test_figures_without_records_are_zero(api: httpx.Client, other_tenant: httpx.Client) -> None:
    record(other_tenant, write(other_tenant))
    assert set(figures(api).values()) == {None, 0}


def test_figures_count_the_last_days_only(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock)) as api:
        skill = write(api)
        record(api, skill)
        clock.advance(10 * DAY)
        record(api, skill)
        assert figures(api, days_back=9)["total_retrievals"] == 1
        assert figures(api, days_back=11)["total_retrievals"] == 2
        clock.advance(21 * DAY)
        assert figures(api)["total_retrievals"] == 1
        for days in (0, -1, 10**9):
            assert api.get("/v1/skills/analytics", params={"days_back": days}).status_code == 422


def test_figures_of_another_tenant_are_refused(api: httpx.Client, other_tenant: httpx.Client) -> None:
    own, foreign = write(api)["tenant_id"], write(other_tenant)["tenant_id"]
    assert figures(api, tenant_id=own.upper())["total_retrievals"] == 0
    for tenant in (foreign, "acme"):
        refused = api.get("/v1/skills/analytics", params={"tenant_id": tenant})
        assert refused.status_code == 403
        assert "API key" in refused.json()["error"]["message"]
