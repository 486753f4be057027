"""Small contracts as FastAPI writes them."""

from __future__ import annotations

import copy
from typing import Any

from scripts.spec.normalise import normalise

TINY: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "Tiny", "version": "1"}, "paths": {}}
PREFIX = "#/components/schemas/"


def reference(name: str) -> dict[str, Any]:
    return {"$ref": PREFIX + name}


def answering(schema: Any, **fields: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "Successful Response", "content": content}}, **fields}


def taking(schema: Any, **fields: Any) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}, **answering({}), **fields}


def document(paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    for path, item in paths.items():
        for method, data in item.items():
            data.setdefault("operationId", f"run{''.join(c if c.isalnum() else '_' for c in path)}_{method}")
    about = {"title": "FastAPI", "version": "0.1.0"}
    return copy.deepcopy({"openapi": "3.1.0", "info": about, "paths": paths, "components": {"schemas": schemas}})


def schemas_of(made: dict[str, Any], current: dict[str, Any] = TINY) -> Any:
    """Return the schemas without the texts that are made of their names."""
    kept = normalise(made, current)["components"]["schemas"]
    return {name: without_texts(schema) for name, schema in kept.items() if name != "ErrorEnvelope"}


def without_texts(schema: Any) -> Any:
    if isinstance(schema, dict):
        return {key: without_texts(each) for key, each in schema.items() if key != "description" or not isinstance(each, str)}
    return [without_texts(each) for each in schema] if isinstance(schema, list) else schema


def field(schema: Any, openapi: str = "3.1.0") -> Any:
    """Return what becomes of a field of an answer."""
    made = {**document({"/v1/x": {"get": answering(reference("X"))}}, X={"type": "object", "properties": {"a": schema}})}
    return schemas_of({**made, "openapi": openapi})["X"]["properties"]["a"]
