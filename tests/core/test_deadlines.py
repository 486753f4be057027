"""One limit over everything a call does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.deadlines import Deadline


class Hand:
    """A clock whose hand is moved by the test."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float, until: object = None) -> None:
        self.now += seconds

    async def async_sleep(self, seconds: float, until: object = None) -> None:
        self.now += seconds


@pytest.fixture
def hand() -> Hand:
    return Hand()


def test_without_a_limit_nothing_is_ever_late(hand: Hand) -> None:
    deadline = Deadline.after(hand, None)
    hand.sleep(1e9)
    assert deadline.remaining() is None
    assert not deadline.passed()
    assert (deadline.cap(5), deadline.cap(None)) == (5, None)


def test_time_runs_down_until_the_deadline_has_passed(hand: Hand) -> None:
    deadline = Deadline.after(hand, 10)
    hand.sleep(4)
    assert (deadline.remaining(), deadline.passed(), deadline.seconds) == (6, False, 10)
    hand.sleep(5.75)
    assert (deadline.remaining(), deadline.passed()) == (0.25, False)
    hand.sleep(0.25)
    assert (deadline.remaining(), deadline.passed()) == (0, True)
    hand.sleep(1)
    assert (deadline.remaining(), deadline.passed()) == (-1, True)


@given(limit=st.floats(0.001, 1e6), spent=st.floats(0, 2e6), wish=st.none() | st.floats(0, 1e6))
def test_a_wish_is_cut_to_what_is_left_and_never_negative(limit: float, spent: float, wish: float | None) -> None:
    hand = Hand()
    deadline = Deadline.after(hand, limit)
    hand.sleep(spent)
    capped = deadline.cap(wish)
    assert capped is not None
    assert 0 <= capped <= max(0.0, deadline.remaining() or 0.0)
    assert wish is None or capped <= wish
