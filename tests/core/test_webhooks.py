"""Webhooks: what is believed, and how it reads."""

from __future__ import annotations

import hashlib
import hmac
import json
import string
import subprocess
import sys
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai import webhooks
from lumnisai.exceptions import LumnisAIError, ValidationError, WebhookPayloadError, WebhookSignatureError
from lumnisai.types import Secret
from lumnisai_api.types import encode
from tests.core.webhook_deliveries import EVENTS, delivery

SECRET = "example-shared-secret"
BODY = b'{"event":"message.sent","data":{},"timestamp":"2026-01-01T00:00:00Z"}'
SIGNATURE = "40192eee2cfefcbb5fbff89577d64793e6209d00b5a230e0e8f0545233502a68"


class TestSignature:
    def test_published_pairs_of_body_and_signature_are_accepted(self) -> None:
        webhooks.verify(BODY, SIGNATURE, SECRET)
        snow = "da6e9b63aad9449c214a34363983d8429259dc53ed141984aeb7f833e7f754c3"
        webhooks.verify('{"a":"é☃"}', snow, SECRET)
        webhooks.verify('{"a":"é☃"}'.encode(), snow, SECRET)

    @pytest.mark.parametrize("body", [BODY, bytearray(BODY), memoryview(BODY), BODY.decode()], ids=lambda b: type(b).__name__)
    @pytest.mark.parametrize("secret", [SECRET, SECRET.encode(), Secret(SECRET), [SECRET]], ids=lambda s: type(s).__name__)
    @pytest.mark.parametrize("signature", [SIGNATURE, SIGNATURE.encode()], ids=lambda s: type(s).__name__)
    def test_every_form_of_body_secret_and_signature_will_do(self, body: Any, secret: Any, signature: Any) -> None:
        assert webhooks.is_valid(body, signature, secret)
        assert not webhooks.is_valid(body, signature.replace(signature[:1], signature[1:2]), secret)

    @pytest.mark.parametrize("secrets", [["old", SECRET], (SECRET, "old"), [Secret("old"), b"older", Secret(SECRET)]])
    def test_while_a_secret_is_changed_the_old_and_the_new_one_are_accepted(self, secrets: Any) -> None:
        webhooks.verify(BODY, SIGNATURE, secrets)
        assert webhooks.is_valid(*webhooks.sign(BODY, "old"), secrets)
        assert not webhooks.is_valid(*webhooks.sign(BODY, "oldest"), secrets)

    @pytest.mark.parametrize(
        ("signature", "words"),
        [
            (None, "header x-webhook-signature is missing or empty"),
            ("", "header x-webhook-signature is missing or empty"),
            (b"", "header x-webhook-signature is missing or empty"),
            (SIGNATURE.upper(), "malformed"),
            (f"sha256={SIGNATURE}", "malformed"),
            (SIGNATURE[:-1], "malformed"),
            (SIGNATURE + "0", "malformed"),
            (f"{SIGNATURE}\n", "malformed"),
            (f" {SIGNATURE}", "malformed"),
            ("é" * 64, "malformed"),
            ("\ud800" * 64, "malformed"),
            ("\N{ARABIC-INDIC DIGIT ZERO}" * 64, "malformed"),
            (b"\xff" * 64, "malformed"),
            (f"{SIGNATURE}, {SIGNATURE}", "malformed"),
            ("0" * 64, "made with another secret, or for another body"),
            (7, "must be the text of the header x-webhook-signature, not int"),
            ([SIGNATURE], "must be the text of the header x-webhook-signature, not list"),
        ],
    )
    def test_a_signature_is_refused_with_the_reason(self, signature: Any, words: str) -> None:
        assert webhooks.is_valid(BODY, signature, SECRET) is False
        with pytest.raises(WebhookSignatureError, match=words) as caught:
            webhooks.verify(BODY, signature, SECRET)
        assert isinstance(caught.value, LumnisAIError)

    @pytest.mark.parametrize("secret", [None, "", b"", " \n", Secret(""), [], [""], [SECRET, ""], [SECRET, None], (Secret(""),)])
    def test_an_empty_secret_verifies_nothing_not_even_beside_a_good_one(self, secret: Any) -> None:
        forged = hmac.new(b"", BODY, hashlib.sha256).hexdigest()
        for signature in (forged, SIGNATURE):
            assert not webhooks.is_valid(BODY, signature, secret)
            with pytest.raises(WebhookSignatureError, match="secret is empty"):
                webhooks.verify(BODY, signature, secret)

    @pytest.mark.parametrize(
        ("body", "secret", "words"),
        [
            ({"event": "message.sent"}, SECRET, "body must be the raw body of the request, as bytes or text, not dict"),
            (None, SECRET, "not NoneType"),
            (BODY, 7, "secret must be text, bytes, a Secret or a list of these, not int"),
            (BODY, [7], "Each secret must be text, bytes or a Secret"),
            (BODY, bytearray(b"hunter2"), "secret must be text, bytes, a Secret or a list of these, not bytearray"),
        ],
    )
    def test_a_mistake_of_the_caller_is_no_question_of_the_signature(self, body: Any, secret: Any, words: str) -> None:
        for check in (webhooks.verify, webhooks.is_valid):
            with pytest.raises(ValidationError, match=words):
                check(body, SIGNATURE, secret)

    @given(
        body=st.binary() | st.text(),
        secret=st.text(min_size=1).filter(str.strip) | st.binary(min_size=1).filter(bytes.strip),
        position=st.integers(min_value=0),
        change=st.integers(min_value=1, max_value=255),
    )
    def test_what_was_signed_is_accepted_and_one_changed_byte_is_not(
        self, body: Any, secret: Any, position: int, change: int
    ) -> None:
        raw, signature = webhooks.sign(body, secret)
        assert webhooks.is_valid(body, signature, secret)
        assert webhooks.is_valid(raw, signature, secret)
        assert not webhooks.is_valid(raw + b" ", signature, secret)
        if raw:
            changed = bytearray(raw)
            changed[position % len(raw)] ^= change
            assert not webhooks.is_valid(changed, signature, secret)
        at = position % 64
        other = string.hexdigits[(string.hexdigits.index(signature[at]) + change % 15 + 1) % 16]
        assert not webhooks.is_valid(raw, signature[:at] + other + signature[at + 1 :], secret)

    @given(st.text() | st.binary())
    def test_any_other_text_as_signature_is_refused_and_raises_nothing_else(self, signature: Any) -> None:
        assert not webhooks.is_valid(BODY, signature, SECRET)

    @pytest.mark.parametrize("signature", [None, "0" * 64, f"sha256={SIGNATURE}"])
    def test_no_error_shows_the_secret_or_the_right_signature(self, signature: Any) -> None:
        with pytest.raises(WebhookSignatureError) as caught:
            webhooks.receive(BODY, {webhooks.SIGNATURE_HEADER: signature}, [Secret("old"), Secret(SECRET)])
        shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
        own = shown.partition("webhooks.py")[2]
        assert own
        assert SECRET not in own
        if signature != f"sha256={SIGNATURE}":
            assert SIGNATURE not in own
        assert SECRET not in str(caught.value)
        assert SIGNATURE not in str(caught.value)
        assert caught.value.__context__ is None


class TestBody:
    @pytest.mark.parametrize(
        ("body", "words"),
        [
            (b"", "body is empty"),
            ("  \n", "body is empty"),
            (b"hello", "not JSON: Expecting value at character 0"),
            (b"event=message.sent", "not JSON"),
            (b"\xff\xfe", "not JSON: byte 0 is not UTF-8"),
            (b'{"event": nope}', "not JSON"),
            (b'{"event":"a"}{}', "not JSON: Extra data at character 13"),
            (b'{"event":"a","data":NaN}', "a number that JSON doesn't have"),
            (b'{"event":"a","data":' + b"9" * 5000 + b"}", "a number that JSON doesn't have, or one that is too long"),
            (b'{"event":"a","data":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply"),
            (b"[]", "must be a JSON object, not an array"),
            (b"null", "must be a JSON object, not null"),
            (b'"message.sent"', "must be a JSON object, not a string"),
            (b"{}", r"`event` is missing \(it has: nothing\)"),
            (b'{"data":{},"timestamp":null}', r"`event` is missing \(it has: data, timestamp\)"),
            (b'{"event":null}', "`event` is missing"),
            (b'{"event":7}', "`event` must be a text that is not empty"),
            (b'{"event":""}', "`event` must be a text that is not empty"),
        ],
    )
    def test_a_body_that_cannot_be_read_is_refused_with_the_reason(self, body: Any, words: str) -> None:
        with pytest.raises(WebhookPayloadError, match=words) as caught:
            webhooks.parse(body)
        assert isinstance(caught.value, ValueError)
        assert caught.value.__context__ is None
        with pytest.raises(WebhookPayloadError, match=words):
            webhooks.receive(*webhooks.sign_headers(body, SECRET), SECRET)

    @given(st.sampled_from(sorted(EVENTS)), st.integers(min_value=1), st.booleans())
    def test_a_body_that_was_cut_off_anywhere_is_said_to_be_cut_off(self, event: str, length: int, as_text: bool) -> None:
        data = {**EVENTS[event], "content": 'private é☃ "}" \\ {"a": 1}'}
        whole = json.dumps(delivery(event, data, more=True), ensure_ascii=False).encode()
        part = whole[: 1 + length % (len(whole) - 1)]
        with pytest.raises(WebhookPayloadError, match="cut off") as caught:
            webhooks.parse(part.decode(errors="ignore") if as_text else part)
        assert "private" not in str(caught.value)

    @given(st.binary() | st.text() | st.text().map(lambda text: json.dumps({"event": text})))
    def test_any_body_is_read_or_refused_and_raises_nothing_else(self, body: Any) -> None:
        try:
            assert webhooks.parse(body).event
        except WebhookPayloadError as error:
            assert "body" in str(error)

    def test_a_body_of_another_type_is_a_mistake_of_the_caller(self) -> None:
        parsed: Any = {"event": "message.sent"}
        with pytest.raises(ValidationError, match="raw body of the request"):
            webhooks.parse(parsed)


class Items:
    """Headers as some frameworks have them: no mapping, but with `items()`."""

    def items(self) -> list[tuple[str, str]]:
        return [("Host", "localhost"), ("X-Webhook-Signature", SIGNATURE)]


class TestReceive:
    @pytest.mark.parametrize(
        "headers",
        [
            {"x-webhook-signature": SIGNATURE},
            {"X-Webhook-Signature": SIGNATURE, "Host": "localhost"},
            [("X-WEBHOOK-SIGNATURE", SIGNATURE), ("host", "localhost")],
            [(b"x-webhook-signature", SIGNATURE.encode()), (b"host", b"\xff")],
            iter([("x-webhook-signature", SIGNATURE)]),
            Items(),
        ],
        ids=["mapping", "other case", "pairs", "bytes", "iterator", "items"],
    )
    def test_the_header_is_found_in_every_form_of_headers(self, headers: Any) -> None:
        event = webhooks.receive(BODY, headers, SECRET)
        assert (event.event, encode(event.data)) == ("message.sent", {})

    @pytest.mark.parametrize(
        ("headers", "words"),
        [
            ({}, "header x-webhook-signature is missing"),
            ([("x-signature", SIGNATURE)], "header x-webhook-signature is missing"),
            ({"x-webhook-signature": None}, "header x-webhook-signature is missing"),
            ({"x-webhook-signature": "0" * 64}, "signature is wrong"),
            ([("x-webhook-signature", SIGNATURE), ("X-Webhook-Signature", SIGNATURE)], "is there 2 times"),
        ],
    )
    def test_a_delivery_without_the_one_right_header_is_refused(self, headers: Any, words: str) -> None:
        with pytest.raises(WebhookSignatureError, match=words):
            webhooks.receive(BODY, headers, SECRET)

    def test_nothing_is_read_before_the_signature_was_verified(self) -> None:
        with pytest.raises(WebhookSignatureError):
            webhooks.receive(b"not JSON", {"x-webhook-signature": SIGNATURE}, SECRET)

    @pytest.mark.parametrize("headers", [None, 7, ["x-webhook-signature"], [("a", "b", "c")]])
    def test_headers_of_another_form_are_a_mistake_of_the_caller(self, headers: Any) -> None:
        with pytest.raises(ValidationError, match="headers must be a mapping or a list of pairs"):
            webhooks.receive(BODY, headers, SECRET)


class TestSign:
    def test_an_object_is_written_and_signed_as_the_platform_does(self) -> None:
        payload = {"event": "message.sent", "data": {}, "timestamp": "2026-01-01T00:00:00Z"}
        assert webhooks.sign(payload, Secret(SECRET)) == (BODY, SIGNATURE)
        assert webhooks.sign_headers(payload, SECRET) == (
            BODY,
            {"content-type": "application/json", "x-webhook-signature": SIGNATURE},
        )

    @pytest.mark.parametrize("event", EVENTS)
    def test_an_event_that_is_sent_on_reads_the_same(self, event: str) -> None:
        first = webhooks.receive(*webhooks.sign_headers(delivery(event, EVENTS[event]), SECRET), SECRET)
        assert webhooks.receive(*webhooks.sign_headers(first, SECRET), SECRET) == first

    @given(st.dictionaries(st.text(), st.text() | st.datetimes() | st.sampled_from(["\ud800", "é☃"])))
    def test_whatever_text_an_object_holds_arrives(self, data: dict[str, Any]) -> None:
        body, headers = webhooks.sign_headers({"event": "thread.renamed", "data": [list(data), list(data.values())]}, SECRET)
        assert webhooks.receive(body, headers, SECRET).data == encode([list(data), list(data.values())])

    @pytest.mark.parametrize(
        ("payload", "secret", "words"),
        [
            ({"event": object()}, SECRET, "can't be written as JSON"),
            ({"event": float("nan")}, SECRET, "can't be written as JSON"),
            ([1], SECRET, "body must be the raw body of the request"),
            (BODY, "", "secret is empty"),
            (BODY, [SECRET], "secret must be text, bytes or a Secret, not list"),
        ],
    )
    def test_what_cannot_be_signed_is_refused(self, payload: Any, secret: Any, words: str) -> None:
        with pytest.raises(ValidationError, match=words):
            webhooks.sign(payload, secret)


def test_the_module_is_light_to_import() -> None:
    code = "import sys, lumnisai.webhooks; print(sorted({'httpx', 'anyio', 'attrs', 'dateutil'} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
