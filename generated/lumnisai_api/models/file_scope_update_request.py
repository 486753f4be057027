# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

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
    from .file_scope import FileScope


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileScopeUpdateRequest(Model):
    """A new scope for a file.

    Attributes:
        scope: Who may read a file, its owner or the whole tenant.
        user_id: UUID or email of the user who makes the change, who must be the owner. Not settled: the server may
            insist on it, and on a UUID.

    """

    scope: FileScope
    user_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "scope": Field("scope", Ref("file_scope", "FileScope"), required=True),
        "user_id": Field("user_id"),
    }

    def __init__(
        self,
        *,
        scope: FileScope | str,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["scope"] = scope
        if user_id is not UNSET and user_id is not None:
            wire["user_id"] = user_id
