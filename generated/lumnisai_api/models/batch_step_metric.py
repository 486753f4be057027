# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchStepMetric(Model):
    """Figures of one step in a batch poll: those of `StepMetric`, and the name of the step.

    Attributes:
        step_key: Key of the step.
        step_name: Name of the step.
        sent: How many were sent.
        delivered: How many were delivered.
        replied: How many were answered.
        accepted: How many were accepted.
        pending: How many are open.
        failed: How many failed.
        already_connected: People who were found to be connected already.
        not_connected: People who were found not to be connected.

    """

    step_key: str
    step_name: str
    sent: int
    delivered: int
    replied: int
    accepted: int
    pending: int
    failed: int
    already_connected: int
    not_connected: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "step_key": Field("step_key", required=True),
        "step_name": Field("step_name", required=True),
        "sent": Field("sent", required=True),
        "delivered": Field("delivered", required=True),
        "replied": Field("replied", required=True),
        "accepted": Field("accepted", required=True),
        "pending": Field("pending", required=True),
        "failed": Field("failed", required=True),
        "already_connected": Field("already_connected", required=True),
        "not_connected": Field("not_connected", required=True),
    }

    def __init__(
        self,
        *,
        step_key: str,
        step_name: str,
        sent: int,
        delivered: int,
        replied: int,
        accepted: int,
        pending: int,
        failed: int,
        already_connected: int,
        not_connected: int,
    ) -> None:
        wire = self._start()
        wire["step_key"] = step_key
        wire["step_name"] = step_name
        wire["sent"] = sent
        wire["delivered"] = delivered
        wire["replied"] = replied
        wire["accepted"] = accepted
        wire["pending"] = pending
        wire["failed"] = failed
        wire["already_connected"] = already_connected
        wire["not_connected"] = not_connected
