"""The arguments of `invoke()`: their names and types, and the request they become."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict
from uuid import UUID

from lumnisai._core.attachments import as_attachments
from lumnisai._core.conversation import as_messages
from lumnisai._core.packed_options import unpacked
from lumnisai._core.scope import UserId
from lumnisai._core.structured import as_json_schema, is_contract_model
from lumnisai._core.timeouts import positive_seconds
from lumnisai.exceptions import ValidationError

if TYPE_CHECKING:
    from lumnisai._core.attachments import AttachmentLike
    from lumnisai._core.conversation import MessagesLike
    from lumnisai._core.scope import Scope
    from lumnisai._core.updates import ResponseUpdate
    from lumnisai_api.models import AgentConfig, CreateResponseRequest, ModelOverrides, SpecializedAgent
    from lumnisai_api.types import Unset


class InvokeOptions(TypedDict, total=False):
    """What `invoke()` takes beside `messages`, `stream` and `response_format`."""

    prompt: MessagesLike | None
    task: MessagesLike | None
    user_id: UserId | None
    scope: Scope | str | None
    thread_id: UUID | str | None
    files: Sequence[AttachmentLike] | AttachmentLike | None
    response_format_instructions: str | None
    agent_config: AgentConfig | Mapping[str, Any] | None
    model_overrides: ModelOverrides | Mapping[str, str] | None
    specialized_agent: SpecializedAgent | str | None
    specialized_agent_params: Mapping[str, Any] | None
    options: Mapping[str, Any] | None
    idempotency_key: str | None
    poll_interval: float
    wait_timeout: float | None
    deadline: float | None | Unset
    cancel_on_timeout: bool
    raise_on_failure: bool
    on_progress: Callable[[ResponseUpdate], Any] | None
    show_progress: bool


class Following(NamedTuple):
    """How a run is followed.

    Attributes:
        response_format: What the structured output is read as.
        poll_interval: Seconds between calls that the server answers at once.
        wait: Seconds the server is asked to hold a call open; 0 for plain calls.
        cancel_on_timeout: Whether the run is cancelled on the server when the deadline passes.
        raise_on_failure: Whether a run that failed or was cancelled becomes an exception.
        on_progress: Called with each update.
        show_progress: Whether progress is printed on standard output.
    """

    response_format: Any = None
    poll_interval: float = 2.0
    wait: float = 10.0
    cancel_on_timeout: bool = False
    raise_on_failure: bool = True
    on_progress: Callable[[ResponseUpdate], Any] | None = None
    show_progress: bool = False


def following(
    *,
    response_format: Any,
    poll_interval: float,
    wait_timeout: float | None,
    cancel_on_timeout: bool,
    raise_on_failure: bool,
    on_progress: Callable[[ResponseUpdate], Any] | None,
    show_progress: bool,
) -> Following:
    """Check how a run is to be followed.

    Raises:
        ValidationError: A number of seconds makes no sense, or `on_progress` can't be called.
    """
    interval = positive_seconds("poll_interval", poll_interval)
    if interval is None:
        raise ValidationError("poll_interval must be a positive number of seconds.")
    wait = 0.0 if not wait_timeout else positive_seconds("wait_timeout", wait_timeout) or 0.0
    if on_progress is not None and not callable(on_progress):
        raise ValidationError(f"on_progress must be callable with one update; got {on_progress!r}.")
    return Following(response_format, interval, wait, cancel_on_timeout, raise_on_failure, on_progress, show_progress)


def create_request(
    *,
    messages: MessagesLike,
    user_id: str | None,
    thread_id: UUID | str | None = None,
    files: Sequence[AttachmentLike] | AttachmentLike | None = None,
    response_format: Any = None,
    response_format_instructions: str | None = None,
    agent_config: AgentConfig | Mapping[str, Any] | None = None,
    model_overrides: ModelOverrides | Mapping[str, str] | None = None,
    specialized_agent: SpecializedAgent | str | None = None,
    specialized_agent_params: Mapping[str, Any] | None = None,
    options: Mapping[str, Any] | None = None,
) -> CreateResponseRequest:
    """Turn the arguments of `invoke()` into the body of create_response.

    Raises:
        ValidationError: Something in them is not acceptable.
        LocalFileNotSupported: A local path was attached.
    """
    from lumnisai_api.models import CreateResponseRequest

    options, packed = unpacked(options)
    response_format = packed.get("response_format") if response_format is None else response_format
    response_format_instructions = response_format_instructions or packed.get("response_format_instructions")
    model_overrides = packed.get("model_overrides") if model_overrides is None else model_overrides
    agent_config = packed.get("agent_config") if agent_config is None else agent_config
    read_only = is_contract_model(response_format)
    if (response_format is None or read_only) and response_format_instructions is not None:
        raise ValidationError("response_format_instructions explains a response_format; pass that as well.")
    if read_only and specialized_agent is None:
        name = getattr(response_format, "__name__", "")
        raise ValidationError(f"response_format={name} is the result of a specialized agent; name it in specialized_agent.")
    listed = as_messages(messages)
    if specialized_agent is not None:
        _check_agent(specialized_agent, specialized_agent_params, listed)
    return CreateResponseRequest(
        messages=listed,
        thread_id=_uuid("thread_id", thread_id),
        user_id=user_id,
        files=as_attachments(files),
        options=options,
        agent_config=agent_config,
        model_overrides=model_overrides,
        response_format=as_json_schema(response_format),
        response_format_instructions=response_format_instructions,
        specialized_agent=specialized_agent,
        specialized_agent_params=specialized_agent_params,
    )


def _check_agent(agent: SpecializedAgent | str, params: Mapping[str, Any] | None, messages: list[dict[str, Any]]) -> None:
    from lumnisai._core.agent_checks import check_agent_params, check_words
    from lumnisai_api.types import encode

    name = str(encode(agent))
    check_words(name, messages)
    if params is not None:
        check_agent_params(name, encode(params))


def _uuid(name: str, value: UUID | str | None) -> str | None:
    if value is None:
        return None
    try:
        return str(UUID(str(value)))
    except ValueError:
        raise ValidationError(f"{name} must be a UUID; got {value!r}.") from None


def held_seconds(wait: float | None) -> int:
    """Return how many whole seconds the server is asked to hold a call open; 0 for not at all.

    Raises:
        ValidationError: It is not a number of seconds.
    """
    if wait is None:
        return 0
    if isinstance(wait, bool) or not isinstance(wait, (int, float)) or not 0 <= wait < float("inf"):
        raise ValidationError(f"wait must be a number of seconds, 0 or more; got {wait!r}.")
    return int(wait) or (1 if wait > 0 else 0)
