"""The table of `make contract`: each row says what it looked at, none stops another, and programs can read it too."""

from __future__ import annotations

import json
import sys
import types
from pathlib import Path

import pytest

from scripts.contract import __main__ as command
from scripts.contract.problem import Outcome, Problem, read
from scripts.contract.rows import ROWS, Result, Row
from scripts.contract.table import render

GOOD = Outcome("3 things", [])
BAD = Outcome("2 things", [Problem("a.py:3", "b is no c.", "Make it one.")])


def breaks_down() -> Outcome:
    raise KeyError("b")


def is_refused() -> Outcome:
    raise SystemExit("there is no contract.")


@pytest.fixture
def rows(monkeypatch: pytest.MonkeyPatch) -> tuple[Row, ...]:
    """Give four rows: one in order, one not, and two that can't be checked."""
    made = []
    checks = {"good": lambda: GOOD, "bad": lambda: BAD, "broken": breaks_down, "refused": is_refused}
    for name, check in checks.items():
        module = types.ModuleType(f"scripts.contract.{name}")
        module.check = check  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, module.__name__, module)
        made.append(Row(name, f"what {name} is about", is_static=name != "refused"))
    monkeypatch.setattr(command, "ROWS", tuple(made))
    return tuple(made)


def test_a_table_has_a_line_per_row_and_then_the_problems() -> None:
    lines = list(render([Result(ROWS[0], GOOD, 1.25), Result(ROWS[1], BAD, 0.5)]))
    assert lines[0].split() == ["row", "what", "checked", "seconds", "result"]
    assert lines[1].startswith("spec ")
    assert lines[1].endswith("ok")
    assert lines[2].endswith("1 problem")
    assert lines[3:] == ["", "generated:", "  a.py:3: b is no c. Make it one."]


def test_a_table_shows_so_many_problems_and_says_where_the_others_are() -> None:
    many = Outcome("all", [Problem(f"{number}", "is wrong.", "") for number in range(23)])
    assert list(render([Result(ROWS[0], many, 1)]))[-1] == "  and 3 more: --only spec --json FILE has them all."


@pytest.mark.usefixtures("rows")
def test_a_check_that_breaks_down_is_a_problem_and_stops_no_other(tmp_path: Path) -> None:
    target = tmp_path / "found.json"
    assert command.main(["--json", str(target)]) == 1
    found = {row["row"]: row for row in json.loads(target.read_text())}
    assert [row["ok"] for row in found.values()] == [True, False, False, False]
    assert found["good"]["checked"] == "3 things"
    assert found["bad"]["problems"] == [{"where": "a.py:3", "what": "b is no c.", "todo": "Make it one."}]
    assert found["broken"]["problems"][0]["what"] == "KeyError: 'b'."
    assert found["refused"]["problems"][0]["what"] == "there is no contract."


@pytest.mark.usefixtures("rows")
def test_the_status_is_that_of_the_chosen_rows(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--only", "good"]) == 0
    assert command.main(["--only", "good", "bad"]) == 1
    assert "a.py:3: b is no c. Make it one." in capsys.readouterr().out


@pytest.mark.usefixtures("rows")
def test_static_leaves_out_what_runs_tests(capsys: pytest.CaptureFixture[str]) -> None:
    command.main(["--static", "--json", "-"])
    assert [row["row"] for row in json.loads(capsys.readouterr().out)] == ["good", "bad", "broken"]


def test_a_line_of_another_command_becomes_a_problem() -> None:
    assert read("a.py: differs from it.", "Write it anew.") == Problem("a.py", "differs from it.", "Write it anew.")
    assert str(read("it is empty.", "Fill it.")) == "it is empty. Fill it."
