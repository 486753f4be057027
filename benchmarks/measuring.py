"""Figures: taken in turn, and compared by their medians."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from benchmarks.peers import Peer


class Series(NamedTuple):
    """The figures of one client, or of one way of doing something."""

    name: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The value in the middle."""
        return statistics.median(self.values)

    @property
    def spread(self) -> float:
        """The width of the middle half of the values (interquartile range)."""
        if len(self.values) < 2:
            return 0.0
        quarters = statistics.quantiles(self.values, n=4, method="inclusive")
        return quarters[2] - quarters[0]


class Goal(NamedTuple):
    """What was to be reached, and what was.

    Attributes:
        found: The figure that is held against the limit.
        limit: The most it may be; the least, where `at_least`.
        why: What to say where it was not reached.
    """

    words: str
    found: float
    limit: float
    at_least: bool = False
    why: str = ""

    @property
    def met(self) -> bool:
        """Whether it was reached."""
        return self.found >= self.limit if self.at_least else self.found <= self.limit


class Outcome(NamedTuple):
    """What one row of the page says.

    Attributes:
        unit: The unit of all its series.
        how: What was done, in a sentence or two.
        over: What the values of a series stand over, where they are a curve and no sample: label and places.
        shares: Which package takes which share of the time of ours, and in which call.
    """

    title: str
    unit: str
    how: str
    series: Sequence[Series]
    goals: Sequence[Goal]
    over: tuple[str, Sequence[float]] | None = None
    shares: Sequence[tuple[str, Mapping[str, float]]] = ()


def in_turn(peers: Sequence[Peer], rounds: int, measure: Callable[[Peer], float]) -> dict[Peer, Series]:
    """Measure each client once per round, so that whatever the machine does meanwhile strikes all of them."""
    values: Mapping[Peer, list[float]] = {peer: [] for peer in peers}
    for number in range(rounds):
        # Each is the first as often as the others.
        for place in range(len(peers)):
            peer = peers[(number + place) % len(peers)]
            values[peer].append(measure(peer))
    return {peer: Series(peer.title, tuple(values[peer])) for peer in peers}


def ratio(words: str, one: Series, other: Series, limit: float) -> Goal:
    """Hold the ratio of two medians against its limit."""
    names = f"{one.name} / {other.name}"
    return Goal(f"{names}: {words}" if words else names, one.median / other.median, limit)
