"""How figures are taken and compared."""

from __future__ import annotations

import pytest

from benchmarks.measuring import Goal, Series, in_turn, ratio
from benchmarks.peers import HTTPX, OURS, PUBLISHED, Peer


def test_the_median_and_the_width_of_the_middle_half_stand_for_a_series() -> None:
    series = Series("x", (1.0, 100.0, 2.0, 3.0, 4.0))
    assert (series.median, series.spread) == (3.0, 2.0)
    assert Series("once", (7.0,)).spread == 0.0


def test_clients_are_measured_in_turn_and_each_goes_first_as_often() -> None:
    asked: list[Peer] = []

    def measure(peer: Peer) -> float:
        asked.append(peer)
        return float(len(asked))

    found = in_turn((HTTPX, OURS, PUBLISHED), 3, measure)
    assert asked == [HTTPX, OURS, PUBLISHED, OURS, PUBLISHED, HTTPX, PUBLISHED, HTTPX, OURS]
    assert found[OURS] == Series("lumnisai", (2.0, 4.0, 9.0))


def test_a_ratio_compares_medians() -> None:
    goal = ratio("sync", Series("one", (1.0, 2.0, 90.0)), Series("other", (4.0, 4.0, 4.0)), 0.5)
    assert goal == Goal("one / other: sync", 0.5, 0.5)


@pytest.mark.parametrize(
    ("found", "at_least", "met"), [(1.0, False, True), (1.01, False, False), (1.0, True, True), (0.99, True, False)]
)
def test_a_goal_is_met_at_its_limit_and_not_beyond(found: float, at_least: bool, met: bool) -> None:
    assert Goal("words", found, 1.0, at_least).met is met
