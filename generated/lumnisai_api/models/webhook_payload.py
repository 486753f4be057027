# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_datetime,
    either,
    straight,
)

if TYPE_CHECKING:
    from .connection_accepted_data import ConnectionAcceptedData
    from .message_received_data import MessageReceivedData
    from .message_sent_data import MessageSentData
    from .sequence_approval_needed_data import SequenceApprovalNeededData
    from .sequence_execution_completed_data import SequenceExecutionCompletedData
    from .sequence_execution_failed_data import SequenceExecutionFailedData
    from .sequence_step_completed_data import SequenceStepCompletedData
    from .webhook_event_name import WebhookEventName


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class WebhookPayload(Model):
    """Body of a webhook. Not settled: keys may come in camelCase on the wire instead of snake_case.

    Attributes:
        event: What a webhook reports.
        data: The details, of the form that belongs to `event`.
        timestamp: When the event was raised.

    """

    event: WebhookEventName
    data: (
        MessageSentData
        | MessageReceivedData
        | ConnectionAcceptedData
        | SequenceStepCompletedData
        | SequenceApprovalNeededData
        | SequenceExecutionCompletedData
        | SequenceExecutionFailedData
    )
    timestamp: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", Ref("webhook_event_name", "WebhookEventName"), required=True),
        "data": Field(
            "data",
            either(
                Ref("message_sent_data", "MessageSentData"),
                Ref("message_received_data", "MessageReceivedData"),
                Ref("connection_accepted_data", "ConnectionAcceptedData"),
                Ref("sequence_step_completed_data", "SequenceStepCompletedData"),
                Ref("sequence_approval_needed_data", "SequenceApprovalNeededData"),
                Ref("sequence_execution_completed_data", "SequenceExecutionCompletedData"),
                Ref("sequence_execution_failed_data", "SequenceExecutionFailedData"),
            ),
            required=True,
        ),
        "timestamp": Field("timestamp", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        event: WebhookEventName | str,
        data: MessageSentData
        | Mapping[str, Any]
        | MessageReceivedData
        | ConnectionAcceptedData
        | SequenceStepCompletedData
        | SequenceApprovalNeededData
        | SequenceExecutionCompletedData
        | SequenceExecutionFailedData,
        timestamp: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["event"] = event
        wire["data"] = data
        wire["timestamp"] = timestamp
