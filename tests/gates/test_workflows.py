"""The workflows run what anyone can run, with pinned actions and few permissions; what they do beside make is tried here."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.test_pythons import SUPPORTED

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = {path.name: path for path in sorted((ROOT / ".github" / "workflows").glob("*"))}
# What a workflow does beside make: it applies a patch and shows it to people.
ALSO = {"git", "gh"}
SHELL = {"if", "then", "else", "fi", "[", "number=$(gh"}
MAY_WRITE = {
    ("spec.yml", "propose"): {"contents": "write", "pull-requests": "write"},
    ("release.yml", "publish"): {"id-token": "write"},
}


def read(name: str) -> dict[Any, Any]:
    loaded: dict[Any, Any] = yaml.safe_load(WORKFLOWS[name].read_text(encoding="utf-8"))
    return loaded


def jobs() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for name in WORKFLOWS:
        for job, content in read(name)["jobs"].items():
            yield name, job, content


def runs(name: str | None = None) -> Iterator[str]:
    """Yield the lines that workflows run."""
    for workflow, _, job in jobs():
        for step in job["steps"]:
            if name in (None, workflow):
                yield from (line for line in step.get("run", "").splitlines())


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def make_targets(lines: Iterator[str]) -> set[str]:
    """Return the targets of the lines that call make."""
    words = [shlex.split(line) for line in lines if line.startswith("make ")]
    return {word for line in words for word in line[1:] if "=" not in word}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_may_do_nothing_but_what_a_job_asks_for(name: str) -> None:
    assert read(name)["permissions"] == {}


@pytest.mark.parametrize(("name", "job", "content"), [pytest.param(*each, id="-".join(each[:2])) for each in jobs()])
def test_a_job_ends_by_itself_and_writes_only_where_that_is_its_task(name: str, job: str, content: dict[str, Any]) -> None:
    assert 0 < content["timeout-minutes"] <= 60
    assert content["permissions"] == MAY_WRITE.get((name, job), {"contents": "read"})


def test_actions_are_pinned_by_their_hash_and_everywhere_by_the_same() -> None:
    pins: dict[str, set[str]] = {}
    for path in WORKFLOWS.values():
        for action, pin in re.findall(r"uses: *(\S+?)@(.+)$", path.read_text(encoding="utf-8"), re.MULTILINE):
            assert re.fullmatch(r"[0-9a-f]{40} # v\d+\.\d+\.\d+", pin), (path.name, action, pin)
            pins.setdefault(action, set()).add(pin)
    assert len(pins) >= 4
    assert {action: len(found) for action, found in pins.items()} == dict.fromkeys(pins, 1)


def test_what_a_workflow_runs_is_a_make_target_or_git() -> None:
    first = {line.split()[0] for line in runs() if line.strip()}
    assert first <= {"make"} | ALSO | SHELL
    assert make_targets(runs()) <= targets()


def test_no_value_from_outside_is_put_into_a_shell_command() -> None:
    assert [line for line in runs() if "${{" in line] == []


def test_the_workflow_runs_all_that_is_run_before_a_change_is_taken() -> None:
    before = make_targets(iter((ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()))
    # The other Pythons have jobs of their own.
    assert before - {"test-pythons"} | {"contract"} <= make_targets(runs("ci.yml"))
    pythons = read("ci.yml")["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert pythons == [f"{major}.{minor}" for major, minor in SUPPORTED]


def test_a_release_is_published_only_after_everything_was_checked() -> None:
    assert make_targets(runs("release.yml")) == {"check", "contract", "test", "test-tools", "build", "release-check"}
    publish = read("release.yml")["jobs"]["publish"]
    assert (publish["needs"], publish["environment"]["name"]) == ("build", "pypi")
    (step,) = [step for step in publish["steps"] if "pypi-publish" in step["uses"]]
    assert step["with"] == {"attestations": True}


def zizmor(folder: Path) -> tuple[int, str]:
    command = [
        str(Path(sys.executable).with_name("zizmor")),
        "--offline",
        "--no-progress",
        "--pedantic",
        "--color=never",
        str(folder),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_workflow_check_finds_nothing() -> None:
    assert zizmor(ROOT / ".github" / "workflows")[0] == 0


def change(old: str, new: str) -> Callable[[str], str]:
    def changed(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    return changed


BREAKS = {
    "unpinned-uses": ("ci.yml", change("3d3c42e5aac5ba805825da76410c181273ba90b1", "v7")),
    "artipacked": ("ci.yml", change("persist-credentials: false", "fetch-depth: 1")),
    "excessive-permissions": ("ci.yml", change("permissions: {}", "permissions: write-all")),
    "template-injection": (
        "release.yml",
        change("make build PYTHON=python", "make build ARGS=${{ github.event.head_commit.message }}"),
    ),
    "dangerous-triggers": ("ci.yml", change("  pull_request:", "  pull_request_target:")),
}


@pytest.mark.parametrize("finding", BREAKS)
def test_the_workflow_check_fires_on(finding: str, tmp_path: Path) -> None:
    name, broken = BREAKS[finding]
    folder = tmp_path / ".github" / "workflows"
    shutil.copytree(ROOT / ".github" / "workflows", folder)
    (folder / name).write_text(broken((folder / name).read_text(encoding="utf-8")), encoding="utf-8")
    status, said = zizmor(folder)
    assert status != 0
    assert f"[{finding}]" in said


# Stands in for GitHub's command: it writes down how it was called, and knows of a pull request when it is told so.
GH = """\
#!/bin/sh
echo "$@" >> "$GH_CALLS"
if [ "$1 $2" = "pr list" ]; then printf %s "$GH_OPEN"; fi
"""


def git(folder: Path, *command: str) -> str:
    called = ("git", *command)
    return subprocess.run(called, cwd=folder, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Make a repository with a remote, and a patch of it as an update writes it."""
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", "remote")
    git(tmp_path, "clone", "--quiet", "remote", "checkout")
    folder = tmp_path / "checkout"
    (folder / "openapi.yaml").write_text("openapi: 3.1.0\n")
    (folder / ".gitignore").write_text("build/\n")
    git(folder, "add", "--all")
    git(folder, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Begin")
    git(folder, "push", "--quiet", "origin", "HEAD:main")
    (folder / "openapi.yaml").write_text("openapi: 3.1.1\n")
    (folder / ".github").mkdir()
    (folder / ".github" / "evil.yml").write_text("on: push\n")
    git(folder, "add", "--all")
    (folder / "build" / "spec-update").mkdir(parents=True)
    (folder / "build" / "spec-update" / "update.patch").write_text(git(folder, "diff", "--cached", "HEAD"))
    git(folder, "reset", "--quiet", "--hard")
    return folder


@pytest.mark.parametrize("opened", ["", "7"])
def test_a_new_contract_becomes_one_pull_request_that_touches_no_workflow(checkout: Path, opened: str) -> None:
    (script,) = [step["run"] for step in read("spec.yml")["jobs"]["propose"]["steps"] if "run" in step]
    commands = checkout.parent / "bin"
    commands.mkdir()
    (commands / "gh").write_text(GH)
    (commands / "gh").chmod(0o755)
    calls = checkout.parent / "calls"
    environment = {"GH_CALLS": str(calls), "GH_OPEN": opened, "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}"}
    as_github_runs_it = ["bash", "-e", "-c", script]
    subprocess.run(as_github_runs_it, cwd=checkout, env={**os.environ, **environment}, check=True, capture_output=True)
    assert git(checkout, "show", "--name-only", "--format=%an: %s", "origin/spec-update").split("\n\n") == [
        "github-actions[bot]: Take the platform's new contract",
        "openapi.yaml\n",
    ]
    made = calls.read_text().splitlines()[-1]
    assert made.startswith("pr edit 7 --body-file" if opened else "pr create --head spec-update")
