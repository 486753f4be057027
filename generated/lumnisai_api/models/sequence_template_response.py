# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    many,
    straight,
)

if TYPE_CHECKING:
    from .share_permission import SharePermission
    from .step_config import StepConfig
    from .transition_config import TransitionConfig


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SequenceTemplateResponse(Model):
    """A template: steps, and the links between them.

    Attributes:
        id: Id of the template; probably a UUID.
        name: Name to show.
        version: Number of the version.
        is_archived: Whether it is archived.
        steps: The steps.
        transitions: The links between the steps.
        times_used: How often it was used.
        created_at: When it was made.
        updated_at: When it was last changed.
        description: A note.
        use_case: Category.
        avg_reply_rate: Mean share of replies. Not settled: whether a ratio or a percentage.
        created_by: Owner; probably the UUID of the user.
        created_by_email: Email of the owner.
        is_owner: Whether the asking user owns it.
        is_tenant_wide: Whether it is shared with the whole tenant.
        user_permission: What the asking user may do; the values are open.

    """

    id: str
    name: str
    version: int
    is_archived: bool
    steps: list[StepConfig]
    transitions: list[TransitionConfig]
    times_used: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    description: str | None
    use_case: str | None
    avg_reply_rate: float | None
    created_by: str | None
    created_by_email: str | None
    is_owner: bool | None
    is_tenant_wide: bool | None
    user_permission: SharePermission | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "name": Field("name", required=True),
        "version": Field("version", required=True),
        "is_archived": Field("is_archived", required=True),
        "steps": Field("steps", many(Ref("step_config", "StepConfig")), required=True),
        "transitions": Field("transitions", many(Ref("transition_config", "TransitionConfig")), required=True),
        "times_used": Field("times_used", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "description": Field("description"),
        "use_case": Field("use_case"),
        "avg_reply_rate": Field("avg_reply_rate"),
        "created_by": Field("created_by"),
        "created_by_email": Field("created_by_email"),
        "is_owner": Field("is_owner"),
        "is_tenant_wide": Field("is_tenant_wide"),
        "user_permission": Field("user_permission", Ref("share_permission", "SharePermission")),
    }

    def __init__(
        self,
        *,
        id: str,
        name: str,
        version: int,
        is_archived: bool,
        steps: Sequence[StepConfig | Mapping[str, Any]],
        transitions: Sequence[TransitionConfig | Mapping[str, Any]],
        times_used: int,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        description: str | None | Unset = UNSET,
        use_case: str | None | Unset = UNSET,
        avg_reply_rate: float | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_email: str | None | Unset = UNSET,
        is_owner: bool | None | Unset = UNSET,
        is_tenant_wide: bool | None | Unset = UNSET,
        user_permission: SharePermission | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["name"] = name
        wire["version"] = version
        wire["is_archived"] = is_archived
        wire["steps"] = steps
        wire["transitions"] = transitions
        wire["times_used"] = times_used
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if description is not UNSET:
            wire["description"] = description
        if use_case is not UNSET:
            wire["use_case"] = use_case
        if avg_reply_rate is not UNSET:
            wire["avg_reply_rate"] = avg_reply_rate
        if created_by is not UNSET:
            wire["created_by"] = created_by
        if created_by_email is not UNSET:
            wire["created_by_email"] = created_by_email
        if is_owner is not UNSET:
            wire["is_owner"] = is_owner
        if is_tenant_wide is not UNSET:
            wire["is_tenant_wide"] = is_tenant_wide
        if user_permission is not UNSET:
            wire["user_permission"] = user_permission
