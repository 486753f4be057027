# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PostPreviewRequest(Model):
    """Which posts to look at.

    Attributes:
        post_urls: Addresses of LinkedIn posts, such as `https://www.linkedin.com/posts/…`; 1 to 50.

    """

    post_urls: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "post_urls": Field("post_urls", many(decode_str), required=True),
    }

    def __init__(
        self,
        *,
        post_urls: Sequence[str],
    ) -> None:
        wire = self._start()
        wire["post_urls"] = post_urls
