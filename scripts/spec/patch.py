"""Take a new contract, and write what changed as a patch that another machine can apply.

    SPEC=https://… make spec-patch

Beside the report, build/spec-update then holds update.patch, and body.md for a pull request; neither when nothing changed. What
is left to do by hand stands in the report, and is no failure here.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.spec.document import ROOT

REPORTS = Path("build/spec-update")
# GitHub takes 65,536 characters.
LONGEST_BODY = 60_000
CUT = "\n\nThe rest stands in `report.md`, among the artifacts of the run.\n"


def main(arguments: list[str] | None = None) -> int:
    """Take the contract and write the patch; return the exit status."""
    (spec,) = sys.argv[1:] if arguments is None else arguments
    reports = ROOT / REPORTS
    for name in ("report.json", "update.patch", "body.md"):
        (reports / name).unlink(missing_ok=True)
    done = subprocess.run([sys.executable, "-m", "scripts.spec.update", spec], cwd=ROOT, check=False)
    if done.returncode not in (0, 3):
        return 1
    report = json.loads((reports / "report.json").read_text(encoding="utf-8"))
    files = [*report["files"]["written"], *report["files"]["removed"]]
    if not files:
        print("Nothing changed.")
        return 0
    (reports / "update.patch").write_bytes(patch(ROOT, files))
    (reports / "body.md").write_text(body((reports / "report.md").read_text(encoding="utf-8")), encoding="utf-8")
    print(f"{'patch':10} {reports / 'update.patch'}")
    return 0


def patch(project: Path, files: list[str]) -> bytes:
    """Return how these files differ from the last commit; what the user has staged stays as it is."""
    with tempfile.TemporaryDirectory() as directory:
        environment = {**os.environ, "GIT_INDEX_FILE": str(Path(directory, "index"))}

        def git(*command: str) -> bytes:
            command = ("git", *command)
            return subprocess.run(command, cwd=project, env=environment, capture_output=True, check=True).stdout

        git("read-tree", "HEAD")
        git("add", "--all", "--", *files)
        return git("diff", "--cached", "--binary", "HEAD")


def body(report: str) -> str:
    """Return a report that is short enough for a pull request."""
    return report if len(report) <= LONGEST_BODY else report[:LONGEST_BODY].rpartition("\n")[0] + CUT


if __name__ == "__main__":
    sys.exit(main())
