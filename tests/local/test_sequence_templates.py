"""Templates of sequences: storing, checking, changing, sharing."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from sequence_api import ADA, BOB, link, look, ok, problem, send, start, step, template

CAROL = "carol@example.com"


def names(api: httpx.Client, user: str | None, **filters: Any) -> list[str]:
    return [one["name"] for one in ok(send(api, "GET", "/templates", user=user, **filters))]


def findings(api: httpx.Client, *steps: dict[str, Any], links: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    found: dict[str, Any] = ok(
        send(api, "POST", "/templates/validate", {"name": "n", "steps": list(steps), "transitions": list(links)}, None)
    )
    return found


def test_a_template_comes_back_as_it_was_stored(api: httpx.Client) -> None:
    api.post("/v1/users", json={"email": ADA})
    made = template(api, step("hello"), step("bye"), links=(link("hello", "bye", delay_days=2),), use_case="sales")
    assert (made["version"], made["times_used"], made["avg_reply_rate"], made["is_archived"]) == (1, 0, None, False)
    assert (made["is_owner"], made["user_permission"], made["is_tenant_wide"]) == (True, "edit", False)
    assert made["created_by_email"] == ADA
    assert made["transitions"] == [link("hello", "bye", delay_days=2)]
    assert ok(send(api, "GET", f"/templates/{made['id'].upper()}")) == made


def test_a_user_sees_the_own_templates_and_those_that_are_shared(api: httpx.Client, other_tenant: httpx.Client) -> None:
    template(api, name="mine", use_case="sales")
    template(api, name="named", share_with=[{"user_id": BOB, "permission": "view"}])
    template(api, name="wide", share_with_tenant=True)
    template(api, name="nobody's", user=None)
    assert names(api, ADA) == ["nobody's", "wide", "named", "mine"]
    assert names(api, BOB) == ["nobody's", "wide", "named"]
    assert names(api, CAROL) == ["nobody's", "wide"]
    assert names(api, BOB, owned_only="true") == []
    assert names(api, ADA, use_case="sales") == ["mine"]
    assert len(names(api, None)) == 4
    assert names(other_tenant, None) == []


def test_what_is_shared_for_less_can_not_be_used_for_more(api: httpx.Client) -> None:
    shares = [{"user_id": BOB, "permission": "view"}, {"user_id": CAROL, "permission": "edit"}]
    made = template(api, share_with=shares)
    path = f"/templates/{made['id']}"
    assert ok(send(api, "GET", path, user=BOB))["user_permission"] == "view"
    assert (
        problem(send(api, "PUT", path, {"name": "x"}, BOB), 403) == "The template is shared with this user to view, not to edit."
    )
    starting = {"template_id": made["id"], "prospects": [{"prospect_id": "kari"}]}
    assert "not to use" in problem(send(api, "POST", "/executions", starting, BOB), 403)
    assert ok(send(api, "PUT", path, {"name": "x"}, CAROL))["name"] == "x"
    assert "Only the owner" in problem(send(api, "POST", f"{path}/shares", {"share_with_tenant": True}, CAROL), 403)
    assert "not found" in problem(send(api, "GET", path, user="dan@example.com"), 404)


def test_shares_come_change_and_go(api: httpx.Client) -> None:
    path = f"/templates/{template(api)['id']}/shares"
    api.post("/v1/users", json={"email": BOB})
    bob = ok(send(api, "POST", path, {"add_users": [{"user_id": BOB, "permission": "view"}]}))["shares"][0]
    assert (bob["user_email"], bob["permission"]) == (BOB, "view")
    adding = [{"user_id": bob["user_id"], "permission": "edit"}]
    changed = ok(send(api, "POST", path, {"add_users": adding, "share_with_tenant": True}))
    assert changed["is_tenant_wide"]
    assert [(one["id"] == bob["id"], one["permission"]) for one in changed["shares"]] == [(True, "edit"), (False, "use")]
    assert ok(send(api, "GET", path, user=CAROL)) == changed
    closed = ok(send(api, "POST", path, {"share_with_tenant": False, "remove_users": [BOB]}))
    assert closed == {"template_id": changed["template_id"], "is_tenant_wide": False, "shares": []}
    share = ok(send(api, "POST", path, {"share_with_tenant": True}))["shares"][0]["id"]
    assert send(api, "DELETE", f"{path}/{share}").status_code == 204
    assert problem(send(api, "DELETE", f"{path}/{share}"), 404) == f"Share {share} not found."
    assert not ok(send(api, "GET", path))["is_tenant_wide"]
    assert "must be one of view, use, edit" in problem(send(api, "POST", path, {"add_users": [{"permission": "own"}]}), 422)


def test_a_change_counts_the_version_up_and_leaves_the_rest(api: httpx.Client) -> None:
    made = template(api, description="d", use_case="sales")
    changed = ok(send(api, "PUT", f"/templates/{made['id']}", {"name": "new", "description": None}))
    assert (changed["name"], changed["description"], changed["use_case"], changed["version"]) == ("new", None, "sales", 2)
    assert "nothing to change" in problem(send(api, "PUT", f"/templates/{made['id']}", {}), 422)
    assert "There is no step with the key 'x'" in problem(
        send(api, "PUT", f"/templates/{made['id']}", {"transitions": [link("x", None)]}), 422
    )


def test_steps_stay_as_they_are_while_something_runs_on_them(api: httpx.Client) -> None:
    made = template(api, step("hello", requires_approval=True))
    execution = start(api, made["id"])[0]
    path, body = f"/templates/{made['id']}", {"steps": [step("other")]}
    assert "1 executions of the template are under way; stop them" in problem(send(api, "PUT", path, body), 409)
    assert ok(send(api, "PUT", path, {"name": "a name is no step"}))["version"] == 2
    ok(send(api, "POST", f"/executions/{execution}/stop", {}))
    assert ok(send(api, "PUT", path, body))["steps"][0]["step_key"] == "other"


def test_an_archived_template_is_kept_but_not_used(api: httpx.Client) -> None:
    made = template(api, step("hello", requires_approval=True))
    execution = start(api, made["id"])[0]
    for _ in range(2):
        assert send(api, "DELETE", f"/templates/{made['id']}").status_code == 204
    assert names(api, ADA) == []
    assert names(api, ADA, include_archived="true") == ["Installers"]
    assert look(api, execution)["status"] == "waiting_approval"
    starting = {"template_id": made["id"], "prospects": [{"prospect_id": "nils"}]}
    assert "archived" in problem(send(api, "POST", "/executions", starting), 409)
    assert "archived" in problem(send(api, "PUT", f"/templates/{made['id']}", {"name": "x"}), 409)
    copy = ok(send(api, "POST", f"/templates/{made['id']}/duplicate", {"name": "again"}))
    assert (copy["is_archived"], copy["times_used"], copy["steps"]) == (False, 0, made["steps"])


def test_a_copy_belongs_to_who_makes_it(api: httpx.Client) -> None:
    made = template(api, share_with=[{"user_id": BOB, "permission": "use"}], description="d")
    copy = ok(send(api, "POST", f"/templates/{made['id']}/duplicate", {"name": "copy", "share_with_tenant": True}, BOB))
    assert (copy["is_owner"], copy["is_tenant_wide"], copy["description"], copy["version"]) == (True, True, "d", 1)
    assert copy["id"] != made["id"]
    assert ok(send(api, "GET", f"/templates/{copy['id']}"))["user_permission"] == "use"
    assert "empty" in problem(send(api, "POST", f"/templates/{made['id']}/duplicate", {"name": " "}), 422)


@pytest.mark.parametrize(
    ("wrong", "field", "words"),
    [
        (step("a", "connection_request", content_template="x" * 301), "content_template", "301 characters; 300 are allowed"),
        (step("a", "message", content_template="x" * 8001), "content_template", "8000 are allowed for message"),
        (step("a", "inmail", content_template="x" * 1901), "content_template", "1900 are allowed"),
        (step("a", "comment_post", content_template="x" * 1251), "content_template", "1250 are allowed"),
        (step("a", "send", content_template="x" * 50001), "content_template", "50000 are allowed"),
        (step("a") | {"channel": "email"}, "action", "The channel email has no action 'message'."),
        (step("a") | {"channel": "fax"}, "channel", "There is no channel 'fax'."),
        (step("a", content_source="guess"), "content_source", "'guess' is not known."),
        (step("a", on_failure="cry"), "on_failure", "'cry' is not known."),
        (step("a", max_retries=-1), "max_retries", "must not be negative"),
        (step(" "), "step_key", "empty key"),
    ],
)
def test_validation_finds_a_faulty_step(api: httpx.Client, wrong: dict[str, Any], field: str, words: str) -> None:
    found = findings(api, wrong)
    assert not found["is_valid"]
    (error,) = found["errors"]
    assert error["field"] == field
    assert words in error["message"]
    refused = send(api, "POST", "/templates", {"name": "n", "steps": [wrong], "transitions": []})
    assert words in problem(refused, 422)


def test_validation_finds_what_does_not_fit_together(api: httpx.Client) -> None:
    links = (link("a", "nowhere"), link("a", "b", "sunrise"), link("a", "b", delay_hours=-1))
    found = findings(api, step("a"), step("b"), step("a"), links=links)
    assert [one["message"] for one in found["errors"]] == [
        "Two steps have the key 'a'.",
        "There is no step with the key 'nowhere'.",
        "'sunrise' is not known.",
        "A delay must not be negative.",
    ]
    assert [one["message"] for one in findings(api)["errors"]] == ["There are no steps."]
    nameless = {"name": " ", "steps": [step("a")], "transitions": []}
    assert ok(send(api, "POST", "/templates/validate", nameless, None))["errors"][0]["field"] == "name"


def test_validation_tells_doubts_that_do_not_stand_in_the_way(api: httpx.Client) -> None:
    found = findings(api, step("a"), step("b", content_source="template", content_template=""))
    assert found["is_valid"]
    assert [(one["step_key"], one["message"]) for one in found["warnings"]] == [
        ("b", "No transition leads to this step, so it never runs."),
        ("b", "There is no text to send."),
    ]
    assert names(api, None) == []


def test_a_template_counts_its_use_and_its_replies(api: httpx.Client) -> None:
    made = template(api)
    start(api, made["id"], "kari", simulate={"reply": "positive"})
    start(api, made["id"], "nils", "olav", "inga")
    used = ok(send(api, "GET", f"/templates/{made['id']}"))
    assert (used["times_used"], used["avg_reply_rate"]) == (4, 0.25)
