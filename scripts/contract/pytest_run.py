"""Run tests, and read what became of them."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

from scripts.contract.problem import Outcome, Problem
from scripts.spec.document import ROOT


def run(tests: Sequence[str], todo: str, root: Path = ROOT, environment: Mapping[str, str] | None = None) -> Outcome:
    """Run tests below a directory, and return how many passed, and which failed.

    Args:
        tests: Paths, as seen from the directory.
        todo: What to do about a test that fails.
        root: The directory.
        environment: What differs from the environment of this process.
    """
    with tempfile.TemporaryDirectory() as directory:
        report = Path(directory, "report.xml")
        command = (sys.executable, "-m", "pytest", "-n", "2", "-q", "-p", "no:cacheprovider", f"--junit-xml={report}", *tests)
        done = subprocess.run(
            command, cwd=root, env={**os.environ, **(environment or {})}, capture_output=True, text=True, check=False
        )
        if not report.is_file():
            said = [line for line in f"{done.stdout}\n{done.stderr}".splitlines() if line.strip()] or ["pytest said nothing"]
            return Outcome("no test ran", [Problem("pytest", f"{said[-1].strip()}.", "Put this right first.")])
        suite = ElementTree.parse(report).getroot()  # noqa: S314 - written by pytest a moment ago
    cases = list(suite.iter("testcase"))
    found = list(_failures(cases, todo))
    if done.returncode and not found:
        found.append(Problem("pytest", f"it ended with status {done.returncode}: {done.stdout.strip().splitlines()[-1]}.", todo))
    failed = len({problem.where for problem in found})
    return Outcome(f"{len(cases)} tests, {len(cases) - failed} passed", found)


def _failures(cases: Sequence[ElementTree.Element], todo: str) -> Iterator[Problem]:
    for case in cases:
        for kind in ("failure", "error"):
            for element in case.iter(kind):
                where = f"{case.get('classname')}::{case.get('name')}".removeprefix("::")
                yield Problem(where, f"{_words(element)[:300].rstrip('.')}.", todo)


def _words(element: ElementTree.Element) -> str:
    """Return why a test failed: of a module that can't be imported, the report's own last words."""
    said = [line.removeprefix("E").strip() for line in (element.text or "").splitlines() if line.startswith("E ")]
    message = " ".join((element.get("message") or "").split())
    return said[-1] if said and (not message or message == "collection failure") else message or "it failed"
