"""The pages, docstrings and examples of the project, and what each names that doesn't exist."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from scripts.contract.names import code, markdown, prose
from scripts.contract.names.project import Project

PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/*.md")
WRITTEN = "Do not edit"
PYTHON = ("python", "py", "pycon")
# The part of the changelog that is not history yet.
NEWEST = re.compile(r"^## .*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)


class Found(NamedTuple):
    """A file, a line and what is wrong there."""

    file: str
    line: int
    what: str


def all_of(project: Project) -> Iterator[tuple[str, str, int, bool]]:
    """Yield each text to look at: its file, the text, the line it begins at, and whether it is Python as a whole."""
    for pattern in PAGES:
        for path in sorted(project.root.glob(pattern)):
            text = path.read_text(encoding="utf-8")
            if path.name == "CHANGELOG.md" and (newest := NEWEST.search(text)):
                yield path.name, newest[0], text.count("\n", 0, newest.start()) + 1, False
            elif WRITTEN not in text[:300] or path.name == "local-coverage.md":
                yield path.relative_to(project.root).as_posix(), text, 1, False
    for path in sorted(project.root.glob("examples/*.py")):
        yield path.relative_to(project.root).as_posix(), path.read_text(encoding="utf-8"), 1, True
    for path in sorted((project.root / "lumnisai").rglob("*.py")):
        if "_sync" not in path.parts:
            name = path.relative_to(project.root).as_posix()
            yield from ((name, text, line, False) for text, line in _docstrings(path))


def problems(file: str, text: str, line: int, is_python: bool, project: Project) -> Iterator[Found]:
    """Yield what a text names that doesn't exist."""
    if is_python:
        yield from (Found(file, found.line, found.what) for found in code.problems(text, project.known))
        return
    page = markdown.read(text, line)
    for block in page.blocks:
        yield from (Found(file, block.line + number, what) for number, what in _block(block, project))
    for piece in page.inline:
        yield from (Found(file, piece.line, what) for what in prose.inline(piece.text, project))
    if file.endswith(".md"):
        for link in page.links:
            yield from (Found(file, link.line, what) for what in _link(file, link.text, page, project.root))


def _block(block: markdown.Piece, project: Project) -> Iterator[tuple[int, str]]:
    if block.language in PYTHON:
        yield from ((found.line - 1, found.what) for found in code.problems(block.text, project.known))
    elif block.language == "indented":
        if _is_example(block.text):
            yield from ((found.line - 1, found.what) for found in code.problems(block.text, project.known))
        else:
            yield from prose.commands(block.text, project)
    else:
        yield from prose.commands(block.text, project)


def _is_example(text: str) -> bool:
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return bool(re.search(r"\b(lumnisai|a?client)\b", text))


def _link(file: str, target: str, page: markdown.Page, root: Path) -> Iterator[str]:
    if re.match(r"[a-z][a-z+.-]*:", target):
        return
    name, _, anchor = target.partition("#")
    path = (root / file).parent / unquote(name) if name else root / file
    if not path.exists():
        yield f"the link leads to {name}, which doesn't exist."
    elif anchor and path.suffix == ".md":
        anchors = markdown.read(path.read_text(encoding="utf-8")).anchors()
        if anchor not in anchors:
            yield f"the link leads to #{anchor}, but no heading of {path.name} is called so."


def _docstrings(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
                yield inspect.cleandoc(first.value.value), first.lineno
