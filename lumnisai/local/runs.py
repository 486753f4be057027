"""Run agents: start, follow, cancel, and write down what happens."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import logging
import threading
import uuid
from typing import TYPE_CHECKING, Any

from lumnisai.local.answers import normalise
from lumnisai.local.clock import timestamp
from lumnisai.local.conversations import FINAL, UNFINISHED
from lumnisai.local.json_types import JsonObject
from lumnisai.local.live import Live
from lumnisai.local.run import Agent, AgentFailed, Answer, Run, RunStopped
from lumnisai.local.store import Document, Query
from lumnisai.local.tasks import read_task

if TYPE_CHECKING:
    from lumnisai.local.platform import Platform

logger = logging.getLogger("lumnisai.local")

# How long a run waits before it begins (seconds, before scaling).
QUEUE_TIME = 0.1
# Synchronous agents that run at once; the others stay queued.
THREADS = 64
# How long a closing platform waits for agents in threads (seconds).
GRACE = 5.0


class Runs:
    """All runs of a platform.

    Args:
        agent: Answers every response; the default agent when left out.
    """

    def __init__(self, platform: Platform, agent: Agent | None) -> None:
        self.platform = platform
        self.agent = agent
        self.live: dict[str, Live] = {}
        self.threads: set[asyncio.Future[Any]] = set()
        self._slots = asyncio.Semaphore(THREADS)

    def start(self, response: Document) -> None:
        """Begin the run of a response that was just stored."""
        live = Live(self.platform, response)
        self.live[response.id] = live
        live.task = asyncio.get_running_loop().create_task(self._drive(live))

    async def wait(self, response_id: str, wake: asyncio.Event, seconds: float) -> None:
        """Wait until there is news of a run that no poll was given yet, or the run is over.

        Args:
            wake: Ends the wait early.
        """
        live = self.live.get(response_id)
        if live is None or live.revision > live.delivered or self.platform.closing.is_set():
            return
        live.waiting.add(wake)
        try:
            await self.platform.clock.wait(wake, seconds)
        finally:
            live.waiting.discard(wake)

    def delivered(self, response_id: str) -> None:
        """Note that a poll is given all news of a run."""
        live = self.live.get(response_id)
        if live is not None:
            live.delivered = live.revision

    def cancel(self, response: Document) -> Document:
        """Cancel a run that is not over; give the response as it is then."""
        live = self.live.get(response.id)
        if live is not None:
            self._end(live, "cancelled")
            return live.response
        return response

    def discard(self, query: Query) -> None:
        """Stop runs whose responses are about to be deleted."""
        for response in self.platform.store.find(query):
            live = self.live.pop(response.id, None)
            if live is not None:
                self._stop(live)

    def wake_all(self) -> None:
        """Wake every poll."""
        for live in self.live.values():
            for event in live.waiting:
                event.set()

    async def stop(self) -> None:
        """Stop every run without an outcome, and wait for the agents to end."""
        lives = list(self.live.values())
        self.live.clear()
        for live in lives:
            self._stop(live)
        await asyncio.gather(*(live.task for live in lives if live.task is not None), return_exceptions=True)
        if self.threads:
            await asyncio.wait(set(self.threads), timeout=GRACE)

    def fail_unfinished(self) -> None:
        """Give runs that an earlier process left behind their end."""
        store, now = self.platform.store, timestamp(self.platform.clock.now())
        error = {"code": "PLATFORM_RESTARTED", "message": "The platform was restarted while this run was going on."}
        for response in store.find(Query("response", where=[("status", "in", UNFINISHED)])):
            store.update(response, {**response.body, "status": "failed", "error": error, "completed_at": now})
        store.commit()

    async def _drive(self, live: Live) -> None:
        try:
            answer = await self._work(live)
        except AgentFailed as failure:
            self._end(live, "failed", error={"code": failure.code, "message": failure.message})
        except KeyboardInterrupt:
            raise
        except BaseException as failure:
            if live.stop.is_set():
                return
            # Also what an agent raises that means to end the process or its own task: the run must have an end.
            logger.warning("the agent failed on response %s", live.response.id, exc_info=failure)
            message = str(failure) or type(failure).__name__
            self._end(live, "failed", error={"code": "AGENT_FAILED", "message": message})
        else:
            self._end(live, "succeeded", answer)

    async def _work(self, live: Live) -> Answer:
        if self.agent is None:
            from lumnisai.local.agent import default_agent

            self.agent = default_agent
        agent = self.agent
        async with contextlib.AsyncExitStack() as stack:
            in_thread = not _is_async(agent)
            if in_thread:
                await stack.enter_async_context(self._slots)
            await live.pause(QUEUE_TIME)
            live.change(status="in_progress")
            run = Run(read_task(self.platform.store, live.response), live)
            result = await self._in_thread(agent, run) if in_thread else agent(run)
            if inspect.isawaitable(result):
                result = await result
        return normalise(result)

    async def _in_thread(self, agent: Agent, run: Run) -> Any:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[tuple[Any, BaseException | None]] = loop.create_future()

        def work() -> None:
            outcome: tuple[Any, BaseException | None]
            try:
                outcome = agent(run), None
            except BaseException as error:
                outcome = None, error
            # A platform that has been closed meanwhile no longer cares.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(done.set_result, outcome)

        self.threads.add(done)
        done.add_done_callback(self.threads.discard)
        threading.Thread(target=work, name=f"agent-{run.response_id}", daemon=True).start()
        # Shielded, because the thread goes on when the run is cancelled, until it notices.
        result, error = await asyncio.shield(done)
        if isinstance(error, (Exception, RunStopped)):
            raise error
        if error is not None:
            raise AgentFailed("AGENT_FAILED", f"the agent ended with {type(error).__name__}")
        return result

    def _end(self, live: Live, status: str, answer: Answer | None = None, error: JsonObject | None = None) -> None:
        if live.stop.is_set() or live.response.body["status"] in FINAL:
            return
        self.live.pop(live.response.id, None)
        values: JsonObject = {"status": status, "completed_at": live.now(), "error": error}
        if answer is not None:
            values |= {"output_text": answer.output_text, "structured_response": answer.structured_response}
            values["artifacts"] = self._keep_artifacts(live, answer)
        live.change(**values)
        self._stop(live)

    def _stop(self, live: Live) -> None:
        live.stop.set()
        for event in live.waiting:
            event.set()
        if live.task is not None and live.task is not asyncio.current_task():
            live.task.cancel()

    def _keep_artifacts(self, live: Live, answer: Answer) -> list[JsonObject] | None:
        response, shown = live.response, list[JsonObject]()
        for artifact in answer.artifacts:
            artifact_id, content = str(uuid.uuid4()), artifact.text.encode(errors="replace")
            body: JsonObject = {
                "artifact_id": artifact_id,
                "response_id": response.id,
                "name": artifact.name,
                "uri": f"artifact_{artifact_id}",
                "mime_type": artifact.mime_type,
                "bytes": len(content),
                "created_at": live.now(),
            }
            place = (response.tenant, response.owner, response.reference)
            stored = self.platform.store.insert("artifact", artifact_id, body, tenant=place[0], owner=place[1], parent=place[2])
            self.platform.store.put_blob(stored, content)
            parts = [{"kind": "text", "text": artifact.text, "metadata": None}]
            description = artifact.description
            shown.append({"artifactId": body["uri"], "name": artifact.name, "description": description, "parts": parts})
        return shown or None


def _is_async(agent: Agent) -> bool:
    return inspect.iscoroutinefunction(agent) or inspect.iscoroutinefunction(type(agent).__call__)
