"""Agents whose every step waits for the test, so that no test depends on time."""

from __future__ import annotations

import threading
from collections.abc import Callable

from lumnisai.local import Run

PATIENCE = 20.0


class Stepwise:
    """An agent that goes on only when it is told to.

    Args:
        *steps: What it does, one after the other; each step gets the run.
    """

    def __init__(self, *steps: Callable[[Run], object]) -> None:
        self._steps = steps
        self._go = threading.Semaphore(0)
        self.started = threading.Event()

    def go(self, steps: int = 1) -> None:
        """Let it take this many more steps."""
        for _ in range(steps):
            self._go.release()

    def __call__(self, run: Run) -> object:
        """Answer, step by step; the last step's value is the answer."""
        self.started.set()
        outcome: object = "done"
        for step in self._steps:
            if not self._go.acquire(timeout=PATIENCE):
                raise TimeoutError("nobody told the agent to go on")
            outcome = step(run)
        return outcome
