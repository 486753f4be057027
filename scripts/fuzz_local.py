"""Send good and bad requests to every operation of the local platform: with Schemathesis, and in random walks of our own.

make fuzz
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from lumnisai.local import serve
from lumnisai.local.call import HANDLERS, Call, Handler
from lumnisai.local.operations import load_handlers
from scripts.proofs.page import table, write_section, written_by
from scripts.spec.document import ROOT, SPEC
from tests.local.walks import walk

# Examples of each operation, and steps of the walks.
LONG, SHORT = (100, 20_000), (8, 2_000)
SHOWN = 10
# A chain of requests is one example, so there is room for more of them.
CHAINS = 10
TEXT = """\
## The local platform, fed with anything

{by}

Schemathesis sends requests that obey the contract and requests that don't to every operation, and follows links between them; an
answer that is a server error or that the contract doesn't allow is a failure. The walks call one operation after the other on the
same things, at random, with odd values in between, and hold each answer against the contract.

{table}
"""
KEYS = [f"lmn_fuzz_{number}" for number in range(2000)]
CONFIG = """\
[generation]
max-examples = {examples}

# Much of what the platform refuses no schema can say, such as a decision on something that is decided already.
[checks]
positive_data_acceptance.enabled = false

[phases.stateful.generation]
max-examples = {chains}

# The platform says 501 where it offers nothing, as the contract has it.
[[operations]]
include-operation-id = "get_non_oauth_required_fields"
checks.not_a_server_error.expected-statuses = ["2xx", "3xx", "4xx", 501]

# The contract describes one event of the stream, and OpenAPI 3.1 has no way to say so.
[[operations]]
include-operation-id = "stream_batch_drafts"
checks.response_schema_conformance.enabled = false
"""


class Outcome(NamedTuple):
    """What came of a run.

    Args:
        output: What Schemathesis wrote about it, for people.
    """

    cases: int
    operations: int
    failures: int
    errors: int
    complete: bool
    seconds: float
    output: str

    @property
    def is_good(self) -> bool:
        """Whether everything was tried and nothing was found."""
        return self.complete and self.operations > 0 and self.cases > 0 and self.failures == self.errors == 0


async def _raise(call: Call) -> Any:
    raise LookupError("a handler that is broken on purpose")


async def _answer_off_schema(call: Call) -> Any:
    return {"thread_id": 7}


# Ways to break one operation, which must be found.
BREAKS: dict[str, dict[str, Handler]] = {
    "raises": {"list_threads": _raise},
    "off-schema": {"list_threads": _answer_off_schema},
}


def fuzz(
    *, max_examples: int, seed: int, names: Sequence[str] = (), phases: str = "examples,coverage,fuzzing,stateful"
) -> Outcome:
    """Serve a platform and let Schemathesis try it.

    Args:
        max_examples: Of each operation, beside those that the contract gives and that its limits suggest.
        names: Operation ids; all when there are none.
    """
    begun = time.monotonic()
    keys = [f"{key}=tenant-{number}" for number, key in enumerate(KEYS)]
    with serve(time_scale=0.01, api_keys=keys) as platform, tempfile.TemporaryDirectory() as folder:
        config, report = Path(folder) / "schemathesis.toml", Path(folder) / "report.json"
        config.write_text(CONFIG.format(examples=max_examples, chains=max_examples * CHAINS), encoding="utf-8")
        command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(config), "run", str(SPEC)]
        command += ["--url", platform.base_url, "--header", f"X-API-Key: {KEYS[0]}", "--phases", phases]
        command += ["--seed", str(seed), "--warnings", "off"]
        command += ["--report", "json", "--report-json-path", str(report), "--no-color", "--continue-on-failure"]
        command += [part for name in names for part in ("--include-operation-id", name)]
        environment = {
            **os.environ,
            "SCHEMATHESIS_HOOKS": "scripts.fuzz_hooks",
            "FUZZED_URL": platform.base_url,
            "FUZZED_KEYS": " ".join(KEYS),
            "PYTHONPATH": str(ROOT),
        }
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        if not report.exists():
            raise RuntimeError(f"Schemathesis did not run:\n{done.stdout}{done.stderr}")
        found = json.loads(report.read_text(encoding="utf-8"))
    return Outcome(
        cases=found["test_cases"]["generated"],
        operations=found["operations"]["tested"],
        failures=found["test_cases"]["unique_failures"],
        errors=len(found["errors"]),
        complete=found["complete"],
        seconds=time.monotonic() - begun,
        output=done.stdout,
    )


def main(arguments: list[str] | None = None) -> int:
    """Fuzz; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--short", action="store_true", help="take a little more than a minute")
    parser.add_argument("--max-examples", type=int, help=f"for each operation (default: {LONG[0]}; with --short {SHORT[0]})")
    parser.add_argument("--steps", type=int, help=f"of the walks (default: {LONG[1]}; with --short {SHORT[1]})")
    parser.add_argument("--seed", type=int, default=1, help="of everything made up (default: 1)")
    parser.add_argument("--operations", nargs="*", default=[], metavar="ID", help="only these operations, and no walks")
    parser.add_argument("--broken", choices=BREAKS, help="break an operation in this way; this must be found")
    options = parser.parse_args(arguments)
    examples, steps = SHORT if options.short else LONG
    examples, steps = options.max_examples or examples, options.steps or steps
    with patch.dict(HANDLERS):
        load_handlers()
        HANDLERS.update(BREAKS.get(options.broken, {}))
        outcome = fuzz(max_examples=examples, seed=options.seed, names=options.operations)
        if not outcome.is_good:
            print(outcome.output)
        print(
            f"Schemathesis: {outcome.cases} cases on {outcome.operations} operations: {outcome.failures} failures,"
            f" {outcome.errors} errors, {outcome.seconds:.0f} s.",
            flush=True,
        )
        if options.operations:
            return 0 if outcome.is_good else 1
        begun = time.monotonic()
        walked = walk(steps=steps, seed=options.seed)
    for problem in walked.problems[:SHOWN]:
        print(problem)
    print(
        f"Walks: {walked.steps} steps, {walked.succeeded} of them successful, on {len(walked.operations)} operations:"
        f" {len(walked.problems)} failures, {time.monotonic() - begun:.0f} s."
    )
    if walked.problems or not outcome.is_good:
        return 1
    if (examples, steps) == LONG:
        rows: list[list[object]] = [
            ["operations", outcome.operations],
            ["cases of Schemathesis", outcome.cases],
            ["of them failures", outcome.failures],
            ["steps of the walks", walked.steps],
            ["of them successful", walked.succeeded],
            ["of them failures", len(walked.problems)],
        ]
        write_section("fuzz", TEXT.format(by=written_by("fuzz", "scripts.fuzz_local"), table=table(["What", "How many"], rows)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
