"""Take a new contract, regenerate all that is derived from it, and say what is left to do by hand.

    python -m scripts.spec.update SPEC [--report DIR] [--dry-run] [--overlay FILE] [--cafile FILE]

SPEC is a file or an https address. Everything is tried on a copy first: when a step fails, nothing is changed. The report
(report.md, report.json, changelog.md) goes into build/spec-update unless --report says otherwise.

The exit status is 0 when nothing changed or all is in order, 1 when a step failed and nothing was changed, and 3 when the
contract was taken and something is left to do by hand. After --dry-run, 0 and 3 say what would have been.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from scripts.spec.diff.reader import SpecError
from scripts.spec.update import report
from scripts.spec.update.steps import OVERLAY, STEPS, Update

REPORTS = Path("build/spec-update")


def main(arguments: list[str] | None = None) -> int:
    """Run the steps, print what each found, and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="scripts.spec.update", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("spec", metavar="SPEC", help="the new contract: a file, or an https address")
    parser.add_argument("--report", type=Path, metavar="DIR", help=f"where the report goes (default: {REPORTS})")
    parser.add_argument("--dry-run", action="store_true", help="change nothing; print the report unless --report is given")
    parser.add_argument("--overlay", type=Path, metavar="FILE", default=OVERLAY, help="the corrections to apply")
    parser.add_argument("--cafile", type=Path, metavar="FILE", help="certificates to trust instead of the usual ones")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="spec-update-") as directory:
        update = Update(given.spec, Path(directory), given.overlay, given.cafile, dry_run=given.dry_run)
        if not _run(update):
            return 1
    status = 3 if update.left else 0
    if given.dry_run and given.report is None:
        print(f"\n{report.render(update)}", end="")
        return status
    target = given.report or update.project / REPORTS
    report.write(update, target, status)
    print(f"{'report':10} {target / 'report.md'}")
    return status


def _run(update: Update) -> bool:
    for name, step in STEPS.items():
        begun = time.monotonic()
        try:
            found = step(update)
        except SpecError as error:
            why = str(error)
        except (Exception, SystemExit) as error:
            # A contract from outside may take any step by surprise; the project stays as it is all the same.
            why = f"{type(error).__name__}: {error}"
        else:
            print(f"{name:10} {found} ({time.monotonic() - begun:.1f} s)", flush=True)
            continue
        print(f"{name:10} failed: {why}\nNothing was changed.", file=sys.stderr)
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
