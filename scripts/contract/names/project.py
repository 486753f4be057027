"""What the project has that pages name: make targets, options, environment variables, operations, methods and their arguments."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from scripts.contract.names.values import OURS, Instances, Thing, Value
from scripts.spec.document import operations, webhooks

# What these names stand for in prose, or something derived from it: the names that the pages themselves use.
USUAL = {
    "client": "lumnisai.Client",
    "aclient": "lumnisai.AsyncClient",
    "stream": "lumnisai.ResponseStream",
    "response": "lumnisai.ParsedResponse",
    "update": "lumnisai.ResponseUpdate",
    "error": "lumnisai.LumnisAIError",
    "platform": "lumnisai.local.Served",
    "page": "lumnisai._sync.page.Page",
}


@dataclass(frozen=True)
class Project:
    """All that a page may name."""

    root: Path
    targets: frozenset[str]
    options: frozenset[str]
    variables: frozenset[str]
    operations: frozenset[str]
    # As patterns, each with its methods.
    paths: tuple[tuple[re.Pattern[str], frozenset[str]], ...]
    # Functions, methods and classes of ours by their own name, and the arguments of all of them.
    callables: dict[str, frozenset[str]]
    attributes: frozenset[str]
    loggers: frozenset[str]
    known: dict[str, Value]


def project(root: Path, document: dict[str, Any]) -> Project:
    """Read what there is."""
    sources = [
        root / "generated/lumnisai_api/types.py",
        *(root / "lumnisai").rglob("*.py"),
        *(root / "scripts").rglob("*.py"),
        *(root / "examples").rglob("*.py"),
    ]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sources if "_sync" not in path.parts]
    strings = {
        node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    schemas = document.get("components", {}).get("schemas", {})
    return Project(
        root,
        frozenset(re.findall(r"^([a-z][\w-]*):", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)),
        frozenset(option for tree in trees for option in _first_arguments(tree, "add_argument")) | {"--help"},
        frozenset(name for text in [*strings, *_workflows(root)] for name in re.findall(r"\bLUMNISAI_[A-Z_]+\b", text)),
        frozenset(operation.id for operation in [*operations(document), *webhooks(document)]),
        tuple(_paths(document)),
        _callables(trees),
        frozenset(name for tree in trees for name in _attributes(tree))
        | {name for schema in schemas.values() for name in schema.get("properties", {})},
        frozenset(logger for tree in trees for logger in _first_arguments(tree, "getLogger")),
        dict(_known()),
    )


def _workflows(root: Path) -> Iterator[str]:
    """Yield the files that set variables of their own."""
    yield (root / "Makefile").read_text(encoding="utf-8")
    for path in sorted((root / ".github").rglob("*.yml")):
        yield path.read_text(encoding="utf-8")


def _first_arguments(tree: ast.Module, function: str) -> Iterator[str]:
    """Yield the texts that calls of a function or method of this name are given, as a rule one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == function:
            yield from (one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str))


def _paths(document: dict[str, Any]) -> Iterator[tuple[re.Pattern[str], frozenset[str]]]:
    found: dict[str, set[str]] = {}
    for operation in operations(document):
        found.setdefault(operation.path, set()).add(operation.method.upper())
    for path, methods in found.items():
        yield re.compile(re.sub(r"\\\{\w+\\\}", r"[^/]+", re.escape(path)) + "/?"), frozenset(methods)


def _callables(trees: list[ast.Module]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                arguments = node.args
                names = {a.arg for a in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]}
                found.setdefault(node.name, set()).update(names | ({"**"} if arguments.kwarg else set()))
            elif isinstance(node, ast.ClassDef):
                found.setdefault(node.name, set()).add("**")
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Name):
                # Another name of the same method.
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        found.setdefault(target.id, set()).add("**")
    return {name: frozenset(names) for name, names in found.items()}


def _attributes(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign):
            yield ast.unparse(node.target).removeprefix("self.")
        elif isinstance(node, ast.Assign):
            yield from (ast.unparse(target).removeprefix("self.") for target in node.targets)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name
            yield from (a.arg for a in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs])
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
            yield node.value


def _with_subclasses(cls: type[Any]) -> Iterator[type[Any]]:
    yield cls
    for below in cls.__subclasses__():
        yield from _with_subclasses(below)


def _known() -> Iterator[tuple[str, Value]]:
    import lumnisai

    # So that there are all the classes of pages and errors.
    lumnisai.preload()
    for name, path in USUAL.items():
        module, _, cls = path.rpartition(".")
        yield name, Instances(tuple(_with_subclasses(getattr(import_module(module), cls))))
    yield "lumnisai", Thing(lumnisai)
    for name in lumnisai.__all__:
        value = getattr(lumnisai, name)
        if inspect.isclass(value) and value.__module__.split(".")[0] in OURS:
            yield name, Thing(value)
