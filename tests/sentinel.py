"""One API key that is used in the whole test run, and a watch that it shows up nowhere.

What is examined: every log record at DEBUG, also of the HTTP libraries; what pytest reports of each test, output and log
included; the errors of this package that the tests saw, shown and pickled; the files that the tests wrote. Where the key
was found is said at the end of the run, which then has failed.
"""

from __future__ import annotations

import gc
import logging
import pickle
import secrets
from collections import Counter, deque
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from lumnisai.exceptions import LumnisAIError

LARGEST_FILE = 50_000_000


class Seen(NamedTuple):
    """An error of this package without its frames, which would keep alive what a test means to throw away."""

    cls: type[BaseException]
    args: tuple[Any, ...]
    state: dict[str, Any]
    causes: tuple[str, ...]


class Watch(logging.Handler):
    """Looks for the key in whatever a test run brings forth."""

    def __init__(self, key: str) -> None:
        super().__init__(logging.DEBUG)
        self.key = key
        self.examined: Counter[str] = Counter()
        self.hits: list[str] = []
        self.given_out = False
        self._errors: deque[Seen] = deque()
        self._known: set[int] = set()

    def examine(self, kind: str, where: str, *shown: object) -> None:
        """Look at texts and bytes."""
        self.examined[kind] += 1
        for one in shown:
            found = self.key.encode() in one if isinstance(one, bytes) else self.key in str(one)
            if found:
                self.hits.append(f"{kind}: {where}")
                return

    def emit(self, record: logging.LogRecord) -> None:
        """Look at a log record as it is written, and at what it carries."""
        self.examine("log records", f"logger {record.name}", self.format(record), repr(vars(record)))

    def collect(self, phase: str, info: dict[str, int]) -> None:
        """Note the errors that the garbage collector is about to look at; called by it."""
        if phase == "start":
            for generation in range(info["generation"] + 1):
                found = gc.get_objects(generation)
                # Not isinstance(), which asks objects that stand for others, and those begin to work.
                kinds = {kind for kind in set(map(type, found)) if issubclass(kind, LumnisAIError)}
                for one in found if kinds else ():
                    if type(one) in kinds and id(one) not in self._known:
                        self._known.add(id(one))
                        self._errors.append(Seen(type(one), one.args, dict(vars(one)), tuple(_causes(one))))

    def examine_errors(self, where: str) -> None:
        """Look at the errors noted so far."""
        self._known.clear()
        while self._errors:
            seen = self._errors.popleft()
            error = seen.cls.__new__(seen.cls, *seen.args)
            error.__dict__.update(seen.state)
            self.examine("errors", f"{seen.cls.__name__} in {where}", str(error), repr(error), repr(seen), _pickled(error))

    def examine_files(self, directory: Path) -> None:
        """Look at the files that tests left, databases among them."""
        for path in sorted(directory.rglob("*")):
            if path.is_file() and not path.is_symlink() and path.stat().st_size <= LARGEST_FILE:
                self.examine("files", str(path.relative_to(directory)), path.read_bytes())


def _causes(error: BaseException) -> list[str]:
    causes: list[str] = []
    inner = error.__cause__ or error.__context__
    while inner is not None and len(causes) < 10:
        causes.append(f"{inner!r} {inner}")
        inner = inner.__cause__ or inner.__context__
    return causes


def _pickled(error: BaseException) -> bytes:
    try:
        return pickle.dumps(error)
    except Exception as refused:  # noqa: BLE001, RUF100 - what a test attached to it may be anything
        return str(refused).encode()


class SentinelPlugin:
    """Makes the key, hangs the watch into the run, and has the last word."""

    def __init__(self, config: pytest.Config) -> None:
        given: dict[str, Any] = getattr(config, "workerinput", {})
        self.watch = Watch(given.get("sentinel") or f"lmn_{secrets.token_hex(16)}")
        self._config = config
        self._totals: Counter[str] = Counter()
        self._level = logging.root.level

    def start(self) -> None:
        """Watch from now on."""
        logging.root.addHandler(self.watch)
        logging.root.setLevel(logging.DEBUG)
        gc.callbacks.append(self.watch.collect)

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Hand the key to a process that runs a part of the tests."""
        node.workerinput["sentinel"] = self.watch.key

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Take what such a process found."""
        found: dict[str, Any] = getattr(node, "workeroutput", {}).get("sentinel", {})
        self._totals.update(found.get("examined", {}))
        self.watch.hits += found.get("hits", [])

    def pytest_collection_finish(self) -> None:
        """Look at the errors that exist already, and set apart what stays to the end: half a million objects.

        The garbage collector looks at those no more before the end of the run.
        """
        gc.collect()
        self.watch.examine_errors("the collecting of the tests")
        gc.freeze()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Look at what is told of a test."""
        shown = [report.longreprtext, *(text for section in report.sections for text in section)]
        self.watch.examine("reports", report.nodeid, *shown)

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_teardown(self, item: pytest.Item, nextitem: pytest.Item | None) -> None:
        """Look at the errors that a test saw; at the end of a module, at all that are still there."""
        if nextitem is None or nextitem.path != item.path:
            gc.collect()
        self.watch.examine_errors(item.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Look at the rest, and fail the run when the key was found, or when nothing was looked at."""
        gc.unfreeze()
        gc.collect()
        self.watch.examine_errors("the end of the run")
        base = getattr(getattr(session.config, "_tmp_path_factory", None), "_basetemp", None)
        # What other processes left below it they have looked at themselves.
        if base is not None and not self._totals:
            self.watch.examine_files(base)
        gc.callbacks.remove(self.watch.collect)
        logging.root.removeHandler(self.watch)
        logging.root.setLevel(self._level)
        if self.watch.given_out and not self.watch.examined["log records"]:
            self.watch.hits.append("nothing: the key was used, and no log record came by")
        if not self._totals:
            # Else it was told here a second time.
            self._totals.update(self.watch.examined)
        output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
        if output is not None:
            output["sentinel"] = {"examined": dict(self.watch.examined), "hits": self.watch.hits}
        elif self.watch.hits:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Say what was looked at, and where the key was found."""
        looked = ", ".join(f"{times} {kind}" for kind, times in sorted(self._totals.items())) or "nothing"
        terminalreporter.write_line(f"The key of this run was looked for in {looked}: {len(self.watch.hits)} hits.")
        for hit in self.watch.hits[:50]:
            terminalreporter.write_line(f"  the key was shown in {hit}", red=True)
