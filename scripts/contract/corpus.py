"""The mutations of the real contract that break somebody, from the corpus of the tests."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jsonpatch
import yaml

from scripts.spec.document import ROOT, SPEC, load

CORPUS = ROOT / "tests/scripts/mutations"
BREAKING = {"callers", "installed"}


class Mutant(NamedTuple):
    """A contract before and after a change that breaks somebody."""

    name: str
    old: dict[str, Any]
    new: dict[str, Any]


def forth(base: Path = SPEC) -> Iterator[Mutant]:
    """Yield each mutation that breaks somebody when it is made."""
    for name, case, text in _cases(base):
        if _breaks(case["expect"]):
            yield Mutant(name, _changed(text, case.get("setup", [])), _changed(text, [*case.get("setup", []), *case["patch"]]))


def back(base: Path = SPEC) -> Iterator[Mutant]:
    """Yield each mutation that breaks somebody when it is taken back: from the changed contract to that of today."""
    for name, case, text in _cases(base):
        if _breaks(case["reverse"]) and not case.get("setup"):
            yield Mutant(f"{name} (taken back)", _changed(text, case["patch"]), json.loads(text))


def _cases(base: Path) -> Iterator[tuple[str, dict[str, Any], str]]:
    text = json.dumps(load(base))
    for path in sorted(CORPUS.glob("*.yaml")):
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        if data.get("base") == SPEC.name:
            for case in data["cases"]:
                yield f"{path.stem}: {case['name']}", case, text


def _breaks(findings: list[list[str]]) -> bool:
    return any(BREAKING & set(finding[0].split()) for finding in findings)


def _changed(text: str, patch: list[dict[str, Any]]) -> dict[str, Any]:
    changed: dict[str, Any] = jsonpatch.apply_patch(json.loads(text), patch, in_place=True)
    return changed
