"""Check that what stands in dist/ is the release that a tag names.

VERSION=v1.2.3 make release-check
"""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from packaging.metadata import Metadata

ROOT = Path(__file__).resolve().parents[1]
SHOWN = 5
PACKAGES = {"lumnisai", "lumnisai_api"}
# Beside the two packages; Hatchling adds the last two.
IN_SOURCE = {
    "lumnisai",
    "generated",
    "openapi.yaml",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    "pyproject.toml",
    ".gitignore",
    "PKG-INFO",
}


def main(arguments: list[str] | None = None) -> int:
    """Print what is wrong; return the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    version = given[0].removeprefix("v") if given else ""
    if not version:
        print("Say which release: make release-check VERSION=v1.2.3")
        return 1
    found = [*names(ROOT, version), *tree(ROOT), *distributions(ROOT / "dist", version)]
    print(*found or [f"lumnisai {version} can be released."], sep="\n")
    return 1 if found else 0


def names(project: Path, version: str) -> Iterator[str]:
    """Yield where the project calls this release otherwise."""
    stated = re.search(r'__version__ = "(.+)"', (project / "lumnisai" / "_version.py").read_text(encoding="utf-8"))
    if stated is None or stated[1] != version:
        yield f"The tag says {version}, lumnisai/_version.py says {stated and stated[1]}."
    heading = re.search(r"^## (.+)$", (project / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    if heading is None or not re.fullmatch(rf"{re.escape(version)} \(\d{{4}}-\d\d-\d\d\)", heading[1]):
        yield f"CHANGELOG.md must begin with the section “{version} (YYYY-MM-DD)”, not “{heading and heading[1]}”."


def tree(project: Path) -> Iterator[str]:
    """Yield what isn't committed."""
    command = ["git", "status", "--porcelain"]
    changed = subprocess.run(command, cwd=project, capture_output=True, text=True, check=True).stdout.splitlines()
    if changed:
        more = f" and {len(changed) - SHOWN} more" if len(changed) > SHOWN else ""
        yield f"Not committed: {', '.join(line[3:] for line in changed[:SHOWN])}{more}."


def distributions(directory: Path, version: str) -> Iterator[str]:
    """Yield what is wrong with the wheel and the source distribution."""
    wheel, source = f"lumnisai-{version}-py3-none-any.whl", f"lumnisai-{version}.tar.gz"
    present = {path.name for path in directory.glob("*")}
    if present != {wheel, source}:
        held = ", ".join(sorted(present)) or "nothing"
        yield f"dist/ holds {held}; it must hold {wheel} and {source}. Empty it and run make build."
        return
    with zipfile.ZipFile(directory / wheel) as archive:
        info = f"lumnisai-{version}.dist-info"
        top = {name.split("/")[0] for name in archive.namelist()}
        if top != PACKAGES | {info}:
            yield f"The wheel holds {', '.join(sorted(top))}."
            return
        yield from metadata(archive.read(f"{info}/METADATA"), version)
    with tarfile.open(directory / source) as files:
        inside = {name.split("/")[1] for name in files.getnames() if "/" in name}
    if inside != IN_SOURCE:
        yield f"The source distribution holds {', '.join(sorted(inside))}; it must hold {', '.join(sorted(IN_SOURCE))}."


def metadata(text: bytes, version: str) -> Iterator[str]:
    """Yield why the index would refuse these metadata, or that they are of another version."""
    try:
        read = Metadata.from_email(text, validate=True)
    except ExceptionGroup as problems:
        yield from (f"The wheel's metadata: {problem}." for problem in problems.exceptions)
        return
    if str(read.version) != version:
        yield f"The wheel's metadata say {read.version}."
    if read.description_content_type != "text/markdown" or not read.description:
        yield "The wheel's metadata hold no description in Markdown."


if __name__ == "__main__":
    sys.exit(main())
