"""Whether the second call of a kind still looks for modules."""

from __future__ import annotations

import json
import subprocess

from benchmarks.measuring import Goal, Outcome, Series
from benchmarks.peers import OURS
from benchmarks.processes import CLIENTS, QUIET


def measure(base_url: str, quick: bool) -> Outcome:
    """Make one call of each kind twice."""
    command = [OURS.python, str(CLIENTS / "census.py"), base_url]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=QUIET)
    found: dict[str, list[str]] = json.loads(done.stdout)
    series = [Series(kind, (float(len(names)),)) for kind, names in found.items()]
    looked_for = sorted({name for names in found.values() for name in names})
    words = "modules that second calls look for" + (f" ({', '.join(looked_for)})" if looked_for else "")
    how = "Each kind of call is made twice; counted is what the second one looks for on the import path, found or not."
    return Outcome("The second call", "modules", how, series, [Goal(words, sum(map(len, found.values())), 0)])
