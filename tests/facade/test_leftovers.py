"""The rule that no test leaves anything behind, broken on purpose."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
BREAKS = """
import asyncio, socket, threading

from tests.facade import leftovers

leftovers.PATIENCE = 0.1

held = []

def test_that_leaves_a_socket():
    held.append(socket.create_server(("127.0.0.1", 0)))

def test_that_leaves_a_thread():
    threading.Thread(target=threading.Event().wait, name="left-behind", daemon=True).start()

async def test_that_leaves_a_task():
    held.append(asyncio.ensure_future(asyncio.Event().wait()))

async def test_that_leaves_nothing():
    await asyncio.sleep(0)
"""


def test_a_socket_a_thread_or_a_task_that_is_left_fails_the_test_that_left_it(tmp_path: Path) -> None:
    file = tmp_path / "test_breaks.py"
    file.write_text(BREAKS, encoding="utf-8")
    options = ["-c", str(ROOT / "pyproject.toml"), "-p", "tests.facade.conftest", "-p", "no:randomly", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", "-q", "-o", "addopts=", *options, str(file)]
    run = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False)
    found = re.findall(r"^(FAILED|ERROR) \S*::(test_\w+) - (.*)$", run.stdout, flags=re.MULTILINE)
    assert {(kind, test) for kind, test, _ in found} == {
        ("ERROR", "test_that_leaves_a_socket"),
        ("ERROR", "test_that_leaves_a_thread"),
        ("FAILED", "test_that_leaves_a_task"),
    }, run.stdout
    assert "left-behind" in run.stdout
