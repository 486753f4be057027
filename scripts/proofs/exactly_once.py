"""Run random schedules of writes over a connection that is cut, and count how often the platform did each.

make exactly-once
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Awaitable, Callable

from lumnisai.local import Served
from lumnisai.local.call import Call, Reply
from scripts.proofs.page import table, write_section, written_by
from tests.faults.once import CALLS, Tally, platform, run_schedules
from tests.faults.run import HALVES, NAMES, Half
from tests.faults.writes import WRITES

LONG = 1000
TEXT = """\
## Exactly once

{by}

A proxy between the client and a local platform cuts connections as a seeded random schedule says: after any number of bytes of
the request or of the answer, after the work was done and before anybody hears of it, or in such a way that the platform gets
the request only when the client is back with its next attempt; with a reset or an orderly close. Each schedule makes {calls}
calls out of {kinds}. A call that ends in an error is made again under the key that the error carries. How often each call was
done is counted in the platform's store.

{table}
"""


class Forgetful:
    """A platform's memory of idempotency keys that remembers nothing: what the counting must notice."""

    async def once(self, call: Call, key: str | None, work: Callable[[], Awaitable[Reply]]) -> Reply:
        """Do the work, again and again."""
        return await work()


def forget(served: Served) -> None:
    """Let a platform forget idempotency keys."""
    served.app.idempotency = Forgetful()  # type: ignore[assignment]


def main(arguments: list[str] | None = None) -> int:
    """Run the schedules with every kind of client; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--schedules", type=int, default=LONG, help=f"for each client (default: {LONG})")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--forgetful", action="store_true", help="use a platform that forgets idempotency keys; this must fail")
    options = parser.parse_args(arguments)
    tallies: dict[Half, Tally] = {}
    for half in HALVES:
        begun = time.monotonic()
        with platform() as served:
            if options.forgetful:
                forget(served)
            tallies[half] = run_schedules(options.schedules, options.seed, half, served)
        figures = " ".join(f"{name}={value}" for name, value in tallies[half]._asdict().items())
        print(f"{half}: {figures} seconds={time.monotonic() - begun:.0f}", flush=True)
    good = all(tally.is_exactly_once for tally in tallies.values())
    if good and options.schedules >= LONG:
        _write(tallies)
    print("Each call was done exactly once." if good else "NOT every call was done exactly once.")
    return 0 if good else 1


def _write(tallies: dict[Half, Tally]) -> None:
    rows: list[list[object]] = [
        [name, *(getattr(tally, field) for tally in tallies.values())]
        for name, field in (
            ("random schedules", "schedules"),
            ("logical calls", "calls"),
            ("connections", "connections"),
            ("calls that ended in an error, and were made again under its key", "repeated"),
            ("errors without a key", "keyless"),
            ("calls that could not be done even then", "unfinished"),
            ("executions", "executed"),
            ("duplicates", "duplicates"),
            ("lost", "lost"),
        )
    ]
    for stage, words in (
        ("request", "cut within a request"),
        ("answer", "cut within an answer, or just before it"),
        ("late", "requests that arrived late"),
    ):
        rows.insert(3, [words, *(tally.cuts.get(stage, 0) for tally in tallies.values())])
    kinds = ", ".join(f"`{write.name}`" for write in WRITES)
    by = written_by("exactly-once", "scripts.proofs.exactly_once")
    head = ["", *(NAMES[half] for half in tallies)]
    write_section("exactly-once", TEXT.format(by=by, calls=CALLS, kinds=kinds, table=table(head, rows)))


if __name__ == "__main__":
    sys.exit(main())
