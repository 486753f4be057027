"""Kill a platform in the middle of many runs, start it again on the same file, and look what became of them."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import sqlite3
import sys
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]
KEY = "lmn_local_key"
FINAL = ("succeeded", "failed", "cancelled")
# How many answers each run leads to, more or less: after which of them the platform is killed is drawn from these.
ANSWERS = 8
START = (sys.executable, "-m", "lumnisai.local")


@dataclass(slots=True)
class Write:
    """A write with its idempotency key, and what was answered; None when the platform died before it answered."""

    key: str
    method: str
    path: str
    content: dict[str, Any]
    answer: Any = None


@dataclass(slots=True)
class Work:
    """What one program asked for, and everything it was told."""

    name: str
    writes: list[Write] = field(default_factory=list[Write])
    # The newest state of the run that a poll was given.
    seen: dict[str, Any] | None = None

    @property
    def response_id(self) -> str | None:
        """The run, once the platform has acknowledged it."""
        for write in self.writes:
            if write.path == "/v1/responses" and write.answer is not None:
                return str(write.answer["response_id"])
        return None

    async def write(self, client: httpx.AsyncClient, method: str, path: str, **content: Any) -> Any:
        """Send a write under a key of its own."""
        write = Write(f"{self.name}/{len(self.writes)}", method, path, content)
        self.writes.append(write)
        answer = await send(client, write)
        if answer.status_code == 409:
            # Feedback that came too late: the run is over.
            self.writes.remove(write)
            return None
        write.answer = answer.raise_for_status().json()
        return write.answer

    async def do(self, client: httpx.AsyncClient, kind: int) -> None:
        """Start a run, follow it to its end, and do something else meanwhile."""
        attached: dict[str, Any] = {}
        if kind == 1:
            upload = {"file": (f"{self.name.replace('/', '-')}.txt", self.name.encode(), "text/plain")}
            file = await self.write(client, "POST", "/v1/files/upload", files=upload, data={"scope": "tenant"})
            attached = {"files": [{"uri": f"artifact_{file['file_id']}", "name": "notes"}]}
        body = {"messages": [{"role": "user", "content": self.name}], "agent_config": {"generate_comprehensive_output": True}}
        created = await self.write(client, "POST", "/v1/responses", json=body | attached)
        path = f"/v1/responses/{created['response_id']}"
        if kind == 2:
            await self.write(client, "PATCH", f"/v1/threads/{created['thread_id']}", json={"title": f"Title of {self.name}"})
        if kind == 3:
            feedback = {"feedback_text": f"Feedback on {self.name}", "feedback_type": "suggestion"}
            await self.write(client, "POST", f"{path}/feedback", json=feedback)
        while self.seen is None or self.seen["status"] not in FINAL:
            answer = await client.get(path, params={"wait": 10})
            self.seen = answer.raise_for_status().json()
            if kind == 4 and len(self.writes) == 1:
                await self.write(client, "POST", f"{path}/cancel")


async def send(client: httpx.AsyncClient, write: Write) -> httpx.Response:
    """Send a write, again or for the first time."""
    return await client.request(write.method, write.path, headers={"Idempotency-Key": write.key}, **write.content)


@contextlib.asynccontextmanager
async def process(
    data: Path, start: tuple[str, ...] = START
) -> AsyncIterator[tuple[asyncio.subprocess.Process, httpx.AsyncClient]]:
    """Run the platform in a process of its own, which is killed in the end."""
    arguments = ["--port", "0", "--data", str(data)]
    pipe = asyncio.subprocess.PIPE
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    one = await asyncio.create_subprocess_exec(*start, *arguments, stdout=pipe, cwd=ROOT, env=environment)
    try:
        assert one.stdout is not None
        line = ""
        while not line.startswith("Listening on "):
            line = (await one.stdout.readline()).decode()
            assert line, "the platform ended before it listened"
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
        base_url = line.strip().removeprefix("Listening on ")
        async with httpx.AsyncClient(
            base_url=base_url, headers={"X-API-Key": KEY}, trust_env=False, timeout=60, limits=limits
        ) as client:
            yield one, client
    finally:
        with contextlib.suppress(ProcessLookupError):
            one.kill()
        await one.wait()


@dataclass(slots=True)
class Figures:
    """What was counted, and what was found to be wrong."""

    kills: int = 0
    runs: int = 0
    acknowledged: int = 0
    unanswered: int = 0
    finished: int = 0
    unfinished: int = 0
    problems: list[str] = field(default_factory=list[str])


async def kill_rounds(data: Path, *, rounds: int, runs: int, seed: int, start: tuple[str, ...] = START) -> Figures:
    """Kill a platform in each round, and look after each kill at everything since the first round."""
    chance, figures, everything = random.Random(seed), Figures(), list[Work]()  # noqa: S311
    for number in range(rounds):
        works = [Work(f"round {number}/program {index}") for index in range(runs)]
        async with process(data, start) as (one, client):
            await _until_killed(one, client, works, chance.randint(1, runs * ANSWERS))
        figures.kills += 1
        if chance.random() < 0.3:
            # Once more, while it is busy with what it found.
            async with process(data, start) as (one, _):
                one.kill()
            figures.kills += 1
        everything += works
        figures.runs += runs
        for write in (write for work in works for write in work.writes):
            figures.acknowledged += write.answer is not None
            figures.unanswered += write.answer is None
        with contextlib.closing(sqlite3.connect(data)) as connection:
            if (found := connection.execute("pragma integrity_check").fetchone()[0]) != "ok":
                figures.problems.append(f"the data file is damaged: {found}")
        async with process(data, start) as (_, client):
            await Inspection(client, figures).look(works, everything)
    return figures


async def _until_killed(one: asyncio.subprocess.Process, client: httpx.AsyncClient, works: list[Work], answers: int) -> None:
    """Kill the platform when it has given so many answers, or when there is nothing left to do."""

    async def count(answer: httpx.Response) -> None:
        nonlocal answers
        answers -= 1
        if answers == 0:
            one.kill()

    client.event_hooks = {"response": [count]}
    outcomes = await asyncio.gather(*(work.do(client, index % 5) for index, work in enumerate(works)), return_exceptions=True)
    died = httpx.TransportError if answers <= 0 else ()
    for outcome in outcomes:
        if outcome is not None and not isinstance(outcome, died):
            raise outcome
    if answers > 0:
        one.kill()
    await one.wait()


class Inspection:
    """A look at everything that was acknowledged, after a new start."""

    def __init__(self, client: httpx.AsyncClient, figures: Figures) -> None:
        self.client = client
        self.figures = figures

    async def look(self, fresh: list[Work], everything: list[Work]) -> None:
        """Compare what the platform has with what it had acknowledged."""
        await asyncio.gather(*(self._states(work) for work in fresh))
        await asyncio.gather(*(self._again(write) for work in fresh for write in work.writes))
        prompts = Counter[str]()
        total, offset = 1, 0
        while offset < total:
            page = (await self.client.get("/v1/responses", params={"limit": 100, "offset": offset})).json()
            prompts.update(one["input_messages"][0]["content"] for one in page["responses"])
            total, offset = page["total"], offset + 100
        wanted = {work.name for work in everything if any(write.path == "/v1/responses" for write in work.writes)}
        for name in sorted(wanted | prompts.keys()):
            self._expect(prompts[name] == (name in wanted), f"{name} has {prompts[name]} runs")

    def _expect(self, condition: bool, problem: str) -> None:
        if not condition:
            self.figures.problems.append(problem)

    async def _states(self, work: Work) -> None:
        if work.response_id is not None:
            await self._run(work, f"/v1/responses/{work.response_id}")
        for write in work.writes:
            if write.answer is not None and write.path == "/v1/files/upload":
                content = await self.client.get(f"/v1/files/{write.answer['file_id']}/download")
                self._expect(content.content == work.name.encode(), f"{work.name}: its file is {content.text!r}")
            if write.answer is not None and write.method == "PATCH":
                thread = (await self.client.get(write.path)).json()
                self._expect(thread.get("title") == write.answer["title"], f"{work.name}: its thread is {thread}")
            if write.answer is not None and write.path.endswith("/feedback"):
                listed = (await self.client.get(write.path)).json()
                texts = [one.get("feedback_text") for one in listed.get("feedback", [])]
                self._expect(texts == [write.content["json"]["feedback_text"]], f"{work.name}: its feedback is {listed}")

    async def _run(self, work: Work, path: str) -> None:
        answer = await self.client.get(path)
        run, seen = answer.json(), work.seen
        if answer.status_code != 200:
            self.figures.problems.append(f"{work.name}: its run is gone: {answer.text}")
            return
        if seen is not None and seen["status"] in FINAL:
            self.figures.finished += 1
            self._expect(run == seen, f"{work.name}: ended as {seen}, and is now {run}")
            return
        self.figures.unfinished += 1
        # A run that was over before is not cancelled any more; the answer says how it ended.
        for ended in [write.answer["status"] for write in work.writes if write.path.endswith("/cancel") and write.answer]:
            self._expect(run["status"] == ended, f"{work.name}: was said to be {ended}, and is now {run['status']}")
        has_reason = bool((run.get("error") or {}).get("message"))
        good = run["status"] in ("succeeded", "cancelled") or (run["status"] == "failed" and has_reason)
        self._expect(good, f"{work.name}: is {run['status']} with the error {run.get('error')}")
        told = [one["id"] for one in (seen or {}).get("progress") or []]
        kept = [one["id"] for one in run.get("progress") or []]
        self._expect(kept[: len(told)] == told, f"{work.name}: lost progress, {told} became {kept}")

    async def _again(self, write: Write) -> None:
        answer = await send(self.client, write)
        if write.answer is None:
            # Whether it was done or not: now it is. Feedback came too late when the run is over.
            late = answer.status_code == 409 and write.path.endswith("/feedback")
            self._expect(answer.is_success or late, f"{write.key}: sent again, it is answered {answer.text}")
            return
        replayed = answer.headers.get("idempotency-replayed") == "true"
        self._expect(replayed and answer.json() == write.answer, f"{write.key}: {write.answer} became {answer.text}")
