"""Drift is counted, logged once per kind, and readable; never more than the memory and the eye can take."""

from __future__ import annotations

import json
import logging
import pickle
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, get_args

import pytest

from lumnisai import webhooks
from lumnisai._core.batch_draft_events import batch_draft_events, examine_event
from lumnisai._core.drift import GATEWAY_STATUSES, MOST_KINDS, Drift, DriftRecorder
from lumnisai._core.examination import Kind
from lumnisai._core.operations import OPERATIONS
from lumnisai._core.server_sent_events import ServerSentEvent
from lumnisai._version import __version__
from lumnisai_api.api.responses.get_response import get_response
from lumnisai_api.api.users.delete_user import delete_user
from lumnisai_api.types import optional
from scripts.spec.document import operations
from tests.core.webhook_deliveries import EVENTS, MOMENT, camel, respelled
from tests.readme_blocks import ROOT, blocks
from tests.spec import contract

PAGE = ROOT / "docs/drift.md"

STATUS = "ResponseObject.status"
RESPONSE = {"response_id": "r", "thread_id": "t", "tenant_id": "n", "status": "queued", "created_at": "2025-01-01T00:00:00Z"}


def polled(recorder: DriftRecorder, **fields: Any) -> None:
    recorder.examine(get_response("r"), {**RESPONSE, **fields})


def test_each_kind_is_counted_in_the_order_in_which_it_was_first_seen() -> None:
    recorder = DriftRecorder()
    polled(recorder)
    assert recorder.entries() == ()
    for _ in range(2):
        polled(recorder, status="paused", colour="red")
    polled(recorder, status="asleep")
    polled(recorder, progress="soon")
    recorder.examine(get_response("r"), {name: value for name, value in RESPONSE.items() if name != "thread_id"})
    recorder.status(OPERATIONS["get_response"], 418)
    recorder.note("event", "webhook", "message.read")
    assert recorder.entries() == (
        Drift("field", "ResponseObject", "colour", 2),
        Drift("enum", STATUS, "paused", 2),
        Drift("enum", STATUS, "asleep", 1),
        Drift("type", "ResponseObject.progress", "string", 1),
        Drift("missing", "ResponseObject.thread_id", "", 1),
        Drift("status", "get_response", "418", 1),
        Drift("event", "webhook", "message.read", 1),
    )
    assert pickle.loads(pickle.dumps(recorder.entries())) == recorder.entries()  # noqa: S301


def test_what_was_read_before_does_not_change_afterwards() -> None:
    recorder = DriftRecorder()
    polled(recorder, status="paused")
    before = recorder.entries()
    polled(recorder, status="paused")
    assert [entry.times for entry in before] == [1]
    assert [entry.times for entry in recorder.entries()] == [2]


def test_each_kind_is_logged_once_in_a_sentence_that_says_what_to_do(caplog: pytest.LogCaptureFixture) -> None:
    recorder = DriftRecorder()
    for _ in range(3):
        polled(recorder, status="paused", colour="red", progress={})
        recorder.examine(get_response("r"), {})
        recorder.status(OPERATIONS["get_response"], 299)
        recorder.note("event", "webhook", "message.read")
    assert {(record.name, record.levelno) for record in caplog.records} == {("lumnisai.drift", logging.WARNING)}
    assert caplog.messages == [str(entry) for entry in recorder.entries()]
    version, advice = f"lumnisai {__version__}", "update lumnisai if there is a newer version."
    assert caplog.messages[:3] == [
        f"ResponseObject came with the field 'colour', which {version} doesn't know. It was kept; {advice}",
        f"{STATUS} came with the value 'paused', which {version} doesn't know. It was kept; {advice}",
        f"ResponseObject.progress came as JSON object, which {version} doesn't expect there. It was kept; {advice}",
    ]
    assert all(advice in message and "\n" not in message for message in caplog.messages)


def test_when_it_is_off_nothing_is_looked_at(caplog: pytest.LogCaptureFixture) -> None:
    recorder = DriftRecorder(enabled=False)
    polled(recorder, status="paused", colour="red")
    recorder.status(OPERATIONS["get_response"], 418)
    recorder.note("event", "webhook", "message.read")
    assert recorder.entries() == ()
    assert caplog.records == []


def test_whatever_the_facade_makes_of_an_answer_it_is_examined_as_the_contract_has_it() -> None:
    recorder = DriftRecorder()
    request = get_response("r")
    request.parse = lambda body: body
    recorder.examine(request, {**RESPONSE, "colour": "red"})
    assert recorder.entries() == (Drift("field", "ResponseObject", "colour", 1),)
    without_body: Any = delete_user("u")
    recorder.examine(without_body, None)
    recorder.value(optional(without_body.declared), "delete_user", {"message": "gone", "colour": "red"})
    assert recorder.entries()[1:] == (Drift("field", "MessageResponse", "colour", 1),)


def test_the_declared_statuses_of_an_operation_are_known_and_no_others() -> None:
    for operation in operations(contract()):
        recorder, declared = DriftRecorder(), {int(status) for status in operation.data["responses"]}
        for status in range(200, 600):
            recorder.status(OPERATIONS[operation.id], status)
        strange = sorted(set(range(200, 600)) - declared - GATEWAY_STATUSES)
        assert recorder.entries() == tuple(Drift("status", operation.id, str(status), 1) for status in strange)


def test_what_gateways_answer_tells_nothing_about_the_contract() -> None:
    recorder = DriftRecorder()
    for status in (407, 408, 425, 429, 502, 503, 504, *range(520, 530)):
        recorder.status(OPERATIONS["get_response"], status)
    assert recorder.entries() == ()


def test_after_a_thousand_kinds_the_rest_is_counted_together(caplog: pytest.LogCaptureFixture) -> None:
    recorder = DriftRecorder()
    for number in range(MOST_KINDS + 500):
        polled(recorder, status=f"status-{number}")
    polled(recorder, status="status-0")
    entries = recorder.entries()
    assert len(entries) == MOST_KINDS + 1
    assert entries[0] == Drift("enum", STATUS, "status-0", 2)
    assert entries[-1] == Drift("other", "", "", 500)
    assert len(caplog.records) == MOST_KINDS + 1
    assert "counted together" in str(entries[-1])
    assert caplog.messages[-1] == str(entries[-1])


def test_threads_lose_no_count_and_log_no_kind_twice(caplog: pytest.LogCaptureFixture) -> None:
    class Yielding(str):
        """Text that lets other threads run whenever it is looked up, so that a count that is not guarded is lost."""

        __slots__ = ()

        def __hash__(self) -> int:
            time.sleep(0)
            return super().__hash__()

    recorder, barrier = DriftRecorder(), threading.Barrier(8)

    def note() -> None:
        barrier.wait()
        for number in range(200):
            recorder.note("event", "webhook", Yielding(f"event-{number % 10}"))

    threads = [threading.Thread(target=note) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {str(entry.value): entry.times for entry in recorder.entries()} == {f"event-{number}": 160 for number in range(10)}
    assert len(caplog.records) == 10


def test_a_log_handler_may_read_the_drift() -> None:
    recorder = DriftRecorder()
    seen: list[tuple[Drift, ...]] = []

    class Reading(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            seen.append(recorder.entries())

    handler = Reading()
    logging.getLogger("lumnisai.drift").addHandler(handler)
    try:
        polled(recorder, status="paused")
    finally:
        logging.getLogger("lumnisai.drift").removeHandler(handler)
    assert seen == [recorder.entries()]


def reported_of_webhook(body: Any, **options: Any) -> list[tuple[str, str, str]]:
    """Return what one delivery adds to the drift of webhooks, which is that of the whole program."""
    before = {entry[:3]: entry.times for entry in webhooks.drift()}
    raw, headers = webhooks.sign_headers(body, "secret")
    webhooks.receive(raw, headers, "secret", **options)
    return [entry[:3] for entry in webhooks.drift() if entry.times > before.get(entry[:3], 0)]


@pytest.mark.parametrize("spell", [str, camel])
@pytest.mark.parametrize("event", EVENTS)
def test_a_webhook_of_the_contract_is_not_reported_in_either_spelling(event: str, spell: Callable[[str], str]) -> None:
    # The sample of `connection.accepted` has a field more than the contract.
    data = {name: value for name, value in EVENTS[event].items() if (event, name) != ("connection.accepted", "channel")}
    body = {"event": event, "timestamp": MOMENT, "data": data}
    assert reported_of_webhook(respelled(body, spell)) == []


def test_what_is_new_in_a_webhook_is_reported() -> None:
    body: dict[str, Any] = {"event": "message.received", "timestamp": MOMENT, "data": EVENTS["message.received"]}
    message = body["data"]["last_message"]
    assert reported_of_webhook({**body, "event": "message.read"}) == [("event", "webhook", "message.read")]
    assert reported_of_webhook({**body, "attempt": 2}) == [("field", "WebhookEvent", "attempt")]
    assert reported_of_webhook({**body, "data": {**body["data"], "isRead": True}}) == [
        ("field", "MessageReceivedData", "is_read")
    ]
    assert reported_of_webhook({**body, "data": {**body["data"], "last_message": {**message, "sender_type": "robot"}}}) == [
        ("enum", "WebhookReceivedMessage.sender_type", "robot")
    ]
    assert reported_of_webhook({**body, "data": "none"}) == [("type", "WebhookEvent.data", "string")]
    assert reported_of_webhook({**body, "event": "message.written"}, report_drift=False) == []


def test_what_somebody_else_sends_is_not_reported() -> None:
    before = webhooks.drift()
    with pytest.raises(webhooks.WebhookSignatureError):
        webhooks.receive('{"event": "message.forged"}', {"x-webhook-signature": "0" * 64}, "secret")
    assert webhooks.drift() == before


@pytest.mark.parametrize(
    ("event", "reported"),
    [
        ({"event": "error", "data": {"prospect": "p", "error": "e"}}, None),
        ({"event": "complete"}, None),
        ({"event": "paused", "data": {"job_id": "j"}}, ("event", "stream_batch_drafts", "paused")),
        ({"event": "error", "data": {"prospect": "p", "error": "e", "code": 7}}, ("field", "BatchDraftErrorData", "code")),
        ({"event": "error", "data": {"prospect": "p"}}, ("missing", "BatchDraftErrorData.error", "")),
        ({"event": "error", "data": {"prospect": "p", "error": "e"}, "more": 1}, ("field", "BatchDraftStreamEvent", "more")),
        ({"event": "progress", "data": "soon"}, ("type", "BatchDraftStreamEvent.data", "string")),
    ],
)
def test_what_is_new_in_the_stream_of_drafts_is_reported(event: dict[str, Any], reported: tuple[str, str, str] | None) -> None:
    recorder = DriftRecorder()
    for received in batch_draft_events(ServerSentEvent(json.dumps(event))):
        examine_event(received, recorder)
    assert [entry[:3] for entry in recorder.entries()] == ([] if reported is None else [reported])


@pytest.mark.parametrize("source", [pytest.param(source, id=name) for name, source in blocks(PAGE)])
def test_the_blocks_of_the_page_run_as_they_stand(source: str) -> None:
    run = subprocess.run([sys.executable, "-W", "error", "-"], input=source, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout in PAGE.read_text(encoding="utf-8")


def test_the_page_explains_every_kind_and_quotes_the_log() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)[1:] == list(get_args(Kind))
    assert (
        re.sub(r"lumnisai [0-9][0-9a-z.]*[0-9]", f"lumnisai {__version__}", text).count(str(Drift("enum", STATUS, "paused", 1)))
        == 1
    )
