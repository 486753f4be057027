"""What an agent sees of a run, and how it answers."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field, fields
from typing import Any, Protocol, TypeVar

from lumnisai.local.json_types import JsonObject

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Artifact:
    """A text that an agent made beside its answer."""

    name: str
    text: str
    description: str | None = None
    mime_type: str = "text/plain"


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of a run."""

    output_text: str | None = None
    structured_response: JsonObject | None = None
    artifacts: list[Artifact] = field(default_factory=list[Artifact])


Agent = Callable[["Run"], Any] | Callable[["Run"], Awaitable[Any]]


class AgentFailed(Exception):
    """Raised by an agent to end its run as failed.

    Args:
        code: Machine-readable reason.
        message: Reason for people.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class RunStopped(BaseException):
    """Raised inside an agent whose run is over, so that the agent stops; not to be caught."""


@dataclass(frozen=True, slots=True)
class File:
    """A file attached to a run; `text` is None where the content is not text or not on this platform."""

    name: str
    uri: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """An earlier question of the thread and its answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """Advice that somebody gave to the run."""

    text: str
    type: str
    progress_id: str | None = None
    tool_call_id: str | None = None
    tool_args_update: JsonObject | None = None


@dataclass(slots=True, kw_only=True)
class Task:
    """What a run was asked to do.

    Args:
        prompt: What the user said last.
        history: Earlier questions of the thread that were answered, oldest first.
        earlier: Results of the responses that the specialized agent's parameters name, by id.
    """

    response_id: str
    thread_id: str
    tenant_id: str
    user_id: str | None
    messages: list[JsonObject]
    prompt: str
    history: list[Exchange]
    files: list[File]
    options: JsonObject
    agent_config: JsonObject
    model_overrides: JsonObject
    response_format: JsonObject | None
    response_format_instructions: str | None
    specialized_agent: str | None
    specialized_agent_params: JsonObject
    earlier: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])


class Recorder(Protocol):
    """Where a run writes down what happens."""

    def add_entry(self, state: str, message: str) -> JsonObject:
        """Add a progress entry."""
        ...

    def change_entry(self, entry: JsonObject) -> None:
        """Keep what has changed in an entry."""
        ...

    def set_title(self, title: str) -> None:
        """Set the response's title."""
        ...

    def set_structure(self, structure: JsonObject) -> None:
        """Show the structured output as far as there is one."""
        ...

    def now(self) -> str:
        """Give the present time as it is written on the wire."""
        ...

    def take_feedback(self) -> list[Feedback]:
        """Take in what was not taken in yet."""
        ...

    async def pause(self, seconds: float) -> None:
        """Let a simulated duration pass."""
        ...


class Run(Task):
    """A run, as its agent sees it; every method may be called from any thread.

    Each method raises `RunStopped` once the run is over (cancelled, or its thread deleted).
    """

    def __init__(self, task: Task, recorder: Recorder) -> None:
        super().__init__(**{one.name: getattr(task, one.name) for one in fields(task)})
        self._recorder = recorder
        self._loop = asyncio.get_running_loop()
        self._loop_thread = threading.get_ident()
        self._entries: list[Entry] = []
        self._title: str | None = None

    @property
    def title(self) -> str | None:
        """The response's title."""
        return self._title

    @title.setter
    def title(self, title: str) -> None:
        self.on_loop(lambda: self._recorder.set_title(title))
        self._title = title

    def progress(self, state: str, message: str) -> Entry:
        """Add an entry to the progress of the run.

        Args:
            state: Phase, such as `planning`.
            message: Text for people.
        """

        def add() -> Entry:
            self._entries.append(Entry(self, self._recorder.add_entry(state, message)))
            return self._entries[-1]

        return self.on_loop(add)

    def partial(self, structure: JsonObject) -> None:
        """Show the structured output as far as there is one; the answer replaces it."""
        self.on_loop(lambda: self._recorder.set_structure(structure))

    def now(self) -> str:
        """Give the present time of the platform as it is written on the wire."""
        return self.on_loop(self._recorder.now)

    def tool_call(self, name: str, args: JsonObject | None = None, entry: Entry | None = None) -> ToolCall:
        """Show the use of a tool; it is added to the newest entry unless another is given."""
        if entry is None and not self._entries:
            entry = self.progress("processing", f"Using {name}")
        return (entry or self._entries[-1]).tool_call(name, args)

    def feedback(self) -> list[Feedback]:
        """Take in feedback that arrived since the last time, in the order it was given."""
        return self.on_loop(self._recorder.take_feedback)

    async def pause(self, seconds: float) -> None:
        """Let a simulated duration pass, in an asynchronous agent.

        Args:
            seconds: Before the platform's time scale is applied.
        """
        await self._recorder.pause(seconds)

    def sleep(self, seconds: float) -> None:
        """Let a simulated duration pass, in a synchronous agent; see `pause`."""
        if threading.get_ident() == self._loop_thread:
            raise RuntimeError("an asynchronous agent must use `await run.pause(…)`")
        self._wait_for(self._recorder.pause(seconds))

    def record(self, entry: JsonObject) -> None:
        """Keep what has changed in an entry."""
        self._recorder.change_entry(entry)

    def on_loop(self, work: Callable[[], T]) -> T:
        """Do something where the platform's data may be touched, and wait for its result."""
        if threading.get_ident() == self._loop_thread:
            return work()

        async def there() -> T:
            return work()

        return self._wait_for(there())

    def _wait_for(self, work: Coroutine[Any, Any, T]) -> T:
        try:
            future = asyncio.run_coroutine_threadsafe(work, self._loop)
        except RuntimeError:
            # The platform was closed while the agent was busy.
            work.close()
            raise RunStopped from None
        return future.result()


class Entry:
    """An entry of a run's progress."""

    def __init__(self, run: Run, body: JsonObject) -> None:
        self._run = run
        self._body = body

    @property
    def id(self) -> str:
        """The id that feedback may name."""
        return str(self._body["id"])

    def tool_call(self, name: str, args: JsonObject | None = None) -> ToolCall:
        """Show the use of a tool as part of this entry."""

        def add() -> ToolCall:
            calls: list[JsonObject] = self._body["tool_calls"] or []
            body = {"id": f"{self.id[:8]}_{len(calls) + 1}", "name": name, "args": args or {}, "output_text": None}
            self._body["tool_calls"] = [*calls, body]
            self._run.record(self._body)
            return ToolCall(self, body)

        return self._run.on_loop(add)

    def change(self, part: JsonObject, **values: Any) -> None:
        """Change a part of the entry and keep it."""

        def change() -> None:
            part.update(values)
            self._run.record(self._body)

        self._run.on_loop(change)


class ToolCall:
    """The use of a tool inside a progress entry."""

    def __init__(self, entry: Entry, body: JsonObject) -> None:
        self._entry = entry
        self._body = body

    @property
    def id(self) -> str:
        """The id that feedback may name."""
        return str(self._body["id"])

    def finish(self, output_text: str) -> None:
        """Add the result."""
        self._entry.change(self._body, output_text=output_text)
