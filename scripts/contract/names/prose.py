"""What inline code and command lines name: calls, arguments, make targets, options, variables, operations and paths."""

from __future__ import annotations

import ast
import builtins
import re
import shlex
from collections.abc import Iterator

from scripts.contract.names.code import problems
from scripts.contract.names.project import Project
from scripts.contract.names.values import Instances, missing, names_of

VERBS = (
    "add|approve|archive|batch|bulk|cancel|create|delete|download|get|list|pause|resume|search|send|set|start|stop|update|upload"
)
OPERATION = re.compile(rf"(?:{VERBS})_[a-z0-9_]+")
PATH = re.compile(r"(?:(GET|PUT|POST|DELETE|PATCH) )?(/v\d+/[\w{}/<>.-]*)(\?\S*)?")
CHAIN = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*(\(.*\))?(\.\w+(\(.*\))?)*")
OUR_COMMANDS = ("lumnisai ", "python -m lumnisai", "python -m scripts.")


def inline(text: str, project: Project) -> Iterator[str]:
    """Yield what a piece of inline code names that doesn't exist, each as a sentence."""
    yield from shared(text, project)
    if text.startswith("-") or text.startswith(OUR_COMMANDS):
        yield from options(text, project)
    elif match := PATH.fullmatch(text):
        yield from _path(match[1], match[2], project)
    elif OPERATION.fullmatch(text):
        if text not in project.operations | project.attributes | project.callables.keys():
            yield missing(text, text, project.operations | project.callables.keys())
    elif re.fullmatch(r"[a-z_]+=[^=\s]*", text):
        name = text.partition("=")[0]
        if name not in project.attributes:
            yield f"no method, function or command takes an argument {name}."
    elif CHAIN.fullmatch(text) and text not in project.loggers and ("." in text or "(" in text):
        yield from _expression(text, project)


def shared(text: str, project: Project) -> Iterator[str]:
    """Yield what is looked for in inline code and in blocks that aren't Python."""
    for target in re.findall(r"(?:^|[\s$])make ([a-z][a-z-]+)(?![\w=])", text):
        if target not in project.targets:
            yield f"make {missing(target, target, project.targets)}"
    for name in re.findall(r"\bLUMNISAI_[A-Z]+(?:_[A-Z]+)*\b(?![*_])", text):
        if name not in project.variables:
            yield f"the environment variable {missing(name, name, project.variables)}"


def options(line: str, project: Project) -> Iterator[str]:
    """Yield the options of a command of ours that it doesn't have."""
    try:
        words = shlex.split(line, comments=True)
    except ValueError:
        words = line.split()
    for word in words:
        option = word.partition("=")[0].rstrip(",.")
        if re.fullmatch(r"--[a-z][\w-]*", option) and option not in project.options:
            yield f"the option {missing(option, option, project.options)}"
    if module := re.match(r"(?:\S*python\S*) -m (scripts[\w.]*)", line):
        place = project.root / module[1].replace(".", "/")
        if not (place.with_suffix(".py").is_file() or (place / "__main__.py").is_file()):
            yield f"there is no module {module[1]} to run."


def commands(text: str, project: Project) -> Iterator[tuple[int, str]]:
    """Yield what a console block names that doesn't exist, with the number of the line in it."""
    for number, line in enumerate(text.splitlines()):
        yield from ((number, what) for what in shared(line, project))
        command = line.removeprefix("$ ").strip()
        if command.startswith(OUR_COMMANDS):
            yield from ((number, what) for what in options(command, project))
        for match in PATH.finditer(line):
            if "localhost" in line or line.startswith("$ curl"):
                yield from ((number, what) for what in _path(None, match[2], project))


def _path(method: str | None, path: str, project: Project) -> Iterator[str]:
    path = path.rstrip(".")
    methods = [allowed for pattern, allowed in project.paths if pattern.fullmatch(re.sub(r"<\w+>", "{x}", path))]
    if not methods and not any(pattern.pattern.startswith(re.escape(path.rstrip("/") + "/")) for pattern, _ in project.paths):
        yield f"the contract has no path {path}."
    elif method and methods and method not in frozenset().union(*methods):
        yield f"the contract has no {method} {path}, only {', '.join(sorted(frozenset().union(*methods)))}."


def _expression(text: str, project: Project) -> Iterator[str]:
    code = text.replace("…", "...")
    try:
        tree = ast.parse(code, mode="eval").body
    except SyntaxError:
        # An ellipsis may stand for arguments in the middle: `f(a, …, c=3)`.
        return
    root = tree
    while isinstance(root, (ast.Attribute, ast.Call)):
        root = root.value if isinstance(root, ast.Attribute) else root.func
    if isinstance(root, ast.Name) and root.id in project.known:
        yield from (found.what for found in problems(code, project.known))
    elif isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name):
        yield from _bare_call(tree, tree.func.id, project)
    elif isinstance(root, ast.Name) and isinstance(tree, ast.Call) and root.id in _resources(project):
        yield from (found.what for found in problems(f"client.{code}", project.known))


def _bare_call(call: ast.Call, name: str, project: Project) -> Iterator[str]:
    if name.startswith("_") or hasattr(builtins, name):
        return
    taken = project.callables.get(name)
    if taken is None:
        yield missing(f"{name}()", name, project.callables)
        return
    for keyword in call.keywords:
        if keyword.arg and "**" not in taken and keyword.arg not in taken:
            yield missing(f"{name}({keyword.arg}=)", keyword.arg, taken)


def _resources(project: Project) -> frozenset[str]:
    client = project.known["client"]
    return frozenset().union(*map(names_of, client.classes)) if isinstance(client, Instances) else frozenset()
