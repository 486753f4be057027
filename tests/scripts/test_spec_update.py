"""A new contract is taken all the way, or not at all."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.spec.document import SPEC
from tests.scripts.spec_copies import Project, changed_contract
from tests.scripts.spec_scenarios import SCENARIOS, new_enum_value, renamed_operation

LINE = re.compile(r":\d+$")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.mark.parametrize("name", SCENARIOS)
def test_an_update_is_taken_and_says_what_is_left_of(name: str, project: Project, tmp_path: Path) -> None:
    scenario = SCENARIOS[name]
    ran = project.update(changed_contract(tmp_path, scenario.change))
    assert ran.status == (3 if scenario.left else 0), ran
    report = project.report()
    changes = [change for change in report["diff"]["changes"] if change["verdicts"] != ["docs"]]
    assert {(" ".join(change["verdicts"]), change["direction"], change["kind"]) for change in changes} == scenario.found
    assert report["diff"]["version"]["bump"] == scenario.bump
    assert {(item["check"], item["file"], LINE.sub("", item["where"])) for item in report["left"]} == scenario.left
    for path, text in scenario.tree.items():
        assert (project.root / path).is_file() is (text is not None)
        assert text is None or text in project.text(path)
    for path, text in scenario.gone.items():
        assert text not in project.text(path)
    assert set(report["files"]["written"]) >= {"openapi.yaml", *(path for path, text in scenario.tree.items() if text)}
    page, fragment = (project.text(f"build/spec-update/{page}") for page in ("report.md", "changelog.md"))
    assert all(item["todo"] in page for item in report["left"])
    assert fragment.startswith(f"## {report['diff']['version']['next']} (unreleased)")


def test_what_an_update_wrote_is_what_would_be_generated_and_taking_it_again_changes_nothing(
    project: Project, tmp_path: Path
) -> None:
    spec = changed_contract(tmp_path, renamed_operation)
    assert project.update(spec).status == 3
    assert project.run("scripts.generate", "--check").status == 0
    before = project.bytes()
    ran = project.update(spec, "--report", str(tmp_path / "again"))
    assert (ran.status, project.bytes()) == (0, before), ran
    assert "The contract is as it was" in (tmp_path / "again/report.md").read_text(encoding="utf-8")


def test_our_own_contract_changes_nothing(project: Project, tmp_path: Path) -> None:
    before = project.bytes()
    ran = project.update(SPEC, "--report", str(tmp_path / "report"))
    assert (ran.status, project.bytes()) == (0, before), ran


def test_a_dry_run_changes_nothing_and_prints_the_report(project: Project, tmp_path: Path) -> None:
    before = project.bytes()
    ran = project.update(changed_contract(tmp_path, new_enum_value), "--dry-run")
    assert (ran.status, project.bytes()) == (0, before), ran
    assert "enum value `paused` added" in ran.out
    assert "files would be written" in ran.out


# What is broken in the project before the update, and the contract and the words with which a step then fails.
BROKEN = {
    "fetch": ("", "", "there is no file"),
    "read": ("", "paths: [", "this is no YAML"),
    "refuse": ("", "openapi: 2.0.0", "only OpenAPI 3.0 and 3.1"),
    "normalise": ("", "openapi: 3.1.0\ninfo: {}\npaths: {}", "has no `paths`"),
    "overlay": ("scripts/spec/overlay.yaml", "new", "can't be read"),
    "lint": ("scripts/spec/lint.py", "new", "the contract breaks our rules"),
    "diff": ("lumnisai/_version.py", "new", "ValueError"),
    "generate": ("scripts/templates/upstream.json", "new", "The generator's own templates changed"),
    "check": ("scripts/contract/__main__.py", "new", "the checks of the contract can't be run"),
}
BREAKS = {
    "scripts/spec/overlay.yaml": "overlay: [",
    "scripts/spec/lint.py": "raise SystemExit('openapi.yaml has 1 problem(s)')",
    "lumnisai/_version.py": "__version__ = 'newest'",
    "scripts/templates/upstream.json": "{}",
    "scripts/contract/__main__.py": "raise SystemExit('no')",
}


@pytest.mark.parametrize("step", BROKEN)
def test_nothing_is_changed_when_a_step_fails(step: str, project: Project, tmp_path: Path) -> None:
    broken, text, words = BROKEN[step]
    if broken:
        (project.root / broken).write_text(BREAKS[broken], encoding="utf-8")
    spec = tmp_path / "incoming.yaml"
    if text == "new":
        spec = changed_contract(tmp_path, new_enum_value)
    elif text:
        spec.write_text(text, encoding="utf-8")
    before = project.bytes()
    ran = project.update(spec)
    assert (ran.status, project.bytes()) == (1, before), ran
    assert ran.err.startswith(f"{step:10} failed: ")
    assert words in ran.err
    assert ran.err.endswith("Nothing was changed.\n")
    assert not list(project.temporary.iterdir())


def test_nothing_is_changed_when_the_update_is_killed(project: Project, tmp_path: Path) -> None:
    spec = changed_contract(tmp_path, new_enum_value)
    before = project.bytes()
    command = [sys.executable, "-m", "scripts.spec.update", str(spec)]
    with subprocess.Popen(
        command, cwd=project.root, env=project.environment, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as running:
        assert running.stdout is not None
        # By then the copy is there, and what is derived is about to be written.
        while not running.stdout.readline().startswith("diff"):
            assert running.poll() is None
        os.killpg(running.pid, signal.SIGKILL)
    assert running.returncode == -signal.SIGKILL
    assert project.bytes() == before
