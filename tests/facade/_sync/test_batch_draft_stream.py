# Written by `make generate` from tests/facade/_async/test_batch_draft_stream.py. Do not edit.
"""Following the writing of drafts: every event as it comes, and a connection that is closed however the loop ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from lumnisai import (
    Client,
    ConnectionFailedError,
    DeadlineExceededError,
    LumnisAIError,
    NotFoundError,
    RequestTimeoutError,
    ValidationError,
)
from lumnisai.local import Served, serve
from tests.facade.clocks import LeapingClock
from tests.facade.event_source import EventSource, event_source, line
from tests.facade.scripted import answer, scripted

ALICE = "alice@example.com"
PEOPLE = [
    {"external_id": "a", "name": "Ola Berg", "email": "ola.berg@example.com"},
    {"external_id": "b", "name": "Mari Lund"},
    {"external_id": "c", "name": "Siri Moe", "email": "siri.moe@example.com"},
]
BATCH: dict[str, Any] = {"prospects": PEOPLE, "project_id": "p-1", "channel": "gmail"}
STARTED = line("job_started", job_id="j-1")
PROGRESS = line("progress", processed=1, total=2, percentage=50.0, current_prospect="Ola")
COMPLETE = line("complete", job_id="j-1", created=1, errors=0, drafts=[], error_details=[])


def stream_of(source: Any, **options: Any) -> Any:
    """Open a client of a server, and a stream of it."""
    client = Client(api_key="k", base_url=source.base_url, max_retries=0)
    return client, client.for_user(ALICE).messaging.drafts.stream_batch(**BATCH, **options)


def is_closed(source: EventSource) -> bool:
    """Wait until the server sees that the client let go."""
    return source.closed.wait(5)


def test_all_that_happens_is_told_in_its_order(alice: Client) -> None:
    stream = alice.messaging.drafts.stream_batch(**BATCH)
    events = [event for event in stream]
    assert [str(event.event) for event in events] == [
        "job_started",
        *("draft_created", "progress", "error", "progress", "draft_created", "progress"),
        "complete",
    ]
    assert events[0].data.job_id == stream.job_id
    created, progress, failed = events[1].data, events[2].data, events[3].data
    assert (created.prospect_external_id, created.draft.status) == ("a", "pending_review")
    assert (progress.processed, progress.total, progress.percentage, progress.current_prospect) == (1, 3, 33.3, "Ola Berg")
    assert failed.prospect == "Mari Lund"
    assert "no email" in failed.error
    result = stream.result()
    assert result == events[-1].data
    assert (result.created, result.errors, result.job_id) == (2, 1, stream.job_id)
    assert [draft.id for draft in result.drafts] == [created.draft.id, events[5].data.draft.id]


def test_the_result_can_be_had_without_the_events(alice: Client) -> None:
    result = alice.messaging.drafts.stream_batch(**BATCH).result()
    assert (result.created, result.errors) == (2, 1)
    assert result.error_details[0].prospect == "Mari Lund"


def test_the_stream_of_a_job_can_be_opened_again(alice: Client, bob: Client) -> None:
    drafts = alice.messaging.drafts
    job = drafts.create_batch(**BATCH)
    first = drafts.stream_batch(**BATCH, job_id=job.job_id)
    assert first.job_id == job.job_id
    assert (first.result()).job_id == job.job_id
    again = drafts.stream_batch(**BATCH, job_id=job.job_id).result()
    assert again == first.result()
    assert len((drafts.get_batch_job(job.job_id)).drafts) == 2
    for client, wanted in ((bob, job.job_id), (alice, "unknown")):
        with pytest.raises(NotFoundError):
            client.messaging.drafts.stream_batch(**BATCH, job_id=wanted).open()


def test_a_request_that_is_refused_fails_before_the_first_event(alice: Client) -> None:
    with pytest.raises(ValidationError, match="channel"):
        with alice.messaging.drafts.stream_batch(**{**BATCH, "channel": "fax"}):
            pytest.fail("the block was entered")
    with pytest.raises(ValidationError, match="prospects must be a list of objects"):
        alice.messaging.drafts.stream_batch(**{**BATCH, "prospects": PEOPLE[0]})


def test_the_work_goes_on_when_the_loop_is_left(platform: Served) -> None:
    clock = LeapingClock()
    with serve(clock=clock) as slow:
        with Client(api_key=slow.api_key, base_url=slow.base_url) as client:
            drafts = client.for_user(ALICE).messaging.drafts
            stream = drafts.stream_batch(**BATCH)
            for _ in stream:
                break
            assert stream.job_id is not None
            clock.sleep(60)
            job = drafts.get_batch_job(stream.job_id)
            assert (job.status, job.progress.processed) == ("completed", 3)


def test_the_request_asks_for_a_stream_once() -> None:
    with event_source(STARTED, COMPLETE) as source:
        client, stream = stream_of(source, job_id="j-1", use_ai_generation=True, ai_context={"roleTitle": "x"})
        with client:
            stream.result()
        head = source.request.decode()
    assert head.startswith("POST /v1/messaging/drafts/batch/stream?user_id=alice%40example.com&job_id=j-1 HTTP/1.1")
    assert "accept: text/event-stream" in head.lower()
    assert '"ai_context":{"roleTitle":"x"}' in head
    with scripted(answer(503, {"message": "busy"})) as server:
        client = Client(api_key="k", base_url=server.base_url)
        with client:
            with pytest.raises(LumnisAIError, match="busy"):
                client.for_user(ALICE).messaging.drafts.stream_batch(**BATCH).result()
        assert len(server.seen) == 1


def test_a_break_closes_the_connection_though_the_stream_is_kept() -> None:
    with event_source(STARTED, PROGRESS) as source:
        client, stream = stream_of(source)
        with client:
            for event in stream:
                assert event.event == "job_started"
                break
            assert is_closed(source)
            with pytest.raises(LumnisAIError, match="closed before the job was complete.*job_id='j-1'"):
                stream.result()
            assert [event for event in stream] == []


def test_an_exception_closes_the_connection() -> None:
    with event_source(STARTED, PROGRESS) as source:
        client, stream = stream_of(source)
        with client:
            with suppress(ZeroDivisionError):
                for _ in stream:
                    raise ZeroDivisionError
            assert is_closed(source)


def test_the_end_of_a_block_closes_the_connection() -> None:
    with event_source(STARTED, PROGRESS) as source:
        client, stream = stream_of(source)
        with client:
            with stream as events:
                assert (next(events)).event == "job_started"
                assert (next(events)).event == "progress"
            assert is_closed(source)


def test_close_closes_the_connection_even_from_within_the_loop() -> None:
    with event_source(STARTED, PROGRESS) as source:
        client, stream = stream_of(source)
        with client:
            seen = []
            for event in stream:
                seen.append(event.event)
                stream.close()
            assert seen == ["job_started"]
            assert is_closed(source)
            stream.close()


def test_a_stream_that_was_closed_before_is_not_opened() -> None:
    with event_source(STARTED, COMPLETE) as source:
        client, stream = stream_of(source)
        with client:
            stream.close()
            assert [event for event in stream] == []
        assert source.request == b""


def test_complete_is_the_end_though_the_connection_stays_open() -> None:
    with event_source(STARTED, COMPLETE) as source:
        client, stream = stream_of(source)
        with client:
            assert [event.event for event in stream] == ["job_started", "complete"]
            assert is_closed(source)
            assert (stream.result()).created == 1


@pytest.mark.parametrize("chunks", [(STARTED, PROGRESS), (STARTED, COMPLETE[:40])])
def test_an_end_before_the_job_was_complete_is_an_error(chunks: tuple[bytes, ...]) -> None:
    with event_source(*chunks, holds=False) as source:
        client, stream = stream_of(source)
        with client:
            with pytest.raises(ConnectionFailedError, match="ended before the job was complete; .* job_id='j-1'") as caught:
                stream.result()
    assert caught.value.operation == "stream_batch_drafts"


def test_without_a_job_id_nobody_knows_whether_it_goes_on() -> None:
    with event_source(b": nothing\n\n", holds=False) as source:
        client, stream = stream_of(source)
        with client:
            with pytest.raises(ConnectionFailedError, match="no job id came"):
                stream.result()


@pytest.mark.parametrize(
    "chunks",
    [
        (STARTED + PROGRESS + COMPLETE,),
        tuple((STARTED + PROGRESS + COMPLETE)[place : place + 1] for place in range(len(STARTED + PROGRESS + COMPLETE))),
        (STARTED, b": heartbeat\n\nid: 5\nretry: 10\n\ndata: {rubbish\n\n", PROGRESS.replace(b"\n", b"\r\n"), COMPLETE),
        (STARTED.rstrip() + b"\n", PROGRESS.rstrip() + b"\n", COMPLETE.rstrip()),
    ],
)
def test_the_events_are_the_same_however_they_arrive(chunks: tuple[bytes, ...]) -> None:
    with event_source(*chunks, holds=False) as source:
        client, stream = stream_of(source)
        with client:
            assert [str(event.event) for event in stream] == ["job_started", "progress", "complete"]


def test_an_event_of_another_name_is_handed_over() -> None:
    with event_source(STARTED, line("paused", reason="limit"), COMPLETE) as source:
        client, stream = stream_of(source)
        with client:
            events = [event for event in stream]
    assert (events[1].event, events[1].data) == ("paused", {"reason": "limit"})


def test_a_job_that_failed_says_why_in_its_result() -> None:
    failed = line("complete", created=0, errors=1, drafts=[], error_details=[], error_message="The account was closed.")
    with event_source(STARTED, failed) as source:
        client, stream = stream_of(source)
        with client:
            assert (stream.result()).error_message == "The account was closed."


def test_silence_may_last_as_long_as_the_caller_says() -> None:
    with event_source(STARTED) as source:
        client, stream = stream_of(source, timeout=0.05)
        with client:
            with pytest.raises(RequestTimeoutError):
                stream.result()
            assert is_closed(source)


def test_the_timeout_of_the_client_does_not_count_for_the_silence() -> None:
    with serve(time_scale=0.1) as slow:
        with Client(api_key=slow.api_key, base_url=slow.base_url, timeout=0.1) as client:
            person = PEOPLE[:1]
            # Half a second of work in a tenth of the time is more silence than the client allows elsewhere.
            drafts = client.for_user(ALICE).messaging.drafts
            result = drafts.stream_batch(**{**BATCH, "prospects": person}).result()
            assert result.created == 1


def test_a_deadline_ends_a_stream_that_goes_on() -> None:
    clock = LeapingClock()

    def events(stream: Any) -> Iterator[Any]:
        for event in stream:
            clock.sleep(6)
            yield event

    with event_source(STARTED, PROGRESS, PROGRESS) as source:
        client = Client(api_key="k", base_url=source.base_url, clock=clock)
        with client:
            stream = client.for_user(ALICE).with_options(deadline=5).messaging.drafts.stream_batch(**BATCH)
            with pytest.raises(DeadlineExceededError, match="not at its end after the deadline of 5 s"):
                for _ in events(stream):
                    pass
            assert is_closed(source)
