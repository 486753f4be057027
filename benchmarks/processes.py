"""Processes to measure with: the stub on one core, one client after the other on another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from benchmarks.peers import ROOT, Peer

CLIENTS = ROOT / "benchmarks" / "clients"
# Settings of the developer have no place in what is measured.
QUIET = {name: value for name, value in os.environ.items() if not name.startswith(("LUMNISAI_", "PYTHON"))}


def cores() -> tuple[set[int], set[int]]:
    """Return where servers and clients run: on cores of their own, if there are two and the system lets us choose."""
    if sys.platform != "linux":
        return set(), set()
    allowed = sorted(os.sched_getaffinity(0))
    return ({allowed[0]}, {allowed[-1]}) if len(allowed) > 1 else (set(), set())


SERVER_CORES, CLIENT_CORES = cores()


def start(command: Sequence[str], on: set[int], **options: Any) -> subprocess.Popen[str]:
    """Start a process on some cores."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **options)
    if on:
        os.sched_setaffinity(process.pid, on)
    return process


@contextmanager
def stub() -> Generator[str, None, None]:
    """Run the stub; give its URL."""
    with start(
        [sys.executable, "-m", "benchmarks.stub"], SERVER_CORES, cwd=ROOT, env={**QUIET, "PYTHONPATH": str(ROOT)}
    ) as process:
        try:
            yield _line(process)
        finally:
            process.terminate()


class Worker:
    """A process in the environment of one client that does what it is asked for."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, what: str, *arguments: Any) -> Any:
        """Have something done; return what it came to."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([what, *arguments]) + "\n")
        self._process.stdin.flush()
        return json.loads(_line(self._process))


@contextmanager
def workers(peers: Sequence[Peer], base_url: str) -> Iterator[dict[Peer, Worker]]:
    """Run a worker for each of these clients."""
    with ExitStack() as stack:
        running: dict[Peer, Worker] = {}
        for peer in peers:
            command = [peer.python, str(CLIENTS / "worker.py"), peer.module, base_url]
            process = stack.enter_context(start(command, CLIENT_CORES, stdin=subprocess.PIPE, env=QUIET))
            stack.callback(process.terminate)
            running[peer] = Worker(process)
        yield running


def run(peer: Peer, code: str, *arguments: str) -> float:
    """Run a program in a fresh process of a client's environment; return the number that it prints."""
    with start([peer.python, "-c", code, *arguments], CLIENT_CORES, env=QUIET, cwd=Path(peer.python).parent) as process:
        return float(_line(process))


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"{process.args!r} ended without an answer")
    return line.strip()
