"""Playbooks with their versions, and the jobs that write them."""

from __future__ import annotations

from collections.abc import Callable

import httpx
from campaign_api import ADA, BOB, ROOT, campaign, playbook, post, read, refused
from local_api import ManualClock, client_of

from lumnisai.local.server import Served

PLAYBOOKS = f"{ROOT}/playbooks"


def test_a_playbook_is_read_by_its_owner_and_a_shared_one_by_everybody(api: httpx.Client, other_tenant: httpx.Client) -> None:
    mine, ours = playbook(api), playbook(api, None, style_preferences={"tone": "dry"})
    assert (mine["source"], mine["version"], mine["is_active"]) == ("manual", 1, True)
    assert [one["id"] for one in read(api, "/playbooks", user_id=ADA)] == [ours["id"], mine["id"]]
    assert [one["id"] for one in read(api, "/playbooks", user_id=BOB)] == [ours["id"]]
    refused(api.get(f"{PLAYBOOKS}/{mine['id']}", params={"user_id": BOB}), 404, "not found")
    refused(other_tenant.get(f"{PLAYBOOKS}/{ours['id']}"), 404, "not found")
    refused(api.put(f"{PLAYBOOKS}/{ours['id']}", json={"name": "x"}, params={"user_id": BOB}), 403, "whole tenant")
    refused(api.post(PLAYBOOKS, json={"name": " ", "content": "c"}), 422, "must not be empty")


def test_every_change_is_a_version(api: httpx.Client) -> None:
    identifier = playbook(api)["id"]
    first = read(api, f"/playbooks/{identifier}/versions")
    changed = api.put(f"{PLAYBOOKS}/{identifier}", json={"content": "Write long.", "change_reason": "Too short"}).json()
    assert (changed["version"], changed["content"], changed["name"]) == (2, "Write long.", "Founders")
    assert changed["parent_version_id"] == first[0]["id"]
    versions = read(api, f"/playbooks/{identifier}/versions")
    assert [(one["version"], one["change_reason"]) for one in versions] == [(2, "Too short"), (1, None)]
    assert versions[1]["content"] == "Write short. Ask one question."
    refused(api.put(f"{PLAYBOOKS}/{identifier}", json={"change_reason": "none"}), 422, "give at least one of name")


def test_a_campaign_keeps_to_its_version(api: httpx.Client) -> None:
    written = playbook(api)["id"]
    old = campaign(api, playbook_id=written)
    api.put(f"{PLAYBOOKS}/{written}", json={"content": "Write long."})
    assert read(api, f"/{old}")["playbook_version"] == 1
    assert read(api, f"/{campaign(api, playbook_id=written)}")["playbook_version"] == 2
    assert read(api, f"/{campaign(api, playbook_id=written, playbook_version=1)}")["playbook_version"] == 1


def test_a_playbook_that_active_campaigns_follow_is_not_archived(api: httpx.Client) -> None:
    written = playbook(api)["id"]
    follower = campaign(api, playbook_id=written, start=True)
    refused(api.delete(f"{PLAYBOOKS}/{written}"), 409, "1 active campaign follows this playbook")
    post(api, f"{ROOT}/{follower}/pause")
    archived = api.delete(f"{PLAYBOOKS}/{written}").json()
    assert archived["success"]
    assert not archived["playbook"]["is_active"]
    assert api.delete(f"{PLAYBOOKS}/{written}").json() == archived
    assert read(api, "/playbooks", active_only="true") == []
    assert len(read(api, "/playbooks")) == 1
    refused(api.put(f"{PLAYBOOKS}/{written}", json={"name": "x"}), 409, "archived")
    refused(api.post(ROOT, json={"user_id": ADA, "name": "n", "playbook_id": written}), 409, "archived; choose another")


def test_a_job_writes_a_playbook(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock, time_scale=1)) as api:
        source = playbook(api)["id"]
        wish = {"user_id": ADA, "playbook_id": source, "company_context": "We lease heat pumps.", "max_chats": 10}
        started = post(api, f"{PLAYBOOKS}/generate", wish)
        assert started["poll_url"] == f"{PLAYBOOKS}/generate/{started['job_id']}"
        path = f"/playbooks/generate/{started['job_id']}"
        clock.advance(2)
        assert read(api, path)["progress"] == {"chats_read": 5}
        clock.advance(3)
        assert (read(api, path)["status"], read(api, path)["stage"]) == ("running", "writing_playbook")
        assert len(read(api, "/playbooks")) == 1
        clock.advance(3)
        written = read(api, "/playbooks")[0]
        job = read(api, path)
        assert (job["status"], job["playbook"], job["source_playbook_id"]) == ("completed", written, source)
        assert (written["source"], written["name"]) == ("generated", "Founders, rewritten")
        assert "We lease heat pumps." in written["content"]
        assert job["completed_at"] == "2026-03-02T09:30:08.000000+00:00"
        refused(api.get(f"{ROOT}{path}", params={"user_id": BOB}), 404, "not found")


def test_a_job_without_conversations_fails(api: httpx.Client) -> None:
    job_id = post(api, f"{PLAYBOOKS}/generate", {"user_id": ADA, "max_chats": 0})["job_id"]
    job = read(api, f"/playbooks/generate/{job_id}")
    assert (job["status"], job["playbook"]) == ("failed", None)
    assert job["error_message"] == "There are no conversations to learn from."
