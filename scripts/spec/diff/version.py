"""The version that follows from what changed.

From 1.0 on: what breaks callers raises the first number; what breaks installed clients, or adds something, the second; the rest
the third. Installed clients break because the platform changed: upgrading mends it without a change to any program.
Before 1.0: what breaks callers raises the second number, everything else the third.
While a release is being tried (1.0.0b1): the number of the trial, whatever changed; the final release hasn't promised anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from scripts.spec.diff.change import Change

Bump = Literal["major", "minor", "patch", "none"]
FORM = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:(a|b|rc)(\d+))?(?:\.dev\d+|\+.*)?")


def bump(changes: Iterable[Change]) -> Bump:
    """Return how far the version has to move."""
    found = list(changes)
    if any(change.breaks_callers for change in found):
        return "major"
    if any(change.breaks_installed or change.effect == "adds" for change in found):
        return "minor"
    return "patch" if found else "none"


def following(version: str, moved: Bump) -> str:
    """Return the next version.

    Raises:
        ValueError: The version is none.
    """
    parts = FORM.fullmatch(version)
    if parts is None:
        raise ValueError(f"{version!r} is not a version such as 1.2.3 or 1.2.3b4.")
    major, minor, patch = (int(parts[number]) for number in (1, 2, 3))
    if moved == "none":
        return version
    if parts[4]:
        return f"{major}.{minor}.{patch}{parts[4]}{int(parts[5]) + 1}"
    if major == 0:
        return f"0.{minor + 1}.0" if moved == "major" else f"0.{minor}.{patch + 1}"
    if moved == "major":
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if moved == "minor" else f"{major}.{minor}.{patch + 1}"


def rule(version: str) -> str:
    """Return the sentence that explains the step from this version."""
    parts = FORM.fullmatch(version)
    if parts is not None and parts[4]:
        return "While a release is being tried, only the number of the trial is raised."
    if parts is not None and parts[1] == "0":
        return "Before 1.0, what breaks callers raises the second number, everything else the third."
    return "What breaks callers raises the first number; what adds or breaks installed clients, the second; the rest, the third."
