"""What was recorded of 0.2.7 by scripts/record_published.py."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def recorded(name: str) -> dict[str, Any]:
    """Return a recording: `names`, `signatures` or `requests`."""
    found: dict[str, Any] = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    return found
