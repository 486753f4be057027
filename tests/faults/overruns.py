"""By how much calls outlast their deadline on the machine's clock."""

from __future__ import annotations

from tests.faults.case import Case
from tests.faults.limit_cases import DEADLINES, SHORT
from tests.faults.run import HALVES, Half, run

# Seconds. The machine may be busy with something else just then, so the best of a few tries counts.
MOST, TRIES = 0.05, 3
MEASURED = [case for case in DEADLINES if case.real_time]


def overrun(case: Case, half: Half) -> float:
    """Return how many seconds after its deadline a call ended."""
    return run(case, half).seconds - float(SHORT["deadline"])


def overruns() -> dict[str, list[float]]:
    """Return, for each phase of a call and each client, the seconds of a few tries."""
    return {f"{case.name}, {half}": [overrun(case, half) for _ in range(TRIES)] for case in MEASURED for half in HALVES}
