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
    from .channel_type import ChannelType
    from .prospect_info import ProspectInfo


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchDraftRequest(Model):
    """Whom to write to, and what about. Not settled: whether templates and the AI exclude each other.

    Attributes:
        prospects: The people to write to. Not settled: how many the server takes.
        project_id: Project of the caller; usually a UUID. Not settled: whether the server insists on it; some texts leave
            it out.
        channel: Where messages travel: a Gmail or Outlook mailbox, or LinkedIn.
        subject_template: Pattern for the subject lines. Not settled: how placeholders are written.
        content_template: Pattern for the texts. Not settled: how placeholders are written.
        use_ai_generation: Whether the AI writes each draft. Not settled: the default.
        use_prior_contact: Whether the AI gets to see earlier conversations; matters only with `use_ai_generation`.
        ai_context: Facts for the AI that writes, for the whole batch. Keys seen: `role_title`, `user_name`, `user_company`.
        organization_id: Organisation of the caller.

    """

    prospects: list[ProspectInfo]
    project_id: str
    channel: ChannelType
    subject_template: str | None
    content_template: str | None
    use_ai_generation: bool | None
    use_prior_contact: bool | None
    ai_context: dict[str, Any] | None
    organization_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospects": Field("prospects", many(Ref("prospect_info", "ProspectInfo")), required=True),
        "project_id": Field("project_id", required=True),
        "channel": Field("channel", Ref("channel_type", "ChannelType"), required=True),
        "subject_template": Field("subject_template"),
        "content_template": Field("content_template"),
        "use_ai_generation": Field("use_ai_generation"),
        "use_prior_contact": Field("use_prior_contact"),
        "ai_context": Field("ai_context"),
        "organization_id": Field("organization_id"),
    }

    def __init__(
        self,
        *,
        prospects: Sequence[ProspectInfo | Mapping[str, Any]],
        project_id: str,
        channel: ChannelType | str,
        subject_template: str | None | Unset = UNSET,
        content_template: str | None | Unset = UNSET,
        use_ai_generation: bool | None | Unset = UNSET,
        use_prior_contact: bool | None | Unset = UNSET,
        ai_context: Mapping[str, Any] | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospects"] = prospects
        wire["project_id"] = project_id
        wire["channel"] = channel
        if subject_template is not UNSET:
            wire["subject_template"] = subject_template
        if content_template is not UNSET:
            wire["content_template"] = content_template
        if use_ai_generation is not UNSET and use_ai_generation is not None:
            wire["use_ai_generation"] = use_ai_generation
        if use_prior_contact is not UNSET and use_prior_contact is not None:
            wire["use_prior_contact"] = use_prior_contact
        if ai_context is not UNSET:
            wire["ai_context"] = ai_context
        if organization_id is not UNSET:
            wire["organization_id"] = organization_id
