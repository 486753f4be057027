"""The local platform: a stand-in for the real one that runs on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lumnisai.local.clock import Clock
    from lumnisai.local.run import Agent, AgentFailed, Answer, Run
    from lumnisai.local.server import Served, serve

__all__ = ["Agent", "AgentFailed", "Answer", "Clock", "Run", "Served", "serve"]

_HOMES = {
    "Agent": "run",
    "AgentFailed": "run",
    "Answer": "run",
    "Run": "run",
    "Clock": "clock",
    "Served": "server",
    "serve": "server",
}


def __getattr__(name: str) -> Any:
    # The server's libraries are imported when something is served, not before.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
