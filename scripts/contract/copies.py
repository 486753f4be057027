"""A copy of the project that may be broken, and what `make contract` says of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from scripts.spec.document import ROOT

COPIED = (
    *("lumnisai", "generated", "scripts", "tests", "docs", "examples", ".github", "openapi.yaml", "pyproject.toml", "Makefile"),
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"),
)


def copy(target: Path, root: Path = ROOT) -> Path:
    """Copy what the checks look at."""
    for name in COPIED:
        source = root / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target / name)
    return target


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a module of the copy, on the code of the copy."""
    environment = {**os.environ, "PYTHONPATH": f"{project}{os.pathsep}{project / 'generated'}", "PYTHONDONTWRITEBYTECODE": "1"}
    command = (sys.executable, "-m", *arguments)
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)


def contract(project: Path, *arguments: str) -> dict[str, dict[str, Any]]:
    """Run the checks on the copy, and return their rows by name.

    Raises:
        RuntimeError: They did not run.
    """
    done = run(project, "scripts.contract", "--json", "-", *arguments)
    if not done.stdout.startswith("["):
        raise RuntimeError(f"the checks did not run:\n{done.stdout}{done.stderr}")
    return {row["row"]: row for row in json.loads(done.stdout)}
