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
class PainPoint(Model):
    """A pain of the audience.

    Attributes:
        reasoning: Thoughts behind it.
        pain: The pain.
        who_feels_it: Who has it.
        evidence: Evidence in words.
        resonating_language: Words that strike a chord.
        messaging_implication: What it means for messages.
        example_post_keys: Keys of posts as examples.
        keys_cited: Cited keys in all.
        keys_exist: Cited keys that are in the package.

    """

    reasoning: str
    pain: str
    who_feels_it: str
    evidence: str
    resonating_language: list[str]
    messaging_implication: str
    example_post_keys: list[str]
    keys_cited: int
    keys_exist: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "reasoning": Field("reasoning", required=True),
        "pain": Field("pain", required=True),
        "who_feels_it": Field("who_feels_it", required=True),
        "evidence": Field("evidence", required=True),
        "resonating_language": Field("resonating_language", many(decode_str), required=True),
        "messaging_implication": Field("messaging_implication", required=True),
        "example_post_keys": Field("example_post_keys", many(decode_str), required=True),
        "keys_cited": Field("keys_cited", required=True),
        "keys_exist": Field("keys_exist", required=True),
    }

    def __init__(
        self,
        *,
        reasoning: str,
        pain: str,
        who_feels_it: str,
        evidence: str,
        resonating_language: Sequence[str],
        messaging_implication: str,
        example_post_keys: Sequence[str],
        keys_cited: int,
        keys_exist: int,
    ) -> None:
        wire = self._start()
        wire["reasoning"] = reasoning
        wire["pain"] = pain
        wire["who_feels_it"] = who_feels_it
        wire["evidence"] = evidence
        wire["resonating_language"] = resonating_language
        wire["messaging_implication"] = messaging_implication
        wire["example_post_keys"] = example_post_keys
        wire["keys_cited"] = keys_cited
        wire["keys_exist"] = keys_exist
