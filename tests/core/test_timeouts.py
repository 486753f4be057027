"""How long one attempt may take, in all and in its parts."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai import ConfigurationError, Timeout
from lumnisai._core.deadlines import Deadline
from lumnisai._core.timeouts import LONGEST, MARGIN, Allowance, AttemptLimits, checked_timeout
from tests.facade.scripted import ManualClock

SECONDS = st.floats(0.001, 1e6)
PHASES = ("connect", "read", "write", "pool")


def limits(timeout: Timeout, deadline: float | None = None, held: float = 0.0) -> tuple[AttemptLimits, ManualClock]:
    clock = ManualClock()
    return AttemptLimits(timeout, Deadline.after(clock, deadline), held), clock


def left(attempt: AttemptLimits, phase: str = "read") -> float | None:
    allowance = attempt.phases()[phase]
    return None if allowance is None else allowance.left()


def test_a_number_bounds_the_whole_attempt_and_none_bounds_nothing() -> None:
    assert checked_timeout(5) == Timeout(total=5.0)
    assert checked_timeout(None) == Timeout()
    assert checked_timeout(Timeout(read=2)) == Timeout(read=2.0)
    assert checked_timeout(0.25) == Timeout(total=0.25)
    assert checked_timeout(LONGEST) == Timeout(total=LONGEST)


@pytest.mark.parametrize("part", [0, -1, float("nan"), float("inf"), LONGEST * 2, "5", True])
def test_a_part_that_makes_no_sense_is_named(part: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^timeout must be a positive number of seconds, or None"):
        checked_timeout(part)
    with pytest.raises(ConfigurationError, match=r"^Timeout\.write must be a positive number of seconds, or None"):
        checked_timeout(Timeout(write=part))


def test_without_any_limit_nothing_is_bounded() -> None:
    attempt, _ = limits(Timeout())
    assert attempt.phases() == dict.fromkeys(PHASES)


@given(total=SECONDS, own=st.none() | SECONDS, deadline=st.none() | SECONDS, spent=st.floats(0, 2e6))
def test_no_phase_may_outlast_its_own_limit_the_attempt_or_the_deadline(
    total: float, own: float | None, deadline: float | None, spent: float
) -> None:
    attempt, clock = limits(Timeout(total=total, read=own), deadline)
    allowance = attempt.phases()["read"]
    clock.sleep(spent)
    assert allowance is not None
    bounds = [total - spent, *([] if own is None else [own]), *([] if deadline is None else [deadline - spent])]
    assert allowance.left() == pytest.approx(max(0.0, min(bounds)), abs=1e-6)


def test_an_allowance_reads_as_what_it_was_and_tells_what_it_is() -> None:
    attempt, clock = limits(Timeout(total=10))
    allowance = attempt.phases()["write"]
    clock.sleep(4)
    assert isinstance(allowance, Allowance)
    assert (float(allowance), allowance.left()) == (10.0, 6.0)


@given(total=st.none() | SECONDS, read=st.none() | SECONDS, held=st.floats(0.001, 1e5))
def test_an_attempt_that_carries_a_long_poll_outlasts_it(total: float | None, read: float | None, held: float) -> None:
    attempt, _ = limits(Timeout(total=total, read=read), held=held)
    seconds = left(attempt)
    assert seconds is None or seconds >= held + MARGIN - 1e-9
    assert (seconds is None) == (total is None and read is None)


def test_an_attempt_that_carries_no_long_poll_has_the_limits_it_was_given() -> None:
    timeout = Timeout(total=1, read=0.5)
    assert AttemptLimits(timeout, Deadline.after(ManualClock(), None)).timeout == timeout


def test_the_deadline_bounds_a_long_poll_all_the_same() -> None:
    attempt, _ = limits(Timeout(total=1), deadline=3, held=60)
    assert left(attempt) == 3


def test_a_body_on_its_way_is_not_late_as_long_as_it_moves() -> None:
    attempt, clock = limits(Timeout(total=10), deadline=100)
    for _ in range(9):
        clock.sleep(9)
        attempt.begin_again()
    assert left(attempt, "write") == 10
    clock.sleep(11)
    assert left(attempt, "write") == 0


def test_of_a_file_on_its_way_down_only_the_pauses_are_bounded() -> None:
    attempt, clock = limits(Timeout(total=10, read=4), deadline=100)
    attempt.end()
    clock.sleep(50)
    assert left(attempt) == 4
    clock.sleep(48)
    assert left(attempt) == 2
