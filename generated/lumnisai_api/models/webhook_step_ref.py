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
class WebhookStepRef(Model):
    """A step of a sequence.

    Attributes:
        key: Key of the step in its template.
        name: Name of the step.
        channel: Channel; values are not known.
        action: What the step does; values are not known.

    """

    key: str
    name: str
    channel: str
    action: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", required=True),
        "name": Field("name", required=True),
        "channel": Field("channel", required=True),
        "action": Field("action", required=True),
    }

    def __init__(
        self,
        *,
        key: str,
        name: str,
        channel: str,
        action: str,
    ) -> None:
        wire = self._start()
        wire["key"] = key
        wire["name"] = name
        wire["channel"] = channel
        wire["action"] = action
