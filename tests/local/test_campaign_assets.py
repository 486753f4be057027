"""Assets of users, and the campaigns they are attached to."""

from __future__ import annotations

from typing import Any

import httpx
from campaign_api import ADA, AUTOMATIC, BOB, ROOT, actions, campaign, post, read, refused

ASSETS = "/v1/assets"


def asset(api: httpx.Client, user: str = ADA, **fields: Any) -> dict[str, Any]:
    body = {"user_id": user, "name": "Booking", "key": "booking", "value": "https://example.com/book", **fields}
    made: dict[str, Any] = post(api, ASSETS, body)
    return made


def test_an_asset_belongs_to_one_user(api: httpx.Client, other_tenant: httpx.Client) -> None:
    made = asset(api)
    assert (made["type"], made["is_active"]) == ("link", True)
    assert asset(api, BOB, value="Some words")["type"] == "text"
    path = f"{ASSETS}/{made['id']}"
    assert api.get(path, params={"user_id": ADA}).json() == made
    refused(api.get(path, params={"user_id": BOB}), 404, "not found")
    refused(other_tenant.get(path, params={"user_id": ADA}), 404, "not found")
    assert len(api.get(ASSETS, params={"user_id": ADA}).json()) == 1
    refused(api.get(ASSETS), 422, "user_id")


def test_a_key_is_used_once(api: httpx.Client) -> None:
    asset(api)
    body = {"user_id": ADA, "name": "n", "key": "booking", "value": "v"}
    refused(api.post(ASSETS, json=body), 409, "with the key 'booking' already")
    refused(api.post(ASSETS, json={**body, "key": " "}), 422, "must not be empty")


def test_an_asset_is_changed_and_switched_off(api: httpx.Client) -> None:
    path = f"{ASSETS}/{asset(api)['id']}"
    assert api.put(path, json={"user_id": ADA, "value": "https://example.com/2"}).json()["value"].endswith("/2")
    assert not api.delete(path, params={"user_id": ADA}).json()["is_active"]
    assert api.get(ASSETS, params={"user_id": ADA, "active_only": "true"}).json() == []
    assert len(api.get(ASSETS, params={"user_id": ADA}).json()) == 1
    assert api.put(path, json={"user_id": ADA, "is_active": True}).json()["is_active"]


def test_assets_are_attached_and_taken_off(api: httpx.Client) -> None:
    identifier, mine, loose = campaign(api), asset(api), asset(api, key="other")
    path = f"{ROOT}/{identifier}/assets"
    assert post(api, path, {"asset_ids": [mine["id"]]}) == {"linked": 1}
    assert post(api, path, {"asset_ids": [mine["id"]]}) == {"linked": 0}
    assert read(api, f"/{identifier}/assets") == {"items": [mine]}
    assert api.get(ASSETS, params={"user_id": ADA, "campaign_id": identifier}).json() == [mine]
    refused(api.post(path, json={"asset_ids": [asset(api, BOB)["id"]]}), 404, "not found")
    api.delete(f"{ASSETS}/{loose['id']}", params={"user_id": ADA})
    refused(api.post(path, json={"asset_ids": [loose["id"]]}), 409, "switched off")
    assert api.delete(f"{path}/{mine['id']}").status_code == 204
    refused(api.delete(f"{path}/{mine['id']}"), 404, "not attached")


def test_assets_are_made_or_found_again_by_their_key(api: httpx.Client) -> None:
    identifier, mine = campaign(api), asset(api)
    items = [
        {"name": "Booking page", "key": "booking", "value": "https://example.com/new"},
        {"name": "Prices", "key": "prices", "type": "text", "value": "From 10 euros"},
    ]
    attached = post(api, f"{ROOT}/{identifier}/assets/upsert", {"items": items})["items"]
    assert [(one["key"], one["name"]) for one in attached] == [("booking", "Booking page"), ("prices", "Prices")]
    assert attached[0]["id"] == mine["id"]
    assert attached[1]["user_id"] == mine["user_id"]
    bad = {"items": [items[1], {**items[0], "value": ""}]}
    refused(api.post(f"{ROOT}/{identifier}/assets/upsert", json=bad), 422, "must not be empty")


def test_follow_ups_bring_in_what_is_attached(api: httpx.Client) -> None:
    people = [f"person-{number}" for number in range(6)]
    identifier = campaign(api, *people, approval_settings=AUTOMATIC, guardrails={"channel": "email_only"})
    post(api, f"{ROOT}/{identifier}/assets", {"asset_ids": [asset(api)["id"]]})
    post(api, f"{ROOT}/{identifier}/start")
    follow_ups = actions(api, identifier, action_type="send_follow_up_email")
    assert follow_ups
    assert all(one["content"].endswith("https://example.com/book") for one in follow_ups)
