"""What the events of a batch draft stream say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lumnisai._core.json_values import is_object
from lumnisai._core.server_sent_events import MESSAGE, ServerSentEvent

if TYPE_CHECKING:
    from lumnisai._core.drift import DriftRecorder
    from lumnisai_api.models import BatchDraftStreamEvent
    from lumnisai_api.types import Model

JOB_STARTED, COMPLETE = "job_started", "complete"


def batch_draft_events(received: ServerSentEvent) -> Iterator[BatchDraftStreamEvent]:
    """Yield what a server-sent event holds: one event, as a rule.

    An event the contract doesn't know is kept, with its data as they came. What is no JSON object is passed over, as the
    protocol of the stream wants it.
    """
    whole = _object(received.data)
    if whole is not None:
        yield from _event(whole, received.event)
    elif "\n" in received.data:
        # Each line is meant to be an event of its own; the blank line behind it may be missing.
        for line in received.data.split("\n"):
            yield from _event(_object(line), received.event)


def examine_event(event: BatchDraftStreamEvent, drift: DriftRecorder) -> None:
    """Note what an event holds that the contract doesn't know."""
    name = str(event.event)
    model = _models().get(name)
    if model is None:
        drift.note("event", "stream_batch_drafts", name)
    for field in event.additional_properties:
        drift.note("field", "BatchDraftStreamEvent", field)
    data = event.to_wire("data")
    # Without data an event is read as an empty one.
    if model is not None and data:
        drift.value(model, "BatchDraftStreamEvent.data", data)


def _event(source: dict[str, Any] | None, name: str) -> Iterator[BatchDraftStreamEvent]:
    from lumnisai_api.models import BatchDraftStreamEvent

    if source is not None and not isinstance(source.get("event"), str) and name != MESSAGE:
        source = {"event": name, "data": source}
    if source is None or not isinstance(source.get("event"), str):
        return
    event = BatchDraftStreamEvent.from_dict(source)
    data: Any = source.get("data")
    model = _models().get(source["event"])
    if model is not None and (data is None or is_object(data)):
        # The name decides, not the fields that happen to be there.
        data = model.from_dict(data or {})
    event.data = data
    yield event


def _models() -> dict[str, type[Model]]:
    from lumnisai_api import models

    return {
        JOB_STARTED: models.BatchDraftJobStartedData,
        "progress": models.BatchDraftProgressData,
        "draft_created": models.BatchDraftCreatedData,
        "error": models.BatchDraftErrorData,
        COMPLETE: models.BatchDraftCompleteData,
    }


def _object(text: str) -> dict[str, Any] | None:
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return dict(value) if is_object(value) else None
