"""What is generated is, byte for byte, what would be generated now."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from scripts import derive_sync
from scripts.contract.problem import Outcome, Problem, read
from scripts.spec.document import ROOT

TREES = (Path("generated/lumnisai_api"), *derive_sync.TARGETS)


def check() -> Outcome:
    """Generate everything elsewhere, and compare."""
    command = (sys.executable, "-m", "scripts.generate", "--check")
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    count = sum(len(list((ROOT / tree).rglob("*.py"))) for tree in TREES)
    if not run.returncode:
        return Outcome(f"{count} modules", [])
    lines = [line for line in run.stdout.splitlines() if line.strip()]
    if lines:
        return Outcome(f"{count} modules", [read(line, "") for line in lines])
    said = run.stderr.strip() or "it said nothing."
    # Of what broke down, the last line says why; of what was refused, all of it.
    what = " ".join((said.splitlines()[-1] if said.startswith("Traceback") else said).split())
    return Outcome("nothing could be generated", [Problem("make generate", what[:600], "Put this right first.")])
