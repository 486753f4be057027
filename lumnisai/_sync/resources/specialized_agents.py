# Written by `make generate` from lumnisai/_async/resources/specialized_agents.py. Do not edit.
"""Agents that find and judge people, and what all specialized agents share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack, cast, overload

from lumnisai._core.agent_calls import agent_call
from lumnisai._core.agent_options import (
    DeepPeopleSearchOptions,
    PeopleScoringOptions,
    QuickPeopleSearchOptions,
)
from lumnisai._sync.resource import Resource

if TYPE_CHECKING:
    from lumnisai._core.conversation import MessagesLike
    from lumnisai._core.parsed import ParsedResponse
    from lumnisai._sync.invoke import Invoking
    from lumnisai._sync.stream import ResponseStream
    from lumnisai_api.models import (
        CreateResponseResponse,
        DeepPeopleSearchOutput,
        PeopleScoringOutput,
        QuickPeopleSearchOutput,
    )


class SpecializedAgents(Resource):
    """Agents built for one kind of task, each with its own parameters and its own result."""

    def _run_agent(self, name: str, prompt: MessagesLike, given: Mapping[str, Any], *, stream: bool, background: bool) -> Any:
        call = agent_call(name, given, stream=stream, background=background)
        if background:
            return self._view.responses.create(messages=prompt, **call.request)
        invoking = cast("Invoking", self._view)
        how: dict[str, Any] = {**call.request, **call.following}
        return invoking.invoke(prompt, stream=stream, response_format=call.result, **how)

    @overload
    def quick_people_search(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[False] = False,
        **options: Unpack[QuickPeopleSearchOptions],
    ) -> ParsedResponse[QuickPeopleSearchOutput]: ...

    @overload
    def quick_people_search(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[True],
        background: Literal[False] = False,
        **options: Unpack[QuickPeopleSearchOptions],
    ) -> ResponseStream[QuickPeopleSearchOutput]: ...

    @overload
    def quick_people_search(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[True],
        **options: Unpack[QuickPeopleSearchOptions],
    ) -> CreateResponseResponse: ...

    def quick_people_search(
        self,
        prompt: MessagesLike,
        *,
        stream: bool = False,
        background: bool = False,
        **options: Unpack[QuickPeopleSearchOptions],
    ) -> Any:
        """Search databases of people in seconds, without judging who is found.

        `.parsed` has the people, how many there are in all, and the filters that were read out of the prompt.

        Args:
            prompt: Who is wanted, in plain words.
            stream: Return a stream of updates.
            background: Only start the run, and return what `create()` returns.
            **options: See `QuickPeopleSearchOptions`; the three about the CRM travel in `options` of the request.

        Raises:
            ValidationError: Something in it is not acceptable; a limit outside 1 to 100 is found by the server.
        """
        return self._run_agent("quick_people_search", prompt, options, stream=stream, background=background)

    @overload
    def deep_people_search(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[False] = False,
        **options: Unpack[DeepPeopleSearchOptions],
    ) -> ParsedResponse[DeepPeopleSearchOutput]: ...

    @overload
    def deep_people_search(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[True],
        background: Literal[False] = False,
        **options: Unpack[DeepPeopleSearchOptions],
    ) -> ResponseStream[DeepPeopleSearchOutput]: ...

    @overload
    def deep_people_search(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[True],
        **options: Unpack[DeepPeopleSearchOptions],
    ) -> CreateResponseResponse: ...

    def deep_people_search(
        self,
        prompt: MessagesLike,
        *,
        stream: bool = False,
        background: bool = False,
        **options: Unpack[DeepPeopleSearchOptions],
    ) -> Any:
        """Search for people in many places, and judge each by criteria made from the prompt.

        While the run lasts its updates show what there is so far: `update.response.parsed.preview.is_partial` is true then.

        Args:
            prompt: The ideal people, in plain words.
            stream: Return a stream of updates.
            background: Only start the run, and return what `create()` returns.
            **options: See `DeepPeopleSearchOptions`. Re-ranking and filling up are on unless switched off.

        Raises:
            ValidationError: Something in it is not acceptable, for example a criterion to append where there are no earlier ones.
        """
        return self._run_agent("deep_people_search", prompt, options, stream=stream, background=background)

    @overload
    def people_scoring(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[False] = False,
        **options: Unpack[PeopleScoringOptions],
    ) -> ParsedResponse[PeopleScoringOutput]: ...

    @overload
    def people_scoring(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[True],
        background: Literal[False] = False,
        **options: Unpack[PeopleScoringOptions],
    ) -> ResponseStream[PeopleScoringOutput]: ...

    @overload
    def people_scoring(
        self,
        prompt: MessagesLike,
        *,
        stream: Literal[False] = False,
        background: Literal[True],
        **options: Unpack[PeopleScoringOptions],
    ) -> CreateResponseResponse: ...

    def people_scoring(
        self,
        prompt: MessagesLike,
        *,
        stream: bool = False,
        background: bool = False,
        **options: Unpack[PeopleScoringOptions],
    ) -> Any:
        """Judge people you know of by criteria, or fill in an AI column about them.

        For a column pass `add_and_run_criterion`; with the kind `extraction` its cells are `extracted_value` in `deep_criteria`.

        Args:
            prompt: The ideal person, or what the column is to tell.
            stream: Return a stream of updates.
            background: Only start the run, and return what `create()` returns.
            **options: See `PeopleScoringOptions`; `candidate_profiles` are the people.

        Raises:
            ValidationError: There is nobody to score, somebody can't be told, or criteria are not acceptable.
        """
        return self._run_agent("people_scoring", prompt, options, stream=stream, background=background)
