# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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
    from .content_intelligence_date_value import ContentIntelligenceDateValue
    from .content_intelligence_engager_action import ContentIntelligenceEngagerAction


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContentIntelligenceEngager(Model):
    """A member of the audience who engaged with a post.

    Attributes:
        person: The person.
        action: What a member of the audience did.
        when: When.

    """

    person: str
    action: ContentIntelligenceEngagerAction
    when: ContentIntelligenceDateValue | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "person": Field("person", required=True),
        "action": Field("action", Ref("content_intelligence_engager_action", "ContentIntelligenceEngagerAction"), required=True),
        "when": Field("when", Ref("content_intelligence_date_value", "ContentIntelligenceDateValue")),
    }

    def __init__(
        self,
        *,
        person: str,
        action: ContentIntelligenceEngagerAction | str,
        when: ContentIntelligenceDateValue | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["person"] = person
        wire["action"] = action
        if when is not UNSET:
            wire["when"] = when
