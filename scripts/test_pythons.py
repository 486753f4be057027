"""Run the tests of what is installed on every other supported Python that there is, each in an environment of its own.

What only maintainers run (scripts and gates) and the long batteries (the local platform, the fault matrix, the recorded
behaviour of 0.2.7) are left to the first Python and to the workflow, which runs everything on each.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = ("tests/scripts", "tests/gates", "tests/benchmarks", "tests/local", "tests/contract", "tests/faults", "tests/dropin")
SUPPORTED = ((3, 11), (3, 12), (3, 13))


def interpreters() -> Iterator[tuple[str, str]]:
    """Yield the version and the path of each other supported Python."""
    for version in SUPPORTED:
        if version == sys.version_info[:2]:
            continue
        name = f"python{version[0]}.{version[1]}"
        for candidate in (shutil.which(name), _from_pyenv(version)):
            if candidate and _works(candidate, version):
                yield f"{version[0]}.{version[1]}", candidate
                break


def _from_pyenv(version: tuple[int, int]) -> str | None:
    pyenv = shutil.which("pyenv")
    if pyenv is None:
        return None
    prefix = f"{version[0]}.{version[1]}."
    listed = subprocess.run([pyenv, "versions", "--bare"], capture_output=True, text=True, check=False).stdout.split()
    found = [name for name in listed if name.startswith(prefix)]
    if not found:
        return None
    where = subprocess.run([pyenv, "prefix", found[-1]], capture_output=True, text=True, check=False).stdout.strip()
    return str(Path(where, "bin", "python")) if where else None


def _works(python: str, version: tuple[int, int]) -> bool:
    code = f"import sys; sys.exit(sys.version_info[:2] != {version})"
    return subprocess.run([python, "-c", code], capture_output=True, check=False).returncode == 0


def main() -> int:
    """Run the tests on each, and return 1 when they fail on any."""
    failed = []
    found = list(interpreters())
    if not found:
        print("No other Python between 3.11 and 3.13 is installed here.")
    for version, python in found:
        environment = ROOT / f".venv-{version}"
        inside = environment / "bin" / "python"
        print(f"Python {version}", flush=True)
        if not inside.exists():
            subprocess.run([python, "-m", "venv", str(environment)], check=True)
        install = ["--quiet", "--disable-pip-version-check", "--constraint", "constraints.txt", "--editable", ".[all,test]"]
        subprocess.run([str(inside), "-m", "pip", "install", *install], cwd=ROOT, check=True)
        clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        run = subprocess.run(
            [str(inside), "-m", "pytest", "-n", "2", "-q", *(f"--ignore={path}" for path in LEFT_OUT)],
            cwd=ROOT,
            env=clean,
            check=False,
        )
        if run.returncode:
            failed.append(version)
    if failed:
        print(f"Failed on Python {', '.join(failed)}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
