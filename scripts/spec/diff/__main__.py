"""Tell what changed between two contracts, whom it breaks, and what follows.

    python -m scripts.spec.diff OLD NEW [--json FILE] [--markdown FILE] [--changelog FILE]

A FILE of - is standard output; the Markdown goes there when nothing else is asked for. The form of the JSON is described by
scripts/spec/diff/report.schema.json. The exit status is 0, or 1 when something breaks whom --fail-on names, or 2 when the
contracts can't be compared.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import yaml

from lumnisai._version import __version__
from scripts.spec.diff import markdown
from scripts.spec.diff.reader import SpecError
from scripts.spec.diff.report import Report, make
from scripts.spec.document import load

FAIL_ON = {
    "breaking": ("callers", "installed"),
    "callers": ("callers",),
    "installed": ("installed",),
    "any": ("callers", "installed", "safe", "docs"),
    "never": (),
}


def main(arguments: list[str] | None = None) -> int:
    """Compare, write what was asked for, and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="scripts.spec.diff", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", type=Path, help="the contract as it was")
    parser.add_argument("new", type=Path, help="the contract as it is")
    parser.add_argument("--json", metavar="FILE", help="write the report for programs")
    parser.add_argument("--markdown", metavar="FILE", help="write the report for people")
    parser.add_argument("--changelog", metavar="FILE", help="write the part of the changelog")
    parser.add_argument("--fail-on", choices=FAIL_ON, default="breaking", help="what makes the exit status 1 (default: breaking)")
    parser.add_argument("--version", help="the version that OLD belongs to (default: that of the package)")
    given = parser.parse_args(arguments)
    try:
        version = given.version or __version__
        report = make(_load(given.old), _load(given.new), version, (given.old.name, given.new.name))
        if not (given.json or given.markdown or given.changelog):
            given.markdown = "-"
        _write(given.markdown, markdown.render(report))
        _write(given.json, json.dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n")
        _write(given.changelog, markdown.changelog(report))
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 1 if _fails(report, given.fail_on) else 0


def _fails(report: Report, fail_on: str) -> bool:
    return any(report.count(verdict) for verdict in FAIL_ON[fail_on])


def _load(path: Path) -> dict[str, Any]:
    try:
        return load(path)
    except SystemExit as error:
        raise SpecError(str(error)) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise SpecError(f"{path} can't be read: {' '.join(str(error).split())[:300]}") from None


def _write(file: str | None, text: str) -> None:
    if file == "-":
        sys.stdout.write(text)
    elif file:
        Path(file).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
