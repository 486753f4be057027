"""What the tests of the local platform share: a client that holds answers against the contract, and a clock."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from lumnisai.local import contract as contracts
from lumnisai.local.run import Run
from lumnisai.local.server import Served
from lumnisai.local.validation import Validation

CONTRACT = contracts.load()
VALIDATION = Validation(CONTRACT)


def check_answer(answer: httpx.Response) -> None:
    """Fail when an answer is not one that the contract declares."""
    answer.read()
    method, raw_path = answer.request.method, answer.request.url.raw_path.partition(b"?")[0].decode()
    if answer.status_code in (404, 405):
        with contextlib.suppress(Exception):
            CONTRACT.route(method, raw_path)
            assert answer.json()["error"]["code"]
        return
    operation, _ = CONTRACT.route(method, raw_path)
    raw = CONTRACT.document["paths"][operation.path][method.lower()]["responses"]
    assert str(answer.status_code) in raw, f"{operation.id} may not answer {answer.status_code}: {answer.text}"
    node, pointer = CONTRACT.resolve(
        raw[str(answer.status_code)],
        f"#/paths/{operation.path.replace('/', '~1')}/{method.lower()}/responses/{answer.status_code}",
    )
    if "application/json" in node.get("content", {}):
        problems = VALIDATION.problems(f"{pointer}/content/application~1json/schema", answer.json(), [operation.id])
        assert not problems, problems
    assert answer.headers["x-request-id"]
    assert answer.headers["x-lumnisai-local"] in ("stateful", "sample")


def client_of(platform: Served, key: str | None = None, **options: Any) -> httpx.Client:
    """Open a client of a served platform whose answers are checked."""
    return httpx.Client(
        base_url=platform.base_url,
        headers={"X-API-Key": key or platform.api_key},
        event_hooks={"response": [check_answer]},
        timeout=20,
        trust_env=False,
        **options,
    )


def ask(api: httpx.Client, prompt: str = "What is a cursor?", **fields: Any) -> dict[str, Any]:
    """Create a response and give what the platform answers."""
    answer = api.post("/v1/responses", json={"messages": [{"role": "user", "content": prompt}], **fields})
    assert answer.status_code == 200, answer.text
    created: dict[str, Any] = answer.json()
    return created


def finish(api: httpx.Client, response_id: str) -> dict[str, Any]:
    """Follow a run to its end."""
    while True:
        response: dict[str, Any] = api.get(f"/v1/responses/{response_id}", params={"wait": 10}).json()
        if response["status"] in ("succeeded", "failed", "cancelled"):
            return response


def run(api: httpx.Client, prompt: str = "What is a cursor?", **fields: Any) -> dict[str, Any]:
    """Create a response and follow it to its end."""
    return finish(api, ask(api, prompt, **fields)["response_id"])


class Steps:
    """An agent that goes on step by step, as the test tells it."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._permits = asyncio.Semaphore(0)
        self._reached = threading.Semaphore(0)
        self.stopped = threading.Event()
        self.advice: list[str] = []

    async def __call__(self, run: Run) -> str:
        self._loop = asyncio.get_running_loop()
        entry = run.progress("planning", "first")
        try:
            await self._step()
            call = run.tool_call("lookup", {"key": 1}, entry)
            await self._step()
            call.finish("found")
            run.progress("writing", "second")
            await self._step()
            self.advice = [feedback.text for feedback in run.feedback()]
            await self._step()
        finally:
            self.stopped.set()
        return "done"

    async def _step(self) -> None:
        self._reached.release()
        await self._permits.acquire()

    def go(self) -> None:
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._permits.release)

    def until_step(self) -> None:
        assert self._reached.acquire(timeout=10)


class ManualClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self._now = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
        self._seconds = 0.0
        self._changed = threading.Condition()
        self._sleepers: list[tuple[float, asyncio.AbstractEventLoop, asyncio.Event]] = []

    def now(self) -> datetime:
        """Give the time of day, in UTC."""
        return self._now + timedelta(seconds=self._seconds)

    def monotonic(self) -> float:
        """Give seconds since the clock was made."""
        return self._seconds

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait for an event or for the clock to be moved far enough."""
        await asyncio.sleep(0)
        if seconds <= 0 or event.is_set():
            return event.is_set()
        due = asyncio.Event()
        with self._changed:
            self._sleepers.append((self._seconds + seconds, asyncio.get_running_loop(), due))
            self._changed.notify_all()
        tasks = [asyncio.ensure_future(event.wait()), asyncio.ensure_future(due.wait())]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            with self._changed:
                self._sleepers = [sleeper for sleeper in self._sleepers if sleeper[2] is not due]
                self._changed.notify_all()
        return event.is_set()

    def until_waiting(self, count: int = 1) -> None:
        """Wait until so many are waiting on the clock."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self._sleepers) >= count, 10), "nobody waits on the clock"

    def until_idle(self) -> None:
        """Wait until nobody waits on the clock."""
        with self._changed:
            assert self._changed.wait_for(lambda: not self._sleepers, 10), "somebody waits on the clock"

    def advance(self, seconds: float) -> None:
        """Move the clock, waking everybody whose time has come."""
        with self._changed:
            self._seconds += seconds
            for when, loop, due in self._sleepers:
                if when <= self._seconds:
                    loop.call_soon_threadsafe(due.set)
            self._sleepers = [sleeper for sleeper in self._sleepers if sleeper[0] > self._seconds]

    def advance_if_awaited(self, seconds: float) -> None:
        """Move the clock when somebody waits for it."""
        with self._changed:
            awaited = bool(self._sleepers)
        if awaited:
            self.advance(seconds)
