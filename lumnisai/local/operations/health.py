"""Whether the platform answers."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation


@operation("get_health")
async def get_health(call: Call) -> Any:
    """Say that the platform answers."""
    return {"status": "ok"}
