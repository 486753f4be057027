"""Contracts that nobody should take, each made from a good one, and the words with which it is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

SCHEMA = "#/components/schemas/"


def small() -> dict[str, Any]:
    """Return a small contract in which there is nothing to refuse."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {
            "/v1/rooms/{room_id}": {
                "get": {
                    "operationId": "get_room",
                    "tags": ["rooms"],
                    "parameters": [{"name": "room_id", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "responses": {
                        "200": {
                            "description": "The room.",
                            "content": {"application/json": {"schema": {"$ref": f"{SCHEMA}Room"}}},
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Room": {
                    "type": "object",
                    "description": "A room.",
                    "properties": {
                        "name": {"type": "string", "description": "Its name."},
                        "next": {"$ref": f"{SCHEMA}Room", "description": "The room behind it."},
                        "state": {"$ref": f"{SCHEMA}State"},
                    },
                },
                "State": {"type": "string", "description": "State.", "x-extensible-enum": ["open", "shut"]},
            }
        },
    }


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return the text of the small contract after a change."""
    document = small()
    change(document)
    return json.dumps(document).encode()


def room(document: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a room."""
    schema: dict[str, Any] = document["components"]["schemas"]["Room"]
    return schema


def getting(document: dict[str, Any]) -> dict[str, Any]:
    """Return the one operation."""
    operation: dict[str, Any] = document["paths"]["/v1/rooms/{room_id}"]["get"]
    return operation


def schemas(**added: Any) -> Callable[[dict[str, Any]], object]:
    """Return a change that adds schemas."""
    return lambda document: document["components"]["schemas"].update(added)


def described(text: str) -> Callable[[dict[str, Any]], object]:
    """Return a change that describes the room with this text."""
    return lambda document: room(document).update(description=text)


LAUGHS = "\n".join(["a0: &a0 lol", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))])
HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n"

# What the text alone gives away: its bytes, and what YAML and JSON make of them.
TEXTS: dict[str, tuple[str, bytes, str]] = {
    "20 MB": ("yaml", b"# padding\n" * 2_000_000, "larger than 8 MiB"),
    "a bomb of aliases": ("yaml", LAUGHS.encode(), "#/a1/0: YAML aliases (*a0) are not taken"),
    "an alias to itself": ("yaml", b"a: &a [*a]", "#/a/0: YAML aliases"),
    "a YAML tag that makes an object": ("yaml", b"a: !!python/object/apply:os.system ['true']", "#/a: YAML tags"),
    "several documents": ("yaml", f"{HEAD}---\n{HEAD}".encode(), "several YAML documents"),
    "a name twice in YAML": ("yaml", f"{HEAD}paths: {{}}\n".encode(), "#/paths: the name 'paths' stands twice"),
    "a name twice in JSON": ("json", b'{"a": 1, "a": 2}', "the name 'a' stands twice"),
    "a name that is a list": ("yaml", b"? [a]\n: 1\n", "names are text"),
    "a name that is a truth": ("yaml", f"{HEAD}yes: 1\n".encode(), "#/yes: the name yes is no text"),
    "a merge": ("yaml", f"{HEAD}x-a:\n  <<: {{a: 1}}\n".encode(), "the name << is no text"),
    "no number in YAML": ("yaml", f"{HEAD}x-a: [.nan]\n".encode(), "#/x-a/0: .nan is no number"),
    "no number in JSON": ("json", b'{"a": NaN}', "NaN is no number"),
    "a number beyond all numbers": (
        "json",
        changed(lambda d: d.update({"x-a": 1})).replace(b'"x-a": 1', b'"x-a": 1e999'),
        "#/x-a",
    ),
    "a number with 5,000 digits": ("json", b'{"a": ' + b"1" * 5000 + b"}", "a number can't be read"),
    "YAML 2,000 levels deep": ("yaml", b"a: " + b"[" * 2000 + b"]" * 2000, "nested more than 64 levels"),
    "JSON 100,000 levels deep": ("json", b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested more than 64 levels"),
    "half a million values": ("yaml", b"a: [" + b"1, " * 500_000 + b"1]", "more than 200,000 values"),
    "two million values in JSON": ("json", b'{"a": [' + b"1, " * 2_000_000 + b"1]}", "more than 200,000 values"),
    "bytes that are no text": ("yaml", b"a: \xff\xfe", "not UTF-8 (byte 3)"),
    "no YAML": ("yaml", b"a: [1", "this is no YAML"),
    "no JSON": ("json", b'{"a": ', "this is no JSON"),
    "a list": ("json", b"[]", "no OpenAPI document"),
    "nothing": ("yaml", b"", "no OpenAPI document"),
}

# What the document is, or refers to.
DOCUMENTS: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "Swagger 2": (lambda d: (d.pop("openapi"), d.update(swagger="2.0")), "#/openapi: the document says no `openapi`"),
    "OpenAPI 4": (lambda d: d.update(openapi="4.0.0"), "only OpenAPI 3.0 and 3.1"),
    "paths in a list": (lambda d: d.update(paths=[]), "#/paths: this must be an object"),
    "parameters in an object": (lambda d: getting(d).update(parameters={}), "get/parameters: this must be an array"),
    "an operation that is a text": (lambda d: d["paths"].update({"/v1/x": {"get": "x"}}), "#/paths/~1v1~1x/get: this must be"),
    "a reference to a file": (
        lambda d: room(d)["properties"].update(name={"$ref": "/etc/passwd"}),
        "#/components/schemas/Room/properties/name/$ref: /etc/passwd leads out of the document",
    ),
    "a reference to another machine": (
        lambda d: room(d).update(example={"$ref": "https://evil.example/x"}),
        "https://evil.example/x leads out of the document",
    ),
    "a reference to nothing": (lambda d: room(d)["properties"].update(name={"$ref": f"{SCHEMA}No"}), "leads nowhere"),
    "a reference to another kind": (
        lambda d: room(d)["properties"].update(name={"$ref": "#/info"}),
        "a schema refers to #/info; only #/components/schemas/",
    ),
    "a reference that is a number": (lambda d: room(d)["properties"].update(name={"$ref": 1}), "a schema refers to 1"),
    "schemas made of nothing but each other": (
        schemas(A={"$ref": f"{SCHEMA}B"}, B={"$ref": f"{SCHEMA}A"}),
        "is made of nothing but itself",
    ),
    "a schema that is part of itself": (
        schemas(A={"allOf": [{"type": "object"}, {"anyOf": [{"$ref": f"{SCHEMA}A"}]}]}),
        "is made of nothing but itself",
    ),
    "an array of itself": (schemas(A={"type": "array", "items": {"$ref": f"{SCHEMA}A"}}), "is made of nothing but itself"),
    "another base for references": (lambda d: room(d).update({"$id": "https://evil.example/"}), "Room/$id: $id is not taken"),
    "callbacks": (lambda d: getting(d).update(callbacks={}), "callbacks is not taken"),
    "a control character": (described("a\x1b[2Jb"), "Room/description: the text holds the character U+001B"),
    "a character that turns the direction": (described("a\u202eb"), "the character U+202E"),
    "half a character": (described("a\ud800b"), "the character U+D800"),
    "a name over two lines": (lambda d: room(d)["properties"].update({"a\nb": {}}), "the character U+000A"),
    "a name without an end": (lambda d: room(d)["properties"].update({"a" * 300: {}}), "a name is longer than 200"),
    "a text without an end": (described("a" * 60_000), "the text is longer than 50,000"),
}


def rename(old: str, new: str) -> Callable[[dict[str, Any]], object]:
    """Return a change that gives the schema Room, or a property of it, another name."""

    def apply(document: dict[str, Any]) -> None:
        holder = document["components"]["schemas"] if old[0].isupper() else room(document)["properties"]
        holder[new] = holder[old]

    return apply


def valued(*values: Any) -> Callable[[dict[str, Any]], object]:
    """Return a change of the values of the enum."""
    return lambda d: d["components"]["schemas"]["State"].update({"x-extensible-enum": list(values)})


def with_parameter(name: str, place: str = "query") -> Callable[[dict[str, Any]], object]:
    """Return a change that adds a parameter."""
    return lambda d: getting(d)["parameters"].append({"name": name, "in": place, "schema": {"type": "string"}})


# Names that would become code, files, or other names.
NAMES: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "an operation that is code": (lambda d: getting(d).update(operationId="x():\n import os #"), "operationId"),
    "an operation that leads out of its folder": (lambda d: getting(d).update(operationId="../../setup"), "no operationId"),
    "an operation that is a keyword": (lambda d: getting(d).update(operationId="import"), "means something else in Python"),
    "an operation that hides a function": (lambda d: getting(d).update(operationId="quote"), "means something else"),
    "an operation without a name": (lambda d: getting(d).pop("operationId"), "'' is no operationId"),
    "a tag that leads out of its folder": (lambda d: getting(d).update(tags=["../.."]), "is no tag"),
    "a tag that is a dunder": (lambda d: getting(d).update(tags=["__init__"]), "is no tag"),
    "a tag that is a keyword": (lambda d: getting(d).update(tags=["class"]), "means something else in Python"),
    "a schema that is code": (rename("Room", 'A"""; import os'), "is no schema"),
    "a schema with template marks": (rename("Room", "A{{ 7*7 }}"), "is no schema"),
    "a schema that leads out of its folder": (rename("Room", "../A"), "is no schema"),
    "a schema the generated code has itself": (rename("Room", "Model"), "uses the name Model itself"),
    "schemas that differ in case only": (rename("Room", "ROOM"), "becomes the same name"),
    "schemas that become one module": (schemas(RoomKey={}, Room_Key={}), "is no schema"),
    "a property that is a method of models": (rename("name", "to_dict"), "uses the name to_dict itself"),
    "a property that is a local name": (rename("name", "wire"), "uses the name wire itself"),
    "a property that is a dunder": (rename("name", "__class__"), "is no property"),
    "properties that become one": (rename("name", "Name"), "becomes the same name"),
    "a parameter that hides a function": (with_parameter("quote"), "uses the name quote itself"),
    "a parameter in a cookie": (with_parameter("session", "cookie"), "cookies are not taken"),
    "a parameter twice": (with_parameter("room_id"), "becomes the same name"),
    "a parameter with quotes": (with_parameter('a", "b'), "is no query parameter"),
    "a path with template marks": (lambda d: d["paths"].update({"/v1/{{a}}": d["paths"].popitem()[1]}), "is no path"),
    "a path that leads up": (lambda d: d["paths"].update({"/v1/../{room_id}": d["paths"].popitem()[1]}), "is no path"),
    "a path without its parameter": (lambda d: getting(d).update(parameters=[]), "make them agree"),
    "a status that is none": (lambda d: getting(d)["responses"].update(default={"description": "x"}), "is no status"),
    "a value that ends its text": (valued('a"\n__import__("os")'), "is no enum value"),
    "a value that ends in a backslash": (valued("a\\"), "is no enum value"),
    "values that become one": (valued("a-b", "a_b"), "becomes the same name"),
    "a value that is a member of every enum": (valued("mro"), "uses the name mro itself"),
    "an alias that is code": (
        lambda d: d["components"]["schemas"]["State"].update({"x-enum-aliases": {"A = 1; B": "open"}}),
        "is no alias",
    ),
    "a media type that is code": (
        lambda d: getting(d)["responses"]["200"].update(content={'a/b"': {"schema": {}}}),
        "is no media type",
    ),
}
