"""Memory stays as it is, however many calls are made."""

from __future__ import annotations

import subprocess
import sys

from benchmarks.leaks import MOST_OBJECTS, Growth, grow
from benchmarks.peers import ROOT


def test_three_thousand_calls_and_two_hundred_streams_leave_nothing() -> None:
    # In a process of its own, because the one of the tests keeps what is logged.
    command = [sys.executable, "-m", "benchmarks.leaks", "--calls", "3000", "--streams", "200"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3,000 calls: flat" in done.stdout
    assert "200 streams: flat" in done.stdout


def test_work_that_keeps_something_for_each_call_is_found_out() -> None:
    kept: list[list[int]] = []
    assert not grow(lambda: kept.append([]), 4 * MOST_OBJECTS, 4).flat


def test_memory_outside_of_objects_counts_as_well() -> None:
    assert Growth([10, 10, 10, 10], [40.0, 41.0, 41.0, 42.0]).flat
    assert not Growth([10, 10, 10, 10], [40.0, 41.0, 42.0, 44.0]).flat
