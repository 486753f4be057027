"""The rows of the table: what is checked, and by which module."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from scripts.contract.problem import Outcome, Problem


@dataclass(frozen=True)
class Row:
    """A check: its module has a function `check()`, imported only here, so that no row can stop another."""

    name: str
    title: str
    # Without a server and without running tests.
    is_static: bool = True

    def run(self) -> Result:
        """Check, whatever happens."""
        begun = time.monotonic()
        try:
            check: Callable[[], Outcome] = import_module(f"scripts.contract.{self.name}").check
            outcome = check()
        except (Exception, SystemExit) as error:
            outcome = Outcome("could not be checked", [_failed(error)])
        return Result(self, outcome, time.monotonic() - begun)


@dataclass(frozen=True)
class Result:
    """What a row found, and the seconds it took."""

    row: Row
    outcome: Outcome
    seconds: float

    def as_json(self) -> dict[str, Any]:
        """Return what programs read."""
        checked, problems = self.outcome
        return {
            "row": self.row.name,
            "title": self.row.title,
            "ok": not problems,
            "checked": checked,
            "seconds": round(self.seconds, 1),
            "problems": [problem._asdict() for problem in problems],
        }


ROWS = (
    Row("spec", "the contract is valid, and follows our rules"),
    Row("generated", "what is generated is what would be generated"),
    Row("facade", "the facade reaches every operation with all its parameters"),
    Row("calls", "every operation does what the contract says when called", is_static=False),
    Row("local", "the local platform has what the contract has, and nothing else"),
    Row("names", "docs, docstrings and examples name nothing that doesn't exist"),
    Row("api", "the public names since the last release changed as intended"),
    Row("wire", "the contract since the last release changed as intended"),
    Row("last_tests", "the tests of the last release pass", is_static=False),
)


def _failed(error: BaseException) -> Problem:
    if isinstance(error, SystemExit):
        return Problem("", " ".join(str(error).split()), "The check could not begin; put this right first.")
    frame = traceback.extract_tb(error.__traceback__)[-1]
    what = f"{type(error).__name__}: {error}".rstrip(".")
    return Problem(f"{frame.filename}:{frame.lineno}", f"{what}.", "The check broke down here; put this right first.")
