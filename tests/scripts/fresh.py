"""Copies of the real contract that a test may change."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from scripts.spec.document import SPEC, load


@cache
def _text(path: Path) -> str:
    return json.dumps(load(path))


def contract(path: Path = SPEC) -> Any:
    """Return a copy; reading the file takes a second, copying it a moment."""
    return json.loads(_text(path))
