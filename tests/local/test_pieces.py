"""Pages, ids, messages about wrong values, routes and the calculator, by themselves."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from local_api import CONTRACT, VALIDATION, ManualClock

from lumnisai.local.calculator import calculate, sums_in
from lumnisai.local.call import HANDLERS, Reply, operation
from lumnisai.local.conversations import short_title
from lumnisai.local.errors import ApiError
from lumnisai.local.identity import read_keys, tenant_id, user_id
from lumnisai.local.limiter import RateLimiter
from lumnisai.local.operations import load_handlers
from lumnisai.local.paging import Page, envelope, page_of

TENANT = tenant_id("one")


@pytest.mark.parametrize(
    ("name", "query", "page", "answer"),
    [
        ("list_threads", {"limit": 2, "offset": 4}, Page(4, 2), {"threads": [1], "total": 9, "limit": 2, "offset": 4}),
        ("list_thread_responses", {"limit": 2, "offset": 4}, Page(4, 2), [1]),
        ("list_user_threads", {"page": 3, "page_size": None}, Page(100, 50), [1]),
        ("list_files", {"page": 3, "limit": 4}, Page(8, 4), {"total_count": 9, "page": 3, "limit": 4, "has_more": False}),
        ("list_mcp_servers", {"skip": 4, "limit": 2}, Page(4, 2), {"servers": [1], "total": 9, "skip": 4, "limit": 2}),
        ("list_skills", {"page": 2, "page_size": 3}, Page(3, 3), {"total": 9, "page": 2, "page_size": 3}),
    ],
)
def test_each_style_of_pages(name: str, query: dict[str, Any], page: Page, answer: Any) -> None:
    asked = CONTRACT.operations.get(name)
    if asked is None:
        pytest.fail(f"the contract lacks {name}")
    assert page_of(asked, query) == page
    got = envelope(asked, page, [1], 9)
    assert got == answer if isinstance(answer, list) else {**got, **answer} == got


def test_identifiers_lead_to_the_same_user_every_time() -> None:
    some = str(uuid.uuid4())
    assert user_id(TENANT, some.upper()) == some
    assert user_id(TENANT, " Ada@Example.com") == user_id(TENANT, "ada@example.com") != user_id(TENANT, "user-123")
    assert user_id(tenant_id("two"), "user-123") != user_id(TENANT, "user-123")


def test_keys_name_their_tenant() -> None:
    assert read_keys(None) == {"lmn_local_key": tenant_id("local")}
    assert read_keys(["a", f"b={TENANT}", "c=one"]) == {"a": tenant_id("local"), "b": TENANT, "c": TENANT}
    with pytest.raises(ValueError, match="empty"):
        read_keys(["=one"])


@pytest.mark.parametrize(
    ("schema", "value", "message"),
    [
        ("Message", {"role": "user"}, "`content` is required"),
        ("Message", {"role": None, "content": ""}, "must be a string, not null"),
        ("CreateThreadRequest", {"title": 1}, "must be a string or null, not a number"),
        ("CreateThreadRequest", {"title": "x" * 501}, "must have at most 500 characters"),
        ("CreateFeedbackRequest", {"feedback_text": ""}, "must not be empty"),
        ("CreateResponseRequest", {"messages": []}, "must not be empty"),
        ("UserCreateRequest", {"email": "x"}, "must be an email address"),
        ("ThreadObject", {"thread_id": "x", "tenant_id": TENANT, "created_at": "2026-03-02T09:30:00Z"}, "must be a UUID"),
        ("PaginationInfo", {"page": True, "page_size": 1}, "must be an integer, not a boolean"),
        ("Message", [], "must be an object, not an array"),
    ],
)
def test_messages_are_for_people(schema: str, value: Any, message: str) -> None:
    problems = VALIDATION.problems(f"#/components/schemas/{schema}", value, [])
    assert message in [one["msg"] for one in problems]


@pytest.mark.parametrize("moment", ["2026-03-02", "2026-03-02T09:30:00", "2026-13-02T09:30:00Z", "now"])
def test_moments_need_a_time_and_an_offset(moment: str) -> None:
    thread = {"thread_id": TENANT, "tenant_id": TENANT, "created_at": moment}
    (problem,) = VALIDATION.problems("#/components/schemas/ThreadObject", thread, [])
    assert (problem["loc"], problem["type"]) == (["created_at"], "date_time_parsing")


def test_fixed_segments_win_over_templates() -> None:
    for name, one in CONTRACT.operations.items():
        sent = "/".join("x%2Fy" if part.startswith("{") else part for part in one.path.split("/"))
        found, values = CONTRACT.route(one.method, sent)
        assert found.id == name
        assert set(values.values()) <= {"x/y"}
    with pytest.raises(ApiError, match="not possible here"):
        CONTRACT.route("GET", "/v1/files/bulk")


def test_every_operation_has_a_handler_and_every_handler_an_operation() -> None:
    load_handlers()
    assert set(HANDLERS) == set(CONTRACT.operations)


def test_an_operation_has_one_handler() -> None:
    load_handlers()
    with pytest.raises(RuntimeError, match="two handlers"):
        operation("get_health")(HANDLERS["get_health"])


def test_a_reply_keeps_text_that_utf8_cannot() -> None:
    assert Reply({"a": "\ud800"}).encoded == b'{"a": "\\ud800"}'


@pytest.mark.parametrize(
    ("sum_", "result"),
    [
        ("12 * (3 + 4)", "84"),
        ("2^10", "1024"),
        ("1 / 4", "0.25"),
        ("10 / 3", "3.33333"),
        ("-2 - -3", "1"),
        ("7 % 4", "3"),
        ("1e3 + 1", "1001"),
        ("1 / 0", None),
        ("9 ** 9 ** 9", None),
        ("(-8) ** 0.5", None),
        ("__import__('os')", None),
        ("1 +", None),
    ],
)
def test_sums_are_worked_out(sum_: str, result: str | None) -> None:
    assert calculate(sum_) == result


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What is 12 * (3 + 4), and 7-2?", ["12 * (3 + 4)", "7-2"]),
        ("Since 2026-03-02 we sold 40 units.", []),
        ("Call 555-123-4567 about python3 - 4 people.", []),
        ("Nothing to reckon.", []),
    ],
)
def test_sums_are_found_in_texts(text: str, found: list[str]) -> None:
    assert sums_in(text) == found


def test_titles_are_short_and_end_at_a_word() -> None:
    assert short_title("  Two\n words ") == "Two words"
    assert short_title("x" * 100) == "x" * 60 + "…"
    assert len(short_title("word " * 40)) <= 61


def test_a_rate_below_one_makes_callers_wait_longer() -> None:
    clock = ManualClock()
    limiter = RateLimiter(0.1, clock)
    limiter.take("k")
    with pytest.raises(ApiError) as refused:
        limiter.take("k")
    assert refused.value.headers == {"Retry-After": "10"}
    with pytest.raises(ValueError, match="more than 0"):
        RateLimiter(0, clock)
