"""Drafts, from review to being sent; and the writing of many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from local_api import ManualClock, client_of
from messaging_api import BOB, OLA, ask, closed, connected, events, get, post, profile, refused

from lumnisai.local.server import Served

MAIL = {"channel": "gmail", "content": "Dear Ola", "subject": "Heat", "recipient_email": OLA, "prospect_external_id": "lead_a"}
MISSING = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
PEOPLE = [
    {"external_id": "a", "name": "Ola Berg", "email": OLA, "current_company": "Lunvik", "ai_context": {"role_title": "Welder"}},
    {"external_id": "b", "name": "Mari Lund"},
]
BATCH: dict[str, Any] = {"prospects": PEOPLE, "project_id": "p-1", "channel": "gmail"}


@pytest.fixture
def slow(make_platform: Callable[..., Served], clock: ManualClock) -> Iterator[httpx.Client]:
    """A client of a platform whose simulated time passes when the clock is moved."""
    with client_of(make_platform(clock=clock, time_scale=1)) as client:
        yield client


def draft(api: httpx.Client, **changes: Any) -> dict[str, Any]:
    return post(api, "/drafts", {**MAIL, **changes})


def change(api: httpx.Client, draft_id: str, **changes: Any) -> httpx.Response:
    return ask(api, "PATCH", f"/drafts/{draft_id}", changes)


def test_a_draft_waits_for_review(api: httpx.Client) -> None:
    made = draft(api)
    assert (made["status"], made["outreach_method"], made["conversation_id"]) == ("pending_review", "email", None)
    assert get(api, f"/drafts/{made['id']}") == made
    near, far = profile(connected, api), profile(closed, api)
    for url, method in ((near, "direct_message"), (far, "connection_request")):
        assert draft(api, channel="linkedin", recipient_linkedin_url=url)["outreach_method"] == method
    assert get(api, "/conversations") == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"channel": "fax"}, "must be one of gmail"),
        ({"content": ""}, "must not be empty"),
        ({"outreach_method": "inmail"}, "must be one of email on gmail"),
        ({"channel": "linkedin", "outreach_method": "email"}, "inmail_escalation on linkedin"),
        ({"conversation_id": MISSING}, "Conversation"),
    ],
)
def test_a_draft_that_makes_no_sense_is_refused(api: httpx.Client, changes: dict[str, Any], words: str) -> None:
    answer = ask(api, "POST", "/drafts", {**MAIL, **changes})
    refused(answer, 404 if "conversation_id" in changes else 422, words)


def test_a_draft_is_changed_field_by_field(api: httpx.Client) -> None:
    draft_id = draft(api, channel="linkedin", inmail_subscription="premium")["id"]
    changed = change(api, draft_id, content="New", status="approved", outreach_method="inmail").json()
    assert (changed["content"], changed["status"], changed["outreach_method"]) == ("New", "approved", "inmail")
    assert (changed["subject"], changed["inmail_subscription"]) == ("Heat", "premium")
    cleared = change(api, draft_id, subject=None, inmail_subscription=None, content=None).json()
    assert (cleared["subject"], cleared["inmail_subscription"], cleared["content"]) == (None, None, "New")
    refused(change(api, draft_id), 422, "nothing to change: give one of content, subject")
    refused(change(api, draft_id, content=None), 422, "nothing to change")
    refused(change(api, draft_id, content=" "), 422, "must not be empty")
    refused(change(api, draft_id, outreach_method="email"), 422, "on linkedin")
    refused(change(api, draft_id, status="sent"), 400, "can't be set, only pending_review, approved, discarded")
    refused(change(api, MISSING, content="x"), 404, "Draft")


def test_a_draft_is_sent_once(api: httpx.Client) -> None:
    draft_id = draft(api)["id"]
    result = post(api, f"/drafts/{draft_id}/send")
    assert (result["success"], result["draft_id"], result["prospect_external_id"]) == (True, draft_id, "lead_a")
    sent = get(api, f"/drafts/{draft_id}")
    assert (sent["status"], sent["conversation_id"]) == ("sent", result["conversation_id"])
    messages = get(api, f"/conversations/{result['conversation_id']}")["messages"]
    assert [(one["id"], one["content"], one["subject"]) for one in messages] == [(result["message_id"], "Dear Ola", "Heat")]
    again = post(api, f"/drafts/{draft_id}/send")
    assert (again["success"], again["error_code"], again["error"]) == (False, "SEND_FAILED", "The draft was sent already.")
    refused(change(api, draft_id, content="x"), 400, "A draft that is sent can't be changed")
    refused(ask(api, "POST", f"/drafts/{draft_id}/cancel"), 400, "A draft that is sent can't be cancelled")
    refused(ask(api, "POST", f"/drafts/{MISSING}/send"), 404, "Draft")


def test_a_draft_goes_to_the_conversation_it_belongs_to(api: httpx.Client) -> None:
    first = post(api, "/send", {"channel": "gmail", "recipient_id": OLA, "content": "First"})
    answer = draft(api, conversation_id=first["conversation_id"], recipient_email=None, project_id="p-9")
    result = post(api, f"/drafts/{answer['id']}/send")
    assert result["conversation_id"] == first["conversation_id"]
    assert get(api, f"/conversations/{first['conversation_id']}")["conversation"]["project_id"] == "p-9"


def test_a_draft_that_can_not_be_sent_fails_and_can_be_put_right(api: httpx.Client) -> None:
    lost = draft(api, recipient_email=None)["id"]
    result = post(api, f"/drafts/{lost}/send")
    assert (result["success"], result["error_code"]) == (False, "NO_RECIPIENT")
    assert get(api, f"/drafts/{lost}")["status"] == "failed"
    url = profile(closed, api)
    wrong = draft(api, channel="linkedin", recipient_linkedin_url=url, outreach_method="direct_message")["id"]
    assert "is not a connection" in post(api, f"/drafts/{wrong}/send")["error"]
    assert "is not a connection" in get(api, f"/drafts/{wrong}")["error_message"]
    refused(ask(api, "POST", f"/drafts/{wrong}/cancel"), 400, "failed can't be cancelled")
    change(api, wrong, outreach_method="inmail", inmail_subscription="premium")
    assert "has no premium plan" in post(api, f"/drafts/{wrong}/send")["error"]
    change(api, wrong, inmail_subscription=None)
    assert post(api, f"/drafts/{wrong}/send")["is_free_inmail"] is False
    assert get(api, f"/drafts/{wrong}")["error_message"] is None
    near = draft(api, channel="linkedin", recipient_linkedin_url=profile(connected, api), outreach_method="connection_request")
    assert "is a connection already" in post(api, f"/drafts/{near['id']}/send")["error"]
    ask(api, "PUT", "/linkedin/subscription", {"subscription_type": "basic"})
    poor = draft(api, channel="linkedin", recipient_linkedin_url=url, outreach_method="inmail")["id"]
    assert post(api, f"/drafts/{poor}/send")["error"] == "No InMail credits are left."


def test_an_escalation_begins_as_a_request(api: httpx.Client) -> None:
    made = draft(api, channel="linkedin", recipient_linkedin_url=profile(closed, api), outreach_method="inmail_escalation")
    result = post(api, f"/drafts/{made['id']}/send")
    assert result["outreach_method"] == "connection_request"
    assert get(api, f"/conversations/{result['conversation_id']}")["conversation"]["escalation_scheduled_for"]


@pytest.mark.parametrize("status", ["pending_review", "approved"])
def test_a_draft_that_waits_can_be_taken_back(api: httpx.Client, status: str) -> None:
    draft_id = draft(api)["id"]
    change(api, draft_id, status=status)
    taken = post(api, f"/drafts/{draft_id}/cancel")
    assert taken == {"success": True, "draft_id": draft_id, "prospect_external_id": "lead_a", "error": None}
    assert get(api, f"/drafts/{draft_id}")["status"] == "discarded"
    refused(ask(api, "POST", f"/drafts/{draft_id}/cancel"), 400, "discarded can't be cancelled")
    assert post(api, f"/drafts/{draft_id}/send")["error"] == "The draft is discarded."


def test_several_drafts_are_sent_with_changes_of_their_own(api: httpx.Client) -> None:
    url = profile(closed, api)
    plain, noteless, lost, wrong = (
        draft(api)["id"],
        draft(api, channel="linkedin", recipient_linkedin_url=url, outreach_method="inmail")["id"],
        draft(api, recipient_email=None)["id"],
        draft(api)["id"],
    )
    overrides = [
        {"draft_id": noteless, "skip_note": True, "outreach_method": "connection_request"},
        {"draft_id": wrong, "outreach_method": "inmail"},
    ]
    body = {"draft_ids": [plain, noteless, lost, wrong, MISSING, plain], "draft_overrides": overrides}
    answer = post(api, "/drafts/batch/send", body)
    codes = [one.get("error_code") for one in answer["results"]]
    assert codes == [None, None, "NO_RECIPIENT", "SEND_FAILED", "NOT_FOUND", "SEND_FAILED"]
    assert (answer["sent"], answer["failed"], answer["queued"]) == (2, 4, 0)
    request = answer["results"][1]
    assert request["outreach_method"] == "connection_request"
    assert get(api, f"/conversations/{request['conversation_id']}")["messages"][0]["content"] == ""
    assert get(api, f"/drafts/{wrong}")["status"] == "pending_review"


def test_what_goes_over_the_rate_waits_until_the_next_morning(slow: httpx.Client, clock: ManualClock) -> None:
    ids = [draft(slow)["id"] for _ in range(3)]
    answer = post(slow, "/drafts/batch/send", {"draft_ids": ids, "send_rate_per_day": 1})
    assert [one["queued"] for one in answer["results"]] == [False, True, True]
    assert (answer["sent"], answer["failed"], answer["queued"]) == (1, 0, 2)
    waiting = get(slow, f"/drafts/{ids[1]}")
    assert (waiting["status"], waiting["scheduled_for"]) == ("scheduled", "2026-03-03T08:00:00.000000+00:00")
    post(slow, f"/drafts/{ids[2]}/cancel")
    clock.advance(86_400)
    assert get(slow, f"/drafts/{ids[1]}")["status"] == "sent"
    assert get(slow, f"/drafts/{ids[2]}")["status"] == "discarded"
    refused(ask(slow, "POST", "/drafts/batch/send", {"draft_ids": ids, "send_rate_per_day": 101}), 422, "send_rate_per_day")


def test_drafts_of_others_are_not_there(api: httpx.Client, other_tenant: httpx.Client) -> None:
    draft_id, job = draft(api)["id"], post(api, "/drafts/batch", BATCH)
    for client, user in ((api, BOB), (other_tenant, "ada@example.com")):
        for method, path in (("GET", ""), ("POST", "/send"), ("POST", "/cancel")):
            refused(ask(client, method, f"/drafts/{draft_id}{path}", user=user), 404, "not found")
        assert post(client, "/drafts/batch/send", {"draft_ids": [draft_id]}, user)["results"][0]["error_code"] == "NOT_FOUND"
        refused(ask(client, "GET", f"/drafts/batch/jobs/{job['job_id']}", user=user), 404, "not found")
        refused(ask(client, "POST", "/drafts/batch/stream", BATCH, user, job_id=job["job_id"]), 404, "not found")


def test_a_batch_is_a_job_that_goes_on_by_itself(slow: httpx.Client, clock: ManualClock) -> None:
    accepted = ask(slow, "POST", "/drafts/batch", BATCH)
    assert accepted.status_code == 202
    job = accepted.json()
    assert (job["status"], job["total_prospects"]) == ("pending", 2)
    assert slow.get(job["poll_url"], params={"user_id": "ada@example.com"}).json()["status"] == "pending"
    clock.advance(1.5)
    half = get(slow, f"/drafts/batch/jobs/{job['job_id']}")
    assert (half["status"], half["completed_at"]) == ("in_progress", None)
    assert half["progress"] == {"processed": 1, "total": 2, "percentage": 50.0, "drafts_created": 1, "errors": 0}
    clock.advance(60)
    done = get(slow, f"/drafts/batch/jobs/{job['job_id']}")
    assert (done["status"], done["progress"]["percentage"], done["error_message"]) == ("completed", 100.0, None)
    assert done["errors"] == [{"prospect": "Mari Lund", "error": "There is no way to reach this person on gmail: no email."}]
    assert done["started_at"] == "2026-03-02T09:30:00.500000+00:00"
    assert done["completed_at"] == "2026-03-02T09:30:02.500000+00:00"
    assert [one["id"] for one in done["drafts"]] == [half["drafts"][0]["id"]]
    assert get(slow, f"/drafts/{done['drafts'][0]['id']}")["created_at"] == "2026-03-02T09:30:01.500000+00:00"
    clock.advance(86_400)
    refused(ask(slow, "GET", f"/drafts/batch/jobs/{job['job_id']}"), 404, "expired: jobs are kept for 24 hours")


def test_with_wait_the_finished_drafts_are_given(api: httpx.Client) -> None:
    answer = ask(api, "POST", "/drafts/batch", BATCH, wait="true")
    assert answer.status_code == 200
    body = answer.json()
    assert (body["created"], body["errors"], body["error_details"][0]["prospect"]) == (1, 1, "Mari Lund")
    assert get(api, f"/drafts/{body['drafts'][0]['id']}") == body["drafts"][0]
    assert post(api, "/drafts/batch", {**BATCH, "prospects": []}, wait="true")["created"] == 0


def test_texts_follow_the_pattern_or_the_facts(api: httpx.Client) -> None:
    def written(**changes: Any) -> dict[str, Any]:
        drafts: list[dict[str, Any]] = post(api, "/drafts/batch", {**BATCH, **changes}, wait="true")["drafts"]
        return drafts[0]

    pattern = {"subject_template": "To {{ first_name }}", "content_template": "{name} of {company}, {colour} {{unknown}}"}
    filled = written(**pattern, ai_context={"colour": "red", "role_title": "Boss"})
    assert (filled["subject"], filled["content"]) == ("To Ola", "Ola Berg of Lunvik, red {{unknown}}")
    plain = written(ai_context={"role_title": "Boss", "user_name": "Ada", "user_company": "Acme"})
    assert plain["subject"] == "A question about Lunvik"
    assert "looking for a Welder" in plain["content"]
    assert plain["content"].endswith("Ada, Acme")
    conversation = post(api, "/sync/prospect", {"email": OLA})["conversation"]
    again = written()
    assert (again["conversation_id"], "good to hear from you before" in again["content"]) == (conversation["id"], True)
    assert written(use_prior_contact=False)["conversation_id"] is None
    own = {**PEOPLE[0], "use_prior_contact": False, "selected_channel": "outlook"}
    assert written(prospects=[own])["conversation_id"] is None


def test_each_prospect_may_have_a_channel_of_its_own(api: httpx.Client) -> None:
    person = {**PEOPLE[0], "selected_channel": "linkedin", "linkedin_url": profile(closed, api), "outreach_method": "inmail"}
    (made,) = post(api, "/drafts/batch", {**BATCH, "prospects": [person]}, wait="true")["drafts"]
    assert (made["outreach_method"], made["subject"]) == ("inmail", "A question about Lunvik")
    assert post(api, f"/drafts/{made['id']}/send")["outreach_method"] == "inmail"
    lost = {**BATCH, "prospects": [{**PEOPLE[0], "selected_channel": "linkedin"}]}
    assert "no linkedin_url or provider_id" in post(api, "/drafts/batch", lost, wait="true")["error_details"][0]["error"]
    for wrong in ({**BATCH, "channel": "fax"}, {**BATCH, "prospects": [{**PEOPLE[0], "selected_channel": "fax"}]}):
        refused(ask(api, "POST", "/drafts/batch", wrong), 422, "must be one of gmail")


def test_a_stream_tells_what_happens(api: httpx.Client) -> None:
    answer = ask(api, "POST", "/drafts/batch/stream", BATCH)
    assert answer.headers["content-type"] == "text/event-stream"
    told = events(answer.text)
    assert [name for name, _ in told] == ["job_started", "draft_created", "progress", "error", "progress", "complete"]
    job = get(api, f"/drafts/batch/jobs/{told[0][1]['job_id']}")
    assert told[1][1] == {"draft": job["drafts"][0], "prospect_external_id": "a"}
    assert told[2][1] == {"processed": 1, "total": 2, "percentage": 50.0, "current_prospect": "Ola Berg"}
    assert told[3][1] == job["errors"][0]
    assert told[5][1] == {
        "job_id": job["job_id"],
        "created": 1,
        "errors": 1,
        "drafts": job["drafts"],
        "error_details": job["errors"],
        "error_message": None,
    }
    again = ask(api, "POST", "/drafts/batch/stream", {**BATCH, "prospects": []}, job_id=job["job_id"])
    assert again.text == answer.text
    assert [name for name, _ in events(ask(api, "POST", "/drafts/batch/stream", {**BATCH, "prospects": []}).text)] == [
        "job_started",
        "complete",
    ]


def test_a_stream_goes_with_the_time(slow: httpx.Client, clock: ManualClock) -> None:
    params = {"user_id": "ada@example.com"}
    # The usual check reads the whole answer, which is not there yet.
    with (
        httpx.Client(base_url=slow.base_url, headers=slow.headers, trust_env=False, timeout=20) as raw,
        raw.stream("POST", "/v1/messaging/drafts/batch/stream", json=BATCH, params=params) as answer,
    ):
        lines = (line for line in answer.iter_lines() if line)
        assert '"job_started"' in next(lines)
        clock.until_waiting()
        clock.advance(1.5)
        assert '"draft_created"' in next(lines)
        assert '"progress"' in next(lines)
        clock.until_waiting()
        clock.advance(1)
        assert [line.split('"')[3] for line in lines] == ["error", "progress", "complete"]


def test_a_stream_is_not_remembered_under_its_idempotency_key(api: httpx.Client) -> None:
    path, options = "/v1/messaging/drafts/batch/stream", {"params": {"user_id": "ada@example.com"}, "json": BATCH}
    first, second = (api.post(path, headers={"Idempotency-Key": "k-1"}, **options) for _ in range(2))
    assert (first.status_code, second.status_code) == (200, 200)
    assert events(first.text)[-1][0] == events(second.text)[-1][0] == "complete"


def test_the_end_of_the_platform_ends_a_stream(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    platform = make_platform(clock=clock, time_scale=1)
    headers = {"X-API-Key": platform.api_key}
    with (
        httpx.Client(base_url=platform.base_url, headers=headers, trust_env=False, timeout=20) as raw,
        raw.stream("POST", "/v1/messaging/drafts/batch/stream", json=BATCH, params={"user_id": "a"}) as answer,
    ):
        lines = answer.iter_lines()
        assert '"job_started"' in next(lines)
        clock.until_waiting()
        platform.server.stop()
        assert [line for line in lines if line] == []
