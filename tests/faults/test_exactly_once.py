"""Whatever is cut, and wherever: each call is done once."""

from __future__ import annotations

import pytest

from scripts.proofs.exactly_once import forget, main
from tests.faults.once import platform, run_schedules
from tests.faults.run import HALVES, Half

SCHEDULES = 60


@pytest.mark.parametrize("half", HALVES)
def test_each_call_is_done_exactly_once_however_the_connection_is_cut(half: Half) -> None:
    with platform() as served:
        tally = run_schedules(SCHEDULES, 7, half, served)
    assert tally.is_exactly_once, tally
    assert tally.calls == tally.executed == 5 * SCHEDULES
    # The schedules must be cruel enough to mean something.
    assert min(tally.cuts[stage] for stage in ("request", "answer", "late")) > SCHEDULES / 4
    assert tally.repeated > SCHEDULES / 10


@pytest.mark.parametrize("half", HALVES)
def test_a_platform_that_forgets_keys_is_noticed(half: Half) -> None:
    with platform() as served:
        forget(served)
        tally = run_schedules(SCHEDULES // 4, 7, half, served)
    assert tally.duplicates > 0
    assert not tally.is_exactly_once


def test_the_command_fails_when_something_is_done_twice(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--schedules", "5", "--forgetful"]) == 1
    assert "NOT every call was done exactly once" in capsys.readouterr().out
