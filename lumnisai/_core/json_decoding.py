"""Decode JSON, with a faster decoder when one is installed."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any


def load_json(content: bytes) -> Any:
    """Return what JSON text says (RFC 8259). What comes out doesn't depend on the decoder.

    Raises:
        ValueError: It is no JSON.
        RecursionError: It is nested too deeply.
    """
    fast = _fast_decoder()
    if fast is not None:
        # It refuses some of what the other one takes: NaN, numbers beyond a float, half of a surrogate pair, a byte order mark.
        with suppress(Exception):
            return fast(content)
    return json.loads(content)


@cache
def _fast_decoder() -> Callable[[bytes], Any] | None:
    try:
        from msgspec.json import decode
    except ImportError:
        return None
    return decode
