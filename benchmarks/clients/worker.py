"""Does in the environment of one client what the harness asks for, line by line.

PYTHON worker.py MODULE BASE_URL
"""

import asyncio
import cProfile
import gc
import importlib
import json
import os
import pstats
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class Worker:
    """The calls of one client, made in one process whose connections stay open."""

    def __init__(self, module: str, base_url: str) -> None:
        self._module = importlib.import_module(module)
        self._base_url = base_url
        self._runner = asyncio.Runner()
        self._calls: dict[str, dict[str, Any]] = {}

    def sync(self, call: str, times: int) -> dict[str, float]:
        """Make a call so often; return the seconds of processor time and of real time it took."""
        made = self._made("sync")[call]

        def often() -> None:
            # What came is let go at once: a program that keeps it pays for memory besides.
            for _ in range(times):
                made()

        return timed(often)

    def concurrent(self, call: str, times: int) -> dict[str, float]:
        """The same with the asynchronous client, one after the other."""
        made = self._made("async")[call]

        async def often() -> None:
            for _ in range(times):
                await made()

        return timed(lambda: self._runner.run(often()))

    def once(self, call: str, *arguments: Any) -> Any:
        """Make a call of the synchronous client and return what it returns."""
        return self._made("sync")[call](*arguments)

    def once_concurrent(self, call: str, *arguments: Any) -> Any:
        """Make a call of the asynchronous client and return what it returns."""
        return self._runner.run(self._made("async")[call](*arguments))

    def uncollected(self, call: str, *arguments: Any) -> Any:
        """Make a call of the asynchronous client while Python doesn't look for garbage."""
        gc.collect()
        gc.disable()
        try:
            return self.once_concurrent(call, *arguments)
        finally:
            gc.enable()

    def resident(self, half: str, call: str, *arguments: Any) -> dict[str, float]:
        """Make a call; return the seconds it took, and the most memory above what the process had before (bytes)."""
        if half == "sync":
            self.sync("get", 1)
        else:
            self.concurrent("get", 1)
        make = self.once if half == "sync" else self.once_concurrent
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        taken = timed(lambda: make(call, *arguments))
        return {**taken, "bytes": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024}

    def shares(self, half: str, call: str, times: int, *arguments: Any) -> dict[str, float]:
        """Make a call so often under a profiler; return which package took which share of the time spent in functions."""
        make = self.once if half == "sync" else self.once_concurrent
        make(call, *arguments)
        profiler = cProfile.Profile()
        profiler.enable()
        for _ in range(times):
            make(call, *arguments)
        profiler.disable()
        spent: Counter[str] = Counter()
        for (path, _, name), (_, _, own, _, callers) in pstats.Stats(profiler).stats.items():  # type: ignore[attr-defined]
            if "poll" in name:
                # Nothing is done while it waits for the network.
                continue
            if path != "~":
                spent[package_of(path)] += own
                continue
            for caller, figures in callers.items():
                spent[package_of(caller[0])] += figures[2]
        whole = sum(spent.values())
        return {package: share / whole for package, share in spent.most_common()}

    def _made(self, half: str) -> dict[str, Any]:
        if half not in self._calls:
            make = self._module.sync_calls if half == "sync" else self._module.async_calls
            self._calls[half] = make(self._base_url)
        return self._calls[half]


def package_of(path: str) -> str:
    """Return whose code a file holds."""
    parts = Path(path).parts
    if "site-packages" in parts:
        return parts[parts.index("site-packages") + 1].removesuffix(".py")
    own = parts[len(ROOT.parts) :] if Path(path).is_relative_to(ROOT) else ()
    if own and own[0] in ("lumnisai", "generated"):
        return "lumnisai" if own[0] == "lumnisai" else "lumnisai_api"
    named = [part for part in parts if part in ("asyncio", "json")]
    return f"{named[0]} (standard library)" if named else "Python and the rest of its library"


def timed(work: Callable[[], object]) -> dict[str, float]:
    """Do something and return how long it took."""
    gc.collect()
    real, used = time.perf_counter(), time.process_time()
    work()
    return {"cpu": time.process_time() - used, "wall": time.perf_counter() - real}


def main(module: str, base_url: str) -> None:
    """Do what each line asks for, until there are no more."""
    worker = Worker(module, base_url)
    answers = sys.stdout
    # Some clients print.
    with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere):
        for line in sys.stdin:
            what, *arguments = json.loads(line)
            print(json.dumps(getattr(worker, what)(*arguments)), file=answers, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
