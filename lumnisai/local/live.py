"""A run that is going on: what it writes down, and who waits for it."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.run import Feedback, RunStopped
from lumnisai.local.store import Document, Query

if TYPE_CHECKING:
    from lumnisai.local.platform import Platform


@dataclass(eq=False, slots=True)
class Live:
    """A run that is not over: also the `Recorder` of its agent.

    Args:
        revision: Counts what became visible.
        delivered: The newest revision that some poll was given.
        waiting: Events of the polls that wait for news.
        stop: Set when the run is over.
    """

    platform: Platform
    response: Document
    revision: int = 0
    delivered: int = 0  # the answer to the create call tells of revision 0
    waiting: set[asyncio.Event] = field(default_factory=set[asyncio.Event])
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    entries: dict[str, Document] = field(default_factory=dict[str, Document])
    task: asyncio.Task[None] | None = None

    def now(self) -> str:
        """Give the present time as it is written on the wire."""
        return timestamp(self.platform.clock.now())

    def announce(self) -> None:
        """Commit a change and wake the polls."""
        self.platform.store.commit()
        self.revision += 1
        for event in self.waiting:
            event.set()

    def change(self, **values: Any) -> None:
        """Change fields of the response."""
        self.response = self.platform.store.update(self.response, {**self.response.body, **values})
        self.announce()

    def check(self) -> None:
        """Raise `RunStopped` when the run is over."""
        if self.stop.is_set():
            raise RunStopped

    def add_entry(self, state: str, message: str) -> JsonObject:
        """Add a progress entry."""
        self.check()
        entry_id = str(uuid.uuid4())
        body: JsonObject = {"id": entry_id, "ts": self.now(), "state": state, "message": message}
        body |= {"tool_calls": None, "output_text": None}
        self.entries[entry_id] = self.platform.store.insert(
            "progress",
            entry_id,
            body,
            tenant=self.response.tenant,
            owner=self.response.owner,
            parent=self.response.reference,
        )
        self.announce()
        return body

    def change_entry(self, entry: JsonObject) -> None:
        """Keep what has changed in an entry."""
        self.check()
        self.platform.store.update(self.entries[entry["id"]], entry)
        self.announce()

    def set_title(self, title: str) -> None:
        """Set the response's title."""
        self.check()
        self.change(response_title=title)

    def set_structure(self, structure: JsonObject) -> None:
        """Show the structured output as far as there is one."""
        self.check()
        self.change(structured_response=structure)

    def take_feedback(self) -> list[Feedback]:
        """Mark waiting feedback as consumed and give it, oldest first."""
        self.check()
        store, now = self.platform.store, self.now()
        query = Query("feedback", self.response.tenant, parent=self.response.reference, where=[("is_consumed", "=", False)])
        found = store.find(query)
        for one in found:
            store.update(one, {**one.body, "is_consumed": True, "consumed_at": now})
        store.commit()
        names = ("progress_id", "tool_call_id", "tool_args_update")
        return [
            Feedback(one.body["feedback_text"], one.body["feedback_type"], *(one.body[name] for name in names)) for one in found
        ]

    async def pause(self, seconds: float) -> None:
        """Let a simulated duration pass; ends at once when the run does."""
        self.check()
        await self.platform.clock.wait(self.stop, seconds * self.platform.time_scale)
        self.check()
