"""What is written into docs/performance.md."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks import page
from benchmarks.__main__ import ROWS
from benchmarks.measuring import Goal, Outcome, Series

SAMPLE = Outcome("Sleep", "ms", "Nothing was done.", [Series("ours", (1.0, 2.0, 3.0))], [Goal("ours / theirs", 2.0, 1.5)])
CURVE = SAMPLE._replace(over=("Waits", [100, 1000, 2000]))
ABSOLUTE = re.compile(r"(?:/home|/root|/tmp|/work|/Users)/")


def test_a_goal_that_is_not_met_is_said_to_be_so() -> None:
    assert "| ours / theirs | ≤ 1.5 | 2 | **not met** |" in page.section(SAMPLE)
    assert "**" not in page.section(SAMPLE._replace(goals=[Goal("ours / theirs", 1.5, 1.5)]))


def test_a_reason_stands_where_a_goal_is_not_met_and_only_there() -> None:
    goal = Goal("ours / theirs", 2.0, 1.5, why="it can't.")
    assert "\n\nWhy not (ours / theirs): it can't.\n" in page.section(SAMPLE._replace(goals=[goal]))
    assert "Why not" not in page.section(SAMPLE._replace(goals=[goal._replace(limit=2.5)]))


def test_samples_are_shown_by_their_medians_and_curves_point_by_point() -> None:
    assert "| ours | 2 | 1 | 3 |" in page.section(SAMPLE)
    assert "| 1,000 | 2 |" in page.section(CURVE)
    assert "| ours | 1,000 |" in page.section(SAMPLE._replace(series=[Series("ours", (999.7,))]))


def test_shares_are_shown_largest_first_and_without_crumbs() -> None:
    text = page.section(SAMPLE._replace(shares=[("get", {"h11": 0.25, "httpx": 0.746, "re": 0.004}), ("list", {"json": 0.9})]))
    assert [line for line in text.splitlines() if line.startswith(("| json", "| httpx", "| h11", "| re"))] == [
        "| json | 0 | 90 |",
        "| httpx | 75 | 0 |",
        "| h11 | 25 | 0 |",
    ]


def test_a_row_that_is_measured_alone_leaves_the_others_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Neither the library for plots nor the other clients are in the environment of the tests.
    monkeypatch.setattr(page, "draw", lambda outcome, target: target.write_text("<svg/>"))
    monkeypatch.setattr(page, "clients", lambda: "clients")
    target = tmp_path / "performance.md"
    page.write("cpu", SAMPLE, "load before it 0.0", target)
    page.write("import", SAMPLE._replace(title="Import"), "load before it 0.0", target)
    page.write("cpu", SAMPLE._replace(title="Work"), "load before it 1.5", target)
    text = target.read_text()
    assert [line for line in text.splitlines() if line.startswith("## ")] == ["## Import", "## Work"]
    assert "load before it 1.5" in text
    assert text.count("![Work](performance/cpu.svg)") == 1
    assert (tmp_path / "performance" / "cpu.svg").exists()


def test_the_page_says_what_machine_it_was_and_not_whose() -> None:
    assert not ABSOLUTE.search(page.machine())


def test_the_page_of_this_repository_shows_each_row_with_its_plot_in_order() -> None:
    text = page.PAGE.read_text(encoding="utf-8")
    rows = re.findall(r"^<!-- row: (.*) -->$", text, re.MULTILINE)
    assert rows
    assert rows == [name for name in ROWS if name in rows]
    assert re.findall(r"\(performance/(.*?)\.svg\)", text) == rows
    assert {plot.stem for plot in page.PAGE.with_suffix("").glob("*.svg")} == set(rows)
    assert not ABSOLUTE.search(text)
