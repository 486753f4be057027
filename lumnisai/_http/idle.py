"""Connections that wait for their next request."""

from __future__ import annotations

import time
from typing import Generic, TypeVar

C = TypeVar("C")
MOST_IDLE = 100
# Seconds after which a connection is not used again: servers and gateways drop idle ones without a word.
LONGEST_IDLE = 30.0


class IdleConnections(Generic[C]):
    """Idle connections by where they lead; the one used last is used next, so that those not needed grow old."""

    def __init__(self) -> None:
        self._entries: list[tuple[object, C, float]] = []

    def __len__(self) -> int:
        return len(self._entries)

    def take(self, place: object) -> C | None:
        """Take out a connection that leads to this place."""
        for index in range(len(self._entries) - 1, -1, -1):
            if self._entries[index][0] == place:
                return self._entries.pop(index)[1]
        return None

    def put(self, place: object, connection: C) -> list[C]:
        """Keep a connection; return those that are one too many or too old, to be closed."""
        now = time.monotonic()
        self._entries.append((place, connection, now))
        surplus = len(self._entries) - MOST_IDLE
        # The oldest come first.
        while surplus < len(self._entries) - 1 and now - self._entries[max(surplus, 0)][2] > LONGEST_IDLE:
            surplus = max(surplus, 0) + 1
        if surplus <= 0:
            return []
        old, self._entries = self._entries[:surplus], self._entries[surplus:]
        return [connection for _, connection, _ in old]

    def clear(self) -> list[C]:
        """Give up all of them; return them, to be closed."""
        entries, self._entries = self._entries, []
        return [connection for _, connection, _ in entries]
