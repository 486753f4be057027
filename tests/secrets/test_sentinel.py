"""The key of a test run that shows up anywhere fails the run, and is said to have been shown where it was."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFTEST = "from tests.conftest import pytest_configure, sentinel_key\n"
CLEAN = """
import logging

from lumnisai import LumnisAIError
from lumnisai._core.secrets import Secret


def test_nothing_is_shown(sentinel_key):
    logging.getLogger("mine").debug("a key: %s", Secret(sentinel_key))
    try:
        raise LumnisAIError("no")
    except LumnisAIError as error:
        kept = [error]
        kept.append(kept)
"""
LEAKS = {
    "log records": ("logger mine", 'logging.getLogger("mine").debug("key %s", sentinel_key)'),
    "log record attributes": ("logger mine", 'logging.getLogger("mine").debug("key", extra={"data": [sentinel_key]})'),
    "output": ("test_output", 'print("key", sentinel_key)'),
    "failures": ("test_failures", "assert len(sentinel_key) == 0"),
    "error messages": ("LumnisAIError in", "in_a_circle(LumnisAIError(f'key {sentinel_key}'))"),
    "error details": ("LumnisAIError in", "in_a_circle(LumnisAIError('no', detail={'input': sentinel_key}))"),
    "causes": ("LumnisAIError in", "in_a_circle(with_cause(sentinel_key))"),
    "files": ("test_files0/data.db", '(tmp_path / "data.db").write_bytes(b"x" + sentinel_key.encode())'),
}
HELPERS = """
import logging

from lumnisai import LumnisAIError


def in_a_circle(error):
    kept = [error]
    kept.append(kept)


def with_cause(key):
    error = LumnisAIError("no")
    error.__cause__ = ValueError(key)
    return error
"""


def run(directory: Path, text: str, *options: str) -> tuple[int, str]:
    """Run tests under the watch; return the exit status and what was said."""
    (directory / "conftest.py").write_text(CONFTEST)
    (directory / "test_it.py").write_text(text)
    (directory / "pytest.ini").write_text("[pytest]\n")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")]), "NO_COLOR": "1"}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
        *options,
        f"--basetemp={directory}/tmp",
    ]
    done = subprocess.run(command, cwd=directory, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def leaking(name: str) -> str:
    return f"{HELPERS}\n\ndef test_{name.replace(' ', '_')}(sentinel_key, tmp_path):\n    {LEAKS[name][1]}\n"


@pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["one process", "two processes"])
def test_a_run_that_shows_nothing_passes_and_says_what_was_looked_at(tmp_path: Path, options: tuple[str, ...]) -> None:
    status, said = run(tmp_path, CLEAN, *options)
    assert status == 0, said
    assert "1 errors" in said
    assert "3 reports: 0 hits." in said


@pytest.mark.parametrize("name", LEAKS)
def test_a_key_that_is_shown_fails_the_run(tmp_path: Path, name: str) -> None:
    status, said = run(tmp_path, leaking(name))
    assert status == 1, said
    assert "the key was shown in" in said
    assert LEAKS[name][0] in said


def test_a_key_that_is_shown_in_another_process_fails_the_run(tmp_path: Path) -> None:
    status, said = run(tmp_path, leaking("log records"), "-n", "2")
    assert status == 1, said
    assert "the key was shown in log records: logger mine" in said


def test_a_run_whose_key_was_used_without_a_trace_was_not_watched(tmp_path: Path) -> None:
    status, said = run(tmp_path, "import logging\n\n\ndef test_quiet(sentinel_key):\n    logging.disable()\n")
    assert status == 1, said
    assert "the key was used, and no log record came by" in said
