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
class ContactScore(Model):
    """How well a user knows a contact.

    Attributes:
        email: Address of the contact.
        name: Name of the contact.
        sent: Emails to the contact.
        received: Emails from the contact.
        back_and_forth: Number of exchanges in both directions.
        thread_count: Email threads with the contact.
        meeting_count: Meetings with the contact.
        is_bidirectional: Whether both sides have written.
        sources: Where the figures come from; values are not known, probably `email` and `calendar`.
        email_score: Strength by email. Not settled: the scale.
        meeting_score: Strength by meetings. Not settled: the scale.
        relationship_score: Strength in all, by which the list is sorted. Not settled: the scale.
        reason: Why the score is what it is.

    """

    email: str
    name: str
    sent: int
    received: int
    back_and_forth: int
    thread_count: int
    meeting_count: int
    is_bidirectional: bool
    sources: list[str]
    email_score: float
    meeting_score: float
    relationship_score: float
    reason: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "email": Field("email", required=True),
        "name": Field("name", required=True),
        "sent": Field("sent", required=True),
        "received": Field("received", required=True),
        "back_and_forth": Field("back_and_forth", required=True),
        "thread_count": Field("thread_count", required=True),
        "meeting_count": Field("meeting_count", required=True),
        "is_bidirectional": Field("is_bidirectional", required=True),
        "sources": Field("sources", many(decode_str), required=True),
        "email_score": Field("email_score", required=True),
        "meeting_score": Field("meeting_score", required=True),
        "relationship_score": Field("relationship_score", required=True),
        "reason": Field("reason", required=True),
    }

    def __init__(
        self,
        *,
        email: str,
        name: str,
        sent: int,
        received: int,
        back_and_forth: int,
        thread_count: int,
        meeting_count: int,
        is_bidirectional: bool,
        sources: Sequence[str],
        email_score: float,
        meeting_score: float,
        relationship_score: float,
        reason: str,
    ) -> None:
        wire = self._start()
        wire["email"] = email
        wire["name"] = name
        wire["sent"] = sent
        wire["received"] = received
        wire["back_and_forth"] = back_and_forth
        wire["thread_count"] = thread_count
        wire["meeting_count"] = meeting_count
        wire["is_bidirectional"] = is_bidirectional
        wire["sources"] = sources
        wire["email_score"] = email_score
        wire["meeting_score"] = meeting_score
        wire["relationship_score"] = relationship_score
        wire["reason"] = reason
