"""Hold values that are sent to the lists of values that the contract leaves open for reading."""

from __future__ import annotations

from lumnisai.local.call import Call
from lumnisai.local.errors import Invalid


def require_choice(call: Call, schema: str, value: str, where: list[str | int]) -> str:
    """Give a value back when a schema of the contract lists it.

    Args:
        schema: Name of a schema with `x-extensible-enum`.
        where: The place of the value in the request.

    Raises:
        Invalid: The schema does not list it.
    """
    allowed: list[str] = call.platform.contract.document["components"]["schemas"][schema]["x-extensible-enum"]
    if value not in allowed:
        raise Invalid.at(where, f"must be one of {', '.join(allowed)}", "enum")
    return value
