"""Random runs: the snapshots a server shows of them, and the log that the updates must add up to."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Iterable
from typing import Any

from hypothesis import strategies as st

from lumnisai._core.updates import ResponseUpdate
from lumnisai_api.models import ResponseObject

RUN = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
START = datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.UTC)
# Few texts, so that entries and results repeat; one is half of a pair of surrogates, as a server that cuts texts sends it.
TEXTS = st.sampled_from(["", "same", "Größe 📦", "cut \ud83d"])
STATUSES = st.sampled_from(["queued", "in_progress", "paused"])
FINAL = st.sampled_from(["succeeded", "failed", "cancelled"])


def snapshot(status: str = "in_progress", **fields: Any) -> ResponseObject:
    """Return a run as the server shows it."""
    return ResponseObject.from_dict({"response_id": RUN, "status": status, **copy.deepcopy(fields)})


@st.composite
def snapshots(draw: st.DrawFn) -> list[ResponseObject]:
    """Draw the snapshots of one run: entries and tool calls are added, results filled in, and at last it ends."""
    run: dict[str, Any] = {"progress": [], "output_text": None}
    status = draw(STATUSES)
    seen = []
    for _ in range(draw(st.integers(0, 12))):
        log = run["progress"]
        change = draw(st.sampled_from(["entry", "entry", "call", "call", "result", "status", "output"]))
        if change == "entry" or (change in ("call", "result") and not log):
            ts = (START + datetime.timedelta(seconds=len(log))).isoformat()
            log.append(
                {"ts": ts, "state": "processing", "message": draw(TEXTS), **draw(st.sampled_from([{}, {"tool_calls": []}]))}
            )
        elif change == "call":
            calls = draw(st.sampled_from(log)).setdefault("tool_calls", [])
            calls.append({"id": str(len(calls)), "name": draw(TEXTS)})
        elif change == "result":
            for call in draw(st.sampled_from(log)).get("tool_calls", [])[-1:]:
                call["output_text"] = draw(TEXTS)
        elif change == "status":
            status = draw(STATUSES)
        else:
            run["output_text"] = (run["output_text"] or "") + draw(TEXTS)
        if draw(st.booleans()):
            seen.append(snapshot(status, **run))
    return [*seen, snapshot(draw(FINAL), **run)]


def replayed(updates: Iterable[ResponseUpdate]) -> list[dict[str, Any]]:
    """Return the log that somebody has who writes down each update; nothing may come twice."""
    log: dict[str, dict[str, Any]] = {}
    for update in updates:
        if update.kind not in ("progress", "tool_calls"):
            continue
        assert update.ts is not None
        calls = [call.to_dict() for call in update.tool_calls or []]
        if update.kind == "progress":
            assert update.ts.isoformat() not in log, "an entry came twice"
            log[update.ts.isoformat()] = {"message": update.message, "state": update.state, "calls": {}}
        entry = log[update.ts.isoformat()]
        for call in calls:
            assert entry["calls"].get(call["id"]) != call, "a tool call came twice"
            entry["calls"][call["id"]] = call
    return [{**entry, "calls": list(entry["calls"].values())} for entry in log.values()]


def log_of(response: ResponseObject) -> list[dict[str, Any]]:
    """Return the log a snapshot shows, in the same form."""
    return [
        {"message": entry["message"], "state": entry["state"], "calls": entry.get("tool_calls", [])}
        for entry in response.to_wire("progress")
    ]
