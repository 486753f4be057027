# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .step_config import StepConfig
    from .template_share_config import TemplateShareConfig
    from .transition_config import TransitionConfig


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SequenceTemplateCreate(Model):
    """A new template; also what is sent to have one validated.

    Attributes:
        name: Name to show. Not settled: how long it may be.
        steps: The steps. Not settled: how many there may be.
        transitions: The links between the steps. Not settled: how many there may be.
        description: A note.
        use_case: Category. Not settled: the values.
        share_with_tenant: Whether the whole tenant may use it. Not settled: the default.
        share_with: Shares to make at once.

    """

    name: str
    steps: list[StepConfig]
    transitions: list[TransitionConfig]
    description: str | None
    use_case: str | None
    share_with_tenant: bool | None
    share_with: list[TemplateShareConfig] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", required=True),
        "steps": Field("steps", many(Ref("step_config", "StepConfig")), required=True),
        "transitions": Field("transitions", many(Ref("transition_config", "TransitionConfig")), required=True),
        "description": Field("description"),
        "use_case": Field("use_case"),
        "share_with_tenant": Field("share_with_tenant"),
        "share_with": Field("share_with", many(Ref("template_share_config", "TemplateShareConfig"))),
    }

    def __init__(
        self,
        *,
        name: str,
        steps: Sequence[StepConfig | Mapping[str, Any]],
        transitions: Sequence[TransitionConfig | Mapping[str, Any]],
        description: str | None | Unset = UNSET,
        use_case: str | None | Unset = UNSET,
        share_with_tenant: bool | None | Unset = UNSET,
        share_with: Sequence[TemplateShareConfig | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["name"] = name
        wire["steps"] = steps
        wire["transitions"] = transitions
        if description is not UNSET and description is not None:
            wire["description"] = description
        if use_case is not UNSET and use_case is not None:
            wire["use_case"] = use_case
        if share_with_tenant is not UNSET and share_with_tenant is not None:
            wire["share_with_tenant"] = share_with_tenant
        if share_with is not UNSET and share_with is not None:
            wire["share_with"] = share_with
