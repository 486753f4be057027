# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    File,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .file_scope import FileScope


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BulkUploadForm(Model):
    """Parts of the form that uploads several files.

    Attributes:
        files: The files; the part comes once for each, with its file name.
        scope: Who may read a file, its owner or the whole tenant.
        user_id: UUID or email of the owner. Required when `scope` is `user`.
        tags: Tags for all the files, separated by commas.

    """

    files: list[File]
    scope: FileScope
    user_id: str | None
    tags: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "files": Field("files", required=True),
        "scope": Field("scope", Ref("file_scope", "FileScope"), required=True),
        "user_id": Field("user_id"),
        "tags": Field("tags"),
    }

    def __init__(
        self,
        *,
        files: Sequence[File],
        scope: FileScope | str,
        user_id: str | None | Unset = UNSET,
        tags: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["files"] = files
        wire["scope"] = scope
        if user_id is not UNSET and user_id is not None:
            wire["user_id"] = user_id
        if tags is not UNSET and tags is not None:
            wire["tags"] = tags
