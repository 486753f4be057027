"""`invoke()`: one call that creates a run and follows it to its end."""

from __future__ import annotations

import warnings
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, overload
from uuid import UUID

from lumnisai._async.flat import AsyncFlat
from lumnisai._core.conversation import choose_input
from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.invocation import InvokeOptions, create_request, following
from lumnisai._core.operations import OPERATIONS
from lumnisai._core.outgoing import checked_key, new_key
from lumnisai._core.scope import Acting, Scope, UserId
from lumnisai._core.settings import read_scope
from lumnisai._core.timeouts import positive_seconds

if TYPE_CHECKING:
    from lumnisai._async.stream import AsyncResponseStream
    from lumnisai._core.attachments import AttachmentLike
    from lumnisai._core.conversation import MessagesLike
    from lumnisai._core.parsed import ParsedResponse
    from lumnisai._core.updates import ResponseUpdate
    from lumnisai_api.models import AgentConfig, ModelOverrides, SpecializedAgent

T = TypeVar("T")


class AsyncInvoking(AsyncFlat):
    """The part of a client that runs agents."""

    @overload
    def invoke(
        self,
        messages: MessagesLike | None = None,
        *,
        stream: Literal[False] = False,
        response_format: type[T],
        **options: Unpack[InvokeOptions],
    ) -> Awaitable[ParsedResponse[T]]: ...

    @overload
    def invoke(
        self,
        messages: MessagesLike | None = None,
        *,
        stream: Literal[False] = False,
        response_format: Mapping[str, Any] | None = None,
        **options: Unpack[InvokeOptions],
    ) -> Awaitable[ParsedResponse[Any]]: ...

    @overload
    def invoke(
        self,
        messages: MessagesLike | None = None,
        *,
        stream: Literal[True],
        response_format: type[T],
        **options: Unpack[InvokeOptions],
    ) -> AsyncResponseStream[T]: ...

    @overload
    def invoke(
        self,
        messages: MessagesLike | None = None,
        *,
        stream: Literal[True],
        response_format: Mapping[str, Any] | None = None,
        **options: Unpack[InvokeOptions],
    ) -> AsyncResponseStream[Any]: ...

    @overload
    def invoke(
        self,
        messages: MessagesLike | None = None,
        *,
        stream: bool,
        response_format: Any = None,
        **options: Unpack[InvokeOptions],
    ) -> Awaitable[ParsedResponse[Any]] | AsyncResponseStream[Any]: ...

    def invoke(
        self,
        messages: MessagesLike | None = None,
        *,
        stream: bool = False,
        response_format: Any = None,
        prompt: MessagesLike | None = None,
        task: MessagesLike | None = None,
        user_id: UserId | None = None,
        scope: Scope | str | None = None,
        thread_id: UUID | str | None = None,
        files: Sequence[AttachmentLike] | AttachmentLike | None = None,
        response_format_instructions: str | None = None,
        agent_config: AgentConfig | Mapping[str, Any] | None = None,
        model_overrides: ModelOverrides | Mapping[str, str] | None = None,
        specialized_agent: SpecializedAgent | str | None = None,
        specialized_agent_params: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        poll_interval: float = 2.0,
        wait_timeout: float | None = 10.0,
        deadline: float | None | NotGiven = NOT_GIVEN,
        cancel_on_timeout: bool = False,
        raise_on_failure: bool = True,
        on_progress: Callable[[ResponseUpdate], Any] | None = None,
        show_progress: bool = False,
    ) -> Any:
        """Run an agent: create a response, follow it, and return it when it is finished.

        With `stream=True` a stream is returned instead, which yields each change as it happens.

        Args:
            messages: What to do: a text, one message, or a conversation as a list. Also under the name `prompt`.
            stream: Return a stream of updates.
            response_format: Shape of the structured output, `response.parsed`: a JSON Schema, or a class (needs Pydantic).
            prompt: Another name for `messages`.
            task: Deprecated name for `messages`.
            user_id: UUID, email or other identifier of the user on whose behalf the agent runs.
            scope: The scope of this call, where it differs from the client's.
            thread_id: The conversation to go on with; a new one is begun when left out.
            files: What the agent may read: uploaded files, artifact ids, or URIs. Local paths must be uploaded first.
            response_format_instructions: Words that explain `response_format`.
            agent_config: Settings of the agent; only what is set is sent.
            model_overrides: Models for this run by slot, as `provider:model`.
            specialized_agent: A specialized agent in place of the general one.
            specialized_agent_params: Parameters of that agent.
            options: Further options of the run, passed on as they are.
            idempotency_key: Under the same key the same call is done once; made by itself when left out.
            poll_interval: Seconds between calls that the server answers at once.
            wait_timeout: Seconds the server is asked to hold each call open; `None` or 0 for plain polling.
            deadline: Seconds the whole of it may take; `None` for no limit.
            cancel_on_timeout: Cancel the run on the server when the deadline passes.
            raise_on_failure: Raise when the run failed or was cancelled; otherwise it is returned as data.
            on_progress: Called with each update.
            show_progress: Print status and progress on standard output.

        Raises:
            ValidationError: The input is not acceptable; nothing was sent.
            MissingUserId: The scope is USER and no user was named.
            TenantScopeUserIdConflict: The scope is TENANT and a user was named.
            ResponseFailedError: The run failed; the error holds it.
            ResponseCancelledError: The run was cancelled.
            DeadlineExceededError: The deadline passed; the error holds `response_id`, `idempotency_key` and `cursor`.
        """
        from lumnisai._async.stream import AsyncResponseStream
        from lumnisai_api.api.responses.create_response import create_response

        chosen = choose_input(messages, prompt, task)
        acting = self._acting if scope is None else Acting(read_scope(scope), self._acting.user_id)
        user = acting.for_call(OPERATIONS["create_response"], user_id)
        body = create_request(
            messages=chosen,
            user_id=user,
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
        how = following(
            response_format=response_format,
            poll_interval=poll_interval,
            wait_timeout=wait_timeout,
            cancel_on_timeout=cancel_on_timeout,
            raise_on_failure=raise_on_failure,
            on_progress=on_progress,
            show_progress=show_progress,
        )
        limit = self._options.deadline if isinstance(deadline, NotGiven) else positive_seconds("deadline", deadline)
        key = new_key() if idempotency_key is None else checked_key(idempotency_key)
        run = AsyncResponseStream[Any](
            self, how, create=create_response(body=body), user_id=user, deadline=limit, idempotency_key=key
        )
        if not stream:
            return run.result()
        # async only
        return run
        # end
        # sync: return run.open()

    def invoke_stream(self, messages: MessagesLike | None = None, **options: Unpack[InvokeOptions]) -> AsyncResponseStream[Any]:
        """Follow a run as a stream. Deprecated: use `invoke(stream=True)`."""
        warnings.warn("invoke_stream() is deprecated; use invoke(…, stream=True).", DeprecationWarning, stacklevel=2)
        stream: AsyncResponseStream[Any] = self.invoke(messages, stream=True, **options)
        return stream
