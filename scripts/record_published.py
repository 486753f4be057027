"""Write down what the published package does, for the tests in tests/dropin: its names, its signatures, and its requests.

make record-published
"""

from __future__ import annotations

import asyncio
import enum
import importlib
import inspect
import json
import sys
import warnings
from pathlib import Path
from typing import Any

DROPIN = Path(__file__).resolve().parents[1] / "tests" / "dropin"
MODULES = ("lumnisai", "lumnisai.exceptions", "lumnisai.models", "lumnisai.types", "lumnisai.utils")
RESOURCES = (
    *("responses", "threads", "users", "tenant", "external_api_keys", "model_preferences", "integrations", "mcp_servers"),
    *("files", "skills"),
)


def names() -> dict[str, Any]:
    """Return the public names of each module; for enums their values, for models their fields and whether they are required."""
    found: dict[str, Any] = {}
    for module in map(importlib.import_module, MODULES):
        listed = getattr(module, "__all__", None) or [name for name in dir(module) if not name.startswith("_")]
        found[module.__name__] = {}
        for name in sorted(listed):
            value = getattr(module, name)
            if not inspect.ismodule(value) and not str(getattr(value, "__module__", "")).startswith(("typing", "enum")):
                found[module.__name__][name] = _what(value)
    return found


def _what(value: Any) -> dict[str, Any]:
    if inspect.isclass(value) and issubclass(value, enum.Enum):
        return {"values": {name: member.value for name, member in value.__members__.items()}}
    fields = getattr(value, "model_fields", None)
    if fields is not None:
        own = [name for name, item in vars(value).items() if isinstance(item, property) and not name.startswith("_")]
        return {"fields": {name: field.is_required() for name, field in fields.items()}, "properties": own}
    return {}


def signatures(client: Any) -> dict[str, Any]:
    """Return the parameters of each public method of a client and its resources, as (name, kind, has a default)."""
    found = {"": _methods(client)}
    for name in RESOURCES:
        found[name] = _methods(getattr(client, name))
    return found


def _methods(thing: Any) -> dict[str, Any]:
    return {
        name: [
            [parameter.name, parameter.kind.name, parameter.default is not parameter.empty]
            for parameter in inspect.signature(getattr(type(thing), name)).parameters.values()
            if parameter.name != "self"
        ]
        for name in sorted(dir(type(thing)))
        if not name.startswith("_") and callable(getattr(type(thing), name))
    }


async def requests(lumnisai: Any) -> dict[str, Any]:
    """Make every call of the table and return what went over the wire, and what the call gave."""
    from calls import CALLS  # type: ignore[import-not-found]
    from sample_server import sample_server  # type: ignore[import-not-found]

    recorded = {}
    with sample_server() as (base_url, seen):
        for name, call in CALLS.items():
            async with lumnisai.AsyncClient(api_key="k", base_url=base_url, scope=call.scope) as client:
                seen.clear()
                try:
                    await call.make(client)
                except Exception as error:
                    raise SystemExit(f"{name}: {type(error).__name__}: {error}") from error
                recorded[name] = list(seen)
    return recorded


async def record(lumnisai: Any) -> None:
    """Write the three files."""
    async with lumnisai.AsyncClient(api_key="k", base_url="http://127.0.0.1:1", scope=lumnisai.Scope.TENANT) as client:
        _write("signatures.json", signatures(client))
    _write("names.json", names())
    _write("requests.json", await requests(lumnisai))


def _write(name: str, value: dict[str, Any]) -> None:
    # One line per call, or per name: fit for a diff.
    (DROPIN / name).write_text(_lines(value, 2 if name != "requests.json" else 1) + "\n", encoding="utf-8")
    print(f"Wrote tests/dropin/{name}.")


def _lines(value: dict[str, Any], depth: int) -> str:
    if depth == 0:
        return json.dumps(value, sort_keys=True)
    inner = ",\n".join(f"{json.dumps(name)}: {_lines(item, depth - 1)}" for name, item in sorted(value.items()))
    return f"{{\n{inner}\n}}"


if __name__ == "__main__":
    sys.path.insert(0, str(DROPIN))
    warnings.simplefilter("ignore")
    import lumnisai

    if lumnisai.__version__ != "0.2.7":
        raise SystemExit(f"This records lumnisai 0.2.7; found {lumnisai.__version__} at {lumnisai.__file__}.")
    asyncio.run(record(lumnisai))
