"""The objects of the contract under their own names, each loaded when it is first used, and what the client adds to them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from lumnisai_api import models as _models

if TYPE_CHECKING:
    from lumnisai_api.models import *  # noqa: F403, I001
    from lumnisai._core.agent_config import AgentConfig as AgentConfig
    from lumnisai._core.parsed import ParsedResponse as ParsedResponse
    from lumnisai._core.updates import ResponseUpdate as ResponseUpdate

# Named like a schema or not, these are ours.
_OWN = {
    "AgentConfig": "lumnisai._core.agent_config",
    "ParsedResponse": "lumnisai._core.parsed",
    "ResponseUpdate": "lumnisai._core.updates",
}

__all__ = sorted({*_models.__all__, *_OWN})  # pyright: ignore[reportUnsupportedDunderAll]  # noqa: PLE0605


def __getattr__(name: str) -> Any:
    if name in _OWN:
        value = getattr(import_module(_OWN[name]), name)
    elif name in _models.MODULES:
        value = getattr(_models, name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
