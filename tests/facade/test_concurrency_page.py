"""The published table and the tests that hold it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "concurrency.md"


def test_each_line_of_the_table_has_its_own_test_and_each_test_its_line() -> None:
    # The one column of tests: every cell of it names one.
    named = re.findall(r"\| `(test_\w+)` \|$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    tests = [
        definition.name
        for file in HERE.glob("test_concurrency_*.py")
        if file.name != Path(__file__).name
        for definition in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(definition, ast.FunctionDef | ast.AsyncFunctionDef) and definition.name.startswith("test_")
    ]
    assert sorted(named) == sorted(tests)
    assert len(set(tests)) == len(tests)
