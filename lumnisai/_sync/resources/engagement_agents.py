# Written by `make generate` from lumnisai/_async/resources/engagement_agents.py. Do not edit.
"""Agents that read who engages with which posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from lumnisai._core.agent_options import (
    CompetitorPostEngagementOptions,
    CompetitorRepEngagementOptions,
    ContentIntelligenceOptions,
    EngagementExpansionOptions,
)
from lumnisai._sync.resources.specialized_agents import SpecializedAgents

if TYPE_CHECKING:
    from lumnisai._core.conversation import MessagesLike
    from lumnisai._core.parsed import ParsedResponse
    from lumnisai._sync.stream import ResponseStream
    from lumnisai_api.models import (
        CompetitorPostEngagementOutput,
        CompetitorRepEngagementOutput,
        ContentIntelligenceOutput,
        CreateResponseResponse,
        EngagementExpansionOutput,
    )


class EngagementAgents(SpecializedAgents):
    """Specialized agents that work on LinkedIn posts and the people who react to them."""

    @overload
    def competitor_post_engagement(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[False] = False,
        **options: Unpack[CompetitorPostEngagementOptions],
    ) -> ParsedResponse[CompetitorPostEngagementOutput]: ...

    @overload
    def competitor_post_engagement(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[True],
        background: Literal[False] = False,
        **options: Unpack[CompetitorPostEngagementOptions],
    ) -> ResponseStream[CompetitorPostEngagementOutput]: ...

    @overload
    def competitor_post_engagement(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[True],
        **options: Unpack[CompetitorPostEngagementOptions],
    ) -> CreateResponseResponse: ...

    def competitor_post_engagement(
        self,
        prompt: MessagesLike,
        *,
        stream: bool = False,
        background: bool = False,
        **options: Unpack[CompetitorPostEngagementOptions],
    ) -> Any:
        """Find people who reacted to posts of competitors and their executives, or commented on them.

        Args:
            prompt: The persona by which the people are judged.
            stream: Return a stream of updates.
            background: Only start the run, and return what `create()` returns.
            **options: See `CompetitorPostEngagementOptions`. Re-ranking is on unless switched off.

        Raises:
            ValidationError: Not exactly one of `company` and `competitors` was given, or a number is out of its range.
        """
        return self._run_agent("competitor_post_engagement", prompt, options, stream=stream, background=background)

    @overload
    def competitor_rep_engagement(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[False] = False,
        **options: Unpack[CompetitorRepEngagementOptions],
    ) -> ParsedResponse[CompetitorRepEngagementOutput]: ...

    @overload
    def competitor_rep_engagement(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[True],
        background: Literal[False] = False,
        **options: Unpack[CompetitorRepEngagementOptions],
    ) -> ResponseStream[CompetitorRepEngagementOutput]: ...

    @overload
    def competitor_rep_engagement(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[True],
        **options: Unpack[CompetitorRepEngagementOptions],
    ) -> CreateResponseResponse: ...

    def competitor_rep_engagement(
        self,
        prompt: MessagesLike,
        *,
        stream: bool = False,
        background: bool = False,
        **options: Unpack[CompetitorRepEngagementOptions],
    ) -> Any:
        """Find the authors of posts that sales reps of competitors react to or comment on.

        Args:
            prompt: The persona by which the authors are judged.
            stream: Return a stream of updates.
            background: Only start the run, and return what `create()` returns.
            **options: See `CompetitorRepEngagementOptions`. Re-ranking is on unless switched off.

        Raises:
            ValidationError: Not exactly one of `company` and `competitors` was given, or a number is out of its range.
        """
        return self._run_agent("competitor_rep_engagement", prompt, options, stream=stream, background=background)

    @overload
    def content_intelligence(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[False] = False,
        **options: Unpack[ContentIntelligenceOptions],
    ) -> ParsedResponse[ContentIntelligenceOutput]: ...

    @overload
    def content_intelligence(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[True],
        background: Literal[False] = False,
        **options: Unpack[ContentIntelligenceOptions],
    ) -> ResponseStream[ContentIntelligenceOutput]: ...

    @overload
    def content_intelligence(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[True],
        **options: Unpack[ContentIntelligenceOptions],
    ) -> CreateResponseResponse: ...

    def content_intelligence(
        self,
        prompt: MessagesLike,
        *,
        stream: bool = False,
        background: bool = False,
        **options: Unpack[ContentIntelligenceOptions],
    ) -> Any:
        """Find out what posts an audience reacts to: the best of them, ideas for one's own, and an analysis.

        Args:
            prompt: The audience, in plain words; needed even when a package is reused.
            stream: Return a stream of updates.
            background: Only start the run, and return what `create()` returns.
            **options: See `ContentIntelligenceOptions`; `reuse_package_from` works on an earlier run's posts again.

        Raises:
            ValidationError: The prompt is blank, or a parameter is not acceptable.
        """
        return self._run_agent("content_intelligence", prompt, options, stream=stream, background=background)

    @overload
    def engagement_expansion(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[False] = False,
        **options: Unpack[EngagementExpansionOptions],
    ) -> ParsedResponse[EngagementExpansionOutput]: ...

    @overload
    def engagement_expansion(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[True],
        background: Literal[False] = False,
        **options: Unpack[EngagementExpansionOptions],
    ) -> ResponseStream[EngagementExpansionOutput]: ...

    @overload
    def engagement_expansion(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[True],
        **options: Unpack[EngagementExpansionOptions],
    ) -> CreateResponseResponse: ...

    def engagement_expansion(
        self,
        prompt: MessagesLike,
        *,
        stream: bool = False,
        background: bool = False,
        **options: Unpack[EngagementExpansionOptions],
    ) -> Any:
        """Find more people by walking outward from posts that an audience engages with.

        Args:
            prompt: The persona by which the people found are ranked and judged.
            stream: Return a stream of updates.
            background: Only start the run, and return what `create()` returns.
            **options: See `EngagementExpansionOptions`; `expand_from_response` names the run to set out from.

        Raises:
            ValidationError: The prompt is blank, or a parameter is not acceptable.
        """
        return self._run_agent("engagement_expansion", prompt, options, stream=stream, background=background)
