"""The local platform in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import httpx

ROOT = Path(__file__).parents[2]
PLATFORM = (sys.executable, "-m", "lumnisai.local")


class Process:
    """`python -m lumnisai.local` with some arguments, or another program that serves.

    Args:
        folder: Where it runs.
        program: The words of a command that takes the same arguments.
    """

    def __init__(self, *arguments: str, folder: Path = ROOT, program: tuple[str, ...] = PLATFORM) -> None:
        started = time.monotonic()
        self.process = subprocess.Popen(
            [*program, "--port", "0", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert self.process.stdout is not None
        self.lines = list[str]()
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
            if line.startswith("Listening on "):
                break
        self.seconds = time.monotonic() - started
        assert self.lines, self.process.communicate()[1]
        self.base_url = self.lines[-1].removeprefix("Listening on ")

    def client(self, key: str = "lmn_local_key") -> httpx.Client:
        return httpx.Client(base_url=self.base_url, headers={"X-API-Key": key}, trust_env=False, timeout=30)

    def end(self, number: int = signal.SIGTERM) -> tuple[int, str, str]:
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=20)
        return self.process.returncode, out, err

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()
