"""Render the page that says what the local platform really does and where it only answers with a sample."""

from __future__ import annotations

from typing import Any

from scripts.spec.document import operations

HEAD = """\
<!-- Written by `make generate` from openapi.yaml and lumnisai/local. Do not edit. -->

# What the local platform does

Every operation of the contract is answered. *Stateful* means that what is created can be read, listed, changed and deleted,
and that states change as the contract says. *Sample* means that the answer is the contract's own example and nothing is
remembered; such an answer carries the header `X-LumnisAI-Local: sample`.

{total} operations: {stateful} stateful, {samples} samples.
"""


def render(document: dict[str, Any]) -> str:
    """Return the page."""
    from lumnisai.local.call import HANDLERS
    from lumnisai.local.operations import load_handlers

    load_handlers()
    rows: dict[str, list[str]] = {}
    for operation in operations(document):
        kind = "stateful" if operation.id in HANDLERS else "sample"
        line = f"| `{operation.method.upper()} {operation.path}` | `{operation.id}` | {kind} |"
        rows.setdefault(operation.data["tags"][0], []).append(line)
    known = {operation.id for operation in operations(document)}
    total, samples = len(known), len(known - set(HANDLERS))
    parts = [HEAD.format(total=total, stateful=total - samples, samples=samples)]
    for tag, lines in rows.items():
        parts.append("\n".join([f"## {tag}", "", "| Request | Operation | Answer |", "|---|---|---|", *lines, ""]))
    return "\n".join(parts)
