"""What each group of operations needs to be tried out; one module per group, each with some of these names:

build(world)    make what the operations need, and remember ids as attributes of the world (one named like a path parameter
                fills it)
BODIES          operation → body, where the contract's example would not be accepted as it stands
QUERIES         operation → query parameters it needs beside the required ones
PATHS           operation → path parameters, where the world's own value is not the right one (a function of the world)
HOMES           resource class → attribute of the client that leads to it
OWN             operation → the method that is its own, where several methods use it
ARGUMENTS       operation → arguments of the facade's method, where they are not spelled as on the wire (a function of the world)
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import Any


def groups() -> Iterator[ModuleType]:
    """Yield the module of each group."""
    for module in pkgutil.iter_modules(__path__):
        yield importlib.import_module(f"{__name__}.{module.name}")


def merged(name: str) -> dict[str, Any]:
    """Return one table, put together from all groups."""
    table: dict[str, Any] = {}
    for group in groups():
        table.update(getattr(group, name, {}))
    return table
