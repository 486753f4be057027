"""Whole runs: what can happen between creating one and its last update."""

from __future__ import annotations

from typing import Any

from lumnisai import (
    AuthenticationError,
    ConflictError,
    ConnectionFailedError,
    DeadlineExceededError,
    NotFoundError,
    RateLimitError,
    RequestTimeoutError,
    ResponseCancelledError,
    ResponseFailedError,
    ServerError,
    UnreadableAnswerError,
)
from tests.faults.case import ANSWER, ID, MOMENT, PROMPT, USER, Case, Expected, answer, failing
from tests.faults.server import Step


def invoke(client: Any) -> Any:
    """Create a run and wait for its end."""
    return client.invoke(PROMPT, user_id=USER)


def stream(client: Any) -> Any:
    """Create a run and follow it."""
    return client.invoke(PROMPT, user_id=USER, stream=True)


def stream_by_plain_polls(client: Any) -> Any:
    """Create a run and follow it without asking the server to hold a call open."""
    return client.invoke(PROMPT, user_id=USER, stream=True, wait_timeout=None)


CREATED = Step(answer(201, {"response_id": ID, "thread_id": ID, "status": "queued", "tenant_id": ID, "created_at": MOMENT}))


def snapshot(status: str, entries: int = 0, **more: Any) -> Step:
    """Return a step that answers a poll."""
    progress = [{"ts": MOMENT, "state": "working", "message": f"entry {n}"} for n in range(1, entries + 1)]
    body = {"response_id": ID, "thread_id": ID, "tenant_id": ID, "status": status, "input_messages": [], "created_at": MOMENT}
    return Step(answer(200, {**body, "progress": progress, **more}))


FIRST = snapshot("in_progress", 1)
DONE = snapshot("succeeded", 2, output_text=ANSWER)
UPDATES = ["status in_progress", "progress entry 1", "progress entry 2", f"status {ANSWER}"]
# The client is told that the connection stays open, and it doesn't.
KEPT = CREATED._replace(sends=CREATED.sends.replace(b"Connection: close\r\n", b""))
HALF = FIRST._replace(sends=DONE.sends[:-40])
RESET = Step(ends="reset")
TOLD = Expected(gives=UPDATES)
ENDED = Expected(gives=ANSWER)

CREATING = [
    Case("the create call breaks, once", [RESET, CREATED, DONE], invoke, ENDED._replace(connections=3), "create_response"),
    Case("the create call's answer is cut off", [CREATED._replace(sends=CREATED.sends[:-9]), CREATED, DONE], invoke,
         ENDED._replace(connections=3), "create_response"),
    Case("the create call breaks, always", [RESET], invoke, Expected(ConnectionFailedError, attempts=4), "create_response"),
    Case("an earlier attempt of the create call is still at work", [failing(409), CREATED, DONE], invoke,
         ENDED._replace(connections=3), "create_response"),
    Case("the create call clashes, always", [failing(409)], invoke, Expected(ConflictError, status=409, attempts=4),
         "create_response"),
    Case("the create call is refused", [failing(429, "Retry-After: 500")], invoke,
         Expected(RateLimitError, status=429, retry_after=500), "create_response"),
    Case("the create call's answer can't be read", [Step(answer(201, b"<html>"))], invoke,
         Expected(UnreadableAnswerError, status=201), "create_response"),
]  # fmt: skip
POLLING = [
    Case("nothing happens to a run", [CREATED, FIRST, DONE], stream, TOLD._replace(connections=3), "get_response"),
    Case("a poll is reset", [CREATED, FIRST, RESET, DONE], stream, TOLD._replace(connections=4), "get_response"),
    Case("a poll's answer is cut off", [CREATED, FIRST, HALF, DONE], stream, TOLD._replace(connections=4), "get_response"),
    Case("polls are cut off three times", [CREATED, HALF, HALF, HALF, DONE], stream, TOLD._replace(connections=5),
         "get_response"),
    Case("a poll is garbage", [CREATED, FIRST, Step(b"\x00\x01\x02\r\n\r\n"), DONE], stream, TOLD._replace(connections=4),
         "get_response"),
    Case("an idle connection is closed", [KEPT, DONE], stream, TOLD._replace(connections=2), "get_response"),
    Case("an idle connection is reset", [KEPT._replace(ends="reset"), DONE], stream, TOLD._replace(connections=2),
         "get_response"),
    Case("an idle connection went silent", [KEPT._replace(ends="silence"), DONE], stream_by_plain_polls,
         TOLD._replace(connections=2), "get_response", settings={"timeout": 0.3}, real_time=True),
    *(
        Case(f"a poll is answered {status}", [CREATED, FIRST, failing(status), DONE], stream, TOLD._replace(connections=4),
             "get_response")
        for status in (408, 425, 429, 500, 502, 503, 504, 520, 529)
    ),
    Case("a poll asks for a pause", [CREATED, failing(503, "Retry-After: 9"), DONE], stream,
         TOLD._replace(connections=3, pauses=[9]), "get_response"),
    Case("a poll is answered 401", [CREATED, FIRST, failing(401), DONE], stream,
         Expected(AuthenticationError, status=401, connections=3), "get_response"),
    Case("a poll is answered 404", [CREATED, failing(404), DONE], stream,
         Expected(NotFoundError, status=404, connections=2), "get_response"),
    Case("a poll is answered with HTML, once", [CREATED, FIRST, Step(answer(200, b"<html>", kind="text/html")), DONE], stream,
         TOLD._replace(connections=4), "get_response"),
    Case("a poll is answered without a status, once", [CREATED, Step(answer(200, {"response_id": ID})), DONE], stream,
         TOLD._replace(connections=3), "get_response"),
    Case("an unknown status is not the end", [CREATED, snapshot("napping"), DONE], stream,
         Expected(gives=["status napping", *UPDATES], connections=3), "get_response"),
    Case("the story goes backwards", [CREATED, snapshot("in_progress", 2), FIRST, DONE], stream,
         TOLD._replace(connections=4), "get_response"),
    Case("the run failed", [CREATED, snapshot("failed", error={"code": "X", "message": "No luck"})], invoke,
         Expected(ResponseFailedError, attempts=0, connections=2, says="No luck", begins="The run "), "create_response"),
    Case("the run was cancelled", [CREATED, snapshot("cancelled")], invoke,
         Expected(ResponseCancelledError, attempts=0, connections=2, begins="The run "), "create_response"),
]  # fmt: skip
# The run goes on meanwhile, so polls are tried three times as often as other calls.
LASTING = [
    Case("polls are reset, always", [CREATED, FIRST, RESET], stream, Expected(ConnectionFailedError, attempts=10, connections=12),
         "get_response"),
    Case("polls are answered 503, always", [CREATED, FIRST, failing(503)], stream,
         Expected(ServerError, status=503, attempts=10, connections=12), "get_response"),
    Case("polls are never answered", [CREATED, Step(ends="silence")], stream_by_plain_polls,
         Expected(RequestTimeoutError, attempts=4, connections=5, within=6.0), "get_response", real_time=True,
         settings={"timeout": 0.2, "max_retries": 1}),
    Case("the deadline passes between polls", [CREATED, FIRST], stream,
         Expected(DeadlineExceededError, attempts=0, connections=(4, 32), says="60 s"), "get_response",
         settings={"deadline": 60}),
]  # fmt: skip
