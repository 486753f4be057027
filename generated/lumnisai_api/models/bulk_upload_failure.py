# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BulkUploadFailure(Model):
    """A file that was refused.

    Attributes:
        filename: Name of the file, as sent. The key has no underscore here.
        error: Why it was refused.

    """

    filename: str
    error: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "filename": Field("filename", required=True),
        "error": Field("error", required=True),
    }

    def __init__(
        self,
        *,
        filename: str,
        error: str,
    ) -> None:
        wire = self._start()
        wire["filename"] = filename
        wire["error"] = error
