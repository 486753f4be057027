"""A forked process has its parent's connections, and must leave them to it."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forked(Protocol):
    """What has to do something in a forked process."""

    def begin_in_child(self) -> None:
        """Leave the connections to the process this one was forked from."""
        ...


_watched: WeakSet[Forked] = WeakSet()


def watch_forks(pool: Forked) -> None:
    """Have a pool begin anew in each process that is forked from this one, for as long as it lives."""
    _watched.add(pool)


def _begin_in_child() -> None:
    for pool in list(_watched):
        pool.begin_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_in_child)
