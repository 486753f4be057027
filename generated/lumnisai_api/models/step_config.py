# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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
    from .content_source import ContentSource
    from .on_failure import OnFailure
    from .sequence_action import SequenceAction
    from .sequence_channel import SequenceChannel


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class StepConfig(Model):
    """One step of a template, as sent and as read. Null stands for a value that is not set; not settled whether the
    server takes null when it is sent.

    Attributes:
        step_key: Key that transitions point at; presumably unique within the template. Not settled: which characters it
            may hold.
        name: Name to show.
        channel: Where a step acts.
        action: What a step does: one of `LinkedInAction` on the channel `linkedin`, one of `EmailAction` on the channel
            `email`. Not settled: whether the server refuses pairs that do not fit.
        description: A note.
        content_source: Where the text comes from. Not settled: the default.
        content_template: Text with placeholders. Validation of a template refuses a text that is too long: on LinkedIn 300
            characters for `connection_request`, 8000 for `message`, 1900 for `inmail` and 1250 for `comment_post`;
            50000 for `send` by email. Not settled: how placeholders are written.
        ai_instructions: Hints for text written by AI.
        requires_approval: Whether a person has to approve the step before it runs. Not settled: the default.
        ai_precheck: Whether AI looks over the step first. Not settled: the default.
        ai_precheck_instructions: Hints for that review.
        action_config: Settings special to the action; free-form. Not settled: the keys. Some published clients turn camelCase
            keys in here into snake_case.
        on_failure: What happens when the step fails. Not settled: the default.
        max_retries: Repetitions after an error. Not settled: default and range.
        ui_position_x: Horizontal place in the editor.
        ui_position_y: Vertical place in the editor.

    """

    step_key: str
    name: str
    channel: SequenceChannel
    action: SequenceAction
    description: str | None
    content_source: ContentSource | None
    content_template: str | None
    ai_instructions: str | None
    requires_approval: bool | None
    ai_precheck: bool | None
    ai_precheck_instructions: str | None
    action_config: dict[str, Any] | None
    on_failure: OnFailure | None
    max_retries: int | None
    ui_position_x: float | None
    ui_position_y: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "step_key": Field("step_key", required=True),
        "name": Field("name", required=True),
        "channel": Field("channel", Ref("sequence_channel", "SequenceChannel"), required=True),
        "action": Field("action", Ref("sequence_action", "SequenceAction"), required=True),
        "description": Field("description"),
        "content_source": Field("content_source", Ref("content_source", "ContentSource")),
        "content_template": Field("content_template"),
        "ai_instructions": Field("ai_instructions"),
        "requires_approval": Field("requires_approval"),
        "ai_precheck": Field("ai_precheck"),
        "ai_precheck_instructions": Field("ai_precheck_instructions"),
        "action_config": Field("action_config"),
        "on_failure": Field("on_failure", Ref("on_failure", "OnFailure")),
        "max_retries": Field("max_retries"),
        "ui_position_x": Field("ui_position_x"),
        "ui_position_y": Field("ui_position_y"),
    }

    def __init__(
        self,
        *,
        step_key: str,
        name: str,
        channel: SequenceChannel | str,
        action: SequenceAction | str,
        description: str | None | Unset = UNSET,
        content_source: ContentSource | str | None | Unset = UNSET,
        content_template: str | None | Unset = UNSET,
        ai_instructions: str | None | Unset = UNSET,
        requires_approval: bool | None | Unset = UNSET,
        ai_precheck: bool | None | Unset = UNSET,
        ai_precheck_instructions: str | None | Unset = UNSET,
        action_config: Mapping[str, Any] | None | Unset = UNSET,
        on_failure: OnFailure | str | None | Unset = UNSET,
        max_retries: int | None | Unset = UNSET,
        ui_position_x: float | None | Unset = UNSET,
        ui_position_y: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["step_key"] = step_key
        wire["name"] = name
        wire["channel"] = channel
        wire["action"] = action
        if description is not UNSET:
            wire["description"] = description
        if content_source is not UNSET:
            wire["content_source"] = content_source
        if content_template is not UNSET:
            wire["content_template"] = content_template
        if ai_instructions is not UNSET:
            wire["ai_instructions"] = ai_instructions
        if requires_approval is not UNSET:
            wire["requires_approval"] = requires_approval
        if ai_precheck is not UNSET:
            wire["ai_precheck"] = ai_precheck
        if ai_precheck_instructions is not UNSET:
            wire["ai_precheck_instructions"] = ai_precheck_instructions
        if action_config is not UNSET:
            wire["action_config"] = action_config
        if on_failure is not UNSET:
            wire["on_failure"] = on_failure
        if max_retries is not UNSET:
            wire["max_retries"] = max_retries
        if ui_position_x is not UNSET:
            wire["ui_position_x"] = ui_position_x
        if ui_position_y is not UNSET:
            wire["ui_position_y"] = ui_position_y
