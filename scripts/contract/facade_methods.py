"""Read from the source which facade method reaches which operation, with its parameters and its return type."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from scripts.spec.document import ROOT

HALVES = {"async": ROOT / "lumnisai/_async", "sync": ROOT / "lumnisai/_sync"}
GENERATED = ROOT / "generated/lumnisai_api/api"
ARRAY_PAGES = ("AsyncArrayPage", "ArrayPage")


class Method(NamedTuple):
    """A method of the facade that uses a generated request builder."""

    operation: str
    resource: str
    name: str
    parameters: frozenset[str]
    returns: str


def methods(half: str) -> Iterator[Method]:
    """Yield each method of one half of the facade once for every operation that it uses."""
    for path in sorted(HALVES[half].rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported = dict(_imported_operations(tree))
        pages = dict(_pages(tree))
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                for function in node.body:
                    if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) and not _is_overload(function):
                        used = {**imported, **dict(_imported_operations(function))}
                        for operation in sorted(_used(function, used)):
                            returns = _plain(ast.unparse(function.returns) if function.returns else "None", pages)
                            yield Method(operation, node.name, function.name, _parameters(function), returns)


def declared_returns() -> dict[str, str]:
    """Return what the generated builder of each operation says that its answer is."""
    found = {}
    for path in GENERATED.rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.returns is not None:
                found[node.name] = ast.unparse(node.returns).removeprefix("Request[").removesuffix("]")
    return found


def _imported_operations(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lumnisai_api.api."):
            for alias in node.names:
                yield alias.asname or alias.name, alias.name


def _used(function: ast.AST, imported: dict[str, str]) -> set[str]:
    return {imported[node.id] for node in ast.walk(function) if isinstance(node, ast.Name) and node.id in imported}


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> frozenset[str]:
    arguments = function.args
    return frozenset(a.arg for a in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs] if a.arg != "self")


def _is_overload(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(isinstance(decorator, ast.Name) and decorator.id == "overload" for decorator in function.decorator_list)


def _pages(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield each page class and the object of the contract that it is."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name.endswith("Page") and node.bases:
            yield node.name, ast.unparse(node.bases[0])


def _plain(annotation: str, pages: dict[str, str]) -> str:
    """Return a return type in the contract's own terms: a page is the object or the array it comes from."""
    text = annotation.replace("builtins.", "").strip("'\"")
    for array in ARRAY_PAGES:
        text = text.replace(f"{array}[", "list[")
    return pages.get(text, text)


def relative(path: Path) -> str:
    """Return a path as seen from the project."""
    return path.relative_to(ROOT).as_posix()
