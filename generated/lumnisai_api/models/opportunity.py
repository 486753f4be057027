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
class Opportunity(Model):
    """A topic to make use of.

    Attributes:
        reasoning: Thoughts behind it.
        topic: The topic.
        evidence: Evidence in words.
        suggested_angle: Point of view to take.
        example_post_keys: Keys of posts as examples.
        keys_cited: Cited keys in all.
        keys_exist: Cited keys that are in the package.

    """

    reasoning: str
    topic: str
    evidence: str
    suggested_angle: str
    example_post_keys: list[str]
    keys_cited: int
    keys_exist: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "reasoning": Field("reasoning", required=True),
        "topic": Field("topic", required=True),
        "evidence": Field("evidence", required=True),
        "suggested_angle": Field("suggested_angle", required=True),
        "example_post_keys": Field("example_post_keys", many(decode_str), required=True),
        "keys_cited": Field("keys_cited", required=True),
        "keys_exist": Field("keys_exist", required=True),
    }

    def __init__(
        self,
        *,
        reasoning: str,
        topic: str,
        evidence: str,
        suggested_angle: str,
        example_post_keys: Sequence[str],
        keys_cited: int,
        keys_exist: int,
    ) -> None:
        wire = self._start()
        wire["reasoning"] = reasoning
        wire["topic"] = topic
        wire["evidence"] = evidence
        wire["suggested_angle"] = suggested_angle
        wire["example_post_keys"] = example_post_keys
        wire["keys_cited"] = keys_cited
        wire["keys_exist"] = keys_exist
