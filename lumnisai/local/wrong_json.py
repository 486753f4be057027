"""Make JSON wrong in the ways in which a server that is newer, older or broken makes it wrong."""

from __future__ import annotations

from typing import Any, Literal

from lumnisai.local.contract import Contract, Operation
from lumnisai.local.json_types import JsonObject, is_array, is_object

Way = Literal["truncated", "array", "null", "text", "empty", "field", "status", "enum"]
FIELD, VALUE = "field_nobody_knows", "value_nobody_knows"


def spoil(value: Any, way: Way, schema: JsonObject, contract: Contract) -> Any:
    """Give another value of the same JSON.

    Args:
        way: All but `truncated`, which is no JSON.
        schema: What the contract says about the value.
    """
    match way:
        case "array":
            return [value]
        case "null":
            return None
        case "text":
            return "This is not what was expected."
        case "empty":
            return {}
        case "field":
            return _with_fields(value)
        case "status":
            return _with_statuses(value)
        case _:
            return _with_values(value, schema, contract)


def answer_schema(operation: Operation, status: int, contract: Contract) -> JsonObject:
    """Give what the contract says about the JSON that an operation answers with; nothing is `{}`."""
    item = contract.document["paths"][operation.path][operation.method.lower()]
    response, _ = contract.resolve(item["responses"].get(str(status), {}))
    schema: JsonObject = response.get("content", {}).get("application/json", {}).get("schema", {})
    return schema


def _with_fields(value: Any) -> Any:
    if is_object(value):
        return {**{name: _with_fields(one) for name, one in value.items()}, FIELD: VALUE}
    return [_with_fields(one) for one in value] if is_array(value) else value


def _with_statuses(value: Any) -> Any:
    if is_object(value):
        return {name: VALUE if name == "status" and isinstance(one, str) else _with_statuses(one) for name, one in value.items()}
    return [_with_statuses(one) for one in value] if is_array(value) else value


def _with_values(value: Any, schema: JsonObject, contract: Contract) -> Any:
    schema, _ = contract.resolve(schema)
    if isinstance(value, str):
        # Under several alternatives a value may be listed in one and free text in another.
        known = (*schema.get("enum", ()), *schema.get("x-extensible-enum", ()))
        return VALUE if value in known else _in_parts(value, schema, contract)
    if is_object(value):
        properties, others = schema.get("properties", {}), schema.get("additionalProperties")
        rest: JsonObject = others if is_object(others) else {}
        value = {name: _with_values(one, properties.get(name, rest), contract) for name, one in value.items()}
    elif is_array(value):
        value = [_with_values(one, schema.get("items", {}), contract) for one in value]
    return _in_parts(value, schema, contract)


def _in_parts(value: Any, schema: JsonObject, contract: Contract) -> Any:
    for part in (*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())):
        value = _with_values(value, part, contract)
    return value
