"""Look at every page, docstring and example, and tell what doesn't exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from scripts.contract.names.pages import Found, all_of, problems
from scripts.contract.names.project import project
from scripts.contract.problem import Outcome, Problem
from scripts.spec.document import ROOT, load

EXEMPTIONS = Path(__file__).with_name("exemptions.yaml")
TODO = "Name what there is."


def check() -> Outcome:
    """Look at everything."""
    known = project(ROOT, load())
    texts = list(all_of(known))
    found = [one for text in texts for one in problems(*text, known)]
    lines = sum(text.count("\n") + 1 for _, text, _, _ in texts)
    files = len({file for file, _, _, _ in texts})
    return Outcome(f"{len(texts)} texts in {files} files, {lines} lines", list(unexempted(found)))


def unexempted(found: Iterable[Found], path: Path = EXEMPTIONS) -> Iterator[Problem]:
    """Yield a problem for each thing found that has no exemption, and for each exemption that nothing needs.

    Args:
        found: What doesn't exist.
        path: File → the beginning of the sentence → why it may stand there.
    """
    reasons: dict[str, dict[str, str]] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    used: set[tuple[str, str]] = set()
    for file, line, what in found:
        matching = [begin for begin in reasons.get(file, {}) if what.startswith(begin)]
        used.update((file, begin) for begin in matching)
        if not matching:
            yield Problem(f"{file}:{line}", what, TODO)
    for file, entries in reasons.items():
        for begin in entries:
            if (file, begin) not in used:
                yield Problem(path.name, f"nothing in {file} needs the exemption for {begin!r} any more.", "Take it out.")
