"""Webhooks: what is believed, and how it reads."""

from __future__ import annotations

import datetime
import hashlib
import hmac
import json
import pickle
import re
import string
import subprocess
import sys
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai import webhooks
from lumnisai._core.webhook_event import data_model
from lumnisai._core.webhook_keys import in_snake_case
from lumnisai.exceptions import LumnisAIError, ValidationError, WebhookPayloadError, WebhookSignatureError
from lumnisai.types import Secret
from lumnisai_api import models
from lumnisai_api.types import Model, encode
from scripts.spec.document import load

SECRET = "example-shared-secret"
BODY = b'{"event":"message.sent","data":{},"timestamp":"2026-01-01T00:00:00Z"}'
SIGNATURE = "40192eee2cfefcbb5fbff89577d64793e6209d00b5a230e0e8f0545233502a68"
MOMENT = "2026-03-02T09:30:00Z"

_STEP = {"key": "intro", "name": "Introduction", "channel": "linkedin", "action": "message"}
_RUN = {"execution_id": "e-1", "tenant_id": "t-1", "project_id": None, "prospect_id": "p-1", "prospect_external_id": "x-1"}
_TALK = {"conversation_id": "c-1", "prospect_external_id": "x-1", "project_id": "spring", "channel": "linkedin"}
_TEMPLATE = {"template": {"id": "tpl", "name": "Outreach"}}
EVENTS: dict[str, dict[str, Any]] = {
    "message.sent": {**_TALK, "outreach_method": "inmail", "last_message": {"sender_type": "user", "sent_at": MOMENT}},
    "message.received": {**_TALK, "last_message": {"sender_type": "prospect", "sender_name": "Ada", "sent_at": MOMENT}},
    "connection.accepted": {**_TALK, "prospect_name": "Ada", "accepted_at": MOMENT},
    "sequence.step_completed": {
        **_RUN,
        "step": {**_STEP, "status": "sent", "completed_at": MOMENT},
        "next_step": {"key": "nudge", "scheduled_at": MOMENT},
    },
    "sequence.approval_needed": {
        **_RUN,
        "step_execution_id": "s-1",
        "step": _STEP,
        "content": "Hello",
        "ai_precheck": {"result": "ok", "reason": None},
        "requested_at": MOMENT,
    },
    "sequence.execution_completed": {
        **(_RUN | _TEMPLATE),
        "status": "completed",
        "exit_reason": None,
        "outcome": "replied",
        "summary": {"steps_completed": 3, "duration_seconds": 4.5},
        "started_at": MOMENT,
        "completed_at": MOMENT,
    },
    "sequence.execution_failed": {
        **(_RUN | _TEMPLATE),
        "failed_step": "intro",
        "error": {"type": "timeout", "message": "No answer"},
        "failed_at": MOMENT,
    },
}


def camel(name: str) -> str:
    return re.sub("_([a-z])", lambda found: found[1].upper(), name)


def respelled(value: Any, spell: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {spell(name): respelled(item, spell) for name, item in value.items()}
    return [respelled(item, spell) for item in value] if isinstance(value, list) else value


def delivery(event: str, data: Any, **others: Any) -> dict[str, Any]:
    return {"event": event, "data": data, "timestamp": "2026-03-02T09:30:01Z", **others}


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
            (("٠" * 64), "malformed"),
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
            (BODY, bytearray(b"hunter2"), "Each secret must be text, bytes or a Secret"),
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


class TestKeys:
    @pytest.mark.parametrize("spell", [str, camel], ids=["snake_case", "camelCase"])
    @pytest.mark.parametrize("event", EVENTS)
    def test_every_event_reads_the_same_in_both_spellings(self, event: str, spell: Callable[[str], str]) -> None:
        body = json.dumps(respelled(delivery(event, EVENTS[event]), spell))
        read = webhooks.parse(body)
        assert read.event == event
        assert read.timestamp == datetime.datetime(2026, 3, 2, 9, 30, 1, tzinfo=datetime.UTC)
        assert type(read.data) is (data_model(event) or dict)
        assert encode(read.data) == EVENTS[event]
        assert read.to_dict() == delivery(event, EVENTS[event])

    def test_the_contract_has_the_model_of_each_event_under_the_name_that_is_looked_for(self) -> None:
        contract = load()
        for event, path in contract.get("webhooks", {}).items():
            schema = path["post"]["requestBody"]["content"]["application/json"]["schema"]
            name = schema["properties"]["data"]["$ref"].rsplit("/", 1)[-1]
            assert data_model(event) is getattr(models, name)
            assert event in EVENTS
        assert contract.get("webhooks", EVENTS).keys() == EVENTS.keys()

    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.from_regex(r"[a-z]{1,4}(_[a-z]{1,4}){0,2}", fullmatch=True), inner, max_size=3)
            ),
            max_leaves=12,
        )
    )
    def test_an_unknown_event_reads_the_same_in_both_spellings_at_every_depth(self, data: Any) -> None:
        snake = webhooks.parse(json.dumps(delivery("thread.renamed", data)))
        assert snake.data == data
        assert webhooks.parse(json.dumps(delivery("thread.renamed", respelled(data, camel)))) == snake

    @pytest.mark.parametrize(
        "event", ["paused", "x", "", "message.sent\n", "../models", "Message.Sent", "é.ö", "a..b", "response.object"]
    )
    def test_an_event_of_any_other_name_has_plain_data(self, event: str) -> None:
        if event:
            read = webhooks.parse(json.dumps(delivery(event, {"newField": [{"innerField": 1}]}, deliveryId="d-1")))
            assert (read.event, read.data) == (event, {"new_field": [{"inner_field": 1}]})
            assert read["delivery_id"] == "d-1"
        assert data_model(event) is None

    @pytest.mark.parametrize("event", EVENTS)
    def test_fields_that_the_contract_does_not_know_are_kept(self, event: str) -> None:
        data = {**EVENTS[event], "newField": {"innerField": [1]}, "größe": 2, "x-y": 3, "URL": 4, "step_1": 5}
        read = webhooks.parse(json.dumps(delivery(event, data, deliveryId="d-1")))
        assert encode(read.data) == {
            **EVENTS[event],
            "new_field": {"inner_field": [1]},
            "größe": 2,
            "x-y": 3,
            "URL": 4,
            "step_1": 5,
        }
        assert read.additional_properties == {"delivery_id": "d-1"}

    def test_of_a_field_in_both_spellings_the_snake_case_one_counts_and_both_are_kept(self) -> None:
        for pair in ({"accepted_at": "a", "acceptedAt": "b"}, {"acceptedAt": "b", "accepted_at": "a"}):
            read = webhooks.parse(json.dumps(delivery("connection.accepted", pair)))
            assert encode(read.data) == pair

    def test_what_the_contract_declares_as_free_keeps_its_keys(self) -> None:
        entry = {"toolCalls": [{"toolName": 1, "args": {"someKey": {"innerKey": 1}}}], "newField": {"innerField": 1}}
        assert in_snake_case(entry, models.ProgressEntry) == {
            "tool_calls": [{"tool_name": 1, "args": {"someKey": {"innerKey": 1}}}],
            "new_field": {"inner_field": 1},
        }

    def test_a_free_object_of_models_keeps_its_keys_and_spells_the_models(self) -> None:
        update = {"preferences": {"mySlot": {"modelName": "m", "modelType": "t"}}}
        spelled = {"preferences": {"mySlot": {"model_name": "m", "model_type": "t"}}}
        assert in_snake_case(update, models.ModelPreferencesBulkUpdate) == spelled

    @pytest.mark.parametrize("name", models.__all__)
    def test_every_model_of_the_contract_can_be_spelled(self, name: str) -> None:
        model = getattr(models, name)
        if issubclass(model, Model):
            wire = {field.name: None for field in model._fields.values()}
            assert in_snake_case(respelled(wire, camel), model) == wire

    def test_values_that_are_not_what_was_declared_are_kept(self) -> None:
        read = webhooks.parse(b'{"event":"message.sent","data":[1,{"aB":2}],"timestamp":1767225600}')
        assert (read.data, read.timestamp) == ([1, {"a_b": 2}], 1767225600)
        bare = webhooks.parse(b'{"event":"message.sent"}')
        assert (bare.data, bare.timestamp) == (None, None)

    @pytest.mark.parametrize("event", [*EVENTS, "thread.renamed"])
    def test_an_event_survives_pickle(self, event: str) -> None:
        read = webhooks.parse(json.dumps(delivery(event, EVENTS.get(event, {"a_b": 1}))))
        twin = pickle.loads(pickle.dumps(read))  # noqa: S301
        assert twin == read
        assert type(twin.data) is type(read.data)


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
