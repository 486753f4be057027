"""The public names break no program written for the last release, unless that is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import griffe

from scripts.contract.api_surface import surface
from scripts.contract.api_text import text
from scripts.contract.intended import Intended
from scripts.contract.problem import Outcome
from scripts.contract.record import PACKAGES
from scripts.contract.released import read

TODO = "Undo it, or say in intended.yaml (api) why it is meant, and in CHANGELOG.md what to do about it."
STYLE = re.compile(r"\x1b\[\d+m")


def check() -> Outcome:
    """Compare the public names with those of the last release."""
    released = read()
    names = surface(PACKAGES)
    broken = sorted(set(changes(released.api, text(names, "of today"))))
    found = list(Intended("api", released.api_version).unintended(broken, TODO))
    return Outcome(f"{len(names)} names, {len(broken)} breaking changes since {released.api_version}", found)


def changes(old: str, new: str) -> Iterator[str]:
    """Yield each breaking change between two texts of names as `name: what`."""
    for breakage in griffe.find_breaking_changes(_read(old), _read(new)):
        _, _, rest = STYLE.sub("", breakage.explain(griffe.ExplanationStyle.ONE_LINE)).partition(": ")
        name, _, what = rest.partition(": ")
        yield f"{name}: {what[0].lower()}{what[1:]}"


def _read(names: str) -> griffe.Module:
    collection = griffe.ModulesCollection()
    module = griffe.visit("api", Path("api.txt"), names, modules_collection=collection)
    collection["api"] = module
    return module
