"""A platform that is killed keeps what it acknowledged; the long form of this is `make kill`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from killing import kill_rounds

ROUNDS, RUNS = 2, 25
# For each way to break the platform: the code that breaks it, and what is noticed.
BREAKS = {
    "nothing is ever committed": ("from lumnisai.local.store import Store; Store.commit = lambda self: None", "its run is gone"),
    "unfinished runs are left as they are": (
        "from lumnisai.local.runs import Runs; Runs.fail_unfinished = lambda self: None",
        "with the error None",
    ),
    "idempotency keys are kept in memory only": (
        "from lumnisai.local import idempotency; idempotency._remember = lambda *arguments: None",
        "became",
    ),
}


async def test_nothing_acknowledged_is_lost_and_nothing_is_done_twice(tmp_path: Path) -> None:
    figures = await kill_rounds(tmp_path / "platform.db", rounds=ROUNDS, runs=RUNS, seed=5)
    assert figures.problems == []
    assert figures.kills >= ROUNDS
    assert figures.runs == ROUNDS * RUNS
    assert figures.acknowledged > RUNS
    assert figures.unfinished > 0


@pytest.mark.parametrize("way", BREAKS)
async def test_it_is_noticed_when(way: str, tmp_path: Path) -> None:
    code, sign = BREAKS[way]
    start = (sys.executable, "-c", f"{code}\nimport sys\nfrom lumnisai.local.main import main\nsys.exit(main())")
    figures = await kill_rounds(tmp_path / "platform.db", rounds=1, runs=10, seed=2, start=start)
    assert any(sign in problem for problem in figures.problems), figures
