"""Streams that are cut, left, and gone on with: the story stays the same; and servers that must not be hammered."""

from __future__ import annotations

import pytest

from lumnisai import Client, DeadlineExceededError
from lumnisai._core.growing_json import WORTH_IT
from tests.facade.scripted import ManualClock
from tests.faults.case import PROMPT, USER
from tests.faults.cut import Cutter, every_place
from tests.faults.recording import in_chunks, record
from tests.faults.run import HALVES, KEY, Half
from tests.faults.server import serving
from tests.faults.story_cases import CREATED, FIRST

# Prime, so that the places lie differently in each answer.
STRIDE = 211
LONG_STRIDE = 9973


@pytest.fixture(scope="module")
def answers() -> list[bytes]:
    """Give the answers of one run, as they went over the wire."""
    return record()


@pytest.mark.parametrize("coding", ["length", "chunks"])
@pytest.mark.parametrize("half", HALVES)
def test_a_stream_tells_the_same_story_wherever_it_is_cut(answers: list[bytes], coding: str, half: Half) -> None:
    sent = answers if coding == "length" else [in_chunks(answer) for answer in answers]
    report = Cutter(half, sent).cut(every_place(sent, STRIDE))
    assert report.failures == []
    assert report.updates >= 8
    assert report.cuts > 2 * sum(map(len, sent)) / STRIDE
    assert report.resumed > report.cuts / 3


@pytest.mark.parametrize("half", HALVES)
def test_a_long_log_is_told_whole_and_once_wherever_it_is_cut(half: Half) -> None:
    sent = record(entries_before=9)
    assert len(sent[-1]) > WORTH_IT
    report = Cutter(half, sent).cut(every_place(sent, LONG_STRIDE))
    assert report.failures == []
    assert report.updates >= 14
    assert report.cuts > 2 * sum(map(len, sent)) / LONG_STRIDE


def test_a_cursor_that_forgets_what_was_told_is_noticed(answers: list[bytes]) -> None:
    report = Cutter("sync", answers, resumes_from_the_start=True).cut(every_place(answers, STRIDE))
    assert len(report.failures) > report.resumed / 2


def test_a_server_that_ignores_wait_is_asked_less_and_less_often() -> None:
    clock = ManualClock()
    with serving([CREATED, FIRST]) as server, Client(api_key=KEY, base_url=f"http://{server.address}", clock=clock) as client:
        with pytest.raises(DeadlineExceededError):
            client.invoke(PROMPT, user_id=USER, deadline=3600)
        polls = server.connections - 1
    assert 3600 / 60 < polls < 3600 / 20
    assert sum(clock.slept) <= 3600
    assert max(clock.slept) <= 30
