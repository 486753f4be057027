"""What a client can leave behind, and the event loops it can do so in."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeVar

import trio

from lumnisai.local import Served

T = TypeVar("T")
PATIENCE = 5.0
LOOK = 0.002
# Threads that an event loop keeps for further work: those of the platform's end with the platform.
KEPT = ("asyncio_", "AnyIO worker thread")
OPEN_FILES = "/proc/self/fd" if os.path.isdir("/proc/self/fd") else "/dev/fd"


def run_asyncio(function: Callable[[], Any]) -> Any:
    """Run an asynchronous function in an event loop of asyncio."""
    return asyncio.run(function())


LOOPS: dict[str, Callable[[Callable[[], Awaitable[Any]]], Any]] = {"asyncio": run_asyncio, "trio": trio.run}


def connections(platform: Served) -> int:
    """Return how many connections a platform has, from its own point of view."""
    return len(platform.server.server_state.connections)


def await_no_connections(platform: Served) -> None:
    """Wait for the platform to notice that all its connections were closed."""
    assert not _remaining(lambda: range(connections(platform)))


def sockets() -> set[str]:
    """Return the sockets that this process has open."""
    found = set[str]()
    for name in os.listdir(OPEN_FILES):
        try:
            target = os.readlink(f"{OPEN_FILES}/{name}")
        except OSError:
            continue
        if target.startswith("socket:"):
            found.add(target)
    return found


def new_sockets(before: set[str]) -> list[str]:
    """Return the sockets opened since; those of servers may take a moment to close."""
    return _remaining(lambda: sockets() - before)


def new_threads(before: set[threading.Thread]) -> list[str]:
    """Return the names of the threads begun since that are not ending."""
    return [thread.name for thread in _remaining(lambda: _working_threads() - before)]


def _working_threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if not thread.name.startswith(KEPT)}


def _remaining(found: Callable[[], Iterable[T]]) -> list[T]:
    """Look until nothing is found, or for as long as what ends by itself may take."""
    until = time.monotonic() + PATIENCE
    while (left := list(found())) and time.monotonic() < until:
        time.sleep(LOOK)
    return left
