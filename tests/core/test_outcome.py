"""What the end of a run means for the caller."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from lumnisai._core.outcome import check_outcome
from lumnisai.exceptions import LumnisAIError, ResponseCancelledError, ResponseError, ResponseFailedError
from tests.core.runs import RUN, snapshot


def raised(status: str, error: Any = None) -> ResponseError:
    with pytest.raises(ResponseError) as caught:
        check_outcome(snapshot(status, error=error), raise_on_failure=True)
    return caught.value


@pytest.mark.parametrize("status", ["succeeded", "queued", "in_progress", "paused"])
def test_a_run_that_did_not_fail_raises_nothing(status: str) -> None:
    check_outcome(snapshot(status, error={"message": "ignored"}), raise_on_failure=True)


@pytest.mark.parametrize(("status", "kind"), [("failed", ResponseFailedError), ("cancelled", ResponseCancelledError)])
def test_a_run_without_success_raises_with_the_run_attached(status: str, kind: type[LumnisAIError]) -> None:
    error = raised(status)
    assert type(error) is kind
    assert error.response == snapshot(status, error=None)
    assert error.response_id == RUN
    check_outcome(snapshot(status), raise_on_failure=False)


@pytest.mark.parametrize(
    ("reason", "sentence", "code"),
    [
        (None, f"The run {RUN} failed.", "UNKNOWN"),
        ({}, f"The run {RUN} failed.", "UNKNOWN"),
        ("out of credit", f"The run {RUN} failed: out of credit", "UNKNOWN"),
        ({"message": "no tool", "code": "TOOL"}, f"The run {RUN} failed: no tool", "TOOL"),
        ({"detail": "d"}, f"The run {RUN} failed: d", "UNKNOWN"),
        ({"error": "e", "code": 5}, f"The run {RUN} failed: e", "UNKNOWN"),
        ({"reason": "two\nlines\x1b[0m"}, f"The run {RUN} failed: two lines [0m", "UNKNOWN"),
        ({"odd": 1}, f"The run {RUN} failed: {{'odd': 1}}", "UNKNOWN"),
        (["a", "list"], f"The run {RUN} failed.", "UNKNOWN"),
    ],
)
def test_the_reason_is_told_in_whichever_form_it_comes(reason: Any, sentence: str, code: str) -> None:
    error = raised("failed", reason)
    assert (str(error), error.code, error.detail) == (sentence, code, reason)
    assert pickle.loads(pickle.dumps(error)) == error  # noqa: S301


def test_a_cancelled_run_says_so() -> None:
    assert str(raised("cancelled")) == f"The run {RUN} was cancelled."
