"""The handlers of the contract's operations, one module per tag (two where a tag is large)."""

from __future__ import annotations

import importlib

MODULES = (
    "health",
    "responses",
    "feedback",
    "threads",
    "users",
    "external_api_keys",
    "tenant",
    "model_preferences",
    "integrations",
    "connections",
    "linkedin",
    "mcp_servers",
    "files",
    "file_contents",
    "file_search",
    "skills",
)


def load_handlers() -> None:
    """Import every module that registers handlers."""
    for module in MODULES:
        importlib.import_module(f"{__name__}.{module}")
