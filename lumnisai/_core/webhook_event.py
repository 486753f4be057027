"""A webhook, read."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from typing import Any, ClassVar, NoReturn, Self

from lumnisai._core.drift import DriftRecorder
from lumnisai._core.one_line import one_line
from lumnisai._core.webhook_keys import in_snake_case
from lumnisai.exceptions import WebhookPayloadError
from lumnisai_api import models
from lumnisai_api.types import Field, Model, decode_datetime, decode_str

_EVENT_NAME = re.compile(r"[a-z0-9]+(?:[._][a-z0-9]+)+")


class WebhookEvent(Model):
    """One delivery of a webhook. All keys are in snake_case, however the delivery spelled them.

    Attributes:
        event: What happened, for example `message.received`; events that this version doesn't know are kept.
        timestamp: When the event was raised; as it came when it is no date, `None` when it is missing.
        data: The details. Of an event in the contract, its model, for example `MessageReceivedData`; of any other, a dictionary.
    """

    event: str
    timestamp: datetime.datetime | None
    data: Any

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", decode_str, required=True),
        "timestamp": Field("timestamp", decode_datetime),
        "data": Field("data"),
    }

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Make the event from its wire form in either spelling.

        Raises:
            WebhookPayloadError: It is no object, or names no event.
        """
        if not isinstance(source, Mapping):
            raise WebhookPayloadError(f"The webhook's body must be a JSON object, not {_kind(source)}.")
        name = source.get("event")
        if name is None:
            keys = one_line(", ".join(map(str, source))) or "nothing"
            raise WebhookPayloadError(f"The webhook's body names no event: `event` is missing (it has: {keys}).")
        if not isinstance(name, str) or not name:
            raise WebhookPayloadError("The webhook's body names no event: `event` must be a text that is not empty.")
        model = data_model(name)
        data = source.get("data")
        others = {key: value for key, value in source.items() if key != "data"}
        spelled = in_snake_case(others)
        if "data" in source:
            spelled["data"] = in_snake_case(data) if model is None else in_snake_case(data, model)
        self = super().from_dict(spelled)
        if model is not None and isinstance(data, Mapping):
            self.data = model.from_dict(spelled["data"])
        return self


def data_model(event: str) -> type[Model] | None:
    """Return the contract's model for the data of an event: `message.sent` has `MessageSentData`; `None` when there is none."""
    if not _EVENT_NAME.fullmatch(event):
        return None
    name = "".join(part.capitalize() for part in re.split("[._]", event)) + "Data"
    # A contract that learns an event has its model under this name, so nothing needs to be written here for it.
    found: Any = getattr(models, name) if name in models.MODULES else None
    return found if isinstance(found, type) and issubclass(found, Model) else None


def examine_event(event: WebhookEvent, drift: DriftRecorder) -> None:
    """Note what an event holds that the contract doesn't know."""
    model = data_model(event.event)
    if model is None:
        drift.note("event", "webhook", event.event)
    for name in event.additional_properties:
        drift.note("field", "WebhookEvent", name)
    data = event.to_wire("data")
    if model is not None and data is not None:
        drift.value(model, "WebhookEvent.data", data)


def read_event(body: bytes | str) -> WebhookEvent:
    """Read the body of a webhook.

    Raises:
        WebhookPayloadError: It is cut off, not JSON, not an object, or names no event. The message shows none of its values.
    """
    fault = ""
    try:
        text = body if isinstance(body, str) else body.decode("utf-8")
        if text.strip():
            return WebhookEvent.from_dict(json.loads(text, parse_constant=_refuse))
        fault = "The webhook's body is empty."
    except UnicodeDecodeError as error:
        whole = error.reason != "unexpected end of data"
        fault = f"The webhook's body is not JSON: byte {error.start} is not UTF-8." if whole else _cut_off(len(body))
    except json.JSONDecodeError as error:
        fault = _json_fault(error)
    except RecursionError:
        fault = "The webhook's body is nested too deeply to be read."
    except ValueError as error:
        if isinstance(error, WebhookPayloadError):
            raise
        fault = "The webhook's body is not JSON: it has a number that JSON doesn't have, or one that is too long."
    # Raised out here, because the errors above carry the body, and with it what people wrote to each other.
    raise WebhookPayloadError(fault)


def _json_fault(error: json.JSONDecodeError) -> str:
    # What is cut off inside a text or a number is reported at its beginning.
    begun, ended = error.doc.lstrip().startswith("{"), error.doc.rstrip().endswith("}")
    if begun and (not ended or error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated string")):
        return _cut_off(len(error.doc))
    return f"The webhook's body is not JSON: {one_line(error.msg)} at character {error.pos}."


def _cut_off(length: int) -> str:
    return f"The webhook's body is cut off: the JSON doesn't end (what came is {length} long)."


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    names = {"list": "an array", "str": "a string", "int": "a number", "float": "a number", "bool": "true or false"}
    return names.get(type(value).__name__, type(value).__name__)
