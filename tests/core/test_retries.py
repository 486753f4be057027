"""Whether a failed attempt is repeated, and after how long."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lumnisai import ConfigurationError
from lumnisai._core.operations import OPERATIONS
from lumnisai._core.retries import RetryPolicy, checked_policy, checked_retries, may_repeat, pause_before, retry_after
from tests.spec import contract

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
READ = OPERATIONS["get_response"]
NEVER = next((operation for operation in OPERATIONS.values() if operation.retry == "never"), READ._replace(retry="never"))


def asked(value: str, header: str = "retry-after") -> float | None:
    return retry_after({header: value}, now=lambda: NOW)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0", 0), ("7", 7), ("1.5", 1.5), (" 3 ", 3), ("1e2", 100)],
)
def test_seconds_are_taken_whole_or_in_fractions(value: str, seconds: float) -> None:
    assert asked(value) == seconds


@given(seconds=st.integers(-(10**6), 10**8))
def test_a_date_is_taken_as_the_seconds_until_then_and_never_less_than_none(seconds: int) -> None:
    moment = NOW + timedelta(seconds=seconds)
    assert asked(format_datetime(moment, usegmt=True)) == max(0, seconds)
    assert asked(format_datetime(moment.replace(tzinfo=None))) == max(0, seconds)
    assert asked(format_datetime(moment.astimezone())) == max(0, seconds)


def test_milliseconds_win_over_seconds() -> None:
    assert retry_after({"retry-after-ms": "250", "retry-after": "9"}) == 0.25
    assert retry_after({"retry-after-ms": "soon", "retry-after": "9"}) == 9


@pytest.mark.parametrize(
    "value",
    [
        *("", "soon", "-1", "nan", "inf", "-inf", "1e999", "1,5", "Mon", "12:00", "Mon, 99 Foo 2026 99:99:99 GMT"),
        *("Mon, 02 Mar 99999999999999999999 09:30:00 GMT", "Mon, 02 Mar 2026 09:30:00 +99999999999999", "0 0 0 0 0", "," * 9),
    ],
)
def test_what_says_nothing_is_ignored(value: str) -> None:
    assert asked(value) is None
    assert asked(value, "retry-after-ms") is None


@given(value=st.text() | st.from_regex(r"\A\w{3}, \d+ Mar \d+ \d+:\d+:\d+ [+-]?\w*\Z"))
def test_any_text_gives_a_wait_that_is_possible_or_none(value: str) -> None:
    for header in ("retry-after", "retry-after-ms"):
        seconds = asked(value, header)
        assert seconds is None or (seconds >= 0 and math.isfinite(seconds))


def test_without_the_header_there_is_no_wish() -> None:
    assert retry_after({}) is None


@given(retry=st.integers(0, 10**6), draw=st.floats(0, 1), first=st.floats(0, 10), longest=st.floats(0, 100))
def test_a_wait_is_within_its_bounds_however_often_it_was_tried(retry: int, draw: float, first: float, longest: float) -> None:
    wait = RetryPolicy(first_wait=first, longest_wait=longest).backoff(retry, lambda: draw)
    assert 0 <= wait <= longest
    assert wait <= first * 2.0 ** min(retry, 30)


def test_waits_double_until_the_longest_and_are_drawn_anew_each_time() -> None:
    policy = RetryPolicy(first_wait=0.5, longest_wait=8)
    assert [policy.backoff(retry, lambda: 1.0) for retry in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert policy.backoff(3, lambda: 0.25) == 1
    assert len({policy.backoff(5) for _ in range(20)}) > 1


def _says_the_contract(rules: list[dict[str, Any]], outcome: int | str) -> bool:
    """Read the table of openapi.yaml in the plainest way."""
    for rule in rules:
        for when in map(str, rule["when"]):
            low, _, high = when.partition("-")
            by_status = low.isdigit() and isinstance(outcome, int) and int(low) <= outcome <= int(high or low)
            if by_status or when == outcome:
                return rule["repeat"] is True
    return False


def test_every_status_and_every_failure_is_decided_as_the_contract_says() -> None:
    rules = contract()["x-retries"]["rules"]
    named = [when for rule in rules for when in rule["when"] if isinstance(when, str) and not when[0].isdigit()]
    for outcome in (*named, *range(300, 1000)):
        assert may_repeat(READ, outcome, {}) == _says_the_contract(rules, outcome), outcome


@pytest.mark.parametrize(
    "outcome", ["not-connected", "connection-lost", "timed-out", "truncated", 408, 425, 429, 500, 502, 503, 504, 520, 524, 529]
)
def test_an_outage_is_worth_another_try(outcome: int | str) -> None:
    assert may_repeat(READ, outcome, {})
    assert not may_repeat(NEVER, outcome, {})


@pytest.mark.parametrize(
    "outcome", ["not-trusted", "not-sendable", "unreadable", 301, 400, 401, 403, 404, 409, 413, 422, 501, 505, 519, 530]
)
def test_an_answer_is_not(outcome: int | str) -> None:
    assert not may_repeat(READ, outcome, {})


def test_a_clash_is_worth_another_try_only_where_the_contract_says_so() -> None:
    assert may_repeat(OPERATIONS["create_response"], 409, {})
    assert not may_repeat(OPERATIONS["create_response"], 409, {"x-should-retry": "false"})
    assert {operation.id for operation in OPERATIONS.values() if may_repeat(operation, 409, {})} == {"create_response"}


def test_the_server_may_know_better_but_not_where_a_repeat_is_never_safe() -> None:
    assert may_repeat(READ, 409, {"x-should-retry": "True"})
    assert not may_repeat(READ, 503, {"x-should-retry": "false"})
    assert may_repeat(READ, 503, {"x-should-retry": "maybe"})
    assert not may_repeat(NEVER, 503, {"x-should-retry": "true"})


@given(wished=st.none() | st.floats(0, 1000), remaining=st.none() | st.floats(0, 1000), longest=st.floats(0, 500))
def test_a_pause_is_what_the_server_wishes_unless_nobody_would_wait_for_it(
    wished: float | None, remaining: float | None, longest: float
) -> None:
    headers = {} if wished is None else {"retry-after": f"{wished:f}"}
    policy = RetryPolicy(first_wait=1, longest_retry_after=longest)
    pause = pause_before(policy, 0, headers, remaining)
    exactly = None if wished is None else float(f"{wished:f}")
    if pause is None:
        assert (exactly or 0) > longest or remaining is not None
    else:
        assert exactly is None or pause == exactly <= longest
        assert exactly is not None or 0 <= pause <= 1
        assert remaining is None or pause < remaining


WAITS = st.integers(0, 10**6) | st.floats(0, 1e6)


@example(policy=RetryPolicy(0, 0, 0, 0))
@given(policy=st.builds(RetryPolicy, st.integers(0, 100), WAITS, WAITS, WAITS))
def test_a_policy_of_numbers_is_taken_as_it_is(policy: RetryPolicy) -> None:
    assert checked_policy(policy) is policy
    assert checked_retries(policy.max_retries) == policy.max_retries


@pytest.mark.parametrize("wait", [-1, -0.5, float("nan"), float("inf"), "1", None, True])
@pytest.mark.parametrize("name", RetryPolicy._fields[1:])
def test_a_wait_that_makes_no_sense_is_named(name: str, wait: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        checked_policy(RetryPolicy()._replace(**{name: wait}))
    assert str(caught.value) == f"RetryPolicy.{name} must be 0 or a positive number of seconds; got {wait!r}."


@pytest.mark.parametrize("retries", [-1, 1.5, "3", None, True, float("nan")])
def test_a_number_of_retries_that_is_none_is_refused_alone_and_in_a_policy(retries: Any) -> None:
    for check in (lambda: checked_retries(retries), lambda: checked_policy(RetryPolicy(max_retries=retries))):
        with pytest.raises(ConfigurationError) as caught:
            check()
        assert str(caught.value) == f"max_retries must be 0 or a positive whole number; got {retries!r}."


def test_a_number_in_place_of_a_policy_is_told_where_it_belongs() -> None:
    with pytest.raises(
        ConfigurationError, match=r"^retries must be a RetryPolicy, not int; for a number there is max_retries\.$"
    ):
        checked_policy(3)  # type: ignore[arg-type]
