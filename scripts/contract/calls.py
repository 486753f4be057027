"""Every operation, called over a socket: raw, and through both halves of the facade; judged by code that is not ours."""

from __future__ import annotations

from scripts.contract.problem import Outcome
from scripts.contract.pytest_run import run

TESTS = (
    "tests/contract",
    "tests/facade/_async/test_every_operation.py",
    "tests/facade/_sync/test_every_operation.py",
)
TODO = "Make the handler, the method or the contract say the same."


def check() -> Outcome:
    """Run the tests that call every operation."""
    return run(TESTS, TODO)
