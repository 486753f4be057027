"""The tests of the last release pass against the code of today."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from pathlib import Path

from scripts.contract.problem import Outcome
from scripts.contract.pytest_run import run
from scripts.contract.released import read
from scripts.spec.document import ROOT

# What programs see of the package; tests of what is private may change with it.
TESTS = ("tests/promise", "tests/dropin", "tests/facade/_async", "tests/facade/_sync")
# Called one by one in a row of its own, by the contract of today.
LEFT_OUT = ("tests/facade/_async/test_every_operation.py", "tests/facade/_sync/test_every_operation.py")
# What stands for the tests of a release where there is no tag.
RECORDED = ("tests/dropin",)
# Of today.
CODE = ("lumnisai", "generated")
TODO = "What it holds worked in the last release: keep it working, or break it in a major version and say so in CHANGELOG.md."


def check() -> Outcome:
    """Take the tests out of the newest tag, put today's code beside them, and run them."""
    tag = newest_tag(ROOT)
    if tag is None:
        return run_recorded(read().api_version, ROOT)
    return run_tag(tag, ROOT)


def newest_tag(root: Path) -> str | None:
    """Return the release that was tagged last."""
    command = ("git", "-C", str(root), "tag", "--list", "v*", "--sort=-creatordate", "--merged", "HEAD")
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
    except FileNotFoundError:
        return None
    return said[0] if said else None


def run_recorded(version: str, root: Path) -> Outcome:
    """Run the tests that hold today's code to what the published package was seen to do; it ships none of its own."""
    outcome = run(RECORDED, TODO, root)
    return Outcome(f"no tag v* here (none yet, or a shallow clone); {version}, as recorded: {outcome.checked}", outcome.problems)


def run_tag(tag: str, root: Path) -> Outcome:
    """Run the tests of a tag."""
    command = ("git", "-C", str(root), "archive", "--format=tar", tag)
    archive = subprocess.run(command, capture_output=True, check=True).stdout
    with tempfile.TemporaryDirectory() as directory:
        place = Path(directory)
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            kept = [entry for entry in files.getmembers() if entry.name.split("/")[0] not in CODE]
            files.extractall(place, kept, filter="data")
        for name in CODE:
            (place / name).symlink_to(root / name)
        tests = [test for test in TESTS if (place / test).exists()]
        path = {"PYTHONPATH": f"{place}:{place / 'generated'}"}
        outcome = run([*tests, *(f"--ignore={test}" for test in LEFT_OUT)], TODO, place, path)
    return Outcome(f"{tag}: {outcome.checked}", outcome.problems)
