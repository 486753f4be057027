# Written by `make generate` from lumnisai/_async/resources/responses.py. Do not edit.
"""Runs of an agent."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._core.cursor import Cursor
from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.invocation import create_request, following, held_seconds
from lumnisai._core.operations import OPERATIONS
from lumnisai._core.scope import Acting, Scope, UserId
from lumnisai._core.settings import read_scope
from lumnisai._core.timeouts import positive_seconds
from lumnisai._sync.page import ModelPage
from lumnisai._sync.resources.engagement_agents import EngagementAgents
from lumnisai._sync.stream import ResponseStream
from lumnisai.exceptions import ValidationError
from lumnisai_api.api.responses.cancel_response import cancel_response
from lumnisai_api.api.responses.create_response import create_response
from lumnisai_api.api.responses.create_response_feedback import create_response_feedback
from lumnisai_api.api.responses.get_response import get_response
from lumnisai_api.api.responses.list_response_artifacts import list_response_artifacts
from lumnisai_api.api.responses.list_response_feedback import list_response_feedback
from lumnisai_api.api.responses.list_responses import list_responses
from lumnisai_api.models.artifact_object import ArtifactObject
from lumnisai_api.models.artifacts_list_response import ArtifactsListResponse
from lumnisai_api.models.cancel_response import CancelResponse
from lumnisai_api.models.create_feedback_request import CreateFeedbackRequest
from lumnisai_api.models.create_feedback_response import CreateFeedbackResponse
from lumnisai_api.models.create_response_response import CreateResponseResponse
from lumnisai_api.models.feedback_list_response import FeedbackListResponse
from lumnisai_api.models.response_list_response import ResponseListResponse
from lumnisai_api.models.response_object import ResponseObject

if TYPE_CHECKING:
    from lumnisai._core.attachments import AttachmentLike
    from lumnisai._core.conversation import MessagesLike
    from lumnisai._core.updates import ResponseUpdate
    from lumnisai_api.models import AgentConfig, FeedbackType, ModelOverrides, ResponseStatus, SpecializedAgent


class ResponsePage(ResponseListResponse, ModelPage[ResponseObject]):
    """One page of responses; iterate over it for all."""


class ArtifactPage(ArtifactsListResponse, ModelPage[ArtifactObject]):
    """One page of artifacts; iterate over it for all."""


class Responses(EngagementAgents):
    """Runs: create one without waiting, read, follow, cancel, advise; and the specialized agents.

    `client.invoke()` does the usual in one call.
    """

    def create(
        self,
        *,
        messages: MessagesLike,
        user_id: UserId | None = None,
        scope: Scope | str | None = None,
        thread_id: UUID | str | None = None,
        files: Sequence[AttachmentLike] | AttachmentLike | None = None,
        response_format: Any = None,
        response_format_instructions: str | None = None,
        agent_config: AgentConfig | Mapping[str, Any] | None = None,
        model_overrides: ModelOverrides | Mapping[str, str] | None = None,
        specialized_agent: SpecializedAgent | str | None = None,
        specialized_agent_params: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> CreateResponseResponse:
        """Start a run and return at once; `follow()` or `get(wait=…)` tell how it goes.

        The arguments mean the same as those of `invoke()`.

        Raises:
            ValidationError: The input is not acceptable; nothing was sent.
            LocalFileNotSupported: A local path was attached.
        """
        acting = self._view._acting
        if scope is not None:
            acting = Acting(read_scope(scope), acting.user_id)
        body = create_request(
            messages=messages,
            user_id=acting.for_call(OPERATIONS["create_response"], user_id),
            thread_id=thread_id,
            files=files,
            response_format=response_format,
            response_format_instructions=response_format_instructions,
            agent_config=agent_config,
            model_overrides=model_overrides,
            specialized_agent=specialized_agent,
            specialized_agent_params=specialized_agent_params,
            options=options,
        )
        return self._send(create_response(body=body), idempotency_key=idempotency_key)

    def get(self, response_id: UUID | str, *, wait: float | None = None, user_id: UserId | None = None) -> ResponseObject:
        """Read a run.

        Args:
            response_id: The run.
            wait: Seconds to wait for news of it; whole seconds are sent. The call never times out before them.
            user_id: Whose run it is.

        Raises:
            NotFoundError: There is no such run for this caller.
        """
        held = held_seconds(wait)
        user = self._user("get_response", user_id)
        return self._send(get_response(response_id, wait=held or None, user_id=user), held=held)

    def follow(
        self,
        response_id: UUID | str | None = None,
        *,
        cursor: str | None = None,
        user_id: UserId | None = None,
        response_format: Any = None,
        poll_interval: float = 2.0,
        wait_timeout: float | None = 10.0,
        deadline: float | None | NotGiven = NOT_GIVEN,
        cancel_on_timeout: bool = False,
        raise_on_failure: bool = True,
        on_progress: Callable[[ResponseUpdate], Any] | None = None,
        show_progress: bool = False,
    ) -> ResponseStream[Any]:
        """Follow a run that was started before, from its beginning, or from where another stream stopped.

        Args:
            response_id: The run, to be told from its beginning.
            cursor: What `stream.cursor` gave; nothing before it is repeated, nothing after it is lost.
            user_id: Whose run it is.
            response_format: What the structured output is read as.
            poll_interval: Seconds between calls that the server answers at once.
            wait_timeout: Seconds the server is asked to hold each call open; `None` or 0 for plain polling.
            deadline: Seconds the whole of it may take; `None` for no limit.
            cancel_on_timeout: Cancel the run on the server when the deadline passes.
            raise_on_failure: Whether `result()` raises when the run failed or was cancelled.
            on_progress: Called with each update.
            show_progress: Print status and progress on standard output.

        Raises:
            ValidationError: Neither a run nor a cursor was given, or both, or the cursor is damaged.
        """
        if (response_id is None) is (cursor is None):
            raise ValidationError("follow: pass either response_id or cursor.")
        place = Cursor(str(response_id), None, None, []) if cursor is None else Cursor.decode(cursor)
        how = following(
            response_format=response_format,
            poll_interval=poll_interval,
            wait_timeout=wait_timeout,
            cancel_on_timeout=cancel_on_timeout,
            raise_on_failure=raise_on_failure,
            on_progress=on_progress,
            show_progress=show_progress,
        )
        options = self._view._options
        limit = options.deadline if isinstance(deadline, NotGiven) else positive_seconds("deadline", deadline)
        user = self._user("get_response", user_id)
        return ResponseStream[Any](self._view, how, cursor=place, user_id=user, deadline=limit)

    def cancel(self, response_id: UUID | str, *, user_id: UserId | None = None) -> CancelResponse:
        """Cancel a run.

        Raises:
            NotFoundError: There is no such run for this caller.
        """
        return self._send(cancel_response(response_id, user_id=self._user("cancel_response", user_id)))

    def list(
        self,
        *,
        user_id: UserId | None = None,
        status: ResponseStatus | str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> ResponsePage:
        """List runs.

        Args:
            user_id: Whose runs.
            status: Only runs in this state.
            start_date: Created on this day or after it.
            end_date: Created on this day or before it.
            limit: Items per page, 1 to 100.
            offset: Items to skip.
        """
        return self._page(
            ResponsePage,
            list_responses,
            user_id=self._user("list_responses", user_id),
            status=status,
            start_date=start_date,
            end_date=end_date,
            limit=limit,
            offset=offset,
        )

    list_responses = list

    def list_artifacts(
        self, response_id: UUID | str, *, limit: int = 50, offset: int = 0, user_id: UserId | None = None
    ) -> ArtifactPage:
        """List the things a run made.

        Args:
            response_id: The run.
            limit: Items per page, 1 to 100.
            offset: Items to skip.
            user_id: Whose run it is.

        Raises:
            NotFoundError: There is no such run for this caller.
        """
        user = self._user("list_response_artifacts", user_id)
        return self._page(ArtifactPage, list_response_artifacts, response_id, limit=limit, offset=offset, user_id=user)

    def create_feedback(
        self,
        response_id: UUID | str,
        *,
        feedback_text: str,
        feedback_type: FeedbackType | str = "suggestion",
        user_id: UserId | None = None,
        progress_id: UUID | str | None = None,
        tool_call_id: str | None = None,
        tool_args_update: Mapping[str, Any] | None = None,
    ) -> CreateFeedbackResponse:
        """Tell a running agent something; it takes in what it is told in order.

        Args:
            response_id: The run; it must not be finished.
            feedback_text: 1 to 5000 characters.
            feedback_type: `suggestion`, `correction` or `guidance`.
            user_id: Who says it.
            progress_id: The progress entry it is about.
            tool_call_id: The tool call it is about.
            tool_args_update: New arguments for that tool call.

        Raises:
            ValidationError: The text is empty or too long, or arguments are given without a tool call.
            NotFoundError: There is no such run for this caller.
        """
        if not 1 <= len(feedback_text) <= 5000:
            raise ValidationError(f"feedback_text must have 1 to 5000 characters; it has {len(feedback_text)}.")
        if tool_args_update is not None and tool_call_id is None:
            raise ValidationError("tool_args_update changes a tool call; pass its tool_call_id as well.")
        body = CreateFeedbackRequest(
            feedback_text=feedback_text,
            feedback_type=feedback_type,
            user_id=self._user("create_response_feedback", user_id),
            progress_id=None if progress_id is None else str(progress_id),
            tool_call_id=tool_call_id,
            tool_args_update=tool_args_update,
        )
        return self._send(create_response_feedback(response_id, body=body))

    def list_feedback(
        self, response_id: UUID | str, *, progress_id: UUID | str | None = None, user_id: UserId | None = None
    ) -> FeedbackListResponse:
        """List what a run was told, and what of it the agent has read.

        Args:
            response_id: The run.
            progress_id: Only what is about this progress entry.
            user_id: Whose run it is.

        Raises:
            NotFoundError: There is no such run for this caller.
        """
        user = self._user("list_response_feedback", user_id)
        return self._send(list_response_feedback(response_id, progress_id=progress_id, user_id=user))
