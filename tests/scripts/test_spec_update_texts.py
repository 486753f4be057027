"""Texts of a contract end in docstrings and string literals of generated code, and can't break out of them."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from itertools import cycle, islice, repeat
from pathlib import Path
from typing import Any

import pytest

from scripts import generate
from scripts.spec.update import names, references, tree
from tests.scripts.fresh import contract

CODE = "__import__('os').system('true')"
HOSTILE = (
    f'"""\n{CODE}\n"""',
    f'ends in a quote"""\n    {CODE} #"',
    f"'''; {CODE}; '''",
    'four quotes """" and a quote at the end "',
    "a backslash at the end \\",
    "backslashes \\" * 60 + '"""',
    '\\"""' + CODE + '\\\\"""',
    "\\N{BULLET} \\x41 \\u0041 \\",
    "{{ 7 * 7 }} {% raw %} {# x #} {% endraw %} ${7*7} %s {0} {body}",
    "a long word without a place to break it " + 'x"""\\' * 60,
    "\n\n    indented\n\tand with a tab\n" + CODE,
    "``` `" + CODE + "` ```\n<script>alert(1)</script>",
    'a quote at the end "',
)


def small_contract() -> Any:
    """Keep one resource of the contract, so that generating takes a moment."""
    document = contract()
    document["paths"] = {path: item for path, item in document["paths"].items() if path.startswith("/v1/users")}
    document.pop("webhooks")
    schemas = document["components"].pop("schemas")
    kept: dict[str, Any] = {}
    waiting = ["ResponseStatus", *_referred(document)]
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept[name] = schemas[name]
            waiting += _referred(schemas[name])
    document["components"]["schemas"] = kept
    return document


def _referred(node: Any) -> list[str]:
    return re.findall(r'"#/components/schemas/(\w+)"', json.dumps(node))


def fill(node: Any, texts: Iterator[str]) -> None:
    """Put a text wherever the contract has words, a default or a pattern."""
    if isinstance(node, list):
        for each in node:
            fill(each, texts)
    if not isinstance(node, dict):
        return
    for key in ("summary", "description", "title"):
        if isinstance(node.get(key), str):
            node[key] = next(texts)
    below = [value for key, value in node.items() if key not in ("example", "examples", "default")]
    if node.get("type") == "string" and not node.keys() & {"enum", "x-extensible-enum", "format"}:
        node |= {"default": next(texts), "pattern": next(texts), "example": next(texts)}
    for value in below:
        fill(value, texts)


def generated(document: Any, directory: Path) -> dict[str, str]:
    """Return the code of each generated module, without its docstrings."""
    generate.generate_package(document, directory)
    found = sorted(directory.rglob("*.py"))
    trees = {path.relative_to(directory).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in found}
    return {path: ast.dump(_WithoutDocstrings().visit(tree)) for path, tree in trees.items()}


class _WithoutDocstrings(ast.NodeTransformer):
    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return ast.Expr(ast.Constant("docstring")) if is_text else self.generic_visit(node)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    document = small_contract()
    fill(document, repeat("Plain words."))
    return generated(document, tmp_path_factory.mktemp("plain"))


# Each place gets another text each time, and all of them in the end.
@pytest.mark.parametrize("first", range(len(HOSTILE)))
def test_a_text_changes_nothing_but_docstrings_in_generated_code(first: int, plain: dict[str, str], tmp_path: Path) -> None:
    document = small_contract()
    fill(document, islice(cycle(HOSTILE), first, None))
    # What is shown to be harmless here is what is let in.
    tree.check(document)
    names.check(document)
    assert len(plain) > 15
    assert generated(document, tmp_path) == plain


def test_the_comparison_sees_code() -> None:
    with_code = ast.parse(f'"""text"""\n{CODE}\n')
    assert ast.dump(_WithoutDocstrings().visit(with_code)) != ast.dump(ast.parse('"""text"""'))


def test_a_schema_may_hold_itself(tmp_path: Path) -> None:
    document, user = small_contract(), {"$ref": "#/components/schemas/User"}
    document["components"]["schemas"]["User"]["properties"] |= {
        "manager": {**user, "description": "Who leads."},
        "deputy": {"anyOf": [user, {"type": "null"}], "description": "Who stands in."},
        "team": {"type": "array", "items": user, "description": "Who follows."},
        "known": {"type": "object", "additionalProperties": user, "description": "Who else there is."},
    }
    references.check(document)
    generate.generate_package(document, tmp_path)
    code = (tmp_path / "generated/lumnisai_api/models/user.py").read_text(encoding="utf-8")
    for declared in ("manager: User | None", "deputy: User | None", "team: list[User] | None", "known: dict[str, User] | None"):
        assert f"    {declared}\n" in code
