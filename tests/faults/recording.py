"""One run as it went over the wire, and the story that its updates tell."""

from __future__ import annotations

import http.client
import json
from typing import Any

from lumnisai import ResponseUpdate
from lumnisai.local import Run, serve
from tests.facade.agents import Stepwise
from tests.faults.case import PROMPT, USER

CHUNK_SIZE = 97
FINISHED = b'"succeeded"'


def tell(update: ResponseUpdate) -> list[Any]:
    """Tell all of an update as JSON values."""
    calls = [call.to_dict() for call in update.tool_calls or []]
    moment = None if update.ts is None else update.ts.isoformat()
    return [update.kind, str(update.status), update.state, update.message, calls, update.output_text, moment]


def record(entries_before: int = 0) -> list[bytes]:
    """Return the bytes of all answers of one run on a local platform: to the create call, and to each poll.

    Args:
        entries_before: How many entries its log has besides, from the beginning on.
    """
    calls: list[Any] = []
    agent = Stepwise(
        lambda run: _begin(run, entries_before),
        lambda run: calls.append(run.tool_call("search", {"query": "naïve café"})),
        lambda run: calls[0].finish('found "it" \\ here'),
        lambda run: run.partial({"so": "far"}),
        lambda run: _two_at_once(run, calls),
        lambda run: calls[1].finish("fertig"),
        lambda run: "the answer, 42 €",
    )
    with serve(agent=agent, time_scale=0) as served:
        body = json.dumps({"messages": [{"role": "user", "content": PROMPT}], "user_id": USER})
        answers = [_fetch(served.base_url, served.api_key, "POST", "/v1/responses", body)]
        response_id = json.loads(answers[0].partition(b"\r\n\r\n")[2])["response_id"]
        while FINISHED not in answers[-1]:
            answers.append(_fetch(served.base_url, served.api_key, "GET", f"/v1/responses/{response_id}?wait=20"))
            agent.go()
    return answers


def _begin(run: Run, entries_before: int) -> None:
    for number in range(entries_before):
        run.progress("reading", f"{number}. Kapitel: " + "lang und länger, " * 120)
    run.progress("planning", "Grüße an alle 🌍")


def _two_at_once(run: Run, calls: list[Any]) -> None:
    run.progress("writing", "Zwei auf einmal")
    calls.append(run.tool_call("count", {"n": 2}))


def _fetch(base_url: str, key: str, method: str, target: str, body: str | None = None) -> bytes:
    connection = http.client.HTTPConnection(base_url.removeprefix("http://"))
    try:
        connection.request(method, target, body, {"X-API-Key": key, "Content-Type": "application/json", "Connection": "close"})
        answer = connection.getresponse()
        content = answer.read()
        lines = [f"HTTP/1.1 {answer.status} {answer.reason}", *(f"{name}: {value}" for name, value in answer.getheaders())]
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + content
    finally:
        connection.close()


def in_chunks(answer: bytes) -> bytes:
    """Return the same answer in the chunked coding."""
    head, _, content = answer.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length")]
    pieces = [content[start : start + CHUNK_SIZE] for start in range(0, len(content), CHUNK_SIZE)]
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    return b"\r\n".join([*lines, b"Transfer-Encoding: chunked", b"", b""]) + chunks + b"0\r\n\r\n"
