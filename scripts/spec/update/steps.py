"""The steps of an update, one after the other; each says in a few words what it found."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lumnisai._version import __version__
from scripts.contract.rows import ROWS
from scripts.spec import normalise, overlay
from scripts.spec.diff import report as diff_report
from scripts.spec.diff.reader import SpecError
from scripts.spec.document import METHODS, ROOT, operations
from scripts.spec.update import fetch, left, names, parse, references, shape, staging, tree, write

OVERLAY = ROOT / "scripts/spec/overlay.yaml"
# Patterns and examples come from outside, and can keep a validator busy for ever.
LINT_SECONDS = 120.0
GENERATE_SECONDS = 300.0
CHECK_SECONDS = 600.0
# The rows that the steps before have just made sure of.
DONE = ("spec", "generated")


@dataclass
class Update:
    """What is known so far."""

    spec: str
    directory: Path
    overlay: Path = OVERLAY
    cafile: Path | None = None
    project: Path = ROOT
    dry_run: bool = False
    source: fetch.Source = field(default_factory=lambda: fetch.Source("", b"", "yaml"))
    document: dict[str, Any] = field(default_factory=dict)
    old: dict[str, Any] = field(default_factory=dict)
    old_text: str = ""
    text: str = ""
    copy: staging.Copy | None = None
    diff: diff_report.Report | None = None
    changes: staging.Changes = field(default_factory=lambda: staging.Changes({}, {}))
    # What the new contract didn't say, and somebody should look at.
    supplied: list[str] = field(default_factory=list)
    left: list[dict[str, str]] = field(default_factory=list)

    @property
    def is_new(self) -> bool:
        """Whether the contract is another than it was."""
        return self.text != self.old_text


def fetch_text(update: Update) -> str:
    """Get the text."""
    update.source = fetch.fetch(update.spec, update.cafile)
    return f"{update.source.name}, {len(update.source.data) / 1024:,.0f} KiB of {update.source.form.upper()}"


def read(update: Update) -> str:
    """Parse it."""
    update.document = parse.parse(update.source.data, update.source.form)
    update.old_text = (update.project / staging.CONTRACT).read_text(encoding="utf-8")
    update.old = parse.parse(update.old_text.encode("utf-8"), "yaml")
    return f"OpenAPI {str(update.document.get('openapi'))[:10]!a}"


def refuse(update: Update) -> str:
    """Refuse what is dangerous or broken."""
    tree.check(update.document)
    shape.check_version(update.document)
    references.check(update.document)
    found = sum(method in item for item in update.document["paths"].values() for method in METHODS)
    return f"{found} operations, nothing to refuse"


def bring_into_form(update: Update) -> str:
    """Bring it into our form."""
    before = update.document
    update.document = normalise.normalise(before, update.old)
    update.supplied = normalise.notes(before, update.old)
    if update.document == before:
        return "already in our form"
    return f"brought into our form, with {len(update.supplied)} things supplied by rule"


def correct(update: Update) -> str:
    """Apply the corrections that we keep apart."""
    before = update.document
    update.document = overlay.apply(before, overlay.load(update.overlay))
    return "nothing to correct" if update.document == before else "corrections applied"


def lint(update: Update) -> str:
    """Hold it against the rules, in a copy of the project."""
    tree.check(update.document)
    references.check(update.document)
    names.check(update.document)
    update.text = write.write(update.document, update.old_text)
    if not update.is_new:
        return "the contract is as it was"
    update.copy = staging.Copy(update.project, update.directory)
    (update.directory / staging.CONTRACT).write_text(update.text, encoding="utf-8")
    done = update.copy.run("scripts.spec.lint", seconds=LINT_SECONDS)
    if done.returncode:
        raise SpecError(f"the contract breaks our rules; correct it there, or in {update.overlay.name}:\n{_said(done)}")
    return f"{sum(1 for _ in operations(update.document))} operations in line with our rules"


def compare(update: Update) -> str:
    """Tell what changed."""
    called = (staging.CONTRACT, update.source.name)
    update.diff = diff_report.make(update.old, update.document, __version__, called, update.project)
    count = len(update.diff.changes)
    return f"{count} changes, version {update.diff.next_version} ({update.diff.bump})" if count else "no change of the wire"


def generate(update: Update) -> str:
    """Write all that is derived, in the copy."""
    if update.copy is None:
        return "not needed"
    done = update.copy.run("scripts.generate", seconds=GENERATE_SECONDS)
    if done.returncode:
        raise SpecError(f"nothing can be generated from it; change the contract or {update.overlay.name}:\n{_said(done)}")
    update.changes = update.copy.changes()
    return f"{len(update.changes.written)} files to write, {len(update.changes.removed)} to remove"


def check(update: Update) -> str:
    """Find what is left to do by hand, in the copy."""
    if update.copy is None:
        return "not needed"
    results = update.directory / "build" / "contract.json"
    results.parent.mkdir(parents=True, exist_ok=True)
    rows = [row.name for row in ROWS if row.is_static and row.name not in DONE]
    done = update.copy.run("scripts.contract", "--json", str(results), "--only", *rows, seconds=CHECK_SECONDS)
    if not results.is_file():
        raise SpecError(f"the checks of the contract can't be run:\n{_said(done)}")
    # Nobody can open what is named by its place in the copy.
    found = json.loads(results.read_text(encoding="utf-8").replace(f"{update.directory}/", ""))
    update.left = left.things_to_do(found, update.document, update.project)
    return f"{len(update.left)} things left to do by hand"


def apply(update: Update) -> str:
    """Change the project."""
    if update.dry_run:
        return "nothing was changed: this was a dry run"
    staging.apply(update.changes, update.project)
    return f"{len(update.changes.written)} files written, {len(update.changes.removed)} removed"


STEPS: dict[str, Callable[[Update], str]] = {
    "fetch": fetch_text,
    "read": read,
    "refuse": refuse,
    "normalise": bring_into_form,
    "overlay": correct,
    "lint": lint,
    "diff": compare,
    "generate": generate,
    "check": check,
    "apply": apply,
}


def _said(done: subprocess.CompletedProcess[str]) -> str:
    """Return what a command said, without the trace of a crash."""
    text = (done.stdout + done.stderr).strip()
    lines = re.sub(r"(?s)Traceback \(most recent call last\):\n(?: .*\n)+", "", text).splitlines()
    return "\n".join(f"  {line}" for line in lines[:30])
