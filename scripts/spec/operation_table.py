"""Render what the contract declares about each operation as a Python table."""

from __future__ import annotations

from typing import Any

from scripts.spec.document import operations

TEMPLATE = '''"""What the contract declares about each operation: how it may be repeated, whose user it carries, how it pages."""

from lumnisai._core.operation import Operation, Paging, UserPlace

OPERATIONS = {{
{rows}
}}
'''


def render(document: dict[str, Any]) -> str:
    """Return the source of the table."""
    rows = []
    for operation in operations(document):
        scope = operation.data["x-user-scope"]
        user = "None" if scope["mode"] == "none" else f"UserPlace({scope['mode']!r}, {scope['in']!r}, {scope['name']!r})"
        rows.append(
            f"    {operation.id!r}: Operation({operation.id!r}, {operation.method.upper()!r}, {operation.path!r}, "
            f"{operation.data['x-idempotent']!r}, {operation.data['x-retry']!r}, {user}, {_paging(operation.data)}),"
        )
    return TEMPLATE.format(rows="\n".join(rows))


def _paging(data: dict[str, Any]) -> str:
    paging = data.get("x-pagination")
    if paging is None:
        return "None"
    return f"Paging({paging['style']!r}, {paging.get('items')!r}, {paging.get('total')!r})"
