# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class DiscoveryTrace(Model):
    """How the discovery of competitors went.

    Attributes:
        seed: Company it started from.
        candidate_count: Competitors that were validated.
        reasoning: Why each was taken.
        error: Why discovery failed, for instance a missing provider key.

    """

    seed: str | None
    candidate_count: int | None
    reasoning: str | None
    error: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "seed": Field("seed"),
        "candidate_count": Field("candidate_count"),
        "reasoning": Field("reasoning"),
        "error": Field("error"),
    }
    _open = True

    def __init__(
        self,
        *,
        seed: str | None | Unset = UNSET,
        candidate_count: int | None | Unset = UNSET,
        reasoning: str | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if seed is not UNSET:
            wire["seed"] = seed
        if candidate_count is not UNSET:
            wire["candidate_count"] = candidate_count
        if reasoning is not UNSET:
            wire["reasoning"] = reasoning
        if error is not UNSET:
            wire["error"] = error
