# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .intent_signal_type import IntentSignalType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class IntentSignal(Model):
    """A hint that a person may buy.

    Attributes:
        signal_type: Kind of a buying signal. The list is open; only examples are known.
        source: Who did what.
        score: Strength, from 0 to 10.
        weight: Share in the intent, from 0 to 1; signals of the person count more than signals of the company.
        recency: Age in words, such as `3d ago`, `6mo ago` or `unknown`.
        reasoning: Why it hints at buying.

    """

    signal_type: IntentSignalType
    source: str
    score: float
    weight: float
    recency: str
    reasoning: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "signal_type": Field("signal_type", Ref("intent_signal_type", "IntentSignalType"), required=True),
        "source": Field("source", required=True),
        "score": Field("score", required=True),
        "weight": Field("weight", required=True),
        "recency": Field("recency", required=True),
        "reasoning": Field("reasoning", required=True),
    }
    _open = True

    def __init__(
        self,
        *,
        signal_type: IntentSignalType | str,
        source: str,
        score: float,
        weight: float,
        recency: str,
        reasoning: str,
    ) -> None:
        wire = self._start()
        wire["signal_type"] = signal_type
        wire["source"] = source
        wire["score"] = score
        wire["weight"] = weight
        wire["recency"] = recency
        wire["reasoning"] = reasoning
