# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
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
    from .duplicate_handling import DuplicateHandling
    from .file_scope import FileScope


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileUploadForm(Model):
    """Parts of the form that uploads one file.

    Attributes:
        file: The bytes of the file; the part must carry a file name.
        scope: Who may read a file, its owner or the whole tenant.
        user_id: UUID or email of the owner. Required when `scope` is `user`.
        tags: Tags separated by commas; they become lower case. Not settled: at most 10 tags of at most 50 characters
            each may be the rule.
        duplicate_handling: What an upload does when the file name exists: fail, leave the old file alone, replace it, or store the
            new one under a name with a suffix.

    """

    file: File
    scope: FileScope
    user_id: str | None
    tags: str | None
    duplicate_handling: DuplicateHandling | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "file": Field("file", required=True),
        "scope": Field("scope", Ref("file_scope", "FileScope"), required=True),
        "user_id": Field("user_id"),
        "tags": Field("tags"),
        "duplicate_handling": Field("duplicate_handling", Ref("duplicate_handling", "DuplicateHandling")),
    }

    def __init__(
        self,
        *,
        file: File,
        scope: FileScope | str,
        user_id: str | None | Unset = UNSET,
        tags: str | None | Unset = UNSET,
        duplicate_handling: DuplicateHandling | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["file"] = file
        wire["scope"] = scope
        if user_id is not UNSET and user_id is not None:
            wire["user_id"] = user_id
        if tags is not UNSET and tags is not None:
            wire["tags"] = tags
        if duplicate_handling is not UNSET and duplicate_handling is not None:
            wire["duplicate_handling"] = duplicate_handling
