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
    from .column_kind import ColumnKind


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class AddAndRunCriterionRequest(Model):
    """A criterion in plain words to append and run; the way to get an AI column.

    Attributes:
        criterion_text: A question or a condition; not blank.
        suggested_column_name: Wanted heading of the column; made from the text when left out.
        answer_format: Wanted form of the answer, for instance a list of choices written out.
        column_kind: Kind of an AI column. `extraction` draws out a value and leaves the fit score alone; `verdict` judges
            and counts in the fit score.
        web_verify: Back up the answer by looking on the web.

    """

    criterion_text: str
    suggested_column_name: str | None
    answer_format: str | None
    column_kind: ColumnKind | None
    web_verify: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "criterion_text": Field("criterion_text", required=True),
        "suggested_column_name": Field("suggested_column_name"),
        "answer_format": Field("answer_format"),
        "column_kind": Field("column_kind", Ref("column_kind", "ColumnKind")),
        "web_verify": Field("web_verify"),
    }

    def __init__(
        self,
        *,
        criterion_text: str,
        suggested_column_name: str | None | Unset = UNSET,
        answer_format: str | None | Unset = UNSET,
        column_kind: ColumnKind | str | None | Unset = UNSET,
        web_verify: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["criterion_text"] = criterion_text
        if suggested_column_name is not UNSET and suggested_column_name is not None:
            wire["suggested_column_name"] = suggested_column_name
        if answer_format is not UNSET and answer_format is not None:
            wire["answer_format"] = answer_format
        if column_kind is not UNSET and column_kind is not None:
            wire["column_kind"] = column_kind
        if web_verify is not UNSET and web_verify is not None:
            wire["web_verify"] = web_verify
