"""Render what the contract declares about each operation as a Python table."""

from __future__ import annotations

from typing import Any

from scripts.spec.document import operations

TEMPLATE = '''"""What the contract declares about each operation: repeating, user, pages, statuses."""

from lumnisai._core.operation import Operation, Paging, UserPlace

{statuses}

OPERATIONS = {{
{rows}
}}
'''


def render(document: dict[str, Any]) -> str:
    """Return the source of the table."""
    rows = []
    # Few sets of statuses serve all operations: each is written down once.
    names: dict[tuple[int, ...], str] = {}
    for operation in operations(document):
        scope = operation.data["x-user-scope"]
        user = "None" if scope["mode"] == "none" else f"UserPlace({scope['mode']!r}, {scope['in']!r}, {scope['name']!r})"
        statuses = names.setdefault(_statuses(operation.data), f"S{len(names) + 1}")
        rows.append(
            f"    {operation.id!r}: Operation({operation.id!r}, {operation.method.upper()!r}, {operation.path!r}, "
            f"{operation.data['x-idempotent']!r}, {operation.data['x-retry']!r}, {user}, {_paging(operation.data)}, {statuses}),"
        )
    return TEMPLATE.format(rows="\n".join(rows), statuses="\n".join(f"{name} = {each}" for each, name in names.items()))


def _paging(data: dict[str, Any]) -> str:
    paging = data.get("x-pagination")
    if paging is None:
        return "None"
    return f"Paging({paging['style']!r}, {paging.get('items')!r}, {paging.get('total')!r})"


def _statuses(data: dict[str, Any]) -> tuple[int, ...]:
    return tuple(sorted(int(status) for status in data["responses"]))
