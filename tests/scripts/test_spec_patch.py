"""What an update changed, as a patch that can be applied elsewhere."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from scripts.spec.patch import CUT, LONGEST_BODY, body, patch


def git(folder: Path, *command: str) -> str:
    called = ("git", "-c", "user.name=a", "-c", "user.email=a@example.com", *command)
    return subprocess.run(called, cwd=folder, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    for name in ("openapi.yaml", "removed.py", "unrelated.txt"):
        (folder / name).write_text(f"{name}, as it was\n")
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Begin")
    return folder


def test_a_patch_brings_a_copy_to_the_same_state_and_holds_nothing_else(project: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    git(tmp_path, "clone", "--quiet", str(project), str(copy))
    (project / "openapi.yaml").write_text("openapi: 3.1.0\n")
    (project / "new.py").write_text("NEW = 'Größe'\n")
    (project / "removed.py").unlink()
    (project / "unrelated.txt").write_text("somebody is at work on this\n")
    (tmp_path / "update.patch").write_bytes(patch(project, ["openapi.yaml", "new.py", "removed.py"]))
    git(copy, "apply", "--index", str(tmp_path / "update.patch"))
    assert git(copy, "status", "--porcelain").splitlines() == ["A  new.py", "M  openapi.yaml", "D  removed.py"]
    assert (copy / "new.py").read_text() == "NEW = 'Größe'\n"


def test_what_somebody_has_staged_stays_as_it_is(project: Path) -> None:
    (project / "openapi.yaml").write_text("openapi: 3.1.0\n")
    (project / "unrelated.txt").write_text("staged\n")
    git(project, "add", "unrelated.txt")
    before = git(project, "status", "--porcelain")
    patch(project, ["openapi.yaml"])
    assert git(project, "status", "--porcelain") == before


def test_a_long_report_is_cut_at_the_end_of_a_line() -> None:
    assert body("short\n") == "short\n"
    cut = body("a line of the report\n" * 10_000)
    assert len(cut) <= LONGEST_BODY + len(CUT)
    assert cut.removesuffix(CUT).endswith("a line of the report")
