"""The list of changes that no test notices is held to what is found, in both directions."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.mutants import MODULES, ROOT, Change, Result, problems, read_reasons, section

ONE = Change("retries.may_repeat", "- return False\n+ return True")
OTHER = Change("scope.clean_user_id", "- return None\n+ return user_id")


def test_a_survivor_with_its_reason_is_in_order() -> None:
    assert problems([ONE, OTHER, ONE], [OTHER, ONE]) == []


def test_a_survivor_without_a_reason_is_shown() -> None:
    assert problems([ONE, OTHER], [OTHER]) == [
        "No test notices this change in retries.may_repeat:\n- return False\n+ return True"
    ]


def test_a_reason_without_a_survivor_is_needless() -> None:
    (found,) = problems([ONE], [ONE, OTHER])
    assert found.startswith("The reason for this change in scope.clean_user_id is needless")


def test_a_change_of_the_same_lines_in_another_function_needs_its_own_reason() -> None:
    assert len(problems([ONE._replace(function="run.is_final")], [ONE])) == 2


@pytest.mark.parametrize(
    "entries",
    [
        "- {function: a.b, change: '- x', reason: ' '}",
        "- {function: a.b, change: '- x', reason: one}\n- {function: a.b, change: '- x', reason: two}",
    ],
)
def test_a_list_without_reasons_or_with_a_change_twice_is_refused(tmp_path: Path, entries: str) -> None:
    (tmp_path / "mutants.yaml").write_text(entries)
    with pytest.raises(ValueError, match="each change stands there once, with a reason"):
        read_reasons(tmp_path / "mutants.yaml")


@pytest.mark.parametrize("change", read_reasons())
def test_a_reason_is_about_lines_that_are_there(change: Change) -> None:
    module, _, function = change.function.partition(".")
    assert module in MODULES
    source = (ROOT / "lumnisai" / "_core" / f"{module}.py").read_text(encoding="utf-8")
    assert f"def {function.rpartition('.')[2]}(" in source
    lines = {line.strip() for line in source.splitlines()}
    changed = change.change.splitlines()
    assert {line[:2] for line in changed} == {"- ", "+ "}
    assert {line[2:] for line in changed if line.startswith("- ")} <= lines


def test_the_figures_add_up() -> None:
    text = section([Result("retries", 7, ["retries.a"], [ONE]), Result("scope", 5, [], [])])
    assert "| `retries.py` | 9 | 7 | 1 | 1 |" in text
    assert "| all | 14 | 12 | 1 | 1 |" in text
