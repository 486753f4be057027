"""Each gate of `make check` is shown to fire: a copy of the project is broken on purpose, and the gate must say so."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COPIED = (
    "docs",
    "lumnisai",
    "generated",
    "scripts",
    "tests/facade/_async",
    "tests/facade/_sync",
    "openapi.yaml",
    "pyproject.toml",
    "README.md",
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Copy what the gates look at."""
    for name in COPIED:
        source, target = ROOT / name, tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    return tmp_path


def run(project: Path, *command: str) -> tuple[int, str]:
    """Run a gate in the copy and return its exit status and what it said."""
    environment = {**os.environ, "PYTHONPATH": f"{project}{os.pathsep}{project / 'generated'}", "NO_COLOR": "1", "COLUMNS": "200"}
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def append(path: str, text: str) -> Callable[[Path], None]:
    """Return a break that adds text to a file."""

    def apply(project: Path) -> None:
        with (project / path).open("a", encoding="utf-8") as file:
            file.write(text)

    return apply


def replace(path: str, old: str, new: str) -> Callable[[Path], None]:
    """Return a break that changes text in a file."""

    def apply(project: Path) -> None:
        text = (project / path).read_text(encoding="utf-8")
        assert old in text
        (project / path).write_text(text.replace(old, new), encoding="utf-8")

    return apply


GENERATE = (sys.executable, "-m", "scripts.generate", "--check")
STALE = "generated/lumnisai_api/models/left_over.py"

DRIFT = {
    "nothing": (None, 0, ""),
    "a hand edit in generated code": (
        append("generated/lumnisai_api/models/user.py", "\nX = 1\n"),
        1,
        "models/user.py: differs from what `make generate` writes. Change its source, not this file.",
    ),
    "a hand edit in the derived client": (append("lumnisai/_sync/client.py", "\nX = 1\n"), 1, "_sync/client.py: differs"),
    "a hand edit in a derived test": (append("tests/facade/_sync/test_invoke.py", "\nX = 1\n"), 1, "test_invoke.py: differs"),
    "a source that was not derived again": (append("lumnisai/_async/page.py", "\nX = 1\n"), 1, "_sync/page.py: differs"),
    "a changed contract": (replace("openapi.yaml", "List threads", "List all threads"), 1, "list_threads.py: differs"),
    "a file nobody writes any more": (append(STALE, "X = 1\n"), 1, f"{STALE}: would not be written any more"),
    "a broken rule": (
        replace("openapi.yaml", "x-retry: standard", "x-retry: sometimes"),
        1,
        "x-retry must be standard, conflict or never",
    ),
    "an invalid contract": (replace("openapi.yaml", "openapi: 3.1.0", "openapi: 3.1.0\npath: {}"), 1, "openapi.yaml has"),
    "another generator": (
        replace("scripts/templates/upstream.json", '"model.py.jinja": "', '"model.py.jinja": "0'),
        1,
        "The generator's own templates changed: model.py.jinja",
    ),
}


@pytest.mark.parametrize("name", DRIFT)
def test_the_generation_check_fires_on(project: Path, name: str) -> None:
    break_it, status, words = DRIFT[name]
    if break_it is not None:
        break_it(project)
    assert (found := run(project, *GENERATE))[0] == status, found
    assert words in found[1]


ARROWS = {
    "nothing": (None, 0, "0 broken"),
    "the generated package importing the facade": (
        append("generated/lumnisai_api/types.py", "\nimport lumnisai.exceptions\n"),
        1,
        "lumnisai_api.types -> lumnisai.exceptions",
    ),
    "the local platform importing the client's models": (
        append("lumnisai/local/paging.py", "\nimport lumnisai_api.models\n"),
        1,
        "lumnisai.local.paging -> lumnisai_api.models",
    ),
    "a decision doing input and output": (
        append("lumnisai/_core/paging.py", "\nimport httpx\n"),
        1,
        "lumnisai._core.paging -> httpx",
    ),
    "the synchronous half importing the other": (
        append("lumnisai/_sync/page.py", "\nimport lumnisai._async.page\n"),
        1,
        "lumnisai._sync.page -> lumnisai._async.page",
    ),
}


@pytest.mark.parametrize("name", ARROWS)
def test_the_layer_check_fires_on(project: Path, name: str) -> None:
    break_it, status, words = ARROWS[name]
    if break_it is not None:
        break_it(project)
    linter = str(Path(sys.executable).parent / "lint-imports")
    assert (found := run(project, linter, "--no-cache"))[0] == status, found
    assert words in found[1]


def test_no_test_can_leave_the_machine() -> None:
    # pytest-socket warns before it refuses, and warnings are errors here.
    with pytest.raises(UserWarning, match=r'host "192\.0\.2\.1"'):
        socket.create_connection(("192.0.2.1", 80), timeout=0.1)
