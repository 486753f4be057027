"""What a callback returned: an asynchronous client awaits it, a synchronous one can't."""

from __future__ import annotations

import inspect
from typing import Any

from lumnisai.exceptions import ValidationError


def settle(outcome: Any) -> None:
    """Refuse what would have to be awaited."""
    if inspect.iscoroutine(outcome):
        outcome.close()
    if inspect.isawaitable(outcome):
        raise ValidationError("on_progress is asynchronous; pass a plain function, or use AsyncClient.")


async def async_settle(outcome: Any) -> None:
    """Await what has to be awaited."""
    if inspect.isawaitable(outcome):
        await outcome
