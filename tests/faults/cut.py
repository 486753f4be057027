"""Cut a stream after every byte of every answer, and go on from there: in place, or in another process."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal, NamedTuple

from lumnisai import Client, TransportError
from lumnisai._core.cursor import Cursor
from tests.facade.scripted import ManualClock
from tests.faults.case import PROMPT, USER
from tests.faults.recording import tell
from tests.faults.run import KEY, Half, asynchronous_client
from tests.faults.server import FaultServer, Step, serving

How = Literal["close", "reset"]
HOWS: tuple[How, ...] = ("close", "reset")


class Place(NamedTuple):
    """Where an answer is cut off: its number, how many of its bytes still come, and how the connection ends."""

    answer: int
    after: int
    how: How


class Report(NamedTuple):
    """What came of cutting at many places.

    Attributes:
        cuts: Stories that were interrupted.
        resumed: How many of them were gone on with in another process.
        failures: Those that came out otherwise than the story that nobody interrupted.
    """

    updates: int
    cuts: int
    resumed: int
    failures: list[str]


def every_place(answers: Sequence[bytes], stride: int = 1) -> list[Place]:
    """Return every place in some answers, or every so many bytes one."""
    places = [(number, after) for number, answer in enumerate(answers) for after in range(len(answer))]
    return [Place(number, after, how) for how in HOWS for number, after in places[::stride]]


class _Elsewhere:
    """Another process that goes on with streams."""

    def __init__(self, half: Half, base_url: str) -> None:
        command = (sys.executable, "-m", "tests.faults.resume", half, base_url)
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.resumed = 0

    def resume(self, cursor: str) -> list[Any]:
        """Return the story that comes after a cursor."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(cursor + "\n")
        self._process.stdin.flush()
        self.resumed += 1
        story: list[Any] = json.loads(self._process.stdout.readline())
        return story

    def end(self) -> None:
        """End it, and wait for that."""
        self._process.communicate()


class _Client:
    """One client of either kind that follows run after run."""

    def __init__(self, half: Half, base_url: str) -> None:
        settings: dict[str, Any] = {"api_key": KEY, "base_url": base_url, "clock": ManualClock(), "timeout": 10.0}
        self._client: Any = Client(**settings) if half == "sync" else asynchronous_client(half, **settings)
        self._half = half

    async def follow(self, *, retries: int = 3, at_most: int | None = None) -> tuple[list[Any], str]:
        """Follow a new run, to its end or to where it breaks off or is left; return the story and the cursor."""
        stream = self._client.with_options(max_retries=retries).invoke(PROMPT, user_id=USER, stream=True)
        story: list[Any] = []
        try:
            while at_most is None or len(story) < at_most:
                story.append(tell(next(stream) if self._half == "sync" else await anext(stream)))
        except (StopIteration, StopAsyncIteration):
            return story, stream.cursor
        except TransportError as error:
            if retries:
                raise
            return story, str(error.cursor)
        cursor = stream.cursor
        if self._half == "sync":
            stream.close()
        else:
            await stream.aclose()
        return story, cursor

    async def end(self) -> None:
        """Close it."""
        if self._half == "sync":
            self._client.close()
        else:
            await self._client.close()


class Cutter:
    """Plays a recorded run again and again, interrupted at another place each time.

    Args:
        answers: What the server answers: to the create call, and to each poll.
        resumes_from_the_start: Hand over a cursor that knows of nothing told: what the comparing must notice.
    """

    def __init__(self, half: Half, answers: Sequence[bytes], *, resumes_from_the_start: bool = False) -> None:
        self._half: Half = half
        self._answers = [Step(answer) for answer in answers]
        self._whole: list[Any] = []
        self._failures: list[str] = []
        self._cuts = 0
        self._from_the_start = resumes_from_the_start

    def cut(self, places: Iterable[Place]) -> Report:
        """Cut at each of these places, and leave the stream after each of its updates."""
        with serving(self._answers) as server, _another_process(self._half, server) as elsewhere:
            asyncio.run(self._cut(server, elsewhere, places))
        return Report(len(self._whole), self._cuts, elsewhere.resumed, self._failures)

    async def _cut(self, server: FaultServer, elsewhere: _Elsewhere, places: Iterable[Place]) -> None:
        client = _Client(self._half, f"http://{server.address}")
        try:
            self._whole, _ = await client.follow()
            for place in places:
                cut = self._answers[place.answer]._replace(sends=self._answers[place.answer].sends[: place.after], ends=place.how)
                server.play([*self._answers[: place.answer], cut, *self._answers[place.answer :]])
                story, _ = await client.follow()
                self._compare(f"{place}, in place", story, server)
                if place.answer == 0:
                    continue  # without a run there is no cursor
                server.play([*self._answers[: place.answer], cut, *self._answers[place.answer :]])
                story, cursor = await client.follow(retries=0)
                self._compare(f"{place}, then elsewhere", story + self._resume(elsewhere, cursor), server)
            for count in range(1, len(self._whole)):
                server.play(self._answers)
                story, cursor = await client.follow(at_most=count)
                # The answer that the stream was left in comes again: the server can't know how much of it was told.
                server.play(self._answers[server.connections - 1 :])
                self._compare(f"left after update {count}", story + self._resume(elsewhere, cursor))
        finally:
            await client.end()

    def _resume(self, elsewhere: _Elsewhere, cursor: str) -> list[Any]:
        if self._from_the_start:
            cursor = Cursor(Cursor.decode(cursor).response_id, None, None, []).encode()
        return elsewhere.resume(cursor)

    def _compare(self, place: str, story: list[Any], server: FaultServer | None = None) -> None:
        self._cuts += 1
        if server is not None and server.connections != len(self._answers) + 1:
            # One more than without a cut: less would mean that the cut was taken for the end, more that it was asked twice.
            self._failures.append(f"{place}: {server.connections} requests, not {len(self._answers) + 1}")
        if story != self._whole:
            self._failures.append(f"{place}: {len(story)} updates, not the {len(self._whole)} of the whole story")


@contextmanager
def _another_process(half: Half, server: FaultServer) -> Iterator[_Elsewhere]:
    elsewhere = _Elsewhere(half, f"http://{server.address}")
    try:
        yield elsewhere
    finally:
        elsewhere.end()
