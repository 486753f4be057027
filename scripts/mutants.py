"""Change the decisions of the client in small ways, one at a time, and see whether a test notices.

make mutants

A change that no test notices is listed with its reason in tests/mutants.yaml, or it is a failure; so is a reason that has
become needless.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import yaml

from scripts.proofs.page import table, write_section, written_by

ROOT = Path(__file__).resolve().parents[1]
REASONS = ROOT / "tests" / "mutants.yaml"
MODULES = ("retries", "scope", "run", "redaction", "timeouts", "deadlines")
PLUGINS = "mutants-plugins"
# The tests must come out the same each time, so what Hypothesis draws is fixed; and nobody reads the examples it would shrink.
PROFILE = """\
from hypothesis import Phase, settings

settings.register_profile("mutants", settings.get_profile("ci"), phases=[Phase.explicit, Phase.generate])
"""
CONFIG = """
[tool.mutmut]
source_paths = ["lumnisai"]
only_mutate = {sources}
also_copy = ["generated", "tests", "scripts", "docs", "openapi.yaml", "README.md"]
pytest_add_cli_args = ["-p", "no:randomly", "-p", "no:xdist", "-p", "mutants_profile", "--hypothesis-profile=mutants"]
pytest_add_cli_args_test_selection = {tests}
"""
# Exit statuses of pytest under a mutant, and those that mutmut gives: killed by the processor's time limit, and not tried.
KILLED, TOO_SLOW, NOT_NOTICED = {1, 3}, {-24, 24, 36, 152, 255}, {0, 5, 33}


class Change(NamedTuple):
    """A mutant, told by what it changes, because its number moves with every edit.

    Attributes:
        function: With its module, such as `retries.may_repeat`.
        change: The lines of the difference.
    """

    function: str
    change: str


class Result(NamedTuple):
    """What became of the mutants of one module."""

    module: str
    killed: int
    too_slow: list[str]
    survivors: list[Change]

    @property
    def mutants(self) -> int:
        """How many there were."""
        return self.killed + len(self.too_slow) + len(self.survivors)


def read_reasons(path: Path = REASONS) -> dict[Change, str]:
    """Return why some mutants may survive."""
    entries = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    reasons = {Change(entry["function"], entry["change"].strip()): entry["reason"].strip() for entry in entries}
    if len(reasons) != len(entries) or not all(reasons.values()):
        raise ValueError(f"{path}: each change stands there once, with a reason.")
    return reasons


def problems(survivors: Iterable[Change], reasons: Iterable[Change]) -> list[str]:
    """Return what is wrong: survivors without a reason, and reasons without a survivor."""
    survived, explained = set(survivors), set(reasons)
    unexplained = [f"No test notices this change in {one.function}:\n{one.change}" for one in sorted(survived - explained)]
    needless = [f"The reason for this change in {one.function} is needless, for no such mutant survives:\n{one.change}"
                for one in sorted(explained - survived)]  # fmt: skip
    return unexplained + needless


def copy_project(target: Path) -> None:
    """Copy what git knows and what is new, as it stands."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    for name in names:
        if name and (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes((ROOT / name).read_bytes())


def run_mutants(project: Path, modules: Sequence[str], children: int) -> list[Result]:
    """Let mutmut try every change in a copy of the project."""
    sources = [f"lumnisai/_core/{module}.py" for module in modules]
    tests = [f"tests/core/test_{module}.py" for module in modules]
    with (project / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write(CONFIG.format(sources=json.dumps(sources), tests=json.dumps(tests)))
    (project / PLUGINS).mkdir()
    (project / PLUGINS / "mutants_profile.py").write_text(PROFILE, encoding="utf-8")
    done = _mutmut(project, "run", "--max-children", str(children))
    if done.returncode:
        raise RuntimeError(f"mutmut did not run:\n{done.stdout[-5000:]}{done.stderr[-5000:]}")
    return [_result(project, module) for module in modules]


def _result(project: Path, module: str) -> Result:
    meta = json.loads((project / "mutants" / "lumnisai" / "_core" / f"{module}.py.meta").read_text(encoding="utf-8"))
    statuses: dict[str, int | None] = meta["exit_code_by_key"]
    odd = {name: status for name, status in statuses.items() if status not in KILLED | TOO_SLOW | NOT_NOTICED}
    if odd or not statuses:
        raise RuntimeError(f"{module}: it is unknown what became of {odd or 'its mutants'}.")
    survivors = [_change(project, module, name) for name, status in statuses.items() if status in NOT_NOTICED]
    return Result(
        module,
        killed=sum(status in KILLED for status in statuses.values()),
        too_slow=[name for name, status in statuses.items() if status in TOO_SLOW],
        survivors=survivors,
    )


def _change(project: Path, module: str, name: str) -> Change:
    lines = _mutmut(project, "show", name).stdout.splitlines()
    changed = [line for line in lines if line[:1] in ("-", "+") and line[:3] not in ("---", "+++")]
    function = name.rpartition("__mutmut_")[0].removeprefix(f"lumnisai._core.{module}.")
    # Methods are written xǁClassǁmethod, functions x_function.
    function = function.removeprefix("xǁ").replace("ǁ", ".") if function.startswith("xǁ") else function.removeprefix("x_")
    return Change(f"{module}.{function}", "\n".join(f"{line[0]} {line[1:].strip()}" for line in changed))


def _mutmut(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(str(project / folder) for folder in ("generated", PLUGINS))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}
    command = [str(Path(sys.executable).with_name("mutmut")), *arguments]
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)


def section(results: Sequence[Result]) -> str:
    """Return the figures for docs/reliability.md."""
    counts = Counter[str]()
    rows: list[Sequence[object]] = []
    for one in results:
        row = {"mutants": one.mutants, "killed": one.killed, "slow": len(one.too_slow), "left": len(one.survivors)}
        counts.update(row)
        rows.append((f"`{one.module}.py`", *row.values()))
    rows.append(("all", *counts.values()))
    head = ("Decisions", "Mutants", "A test fails", "The tests take too long", "No test notices, with a reason")
    return f"""\
## Tests of the decisions, tested

{written_by("mutants", "scripts.mutants")}

Each decision about retries, scopes, runs, redaction and time is changed in small ways, one at a time (a comparison, a number, a
name, a text), and its own tests are run. What no test notices is equivalent to the original, or stands for another
reason, in `tests/mutants.yaml`; the command fails when a reason is missing or has become needless.

{table(head, rows)}"""


def main(arguments: list[str] | None = None) -> int:
    """Try the mutants; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE", help=f"only these, and no figures: {', '.join(MODULES)}")
    parser.add_argument("--children", type=int, default=2, help="how many mutants are tried at once (default: 2)")
    options = parser.parse_args(arguments)
    if unknown := set(options.modules) - set(MODULES):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    modules = options.modules or MODULES
    reasons = [one for one in read_reasons() if one.function.partition(".")[0] in modules]
    with tempfile.TemporaryDirectory() as directory:
        copy_project(Path(directory))
        results = run_mutants(Path(directory), modules, options.children)
    for one in results:
        print(f"{one.module}: {one.mutants} mutants, {one.mutants - len(one.survivors)} noticed, {len(one.survivors)} not")
        for name in one.too_slow:
            print(f"  by the time limit: {name}")
    wrong = problems((survivor for one in results for survivor in one.survivors), reasons)
    print(*wrong, f"{len(wrong)} survivors without a reason, or reasons without a survivor.", sep="\n\n")
    if not options.modules and not wrong:
        write_section("mutants", section(results))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
