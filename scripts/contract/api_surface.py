"""What programs may use of a package: its public names, and the methods of the client with all that hangs below it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import griffe

PACKAGE, GENERATED = "lumnisai", "lumnisai_api"
CLIENTS = ("Client", "AsyncClient")
# Every object of the contract is one, and has its methods.
BASES = ("types.Model", "types.OpenEnum")
Surface = dict[str, griffe.Object]


def surface(directories: Sequence[Path]) -> Surface:
    """Read the public names of the package in these directories: path → what it is.

    `lumnisai.Client` and the like are where they are imported from; `lumnisai.Client.threads` is the class of what a client
    has there.
    """
    loader = griffe.GriffeLoader(search_paths=list(directories), allow_inspection=False)
    found: Surface = {}
    if any((directory / GENERATED).is_dir() for directory in directories):
        generated = loader.load(GENERATED, try_relative_path=False)
        found |= {f"{GENERATED}.{name}": generated[name] for name in BASES}
    package = loader.load(PACKAGE, try_relative_path=False)
    loader.resolve_aliases(external=False)
    for module in [package, *_modules(package)]:
        for name, member in _offered(module):
            target = _target(member)
            if target is not None and not target.is_module and not name.startswith("_"):
                found[f"{module.path}.{name}"] = target
    for name in CLIENTS:
        client = f"{PACKAGE}.{name}"
        found |= dict(_below(client, found[client], set()))
    return found


def _modules(package: Any) -> Iterator[Any]:
    for name, module in package.members.items():
        if not module.is_alias and module.is_module and not name.startswith("_"):
            yield module


def _offered(module: Any) -> Iterator[tuple[str, Any]]:
    """Yield what a module is there for: what it lists or defines, and what it imports in order to offer it."""
    imported, all_of = _imports(module.filepath)
    for other in all_of:
        if other.partition(".")[0] in (PACKAGE, GENERATED):
            yield from _offered(module.modules_collection[other])
    for name, member in module.members.items():
        if name in module.exports if module.exports else (not member.is_alias or name in imported):
            yield name, member


@cache
def _imports(path: Path) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the names that a module imports as `import X as X`, and the modules of which it imports everything."""
    nodes = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ImportFrom)]
    names = frozenset(alias.name for node in nodes for alias in node.names if alias.asname == alias.name)
    return names, tuple(node.module for node in nodes if node.module and node.names[0].name == "*")


def _target(member: Any) -> Any:
    """Follow imports and assignments to what a name stands for; None for what is not of this package."""
    try:
        target = member.final_target if member.is_alias else member
        if target.is_attribute and isinstance(target.value, griffe.ExprAttribute):
            return _target(target.modules_collection[target.value.canonical_path])
    except (KeyError, griffe.AliasResolutionError):
        return None if member.is_alias else member
    return target


def _below(path: str, owner: Any, seen: set[str]) -> Iterator[tuple[str, griffe.Object]]:
    """Yield the classes of what an object has as attributes, and so on."""
    for name, member in owner.all_members.items():
        if name.startswith("_") or not member.is_attribute or member.annotation is None:
            continue
        annotation = member.annotation
        try:
            cls = _target(owner.modules_collection[annotation if isinstance(annotation, str) else annotation.canonical_path])
        except KeyError:
            continue
        if cls is not None and cls.is_class and cls.path not in seen:
            yield f"{path}.{name}", cls
            yield from _below(f"{path}.{name}", cls, seen | {cls.path})
