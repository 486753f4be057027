"""Refuse names that Python code can't be made from, or that would hide another name there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from keyword import iskeyword, issoftkeyword
from typing import Any

from openapi_python_client.strings import snake_case

from lumnisai_api.types import Model
from scripts.spec.diff.reader import Reader, SpecError, mapping, sequence
from scripts.spec.document import Operation, operations, webhooks
from scripts.spec.update.places import ROOT, Place, at
from scripts.spec.update.shape import parts

# What each name becomes decides what may stand in it: a module and a function, a package, a class, an attribute, an argument.
FORMS = {
    "operationId": r"[a-z][a-z0-9]*(_[a-z0-9]+)*",
    "tag": r"[a-z][a-z0-9]*(_[a-z0-9]+)*",
    "schema": r"[A-Z][A-Za-z0-9]*",
    "property": r"[A-Za-z][A-Za-z0-9_]*",
    "query parameter": r"[a-z][a-z0-9_]*",
    "path parameter": r"[a-z][a-z0-9_]*",
    "header parameter": r"[A-Za-z][A-Za-z0-9-]*",
    "cookie parameter": r"(?!)",
    "path": r"(/([A-Za-z0-9_-][A-Za-z0-9_.-]*|\{[a-z][a-z0-9_]*\})(:[a-z_]+)?)+",
    "event": r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*",
    "component": r"[A-Za-z][A-Za-z0-9]*",
    "media type": r"(\*|[a-z]+)/[A-Za-z0-9.+*-]+",
    "status": r"[1-5][0-9][0-9]",
    "enum value": r'[^"\\\s](?:[^"\\\n\t]*[^"\\\s])?',
    "alias": r"[A-Z][A-Z0-9_]*",
}
LONGEST = {"enum value": 200, "path": 300}
ORDINARY = 80
# What the generated modules import, define or call under this name.
IN_MODULES = {
    *("Any", "Callable", "ClassVar", "Decoder", "Field", "File", "Mapping", "Model", "OpenEnum", "Ref", "Request", "Sealed"),
    *("Sequence", "TYPE_CHECKING", "UNSET", "UUID", "Unset"),
}
IN_FUNCTIONS = {
    *("annotations", "as_is", "body", "cls", "datetime", "decode_date", "decode_datetime", "decode_str", "decode_uuid", "define"),
    *("either", "field", "many", "mapping", "quote", "self", "wire"),
}
ON_MODELS = {name for name in dir(Model) if not name.startswith("__")} | {"wire", "self"}


def check(document: dict[str, Any]) -> None:
    """Look at every name of a contract in our form.

    Raises:
        SpecError: One of them is refused; the message says where it stands.
    """
    paths = (ROOT, "paths")
    for path, item in document["paths"].items():
        _form("path", path, (paths, path))
        for operation in operations({"paths": {path: item}}):
            _operation(document, operation, ((paths, path), operation.method))
    _apart("operationId", ((operation.id, paths) for operation in operations(document)))
    for webhook in webhooks(document):
        _form("event", webhook.path, ((ROOT, "webhooks"), webhook.path))
    components = (ROOT, "components")
    for section, found in mapping(document.get("components")).items():
        for name in mapping(found):
            _form("schema" if section == "schemas" else "component", name, ((components, section), name))
    schemas = mapping(mapping(document.get("components")).get("schemas"))
    _apart("schema", ((name, ((components, "schemas"), name)) for name in schemas), IN_MODULES)
    for part in parts(document):
        if part.kind == "schema":
            _schema(part.data, part.place)
        for media in mapping(part.data.get("content")) if part.kind in ("body", "response", "parameter") else ():
            _form("media type", media, ((part.place, "content"), media))


def _operation(document: dict[str, Any], operation: Operation, place: Place) -> None:
    _form("operationId", operation.id, (place, "operationId"))
    if operation.id in IN_FUNCTIONS or _is_word(operation.id):
        raise SpecError(f"{at((place, 'operationId'))}: {operation.id} means something else in Python; choose another id.")
    for tag in sequence(operation.data.get("tags")):
        _form("tag", tag, (place, "tags"))
        if _is_word(tag):
            raise SpecError(f"{at((place, 'tags'))}: {tag} means something else in Python; choose another tag.")
    for status in mapping(operation.data.get("responses")):
        _form("status", status, ((place, "responses"), status))
    here = (place, "parameters")
    reader = Reader(document)
    found = [reader.resolved(each) for each in sequence(operation.data.get("parameters"))]
    for parameter in found:
        _form(f"{parameter.get('in')} parameter", parameter.get("name"), here)
    _apart("parameter", ((parameter["name"], here) for parameter in found), IN_FUNCTIONS)
    wanted = set(re.findall(r"\{([^}]*)\}", operation.path))
    given = {parameter["name"] for parameter in found if parameter["in"] == "path"}
    if wanted != given:
        raise SpecError(f"{at(here)}: the path has {sorted(wanted)}, the parameters have {sorted(given)}; make them agree.")


def _schema(schema: dict[str, Any], place: Place) -> None:
    properties = mapping(schema.get("properties"))
    for name in properties:
        _form("property", name, ((place, "properties"), name))
    _apart("property", ((name, ((place, "properties"), name)) for name in properties), ON_MODELS)
    for key in ("enum", "x-extensible-enum"):
        for value in sequence(schema.get(key)):
            _form("enum value", str(value), (place, key))
    values = [str(value) for value in sequence(schema.get("x-extensible-enum"))]
    for alias in mapping(schema.get("x-enum-aliases")):
        _form("alias", alias, (place, "x-enum-aliases"))
    _apart("enum value", ((re.sub(r"\W+", "_", value), place) for value in values), {"name", "value", "mro"})


def _form(kind: str, name: Any, place: Place) -> None:
    form = FORMS.get(kind)
    if form is None or not isinstance(name, str) or not re.fullmatch(form, name) or ".." in name:
        raise SpecError(f"{at(place)}: {_shown(name)} is no {kind} this project can use; rename it ({_advice(kind)}).")
    if len(name) > LONGEST.get(kind, ORDINARY):
        raise SpecError(f"{at(place)}: the {kind} {_shown(name)} is too long; shorten it.")


def _apart(kind: str, names: Iterable[tuple[str, Place]], taken: Iterable[str] = ()) -> None:
    """Refuse names that become one, or one that is taken."""
    taken = set(taken)
    known: dict[str, str] = {}
    for name, place in names:
        for made in {name, snake_case(name)} & taken:
            raise SpecError(f"{at(place)}: the generated code uses the name {made} itself; rename the {kind}.")
        for made in {snake_case(name), name.lower()}:
            if made in known:
                raise SpecError(f"{at(place)}: the {kind} {_shown(name)} becomes the same name as {known[made]}; rename one.")
        known |= dict.fromkeys((snake_case(name), name.lower()), _shown(name))


def _is_word(name: str) -> bool:
    return iskeyword(name) or issoftkeyword(name)


def _advice(kind: str) -> str:
    if kind in ("operationId", "tag", "query parameter", "path parameter"):
        return "snake_case"
    if kind == "schema":
        return "PascalCase, letters and digits"
    if kind == "cookie parameter":
        return "cookies are not taken"
    return f"of the form {FORMS[kind]}" if kind in FORMS else "parameters stand in path, query or header"


def _shown(name: Any) -> str:
    return ascii(name)[:100]
