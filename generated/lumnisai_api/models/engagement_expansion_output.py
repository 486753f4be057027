# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .content_intelligence_package import ContentIntelligencePackage
    from .criteria_metadata import CriteriaMetadata
    from .engagement_expansion_resolved_params import EngagementExpansionResolvedParams
    from .engagement_expansion_stats import EngagementExpansionStats
    from .validated_candidate import ValidatedCandidate


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EngagementExpansionOutput(Model):
    """Result (`structured_response`) of the agent `engagement_expansion`. It can be told by `expansion_stats`.

    Attributes:
        candidates: People who were validated, in the order of the server, cut to `limit`.
        agent_params: Parameters of `engagement_expansion` in force.
        criteria: Criteria in force.
        expansion_stats: Figures of the walk.
        package: The package that was used; later runs can go on from it.

    """

    candidates: list[ValidatedCandidate]
    agent_params: EngagementExpansionResolvedParams
    criteria: CriteriaMetadata | None
    expansion_stats: EngagementExpansionStats | None
    package: ContentIntelligencePackage | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", many(Ref("validated_candidate", "ValidatedCandidate")), required=True),
        "agent_params": Field(
            "agent_params", Ref("engagement_expansion_resolved_params", "EngagementExpansionResolvedParams"), required=True
        ),
        "criteria": Field("criteria", Ref("criteria_metadata", "CriteriaMetadata")),
        "expansion_stats": Field("expansion_stats", Ref("engagement_expansion_stats", "EngagementExpansionStats")),
        "package": Field("package", Ref("content_intelligence_package", "ContentIntelligencePackage")),
    }
    _open = True

    def __init__(
        self,
        *,
        candidates: Sequence[ValidatedCandidate | Mapping[str, Any]],
        agent_params: EngagementExpansionResolvedParams | Mapping[str, Any],
        criteria: CriteriaMetadata | Mapping[str, Any] | None | Unset = UNSET,
        expansion_stats: EngagementExpansionStats | Mapping[str, Any] | None | Unset = UNSET,
        package: ContentIntelligencePackage | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["candidates"] = candidates
        wire["agent_params"] = agent_params
        if criteria is not UNSET:
            wire["criteria"] = criteria
        if expansion_stats is not UNSET:
            wire["expansion_stats"] = expansion_stats
        if package is not UNSET:
            wire["package"] = package
