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
    from .transition_config import TransitionConfig


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SequenceTemplateUpdate(Model):
    """Changes to a template; what is left out stays. Sharing is changed elsewhere.

    Attributes:
        name: New name.
        description: New note. Null clears it; not settled whether the server takes it.
        use_case: New category. Null clears it; not settled whether the server takes it.
        steps: New steps, presumably in place of all the old ones; refused while executions of the template are active.
        transitions: New links, presumably in place of all the old ones; refused while executions of the template are active.

    """

    name: str | None
    description: str | None
    use_case: str | None
    steps: list[StepConfig] | None
    transitions: list[TransitionConfig] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name"),
        "description": Field("description"),
        "use_case": Field("use_case"),
        "steps": Field("steps", many(Ref("step_config", "StepConfig"))),
        "transitions": Field("transitions", many(Ref("transition_config", "TransitionConfig"))),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        use_case: str | None | Unset = UNSET,
        steps: Sequence[StepConfig | Mapping[str, Any]] | None | Unset = UNSET,
        transitions: Sequence[TransitionConfig | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if name is not UNSET and name is not None:
            wire["name"] = name
        if description is not UNSET:
            wire["description"] = description
        if use_case is not UNSET:
            wire["use_case"] = use_case
        if steps is not UNSET and steps is not None:
            wire["steps"] = steps
        if transitions is not UNSET and transitions is not None:
            wire["transitions"] = transitions
