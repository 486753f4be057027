"""Run a case with one kind of client, and say in which points it came out otherwise than expected."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, Literal, NamedTuple

from lumnisai import AsyncClient, Client, LumnisAIError
from lumnisai._core.operations import OPERATIONS
from tests.facade.scripted import ManualClock
from tests.faults.case import Case, Expected, Pause, is_ours, told
from tests.faults.server import FaultServer, nobody, serving, unreachable

KEY = "sentinel-key-3f9c"
PATIENCE = 30.0
LONGEST_MESSAGE, LONGEST_EXCERPT = 1000, 500
# The two halves of the client, the asynchronous one also with its other backend.
Half = Literal["sync", "async", "aiohttp"]
COPIES: dict[str, Callable[[LumnisAIError], LumnisAIError]] = {
    "pickle": lambda error: pickle.loads(pickle.dumps(error)),  # noqa: S301 - its own
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}
NAMES: dict[Half, str] = {"sync": "Client", "async": "AsyncClient", "aiohttp": "AsyncClient, aiohttp"}
HALVES: tuple[Half, ...] = tuple(NAMES)


def asynchronous_client(half: Half, **settings: Any) -> AsyncClient:
    """Make an asynchronous client."""
    return AsyncClient(http_backend="aiohttp" if half == "aiohttp" else "httpx", **settings)


class Outcome(NamedTuple):
    """What came of a case.

    Attributes:
        value: The answer in short.
        error: What was raised.
        seconds: The call alone, on the machine's clock.
        memory: Bytes at the most, where that is looked at.
        problems: In what it differs from what was expected.
    """

    value: Any
    error: BaseException | None
    seconds: float
    memory: int
    problems: list[str]

    @property
    def result(self) -> str:
        """The outcome in a word: the class of the error, or `answer`."""
        return "answer" if self.error is None else type(self.error).__name__


class _Caller(threading.Thread):
    """Makes the call in a thread of its own, so that one that never ends is a finding and not the end of the run."""

    def __init__(self, case: Case, half: Half, settings: dict[str, Any]) -> None:
        super().__init__(daemon=True)
        self.case, self.half, self.settings = case, half, settings
        self.value: Any = None
        self.error: BaseException | None = None
        self.client: Any = None
        self.loop: asyncio.AbstractEventLoop | None = None
        self.seconds = 0.0

    def run(self) -> None:
        """Make the call."""
        try:
            self.value = self._sync() if self.half == "sync" else asyncio.run(self._async())
        except BaseException as error:
            self.error = error

    def close_client(self) -> None:
        """Close the client while the call goes on."""
        if self.loop is None:
            self.client.close()
        else:
            asyncio.run_coroutine_threadsafe(self.client.close(), self.loop).result(PATIENCE)

    def _sync(self) -> Any:
        with Client(**self.settings) as self.client, self._timed():
            value = self.case.call(self.client)
            return list(value) if isinstance(value, Iterator) else value

    async def _async(self) -> Any:
        self.loop = asyncio.get_running_loop()
        async with asynchronous_client(self.half, **self.settings) as self.client:
            with self._timed():
                value = self.case.call(self.client)
                if hasattr(value, "__anext__"):
                    return [update async for update in value]
                return await value if inspect.isawaitable(value) else value

    @contextmanager
    def _timed(self) -> Iterator[None]:
        begun = time.monotonic()
        try:
            yield
        finally:
            self.seconds = time.monotonic() - begun


def run(case: Case, half: Half) -> Outcome:
    """Run a case."""
    if half == "aiohttp" and case.over_aiohttp is not None:
        case = case._replace(expected=case.over_aiohttp)
    clock = ManualClock()
    settings: dict[str, Any] = {"api_key": KEY, "timeout": 5.0, **case.settings}
    if not case.real_time:
        settings["clock"] = clock
    caller = _Caller(case, half, settings)
    with ExitStack() as stack:
        other = stack.enter_context(serving(case.elsewhere)) if case.elsewhere else None
        there = "" if other is None else other.address
        server = stack.enter_context(serving(case.steps, elsewhere=there, closes=caller.close_client))
        here = stack.enter_context({"nobody": nobody, "unreachable": unreachable}[case.where]()) if case.where != "server" else ""
        settings["base_url"] = case.base_url.format(here=here or server.address)
        memory = stack.enter_context(_memory(case.expected.memory is not None))
        caller.start()
        caller.join(PATIENCE)
        if caller.is_alive():
            return Outcome(None, None, PATIENCE, 0, [f"did not end within {PATIENCE:g} s"])
        peak = memory()
        if case.where == "server":
            # Before it stops: what it has not taken by then is lost.
            connections = _connections(case.expected)
            server.notice(connections[0] if isinstance(connections, tuple) else connections)
    value = told(caller.value)
    problems = [
        *_compare(case, value, caller.error, caller.seconds, clock.slept),
        *_compare_servers(case, caller.error, server, other),
    ]
    if case.expected.memory is not None and peak > case.expected.memory:
        problems.append(f"took {peak / 1e6:.0f} MB of memory, not at most {case.expected.memory / 1e6:.0f} MB")
    return Outcome(value, caller.error, caller.seconds, peak, problems)


@contextmanager
def _memory(measured: bool) -> Iterator[Any]:
    if not measured:
        yield lambda: 0
        return
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        yield lambda: tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


def _compare(case: Case, value: Any, error: BaseException | None, seconds: float, slept: list[float]) -> Iterator[str]:
    expected = case.expected
    raised = f"gave {value!r}" if error is None else f"raised {type(error).__name__}: {error}"
    if type(error) is not (expected.error or type(None)):
        yield f"{raised}, not {'an answer' if expected.error is None else expected.error.__name__}"
    elif error is None and value != expected.gives:
        yield f"{raised}, not {expected.gives!r}"
    if isinstance(error, LumnisAIError):
        yield from _compare_error(case, error)
        yield from check_error(error, case.operation, case.expected.begins)
    waited = [pause for pause in slept if pause]
    if expected.pauses is not None and not _fit(waited, expected):
        yield f"waited {waited}, not {list(expected.pauses)}"
    deadline = case.settings.get("deadline")
    if deadline is not None and sum(slept) > deadline:
        yield f"waited {sum(slept)} s in all, beyond the deadline of {deadline} s"
    if seconds > expected.within:
        yield f"took {seconds:.2f} s, not at most {expected.within:g} s"


def _fit(waited: list[float], expected: Expected) -> bool:
    pauses = list(expected.pauses or ())
    return len(waited) == len(pauses) and all(_is(*pair) for pair in zip(waited, pauses, strict=True))


def _is(value: float | None, wanted: Pause | None) -> bool:
    if isinstance(wanted, tuple):
        return value is not None and wanted[0] <= value <= wanted[1]
    return value == wanted


def _compare_error(case: Case, error: LumnisAIError) -> Iterator[str]:
    expected = case.expected
    if not is_ours(expected.error):
        return
    if error.attempts != expected.attempts:
        yield f"the error says {error.attempts} attempts, not {expected.attempts}"
    if error.status_code != expected.status:
        yield f"the error says status {error.status_code}, not {expected.status}"
    if not _is(error.retry_after, expected.retry_after):
        yield f"the error says retry_after {error.retry_after}, not {expected.retry_after}"
    if expected.says not in str(error):
        yield f"the message {str(error)!r} doesn't say {expected.says!r}"


def check_error(error: LumnisAIError, operation: str, begins: str = "") -> Iterator[str]:
    """Yield what is wrong with an error as such."""
    message = str(error)
    if not message.startswith(begins or f"{operation}: "):
        yield f"the message doesn't begin with {begins or operation!r}: {message!r}"
    if not message.isprintable() or len(message) > LONGEST_MESSAGE:
        yield f"the message is not one line of at most {LONGEST_MESSAGE} characters: {message[:100]!r}…"
    if error.operation != operation and not begins:
        yield f"the error says operation {error.operation!r}, not {operation!r}"
    if len(error.body or "") > LONGEST_EXCERPT:
        yield f"the excerpt of the body has {len(error.body or '')} characters"
    if KEY in repr(error) or KEY in message or KEY in repr(error.__dict__):
        yield "the error shows the API key"
    for name, copied in COPIES.items():
        try:
            if copied(error) != error:
                yield f"is not equal after {name}"
        except Exception as problem:
            yield f"can't go through {name}: {type(problem).__name__}: {problem}"


def _connections(expected: Expected) -> int | tuple[int, int]:
    return expected.attempts if expected.connections is None else expected.connections


def _compare_servers(case: Case, error: BaseException | None, server: FaultServer, other: FaultServer | None) -> Iterator[str]:
    expected, connections = case.expected, _connections(case.expected)
    if case.where == "server" and not _is(server.connections, connections):
        yield f"the server saw {server.connections} attempts, not {connections}"
    if (0 if other is None else other.connections) != expected.elsewhere:
        yield f"the other server saw {0 if other is None else other.connections} requests, not {expected.elsewhere}"
    if other is not None and any(KEY in str(seen) for seen in other.seen):
        yield "the API key went to another host"
    if isinstance(error, LumnisAIError) and OPERATIONS[case.operation].method != "GET" and not error.idempotency_key:
        yield "the error of a write carries no idempotency key"
    keys = {seen.headers.get("idempotency-key") for seen in server.seen if seen.method != "GET"}
    if len(keys) > 1:
        yield f"{len(keys)} idempotency keys in one call"
    if {seen.headers.get("idempotency-key") for seen in server.seen if seen.method == "GET"} - {None}:
        yield "a read carried an idempotency key"
    if keys and (None in keys or (isinstance(error, LumnisAIError) and {error.idempotency_key} != keys)):
        yield f"the error carries the idempotency key {getattr(error, 'idempotency_key', None)}, the requests {keys}"
    if len({seen.body for seen in server.seen if seen.method == "POST"}) > 1 and all(s.reads == "all" for s in case.steps):
        yield "the attempts of a write sent different bodies"
