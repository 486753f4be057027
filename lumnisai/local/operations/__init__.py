"""The handlers of the contract's operations, one module per tag (several where a tag is large)."""

from __future__ import annotations

import importlib
import pkgutil


def load_handlers() -> None:
    """Import every module beside this one, so that the handlers in them are known."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
