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
    from .post_preview_status import PostPreviewStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PostPreviewResult(Model):
    """What one post looks like.

    Attributes:
        url: The address that was asked for.
        status: Whether a post could be read.
        error: Why not.
        author_name: Who wrote it.
        text_preview: Its first words, at most 300 characters.
        total_reactions: Number of reactions.
        total_comments: Number of comments.
        num_shares: Number of shares.
        reactions_by_type: Reactions by kind, such as `like`, `praise` and `empathy`. Not settled: the keys and their case.
        date_posted: When it was published, as an ISO 8601 date or date and time.
        share_url: Address for sharing.

    """

    url: str
    status: PostPreviewStatus
    error: str | None
    author_name: str | None
    text_preview: str | None
    total_reactions: int | None
    total_comments: int | None
    num_shares: int | None
    reactions_by_type: dict[str, int] | None
    date_posted: str | None
    share_url: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", required=True),
        "status": Field("status", Ref("post_preview_status", "PostPreviewStatus"), required=True),
        "error": Field("error"),
        "author_name": Field("author_name"),
        "text_preview": Field("text_preview"),
        "total_reactions": Field("total_reactions"),
        "total_comments": Field("total_comments"),
        "num_shares": Field("num_shares"),
        "reactions_by_type": Field("reactions_by_type"),
        "date_posted": Field("date_posted"),
        "share_url": Field("share_url"),
    }

    def __init__(
        self,
        *,
        url: str,
        status: PostPreviewStatus | str,
        error: str | None | Unset = UNSET,
        author_name: str | None | Unset = UNSET,
        text_preview: str | None | Unset = UNSET,
        total_reactions: int | None | Unset = UNSET,
        total_comments: int | None | Unset = UNSET,
        num_shares: int | None | Unset = UNSET,
        reactions_by_type: Mapping[str, int] | None | Unset = UNSET,
        date_posted: str | None | Unset = UNSET,
        share_url: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["url"] = url
        wire["status"] = status
        if error is not UNSET:
            wire["error"] = error
        if author_name is not UNSET:
            wire["author_name"] = author_name
        if text_preview is not UNSET:
            wire["text_preview"] = text_preview
        if total_reactions is not UNSET:
            wire["total_reactions"] = total_reactions
        if total_comments is not UNSET:
            wire["total_comments"] = total_comments
        if num_shares is not UNSET:
            wire["num_shares"] = num_shares
        if reactions_by_type is not UNSET:
            wire["reactions_by_type"] = reactions_by_type
        if date_posted is not UNSET:
            wire["date_posted"] = date_posted
        if share_url is not UNSET:
            wire["share_url"] = share_url
