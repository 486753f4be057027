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
    from .prospect_input import ProspectInput


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class StartExecutionRequest(Model):
    """What to run, and for whom.

    Attributes:
        template_id: Id of the template to run.
        prospects: The people to run it for. Not settled: how many one call takes.
        project_id: Project to file the executions under.
        step_overrides: Changes to steps for these executions only; free-form, presumably keyed by `step_key`. Not settled: what
            may be changed. Some published clients turn capital letters in these keys into an underscore and a small
            letter.
        replace_existing: Whether the new execution takes over from one that the person is in already. Not settled: the default,
            probably false.

    """

    template_id: str
    prospects: list[ProspectInput]
    project_id: str | None
    step_overrides: dict[str, Any] | None
    replace_existing: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "template_id": Field("template_id", required=True),
        "prospects": Field("prospects", many(Ref("prospect_input", "ProspectInput")), required=True),
        "project_id": Field("project_id"),
        "step_overrides": Field("step_overrides"),
        "replace_existing": Field("replace_existing"),
    }

    def __init__(
        self,
        *,
        template_id: str,
        prospects: Sequence[ProspectInput | Mapping[str, Any]],
        project_id: str | None | Unset = UNSET,
        step_overrides: Mapping[str, Any] | None | Unset = UNSET,
        replace_existing: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["template_id"] = template_id
        wire["prospects"] = prospects
        if project_id is not UNSET and project_id is not None:
            wire["project_id"] = project_id
        if step_overrides is not UNSET and step_overrides is not None:
            wire["step_overrides"] = step_overrides
        if replace_existing is not UNSET and replace_existing is not None:
            wire["replace_existing"] = replace_existing
