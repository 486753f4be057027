"""Each of the proofs is shown to fail: a copy of the client is broken on purpose, and the command must say so."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("lumnisai", "generated", "scripts", "openapi.yaml", "tests/__init__.py", "tests/facade", "tests/faults")

# What is appended to a module takes the place of what the module defined.
BREAKS = {
    "whatever fails is tried again": (
        "lumnisai/_core/retries.py",
        "def may_repeat(*arguments):\n    return True\n",
        ("faults", "501 is final", "x-should-retry: false"),
        "not NotImplementedYetError",
    ),
    "nothing is tried again": (
        "lumnisai/_core/retries.py",
        "def may_repeat(*arguments):\n    return False\n",
        ("faults", "503, once"),
        "raised ServerError",
    ),
    "credentials go wherever a redirect leads": (
        "lumnisai/_core/redirects.py",
        "def same_origin(one, other):\n    return True\n",
        ("faults", "without the key"),
        "the API key went to another host",
    ),
    "the server's words go into messages as they are": (
        "lumnisai/_core/one_line.py",
        "def one_line(text):\n    return text\n",
        ("faults", "a message of"),
        "is not one line",
    ),
    "cursors don't tell what was delivered": (
        "lumnisai/_core/cursor.py",
        "def fingerprint(value):\n    return id(value)\n",
        ("cut_streams", "--stride", "401"),
        "NOT every story was told",
    ),
}


def run(project: Path, script: str, *arguments: str) -> tuple[int, str]:
    """Run a proof in a copy and return its exit status and what it said."""
    environment = {**os.environ, "PYTHONPATH": f"{project}{os.pathsep}{project / 'generated'}"}
    command = (sys.executable, "-m", f"scripts.proofs.{script}", *arguments)
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_client_is_noticed(tmp_path: Path, name: str) -> None:
    for part in COPIED:
        target = tmp_path / part
        target.parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, target)
    module, code, command, words = BREAKS[name]
    assert run(tmp_path, *command)[0] == 0
    with (tmp_path / module).open("a", encoding="utf-8") as file:
        file.write(f"\n\n{code}")
    status, said = run(tmp_path, *command)
    assert (status, words in said) == (1, True), said
