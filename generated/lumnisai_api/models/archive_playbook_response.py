# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .playbook_response import PlaybookResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ArchivePlaybookResponse(Model):
    """Confirmation that a playbook was archived.

    Attributes:
        success: Whether it was done.
        playbook: Instructions that steer the agent of a campaign.

    """

    success: bool
    playbook: PlaybookResponse

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "playbook": Field("playbook", Ref("playbook_response", "PlaybookResponse"), required=True),
    }

    def __init__(
        self,
        *,
        success: bool,
        playbook: PlaybookResponse | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["success"] = success
        wire["playbook"] = playbook
