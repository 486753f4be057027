"""Keys of AI and data providers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from local_api import ManualClock, client_of

from lumnisai.local.server import Served

KEYS = "/v1/external-api-keys"
SECRET = "sk-invented-0123456789"


def store(api: httpx.Client, provider: str = "OPENAI_API_KEY", **fields: Any) -> dict[str, Any]:
    answer = api.post(KEYS, json={"provider": provider, "api_key": SECRET, **fields})
    assert answer.status_code == 200, answer.text
    key: dict[str, Any] = answer.json()
    return key


def listed(api: httpx.Client, **query: str) -> list[str]:
    return [key["key_id"] for key in api.get(KEYS, params=query).json()]


def test_a_stored_key_is_read_by_its_id_and_listed(api: httpx.Client) -> None:
    first = store(api, key_name="Production", mode="byo_keys")
    second = store(api, "EXA_API_KEY")
    assert first["is_active"] is True
    assert (first["key_name"], first["mode"], first["user_id"], first["expires_at"]) == (
        "Production",
        "byo_keys",
        None,
        None,
    )
    assert api.get(f"{KEYS}/{first['key_id']}").json() == first
    assert api.get(KEYS).json() == [second, first]


def test_the_secret_is_neither_answered_nor_kept(make_platform: Callable[..., Served], tmp_path: Path) -> None:
    data = tmp_path / "data.sqlite"
    with client_of(make_platform(data=str(data))) as api:
        answers = [
            api.post(KEYS, json={"provider": "OPENAI_API_KEY", "api_key": SECRET}, headers={"Idempotency-Key": "store"}),
            api.get(KEYS),
        ]
        kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert all(SECRET not in answer.text for answer in answers)
    assert b"OPENAI_API_KEY" in kept
    assert SECRET.encode() not in kept


def test_storing_again_replaces_the_key_of_the_same_provider_name_and_user(
    make_platform: Callable[..., Served], clock: ManualClock
) -> None:
    with client_of(make_platform(clock=clock)) as api:
        first = store(api, expires_at="2030-01-01T00:00:00Z")
        others = [
            store(api, key_name="Staging"),
            store(api, "EXA_API_KEY"),
            store(api, user_id="ada@example.com"),
            store(api, user_id="bob@example.com"),
        ]
        clock.advance(60)
        again = store(api)
        assert len({key["key_id"] for key in [first, *others]}) == 5
        assert len(api.get(KEYS).json()) == 5
    assert (again["key_id"], again["created_at"]) == (first["key_id"], first["created_at"])
    assert again["updated_at"] > first["updated_at"]
    assert again["expires_at"] is None


def test_a_key_is_active_until_it_expires(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock)) as api:
        key = store(api, expires_at="2026-03-02T12:30:01+02:00")
        assert key["expires_at"] == "2026-03-02T10:30:01.000000+00:00"
        assert key["is_active"] is True
        clock.advance(3600)
        assert api.get(f"{KEYS}/{key['key_id']}").json()["is_active"] is True
        clock.advance(1)
        assert api.get(f"{KEYS}/{key['key_id']}").json()["is_active"] is False
        assert api.get(KEYS).json()[0]["is_active"] is False
        assert store(api)["is_active"] is True


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"api_key": "no"}, "api_key"),
        ({"api_key": "x" * 2001}, "api_key"),
        ({"key_name": "x" * 101}, "key_name"),
        ({"expires_at": "tomorrow"}, "expires_at"),
        ({"expires_at": "0001-01-01T00:00:00+14:00"}, "expires_at"),
        ({"mode": "bring_your_own"}, "mode"),
        ({"provider": " "}, "provider"),
    ],
)
def test_a_key_that_breaks_a_rule_is_not_stored(api: httpx.Client, fields: dict[str, str], place: str) -> None:
    answer = api.post(KEYS, json={"provider": "OPENAI_API_KEY", "api_key": SECRET, **fields})
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["body", place]
    assert SECRET not in answer.text
    assert api.get(KEYS).json() == []


def test_deleting_by_provider_removes_all_its_names(api: httpx.Client) -> None:
    store(api)
    store(api, key_name="Staging")
    other = store(api, "EXA_API_KEY")
    assert "2 keys" in api.delete(f"{KEYS}/OPENAI_API_KEY").json()["message"]
    assert listed(api) == [other["key_id"]]
    assert api.delete(f"{KEYS}/OPENAI_API_KEY").status_code == 404


def test_deleting_by_provider_and_name_leaves_the_other_names(api: httpx.Client) -> None:
    plain = store(api)
    store(api, key_name="Staging")
    missing = api.delete(f"{KEYS}/OPENAI_API_KEY", params={"key_name": "Test"})
    assert missing.status_code == 404
    assert "Test" in missing.json()["error"]["message"]
    assert api.delete(f"{KEYS}/OPENAI_API_KEY", params={"key_name": "Staging"}).status_code == 200
    assert listed(api) == [plain["key_id"]]


def test_an_empty_name_means_the_key_that_has_none(api: httpx.Client) -> None:
    plain = store(api, key_name="")
    staging = store(api, key_name="Staging")
    assert plain["key_name"] is None
    assert api.delete(f"{KEYS}/OPENAI_API_KEY", params={"key_name": ""}).status_code == 200
    assert listed(api) == [staging["key_id"]]


def test_deleting_by_key_id_removes_that_key_only(api: httpx.Client) -> None:
    first, second = store(api), store(api, key_name="Staging")
    assert first["key_id"] in api.delete(f"{KEYS}/{first['key_id']}").json()["message"]
    assert listed(api) == [second["key_id"]]
    assert api.get(f"{KEYS}/{first['key_id']}").status_code == 404
    assert api.delete(f"{KEYS}/{first['key_id']}").status_code == 404


def test_a_user_sees_and_deletes_only_keys_of_their_own(api: httpx.Client) -> None:
    tenants = store(api)
    adas = store(api, user_id="ada@example.com")
    bobs = store(api, user_id="bob@example.com")
    assert listed(api, user_id="Ada@example.com") == [adas["key_id"]]
    assert adas["user_id"] == adas["created_by"] != bobs["user_id"]
    for foreign in (tenants, bobs):
        query = {"user_id": "ada@example.com"}
        assert api.get(f"{KEYS}/{foreign['key_id']}", params=query).status_code == 404
        assert api.delete(f"{KEYS}/{foreign['key_id']}", params=query).status_code == 404
    api.delete(f"{KEYS}/OPENAI_API_KEY", params={"user_id": "ada@example.com"})
    assert set(listed(api)) == {tenants["key_id"], bobs["key_id"]}


def test_deleting_by_provider_without_a_user_spares_the_keys_of_users(api: httpx.Client) -> None:
    bobs = store(api, user_id="bob@example.com")
    refused = api.delete(f"{KEYS}/OPENAI_API_KEY")
    assert refused.status_code == 404
    assert "user_id" in refused.json()["error"]["message"]
    store(api)
    assert api.delete(f"{KEYS}/OPENAI_API_KEY").status_code == 200
    assert listed(api) == [bobs["key_id"]]
    assert api.delete(f"{KEYS}/{bobs['key_id']}").status_code == 200


def test_the_keys_of_a_deleted_user_go_too(api: httpx.Client) -> None:
    api.post("/v1/users", json={"email": "ada@example.com"})
    store(api, user_id="ada@example.com")
    api.delete("/v1/users/ada@example.com")
    assert listed(api) == []


def test_keys_and_the_mode_stay_within_their_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    key = store(api)
    api.patch(f"{KEYS}/mode", json={"mode": "byo_keys"})
    assert other_tenant.get(KEYS).json() == []
    assert other_tenant.get(f"{KEYS}/{key['key_id']}").status_code == 404
    assert other_tenant.delete(f"{KEYS}/{key['key_id']}").status_code == 404
    assert other_tenant.delete(f"{KEYS}/OPENAI_API_KEY").status_code == 404
    assert other_tenant.get(f"{KEYS}/mode").json() == {"api_key_mode": "platform"}
    assert listed(api) == [key["key_id"]]


def test_the_mode_is_the_platforms_until_it_is_changed(api: httpx.Client) -> None:
    assert api.get(f"{KEYS}/mode").json() == {"api_key_mode": "platform"}
    for mode in ("byo_keys", "byo_keys", "platform"):
        assert api.patch(f"{KEYS}/mode", json={"mode": mode}).json() == {"api_key_mode": mode}
        assert api.get(f"{KEYS}/mode").json() == {"api_key_mode": mode}


def test_a_mode_that_does_not_exist_is_refused(api: httpx.Client) -> None:
    answer = api.patch(f"{KEYS}/mode", json={"mode": "free"})
    assert answer.status_code == 422
    assert "byo_keys" in answer.json()["detail"][0]["msg"]
    assert api.get(f"{KEYS}/mode").json() == {"api_key_mode": "platform"}
