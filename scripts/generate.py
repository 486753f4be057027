"""Write everything that is derived from the contract and from the asynchronous sources.

python -m scripts.generate           write it
python -m scripts.generate --check   fail when what is there differs from what would be written
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from scripts import derive_sync, local_coverage, templates
from scripts.spec import document, for_generator, lint, operation_table, retry_rules

ROOT = document.ROOT
HEADER = "# Written by `make generate` from openapi.yaml. Do not edit.\n"
PACKAGE = Path("generated/lumnisai_api")
# The generator's own clients have no retries and no timeouts and print the token: ours are in `lumnisai`.
DROPPED = ("client.py", "errors.py")


def build(staging: Path) -> None:
    """Write the whole derived tree below `staging`."""
    spec = document.load()
    lint.check(spec)
    templates.check()
    generate_package(spec, staging)
    contract = json.dumps({"x-written-by": "make generate", **spec}, ensure_ascii=False, indent=1)
    _write(staging / "lumnisai/local/contract.json", contract + "\n")
    _write(staging / "lumnisai/_core/operations.py", HEADER + operation_table.render(spec))
    _write(staging / "lumnisai/_core/retry_rules.py", HEADER + retry_rules.render(spec))
    _write(staging / "docs/retries.md", retry_rules.page(spec))
    _write(staging / "docs/local-coverage.md", local_coverage.render(spec))
    for path, text in derive_sync.derived(ROOT):
        _write(staging / path, text)
    _format(staging)


def generate_package(spec: dict[str, Any], staging: Path) -> None:
    """Write the low-level client of a contract below `staging`."""
    with tempfile.TemporaryDirectory() as directory:
        prepared = Path(directory, "openapi.json")
        prepared.write_text(json.dumps(for_generator.prepare(spec)), encoding="utf-8")
        config = Path(directory, "config.json")
        config.write_text(json.dumps({"post_hooks": [], "class_overrides": for_generator.class_names(spec)}), encoding="utf-8")
        output = staging / PACKAGE
        output.parent.mkdir(parents=True, exist_ok=True)
        command = [
            *(sys.executable, "-m", "openapi_python_client", "generate", "--fail-on-warning", "--meta", "none"),
            *("--path", str(prepared), "--config", str(config), "--output-path", str(output)),
            *("--custom-template-path", str(templates.DIRECTORY)),
        ]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode:
            raise SystemExit(f"openapi-python-client failed:\n{run.stdout}{run.stderr}")
    for name in DROPPED:
        (output / name).unlink()
    for path in sorted(output.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not text.strip():
            path.unlink()  # an object without declared fields: a plain dict in Python
            continue
        path.write_text(HEADER + "\n" + text.strip() + "\n", encoding="utf-8")
    (output / "py.typed").touch()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _format(staging: Path) -> None:
    config = ("--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet")
    # Formatting rules only: unused imports of the templates go, and imports are sorted.
    fixes = ("--fix", "--select", "F401,I001", "--exit-zero", "--no-respect-gitignore", "--ignore-noqa")
    subprocess.run([sys.executable, "-m", "ruff", "check", *config, *fixes, str(staging)], check=True)
    subprocess.run([sys.executable, "-m", "ruff", "format", *config, "--no-respect-gitignore", str(staging)], check=True)


def _files(root: Path) -> dict[Path, bytes]:
    return {path.relative_to(root): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def _owned(path: Path) -> bool:
    return path.suffix in (".py", ".json", ".typed") and "__pycache__" not in path.parts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare only; exit with 1 when something differs")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as directory:
        staging = Path(directory)
        build(staging)
        wanted = _files(staging)
    whole = [PACKAGE, *derive_sync.TARGETS]
    present = {path.relative_to(ROOT) for tree in whole for path in (ROOT / tree).rglob("*") if path.is_file() and _owned(path)}
    stale = sorted(present - wanted.keys())
    differing = [p for p, data in wanted.items() if not (ROOT / p).is_file() or (ROOT / p).read_bytes() != data]
    if check:
        for path in stale:
            print(f"{path}: would not be written any more; run `make generate`.")
        for path in differing:
            print(f"{path}: differs from what `make generate` writes. Change its source, not this file.")
        return 1 if stale or differing else 0
    for path in stale:
        (ROOT / path).unlink()
    for path in differing:
        target = ROOT / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(wanted[path])
    for tree in whole:
        for path in sorted((ROOT / tree).rglob("*"), reverse=True):
            if path.is_dir() and not any(child.name != "__pycache__" for child in path.iterdir()):
                shutil.rmtree(path)
    print(f"{len(differing)} files written, {len(stale)} removed, {len(wanted) - len(differing)} as they were.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
