"""The page of figures: sections are replaced one by one, and it speaks of the matrix as it is."""

from __future__ import annotations

from pathlib import Path

from scripts.proofs.page import NO_FIGURES, PAGE, SECTIONS, sections, table, write_section
from tests.faults.cases import GROUPS


def test_a_section_is_replaced_and_the_others_stay(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    write_section("matrix", "first", page)
    write_section("exactly-once", "second", page)
    write_section("matrix", "third", page)
    found = sections(page.read_text(encoding="utf-8"))
    assert list(found) == list(SECTIONS)
    assert found == dict.fromkeys(SECTIONS, NO_FIGURES.strip()) | {"matrix": "third", "exactly-once": "second"}


def test_a_table_can_hold_any_text() -> None:
    assert table(["a", "b"], [["x|y", 1]]).splitlines() == ["| a | b |", "| --- | --- |", "| x\\|y | 1 |"]


def test_the_page_has_the_figures_of_every_proof_and_every_fault_of_the_matrix() -> None:
    found = sections(PAGE.read_text(encoding="utf-8"))
    assert list(found) == list(SECTIONS)
    assert NO_FIGURES.strip() not in found.values()
    rows = [line.split(" | ")[0].removeprefix("| ") for line in found["matrix"].splitlines() if line.startswith("| ")]
    names = [table([case.name], []).splitlines()[0].strip("| ") for cases in GROUPS.values() for case in cases]
    assert [name for name in names if name not in rows] == []
