"""Find the operations that the present contract has already, and give every operation its name."""

from __future__ import annotations

import keyword
import re
from typing import Any

from scripts.spec.diff.reader import Reader, SpecError, mapping, sequence
from scripts.spec.document import METHODS
from scripts.spec.normalise.walk import items_with_methods
from scripts.spec.normalise.words import snake

_HOLE = re.compile(r"\{([^}]*)\}")
_OURS = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")

MANY = ("list", "search", "count")

Known = dict[tuple[str, str], dict[str, Any]]


def known_operations(document: dict[str, Any], current: dict[str, Any]) -> Known:
    """Return the operations of the present contract by path and method, under the path that the incoming contract has."""
    shapes = {_shape(path): path for path in mapping(current.get("paths"))}
    known: Known = {}
    for path, method, _ in items_with_methods(document):
        item = mapping(mapping(current.get("paths")).get(shapes.get(_shape(path), "")))
        if method in item:
            known[path, method] = item[method]
    return known


def level_paths(document: dict[str, Any], *, shared: bool) -> None:
    """Write parameters of a path, and path items and bodies kept elsewhere, into the operations they are for.

    Args:
        shared: Parameters and responses among the components stay there.
    """
    reader = Reader(document)
    made: dict[str, Any] = {}
    for path, raw in mapping(document.get("paths")).items():
        item = reader.resolved(raw)
        if not isinstance(raw, dict) or not str(path).startswith("/"):
            raise SpecError(f"{path!r} is no path of operations.")
        made[path] = {key: value for key, value in item.items() if key in METHODS and isinstance(value, dict)}
    for operation in reader.operations():
        data = dict(operation.data)
        if "$ref" in mapping(data.get("requestBody")):
            data["requestBody"] = dict(reader.resolved(data["requestBody"]))
        if not shared:
            if "parameters" in data:
                data["parameters"] = [dict(reader.resolved(each)) for each in sequence(data["parameters"])]
            data["responses"] = {code: dict(reader.resolved(each)) for code, each in mapping(data.get("responses")).items()}
        made[operation.path][operation.method] = data
    document["paths"] = made
    mapping(document.get("components")).pop("requestBodies", None)


def name_path_parameters(document: dict[str, Any], current: dict[str, Any]) -> None:
    """Give path parameters the names they have at present, and one item to paths that differ in these names only.

    Raises:
        SpecError: Two operations have the same method and the same path.
    """
    reader = Reader(document)
    templates = {_shape(path): path for path in mapping(current.get("paths"))}
    made: dict[str, Any] = {}
    for path, item in sorted(mapping(document.get("paths")).items()):
        template = templates.setdefault(_shape(path), path)
        names = dict(zip(_HOLE.findall(path), _HOLE.findall(template), strict=True))
        target = template.rstrip("/") + "/" if path.endswith("/") else template.rstrip("/")
        for method, data in item.items():
            if method in made.get(target, {}):
                raise SpecError(
                    f"{method.upper()} {path} is there twice, under paths that differ in the names of their parameters."
                )
            made.setdefault(target, {})[method] = _renamed(reader, data, names)
    document["paths"] = {path: made[path] for path in [*mapping(document.get("paths")), *made] if path in made}


def name_operations(document: dict[str, Any], known: Known, notes: list[str]) -> None:
    """Name each operation: as at present if the incoming name was made by a program, or after the function behind it."""
    taken: set[str] = set()
    unnamed: list[tuple[str, str, dict[str, Any]]] = []
    for path, method, data in items_with_methods(document):
        given = data.get("operationId")
        own = isinstance(given, str) and _is_ours(given) and _function(given, path) is None
        present = mapping(known.get((path, method))).get("operationId")
        name = given if own else present
        if isinstance(name, str) and name not in taken:
            taken.add(name)
            data["operationId"] = name
        else:
            unnamed.append((path, method, data))
    for path, method, data in unnamed:
        given = data.get("operationId")
        function = (_function(given, path) or given) if isinstance(given, str) else None
        tag = str((sequence(data.get("tags")) or [""])[0])
        first = name = _verb_noun(snake(function or f"{method}_{re.sub(r'^/v[0-9]+', '', path)}"), tag)
        longer = [snake(f"{name} {more}") for more in (tag, f"{method} {path}") if more and not name.endswith(snake(more))]
        name = next((each for each in (name, *longer) if each not in taken), f"{name}_{len(taken)}")
        taken.add(name)
        data["operationId"] = name
        because = f" ({first} was taken)" if name != first else ""
        notes.append(f"{method.upper()} {path}: named {name}{because}.")


def _verb_noun(name: str, tag: str) -> str:
    """Return the name with what it is about, if it is one word only; of one such thing, but for a list."""
    if "_" in name or not tag or snake(tag) == name:
        return name
    noun = snake(tag)
    return f"{name}_{noun if name in MANY or noun.endswith('ss') else noun.removesuffix('s')}"


def drop_made_up_summaries(document: dict[str, Any]) -> None:
    """Remove the summaries that FastAPI makes of the names of functions, while those names are still there."""
    for path, _, data in items_with_methods(document):
        function = _function(str(data.get("operationId", "")), path)
        if function and data.get("summary") == function.replace("_", " ").title():
            del data["summary"]


def _function(name: str, path: str) -> str | None:
    """Return the function's part of a name that FastAPI made: function, path and method in a row."""
    # The parameters of the path may have had other names then.
    middle = r"_\w+_".join(re.sub(r"\W", "_", text) for text in re.split(r"\{[^}]*\}", path))
    found = re.fullmatch(rf"(\w+?){middle}_(?:{'|'.join(METHODS)})", name)
    return found.group(1) if found else None


def _is_ours(name: str) -> bool:
    return bool(_OURS.fullmatch(name)) and not keyword.iskeyword(name)


def _shape(path: str) -> str:
    return _HOLE.sub("{}", path).rstrip("/")


def _renamed(reader: Reader, data: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    parameters: list[Any] = []
    for raw in sequence(data.get("parameters")):
        parameter = reader.resolved(raw)
        name = names.get(parameter.get("name", ""))
        renamed = parameter.get("in") == "path" and name is not None and name != parameter["name"]
        parameters.append({**parameter, "name": name} if renamed else raw)
    return {**data, "parameters": parameters} if parameters else data
