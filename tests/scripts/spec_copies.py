"""Copies of the project in which a contract can be updated."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from scripts.spec.document import ROOT
from scripts.spec.update.staging import Copy
from tests.scripts.fresh import contract

Change = Callable[[Any], object]


class Ran(NamedTuple):
    """How an update ended, and what it said."""

    status: int
    out: str
    err: str


class Project:
    """A copy of the project."""

    def __init__(self, directory: Path) -> None:
        self.root = directory / "project"
        self.root.mkdir()
        self.temporary = directory / "temporary"
        self.temporary.mkdir()
        Copy(ROOT, self.root)

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which commands of the copy run."""
        path = f"{self.root}{os.pathsep}{self.root / 'generated'}"
        return {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(self.temporary)}

    def run(self, *arguments: str) -> Ran:
        """Run a Python module of the copy."""
        command = [sys.executable, "-m", *arguments]
        done = subprocess.run(command, cwd=self.root, env=self.environment, capture_output=True, text=True, check=False)
        return Ran(done.returncode, done.stdout, done.stderr)

    def update(self, spec: Path, *arguments: str) -> Ran:
        """Take a contract."""
        return self.run("scripts.spec.update", str(spec), *arguments)

    def bytes(self) -> dict[str, str]:
        """Return a digest of every file."""
        files = (path for path in sorted(self.root.rglob("*")) if path.is_file())
        return {path.relative_to(self.root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def text(self, path: str) -> str:
        """Return what a file holds."""
        return (self.root / path).read_text(encoding="utf-8")

    def report(self) -> Any:
        """Return the report for programs."""
        return json.loads(self.text("build/spec-update/report.json"))


def changed_contract(directory: Path, change: Change) -> Path:
    """Write the contract after a change, as a server would send it."""
    document = contract()
    change(document)
    path = directory / "incoming.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path
