"""Defects of 0.2.7, and what is to be expected instead: errors and retries."""

from __future__ import annotations

import socket
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

import lumnisai
from lumnisai.exceptions import LumnisAIError
from lumnisai.local import Served
from tests.dropin.answers import ID, run
from tests.dropin.both import Both
from tests.facade.scripted import HANG_UP, ManualClock, answer, scripted


def error_of(both: Both, *script: bytes, **settings: Any) -> LumnisAIError:
    """Return the error that reading a run raises."""
    with scripted(*script) as server:
        client = both.client(base_url=server.base_url, **{"clock": ManualClock(), "max_retries": 0, **settings})
        with pytest.raises(LumnisAIError) as caught:
            both.do(client.get_response(ID))
    return caught.value


@pytest.mark.parametrize(
    ("status", "said", "words", "code"),
    [
        (422, {"detail": [{"loc": ["body", "email"], "msg": "not an email"}]}, "body.email: not an email", "INVALID_PARAMETERS"),
        (400, {"detail": {"error": {"message": "no such slot", "code": "BAD_SLOT"}}}, "no such slot", "BAD_SLOT"),
        (401, {"error": {"message": "key expired", "code": "EXPIRED_KEY"}}, "key expired", "EXPIRED_KEY"),
        (403, {"detail": "not yours"}, "not yours", "FORBIDDEN"),
        (404, {"error": {"message": "no run 7", "code": "RUN_NOT_FOUND"}}, "no run 7", "RUN_NOT_FOUND"),
        (409, {"error": {"message": "taken", "code": "ALREADY_EXISTS"}}, "taken", "ALREADY_EXISTS"),
        (500, {"error": {"message": "out of memory", "code": "OOM"}}, "out of memory", "OOM"),
    ],
)
def test_defect_39_the_servers_words_and_code_arrive(both: Both, status: int, said: Any, words: str, code: str) -> None:
    error = error_of(both, answer(status, said))
    assert words in str(error)
    assert (error.code, error.code.value, error.status_code) == (code, code, status)


@pytest.mark.parametrize("said", [{"error": "text"}, {"error": None}, ["a"], "text", None, 5])
def test_defect_40_no_body_breaks_the_error(both: Both, said: Any) -> None:
    assert error_of(both, answer(400, said)).status_code == 400


def test_defect_41_every_form_of_retry_after_is_read(both: Both) -> None:
    assert error_of(both, answer(429, Retry_After="1.5")).retry_after == 1.5
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    error = error_of(both, answer(429, Retry_After=date))
    assert isinstance(error, lumnisai.RateLimitError)
    assert 50 <= (error.retry_after or 0) <= 60


def test_defect_42_a_busy_server_is_asked_again_when_it_says_or_after_random_pauses(both: Both) -> None:
    clock = ManualClock()
    with scripted(answer(429, Retry_After="7"), answer(503, Retry_After="3"), answer(503), run()) as server:
        assert both.do(both.client(base_url=server.base_url, clock=clock).get_response(ID)).status == "succeeded"
    assert clock.slept[:2] == [7, 3]
    assert 0 <= clock.slept[2] <= 2


def test_defect_43_an_operation_that_is_not_offered_is_not_tried_again(both: Both) -> None:
    with scripted(answer(501, {"detail": "not offered"})) as server:
        with pytest.raises(lumnisai.NotImplementedYetError, match="not offered"):
            both.do(both.client(base_url=server.base_url).integrations.get_non_oauth_required_fields("X"))
    assert len(server.seen) == 1


def test_defect_44_a_dropped_connection_is_tried_again_and_then_an_error_of_this_package(both: Both) -> None:
    clock = ManualClock()
    with scripted(HANG_UP, run()) as server:
        assert both.do(both.client(base_url=server.base_url, clock=clock).get_response(ID)).status == "succeeded"
    assert isinstance(error_of(both, HANG_UP), lumnisai.ConnectionFailedError)


def test_defect_45_a_timeout_says_which_call_and_which_limit(both: Both) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = both.client(base_url=f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.05, max_retries=0)
        with pytest.raises(lumnisai.RequestTimeoutError, match=r"get_response: no answer within 0\.05 s"):
            both.do(client.get_response(ID))


def test_defect_46_bodies_that_are_no_plain_json_are_kept(both: Both) -> None:
    assert error_of(both, answer(502, b"<html>bad gateway</html>")).body == "<html>bad gateway</html>"
    problem = {"type": "about:blank", "title": "No such run", "status": 404}
    assert "No such run" in str(error_of(both, answer(404, problem, Content_Type="application/problem+json")))


def test_defect_47_ids_and_harmless_fields_stay_in_the_details(both: Both) -> None:
    details = {"author": "ada", "keyword": "x", "response_id": ID}
    error = error_of(both, answer(404, {"error": {"message": f"Response {ID} not found", "details": details}}))
    assert f"Response {ID} not found" in str(error)
    assert error.detail == details


def test_defect_48_a_missing_file_is_the_same_error_on_every_call(both: Both, tenant: Any) -> None:
    for call in ("get", "get_content", "get_status", "download", "delete"):
        with pytest.raises(lumnisai.FileNotFoundError):
            both.do(getattr(tenant.files, call)(ID))


def test_defect_49_every_write_carries_a_key_and_is_tried_again_under_it(both: Both, platform: Served) -> None:
    created = answer(200, {"id": ID, "email": "a@b.co"})
    with scripted(answer(503), created, created) as server:
        client = both.client(base_url=server.base_url, clock=ManualClock())
        both.do(client.create_user(email="a@b.co"))
        both.do(client.update_user("a@b.co", first_name="A"))
    keys = [request.headers["idempotency-key"] for request in server.seen]
    assert keys[0] == keys[1] != keys[2]
