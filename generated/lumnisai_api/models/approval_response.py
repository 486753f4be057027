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
    from .approval_status import ApprovalStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ApprovalResponse(Model):
    """Decision on a step.

    Attributes:
        status: Decision that was taken on a step.

    """

    status: ApprovalStatus

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", Ref("approval_status", "ApprovalStatus"), required=True),
    }

    def __init__(
        self,
        *,
        status: ApprovalStatus | str,
    ) -> None:
        wire = self._start()
        wire["status"] = status
