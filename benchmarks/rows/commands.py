"""How long the project's own commands take."""

from __future__ import annotations

import subprocess
import sys
import time

from benchmarks.measuring import Goal, Outcome, Series
from benchmarks.peers import ROOT


def _seconds(*command: str) -> float:
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return time.perf_counter() - begun


def measure_generate(base_url: str, quick: bool) -> Outcome:
    """Write everything that is derived, and compare it with what is there."""
    times = tuple(_seconds(sys.executable, "-m", "scripts.generate", "--check") for _ in range(1 if quick else 3))
    series = Series("make generate", times)
    how = "`python -m scripts.generate --check`: the whole contract, generated into a directory of its own and compared."
    return Outcome("make generate", "s", how, [series], [Goal("seconds", series.median, 60)])


def measure_test(base_url: str, quick: bool) -> Outcome:
    """Run the whole suite, as `make test` does."""
    series = Series("make test", (_seconds("make", "test", "ARGS="),))
    return Outcome("make test", "s", "All of it, once.", [series], [Goal("seconds", series.median, 300)])
