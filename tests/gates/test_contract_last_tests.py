"""The tests of the newest tag run against today's code, and a test that fails there is a problem that says what to do."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from scripts.contract import last_tests

TEST = '''\
"""What a release promised."""

from lumnisai import answer


def test_the_answer_is_there() -> None:
    assert answer() == 42
'''


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "tag.gpgSign=false", "-c", "commit.gpgSign=false")
    command = ("git", "-C", str(root), *identity, *arguments)
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a project with one release."""
    for name, text in {
        "lumnisai/__init__.py": "def answer() -> int:\n    return 42\n",
        "generated/lumnisai_api/__init__.py": "",
        "tests/__init__.py": "",
        "tests/promise/__init__.py": "",
        "tests/promise/test_answer.py": TEST,
        "pyproject.toml": "[tool.pytest.ini_options]\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "first")
    return tmp_path


def test_without_a_tag_what_was_recorded_of_the_release_is_held(
    project: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert last_tests.newest_tag(project) is None
    assert last_tests.newest_tag(tmp_path_factory.mktemp("no-git")) is None
    monkeypatch.setenv("PYTHONPATH", str(project))
    (project / "tests/promise").rename(project / "tests/dropin")
    assert last_tests.run_recorded("0.2.7", project).checked.endswith("0.2.7, as recorded: 1 tests, 1 passed")
    (project / "lumnisai/__init__.py").write_text("def answer() -> int:\n    return 41\n")
    outcome = last_tests.run_recorded("0.2.7", project)
    assert [problem.where for problem in outcome.problems] == ["tests.dropin.test_answer::test_the_answer_is_there"]


def test_the_tests_of_the_release_pass_on_code_that_keeps_what_it_promised(project: Path) -> None:
    git(project, "tag", "v1.0.0")
    (project / "tests/promise/test_answer.py").write_text("def test_of_today() -> None:\n    assert False\n")
    assert last_tests.newest_tag(project) == "v1.0.0"
    assert last_tests.run_tag("v1.0.0", project) == ("v1.0.0: 1 tests, 1 passed", [])


def test_a_test_of_the_release_that_fails_today_is_a_problem(project: Path) -> None:
    git(project, "tag", "v1.0.0")
    (project / "lumnisai/__init__.py").write_text("def answer() -> int:\n    return 41\n")
    outcome = last_tests.run_tag("v1.0.0", project)
    assert outcome.checked == "v1.0.0: 1 tests, 0 passed"
    assert [problem.where for problem in outcome.problems] == ["tests.promise.test_answer::test_the_answer_is_there"]
    assert "assert 41 == 42" in outcome.problems[0].what
    assert "keep it working, or break it in a major version" in outcome.problems[0].todo


def test_tests_that_can_not_even_be_collected_are_a_problem(project: Path) -> None:
    git(project, "tag", "v1.0.0")
    (project / "lumnisai/__init__.py").write_text("")
    assert "cannot import name 'answer'" in str(last_tests.run_tag("v1.0.0", project).problems)
