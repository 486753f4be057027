"""This package, on its other backend."""

from typing import Any

import with_lumnisai  # type: ignore[import-not-found]  # stands beside this file, where the worker runs

sync_calls = with_lumnisai.sync_calls


def async_calls(base_url: str) -> dict[str, Any]:
    """Return the calls that are measured."""
    calls: dict[str, Any] = with_lumnisai.async_calls(base_url, http_backend="aiohttp")
    return calls
