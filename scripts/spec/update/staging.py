"""Try an update on a copy of the project, and take what came of it only when all of it went well."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from scripts.spec.diff.reader import SpecError

CONTRACT = "openapi.yaml"
# Neither sources nor derived from them. Names that begin with a dot are left out too, but for the workflows, which checks read.
KEPT = ".github"
LEFT_OUT = ("build", "dist", "__pycache__", "*.egg-info", "*.sqlite", "node_modules")


@dataclass(frozen=True)
class Changes:
    """The files that differ, by their path in the project; None for what is no more."""

    before: dict[str, bytes | None]
    after: dict[str, bytes | None]

    @property
    def written(self) -> list[str]:
        """The files that get new bytes."""
        return sorted(path for path, data in self.after.items() if data is not None)

    @property
    def removed(self) -> list[str]:
        """The files that go."""
        return sorted(path for path, data in self.after.items() if data is None)


class Copy:
    """A copy of the project in which commands can be run."""

    def __init__(self, project: Path, directory: Path) -> None:
        self.directory = directory
        for source in sorted(project.iterdir()):
            if (source.name.startswith(".") and source.name != KEPT) or source.is_symlink() or _is_left_out(source):
                continue
            if source.is_dir():
                shutil.copytree(source, directory / source.name, ignore=shutil.ignore_patterns(*LEFT_OUT, ".*"))
            else:
                shutil.copy2(source, directory / source.name)
        self._before = _files(directory)

    def run(self, *arguments: str, seconds: float) -> subprocess.CompletedProcess[str]:
        """Run a Python module of the copy.

        Raises:
            SpecError: It took longer than so many seconds.
        """
        path = f"{self.directory}{os.pathsep}{self.directory / 'generated'}"
        environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", "NO_COLOR": "1", "COLUMNS": "200"}
        command = (sys.executable, "-m", *arguments)
        try:
            return subprocess.run(
                command, cwd=self.directory, env=environment, capture_output=True, text=True, check=False, timeout=seconds
            )
        except subprocess.TimeoutExpired:
            raise SpecError(f"`python -m {arguments[0]}` was still at work after {seconds:g} s, and was stopped.") from None

    def changes(self) -> Changes:
        """Return what the commands changed."""
        now = _files(self.directory)
        paths = sorted(path for path in self._before.keys() | now.keys() if self._before.get(path) != now.get(path))
        return Changes({path: self._before.get(path) for path in paths}, {path: now.get(path) for path in paths})


def apply(changes: Changes, project: Path) -> None:
    """Change the project likewise; the contract comes last, so that after a crash the update can simply be run again.

    Raises:
        SpecError: A file was changed meanwhile, or can't be written; the project is as it was.
    """
    for path, data in changes.before.items():
        if _content(project / path) != data:
            raise SpecError(f"{path} was changed while the update was under way; run it again.")
    done: list[str] = []
    for path in sorted(changes.after, key=lambda path: (path == CONTRACT, path)):
        try:
            _put(project / path, changes.after[path])
        except OSError as error:
            for other in reversed(done):
                _put(project / other, changes.before[other])
            _remove_empty(project / other for other in done if changes.before[other] is None)
            raise SpecError(f"{path} can't be written: {error.strerror}.") from None
        done.append(path)
    _remove_empty(project / path for path in changes.removed)


def _put(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
        return
    if _content(path) == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".update-")
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
        # Where there was no file, what any new file may be read by.
        os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(name, path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _remove_empty(paths: Iterable[Path]) -> None:
    for directory in {path.parent for path in paths}:
        if directory.is_dir() and not any(child.name != "__pycache__" for child in directory.iterdir()):
            shutil.rmtree(directory)


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _is_left_out(path: Path) -> bool:
    return any(path.match(pattern) for pattern in LEFT_OUT)


def _files(root: Path) -> dict[str, bytes]:
    named = [(path.relative_to(root), path) for path in sorted(root.rglob("*")) if path.is_file()]
    return {
        name.as_posix(): path.read_bytes()
        for name, path in named
        if not any(part == "__pycache__" or part.startswith(".") for part in name.parts)
    }
