"""Read what the contract says about each operation, and find the operation a request asks for."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any, Literal
from urllib.parse import unquote

from lumnisai.local.errors import ApiError
from lumnisai.local.json_types import JsonObject

Place = Literal["query", "path", "header", "cookie"]
METHODS = ("get", "put", "post", "delete", "patch")
JSON, MULTIPART = "application/json", "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One query, path or header parameter."""

    name: str
    place: Place
    required: bool
    schema: JsonObject
    pointer: str


@dataclass(frozen=True, slots=True)
class RequestBody:
    """What an operation takes in its body."""

    media_type: str
    required: bool
    schema: JsonObject
    pointer: str


@dataclass(frozen=True, slots=True)
class UserScope:
    """Where an operation takes the acting user from."""

    mode: str
    place: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list is cut into pages."""

    style: str
    items: str | None
    total: str | None


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the contract."""

    id: str
    method: str
    path: str
    tag: str
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    success_status: int
    user_scope: UserScope
    pagination: Pagination | None
    needs_key: bool
    example: Any


@dataclass(slots=True)
class _Node:
    fixed: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    template: _Node | None = None
    methods: dict[str, tuple[Operation, tuple[str, ...]]] = field(default_factory=dict[str, tuple["Operation", tuple[str, ...]]])


class Contract:
    """The contract, ready for use by the server."""

    def __init__(self, document: JsonObject) -> None:
        self.document = document
        self.operations: dict[str, Operation] = {}
        self._root = _Node()
        for path, item in document["paths"].items():
            for method in METHODS:
                if method in item:
                    operation = self._read(path, method, item)
                    self.operations[operation.id] = operation
                    self._add_route(operation)

    def _example(self, response: JsonObject) -> Any:
        content = self.resolve(response)[0].get("content", {})
        return content.get("application/json", {}).get("example")

    def resolve(self, node: JsonObject, pointer: str = "") -> tuple[JsonObject, str]:
        """Follow the references a node consists of; give the node and the pointer to it."""
        while "$ref" in node:
            pointer = str(node["$ref"])
            target: Any = self.document
            for part in pointer.removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node, pointer

    def route(self, method: str, raw_path: str) -> tuple[Operation, dict[str, str]]:
        """Find the operation and the path parameters of a request.

        Args:
            raw_path: The path as sent, so that an encoded `/` inside an id stays part of the id.

        Raises:
            ApiError: 404 for a path that is not there, 405 for a method that it does not have.
        """
        try:
            segments = [unquote(segment, errors="strict") for segment in raw_path.split("/")[1:]]
        except UnicodeDecodeError:
            raise ApiError(404, "NOT_FOUND", "There is no such path: it is not valid UTF-8.") from None
        if raw_path == "/v1/files/":
            # Published clients list files under this path.
            segments.pop()
        found = _walk(self._root, segments, 0, [])
        if found is None:
            raise ApiError(404, "NOT_FOUND", f"There is no path {raw_path}.")
        node, values = found
        if method not in node.methods:
            allowed = ", ".join(sorted(node.methods))
            raise ApiError(
                405, "METHOD_NOT_ALLOWED", f"{method} is not possible here, only {allowed}.", headers={"Allow": allowed}
            )
        operation, names = node.methods[method]
        return operation, dict(zip(names, values, strict=True))

    def _add_route(self, operation: Operation) -> None:
        node, names = self._root, list[str]()
        for segment in operation.path.split("/")[1:]:
            if segment.startswith("{"):
                names.append(segment[1:-1])
                node.template = node.template or _Node()
                node = node.template
            else:
                node = node.fixed.setdefault(segment, _Node())
        node.methods[operation.method] = (operation, tuple(names))

    def _read(self, path: str, method: str, item: JsonObject) -> Operation:
        raw = item[method]
        base = f"#/paths/{_escape(path)}/{method}"
        parameters: list[Parameter] = []
        for place, listed in (
            (f"#/paths/{_escape(path)}", item.get("parameters", [])),
            (base, raw.get("parameters", [])),
        ):
            for index, entry in enumerate(listed):
                node, pointer = self.resolve(entry, f"{place}/parameters/{index}")
                parameters.append(
                    Parameter(node["name"], node["in"], node.get("required", False), node["schema"], f"{pointer}/schema")
                )
        scope = raw.get("x-user-scope", {})
        paging = raw.get("x-pagination")
        return Operation(
            id=raw["operationId"],
            method=method.upper(),
            path=path,
            tag=raw["tags"][0],
            parameters=tuple(parameters),
            body=self._body(raw, base),
            success_status=(success := min(int(code) for code in raw["responses"] if code.startswith("2"))),
            example=self._example(raw["responses"][str(success)]),
            user_scope=UserScope(scope.get("mode", "none"), scope.get("in"), scope.get("name")),
            pagination=paging and Pagination(paging["style"], paging.get("items"), paging.get("total")),
            needs_key=raw.get("security", self.document.get("security")) != [],
        )

    def _body(self, raw: JsonObject, base: str) -> RequestBody | None:
        if "requestBody" not in raw:
            return None
        node, pointer = self.resolve(raw["requestBody"], f"{base}/requestBody")
        media_type, content = next(iter(node["content"].items()))
        schema, _ = self.resolve(content["schema"])
        return RequestBody(media_type, node.get("required", False), schema, f"{pointer}/content/{_escape(media_type)}/schema")


def _walk(node: _Node, segments: list[str], position: int, values: list[str]) -> tuple[_Node, list[str]] | None:
    if position == len(segments):
        return (node, values) if node.methods else None
    segment = segments[position]
    if segment in node.fixed:
        found = _walk(node.fixed[segment], segments, position + 1, values)
        if found is not None:
            return found
    if node.template is not None and segment:
        return _walk(node.template, segments, position + 1, [*values, segment])
    return None


def _escape(text: str) -> str:
    return text.replace("~", "~0").replace("/", "~1")


@cache
def load() -> Contract:
    """Load the contract that comes with the package."""
    text = resources.files("lumnisai.local").joinpath("contract.json").read_text(encoding="utf-8")
    return Contract(json.loads(text))
