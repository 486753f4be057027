"""The people in a campaign: added, moved, left alone, taken out."""

from __future__ import annotations

import httpx
from campaign_api import ADA, BOB, ROOT, actions, add, campaign, decide, people, post, read, refused


def test_nobody_is_added_twice(api: httpx.Client) -> None:
    identifier = campaign(api, "a")
    assert add(api, identifier, "a", "b", "b")["added"] == 1
    given = [
        {"prospect_id": "c", "prospect_external_id": "linkedin.com/in/C"},
        {"prospect_id": "d", "prospect_external_id": "linkedin.com/in/c/"},
    ]
    assert post(api, f"{ROOT}/{identifier}/prospects", {"prospects": given})["skipped"] == 1
    assert [one["prospect_id"] for one in people(api, identifier)] == ["a", "b", "c"]
    refused(api.post(f"{ROOT}/{identifier}/prospects", json={"prospects": [{"prospect_id": " "}]}), 422, "must not be empty")


def test_a_full_campaign_takes_nobody(api: httpx.Client) -> None:
    identifier = campaign(api, max_prospects=2)
    added = add(api, identifier, "a", "b", "c")
    assert (added["added"], added["skipped"]) == (2, 1)


def test_overlaps_with_other_campaigns_bring_warnings(api: httpx.Client) -> None:
    first = campaign(api, "a", "b", start=True)
    decide(api, actions(api, first)[0]["id"])
    campaign(api, "c", user=BOB, start=True)
    second = campaign(api)
    added = add(api, second, "a", "b", "c")
    assert added["added"] == 3
    assert added["warnings"] == [
        {"prospect_id": "a", "warnings": ["previously_contacted", "active_campaign"]},
        {"prospect_id": "b", "warnings": ["active_campaign"]},
    ]
    assert add(api, campaign(api, user=BOB), "a")["warnings"] == []


def test_people_are_listed_by_state_and_page(api: httpx.Client) -> None:
    identifier = campaign(api, "a", "b", "c", start=True)
    decide(api, actions(api, identifier)[0]["id"])
    assert [one["prospect_id"] for one in people(api, identifier, limit=1, offset=1)] == ["b"]
    assert [one["prospect_id"] for one in people(api, identifier, state="not_connected")] == ["b", "c"]


def test_one_person_is_shown_with_all_actions(api: httpx.Client) -> None:
    identifier = campaign(api, "a", start=True)
    entry = people(api, identifier)[0]["id"]
    for name in ("a", entry):
        shown = read(api, f"/{identifier}/prospects/{name}")
        assert shown["prospect"]["id"] == entry
        assert shown["pending_action"] == shown["actions"][0]
    refused(api.get(f"{ROOT}/{identifier}/prospects/nobody"), 404, "Prospect nobody not found in this campaign")
    refused(api.get(f"{ROOT}/{identifier}/prospects/a", params={"user_id": BOB}), 404, "Campaign")


def test_people_move_to_another_campaign_with_their_history(api: httpx.Client) -> None:
    source, target = campaign(api, "a", "b", "c", start=True), campaign(api, "b", start=True)
    decide(api, actions(api, source)[0]["id"])
    ids = [one["id"] for one in people(api, source)]
    moved = post(api, f"{ROOT}/{source}/prospects/transfer", {"target_campaign_id": target, "prospect_ids": [*ids[:2], "x"]})
    assert moved == {
        "transferred": 1,
        "skipped": [
            {"prospect_id": ids[1], "reason": "duplicate_in_target"},
            {"prospect_id": "x", "reason": "not_found"},
        ],
    }
    assert [one["prospect_id"] for one in people(api, source)] == ["b", "c"]
    history = actions(api, target, prospect_id="a")
    assert [one["status"] for one in history[:2]] == ["executed", "cancelled"]
    assert history[-1]["status"] == "pending_approval"
    assert post(api, f"{ROOT}/{source}/prospects/transfer", {"target_campaign_id": target})["transferred"] == 1


def test_a_target_that_cannot_take_them_is_refused(api: httpx.Client) -> None:
    source, other, small = campaign(api, "a", "b"), campaign(api, user=BOB), campaign(api, max_prospects=1)
    done = campaign(api)
    post(api, f"{ROOT}/{done}/stop")

    def transfer(target: str, **query: str) -> httpx.Response:
        return api.post(f"{ROOT}/{source}/prospects/transfer", json={"target_campaign_id": target}, params=query)

    refused(transfer(other), 403, "belongs to another user")
    refused(transfer(other, user_id=ADA), 404, "not found")
    refused(transfer(done), 409, "The target is completed")
    refused(transfer(source), 409, "this campaign itself")
    refused(transfer(small), 409, "at most 1 prospects")
    assert len(people(api, source)) == 2


def test_paused_people_are_left_alone_until_they_are_resumed(api: httpx.Client) -> None:
    identifier = campaign(api, "a", "b", start=True)
    path, first = f"{ROOT}/{identifier}/prospects", people(api, identifier)[0]["id"]
    assert post(api, f"{path}/pause", {"prospect_ids": [first], "reason": "On leave"}) == {"affected": 1}
    paused = people(api, identifier, state="paused")
    assert [(one["prospect_id"], one["previous_state"]) for one in paused] == [("a", "not_connected")]
    assert paused[0]["metadata"] == {"pause_reason": "On leave"}
    assert actions(api, identifier, prospect_id="a")[0]["status"] == "cancelled_by_pause"
    assert post(api, f"{path}/pause", {"states": ["not_connected"]}) == {"affected": 1}
    assert post(api, f"{path}/pause", {"states": ["not_connected"]}) == {"affected": 0}
    refused(api.post(f"{path}/pause", json={}), 422, "give `prospect_ids`, `states` or both")
    assert actions(api, identifier, status="pending_approval") == []
    assert post(api, f"{path}/resume", {"prospect_ids": [first]}) == {"affected": 1}
    assert post(api, f"{path}/resume", {}) == {"affected": 1}
    assert len(actions(api, identifier, status="pending_approval")) == 2


def test_a_person_is_taken_out(api: httpx.Client) -> None:
    identifier = campaign(api, "a", "b", start=True)
    assert api.delete(f"{ROOT}/{identifier}/prospects/a").json() == {"success": True}
    assert [one["prospect_id"] for one in people(api, identifier)] == ["b"]
    assert [one["status"] for one in actions(api, identifier)] == ["cancelled", "pending_approval"]
    refused(api.delete(f"{ROOT}/{identifier}/prospects/a"), 404, "not found")
    assert add(api, identifier, "a")["added"] == 1
