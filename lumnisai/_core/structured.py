"""Structured output: from a JSON Schema or a Python class to `response_format`, and back to an instance."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from lumnisai._core.json_values import is_mapping, is_object
from lumnisai._core.one_line import one_line
from lumnisai.exceptions import UnreadableAnswerError, ValidationError
from lumnisai_api.types import Model

# The platform's structured output is an object; any other type travels inside one, under this name.
WRAPPER = "value"


def is_contract_model(response_format: Any) -> bool:
    """Return whether this is a class of `lumnisai.models`, which says how to read an answer but asks for nothing."""
    return isinstance(response_format, type) and issubclass(response_format, Model)


def as_json_schema(response_format: Any) -> dict[str, Any] | None:
    """Return the JSON Schema of a dict, a Pydantic class, or any type Pydantic understands; none of a contract model.

    Raises:
        ValidationError: It is none of these, or Pydantic is needed and not installed.
    """
    if response_format is None or is_contract_model(response_format):
        return None
    if is_mapping(response_format):
        return dict(response_format)
    own = getattr(response_format, "model_json_schema", None)
    try:
        made: Any = own if callable(own) else _adapter(response_format).json_schema
        schema: dict[str, Any] = made()
        schema = schema if _is_object(schema) else _wrapped(schema)
    except ValidationError:
        raise
    except Exception as error:
        problem = f"response_format: no JSON Schema can be made from {response_format!r}: {one_line(str(error))}."
        raise ValidationError(problem) from error
    return schema


def parse(response_format: Any, value: Any) -> Any:
    """Return the structured output as an instance of the type it was asked for in.

    Raises:
        UnreadableAnswerError: The output does not obey the type.
    """
    if response_format is None or is_mapping(response_format) or value is None:
        return value
    own = getattr(response_format, "model_validate_json", None)
    try:
        if is_contract_model(response_format):
            return response_format.from_dict(value)
        # As JSON, which it is: a type that is strict takes a date as text there, and a list for a tuple.
        if callable(own):
            return own(json.dumps(value))
        adapter = _adapter(response_format)
        inner = value if _is_object(adapter.json_schema()) or not is_object(value) else value.get(WRAPPER, value)
        return adapter.validate_json(json.dumps(inner))
    except Exception as error:
        name = getattr(response_format, "__name__", repr(response_format))
        problem = f"The structured output does not fit {name}: {one_line(str(error))}. It is kept in `structured_response`."
        raise UnreadableAnswerError(problem, detail=value) from error


def _is_object(schema: Mapping[str, Any]) -> bool:
    if "$ref" in schema:
        schema = schema.get("$defs", {}).get(str(schema["$ref"]).rsplit("/", 1)[-1], {})
    return schema.get("type") == "object"


def _wrapped(schema: dict[str, Any]) -> dict[str, Any]:
    definitions = {"$defs": schema.pop("$defs")} if "$defs" in schema else {}
    return {"type": "object", "properties": {WRAPPER: schema}, "required": [WRAPPER], **definitions}


def _adapter(type_: Any) -> Any:
    try:
        from pydantic import TypeAdapter
    except ImportError:
        raise ValidationError(
            f"response_format={type_!r} needs Pydantic: run `pip install lumnisai[pydantic]`, or pass a JSON Schema as a dict."
        ) from None
    return TypeAdapter(type_)
