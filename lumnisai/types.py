"""Enums, scopes and the small types of signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lumnisai._core.drift import Drift as Drift
from lumnisai._core.given import NOT_GIVEN as NOT_GIVEN
from lumnisai._core.given import NotGiven as NotGiven
from lumnisai._core.retries import RetryPolicy as RetryPolicy
from lumnisai._core.scope import Scope as Scope
from lumnisai._core.scope import UserId as UserId
from lumnisai._core.secrets import Secret as Secret
from lumnisai._core.timeouts import Timeout as Timeout
from lumnisai_api import models as _models

if TYPE_CHECKING:
    from lumnisai_api.models import *  # noqa: F403


def __getattr__(name: str) -> Any:
    if name not in _models.MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_models, name)
    globals()[name] = value
    return value
