# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .reply_sentiment import ReplySentiment


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TransitionEventParams(Model):
    """Closer description of an event; other keys are allowed. Null stands for a value that is not set.

    Attributes:
        sentiment: Mood that a reply must have.
        days_waiting: Days without an answer.
        min_delay_days: Least wait, in days.

    """

    sentiment: ReplySentiment | None
    days_waiting: int | None
    min_delay_days: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "sentiment": Field("sentiment", Ref("reply_sentiment", "ReplySentiment")),
        "days_waiting": Field("days_waiting"),
        "min_delay_days": Field("min_delay_days"),
    }
    _open = True

    def __init__(
        self,
        *,
        sentiment: ReplySentiment | str | None | Unset = UNSET,
        days_waiting: int | None | Unset = UNSET,
        min_delay_days: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if sentiment is not UNSET:
            wire["sentiment"] = sentiment
        if days_waiting is not UNSET:
            wire["days_waiting"] = days_waiting
        if min_delay_days is not UNSET:
            wire["min_delay_days"] = min_delay_days
