"""Write the public names of a package as text: one class per module and class, without types and without bodies.

The text of a release is kept, so that a later one can be compared with it where neither git nor a package index is at hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.contract.api_surface import Surface

HEAD = "# Written by `make release-record`: the public names of lumnisai {version}. Do not edit.\n"
INDENT = "    "
# The special methods that programs use with arguments, or by which they see what a class is.
KEPT_SPECIAL = {"__init__", "__call__", "__enter__", "__aenter__", "__iter__", "__aiter__", "__next__", "__anext__", "__await__"}


def text(found: Surface, version: str) -> str:
    """Return the names as Python text, sorted."""
    tree: dict[str, Any] = {}
    homes: dict[str, str] = {}
    for path in sorted(found, key=lambda path: (path.count("."), path)):
        node = tree
        for part in path.split("."):
            node = node.setdefault(part, {})
        node[""] = found[path]
        homes.setdefault(found[path].path, path)
    return HEAD.format(version=version) + "\n".join(_lines(tree, "", "", homes)) + "\n"


def _lines(tree: dict[str, Any], path: str, indent: str, homes: dict[str, str]) -> Iterator[str]:
    for name in sorted(key for key in tree if key):
        node, here = tree[name], f"{path}.{name}".lstrip(".")
        thing = node.get("")
        if thing is not None and thing.is_class and homes[thing.path] != here:
            # Another name of the same class; as a subclass it has all that the class has.
            yield f"{indent}class {name}({homes[thing.path]}): ..."
        elif thing is None or thing.is_class:
            bases, members = ([], []) if thing is None else _class(thing, {*node}, homes, indent + INDENT)
            yield f"{indent}class {name}({', '.join(bases)}):" if bases else f"{indent}class {name}:"
            yield from [*members, *_lines(node, here, indent + INDENT, homes)] or [f"{indent}{INDENT}..."]
        else:
            yield _member(name, thing, indent)


def _class(cls: Any, elsewhere: set[str], homes: dict[str, str], indent: str) -> tuple[list[str], list[str]]:
    """Return the public bases of a class, and a line for each public member; what a public base has stands there."""
    bases, members = [], dict(cls.members)
    for base in cls.mro():
        if base.path in homes:
            bases.append(homes[base.path])
        elif not any(base.path in {above.path for above in known.mro()} for known in cls.mro() if known.path in homes):
            members = {**base.members, **members}
    kept = [name for name in sorted(members) if name not in elsewhere and (not name.startswith("_") or name in KEPT_SPECIAL)]
    lines = []
    for name in kept:
        member = members[name].final_target if members[name].is_alias else members[name]
        same = members.get(str(member.value)) if member.is_attribute else None
        # The client makes resources, not the program.
        if not (name == "__init__" and ".resources." in cls.path):
            lines.append(_member(name, same if same is not None and same.is_function else member, indent))
    return bases, lines


def _member(name: str, thing: Any, indent: str) -> str:
    if thing.is_function:
        return f"{indent}def {name}({', '.join(_parameters(thing))}): ..."
    # Of a value that is computed, only that there is one.
    if thing.is_attribute and isinstance(thing.value, str) and "property" not in thing.labels and len(thing.value) < 100:
        return f"{indent}{name} = {thing.value}"
    return f"{indent}{name}: ..."


def _parameters(function: Any) -> Iterator[str]:
    star = slash = False
    for parameter in function.parameters:
        if parameter.name.startswith("_"):
            continue
        kind = parameter.kind.value
        if slash and kind != "positional-only":
            yield "/"
        slash = kind == "positional-only"
        if kind == "keyword-only" and not star:
            yield "*"
        star = star or kind in ("keyword-only", "variadic positional")
        if kind.startswith("variadic"):
            yield f"{'*' if 'positional' in kind else '**'}{parameter.name}"
        else:
            yield parameter.name if parameter.required else f"{parameter.name}={parameter.default}"
    if slash:
        yield "/"
