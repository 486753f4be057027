# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PlaybookGenerateRequest(Model):
    """What to write a playbook from.

    Attributes:
        user_id: Id of the user whose LinkedIn conversations are read. Not settled: whether an email is taken as well as
            a UUID.
        playbook_id: Existing playbook to work from. Not settled: whether it is overwritten or only read.
        company_context: Facts about the company.
        context: Further hints for the writer.
        history_months: How many months of conversations are read. Not settled: default and range.
        model_name: Model that writes the playbook. Not settled: the values.
        max_chats: The most conversations read. Not settled: default and range.
        playbook_name: Name of the result.

    """

    user_id: str
    playbook_id: str | None
    company_context: str | None
    context: str | None
    history_months: int | None
    model_name: str | None
    max_chats: int | None
    playbook_name: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "playbook_id": Field("playbook_id"),
        "company_context": Field("company_context"),
        "context": Field("context"),
        "history_months": Field("history_months"),
        "model_name": Field("model_name"),
        "max_chats": Field("max_chats"),
        "playbook_name": Field("playbook_name"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        playbook_id: str | None | Unset = UNSET,
        company_context: str | None | Unset = UNSET,
        context: str | None | Unset = UNSET,
        history_months: int | None | Unset = UNSET,
        model_name: str | None | Unset = UNSET,
        max_chats: int | None | Unset = UNSET,
        playbook_name: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        if playbook_id is not UNSET and playbook_id is not None:
            wire["playbook_id"] = playbook_id
        if company_context is not UNSET and company_context is not None:
            wire["company_context"] = company_context
        if context is not UNSET and context is not None:
            wire["context"] = context
        if history_months is not UNSET and history_months is not None:
            wire["history_months"] = history_months
        if model_name is not UNSET and model_name is not None:
            wire["model_name"] = model_name
        if max_chats is not UNSET and max_chats is not None:
            wire["max_chats"] = max_chats
        if playbook_name is not UNSET and playbook_name is not None:
            wire["playbook_name"] = playbook_name
